/** What a window may reach: its own files and nothing else. Offline by construction, not by habit. */
import { app, session, shell, type WebContents } from 'electron'
import { origin } from './pages-protocol.ts'

const ownSchemes = /^(?:app|blob|data|devtools):/

/** Before `ready`: every window that will ever be made stays on our pages and opens no other. */
export function guardWindows(): void {
  app.on('web-contents-created', (_event, contents) => guard(contents))
}

function guard(contents: WebContents): void {
  contents.on('will-navigate', (event) => { if (!isOurs(event.url)) event.preventDefault() })
  contents.on('will-frame-navigate', (event) => { if (!isOurs(event.url)) event.preventDefault() })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    // An article's address opens in the person's browser, after the handler has answered.
    if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) setImmediate(() => void shell.openExternal(url))
    return { action: 'deny' }
  })
}

const isOurs = (url: string): boolean => URL.canParse(url) && `${new URL(url).protocol}//${new URL(url).host}` === origin

/** After `ready`: no permission but writing plain text to the clipboard, no request but for our own files. */
export function guardSession(): void {
  const { defaultSession } = session
  // Electron grants everything that nobody refuses.
  defaultSession.setPermissionRequestHandler((_contents, permission, decide) => decide(permission === 'clipboard-sanitized-write'))
  defaultSession.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write')
  defaultSession.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !ownSchemes.test(url) }))
}
