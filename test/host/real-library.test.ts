import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { libraryInWorker } from '../../src/main/host/in-worker.ts'
import { openLibrary, type Library } from '../../src/main/library/library.ts'
import { assetsFolder } from '../../src/main/shells/folders.ts'
import { createClient, type Client } from '../../src/shared/client.ts'

/** The same questions, in the same order, to a library made from the same article. */
async function journey(library: Client, article: string): Promise<unknown> {
  const imported = await library.importDocuments({ sources: [{ path: article }] })
  const document = imported[0]?.document ?? 0
  const annotation = await library.addAnnotation({ document, place: { quote: 'un projet à Lyon' }, note: 'où ?' })
  return {
    imported,
    found: await library.search({ words: 'projet lyon' }),
    entities: await library.listEntities({}),
    graph: await library.neighbourhood({}),
    findings: await library.findings({}),
    quote: annotation.exact,
    refused: await library.openDocument({ document: 404 }).catch((error: { code: string; message: string }) => [error.code, error.message]),
  }
}

describe('the library on a thread of its own', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'recoupe-real-'))
  const article = path.join(root, 'article.txt')
  const options = (name: string) => ({ folder: path.join(root, name), assets: assetsFolder(), mode: 'write' }) as const
  const opened: Library[] = []
  beforeAll(() => writeFileSync(article, 'La BEI à Lyon\n\nLa Banque européenne d’investissement (BEI) finance un projet à Lyon de 20 millions d’euros.\n'))
  afterAll(async () => {
    for (const library of opened) await library.close()
    rmSync(root, { recursive: true, force: true })
  })

  it('answers exactly what it answers in this one', async () => {
    const here = openLibrary(options('here'))
    const there = await libraryInWorker(options('there'))
    opened.push(here, there)
    await Promise.all([here.ready, there.ready])
    expect(await journey(createClient(there), article)).toEqual(await journey(createClient(here), article))
  })

  it('refuses a library that is open elsewhere, in the library’s own words', async () => {
    await expect(libraryInWorker(options('here'))).rejects.toMatchObject({ code: 'read-only', message: /open in another Recoupe/ })
  })
})
