import type { Span } from '../../../shared/model.ts'

/** The sentences of `text` inside `blocks`, in order; a sentence never crosses a block. */
export function findSentences(text: string, blocks: readonly Span[]): Span[] {
  return blocks.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[^.!?]+[.!?»”"]*/g)].map((found) => ({ start: start + found.index, end: start + found.index + found[0].length })),
  )
}
