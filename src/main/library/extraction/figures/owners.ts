/**
 * Who a figure can be of, and what speaks for each: the names of its sentence, with pronouns and descriptions read as the names they stand for,
 * and what the text or the sentence before was about. No name is a feature. Weights are learnt (`scripts/train/relations.ts`).
 */
import type { EntityKind, Span } from '../../../../shared/model.ts'
import { auxiliaries, determiners, prepositions, pronouns, relatives } from '../relate/function-words.ts'
import { isName, isWord, type Node } from '../relate/nodes.ts'
import { verbForm } from '../relate/verbs.ts'
import type { Amount } from './amounts.ts'
import { type Guess, ways } from './subjects.ts'

export const ownerBits = 13
/** One who can have the figure; null for nobody. */
export interface Owner {
  readonly appearance: number | null
  readonly features: Int32Array
}
/** What is known of a text when one asks whose a figure is. */
export interface Ownership {
  /** Each sentence with names in the place of what stands for them. */
  readonly sentences: readonly (readonly Node[])[]
  readonly kindOf: (appearance: number) => EntityKind
  /** Where in order of how much the text speaks of it, and of its kind. */
  readonly rankOf: ReadonlyMap<number, number>
  readonly foremost: readonly number[]
  readonly weightOf: ReadonlyMap<number, number>
  readonly blockOf: (sentence: number) => number
}
export interface Asked {
  readonly amount: Amount
  readonly span: Span
  readonly sentence: number
  /** Whom rules name. */
  readonly guess: Guess
  readonly measure: string | null
}
const kindNumber: Readonly<Record<EntityKind, number>> = { person: 1, company: 2, institution: 3, fund: 4, project: 5, law: 6, event: 7, place: 8 }
const amountNumber: Readonly<Record<Amount['kind'], number>> = { money: 1, percent: 2, measure: 3, duration: 4, ratio: 5, count: 6 }
/** Sentences back in which one looks for whom a sentence without a fit name is about. */
const reach = 4
const mostHere = 14

export function ownersOf({ amount, span, sentence, guess, measure }: Asked, text: Ownership): Owner[] {
  const nodes = text.sentences[sentence] ?? []
  const names: number[] = []
  for (let i = 0; i < nodes.length; i++) if (isName(nodes[i])) names.push(i)
  let at = 0
  while (at < nodes.length && nodes[at]!.end <= span.start) at++
  let next = at
  while (next < nodes.length && nodes[next]!.start < span.end) next++
  const nearest = new Map<number, number>()
  for (const i of names) {
    const known = nearest.get(nodes[i]!.appearance)
    if (known === undefined || gapOf(i, at, next) <= gapOf(known, at, next)) nearest.set(nodes[i]!.appearance, i)
  }
  const kind = amountNumber[amount.kind]
  const what = measure === null ? 0 : idOf(measure)
  const around: Around = { nodes, names, at, next, kind, what, sentence, guess }
  const found: Owner[] = []
  const here = [...nearest].sort((a, b) => gapOf(a[1], at, next) - gapOf(b[1], at, next)).slice(0, mostHere)
  for (const [appearance, i] of here) found.push({ appearance, features: gather(() => {
    shared(appearance, 0, around, text)
    inSentence(i, around)
  }) })
  const others = new Set([...text.foremost, ...spokenOf(text, sentence), ...guess.subject === null ? [] : [guess.subject]])
  for (const appearance of others) if (!nearest.has(appearance)) found.push({ appearance, features: gather(() => {
    shared(appearance, 1, around, text)
    outside(appearance, around, text)
  }) })
  found.push({ appearance: null, features: gather(() => {
    see(1, kind)
    see(3, Math.min(names.length, 4))
    see(4, guess.subject === null ? 1 : 0)
  }) })
  return found
}
interface Around {
  readonly nodes: readonly Node[]
  readonly names: readonly number[]
  /** The first node of the figure, and the one after its last. */
  readonly at: number
  readonly next: number
  readonly kind: number
  readonly what: number
  readonly sentence: number
  readonly guess: Guess
}
const gapOf = (i: number, at: number, next: number): number => i < at ? at - i : i - next + 2
/** Whom the sentences before spoke of, the last first. */
function spokenOf({ sentences }: Ownership, sentence: number): number[] {
  const found: number[] = []
  for (let s = sentence - 1; s >= 0 && s >= sentence - reach && found.length < 4; s--) for (const node of sentences[s]!) {
    if (isName(node) && !found.includes(node.appearance) && found.length < 4) found.push(node.appearance)
  }
  return found
}
function shared(appearance: number, outside: number, { names, kind, what, guess }: Around, { kindOf, rankOf, weightOf, foremost }: Ownership): void {
  const name = kindNumber[kindOf(appearance)]
  const rank = Math.min(rankOf.get(appearance) ?? 9, 4)
  const share = Math.round(4 * (weightOf.get(appearance) ?? 0) / (weightOf.get(foremost[0] ?? -1) ?? 1))
  const guessed = appearance === guess.subject ? 1 + ways.indexOf(guess.way) : 0
  see(10, guessed, outside)
  see(11, guessed, outside, name)
  see(12, guessed > 0 ? 1 : 0, kind)
  see(22, guessed > 0 ? 1 : 0)
  see(23, guessed, kind)
  see(13, name, outside)
  see(14, name, kind)
  see(17, rank, outside)
  see(18, rank, outside, Math.min(names.length, 3))
  see(19, share, outside)
  see(20, share, name)
  see(21, what, outside)
}
function inSentence(i: number, { nodes, names, at, next, kind }: Around): void {
  const name = kindNumber[nodes[i]!.kind!]
  const before = i < at ? 1 : 0
  const [from, to] = before === 1 ? [i + 1, at] : [next, i]
  let [commas, between, verbs, breaks, subordinate, relative] = [0, 0, 0, 0, 0, 0]
  let verb = 0
  for (let k = from; k < to; k++) {
    const node = nodes[k]!
    if (node.low === ',') commas++
    else if (isName(node)) between++
    else if (node.type === 'mark') breaks = 1
    else if (relatives.has(node.low) || node.low === 'dont' || node.low === 'whose') relative++
    else if (node.low === 'que' || node.low === "qu'" || node.low === 'that') subordinate = 1
    if (isWord(node) && (auxiliaries.has(node.low) || verbForm(node.low) !== undefined)) {
      verbs++
      if (!auxiliaries.has(node.low) || verb === 0) verb = idOf(node.low.slice(0, 6))
    }
  }
  const distance = bucket(to - from)
  see(30, before, distance)
  see(31, before, distance, kind)
  see(32, before, Math.min(between, 3))
  see(33, before, Math.min(commas, 3), Math.min(verbs, 2))
  see(34, before, breaks, subordinate)
  see(35, before, Math.min(relative, 2), Math.min(between, 2), Math.min(commas, 2))
  let lead = i - 1
  while (lead >= 0 && isWord(nodes[lead]) && determiners.has(nodes[lead]!.low) && !prepositions.has(nodes[lead]!.low)) lead--
  const governor = lead < 0 ? 1 : isWord(nodes[lead]) ? prepositions.has(nodes[lead]!.low) ? idOf(nodes[lead]!.low) : 2 : 3
  const after = wordAt(nodes, i + 1)
  see(36, before, governor)
  see(37, before, governor, name)
  see(39, before, after)
  see(40, before, after, Math.min(between, 2))
  const order = names[0] === i ? 1 : 0
  see(41, before, order, governor === 1 || governor === 3 ? 1 : 0, Math.min(verbs, 1))
  see(42, before, order, name)
  see(43, before, Math.min(names.length, 4))
  see(44, before, verb)
  see(45, before, verb, governor === 1 ? 1 : 0)
  const [last, first] = [wordAt(nodes, at - 1), wordAt(nodes, next)]
  if (before === 1) {
    see(46, last)
    see(47, last, name)
    see(48, last, Math.min(between, 1))
    see(49, wordAt(nodes, at - 2), last)
  } else {
    see(51, first)
    see(52, first, name)
    see(53, first, Math.min(between, 1), kind)
    see(54, wordAt(nodes, to - 1), name)
    see(55, wordAt(nodes, at - 1))
  }
}
function outside(appearance: number, { nodes, names, at, kind, sentence }: Around, { sentences, blockOf, rankOf, kindOf }: Ownership): void {
  const name = kindNumber[kindOf(appearance)]
  let back = 9
  for (let s = sentence - 1; s >= 0 && s >= sentence - 8; s--) if (sentences[s]!.some((node) => isName(node) && node.appearance === appearance)) {
    back = sentence - s
    break
  }
  const prior = sentences[sentence - back] ?? []
  const opens = prior.find(isName)?.appearance === appearance ? 1 : 0
  const block = back < 9 && blockOf(sentence - back) === blockOf(sentence) ? 1 : 0
  const few = Math.min(names.length, 3)
  const rank = Math.min(rankOf.get(appearance) ?? 9, 4)
  const start = nodes[0] === undefined ? 0 : pronouns.has(nodes[0].low) ? 2 : determiners.has(nodes[0].low) ? idOf(nodes[0].low) : 1
  const preceding = names.length > 0 && names[0]! < at ? 1 : 0
  see(70, back, block)
  see(71, Math.min(back, 3), opens, block)
  see(72, Math.min(back, 3), opens, few)
  see(73, few, block, rank)
  see(74, few, name)
  see(75, start, Math.min(back, 2), opens)
  see(76, few, preceding)
  see(77, opens, name, kind)
  see(78, block, preceding, few)
  see(79, Math.min(back, 3), rank)
}
const bucket = (n: number): number => n < 4 ? n : n < 6 ? 4 : n < 9 ? 6 : n < 14 ? 9 : 14
const wordAt = (nodes: readonly Node[], i: number): number => {
  const node = nodes[i]
  return node === undefined ? 1 : isName(node) ? 2 : node.type === 'number' ? 3 : node.type === 'date' ? 4 : idOf(node.low.slice(0, 6))
}
const gathered = new Int32Array(256)
let count = 0
function gather(read: () => void): Int32Array {
  count = 0
  read()
  return gathered.slice(0, count)
}
function see(sort: number, a: number, b = 0, c = 0, d = 0): void {
  let hash = mix(mix(mix(mix(Math.imul(sort + 1, 0x9e3779b1), a), b), c), d)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  if (count < gathered.length) gathered[count++] = ((hash ^ (hash >>> 13)) >>> 0) & ((1 << ownerBits) - 1)
}
const mix = (hash: number, value: number): number => Math.imul(hash ^ value ^ (hash >>> 16), 0x01000193)
function idOf(text: string): number {
  let hash = 2_166_136_261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619)
  return hash | 1
}
