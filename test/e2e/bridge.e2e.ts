/**
 * The desktop shell without Electron: its real preload and its real window, as built, in a real Chromium, over its real main program
 * with a stand-in for the `electron` module. Pages come out of the main program's own app:// handler.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RecoupeBridge } from '../../src/shared/bridge.ts'
import { openLibrary } from '../../src/main/library/library.ts'
import { handlers, ipcMain, schemes, settings, windowListeners } from '../stubs/electron.ts'
import { findChromium, launchChromium } from './chromium.ts'
import { watchPage, type Watched } from './watch-page.ts'

const chromium = findChromium()
const program = path.resolve(import.meta.dirname, '../..')
/** A secure context like app://, at a name that only this test answers for. */
const address = 'http://recoupe.localhost'

describe.skipIf(!chromium)('the desktop shell over a stand-in for Electron', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'recoupe-bridge-'))
  let context: BrowserContext
  let page: Page
  let watched: Watched

  beforeAll(async () => {
    process.env['RECOUPE_LIBRARY'] = path.join(root, 'library.recoupe')
    settings.openLibrary = openLibrary
    await import('../../src/main/shells/electron/main.ts')
    context = await launchChromium(chromium!, path.join(root, 'profile'))
    page = await context.newPage()
    watched = watchPage(page, address)
    await connect(page)
    await page.goto(`${address}/`)
  })
  afterAll(async () => {
    await context?.close()
    delete process.env['RECOUPE_LIBRARY']
    rmSync(root, { recursive: true, force: true })
  })

  it('shows the sample articles', async () => {
    expect(await page.title()).toContain('Recoupe')
    await page.getByText('Stargate').first().waitFor()
  })

  it('imports a dropped file by its token, says how far it is and what changed, and lists it', async () => {
    const dropped = path.join(root, 'dropped.txt')
    writeFileSync(dropped, 'Un article de plus\n\nLa Banque européenne d’investissement finance un projet à Lyon.\n')
    const told = await page.evaluate(async (name) => {
      const bridge = (globalThis as unknown as { recoupe: RecoupeBridge }).recoupe
      const progress: unknown[] = []
      const events: string[] = []
      const stop = bridge.onEvent((event) => events.push(event.type))
      const { token } = await bridge.grantFile(new File([''], name))
      const answer = await bridge.request('importDocuments', { sources: [{ token }] }, (step) => progress.push(step)).done
      const again = await bridge.request('importDocuments', { sources: [{ token }] }).done
      stop()
      return { answer, again, progress, events }
    }, dropped)
    expect(told.answer).toMatchObject({ ok: true, value: [{ outcome: 'imported', title: 'Un article de plus' }] })
    expect(told.again).toMatchObject({ ok: false, error: { code: 'bad-input' } })
    expect(told.progress.length).toBeGreaterThan(0)
    expect(told.events).toContain('changed')
    await page.getByText('Un article de plus').first().waitFor()
  })

  it('made no request to anywhere else and logged no error', () => {
    expect(watched).toEqual({ errors: [], outside: [] })
  })
})

/** Puts the built preload into the page, over what Electron would give it, and answers for its files. */
async function connect(page: Page): Promise<void> {
  const sender = {
    id: 1,
    isDestroyed: () => page.isClosed(),
    send: (channel: string, message: unknown) =>
      void page.evaluate(([to, what]) => (globalThis as unknown as { emitFromMain: (...args: unknown[]) => void }).emitFromMain(to, what), [channel, message]).catch(() => {}),
  }
  const event = { sender, senderFrame: { parent: null, origin: 'app://recoupe' } }
  windowListeners.add(sender.send)
  await page.exposeFunction('invokeMain', (channel: string, message: unknown) => handlers.get(channel)!(event, message))
  await page.exposeFunction('sendToMain', (channel: string, message: unknown) => void ipcMain.emit(channel, event, message))
  await page.addInitScript(`(() => {
    const listeners = {}
    window.emitFromMain = (channel, message) => { for (const listener of listeners[channel] ?? []) listener({}, message) }
    const electron = {
      contextBridge: { exposeInMainWorld: (name, value) => { window[name] = value } },
      webUtils: { getPathForFile: (file) => file.name },
      ipcRenderer: {
        invoke: (channel, message) => window.invokeMain(channel, message),
        send: (channel, message) => void window.sendToMain(channel, message),
        on: (channel, listener) => { (listeners[channel] ??= []).push(listener) },
        off: (channel, listener) => { listeners[channel] = (listeners[channel] ?? []).filter((one) => one !== listener) },
      },
    }
    const preload = (require, module, exports) => { ${readFileSync(path.join(program, 'dist/preload/preload.cjs'), 'utf8')} }
    preload(() => electron, { exports: {} }, {})
  })()`)
  await page.route(`${address}/**`, async (route) => {
    const url = new URL(route.request().url())
    const response = await schemes.get('app')!(new Request(`app://recoupe${url.pathname}`))
    await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body: Buffer.from(await response.arrayBuffer()) })
  })
}
