/** The entry of a library on its own thread: a worker of Node, or a utility process of Electron. Same file, same messages. */
import { parentPort } from 'node:worker_threads'
import { checkRuntime } from './check-runtime.ts'
import { hostLibrary } from './host-library.ts'
import type { HostPort, ToHost } from './messages.ts'
import { createReadingPool } from './reading-pool.ts'

/** Electron's port, told from Node's by where it hangs and by wrapping what arrives in an event. */
interface UtilityPort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown }) => void): void
}

function portOfThisThread(): HostPort {
  const utility = (process as unknown as { parentPort?: UtilityPort }).parentPort
  if (utility) return { post: (message) => utility.postMessage(message), onMessage: (listener) => utility.on('message', ({ data }) => listener(data as ToHost)) }
  if (parentPort) {
    const port = parentPort
    return { post: (message) => port.postMessage(message), onMessage: (listener) => void port.on('message', listener) }
  }
  throw new Error('This file is started by Recoupe on a thread of its own; it is not a program.')
}

hostLibrary(portOfThisThread(), async (options) => {
  checkRuntime()
  const { openLibrary } = await import('../library/library.ts')
  return openLibrary(options, { startReaders: (assets) => createReadingPool({ assets }), watches: true })
})
