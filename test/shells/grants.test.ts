import { describe, expect, it } from 'vitest'
import { createGrants, forWindow } from '../../src/main/shells/grants.ts'
import type { Transport } from '../../src/shared/contract.ts'

const recording = () => {
  const asked: { name: string; input: unknown }[] = []
  const library: Transport = {
    request: (name, input) => { asked.push({ name, input }); return Promise.resolve({ ok: true, value: [] }) },
    onEvent: () => () => {},
  }
  return { asked, library }
}

describe('a window’s imports', () => {
  it('reach the library as the paths behind their tokens', async () => {
    const { asked, library } = recording()
    const grants = createGrants()
    const a = grants.grant('/home/a/note.txt')
    const b = grants.grant('/tmp/17', { name: 'article.html', release: () => Promise.resolve() })
    expect(a.name).toBe('note.txt')
    await forWindow(library, grants).request('importDocuments', { sources: [{ token: a.token }, { token: b.token }] })
    expect(asked).toEqual([{ name: 'importDocuments', input: { sources: [{ path: '/home/a/note.txt', name: 'note.txt' }, { path: '/tmp/17', name: 'article.html', isPassing: true }] } }])
  })

  it.each([
    ['a path', { sources: [{ path: '/etc/passwd' }] }],
    ['a token never given', { sources: [{ token: 'x' }] }],
    ['nothing', { sources: [] }],
    ['no object', null],
  ])('are refused with %s, and the library is not asked', async (_what, input) => {
    const { asked, library } = recording()
    expect(await forWindow(library, createGrants()).request('importDocuments', input)).toMatchObject({ ok: false, error: { code: 'bad-input' } })
    expect(asked).toEqual([])
  })

  it('are refused with a path beside a good token', async () => {
    const { asked, library } = recording()
    const grants = createGrants()
    const { token } = grants.grant('/home/a/note.txt')
    expect(await forWindow(library, grants).request('importDocuments', { sources: [{ token, path: '/etc/passwd' }] })).toMatchObject({ ok: false, error: { code: 'bad-input' } })
    expect(asked).toEqual([])
  })

  it('use their tokens up, and let the files go even when the import fails', async () => {
    const grants = createGrants()
    const released: string[] = []
    const { token } = grants.grant('/tmp/1', { release: () => { released.push('/tmp/1'); return Promise.resolve() } })
    const failing: Transport = { request: () => Promise.reject(new Error('broken')), onEvent: () => () => {} }
    await expect(forWindow(failing, grants).request('importDocuments', { sources: [{ token }] })).rejects.toThrow('broken')
    expect(released).toEqual(['/tmp/1'])
    expect(await forWindow(failing, grants).request('importDocuments', { sources: [{ token }] })).toMatchObject({ ok: false, error: { code: 'bad-input' } })
  })

  it('let a folder be watched by the token given for it, never by a path', async () => {
    const { asked, library } = recording()
    const grants = createGrants()
    const { token } = grants.grant('/home/a/press')
    expect(await forWindow(library, grants).request('watchFolder', { path: '/etc' })).toMatchObject({ ok: false, error: { code: 'bad-input' } })
    expect(await forWindow(library, grants).request('watchFolder', { token: 'never given' })).toMatchObject({ ok: false, error: { code: 'bad-input' } })
    expect(asked).toEqual([])
    await forWindow(library, grants).request('watchFolder', { token, collection: 3 })
    expect(asked).toEqual([{ name: 'watchFolder', input: { path: '/home/a/press', collection: 3 } }])
  })

  it('leave every other request as it is', async () => {
    const { asked, library } = recording()
    await forWindow(library, createGrants()).request('search', { words: 'a' })
    expect(asked).toEqual([{ name: 'search', input: { words: 'a' } }])
  })
})
