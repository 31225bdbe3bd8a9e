/**
 * Relations no rule reads, from a trained score of two names in a sentence. They come after the rules, and only for names the rules
 * have not tied anywhere in the text; standing in one sentence is no relation here either: most pairs are turned down.
 */
import { type EntityKind, type Predicate, predicates } from '../../../../../shared/model.ts'
import { claim, type Claim } from '../claims.ts'
import { auxiliaries, conditionals, negations } from '../function-words.ts'
import { isAllowed } from '../kinds.ts'
import { nominalOf } from '../nominals.ts'
import { isName, type Node } from '../nodes.ts'
import { verbForm } from '../verbs.ts'
import { type Candidate, candidatesOf, pairKey } from './candidates.ts'
import { type Classes, classesOf } from './classes.ts'
import { featuresOf } from './features.ts'
import type { PairModel } from './model.ts'
import { senseFeaturesOf } from './senses.ts'

export interface Scored {
  readonly claim: Claim
  /** Which sentence says so. */
  readonly sentence: number
}
export interface Pair extends Candidate {
  readonly features: Int32Array
  readonly classes: Classes
}
type Told = Candidate & { readonly classes: Classes }
/** All pairs of a text, each sentence's nodes with names in the place of what stands for them. */
export function pairsOf(sentences: readonly (readonly Node[])[]): Pair[] {
  const counts = countsOf(sentences)
  return told(sentences).map((each) => ({ ...each, features: featuresOf(each, each.classes, counts) }))
}
/** How often the text names each. */
function countsOf(sentences: readonly (readonly Node[])[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const nodes of sentences) for (const { type, appearance } of nodes) if (type === 'name') counts.set(appearance, (counts.get(appearance) ?? 0) + 1)
  return counts
}
/** Pairs with their sentences by classes of words. */
function told(sentences: readonly (readonly Node[])[]): Told[] {
  return sentences.flatMap((nodes, s) => {
    const candidates = candidatesOf(nodes, s)
    if (candidates.length === 0) return []
    const classes = classesOf(nodes)
    return candidates.map((each) => ({ ...each, classes }))
  })
}
const keyOf = ({ nodes, left, right }: Candidate): number => pairKey(nodes[left]!.appearance, nodes[right]!.appearance)
export interface ScoredPairs {
  /** Of names no rule has tied. */
  readonly found: readonly Scored[]
  /** Of names a rule has tied: whether so much speaks against it that the rule is not believed. */
  readonly isDoubtful: (key: number) => boolean
  /** Whether a sentence has both, by name or by what stands for it. */
  readonly isTogether: (key: number) => boolean
}
export function scorePairs(text: string, sentences: readonly (readonly Node[])[], isTied: (key: number) => boolean, isCountry: (appearance: number) => boolean, model: PairModel): ScoredPairs {
  const best = new Map<number, { readonly pair: Told; readonly sum: number }>()
  const counts = countsOf(sentences)
  for (const pair of told(sentences)) {
    const sum = model.linked(pair, pair.classes, counts)
    const key = keyOf(pair)
    if (sum > (best.get(key)?.sum ?? -Infinity)) best.set(key, { pair, sum })
  }
  const found = [...best].flatMap(([key, { pair, sum }]) => {
    if (sum <= model.threshold || isTied(key)) return []
    const open = openSenses(pair, isCountry)
    const sense = open.length === 0 ? null : model.senseOf(pair, senseFeaturesOf(pair, pair.classes), open)
    const said = sense === null ? null : toClaim(text, pair, sense)
    return said === null || isUnheld(said, pair) ? [] : [{ claim: said, sentence: pair.sentence }]
  })
  return { found, isDoubtful: (key) => (best.get(key)?.sum ?? Infinity) < model.least, isTogether: (key) => best.has(key) }
}
/** The senses that two names of these kinds can have: `2k` is the k-th predicate with the first name as its subject. */
export function openSenses({ nodes, left, right }: Candidate, isCountry: (appearance: number) => boolean): number[] {
  const [one, other] = [nodes[left]!, nodes[right]!]
  return predicates.flatMap((predicate, k) => [[one, other], [other, one]].flatMap(([subject, object], turned) => {
    const inside = predicate === 'located_in' && subject!.kind === 'place' && isCountry(subject!.appearance)
      // A country is a member of a body, and part of none.
      || predicate === 'part_of' && subject!.kind === 'place' && object!.kind !== 'place'
    return !inside && isAllowed(predicate, subject!.kind as EntityKind, object!.kind as EntityKind) ? [2 * k + turned] : []
  }))
}
function toClaim(text: string, { nodes, left, right }: Candidate, sense: number): Claim {
  const predicate = predicates[sense >> 1]!
  const [first, second] = [nodes[left]!.appearance, nodes[right]!.appearance]
  const inner = nodes.slice(left + 1, right)
  const more = { negated: inner.some(({ low }) => negations.has(low)), conditional: inner.some(({ low }) => conditionals.has(low)), role: roleOf(text, nodes, left, right, predicate) }
  return sense % 2 === 0 ? claim(first, predicate, second, more) : claim(second, predicate, first, more)
}
/** Who leads or serves a place holds an office there, and the sentence has a word for it: whoever speaks in Nantes is not its mayor. */
const isUnheld = ({ predicate, role }: Claim, { nodes, left, right }: Candidate): boolean =>
  (predicate === 'leads' || predicate === 'works_for') && role === null && (nodes[left]!.kind === 'place' || nodes[right]!.kind === 'place')
  // `A, B, filiale de C`: it is said of B.
  || isOthers(nodes, left, right) && (predicate === 'leads' || predicate === 'works_for' || predicate === 'founded')
  || predicate === 'subsidiary_of' && nodes.slice(left + 1, right).some(isName)
  // `en A et B`, `A, B et C`: places in a row lie beside each other.
  || predicate === 'located_in' && nodes[left]!.kind === 'place' && nodes[right]!.kind === 'place' && nodes.slice(left + 1, right).some((node) => isName(node) || joints.has(node.low))
  || (predicate === 'leads' || predicate === 'organises') && role === null && !isStated(nodes, left, right, predicate)
/** `a expliqué Anne Morel sur Radio X`, `Paul Roux, Agence Y`: who leads and who organises is told by a word that says so, near the two. */
function isStated(nodes: readonly Node[], left: number, right: number, predicate: Predicate): boolean {
  for (let i = Math.max(0, left - 7); i < nodes.length && i <= right + 7; i++) {
    const { low, type } = nodes[i]!
    if (type !== 'word') continue
    if (heads.has(low) || nominalOf(low)?.predicate === predicate || verbForm(low)?.frames.some((frame) => frame.predicate === predicate) === true) return true
  }
  return false
}
const joints = new Set(['et', 'and', 'ou', 'or', '&', '–', '—'])
const heads = new Set(['tête', 'helm', 'head', 'rênes', 'commandes', 'barre', 'présidence', 'direction', 'edition', 'édition', 'hosted', 'held'])
/** `X a rencontré les dirigeants de Y`: they are others; `sont les fondateurs de Y` are not. */
const isOthers = (nodes: readonly Node[], left: number, right: number): boolean => nodes.slice(left + 2, right).some(({ low }, k) => low.endsWith('s') && nominalOf(low)?.office === true
  && many.has(nodes[left + 1 + k]!.low) && !auxiliaries.has(nodes[left + k]!.low))
const many = new Set(['les', 'des', 'aux', 'ses', 'leurs', 'the', 'its', 'their', 'several', 'plusieurs'])
/** The word for the office, where the relation is one and a word for it stands between or beside. */
function roleOf(text: string, nodes: readonly Node[], left: number, right: number, predicate: string): string | null {
  for (let i = Math.max(0, left - 3); i < nodes.length && i <= right + 3; i++) {
    const office = nodes[i]!.type === 'word' ? nominalOf(nodes[i]!.low) : undefined
    if (office?.office === true && office.predicate === predicate) return text.slice(nodes[i]!.start, nodes[i]!.end)
  }
  return null
}
