import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import type { Language } from '../../../shared/model.ts'
import { fold } from './analyse.ts'

const stemmers = { fr: french, en: english } as const
type Stemmed = keyof typeof stemmers

/**
 * The stems of a word in a document of this language (in both where the language is not known), each marked with its
 * language: `fr:gigausin`. Stemmed with its accents, because French endings need them, then folded.
 */
export function toStems(plain: string, language: Language): string[] {
  const languages: readonly Stemmed[] = language === 'und' ? ['fr', 'en'] : [language]
  // The stemmers are made for words; on digits and very short words they only do harm.
  if (plain.length < 3 || /\p{N}/u.test(plain)) return languages.map((each) => `${each}:${fold(plain)}`)
  return languages.map((each) => `${each}:${fold(stemmers[each](plain))}`)
}
