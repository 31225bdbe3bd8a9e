import type { AnchorState, Span } from '../../../shared/model.ts'

/** What finds an annotation's span again: its quote and what stands around it. */
export interface Anchor extends Span {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Enough to tell look-alike sentences apart, little enough to survive an edit nearby (Hypothesis uses the same length). */
const context = 32

/** The anchor of a span, taken from the text itself. */
export function toAnchor(text: string, { start, end }: Span): Anchor {
  return { start, end, exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - context), start), suffix: text.slice(end, end + context) }
}

/**
 * Where the anchored span is in `text` now. `exact`: where it was. `moved`: elsewhere, with its surroundings on at least
 * one side and nowhere else so. `uncertain`: the quote is there, but not so that one place stands out; the span given is
 * the first of them and must not be drawn as placed. `lost`: the quote is not there; the span is the old one.
 */
export function locateAnchor(text: string, anchor: Anchor): Span & { readonly state: AnchorState } {
  const { start, end, exact } = anchor
  if (text.slice(start, end) === exact && exact !== '') return { start, end, state: 'exact' }
  const places: number[] = []
  if (exact !== '') for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) places.push(at)
  if (places.length === 0) return { start, end, state: 'lost' }
  const surrounded = (at: number) =>
    Number(anchor.prefix !== '' && text.slice(0, at).endsWith(anchor.prefix)) + Number(anchor.suffix !== '' && text.startsWith(anchor.suffix, at + exact.length))
  const scored = places.map((at) => ({ at, score: surrounded(at) }))
  const best = Math.max(...scored.map(({ score }) => score))
  const candidates = scored.filter(({ score }) => score === best)
  const { at } = candidates[0]!
  return { start: at, end: at + exact.length, state: best > 0 && candidates.length === 1 ? 'moved' : 'uncertain' }
}

/** The spans at which `quote` stands in `text`: to mark by quote, there must be exactly one. */
export function findQuote(text: string, quote: string): Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf(quote); at >= 0 && quote !== ''; at = text.indexOf(quote, at + quote.length)) spans.push({ start: at, end: at + quote.length })
  return spans
}
