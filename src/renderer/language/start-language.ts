import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { resources } from './resources.ts'
import type { Language } from './use-words.ts'

/** French where the system speaks French, else English. */
export const systemLanguage = (): Language => (navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en')

/** Make the words available. Called once, before the first view; switching later is `switchLanguage`. */
export async function startLanguage(language: Language = systemLanguage()): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { fr: { translation: resources.fr }, en: { translation: resources.en } },
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  })
  document.documentElement.lang = language
}

export async function switchLanguage(language: Language): Promise<void> {
  document.documentElement.lang = language
  if (i18next.language !== language) await i18next.changeLanguage(language)
}
