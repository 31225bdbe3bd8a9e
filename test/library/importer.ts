/** A program of its own that imports a folder into a library: what the tests kill. */
import { openLibrary } from '../../src/main/library/library.ts'

const [folder, assets, path] = process.argv.slice(2) as [string, string, string]
const library = openLibrary({ folder, assets, mode: 'write' })
await library.ready
await library.request('importDocuments', { sources: [{ path }] }, { onProgress: ({ done }) => process.stdout.write(`${done}\n`) })
await library.close()
