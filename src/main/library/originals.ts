import { extname, join } from 'node:path'

/** Where the bytes of an imported file lie, under their checksum; the file's own name lends only its extension. */
export const originalPath = (folder: string, checksum: string, fileName: string): string =>
  join(folder, 'originals', checksum.slice(0, 2), checksum + extname(fileName).toLowerCase())
