import type { Evidence } from '../../shared/model.ts'
import { shift } from '../../shared/spans.ts'

const before = 70

/** A long sentence from shortly before its first match on, so that a few lines of it always show why it is there. Short beginnings stay as they are. */
export function clipEvidence({ text, lit }: Pick<Evidence, 'text' | 'lit'>): Pick<Evidence, 'text' | 'lit'> {
  const first = Math.min(...lit.map(({ start }) => start))
  if (!Number.isFinite(first) || first <= before * 1.5) return { text, lit }
  const space = text.indexOf(' ', first - before)
  const from = space >= 0 && space < first ? space + 1 : first
  const mark = '… '
  return { text: mark + text.slice(from), lit: lit.filter(({ start }) => start >= from).map((span) => shift(span, mark.length - from)) }
}
