/** Built into one CommonJS file: a sandboxed preload can import neither ES modules nor other files. */
import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { RecoupeBridge } from '../../../shared/bridge.ts'
import type { LibraryEvent } from '../../../shared/contract.ts'
import { channels, type ProgressMessage } from './channels.ts'

let last = 0

const bridge: RecoupeBridge = {
  request(name, input, onProgress) {
    const id = ++last
    const hear = (_event: unknown, message: ProgressMessage): void => { if (message.id === id) onProgress?.(message.progress) }
    if (onProgress) ipcRenderer.on(channels.progress, hear)
    const done = ipcRenderer.invoke(channels.request, { id, name, input }).finally(() => ipcRenderer.off(channels.progress, hear))
    return { id, done }
  },
  cancel: (id) => ipcRenderer.send(channels.cancel, id),
  onEvent(listener) {
    const hear = (_event: unknown, event: LibraryEvent): void => listener(event)
    ipcRenderer.on(channels.event, hear)
    return () => void ipcRenderer.off(channels.event, hear)
  },
  chooseFiles: () => ipcRenderer.invoke(channels.choose),
  chooseFolder: () => ipcRenderer.invoke(channels.chooseFolder),
  grantFile(file) {
    // Only a File that a person dropped or chose has a path; a page cannot make one up.
    const path = webUtils.getPathForFile(file)
    return path === '' ? Promise.reject(new Error('This file is not on a disk. Save it first, then drop it again.')) : ipcRenderer.invoke(channels.grant, path)
  },
  openOriginal: (document) => ipcRenderer.invoke(channels.original, document),
}

contextBridge.exposeInMainWorld('recoupe', bridge)
