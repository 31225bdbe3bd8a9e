import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { takeLock } from './database/lock.ts'
import { attachIndex, openKept, type Database } from './database/open.ts'
import { explain } from './explain.ts'
import { LibraryFailure } from './failure.ts'

interface OpenDatabases {
  readonly db: Database
  /** Whether an index that was there had to be thrown away. */
  readonly discarded: boolean
  readonly unlock: () => void
}

/**
 * Both databases of a library, attached to one connection, and the library taken where it is to be written.
 * @param seeds whether a library made here should begin with the sample articles.
 * @throws LibraryFailure when the folder is locked, newer than this program, or cannot be read or made.
 */
export const openDatabases = (folder: string, mode: 'write' | 'read', seeds: boolean): OpenDatabases => explaining(() => open(folder, mode, seeds))

function open(folder: string, mode: 'write' | 'read', seeds: boolean): OpenDatabases {
  if (mode === 'read') {
    const db = openKept(folder, mode, false)
    return { db, ...closingOnFailure(db, () => attachIndex(db, folder, mode)), unlock: () => undefined }
  }
  makeFolder(folder)
  const unlock = takeLock(folder)
  try {
    const db = openKept(folder, mode, seeds)
    return { db, ...closingOnFailure(db, () => attachIndex(db, folder, mode)), unlock }
  } catch (error) {
    unlock()
    throw error
  }
}

function closingOnFailure<T>(db: Database, attach: () => T): T {
  try {
    return attach()
  } catch (error) {
    db.close()
    throw error
  }
}

function makeFolder(folder: string): void {
  try {
    makeFolders(join(folder, 'originals'))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOSPC') throw error
    if (code === 'EEXIST' || code === 'ENOTDIR')
      throw new LibraryFailure('bad-input', {
        en: `${folder} is a file, not a folder. Name a folder for the library.`,
        fr: `${folder} est un fichier, pas un dossier. Indiquez un dossier pour la bibliothèque.`,
      })
    throw new LibraryFailure('read-only', {
      en: `The library's folder ${folder} cannot be made or written to (${code}). Choose another with --library, or change its permissions.`,
      fr: `Le dossier de la bibliothèque, ${folder}, ne peut être ni créé ni modifié (${code}). Choisissez-en un autre avec --library, ou changez ses droits.`,
    })
  }
}

/** Like mkdir -p, step by step: Node's own recursion never ends where a parent exists and takes no folders (/proc). */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return
  makeFolders(dirname(folder))
  mkdirSync(folder)
}

/** Circumstances (a full disk, a folder that may not be written) become failures with a sentence; bugs stay what they are. */
function explaining<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    const explained = explain(error)
    throw explained ? new LibraryFailure(explained.code, explained.sentence) : error
  }
}
