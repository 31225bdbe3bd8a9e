/** The host's entry with the stand-in library; `libraryInfo` in a folder named `dies` takes the thread with it. */
import { parentPort } from 'node:worker_threads'
import { hostLibrary } from '../../src/main/host/host-library.ts'
import { openFakeLibrary } from './fake-library.ts'

const port = parentPort!
hostLibrary({ post: (message) => port.postMessage(message), onMessage: (listener) => void port.on('message', listener) }, (options) => {
  const library = openFakeLibrary(options)
  if (!options.folder.includes('dies')) return library
  return { ...library, request: (name, input, asked) => (name === 'libraryInfo' ? process.exit(3) : name === 'preferences' ? new Promise(() => {}) : library.request(name, input, asked)) }
})
