import { afterEach, describe, expect, it, vi } from 'vitest'
import { filesIn } from '../../../src/renderer/library/dropped-files.ts'
import { httpShell, httpTransport } from '../../../src/renderer/library/http-transport.ts'
import type { LibraryEvent, Progress } from '../../../src/shared/contract.ts'
import { topics } from '../../../src/shared/contract/request.ts'

afterEach(() => vi.unstubAllGlobals())

/** A reply whose lines come cut wherever the network likes. */
const replying = (pieces: readonly string[], status = 200) =>
  vi.stubGlobal('fetch', vi.fn(() => Promise.resolve(new Response(new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece))
      controller.close()
    },
  }), { status }))))

it('says in both languages that a dropped file is too large to be sent', async () => {
  replying(['This file is larger than any article.'], 413)
  const entry = { isFile: true, name: 'film.txt', file: (take: (file: File) => void) => take(new File(['x'], 'film.txt')) }
  const data = { items: [{ webkitGetAsEntry: () => entry }] } as unknown as DataTransfer
  await expect(httpShell().grantDropped(data)).rejects.toMatchObject({ code: 'unreadable', sentence: { en: expect.stringContaining('divide it') as string, fr: expect.stringContaining('divisez-le') as string } })
})

describe('the loopback transport', () => {
  it('reports progress and then the answer, wherever the lines are cut', async () => {
    replying(['{"progress":{"done":1,"total":2,"label":"é', '"}}\n{"progress":{"done":2,"total":2,"label":"b"}}\n{"answer":{"ok":tr', 'ue,"value":[1]}}\n'])
    const heard: Progress[] = []
    const answer = await httpTransport().request('listDocuments', {}, { onProgress: (progress) => heard.push(progress) })
    expect(answer).toEqual({ ok: true, value: [1] })
    expect(heard.map(({ label }) => label)).toEqual(['é', 'b'])
  })
  it('takes an answer whose line has no end', async () => {
    replying(['{"answer":{"ok":true,"value":null}}'])
    expect(await httpTransport().request('listDocuments', {})).toEqual({ ok: true, value: null })
  })
  const broken = [[['{"progress":{"done":1,"total":2,"label":"a"}}\n'], 200], [['Forbidden'], 403]] as const
  it.each(broken)('says that the library is out of reach when no answer came', async (pieces, status) => {
    replying(pieces, status)
    expect(await httpTransport().request('listDocuments', {})).toMatchObject({ ok: false, error: { code: 'disconnected' } })
  })
  it('tells a cancelled request from a broken one', async () => {
    vi.stubGlobal('fetch', vi.fn(() => Promise.reject(new Error('gone'))))
    const stop = new AbortController()
    stop.abort()
    expect(await httpTransport().request('listDocuments', {}, { signal: stop.signal })).toMatchObject({ error: { code: 'cancelled' } })
    expect(await httpTransport().request('listDocuments', {})).toMatchObject({ error: { code: 'disconnected' } })
  })
})

it('asks for everything again whenever it begins to listen, since what was said before was not heard', () => {
  const sources: { onopen?: () => void }[] = []
  vi.stubGlobal('EventSource', class {
    onopen?: () => void
    constructor() {
      sources.push(this)
    }
    close() {}
  })
  const heard: LibraryEvent[] = []
  httpTransport().onEvent((event) => heard.push(event))
  sources[0]!.onopen!()
  expect(heard).toEqual([{ type: 'changed', topics }])
})

describe('dropped files', () => {
  const file = (name: string) => ({ name, isFile: true, isDirectory: false, file: (done: (file: File) => void) => done(new File([''], name)) })
  const folder = (name: string, ...batches: (readonly object[])[]) => ({
    name, isFile: false, isDirectory: true,
    createReader: () => ({ readEntries: (done: (entries: readonly object[]) => void) => done(batches.shift() ?? []) }),
  })
  it('are those in folders too, to the last, without the hidden ones', async () => {
    const dropped = [file('a.txt'), folder('dossier', [file('b.md'), file('.DS_Store')], [folder('plus', [file('c.html')])]), folder('.git', [file('d')])]
    const data = { items: dropped.map((entry) => ({ webkitGetAsEntry: () => entry })) } as unknown as DataTransfer
    expect((await filesIn(data)).map(({ name }) => name)).toEqual(['a.txt', 'b.md', 'c.html'])
  })
})
