/** A program of its own that imports a folder with threads, as the window's does: what the tests kill. It goes on with what an earlier run left. */
import { createReadingPool } from '../../src/main/host/reading-pool.ts'
import { openLibrary } from '../../src/main/library/library.ts'

const [folder, assets, path] = process.argv.slice(2) as [string, string, string]
const library = openLibrary({ folder, assets, mode: 'write' }, { startReaders: (from) => createReadingPool({ assets: from, size: 2 }) })
library.onEvent((event) => {
  if (event.type === 'activity' && event.activity) process.stdout.write(`${event.activity.done}\n`)
})
await library.ready
await library.request('importDocuments', { sources: [{ path }] })
await library.close()
