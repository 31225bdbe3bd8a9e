/**
 * Relations that no rule reads but whose sentence looks like those that state one: a trained score for each pair of names a sentence holds.
 * Two names side by side are no relation here either: the sentence has to have a word for the relation, and what is found carries how sure it is.
 */
import { predicates, type Predicate, type Span } from '../../../../shared/model.ts'
import type { Appearance, ExtractionInput, FoundMention, FoundRelation } from '../findings.ts'
import { isCountry } from '../relate/demonyms.ts'
import { isAllowed } from '../relate/kinds.ts'
import { nominalOf } from '../relate/nominals.ts'
import type { Candidate } from './candidates.ts'
import { readModel, type RelationModel } from './model.ts'
import { moodOf } from './mood.ts'
import { pairsOfDocument, type Pair } from './pairs.ts'
import { supportedBy } from './support.ts'

/** Finds relations beside those the rules found (`ruled`), at most one for two names. */
export type ScoreRelations = (input: ExtractionInput, sentences: readonly Span[], mentions: readonly FoundMention[], appearances: readonly Appearance[],
  ruled: readonly FoundRelation[]) => FoundRelation[]

/** With the trained weights as shipped; without them nothing is scored. */
export function createRelationScorer(bytes: Uint8Array | undefined): ScoreRelations {
  if (bytes === undefined) return () => []
  const model = readModel(bytes)
  return (input, sentences, mentions, appearances, ruled) => {
    const known = new Set(ruled.map(({ subject, object }) => keyOf(subject, object)))
    const best = new Map<number, { relation: FoundRelation; confidence: number }>()
    for (const pair of pairsOfDocument(input, sentences, mentions, appearances)) {
      const key = keyOf(pair.left, pair.right)
      if (known.has(key)) continue
      const confidence = model.linked(pair.features)
      if (confidence === null || confidence <= (best.get(key)?.confidence ?? 0)) continue
      const sense = senseOfPair(model, pair, appearances)
      if (sense !== null) best.set(key, { relation: toRelation(input.text, pair, sense, confidence), confidence })
    }
    return [...best.values()].map(({ relation }) => relation)
  }
}
const keyOf = (a: number, b: number): number => Math.min(a, b) * 65_536 + Math.max(a, b)

/** The best sense that the kinds allow and a word of the sentence supports. */
export function senseOfPair(model: RelationModel, { candidate, left, right, features }: Pair, appearances: readonly Appearance[]): number | null {
  const supported = supportedBy(candidate)
  const open: number[] = []
  predicates.forEach((predicate, k) => {
    if ((supported & (1 << k)) === 0) return
    if (isPlausible(predicate, appearances[left]!, appearances[right]!)) open.push(2 * k)
    if (isPlausible(predicate, appearances[right]!, appearances[left]!)) open.push(2 * k + 1)
  })
  return model.senseOf(features, candidate, open)
}

/** What the rules may read in so many words, a score does not make up: a country inside a place, somebody who owns or buys one. */
function isPlausible(predicate: Predicate, subject: Appearance, object: Appearance): boolean {
  if (!isAllowed(predicate, subject.kind, object.kind)) return false
  if (predicate === 'located_in') return subject.kind !== 'place' || !isCountry(subject)
  return predicate !== 'owns' || object.kind !== 'place'
}

function toRelation(text: string, { candidate, left, right, evidence }: Pair, sense: number, confidence: number): FoundRelation {
  const predicate = predicates[sense >> 1]!
  const [subject, object] = sense % 2 === 0 ? [left, right] : [right, left]
  return { subject, object, predicate, role: roleIn(text, candidate, predicate), ...moodOf(candidate), evidence, confidence }
}

/** The word for the office, where the relation is one. */
function roleIn(text: string, { line: { nodes }, from, leftEnd, rightStart, to }: Candidate, predicate: Predicate): string | null {
  for (const [first, end] of [[leftEnd + 1, rightStart], [from - 4, from], [to + 1, to + 5]] as const)
    for (let i = Math.max(0, first); i < end && i < nodes.length; i++) {
      const office = nodes[i]!.type === 'word' ? nominalOf(nodes[i]!.low) : undefined
      if (office?.office === true && office.predicate === predicate) return text.slice(nodes[i]!.start, nodes[i]!.end)
    }
  return null
}
