import type { Sentence } from '../../../shared/model.ts'
import { LibraryFailure } from '../failure.ts'
import { decode } from './decode.ts'
import { isBinary, nameForeign } from './foreign.ts'
import { htmlReader } from './html-reader.ts'
import { markdownReader } from './markdown-reader.ts'
import type { ReadDocument, Reader, SourceBytes } from './reader.ts'
import { textReader } from './text-reader.ts'

/** Asked in this order; plain text takes whatever the others leave. */
const readers: readonly Reader[] = [htmlReader, markdownReader, textReader]

/** How much of the text a reader sees before it claims it. */
const beginningLength = 4_096

/**
 * A file as the library will hold it.
 * @throws LibraryFailure `unreadable` when there is nothing to read, or what there is is not an article in a format this version reads.
 */
export function readDocument(source: SourceBytes): ReadDocument {
  const { bytes, name } = source
  if (bytes.length === 0) throw unreadable({ en: `${name} is empty (0 bytes). If it should not be, copy or save it again.`, fr: `${name} est vide (0 octet). S’il ne devrait pas l’être, copiez-le ou enregistrez-le de nouveau.` })
  const foreign = nameForeign(bytes)
  if (foreign)
    throw unreadable({
      en: `${name} is ${foreign.en}; this version reads text, Markdown and saved HTML. Save its text as a .txt file and import that.`,
      fr: `${name} est ${foreign.fr} ; cette version lit le texte, le Markdown et les pages HTML enregistrées. Enregistrez son texte dans un fichier .txt et importez celui-ci.`,
    })
  const { text, charset, notes } = decode(bytes)
  if (isBinary(charset.startsWith('utf-16') || charset.startsWith('utf-32') ? new TextEncoder().encode(text) : bytes)) {
    throw unreadable({
      en: `${name} is not text: it holds bytes that no text has. This version reads text, Markdown and saved HTML.`,
      fr: `${name} n’est pas du texte : il contient des octets qu’aucun texte ne contient. Cette version lit le texte, le Markdown et les pages HTML enregistrées.`,
    })
  }
  if (!/[^\s\u200b\u2060\ufeff]/u.test(text))
    throw unreadable({ en: `${name} holds only white space. If it should not, copy or save it again.`, fr: `${name} ne contient que des blancs. Si ce n’est pas normal, copiez-le ou enregistrez-le de nouveau.` })
  const beginning = text.slice(0, beginningLength)
  const reader = readers.find((candidate) => candidate.claims(beginning, name)) ?? textReader
  const document = reader.read(text, source, charset)
  return { ...document, notes: [...notes, ...document.notes] }
}

const unreadable = (sentence: Sentence): LibraryFailure => new LibraryFailure('unreadable', sentence)
