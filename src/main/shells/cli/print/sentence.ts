import type { Evidence, PartialDate } from '../../../../shared/model.ts'
import { toSegments } from '../../../../shared/spans.ts'
import type { Style } from './style.ts'

/** A sentence on one line, with what matters in it set off. */
export function toSentence({ text, lit }: Pick<Evidence, 'text' | 'lit'>, style: Style): string {
  return toSegments({ start: 0, end: text.length }, lit)
    .map((segment) => {
      const words = text.slice(segment.start, segment.end).replace(/\s+/g, ' ')
      return segment.marks.length > 0 ? style.lit(words) : words
    })
    .join('')
    .trim()
}

/** Where something stands: `Title · outlet · date`, as far as it is known. */
export const toPlace = (source: { readonly title: string; readonly outlet: string | null; readonly published: PartialDate | null }): string =>
  [source.title, source.outlet, source.published].filter((part) => part !== null && part !== '').join(' · ')

export const toEvidence = (evidence: Evidence, style: Style, indent = '  '): string =>
  `${indent}${toSentence(evidence, style)}\n${indent}${style.quiet(toPlace(evidence))}`

export const counted = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString('en')} ${count === 1 ? one : many}`

export const paragraphs = (...parts: readonly (string | null | false)[]): string => parts.filter((part) => part !== null && part !== false && part !== '').join('\n\n')
