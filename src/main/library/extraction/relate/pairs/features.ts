/**
 * What a trained score sees of two names in a sentence: their kinds, the skeleton of what stands between and beside them, its words by their
 * beginnings, verbs and offices by what they state, how far apart they are and how often the text names them. No name is a feature.
 */
import { relationsOf } from '../kinds.ts'
import type { Candidate } from './candidates.ts'
import { type Classes, coarseOf, fineOf, idOf, statedBy, trait } from './classes.ts'

export const featureBits = 18
const mask = (1 << featureBits) - 1
const bucket = (n: number): number => n < 3 ? n : n < 5 ? 3 : n < 8 ? 5 : 8
const [opening, closing, comma, plain] = ['^', '$', ',', 'w'].map(idOf) as [number, number, number, number]

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
const weighed = new Uint16Array(1 << featureBits)
let weighing = 0
/** The sum of the weights of a pair's features, without making a list of them: most pairs are looked at no further. */
export function weighFeatures(candidate: Candidate, classes: Classes, counts: ReadonlyMap<number, number>, weights: Int8Array): number {
  gather(candidate, classes, counts)
  if (weighing === 0xffff) {
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
  const [one, other] = [nodes[first]!, nodes[second]!]
  const kinds = 8 * coarseOf[one.kind!] + coarseOf[other.kind!]
  count = 0
  see(0, 0)
  see(1, kinds)
  see(2, fineOf[one.kind!], fineOf[other.kind!])
  see(3, Math.min(between, 4), kinds)
  see(4, bucket(right - left), kinds)
  if (right - left <= 9) {
    see(5, kinds, sequence(classes, left + 1, right))
    const shape = squeezed(classes, left + 1, right)
    see(6, kinds, shape)
    see(7, shape)
  } else see(8, 0)
  let [heavy, heaviness, commas, verbs] = [0, 0, 0, 0]
  let listed = between === 0
  for (let i = left + 1; i < right; i++) {
    const { fineId, coarseId, word, traits: also } = classes[i]!
    see(9, fineId, kinds)
    see(10, fineId)
    if (word !== 0) {
      see(11, word)
      see(12, word, kinds)
    }
    if ((also & trait.heavy) !== 0) {
      heavy = mix(heavy, coarseId)
      heaviness++
    }
    if (fineId === comma) commas++
    if ((also & trait.verb) !== 0) verbs++
    if ((also & trait.unlisted) !== 0) listed = false
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
    const also = classes[i]!.traits
    if ((also & trait.relative) !== 0) relative++
    else if ((also & trait.opening) !== 0) opened++
    else if ((also & trait.quote) !== 0) quotes++
    else if ((also & trait.bracket) !== 0) enclosed++
    else if ((also & trait.closing) !== 0) enclosed--
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
function sequence(classes: Classes, from: number, to: number): number {
  let hash = to - from
  for (let i = from; i < to; i++) hash = mix(hash, classes[i]!.fineId)
  return hash
}
/** The same, common words in a row as one. */
function squeezed(classes: Classes, from: number, to: number): number {
  let hash = 0
  let before = 0
  for (let i = from; i < to; i++) {
    const { coarseId } = classes[i]!
    if (coarseId !== plain || before !== plain) hash = mix(hash, coarseId)
    before = coarseId
  }
  return hash
}
/** The words around the two names, and those right beside them between. */
function beside({ leftEnd: left, rightStart: right }: Candidate, classes: Classes, kinds: number): void {
  const at = (i: number): number => i < 0 ? opening : i < classes.length ? classes[i]!.fineId : closing
  const rough = (i: number): number => i < 0 ? opening : i < classes.length ? classes[i]!.coarseId : closing
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
    const seen = classes[i]
    if (seen === undefined || seen.word === 0) continue
    const side = i < left ? 0 : 1
    see(41, side, seen.word, kinds)
    if ((seen.traits & trait.telling) !== 0) see(42, side, seen.fineId, kinds)
  }
}
/** What the verbs and nouns between can state of two names of these kinds. */
function stated({ nodes, left: first, right: second, leftEnd: left, rightStart: right, between }: Candidate, kinds: number): void {
  const may = relationsOf(nodes[first]!.kind!, nodes[second]!.kind!)
  let [asVerb, asNoun] = [0, 0]
  for (let i = left + 1; i < right; i++) {
    if (nodes[i]!.type !== 'word') continue
    const said = statedBy(nodes[i]!.word)
    asVerb |= said.asVerb & may
    asNoun |= said.asNoun & may
  }
  const said = bitsOf(asVerb).concat(bitsOf(asNoun).map((each) => 32 + each))
  see(43, Math.min(said.length, 2), kinds)
  for (const each of said) {
    see(44, each)
    see(45, each, Math.min(between, 2))
  }
}
/** Which bits are set. */
function bitsOf(bits: number): readonly number[] {
  if (bits === 0) return none
  const set: number[] = []
  for (let k = 0; bits >> k !== 0; k++) if ((bits & (1 << k)) !== 0) set.push(k)
  return set
}
const none: readonly number[] = []
