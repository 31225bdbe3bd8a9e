import type { Span } from '../../../shared/model.ts'
import { knowWord, type KnownWord } from './known-words.ts'
import { endSign } from './packed-words.ts'
import { standTogether } from './phrase.ts'
import { boundsOf } from './word-bounds.ts'

/** The words of a text in order, and where each stands. */
export interface KnownText {
  readonly words: readonly KnownWord[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Each stretch is read on its own: no word runs from one into the next. */
export function knowText(text: string, stretches: readonly Span[] = [{ start: 0, end: text.length }]): KnownText {
  const words: KnownWord[] = []
  const [starts, ends]: [number[], number[]] = [[], []]
  for (const { start, end } of stretches) {
    const bounds = boundsOf(text, start, end)
    for (let i = 0; i < bounds.length; i += 2) {
      const word = knowWord(text, bounds[i], bounds[i + 1])
      if (word.folded === '') continue
      words.push(word)
      starts.push(bounds[i]!)
      ends.push(bounds[i + 1]!)
    }
  }
  return { words, starts, ends }
}

const space = 0x20

/** The folded words of a stretch, as the indexes take them: with a sign between those that a phrase must not run across, because something ends there. */
export function toField(text: string, { words, starts, ends }: KnownText, { start, end }: Span): string[] {
  const field: string[] = []
  const first = firstFrom(starts, start)
  for (let i = first; i < words.length && starts[i]! < end; i++) {
    if (i > first && !(starts[i]! - ends[i - 1]! === 1 && text.charCodeAt(ends[i - 1]!) === space)) {
      const gap = text.slice(ends[i - 1], starts[i])
      if (!standTogether(text.slice(starts[i - 1], ends[i - 1]), gap, text.slice(starts[i], ends[i]), ' ')) field.push(endSign)
    }
    field.push(words[i]!.folded)
  }
  return field
}

/** The first place at or behind `from` in numbers that ascend. */
export function firstFrom(numbers: readonly number[], from: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < from) low = middle + 1
    else high = middle
  }
  return low
}
