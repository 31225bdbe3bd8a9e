/**
 * What a trained score sees of two names in a sentence: their kinds, the skeleton of what stands between and beside them, its words by their
 * beginnings, verbs and offices by what they state, how far apart they are and how often the text names them. No name is a feature.
 */
import { copied } from '../../../../../shared/copied.ts'
import { type EntityKind, type Predicate, predicates } from '../../../../../shared/model.ts'
import { auxiliaries, conjunctions, determiners, isAdverb, prepositions, pronouns, relatives, subordinators } from '../function-words.ts'
import { isAllowed } from '../kinds.ts'
import { facilities } from '../naming.ts'
import { generics, nominalOf } from '../nominals.ts'
import type { Node } from '../nodes.ts'
import { verbForm } from '../verbs.ts'
import type { Candidate } from './candidates.ts'

export const featureBits = 18
const mask = (1 << featureBits) - 1
const coarseKinds: Readonly<Record<EntityKind, string>> = { person: 'P', company: 'O', institution: 'O', fund: 'O', project: 'J', law: 'L', event: 'E', place: 'S' }
const fineKinds: Readonly<Record<EntityKind, string>> = { person: 'P', company: 'C', institution: 'I', fund: 'F', project: 'J', law: 'L', event: 'E', place: 'S' }
const numbered = (letters: Readonly<Record<EntityKind, string>>, order: string): Readonly<Record<EntityKind, number>> =>
  Object.fromEntries(Object.entries(letters).map(([kind, letter]) => [kind, order.indexOf(letter)])) as Record<EntityKind, number>
const [coarseOf, fineOf] = [numbered(coarseKinds, 'POJLES'), numbered(fineKinds, 'PCIFJLES')]

/** The kinds of two names, in the order of the text: organisations as one kind, and apart. */
export const kindsOf = (one: Node, other: Node): { readonly rough: string; readonly exact: string } =>
  ({ rough: coarseKinds[one.kind!] + coarseKinds[other.kind!], exact: fineKinds[one.kind!] + fineKinds[other.kind!] })

/** A sentence by classes of words, finer and coarser, and by its words' beginnings, worked out once for all its pairs; as numbers too. */
export interface Classes {
  readonly fine: readonly string[]
  readonly coarse: readonly string[]
  readonly fineIds: Int32Array
  readonly coarseIds: Int32Array
  /** 0 for what is no word. */
  readonly words: Int32Array
}
export function classesOf(nodes: readonly Node[]): Classes {
  const [fineIds, coarseIds, words] = [new Int32Array(nodes.length), new Int32Array(nodes.length), new Int32Array(nodes.length)]
  const [fine, coarse]: [string[], string[]] = [[], []]
  nodes.forEach((node, i) => {
    const seen = seenAs(node)
    fine.push(seen.fine)
    coarse.push(seen.coarse)
    fineIds[i] = seen.fineId
    coarseIds[i] = seen.coarseId
    words[i] = seen.word
  })
  return { fine, coarse, fineIds, coarseIds, words }
}
interface Seen {
  readonly fine: string
  readonly coarse: string
  readonly fineId: number
  readonly coarseId: number
  readonly word: number
}
/** Words come back: what they are is looked up once. */
const remembered = new Map<string, Seen>()
function seenAs(node: Node): Seen {
  if (node.type !== 'word') return toSeen(node)
  const known = remembered.get(node.low)
  if (known !== undefined) return known
  if (remembered.size > 20_000) remembered.clear()
  const seen = toSeen(node)
  remembered.set(copied(node.low), seen)
  return seen
}
function toSeen(node: Node): Seen {
  const fine = copied(classOf(node))
  const coarse = determiners.has(fine) && !prepositions.has(fine) ? 'D' : fine.startsWith('V:') ? 'V' : fine.startsWith('N:') ? 'N' : fine
  return { fine, coarse, fineId: idOf(fine), coarseId: idOf(coarse), word: node.type === 'word' ? idOf(node.low.slice(0, 6)) : 0 }
}
function classOf({ type, kind, low }: Node): string {
  if (type === 'name') return fineKinds[kind!]
  if (type === 'number') return '#'
  if (type === 'date') return '@'
  if (type === 'mark' || low === "'s" || low.startsWith('-')) return low
  if (prepositions.has(low) || determiners.has(low) || conjunctions.has(low) || relatives.has(low) || subordinators.has(low) || pronouns.has(low)) return low
  if (auxiliaries.has(low)) return 'AUX'
  const verb = verbForm(low)
  if (verb !== undefined) return `V:${verb.frames[0]!.predicate}${verb.mood === 'past' ? 'p' : ''}`
  const nominal = nominalOf(low)
  if (nominal !== undefined) return `N:${nominal.predicate}${nominal.office ? 'o' : ''}`
  return facilities.has(low) ? 'F' : generics.has(low) ? 'G' : isAdverb(low) ? 'A' : 'w'
}
const bucket = (n: number): number => n < 3 ? n : n < 5 ? 3 : n < 8 ? 5 : 8
const light = new Set(['w', 'A', 'D', '#', '@'])
const joining = new Set([',', 'and', 'et', 'D', '&'])
const [opening, closing, comma, plain, help] = ['^', '$', ',', 'w', 'AUX'].map(idOf) as [number, number, number, number, number]

/** The slots of what is seen, gathered for one pair at a time. */
const gathered = new Int32Array(1024)
let count = 0
/** Notes that feature `sort` has these values. */
function see(sort: number, a: number, b = 0, c = 0, d = 0): void {
  let hash = Math.imul(sort + 1, 0x9e3779b1)
  hash = mix(mix(mix(mix(hash, a), b), c), d)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  if (count < gathered.length) gathered[count++] = ((hash ^ (hash >>> 13)) >>> 0) & mask
}
const mix = (hash: number, value: number): number => Math.imul(hash ^ value ^ (hash >>> 16), 0x01000193)

/** The features of a pair, in order and each once. */
export function featuresOf(candidate: Candidate, classes: Classes, counts: ReadonlyMap<number, number>): Int32Array {
  gather(candidate, classes, counts)
  return distinct(gathered.slice(0, count))
}
/** When each slot was last weighed: what a pair shows twice counts once. */
const weighed = new Uint32Array(1 << featureBits)
let weighing = 0
/** The sum of the weights of a pair's features, without making a list of them: most pairs are looked at no further. */
export function weighFeatures(candidate: Candidate, classes: Classes, counts: ReadonlyMap<number, number>, weights: Int8Array): number {
  gather(candidate, classes, counts)
  if (weighing === 0xffffffff) {
    weighed.fill(0)
    weighing = 0
  }
  weighing += 1
  let sum = 0
  for (let i = 0; i < count; i++) {
    const slot = gathered[i]!
    if (weighed[slot] === weighing) continue
    weighed[slot] = weighing
    sum += weights[slot]!
  }
  return sum
}
function gather(candidate: Candidate, classes: Classes, counts: ReadonlyMap<number, number>): void {
  const { nodes, sentence, left: first, right: second, leftEnd: left, rightStart: right, between, names } = candidate
  const { fineIds, coarseIds, words } = classes
  const [one, other] = [nodes[first]!, nodes[second]!]
  const kinds = 8 * coarseOf[one.kind!] + coarseOf[other.kind!]
  count = 0
  see(0, 0)
  see(1, kinds)
  see(2, fineOf[one.kind!], fineOf[other.kind!])
  see(3, Math.min(between, 4), kinds)
  see(4, bucket(right - left), kinds)
  if (right - left <= 9) {
    see(5, kinds, sequence(fineIds, left + 1, right))
    const shape = squeezed(coarseIds, left + 1, right)
    see(6, kinds, shape)
    see(7, shape)
  } else see(8, 0)
  let [heavy, heaviness, commas, verbs] = [0, 0, 0, 0]
  let listed = between === 0
  for (let i = left + 1; i < right; i++) {
    see(9, fineIds[i]!, kinds)
    see(10, fineIds[i]!)
    if (words[i] !== 0) {
      see(11, words[i]!)
      see(12, words[i]!, kinds)
    }
    if (!light.has(classes.coarse[i]!)) [heavy, heaviness] = [mix(heavy, coarseIds[i]!), heaviness + 1]
    if (fineIds[i] === comma) commas++
    if (fineIds[i] === help || classes.coarse[i] === 'V') verbs++
    if (!joining.has(classes.coarse[i]!)) listed = false
  }
  if (heaviness <= 7) see(13, kinds, heavy)
  beside(candidate, classes, kinds)
  commas = Math.min(commas, 3)
  see(14, commas, kinds)
  see(15, commas, Math.min(between, 3))
  see(16, Math.min(verbs, 3), kinds)
  see(17, Math.min(verbs, 2), Math.min(between, 2), Math.min(commas, 2), kinds)
  stated(candidate, kinds)
  const opens = names[0] === first ? 1 : 0
  see(18, listed ? 1 : 0, kinds)
  see(19, Math.min(sentence, 2), kinds)
  see(20, bucket(counts.get(one.appearance) ?? 1), kinds)
  see(21, bucket(counts.get(other.appearance) ?? 1), kinds)
  see(22, opens, kinds)
  see(23, opens, Math.min(between, 3), kinds)
  see(24, names.at(-1) === second ? 1 : 0, kinds)
  see(25, first === left ? 0 : 1, second === right ? 0 : 1)
  see(26, bucket(names.length))
  // A pronoun or a description stands there, and whose it is was concluded.
  const stood = (one.capital ? 0 : 1) + (other.capital ? 0 : 2)
  see(27, stood)
  see(28, stood, kinds)
  let [relative, opened, quotes, enclosed] = [0, 0, 0, 0]
  for (let i = left + 1; i < right; i++) {
    const { low, type } = nodes[i]!
    if (type === 'name') continue
    if (relatives.has(low) || low === 'que' || low === "qu'" || low === 'where' || low === 'où' || low === 'whose') relative++
    else if (subordinators.has(low) || low === ':' || low === ';') opened++
    else if (low === '«' || low === '»' || low === '"' || low === '“' || low === '”') quotes++
    else if (low === '(') enclosed++
    else if (low === ')') enclosed--
  }
  see(46, Math.min(relative, 2), Math.min(opened, 2), kinds)
  see(47, Math.min(quotes, 2), kinds)
  see(48, enclosed, kinds)
}
function distinct(slots: Int32Array): Int32Array {
  slots.sort()
  let kept = 0
  for (let i = 0; i < slots.length; i++) if (i === 0 || slots[i] !== slots[i - 1]) slots[kept++] = slots[i]!
  return slots.slice(0, kept)
}
function sequence(ids: Int32Array, from: number, to: number): number {
  let hash = to - from
  for (let i = from; i < to; i++) hash = mix(hash, ids[i]!)
  return hash
}
/** The same, common words in a row as one. */
function squeezed(ids: Int32Array, from: number, to: number): number {
  let hash = 0
  for (let i = from; i < to; i++) if (ids[i] !== plain || i === from || ids[i - 1] !== plain) hash = mix(hash, ids[i]!)
  return hash
}
/** The words around the two names, and those right beside them between. */
function beside({ nodes, leftEnd: left, rightStart: right }: Candidate, { fine, fineIds, coarseIds, words }: Classes, kinds: number): void {
  const at = (i: number): number => i < 0 ? opening : i < nodes.length ? fineIds[i]! : closing
  const rough = (i: number): number => i < 0 ? opening : i < nodes.length ? coarseIds[i]! : closing
  see(30, at(left - 1), kinds)
  see(31, rough(left - 2), rough(left - 1), kinds)
  see(32, at(right + 1), kinds)
  see(33, rough(right + 1), rough(right + 2), kinds)
  see(34, at(left + 1), kinds)
  see(35, rough(left + 1), rough(left + 2), kinds)
  see(36, at(right - 1), kinds)
  see(37, rough(right - 2), rough(right - 1), kinds)
  see(38, rough(right - 3), rough(right - 2), rough(right - 1), kinds)
  see(39, at(left + 1), at(right - 1), kinds)
  see(40, at(left - 1), at(right - 1), kinds)
  for (let step = 1; step <= 3; step++) for (const i of [left - step, right + step]) {
    if (i < 0 || i >= nodes.length || words[i] === 0) continue
    const side = i < left ? 0 : 1
    see(41, side, words[i]!, kinds)
    if (fine[i]!.startsWith('V:') || fine[i]!.startsWith('N:')) see(42, side, fineIds[i]!, kinds)
  }
}
/** What the verbs and nouns between can state of two names of these kinds. */
function stated({ nodes, left: first, right: second, leftEnd: left, rightStart: right, between }: Candidate, kinds: number): void {
  const [a, b] = [nodes[first]!.kind!, nodes[second]!.kind!]
  const may = (predicate: Predicate): boolean => isAllowed(predicate, a, b) || isAllowed(predicate, b, a)
  const said = new Set<number>()
  for (let i = left + 1; i < right; i++) {
    if (nodes[i]!.type !== 'word') continue
    for (const { predicate } of verbForm(nodes[i]!.low)?.frames ?? []) if (may(predicate)) said.add(predicates.indexOf(predicate))
    const nominal = nominalOf(nodes[i]!.low)
    if (nominal !== undefined && may(nominal.predicate)) said.add(32 + predicates.indexOf(nominal.predicate))
  }
  see(43, Math.min(said.size, 2), kinds)
  for (const each of said) {
    see(44, each)
    see(45, each, Math.min(between, 2))
  }
}
function idOf(text: string): number {
  let hash = 2_166_136_261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619)
  return hash | 1
}
