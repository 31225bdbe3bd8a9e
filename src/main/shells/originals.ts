/** Handing out the files that documents were made of. A window names a document, never a path; the shell finds the bytes that the library kept of it. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { OpenDocument } from '../../shared/contract/documents.ts'
import type { LibraryInfo } from '../../shared/contract/library.ts'
import type { RequestName, Transport } from '../../shared/contract.ts'
import { originalPath } from '../library/originals.ts'

export interface Original {
  readonly path: string
  readonly fileName: string
  readonly bytes: number
}

/** The kept original of a document; null where there is none, or no such document. */
export async function findOriginal(library: Transport, document: unknown): Promise<Original | null> {
  if (typeof document !== 'number' || !Number.isSafeInteger(document) || document < 1) return null
  const opened = await ask<OpenDocument>(library, 'openDocument', { document })
  const info = await ask<LibraryInfo>(library, 'libraryInfo', {})
  if (!opened?.original || !info) return null
  const { fileName } = opened.original
  const path = originalPath(info.folder, opened.receipt.checksum, fileName)
  const found = await stat(path).catch(() => null)
  return found?.isFile() ? { path, fileName, bytes: found.size } : null
}

export const readOriginal = ({ path }: Original): Readable => createReadStream(path)

async function ask<T>(library: Transport, name: RequestName, input: unknown): Promise<T | null> {
  const answer = await library.request(name, input)
  return answer.ok ? (answer.value as T) : null
}

/**
 * What keeps an original from doing anything in a browser: it is saved, not shown; were it shown all the same, nothing of it would run, load or be
 * taken for another type.
 */
export const originalHeaders = ({ fileName, bytes }: Original): Readonly<Record<string, string>> => ({
  'content-type': 'application/octet-stream',
  'content-length': String(bytes),
  'content-disposition': `attachment; filename="${plainName(fileName)}"; filename*=UTF-8''${encoded(fileName)}`,
  'content-security-policy': "sandbox; default-src 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
})

/** For those that read no other name: nothing in it that could end the quotes or the header. */
const plainName = (fileName: string): string => fileName.replaceAll(/[^\w .()-]/g, '_')
const encoded = (fileName: string): string => encodeURIComponent(fileName.toWellFormed()).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
