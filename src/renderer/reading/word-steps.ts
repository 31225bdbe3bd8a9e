import type { Span } from '../../shared/model.ts'

/** The span with its end a word further on (1) or back (-1); never empty. */
export function moveEnd(text: string, { start, end }: Span, by: 1 | -1): Span {
  if (by === 1) return { start, end: end + (/^\s*\S+/.exec(text.slice(end, end + 400))?.[0].length ?? 0) }
  const kept = text.slice(start, end).trimEnd().replace(/\s*\S+$/, '')
  return kept.trim() === '' ? { start, end } : { start, end: start + kept.length }
}

/** The span with its beginning a word further on (1) or back (-1); never empty. */
export function moveStart(text: string, { start, end }: Span, by: 1 | -1): Span {
  if (by === -1) return { start: start - (/\S+\s*$/.exec(text.slice(Math.max(0, start - 400), start))?.[0].length ?? 0), end }
  const next = start + (/^\s*\S+\s+/.exec(text.slice(start, end))?.[0].length ?? 0)
  return next < end ? { start: next, end } : { start, end }
}
