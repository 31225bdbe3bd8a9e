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
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    // The library lives elsewhere and lost nothing: show it again, unless the window was closed on purpose.
    if (reason !== 'clean-exit' && reason !== 'killed' && !window.isDestroyed()) window.webContents.reload()
  })
  void window.loadURL(`${origin}/`)
  return window
}
