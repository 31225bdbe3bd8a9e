import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { app, BrowserWindow, called, handlers, ipcMain, policies, schemes, settings, windowListeners } from '../../stubs/electron.ts'

const trusted = { sender: { id: 1, isDestroyed: () => false, send: () => {} }, senderFrame: { parent: null, origin: 'app://recoupe' } }
const invoke = (channel: string, message?: unknown, event: object = trusted): Promise<unknown> => Promise.resolve().then(() => handlers.get(channel)!(event, message))

describe('the desktop shell, without Electron', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'recoupe-electron-'))
  beforeAll(async () => {
    process.env['RECOUPE_LIBRARY'] = path.join(root, 'mine.recoupe')
    await import('../../../src/main/shells/electron/main.ts')
    await vi.waitUntil(() => BrowserWindow.all.length === 1)
  })
  afterAll(() => {
    delete process.env['RECOUPE_LIBRARY']
    rmSync(root, { recursive: true, force: true })
  })

  it('shuts the window off from the machine', () => {
    expect(BrowserWindow.all[0]!.options).toMatchObject({ webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false } })
    expect(called('app.enableSandbox')).toHaveLength(1)
    expect(called('window.loadURL')).toEqual([['app://recoupe/']])
    expect(called('crashReporter.start')).toEqual([[{ uploadToServer: false }]])
  })

  it('opens the person’s library in a process of its own, with the sample articles for a new one', async () => {
    expect(called('utilityProcess.fork')[0]?.[0]).toMatch(/host\.mjs$/)
    expect(await invoke('library:request', { id: 1, name: 'libraryInfo', input: {} })).toMatchObject({ ok: true, value: { folder: path.join(root, 'mine.recoupe'), documents: 1 } })
  })

  it.each([
    ['a frame that is gone', null],
    ['another origin', { parent: null, origin: 'https://evil.example' }],
    ['a file', { parent: null, origin: 'file://' }],
    ['a frame inside our page', { parent: {}, origin: 'app://recoupe' }],
  ])('does not hear %s', async (_what, senderFrame) => {
    for (const channel of ['library:request', 'files:choose', 'files:grant', 'files:original']) await expect(invoke(channel, { id: 2, name: 'libraryInfo', input: {} }, { ...trusted, senderFrame })).rejects.toThrow('Only the window of Recoupe may ask.')
  })

  it('imports chosen and dropped files by token, and never by path', async () => {
    settings.chosenFiles = ['/home/mia/a.txt', '/home/mia/b.txt']
    const chosen = (await invoke('files:choose')) as { token: string; name: string }[]
    expect(chosen.map(({ name }) => name)).toEqual(['a.txt', 'b.txt'])
    const dropped = (await invoke('files:grant', '/home/mia/c.txt')) as { token: string }
    const sources = [...chosen, dropped].map(({ token }) => ({ token }))
    expect(await invoke('library:request', { id: 3, name: 'importDocuments', input: { sources } })).toMatchObject({ ok: true, value: [{ name: 'a.txt</home/mia/a.txt>' }, { name: 'b.txt</home/mia/b.txt>' }, { name: 'c.txt</home/mia/c.txt>' }] })
    expect(await invoke('library:request', { id: 4, name: 'importDocuments', input: { sources: [{ path: '/etc/passwd' }] } })).toMatchObject({ ok: false, error: { code: 'bad-input' } })
    await expect(invoke('files:grant', 'relative.txt')).rejects.toThrow()
  })

  it('says of an original that was not kept that it is missing', async () => {
    expect(await invoke('files:original', 1)).toBe('missing')
    expect(await invoke('files:original', '../../etc/passwd')).toBe('missing')
  })

  it('opens the next dialog where the last one was, and grants nothing when it is dismissed', async () => {
    settings.chosenFiles = []
    expect(await invoke('files:choose')).toEqual([])
    expect(called('dialog.showOpenDialog').at(-1)?.[1]).toMatchObject({ defaultPath: '/home/mia' })
  })

  it('sends progress to the window that asked, and changes to every window', async () => {
    const progress: unknown[] = []
    const events: unknown[] = []
    const listener = (channel: string, message: unknown): void => void events.push([channel, message])
    windowListeners.add(listener)
    const { token } = (await invoke('files:grant', '/home/mia/d.txt')) as { token: string }
    await invoke('library:request', { id: 5, name: 'importDocuments', input: { sources: [{ token }] } }, { ...trusted, sender: { ...trusted.sender, send: (channel: string, message: unknown) => progress.push([channel, message]) } })
    windowListeners.delete(listener)
    expect(progress).toEqual([['library:progress', { id: 5, progress: { done: 1, total: 1, label: 'd.txt' } }]])
    expect(events).toEqual([['library:event', { type: 'changed', topics: ['documents', 'findings'] }]])
  })

  it('cancels what the same window asked for', async () => {
    const tokens = await Promise.all(Array.from({ length: 100 }, (_, i) => invoke('files:grant', `/home/mia/${i}.txt`)))
    let isAnswered = false
    const answer = invoke('library:request', { id: 6, name: 'importDocuments', input: { sources: tokens.map((granted) => ({ token: (granted as { token: string }).token })) } }).finally(() => { isAnswered = true })
    const soon = () => new Promise((resolve) => setTimeout(resolve, 20))
    await soon()
    ipcMain.emit('library:cancel', { ...trusted, senderFrame: null }, 6)
    ipcMain.emit('library:cancel', { ...trusted, sender: { ...trusted.sender, id: 2 } }, 6)
    await soon()
    expect(isAnswered).toBe(false)
    ipcMain.emit('library:cancel', trusted, 6)
    expect(await answer).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  })

  it('allows nothing but copying, and no request but for its own files', () => {
    const isAllowed = (permission: string): boolean => {
      let allowed = false
      policies.permission!({}, permission, (decision) => { allowed = decision })
      expect(policies.check!({}, permission)).toBe(allowed)
      return allowed
    }
    expect(['media', 'geolocation', 'notifications', 'openExternal', 'clipboard-read', 'clipboard-sanitized-write'].filter(isAllowed)).toEqual(['clipboard-sanitized-write'])
    const isCancelled = (url: string): boolean => {
      let cancelled = false
      policies.request!({ url }, ({ cancel }) => { cancelled = cancel })
      return cancelled
    }
    expect(['https://example.org/', 'http://127.0.0.1/', 'file:///etc/passwd', 'ws://example.org/', 'ftp://example.org/'].every(isCancelled)).toBe(true)
    expect(['app://recoupe/', 'blob:app://recoupe/1', 'data:image/png;base64,', 'devtools://devtools/'].some(isCancelled)).toBe(false)
  })

  it('serves its own files with their policy, and never climbs out of them', async () => {
    const page = (url: string) => schemes.get('app')!(new Request(url))
    expect((await page('app://other/')).status).toBe(403)
    for (const climbing of ['app://recoupe/%2e%2e/%2e%2e/package.json', 'app://recoupe/..%2f..%2fpackage.json', 'app://recoupe/%00']) expect([403, 404]).toContain((await page(climbing)).status)
    expect((await page('app://recoupe/none')).headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('stays on its page, and hands the web’s addresses to the browser', async () => {
    const { webContents } = BrowserWindow.all[0]!
    const prevented = (event: string, url: string): boolean => {
      let isPrevented = false
      webContents.emit(event, { url, preventDefault: () => { isPrevented = true } })
      return isPrevented
    }
    for (const event of ['will-navigate', 'will-frame-navigate']) {
      expect(['https://example.org/', 'file:///etc/passwd', 'app://other/', 'nonsense'].every((url) => prevented(event, url))).toBe(true)
      expect(prevented(event, 'app://recoupe/#entity')).toBe(false)
    }
    expect(prevented('will-attach-webview', '')).toBe(true)
    for (const url of ['https://example.org/a', 'file:///bin/sh', 'javascript:alert(1)', 'nonsense']) expect(webContents.openHandler!({ url })).toEqual({ action: 'deny' })
    await new Promise((resolve) => setImmediate(resolve))
    expect(called('shell.openExternal')).toEqual([['https://example.org/a']])
  })

  it('brings its window forward when it is started again', () => {
    app.emit('second-instance')
    expect(called('window.restore')).toHaveLength(1)
    expect(called('window.focus')).toHaveLength(1)
  })

  it('shows a page again that has crashed, but not for ever, nor one that was ended on purpose', () => {
    const { webContents } = BrowserWindow.all[0]!
    for (const reason of ['clean-exit', 'killed', 'crashed', 'oom', 'crashed']) webContents.emit('render-process-gone', {}, { reason })
    expect(called('webContents.reload')).toHaveLength(1)
  })

  it('quits only when the library has put everything away', async () => {
    let prevented = 0
    app.emit('before-quit', { preventDefault: () => { prevented += 1 } })
    expect(prevented).toBe(1)
    expect(called('app.quit')).toHaveLength(0)
    await expect.poll(() => called('app.quit').length).toBe(1)
    app.emit('before-quit', { preventDefault: () => { prevented += 1 } })
    expect(prevented).toBe(1)
  })
})
