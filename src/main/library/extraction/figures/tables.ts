/** Figures in a table row: the row's first cell says whose they are. The column's head would say what they measure, where the text keeps it. */
import type { Span } from '../../../../shared/model.ts'
import type { FoundMention } from '../findings.ts'

/** How far back a head line may stand. */
const reach = 2000

export function tableReading(text: string, row: Span, figure: Span,
  here: readonly FoundMention[]): { subject: number | null; measure: string | null } | null {
  const from = Math.max(row.start, figure.start - reach)
  const before = text.slice(from, figure.start)
  if (!before.includes('|')) return null
  const lineStart = from + before.lastIndexOf('\n') + 1
  const line = text.slice(lineStart, figure.start)
  const column = line.split('|').length - 1
  if (column === 0) return null
  const head = here.find((mention) => mention.start >= lineStart && mention.end <= lineStart + line.indexOf('|'))
  return { subject: head?.appearance ?? null, measure: measureOfColumn(headOf(text, lineStart, column)) }
}

/** The head of a column: the first of the lines above that have bars without a gap. */
function headOf(text: string, lineStart: number, column: number): string {
  const above = text.slice(Math.max(0, lineStart - reach), lineStart).split('\n')
  let head = ''
  for (let i = above.length - 2; i >= 0; i--) {
    const line = above[i]!
    if (line.trim() === '') continue
    if (!line.includes('|')) break
    head = line
  }
  return (head.split('|')[column] ?? '').trim().toLowerCase()
}

function measureOfColumn(head: string): string | null {
  if (head === '') return null
  const year = /\b(?:19|20)\d\d\b/.exec(head)?.[0]
  const base = /capacit|objecti|goal|target/.test(head) ? 'capacity' : /invest|financ|fund|budget/.test(head) ? 'funding' : /popul/.test(head)
    ? 'population' : /prix|price/.test(head) ? 'price' : /part|share/.test(head) ? 'share' : /effecti|emplo|staff/.test(head) ? 'jobs' : null
  return base === null ? null : year === undefined ? base : `${base} ${year}`
}
