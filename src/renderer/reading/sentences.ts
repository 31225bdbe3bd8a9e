import type { Language, Span } from '../../shared/model.ts'
import { contains } from '../../shared/spans.ts'

/** The sentences of each block, for walking through a text by keyboard. */
export function toSentences(text: string, blocks: readonly Span[], language: Language): Span[] {
  const segmenter = new Intl.Segmenter(language === 'und' ? undefined : language, { granularity: 'sentence' })
  return blocks.flatMap((block) => {
    const found = [...segmenter.segment(text.slice(block.start, block.end))].map(({ index, segment }): Span => {
      const start = block.start + index
      return trim(text, { start, end: start + segment.length })
    })
    return found.filter(({ start, end }) => start < end)
  })
}

/** A span without the white space at its ends. */
export function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  return { start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length }
}

export const indexOfSentence = (sentences: readonly Span[], offset: number): number =>
  sentences.findIndex((sentence) => contains(sentence, { start: offset, end: offset }))
