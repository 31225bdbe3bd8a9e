import type { Span } from '../../shared/model.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'

export interface Matches {
  /** In the order of the text. */
  readonly spans: readonly Span[]
  /** There are more than these: only so many of one document can be asked for. */
  readonly isCut: boolean
}
const none: Matches = { spans: [], isCut: false }

/** Every place of a document that answers the search, as the library found it: the same analysis that found the document lights it. */
export function useMatches(document: number, words: string): Matches {
  const { place } = usePlace()
  const asked = words.trim()
  const { data } = useAsk('listMatches', { document, words: asked, exact: place.search?.exact ?? false }, { when: asked !== '', keepPrevious: true })
  return data && asked ? { spans: data.spans, isCut: data.more > 0 } : none
}
