/**
 * What tests get for `electron` (an alias in vitest.config.ts): it records what it is told, so that the desktop shell can be asked
 * about without Electron, and so that no test can start the download that require('electron') performs under plain Node.
 */
import { EventEmitter } from 'node:events'
import { hostLibrary } from '../../src/main/host/host-library.ts'
import type { FromHost, ToHost } from '../../src/main/host/messages.ts'
import type { Library, LibraryOptions } from '../../src/main/library/library.ts'
import { openFakeLibrary } from './fake-library.ts'

type Handler = (event: unknown, ...args: unknown[]) => unknown

/** Everything that was called, in order. */
export const calls: { readonly name: string; readonly args: readonly unknown[] }[] = []
const record = (name: string) => (...args: unknown[]): void => void calls.push({ name, args })
export const called = (name: string): readonly (readonly unknown[])[] => calls.filter((call) => call.name === name).map(({ args }) => args)

/** What a test may decide beforehand. */
export const settings: { openLibrary: (options: LibraryOptions) => Library | Promise<Library>; chosenFiles: readonly string[]; openFailure: string } = { openLibrary: openFakeLibrary, chosenFiles: [], openFailure: '' }
/** What was installed. */
export const handlers = new Map<string, Handler>()
export const schemes = new Map<string, (request: Request) => Promise<Response>>()
export const policies: {
  permission?: (contents: unknown, permission: string, decide: (isAllowed: boolean) => void) => void
  check?: (contents: unknown, permission: string) => boolean
  request?: (details: { url: string }, decide: (response: { cancel: boolean }) => void) => void
} = {}
/** Hears what is sent to windows. */
export const windowListeners = new Set<(channel: string, message: unknown) => void>()

class App extends EventEmitter {
  isPackaged = false
  requestSingleInstanceLock = (): boolean => true
  enableSandbox = record('app.enableSandbox')
  commandLine = { hasSwitch: (): boolean => false }
  locale = 'en-GB'
  getLocale = (): string => this.locale
  whenReady = (): Promise<void> => Promise.resolve()
  quit = record('app.quit')
  exit = record('app.exit')
  relaunch = record('app.relaunch')
}
export const app = new App()
export const crashReporter = { start: record('crashReporter.start') }
export const Menu = { buildFromTemplate: (template: unknown): unknown => template, setApplicationMenu: record('Menu.setApplicationMenu') }
export const dialog = {
  showErrorBox: record('dialog.showErrorBox'),
  showMessageBoxSync: (): number => 1,
  showOpenDialog: (...args: unknown[]): Promise<unknown> => {
    calls.push({ name: 'dialog.showOpenDialog', args })
    return Promise.resolve({ canceled: settings.chosenFiles.length === 0, filePaths: settings.chosenFiles })
  },
}
export const ipcMain = Object.assign(new EventEmitter(), { handle: (channel: string, handler: Handler) => void handlers.set(channel, handler) })
export const protocol = {
  registerSchemesAsPrivileged: record('protocol.registerSchemesAsPrivileged'),
  handle: (scheme: string, handler: (request: Request) => Promise<Response>) => void schemes.set(scheme, handler),
}
export const session = {
  defaultSession: {
    setPermissionRequestHandler: (handler: NonNullable<typeof policies.permission>) => { policies.permission = handler },
    setPermissionCheckHandler: (handler: NonNullable<typeof policies.check>) => { policies.check = handler },
    webRequest: { onBeforeRequest: (handler: NonNullable<typeof policies.request>) => { policies.request = handler } },
  },
}
export const shell = {
  openExternal: (url: string): Promise<void> => Promise.resolve(record('shell.openExternal')(url)),
  openPath: (file: string): Promise<string> => {
    record('shell.openPath')(file)
    return Promise.resolve(settings.openFailure)
  },
  showItemInFolder: record('shell.showItemInFolder'),
}

/** A utility process stood in for by a library in this very process, over the real messages. */
export const utilityProcess = {
  fork(...args: unknown[]) {
    calls.push({ name: 'utilityProcess.fork', args })
    const inside = new EventEmitter()
    const child = Object.assign(new EventEmitter(), {
      postMessage: (message: ToHost) => void inside.emit('message', structuredClone(message)),
      kill: (): boolean => child.emit('exit', 0),
    })
    const post = (message: FromHost): void => queueMicrotask(() => child.emit('message', structuredClone(message)))
    setImmediate(() => hostLibrary({ post, onMessage: (listener) => void inside.on('message', listener) }, settings.openLibrary))
    return child
  },
}

class WebContents extends EventEmitter {
  id = 1
  openHandler: ((details: { url: string }) => { action: string }) | null = null
  send = (channel: string, message: unknown): void => { for (const listener of windowListeners) listener(channel, message) }
  isDestroyed = (): boolean => false
  reload = record('webContents.reload')
  setWindowOpenHandler = (handler: (details: { url: string }) => { action: string }): void => { this.openHandler = handler }
}
export class BrowserWindow extends EventEmitter {
  static all: BrowserWindow[] = []
  static getAllWindows = (): BrowserWindow[] => BrowserWindow.all
  static fromWebContents = (): BrowserWindow | null => BrowserWindow.all[0] ?? null
  readonly options: unknown
  readonly webContents = new WebContents()
  constructor(options: unknown) {
    super()
    this.options = options
    BrowserWindow.all.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }
  loadURL = (url: string): Promise<void> => Promise.resolve(record('window.loadURL')(url))
  show = record('window.show')
  focus = record('window.focus')
  restore = record('window.restore')
  isMinimized = (): boolean => true
  isDestroyed = (): boolean => false
}
