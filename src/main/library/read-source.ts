import { hash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { threadId } from 'node:worker_threads'
import type { Sentence } from '../../shared/model.ts'
import type { Extractor } from './extraction/extractor.ts'
import { LibraryFailure } from './failure.ts'
import { toAddressKey } from './importing/address-key.ts'
import { usualLimits } from './importing/limits.ts'
import { toPassages } from './importing/passages.ts'
import type { ReadDocument } from './importing/reader.ts'
import { originalPath } from './originals.ts'
import { prepareFindings, type PreparedFindings } from './prepare-findings.ts'

/** One article of a file, ready to be kept: nothing that takes thinking is left to do. Structured-cloneable. */
export interface ReadyArticle {
  /** Where in the file it lies; null when the file is the article. */
  readonly entry: string | null
  readonly read: ReadDocument
  /** Of its own bytes, else of the file's. */
  readonly checksum: string
  readonly hasOwnBytes: boolean
  readonly bytes: number
  readonly textChecksum: string
  readonly addressKey: string | null
  readonly findings: PreparedFindings
}
/** What a reading tells while it goes on; each answer is waited for, so nobody runs ahead of whoever writes. */
export interface ReadingSink {
  /** Whether these bytes are here already: then they are not read. `entry` null: the file as a whole. */
  isKnown(checksum: string, entry: string | null, hasOwnBytes: boolean, bytes: number): boolean | Promise<boolean>
  take(article: ReadyArticle): void | Promise<void>
  refuse(entry: string, reason: Sentence): void | Promise<void>
}
export interface ReadingEnd {
  /** Files in an archive that nobody would call articles. */
  readonly passedOver: number
  readonly notes: readonly Sentence[]
}
export interface ReadingJob {
  readonly path: string
  readonly name: string
  /** The library's, where originals are kept. */
  readonly folder: string
}

const sha256 = (content: string | Uint8Array) => hash('sha256', content, 'hex')

/**
 * Read one file and derive everything from the articles in it. Needs no database, so it runs on any thread.
 * @throws LibraryFailure when the file as a whole cannot be read.
 */
export async function readSource({ path, name, folder }: ReadingJob, extractor: Extractor, sink: ReadingSink): Promise<ReadingEnd> {
  const bytes = readBytes(path)
  const checksum = sha256(bytes)
  if (await sink.isKnown(checksum, null, true, bytes.length)) return { passedOver: 0, notes: [] }

  // Loaded when first needed: readers weigh megabytes (language and charset tables, HTML), and a search needs none of it.
  const { readArticles } = await import('./importing/read-documents.ts')
  let end: ReadingEnd = { passedOver: 0, notes: [] }
  let isFileKept = false
  for await (const outcome of readArticles({ bytes, name })) {
    if ('passedOver' in outcome) {
      end = outcome
      continue
    }
    if ('refused' in outcome) {
      await sink.refuse(outcome.entry, outcome.refused.sentence)
      continue
    }
    const { entry, document: read, bytes: own } = outcome
    const hasOwnBytes = own !== null || entry === null
    const ownChecksum = own ? sha256(own) : checksum
    const size = own?.length ?? bytes.length
    if (entry !== null && (await sink.isKnown(ownChecksum, entry, hasOwnBytes, size))) continue
    if (own) keepOriginal(originalPath(folder, ownChecksum, entry ?? name), own)
    else if (!isFileKept) keepOriginal(originalPath(folder, checksum, name), bytes)
    isFileKept ||= !own
    await sink.take(toReady(read, extractor, { entry, checksum: ownChecksum, hasOwnBytes, bytes: size }))
  }
  return end
}

/** An article as it is kept, from what a reader says of it. */
export function toReady(read: ReadDocument, extractor: Extractor, from: Pick<ReadyArticle, 'entry' | 'checksum' | 'hasOwnBytes' | 'bytes'>): ReadyArticle {
  const passages = toPassages(read.text, read.blocks)
  return { ...from, read, textChecksum: sha256(read.text), addressKey: toAddressKey(read.address), findings: prepareFindings(extractor, { ...read, passages }) }
}

function readBytes(path: string): Uint8Array {
  try {
    const { size } = statSync(path)
    if (size > usualLimits.bytes) throw new LibraryFailure('unreadable', tooLarge(Math.ceil(size / 1e6)))
    return readFileSync(path)
  } catch (error) {
    if (error instanceof LibraryFailure) throw error
    const { code } = error as NodeJS.ErrnoException
    throw new LibraryFailure('unreadable', code === 'EACCES' || code === 'EPERM' ? forbidden : code === 'ENOENT' ? gone : unread(code ?? String(error)))
  }
}

const tooLarge = (megabytes: number): Sentence => ({
  en: `This file is too large to be an article (${megabytes} MB; 100 MB is the most). If it holds text, divide it into smaller files and import those.`,
  fr: `Ce fichier est trop gros pour être un article (${megabytes} Mo ; le maximum est de 100 Mo). S’il contient du texte, divisez-le en fichiers plus petits et importez ceux-ci.`,
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

/** Whole or not at all: written beside its place (each thread its own), then put there. A file that is already there has the same bytes. */
export function keepOriginal(place: string, bytes: Uint8Array): void {
  mkdirSync(dirname(place), { recursive: true })
  const part = `${place}.${threadId}.part`
  writeFileSync(part, bytes)
  renameSync(part, place)
}
