import Sqlite from 'better-sqlite3'
import { join } from 'node:path'
import { LibraryFailure } from '../failure.ts'

/**
 * Take a library for this process: an exclusive transaction on a file of its own, held open. The operating system lets
 * go of it when the process dies, so a crash leaves no stale lock behind (a file with a process number in it would).
 * @returns what lets go. @throws LibraryFailure `read-only` when another process has the library.
 */
export function takeLock(folder: string): () => void {
  const lock = new Sqlite(join(folder, 'lock'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY'))
      throw new LibraryFailure('read-only', {
        en: `The library ${folder} is open in another Recoupe. Close that window or stop that command, then try again.`,
        fr: `La bibliothèque ${folder} est ouverte dans un autre Recoupe. Fermez cette fenêtre ou arrêtez cette commande, puis réessayez.`,
      })
    throw error
  }
  return () => lock.close()
}
