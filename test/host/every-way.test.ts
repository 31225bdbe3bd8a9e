import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createClient } from '../../src/shared/client.ts'
import type { LibraryEvent, Transport } from '../../src/shared/contract.ts'
import { libraryInWorker } from '../../src/main/host/in-worker.ts'
import { forWindow, createGrants } from '../../src/main/shells/grants.ts'
import { serve } from '../../src/main/shells/web/server.ts'
import { openFakeLibrary } from '../stubs/fake-library.ts'
import { visit } from '../stubs/http-client.ts'

/** An opened library, and how a source is named to it that way: a path where paths may be said, a token where they may not. */
interface Opened {
  readonly transport: Transport
  source(name: string): Promise<object>
  close(): Promise<void>
}

const fakeHost = path.resolve(import.meta.dirname, '../stubs/fake-host.ts')
const optionsFor = (folder: string) => ({ folder, assets: '', mode: 'write' }) as const
const byPath = (name: string): Promise<object> => Promise.resolve({ path: `/tmp/${name}` })

const ways: Record<string, (folder: string) => Promise<Opened>> = {
  'in process': async (folder) => {
    const library = openFakeLibrary(optionsFor(folder))
    return { transport: library, source: byPath, close: () => library.close() }
  },
  'in a worker': async (folder) => {
    const library = await libraryInWorker(optionsFor(folder), fakeHost)
    return { transport: library, source: byPath, close: () => library.close() }
  },
  'for a window': async (folder) => {
    const library = openFakeLibrary(optionsFor(folder))
    const grants = createGrants()
    return { transport: forWindow(library, grants), source: (name) => Promise.resolve({ token: grants.grant(`/tmp/${name}`).token }), close: () => library.close() }
  },
  'over loopback': async (folder) => {
    const library = await libraryInWorker(optionsFor(folder), fakeHost)
    const shell = await serve(library, { pages: folder })
    const client = await visit(shell.url)
    return {
      transport: client,
      source: async (name) => ({ token: (await client.upload(name, 'Some words.')).token }),
      close: async () => {
        await shell.close()
        await library.close()
      },
    }
  },
}

describe.each(Object.entries(ways))('a library %s', (_way, open) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'recoupe-way-'))
  let opened: Opened | undefined
  afterEach(async () => {
    await opened?.close()
    opened = undefined
    rmSync(folder, { recursive: true, force: true })
  })

  it('answers what it is asked, with progress in order before the answer', async () => {
    opened = await open(folder)
    const seen: string[] = []
    const sources = await Promise.all(['a.txt', 'b.txt', 'c.txt'].map(opened.source))
    const answer = await opened.transport.request('importDocuments', { sources }, { onProgress: ({ done, total }) => seen.push(`${done}/${total}`) })
    expect(answer).toMatchObject({ ok: true, value: [{ outcome: 'imported' }, { outcome: 'imported' }, { outcome: 'imported' }] })
    expect(seen).toEqual(['1/3', '2/3', '3/3'])
    const documents = await createClient(opened.transport).listDocuments({})
    expect(documents.map(({ fileName }) => fileName)).toEqual(['a.txt', 'b.txt', 'c.txt'])
  })

  it('says with a code why it cannot answer, prototype names included', async () => {
    opened = await open(folder)
    const library = createClient(opened.transport)
    await expect(library.openDocument({ document: 404 })).rejects.toMatchObject({ code: 'not-found', message: 'There is no article 404.' })
    await expect(library.openDocument({ document: 'x' as never })).rejects.toMatchObject({ code: 'bad-input' })
    for (const name of ['constructor', '__proto__', 'nothing']) expect(await opened.transport.request(name as never, {})).toMatchObject({ ok: false, error: { code: 'bad-input' } })
  })

  it('stops what is cancelled', async () => {
    opened = await open(folder)
    const aborter = new AbortController()
    const sources = await Promise.all(Array.from({ length: 200 }, (_, i) => opened!.source(`${i}.txt`)))
    const answer = await opened.transport.request('importDocuments', { sources }, { signal: aborter.signal, onProgress: () => aborter.abort() })
    expect(answer).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    await expect.poll(async () => (await createClient(opened!.transport).listDocuments({})).length).toBeLessThan(200)
  })

  it('tells those who listen what changed, until they stop', async () => {
    opened = await open(folder)
    const library = createClient(opened.transport)
    const heard: LibraryEvent[] = []
    const stop = opened.transport.onEvent((event) => heard.push(event))
    // Over loopback the listening itself takes a moment: ask until it is heard.
    await expect.poll(async () => {
      await opened!.transport.request('importDocuments', { sources: [await opened!.source('a.txt')] })
      return heard.length
    }).toBeGreaterThan(0)
    expect(heard[0]).toEqual({ type: 'changed', topics: ['documents', 'findings'] })
    stop()
    await library.listDocuments({})
    const before = heard.length
    await opened.transport.request('importDocuments', { sources: [await opened.source('b.txt')] })
    expect(heard.length).toBe(before)
  })
})
