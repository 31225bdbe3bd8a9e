import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import type { Language } from '../../../shared/model.ts'
import { fold } from './analyse.ts'

const stemmers = { fr: french, en: english } as const
type Stemmed = keyof typeof stemmers

/**
 * English words that French borrows with their plural: `gigafactory` and `gigafactories` then share a stem in French texts, too. Only endings that French
 * words and names do not have (Clichy is no cliché).
 */
const borrowed = /(?<=\p{L}{3})((?:or|it|og|nc|tr))y$/u

/**
 * The stems of a word in a document of this language (in both where the language is not known), each marked with its
 * language: `fr:gigausin`. Stemmed with its accents, because French endings need them, then folded.
 */
export function toStems(plain: string, language: Language): string[] {
  const languages: readonly Stemmed[] = language === 'und' ? ['fr', 'en'] : [language]
  // The stemmers are made for words; on digits and very short words they only do harm.
  if (plain.length < 3 || /\p{N}/u.test(plain)) return languages.map((each) => `${each}:${fold(plain)}`)
  return languages.map((each) => `${each}:${fold(stemmers[each](each === 'fr' ? plain.replace(borrowed, '$1ie') : plain))}`)
}

/** Endings of which French stems depend on an accent that people leave out when they type. */
const endings: readonly (readonly [RegExp, string])[] = [[/ee(s?)$/, 'ée$1'], [/iere(s?)$/, 'ière$1'], [/ite(s?)$/, 'ité$1']]

/**
 * The stems that a typed word may be looked up by, in either language: its own, and those it would have with the accents that were left out,
 * so that `importee` reaches `importés`.
 */
export function toTypedStems(plain: string): string[] {
  const accented = endings.filter(([ending]) => ending.test(plain)).map(([ending, restored]) => plain.replace(ending, restored))
  return [...new Set([...toStems(plain, 'und'), ...accented.flatMap((each) => toStems(each, 'fr'))])]
}
