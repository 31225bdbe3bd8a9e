import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { LibraryOptions } from '../library/library.ts'
import type { CallerPort, FromHost } from './messages.ts'
import { remoteLibrary, type RemoteLibrary } from './remote-library.ts'

/** The host's file: beside this one in the sources, beside the program once built. */
const hostFile = (): string => path.join(import.meta.dirname, import.meta.filename.endsWith('.ts') ? 'host.ts' : 'host.mjs')

/** A library in a worker thread, so that a long import never holds up the server that answers the window. */
export function libraryInWorker(options: LibraryOptions, file = hostFile()): Promise<RemoteLibrary> {
  return remoteLibrary(workerPort(new Worker(file)), options)
}

function workerPort(worker: Worker): CallerPort {
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => void worker.on('message', (message: FromHost) => listener(message)),
    onGone: (listener) => {
      let why: string | null = null
      // `error` comes first and says more; `exit` always comes.
      worker.on('error', (error) => { why = String(error) })
      worker.on('exit', (code) => listener(why ?? `code ${code}`))
    },
    end: () => void worker.terminate(),
  }
}
