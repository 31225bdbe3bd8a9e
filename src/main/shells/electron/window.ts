import { BrowserWindow } from 'electron'
import path from 'node:path'
import { origin } from './pages-protocol.ts'

/** The window: our page, sandboxed, with the bridge and nothing else. It remembers its place and size. */
export function openWindow(): BrowserWindow {
  const window = new BrowserWindow({
    name: 'main',
    windowStatePersistence: true,
    title: 'Recoupe',
    width: 1360,
    height: 860,
    minWidth: 900,
    minHeight: 600,
    show: false,
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  reloadWhenCrashed(window)
  void window.loadURL(`${origin}/`)
  return window
}

/** The library lives elsewhere and lost nothing: the page is shown again, unless it was ended on purpose, or has just crashed and would go on doing so. */
function reloadWhenCrashed(window: BrowserWindow): void {
  let last = -Infinity
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || reason === 'killed' || window.isDestroyed() || performance.now() - last < 10_000) return
    last = performance.now()
    window.webContents.reload()
  })
}
