import type { DocumentFormat, Sentence } from '../../../shared/model.ts'
import type { ReadDocument } from './reader.ts'

/** Fewer letters than this, and nobody wonders that the language of a text is not known. */
const fewestLetters = 200
const plainFormats: Partial<Record<DocumentFormat, Sentence>> = {
  text: { en: 'plain text', fr: 'du texte simple' },
  html: { en: 'a web page', fr: 'une page web' },
  markdown: { en: 'text in Markdown', fr: 'du texte en Markdown' },
}

/** With what the receipt is to say of any document, whatever it was read from. */
export function withRemarks(document: ReadDocument, name: string): ReadDocument {
  const remarks = [remarkOnLanguage(document), remarkOnName(document, name)].filter((remark) => remark !== null)
  return remarks.length > 0 ? { ...document, notes: [...document.notes, ...remarks] } : document
}

function remarkOnLanguage({ language, text }: ReadDocument): Sentence | null {
  if (language !== 'und' || (text.slice(0, 6_000).match(/\p{L}/gu)?.length ?? 0) < fewestLetters) return null
  return {
    en: 'This text seems to be neither in French nor in English. Its words can be searched for; names, links and figures are looked for by the rules of those two languages, so that many are missed and some are wrong.',
    fr: 'Ce texte ne semble ni en français ni en anglais. Ses mots peuvent être cherchés\u00a0; les noms, les liens et les chiffres y sont cherchés selon les règles de ces deux langues\u00a0: beaucoup manquent, certains sont faux.',
  }
}

/** A file saved from the web under a name that promises another format is often a page that says it could not be had. */
function remarkOnName({ format }: ReadDocument, name: string): Sentence | null {
  const ending = /\.(?:pdf|docx?|odt|epub|rtf)$/iu.exec(name)?.[0].toLowerCase()
  const held = plainFormats[format]
  if (!ending || !held) return null
  return {
    en: `${name} is called a ${ending} file but holds ${held.en}, and was read as that. If you expected more, download or export it again.`,
    fr: `${name} porte le nom d’un fichier ${ending} mais contient ${held.fr}, et a été lu ainsi. Si vous attendiez autre chose, téléchargez-le ou exportez-le de nouveau.`,
  }
}
