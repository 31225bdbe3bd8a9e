import type { Span } from '../../../shared/model.ts'

const reach = 4000
/** Shorter than this it is a name or a word set off, nobody's speech. */
const shortest = 25

/**
 * The quotation that holds `span`, its marks included; null when there is none. Speech over several paragraphs may open each anew and
 * close only the last. Straight marks are trusted within their line.
 */
export function quoteAround(text: string, span: Span): Span | null {
  const from = Math.max(0, span.start - reach)
  let open: { readonly at: number; readonly mark: string } | null = null
  for (let i = from; i < span.start; i++) {
    const sign = text[i]!
    if (sign === '«' || sign === '“') open ??= { at: i, mark: sign }
    else if (open !== null && ((sign === '»' && open.mark === '«') || (sign === '”' && open.mark === '“'))) open = null
    else if (sign === '"') open = open === null ? { at: i, mark: sign } : open.mark === '"' ? null : open
    else if (sign === '\n' && open?.mark === '"') open = null
  }
  if (open === null) return null
  const closing = open.mark === '«' ? '»' : open.mark === '“' ? '”' : '"'
  const close = text.indexOf(closing, span.end)
  if (close < 0 || close - span.end > reach || (open.mark === '"' && text.slice(span.end, close).includes('\n'))) return null
  return close - open.at < shortest ? null : { start: open.at, end: close + 1 }
}
