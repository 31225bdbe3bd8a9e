import { utilityProcess } from 'electron'
import path from 'node:path'
import type { FromHost } from '../../host/messages.ts'
import { remoteLibrary, type RemoteLibrary } from '../../host/remote-library.ts'
import type { LibraryOptions } from '../../library/library.ts'

/**
 * The library in a process of its own: its own memory, and a crash there leaves the window standing. (Workers inside Electron
 * share one heap limit with the main process, and must not load native modules at the same time.)
 */
export function libraryInUtilityProcess(options: LibraryOptions): Promise<RemoteLibrary> {
  const child = utilityProcess.fork(path.join(import.meta.dirname, 'host.mjs'), [], { serviceName: 'Recoupe library' })
  return remoteLibrary(
    {
      post: (message) => child.postMessage(message),
      onMessage: (listener) => void child.on('message', (message: FromHost) => listener(message)),
      onGone: (listener) => void child.on('exit', (code) => listener(`code ${code}`)),
      end: () => void child.kill(),
    },
    options,
  )
}
