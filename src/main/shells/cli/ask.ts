import type { Command } from 'commander'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { createClient } from '../../../shared/client.ts'
import { untranslated } from '../../../shared/contract.ts'
import { checkRuntime } from '../../host/check-runtime.ts'
import { createReadingPool } from '../../host/reading-pool.ts'
import { LibraryFailure } from '../../library/failure.ts'
import type { Library, LibraryOptions } from '../../library/library.ts'
import { assetsFolder, defaultLibraryFolder } from '../folders.ts'
import type { Access, Asked, GlobalOptions } from './command.ts'
import { createStyle } from './print/style.ts'
import { createProgressLine } from './progress.ts'
import type { Terminal } from './terminal.ts'

export type OpenLibrary = (options: LibraryOptions) => Library | Promise<Library>

/** Loaded only once the runtime is known to bear it. */
const openHere: OpenLibrary = async (options) => {
  checkRuntime()
  return (await import('../../library/library.ts')).openLibrary(options, { startReaders: (assets) => createReadingPool({ assets }) })
}

export const folderOf = (command: Command): string => {
  const { library } = command.optsWithGlobals<GlobalOptions>()
  return library === undefined ? defaultLibraryFolder() : path.resolve(library)
}

/** A command that only reads looks on, so that it works beside an open window; where the index has to be made anew first, it takes the library to do so. */
async function openFor(access: Access, folder: string, open: OpenLibrary): Promise<Library> {
  const options = { folder, assets: assetsFolder() }
  if (access !== 'read') return open({ ...options, mode: 'write' })
  try {
    return await open({ ...options, mode: 'read' })
  } catch (error) {
    if (!(error instanceof LibraryFailure) || error.code !== 'read-only') throw error
    return open({ ...options, mode: 'write' })
  }
}

/** Opens the library in this process, does a command's work, closes it, prints; the exit code. */
export async function ask(terminal: Terminal, command: Command, access: Access, work: (asked: Asked) => Promise<void>, open: OpenLibrary = openHere): Promise<0 | 1> {
  const folder = folderOf(command)
  if (access !== 'make' && !existsSync(path.join(folder, 'library.db'))) {
    throw new LibraryFailure('not-found', untranslated(`There is no library at ${folder}. Make one with: recoupe import <files or folders>, or name another with --library.`))
  }
  const progress = createProgressLine(terminal)
  const aborter = new AbortController()
  // The first Ctrl-C lets the library stop between two documents; a second one is not caught, and ends it.
  const interrupt = (): void => aborter.abort()
  process.once('SIGINT', interrupt)

  let printed = ''
  let code: 0 | 1 = 0
  try {
    const library = await openFor(access, folder, open)
    try {
      await library.ready
      await work({
        library: createClient(library),
        options: { signal: aborter.signal, onProgress: progress.show },
        print: (value, describe) => {
          printed += command.optsWithGlobals<GlobalOptions>().json ? `${JSON.stringify(value, null, 2)}\n` : `${describe(value, createStyle(terminal)).trimEnd()}\n`
        },
        note: (sentence) => {
          progress.clear()
          terminal.err(`${sentence}\n`)
        },
        fail: () => { code = 1 },
      })
    } finally {
      progress.clear()
      await library.close()
    }
  } finally {
    process.off('SIGINT', interrupt)
  }
  terminal.out(printed)
  return code
}
