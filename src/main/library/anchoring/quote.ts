import type { Span } from '../../../shared/model.ts'
import { foldOnce, toFoldedQuote, toOriginalSpan } from './folded.ts'

/**
 * The spans at which `quote` stands in `text`: to mark by quote, there must be exactly one. Letter for letter first; where it
 * stands nowhere so, whatever the kind of quotation marks, dashes, spaces and ligatures.
 */
export function findQuote(text: string, quote: string): Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf(quote); at >= 0 && quote !== ''; at = text.indexOf(quote, at + quote.length)) spans.push({ start: at, end: at + quote.length })
  if (spans.length > 0) return spans
  const words = toFoldedQuote(quote)
  if (words === '') return []
  const folded = foldOnce(text)
  for (let at = folded.text.indexOf(words); at >= 0; at = folded.text.indexOf(words, at + words.length)) spans.push(toOriginalSpan(folded, at, at + words.length))
  return spans
}
