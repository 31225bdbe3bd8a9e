import type { WordsQuery } from './query.ts'

interface Description {
  readonly shown: string
  readonly isPhrase: boolean
  readonly mayGoOn: boolean
}

/**
 * What an explanation says of words: as typed, on one line; whether they are a phrase; whether more letters may follow. While one still types,
 * dots say so.
 */
export function describeWords({ words, quoted, prefix, unfinished }: WordsQuery): Description {
  const shown = words.replaceAll(/\s+/gu, ' ').trim()
  const isPhrase = quoted && (shown.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).length > 1
  return { shown: unfinished && !prefix ? `${shown}…` : shown, isPhrase, mayGoOn: prefix }
}

/** “A word beginning with …” goes last in a list, or the word behind it would seem part of it. */
export const starsLast = (words: readonly WordsQuery[]): WordsQuery[] => words.toSorted((a, b) => Number(a.prefix) - Number(b.prefix))
