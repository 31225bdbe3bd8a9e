/** A text's words and dates, worked out once for all who read the same input. */
import { findDates, type FoundDate } from '../dates.ts'
import type { ExtractionInput } from '../findings.ts'
import { toWords, type Word } from './words.ts'

export interface Reading {
  readonly words: readonly Word[]
  readonly dates: readonly FoundDate[]
}
/** Keyed by the input itself, so it lives exactly as long as somebody works on that text. */
const readings = new WeakMap<ExtractionInput, Reading>()

export function readingOf(input: ExtractionInput): Reading {
  const known = readings.get(input)
  if (known !== undefined) return known
  const words = toWords(input.text)
  const reading = { words, dates: findDates(input.text, input.published, words) }
  readings.set(input, reading)
  return reading
}
