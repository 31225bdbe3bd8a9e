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

/** Steps through a text sentence by sentence. Blocks are parted into sentences when one comes to them: a long text has too many to part at once. */
export interface SentenceWalk {
  /** The first sentence that begins at an offset or after it, else the last one; null in a text without any. */
  readonly from: (offset: number) => Span | null
  /** The sentence after this one (1) or before it (-1); at an end of the text it is the same again. */
  readonly step: (sentence: Span, by: 1 | -1) => Span
}

export function walkSentences(text: string, blocks: readonly Span[], language: Language): SentenceWalk {
  const known = new Map<number, readonly Span[]>()
  const inBlock = (index: number): readonly Span[] => {
    const block = blocks[index]
    if (!block) return []
    const sentences = known.get(index) ?? toSentences(text, [block], language)
    known.set(index, sentences)
    return sentences
  }
  /** The first that there is in this block or further on in one direction. */
  const towards = (index: number, by: 1 | -1): Span | null => {
    for (let i = index; i >= 0 && i < blocks.length; i += by) {
      const sentence = inBlock(i).at(by === 1 ? 0 : -1)
      if (sentence) return sentence
    }
    return null
  }
  return {
    from(offset) {
      const first = blocks.findIndex(({ end }) => end > offset)
      const here = inBlock(first).find(({ start }) => start >= offset)
      return here ?? towards(first < 0 ? blocks.length : first + 1, 1) ?? towards(blocks.length - 1, -1)
    },
    step(sentence, by) {
      const block = blocks.findIndex((one) => contains(one, { start: sentence.start, end: sentence.start }) && sentence.start < one.end)
      const sentences = inBlock(block)
      const here = sentences.findIndex((one) => one.start <= sentence.start && sentence.start < one.end)
      return sentences[here + by] ?? towards(block + by, by) ?? sentence
    },
  }
}
