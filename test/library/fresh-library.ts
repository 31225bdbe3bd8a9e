import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { openLibrary, type Library, type LibraryOptions } from '../../src/main/library/library.ts'
import { createClient, type Client } from '../../src/shared/client.ts'

export const root = path.resolve(import.meta.dirname, '../..')
export const assets = path.join(root, 'assets')
export const seeds = path.join(root, 'seeds')

/** A folder of this test alone. */
export function freshFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'recoupe-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A library of this test alone, and whoever asks it. */
export function freshLibrary(options: Partial<LibraryOptions> = {}): { library: Library; client: Client; folder: string } {
  const folder = options.folder ?? path.join(freshFolder(), 'test.recoupe')
  const library = openLibrary({ folder, assets, mode: 'write', ...options })
  onTestFinished(() => library.close())
  return { library, client: createClient(library), folder }
}

/** Import texts as files of their own; returns the documents in that order. */
export async function importTexts(client: Client, texts: Readonly<Record<string, string>>): Promise<number[]> {
  const folder = freshFolder()
  const sources = Object.entries(texts).map(([name, text]) => {
    writeFileSync(path.join(folder, name), text)
    return { path: path.join(folder, name) }
  })
  const outcomes = await client.importDocuments({ sources })
  return outcomes.map(({ document, reason }) => {
    if (document === null) throw new Error(reason?.en ?? 'not imported')
    return document
  })
}
