import type { Failure } from '../../shared/contract.ts'
import { sqliteCode } from './database/open.ts'
import { LibraryFailure } from './failure.ts'

export const diskFull = 'The disk is full. What was finished is kept; free some space and do the last step again.'

/** What went wrong, in words a person can act on; null when it is a bug and not a circumstance. */
export function explain(error: unknown): Failure | null {
  if (error instanceof LibraryFailure) return { code: error.code, message: error.message }
  const code = sqliteCode(error) ?? (error as { code?: unknown } | null)?.code
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return { code: 'disk-full', message: diskFull }
  if (typeof code !== 'string') return null
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS') return { code: 'read-only', message: 'This library can only be read here: it is open elsewhere, or its folder cannot be written to.' }
  if (code.startsWith('SQLITE_CANTOPEN')) return { code: 'unreadable', message: 'The library’s files cannot be opened. Check that its folder may be read and written, then try again.' }
  if (code.startsWith('SQLITE_BUSY')) return { code: 'read-only', message: 'The library is busy: another program is writing to it. Try again in a moment.' }
  if (code.startsWith('SQLITE_IOERR')) return { code: 'unreadable', message: 'The disk did not read or write as it should. Check the disk; what was finished before is kept.' }
  if (code.startsWith('SQLITE_CORRUPT'))
    return { code: 'unreadable', message: 'The search index is damaged. Close Recoupe and open it again: the index is made anew, and nothing of yours is touched.' }
  return null
}
