/** How old somebody is, told between commas or in brackets after the name: `Anne Morel, 58 ans, …`, `Paul Roux (41 ans)`, `Ann Lee, 39, …` is not read. */
import type { Span } from '../../../../shared/model.ts'
import type { Appearance, FoundMention } from '../findings.ts'
import type { Amount } from './amounts.ts'

const youngest = 4
const oldest = 115
/** Who is so old; null where the figure is no age told in this way. */
export function agedAt(amount: Amount, span: Span, here: readonly FoundMention[], text: string, appearances: readonly Appearance[]): number | null {
  if (amount.kind !== 'duration' || amount.unit !== 'year' || amount.qualifier !== null || amount.value < youngest || amount.value > oldest || !closing.test(text.slice(span.end, span.end + 2))) return null
  const mention = here.findLast(({ end }) => end <= span.start)
  return mention !== undefined && appearances[mention.appearance]!.kind === 'person' && opening.test(text.slice(mention.end, span.start)) ? mention.appearance : null
}
const opening = /^\s?[,(]\s?$/
const closing = /^\s?(?:[,)]|\.(?:\s|$)|$)/
