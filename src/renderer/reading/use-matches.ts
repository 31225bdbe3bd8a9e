import { useMemo } from 'react'
import type { Span } from '../../shared/model.ts'
import { shift } from '../../shared/spans.ts'
import { useAsk } from '../library/use-ask.ts'

const mostSentences = 20

export interface Matches {
  readonly spans: readonly Span[]
  /** There may be more than these: only so many sentences of a document can be asked for. */
  readonly isCut: boolean
}

/** Where the words being searched for stand in one document, as the library found them: the same analysis that found the document lights it. */
export function useMatches(document: number, words: string): Matches {
  const { data } = useAsk('search', { words, limit: 200, perDocument: mostSentences }, { when: words.trim() !== '' })
  return useMemo(() => {
    const hit = words.trim() ? data?.documents.find((one) => one.document === document) : undefined
    const sentences = hit?.sentences ?? []
    const spans = sentences.flatMap(({ start, lit }) => lit.filter(({ kind }) => kind === 'match').map((span): Span => shift(span, start)))
    return { spans: spans.sort((a, b) => a.start - b.start), isCut: sentences.length >= mostSentences }
  }, [data, document, words])
}
