import type { Span } from '../../../shared/model.ts'

const examples = /(?:tels? que|telles? que|comme|such as|including|notamment|parmi lesquels|parmi lesquelles|y compris|like)\s+(?:[^.;:–—()]{0,80})$/i
/** An insertion is not longer than this. */
const reach = 300

/**
 * Whether the name at `at` stands in an insertion that is closed before `until` (`X – tels que A ou B – a annoncé`, `X (filiale de Y) a …`): it is
 * not who the clause is about.
 */
export function isInserted(text: string, sentence: Span, at: number, until: number): boolean {
  const between = text.slice(at, Math.min(until, at + reach))
  const closes = between.includes(')')
  const dashes = between.includes('–') || between.includes('—') ? countOf(between) : 0
  if (dashes % 2 === 0 && !closes) return false
  const before = text.slice(Math.max(sentence.start, at - reach), at)
  return (dashes % 2 === 1 && countOf(before) % 2 === 1) || (closes && before.lastIndexOf('(') > before.lastIndexOf(')'))
}
/** As `isInserted`, or given as an example. */
export const isAside = (text: string, sentence: Span, at: number, until: number): boolean =>
  isInserted(text, sentence, at, until) || examples.test(text.slice(Math.max(sentence.start, at - 110), at))

function countOf(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x2013 || code === 0x2014) count++
  }
  return count
}
