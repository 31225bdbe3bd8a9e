import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { LibraryFailure } from '../failure.ts'
import { toFailure } from './list-articles.ts'
import type { SourceBytes } from './reader.ts'

/** An article of a hundred megabytes is not one; reading it would only fill the memory. */
const largest = 100 * 1024 * 1024

/**
 * A file's bytes and name.
 * @throws LibraryFailure when it is not there, may not be read, is not a file or is too large.
 */
export async function readSource(file: string, name: string = path.basename(file)): Promise<SourceBytes> {
  try {
    // Asked before it is opened: opening a pipe waits for somebody to write into it.
    const found = await stat(file)
    if (!found.isFile()) throw new LibraryFailure('unreadable', `${file} is not a file. Choose a text, Markdown or saved HTML file.`)
    if (found.size > largest) {
      const size = `${Math.round(found.size / 1024 / 1024)} MB`
      throw new LibraryFailure('unreadable', `${name} is ${size}; this version reads articles of up to ${largest / 1024 / 1024} MB. Split it into smaller files.`)
    }
    return { bytes: await readFile(file), name }
  } catch (error) {
    throw error instanceof LibraryFailure ? error : toFailure(error, file)
  }
}
