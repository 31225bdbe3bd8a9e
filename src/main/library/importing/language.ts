import { eld } from 'eld/small'
import type { Language } from '../../../shared/model.ts'

/** How much of a text is looked at: more never changed the answer. */
const sample = 6_000
/** Below this many letters a guess is a coin toss (a name, a date, a table of figures). */
const fewestLetters = 24

/** French, English, or `und`: another language, or too little text to tell. */
export function detectLanguage(text: string): Language {
  const beginning = text.slice(0, sample)
  if ((beginning.match(/\p{L}/gu)?.length ?? 0) < fewestLetters) return 'und'
  const guess = eld.detect(beginning)
  const isOurs = guess.language === 'fr' || guess.language === 'en'
  return isOurs && guess.isReliable() ? (guess.language as Language) : 'und'
}
