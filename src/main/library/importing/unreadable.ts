import type { Sentence } from '../../../shared/model.ts'
import { LibraryFailure } from '../failure.ts'

/** A file that cannot be read, in a sentence that begins with its name and says what to do. */
export const unreadable = (sentence: Sentence): LibraryFailure => new LibraryFailure('unreadable', sentence)

export const cutOff = (name: string): LibraryFailure =>
  unreadable({
    en: `${name} is cut off or damaged: its end is missing. Download or copy it again.`,
    fr: `${name} est tronqué ou abîmé : il lui manque la fin. Téléchargez-le ou copiez-le de nouveau.`,
  })

export const damaged = (name: string): LibraryFailure =>
  unreadable({
    en: `${name} is damaged: what it says of its own contents does not hold. Download or copy it again.`,
    fr: `${name} est abîmé : ce qu’il annonce de son contenu ne tient pas. Téléchargez-le ou copiez-le de nouveau.`,
  })

export const locked = (name: string): LibraryFailure =>
  unreadable({
    en: `${name} is encrypted with a password. Open it in the program it was made with, save a copy without a password, and import that.`,
    fr: `${name} est chiffré par un mot de passe. Ouvrez-le dans le programme qui l’a créé, enregistrez-en une copie sans mot de passe, puis importez celle-ci.`,
  })

export const withoutText = (name: string): LibraryFailure =>
  unreadable({
    en: `${name} holds no text. If it should, open it in the program it was made with and save it again.`,
    fr: `${name} ne contient pas de texte. S’il devrait en contenir, ouvrez-le dans le programme qui l’a créé et enregistrez-le de nouveau.`,
  })
