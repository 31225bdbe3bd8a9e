import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkRuntime } from '../../src/main/host/check-runtime.ts'
import { libraryInWorker } from '../../src/main/host/in-worker.ts'
import { LibraryFailure } from '../../src/main/library/failure.ts'

const fakeHost = path.resolve(import.meta.dirname, '../stubs/fake-host.ts')
const root = mkdtempSync(path.join(tmpdir(), 'recoupe-remote-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const options = (name: string) => ({ folder: path.join(root, name), assets: '', mode: 'write' }) as const

describe('a library on its own thread', () => {
  it('refuses to open with the code and the sentence of the library', async () => {
    const refusal = await libraryInWorker(options('locked'), fakeHost).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(LibraryFailure)
    expect(refusal).toMatchObject({ code: 'read-only', message: 'Another Recoupe has this library open. Close it there first.' })
  })

  it('answers `disconnected` to whatever waits when it dies, and to whatever comes later', async () => {
    const library = await libraryInWorker(options('dies'), fakeHost)
    const waiting = library.request('preferences', {})
    const fatal = library.request('libraryInfo', {})
    expect(await waiting).toMatchObject({ ok: false, error: { code: 'disconnected' } })
    expect(await fatal).toMatchObject({ ok: false, error: { code: 'disconnected' } })
    expect(await library.request('preferences', {})).toMatchObject({ ok: false, error: { code: 'disconnected' } })
    expect(await library.gone).toBe('code 3')
    await library.close()
  })

  it('fails to open, rather than never, when its thread ends at once', async () => {
    await expect(libraryInWorker(options('x'), path.resolve(import.meta.dirname, '../stubs/no-such-host.ts'))).rejects.toMatchObject({ code: 'disconnected' })
  })

  it('does not ask for what was cancelled before', async () => {
    const library = await libraryInWorker(options('ok'), fakeHost)
    expect(await library.request('libraryInfo', {}, { signal: AbortSignal.abort() })).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    await library.close()
  })

  it('is ready once opened, and closes', async () => {
    const library = await libraryInWorker(options('ok'), fakeHost)
    await library.ready
    await library.close()
    expect(await library.gone).toMatch(/^code/)
  })
})

describe('the runtime', () => {
  it('is refused in one sentence when it is too old for the database', () => {
    expect(() => checkRuntime({ napi: '9', node: '20.20.2' })).toThrow(/needs Node 22\.14 or later and this is Node 20\.20\.2.*npm ci/)
    expect(() => checkRuntime({ node: '8.0.0' })).toThrow(LibraryFailure)
    expect(() => checkRuntime({ napi: '10', node: '24.21.0' })).not.toThrow()
  })
})
