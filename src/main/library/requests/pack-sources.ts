/** Each source once more, as it lies in the library's folder and in the library: are they still what was recorded when it came in? */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { DocumentId, PartialDate, Sentence, Span } from '../../../shared/model.ts'
import type { QuoteState } from '../../../shared/contract/compare.ts'
import type { PackedSourceRow } from '../database/comparing.ts'
import { LibraryFailure } from '../failure.ts'
import { originalPath } from '../originals.ts'
import type { Stores } from '../stores.ts'

export interface CheckedSource {
  readonly document: DocumentId
  readonly title: string
  readonly outlet: string | null
  readonly author: string | null
  readonly published: PartialDate | null
  readonly address: string | null
  readonly fileName: string
  /** Where in the file the article lies; null when the file is the article. */
  readonly entry: string | null
  readonly importedAt: string
  /** SHA-256 of the file's bytes: as recorded when it was imported, and as found now; null when it is gone. */
  readonly bytes: { readonly recorded: string; readonly found: string | null }
  /** SHA-256 of the text in the library: as recorded, and as found now. */
  readonly text: { readonly recorded: string; readonly found: string }
  /** Whether the text read from the original now is the one in the library; null when nothing could be read. */
  readonly readsAlike: boolean | null
}
export interface CheckedQuote {
  readonly state: QuoteState
  readonly why: Sentence
}
/** A source with what it takes to check quotes from it. */
export interface SourceToCheck {
  readonly source: CheckedSource
  check(quote: Span & { readonly words: string }, sentence: Span & { readonly text: string }): CheckedQuote
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** Reads the original's bytes and its text again. Undefined for a document that is not there. */
export async function checkSource({ comparing }: Stores, folder: string, document: DocumentId): Promise<SourceToCheck | undefined> {
  const row = comparing.findPackedSource(document)
  if (row === undefined) return undefined
  const bytes = originalOf(folder, row)
  const read = bytes === null ? null : await textsIn(bytes, row)
  const source: CheckedSource = {
    document, title: row.title, outlet: row.outlet, author: row.author, published: row.published, address: row.address,
    fileName: row.fileName, entry: row.entry === '' ? null : row.entry, importedAt: row.importedAt,
    bytes: { recorded: row.checksum, found: bytes === null ? null : sha256(bytes) },
    text: { recorded: row.textChecksum, found: sha256(row.text) },
    readsAlike: read === null ? null : read.includes(row.text),
  }
  return { source, check: (quote, sentence) => checkQuote(source, row.text, read, quote, sentence) }
}

/** The file as it was imported; an article with bytes of its own inside a file has an original of its own. */
function originalOf(folder: string, { checksum, fileName, entry }: PackedSourceRow): Uint8Array | null {
  for (const name of entry === '' ? [fileName] : [entry, fileName]) {
    try {
      return readFileSync(originalPath(folder, checksum, name))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EACCES' && code !== 'EISDIR') throw error
    }
  }
  return null
}

/** What a reader makes of the bytes today: the article meant, or all that the file holds where it is not told apart. Null when it can be read no more. */
async function textsIn(bytes: Uint8Array, { fileName, entry }: PackedSourceRow): Promise<string[] | null> {
  const { readArticles } = await import('../importing/read-documents.ts')
  const texts: { readonly entry: string | null; readonly text: string }[] = []
  try {
    for await (const outcome of readArticles({ bytes, name: entry === '' ? fileName : entry })) if ('document' in outcome) texts.push({ entry: outcome.entry, text: outcome.document.text })
  } catch (error) {
    if (!(error instanceof LibraryFailure)) throw error
  }
  const own = texts.filter((one) => (one.entry ?? '') === entry)
  return texts.length === 0 ? null : (own.length > 0 ? own : texts).map(({ text }) => text)
}

function checkQuote({ bytes, text }: CheckedSource, kept: string, read: readonly string[] | null, quote: Span & { readonly words: string }, sentence: Span & { readonly text: string }): CheckedQuote {
  if (bytes.found === null) return { state: 'missing', why: whys.missing }
  const standsIn = (one: string): boolean => one.slice(quote.start, quote.end) === quote.words && one.slice(sentence.start, sentence.end) === sentence.text
  const stands = read?.some(standsIn) ?? false
  const faults = [
    ...(bytes.found === bytes.recorded ? [] : [stands ? whys.bytesOnly : whys.bytes]),
    ...(text.found === text.recorded ? [] : [whys.text]),
    ...(read === null ? [whys.unreadable] : stands ? [] : [standsIn(kept) ? whys.gone : whys.both]),
  ]
  return faults.length === 0 ? { state: 'verified', why: whys.verified } : { state: 'changed', why: { en: faults.map(({ en }) => en).join(' '), fr: faults.map(({ fr }) => fr).join(' ') } }
}

const whys = {
  verified: {
    en: 'The original is byte for byte the one that was imported, and the quote stands in it, word for word, at its place.',
    fr: 'L’original est, octet pour octet, celui qui a été importé, et la citation s’y trouve, mot pour mot, à sa place.',
  },
  missing: {
    en: 'The original is not in the library’s folder any more, so the quote cannot be held against it.',
    fr: 'L’original n’est plus dans le dossier de la bibliothèque\u00a0: la citation ne peut pas y être vérifiée.',
  },
  bytes: {
    en: 'The original is not the file that was imported: its checksum is another.',
    fr: 'L’original n’est pas le fichier qui a été importé\u00a0: sa somme de contrôle est différente.',
  },
  bytesOnly: {
    en: 'The original is not the file that was imported: its checksum is another. The quote still stands in it.',
    fr: 'L’original n’est pas le fichier qui a été importé\u00a0: sa somme de contrôle est différente. La citation s’y trouve encore.',
  },
  text: {
    en: 'The text in the library is not the one that was read when the file was imported: its checksum is another.',
    fr: 'Le texte dans la bibliothèque n’est pas celui qui a été lu à l’import\u00a0: sa somme de contrôle est différente.',
  },
  unreadable: {
    en: 'No article can be read from the original.',
    fr: 'Aucun article ne peut être lu dans l’original.',
  },
  gone: {
    en: 'In the text read from the original now, the quote does not stand at its place.',
    fr: 'Dans le texte lu maintenant dans l’original, la citation n’est pas à sa place.',
  },
  both: {
    en: 'The quote stands at its place neither in the original nor in the library’s text.',
    fr: 'La citation n’est à sa place ni dans l’original ni dans le texte de la bibliothèque.',
  },
} as const satisfies Readonly<Record<string, Sentence>>
