/** What a text as a whole says of whose its figures can be, worked out once for all of them. */
import type { Span } from '../../../../shared/model.ts'
import type { Appearance, ExtractionInput, FoundMention } from '../findings.ts'
import { readSentences, weightsOf } from '../relate.ts'
import type { Ownership } from './owners.ts'

export function ownershipOf(input: ExtractionInput, sentences: readonly Span[], mentions: readonly FoundMention[], appearances: readonly Appearance[]): Ownership {
  const weights = weightsOf(mentions, input)
  const order = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([appearance]) => appearance)
  const blocks: number[] = []
  let block = 0
  for (const { start } of sentences) {
    while (block < input.blocks.length && input.blocks[block]!.end <= start) block++
    blocks.push(block)
  }
  return {
    sentences: readSentences(input, sentences, mentions, appearances).standing, kindOf: (appearance) => appearances[appearance]!.kind,
    rankOf: new Map(order.map((appearance, rank) => [appearance, rank])), foremost: order.slice(0, 3), weightOf: weights, blockOf: (sentence) => blocks[sentence] ?? -1,
  }
}
