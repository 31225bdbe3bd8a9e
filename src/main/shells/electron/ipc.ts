import { BrowserWindow, dialog, ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron'
import path from 'node:path'
import type { GrantedFile, OriginalShown } from '../../../shared/bridge.ts'
import type { RequestName, Transport } from '../../../shared/contract.ts'
import { createGrants, forWindow } from '../grants.ts'
import { channels, type ProgressMessage, type RequestMessage } from './channels.ts'
import { showOriginal } from './originals.ts'
import { origin } from './pages-protocol.ts'

/** Only the top frame of our own page is heard. A frame that is already gone is null. */
const isTrusted = ({ senderFrame }: IpcMainInvokeEvent | IpcMainEvent): boolean => senderFrame !== null && senderFrame.parent === null && senderFrame.origin === origin

function fromTrusted(event: IpcMainInvokeEvent): void {
  if (!isTrusted(event)) throw new Error('Only the window of Recoupe may ask.')
}

/** Connects windows to the library. */
export function connectWindows(library: Transport): void {
  const grants = createGrants()
  const transport = forWindow(library, grants)
  const running = new Map<string, AbortController>()
  let lastFolder: string | undefined

  ipcMain.handle(channels.request, async (event, { id, name, input }: RequestMessage) => {
    fromTrusted(event)
    const { sender } = event
    const key = `${sender.id}:${id}`
    const aborter = new AbortController()
    running.set(key, aborter)
    const onProgress = (progress: ProgressMessage['progress']): void => { if (!sender.isDestroyed()) sender.send(channels.progress, { id, progress } satisfies ProgressMessage) }
    try {
      return await transport.request(name as RequestName, input, { signal: aborter.signal, onProgress })
    } finally {
      running.delete(key)
    }
  })
  ipcMain.on(channels.cancel, (event, id: number) => { if (isTrusted(event)) running.get(`${event.sender.id}:${id}`)?.abort() })

  ipcMain.handle(channels.choose, async (event): Promise<readonly GrantedFile[]> => {
    fromTrusted(event)
    const window = BrowserWindow.fromWebContents(event.sender)
    // Only macOS lets one dialog choose both files and folders; elsewhere a folder is dropped on the window.
    const properties: ('openFile' | 'multiSelections' | 'openDirectory')[] = ['openFile', 'multiSelections', ...(process.platform === 'darwin' ? ['openDirectory' as const] : [])]
    const options = { properties, ...(lastFolder === undefined ? {} : { defaultPath: lastFolder }) }
    const chosen = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options)
    if (chosen.canceled || !chosen.filePaths[0]) return []
    lastFolder = path.dirname(chosen.filePaths[0])
    return chosen.filePaths.map((file) => grants.grant(file))
  })
  ipcMain.handle(channels.chooseFolder, async (event): Promise<GrantedFile | null> => {
    fromTrusted(event)
    const window = BrowserWindow.fromWebContents(event.sender)
    const options = { properties: ['openDirectory' as const], ...(lastFolder === undefined ? {} : { defaultPath: lastFolder }) }
    const chosen = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options)
    const [folder] = chosen.canceled ? [] : chosen.filePaths
    return folder === undefined ? null : grants.grant(folder)
  })
  ipcMain.handle(channels.grant, (event, file: unknown): GrantedFile => {
    fromTrusted(event)
    if (typeof file !== 'string' || !path.isAbsolute(file)) throw new Error('A dropped file has a whole path.')
    return grants.grant(file)
  })

  ipcMain.handle(channels.original, (event, document: unknown): Promise<OriginalShown> => {
    fromTrusted(event)
    return showOriginal(library, document)
  })

  library.onEvent((libraryEvent) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(channels.event, libraryEvent)
  })
}
