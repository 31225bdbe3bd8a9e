/** All pairs of a document that may be related, each with its features. */
import type { Span } from '../../../../shared/model.ts'
import type { Appearance, ExtractionInput, FoundMention } from '../findings.ts'
import { createCoreference } from '../relate/coreference.ts'
import { isCountry } from '../relate/demonyms.ts'
import { toNodes, type Node } from '../relate/nodes.ts'
import { readingOf } from '../sentences/reading.ts'
import { candidatesOf, type Candidate } from './candidates.ts'
import { toLine } from './line.ts'
import { featuresOfPair } from './pair-features.ts'

export interface Pair {
  readonly candidate: Candidate
  /** Appearances, in the order of the text. */
  readonly left: number
  readonly right: number
  readonly evidence: Span
  readonly features: Int32Array
}
/** Longer "sentences" are lists or noise. */
const longestSentence = 400

/** The pairs of names that stand together in a sentence, pronouns and descriptions read as the names they stand for. */
export function pairsOfDocument(input: ExtractionInput, sentences: readonly Span[], mentions: readonly FoundMention[], appearances: readonly Appearance[]): Pair[] {
  if (appearances.length < 2) return []
  const read = nodesOf(input, sentences, mentions)
  const coreference = createCoreference(appearances, (each) => isCountry(appearances[each]!), read)
  let block = 0
  const candidates = read.flatMap((written, s) => {
    const sentence = sentences[s]!
    while (block < input.blocks.length && input.blocks[block]!.end <= sentence.start) {
      block++
      coreference.openBlock()
    }
    const nodes = coreference.resolve(written)
    return nodes.length === 0 ? [] : candidatesOf(toLine(nodes, sentence, s))
  })
  const counts = new Map<number, number>()
  for (const { appearance } of mentions) counts.set(appearance, (counts.get(appearance) ?? 0) + 1)
  const together = new Map<number, number>()
  for (const candidate of candidates) together.set(idOf(candidate), (together.get(idOf(candidate)) ?? 0) + 1)
  return candidates.map((candidate) => ({
    candidate, left: candidate.line.nodes[candidate.left]!.appearance, right: candidate.line.nodes[candidate.right]!.appearance, evidence: candidate.line.sentence,
    features: featuresOfPair(candidate, { counts, together: together.get(idOf(candidate))! }),
  }))
}
function idOf({ line, left, right }: Candidate): number {
  const [a, b] = [line.nodes[left]!.appearance, line.nodes[right]!.appearance]
  return Math.min(a, b) * 65_536 + Math.max(a, b)
}

function nodesOf(input: ExtractionInput, sentences: readonly Span[], mentions: readonly FoundMention[]): Node[][] {
  const { words, dates } = readingOf(input)
  let [w, m, d] = [0, 0, 0]
  return sentences.map((sentence) => {
    while (w < words.length && words[w]!.start < sentence.start) w++
    const from = w
    while (w < words.length && words[w]!.start < sentence.end) w++
    while (m < mentions.length && mentions[m]!.end <= sentence.start) m++
    const firstMention = m
    while (m < mentions.length && mentions[m]!.start < sentence.end) m++
    while (d < dates.length && dates[d]!.end <= sentence.start) d++
    const firstDate = d
    while (d < dates.length && dates[d]!.start < sentence.end) d++
    return m === firstMention || from === w ? [] : toNodes(words, from, Math.min(w, from + longestSentence), mentions.slice(firstMention, m), dates.slice(firstDate, d))
  })
}
