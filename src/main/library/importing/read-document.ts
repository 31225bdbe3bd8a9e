import type { Sentence } from '../../../shared/model.ts'
import { decode } from './decode.ts'
import { isBinary, nameForeign } from './foreign.ts'
import { htmlReader } from './html-reader.ts'
import { markdownReader } from './markdown-reader.ts'
import type { ReadDocument, Reader, SourceBytes } from './reader.ts'
import { textReader } from './text-reader.ts'
import { unreadable } from './unreadable.ts'

/** Asked in this order; plain text takes whatever the others leave. */
const readers: readonly Reader[] = [htmlReader, markdownReader, textReader]

/** How much of the text a reader sees before it claims it. */
const beginningLength = 4_096

/**
 * A file that is one article in text, Markdown or HTML. Files of other formats, and files that hold several, are read by `readArticles`.
 * @throws LibraryFailure `unreadable` when there is nothing to read, or what there is is not such an article.
 */
export function readDocument(source: SourceBytes): ReadDocument {
  const { bytes, name } = source
  if (bytes.length === 0) throw unreadable({ en: `${name} is empty (0 bytes). If it should not be, copy or save it again.`, fr: `${name} est vide (0 octet). S’il ne devrait pas l’être, copiez-le ou enregistrez-le de nouveau.` })
  const foreign = nameForeign(bytes)
  if (foreign) throw unreadable(describeForeign(name, foreign))
  return readPlain(source)
}

/** What a file that cannot be read is, and what can be. */
export const describeForeign = (name: string, foreign: Sentence): Sentence => ({
  en: `${name} is ${foreign.en}, which holds no text that this program reads. Save its text as a .txt, .html, .docx or .pdf file and import that.`,
  fr: `${name} est ${foreign.fr}, sans texte que ce programme puisse lire. Enregistrez son texte dans un fichier .txt, .html, .docx ou .pdf et importez celui-ci.`,
})

/**
 * Bytes that are known to be text of some kind; `as` says which, where whoever packed it has said so.
 * @throws LibraryFailure `unreadable` when it is no text after all, or has no words.
 */
export function readPlain(source: SourceBytes, as?: 'html' | 'text'): ReadDocument {
  const { bytes, name } = source
  const { text, charset, notes } = decode(bytes)
  if (isBinary(charset.startsWith('utf-16') || charset.startsWith('utf-32') ? new TextEncoder().encode(text) : bytes)) {
    throw unreadable({
      en: `${name} is not text: it holds bytes that no text has. If it is damaged, copy or download it again; else save its text as a .txt file and import that.`,
      fr: `${name} n’est pas du texte : il contient des octets qu’aucun texte ne contient. S’il est abîmé, copiez-le ou téléchargez-le de nouveau ; sinon, enregistrez son texte dans un fichier .txt et importez celui-ci.`,
    })
  }
  if (!/[^\s\u200b\u2060\ufeff]/u.test(text))
    throw unreadable({ en: `${name} holds only white space. If it should not, copy or save it again.`, fr: `${name} ne contient que des blancs. Si ce n’est pas normal, copiez-le ou enregistrez-le de nouveau.` })
  const beginning = text.slice(0, beginningLength)
  const reader = as === 'html' ? htmlReader : as === 'text' ? textReader : (readers.find((candidate) => candidate.claims(beginning, name)) ?? textReader)
  const document = reader.read(text, source, charset)
  return { ...document, notes: [...notes, ...document.notes] }
}
