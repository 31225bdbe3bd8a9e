import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ImportOutcome } from '../../shared/contract/documents.ts'
import type { DocumentId, Sentence } from '../../shared/model.ts'
import { LibraryFailure } from './failure.ts'
import { toPassages } from './importing/passages.ts'
import { originalPath } from './originals.ts'
import type { Stores } from './stores.ts'

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')

/**
 * Read one file and keep it: bytes into originals/, then document, revision, source and passages in one transaction.
 * The same bytes, or the same text from another file, give the document that is already there.
 * @throws LibraryFailure when the file cannot be read as an article.
 */
export async function keepDocument(stores: Stores, folder: string, path: string, name: string): Promise<Omit<ImportOutcome, 'name' | 'reason'> & { readonly document: DocumentId }> {
  const bytes = readBytes(path)
  const checksum = sha256(bytes)
  const titled = (document: DocumentId, outcome: 'imported' | 'known') => ({ outcome, document, title: stores.documents.find(document)?.title ?? null })
  const known = stores.documents.findByBytes(checksum)
  if (known !== undefined) return titled(known, 'known')

  // Loaded when first needed: readers weigh megabytes (language and charset tables, HTML), and a search needs none of it.
  const { readDocument } = await import('./importing/read-document.ts')
  const read = readDocument({ bytes, name })
  const textChecksum = sha256(read.text)
  const source = { read, fileName: name, bytes: bytes.length, checksum, textChecksum, passages: toPassages(read.text, read.blocks) }
  const at = new Date().toISOString()
  keepOriginal(originalPath(folder, checksum, name), bytes)
  const same = stores.documents.findByText(textChecksum)
  if (same) {
    stores.transact(() => stores.documents.attachSource(same.id, same.revision, source, at))
    return titled(same.id, 'known')
  }
  return titled(stores.transact(() => stores.documents.insert(source, at)), 'imported')
}

/** No article comes near; reading what does could take all the memory there is. */
const largestFile = 100_000_000

function readBytes(path: string): Uint8Array {
  try {
    const { size } = statSync(path)
    if (size > largestFile) throw new LibraryFailure('unreadable', tooLarge(Math.ceil(size / 1e6)))
    return readFileSync(path)
  } catch (error) {
    if (error instanceof LibraryFailure) throw error
    const { code } = error as NodeJS.ErrnoException
    throw new LibraryFailure('unreadable', code === 'EACCES' || code === 'EPERM' ? forbidden : code === 'ENOENT' ? gone : unread(code ?? String(error)))
  }
}

const tooLarge = (megabytes: number): Sentence => ({
  en: `This file is too large to be an article (${megabytes} MB; 100 MB is the most). If it holds text, divide it into smaller files and import those.`,
  fr: `Ce fichier est trop gros pour être un article (${megabytes} Mo ; le maximum est de 100 Mo). S’il contient du texte, divisez-le en fichiers plus petits et importez ceux-ci.`,
})
const forbidden: Sentence = {
  en: 'You are not allowed to read this file. Change its permissions and import it again.',
  fr: 'Vous n’avez pas le droit de lire ce fichier. Changez ses droits, puis importez-le de nouveau.',
}
const gone: Sentence = {
  en: 'The file is gone. Check whether it was moved or renamed.',
  fr: 'Le fichier n’est plus là. Vérifiez s’il a été déplacé ou renommé.',
}
const unread = (detail: string): Sentence => ({
  en: `The file could not be read (${detail}). Copy it to another place and import it from there.`,
  fr: `Le fichier n’a pas pu être lu (${detail}). Copiez-le ailleurs et importez-le de là.`,
})

/** Whole or not at all: written beside its place, then put there. A file that is already there has the same bytes. */
function keepOriginal(place: string, bytes: Uint8Array): void {
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(`${place}.part`, bytes)
  renameSync(`${place}.part`, place)
}
