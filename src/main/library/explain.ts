import { toFailure, type Failure } from '../../shared/contract.ts'
import type { Sentence } from '../../shared/model.ts'
import { LibraryFailure } from './failure.ts'

export const diskFull: Sentence = {
  en: 'The disk is full. What was finished is kept; free some space and do the last step again.',
  fr: 'Le disque est plein. Ce qui était terminé est conservé ; libérez de la place, puis refaites la dernière étape.',
}
const readOnly: Sentence = {
  en: 'This library can only be read here: it is open elsewhere, or its folder cannot be written to. Close it elsewhere, or change the folder’s permissions.',
  fr: 'Cette bibliothèque ne peut être que lue ici : elle est ouverte ailleurs, ou son dossier n’accepte pas l’écriture. Fermez-la ailleurs ou modifiez les droits du dossier.',
}
const closedFiles: Sentence = {
  en: 'The library’s files cannot be opened. Check that its folder may be read and written, then try again.',
  fr: 'Les fichiers de la bibliothèque ne s’ouvrent pas. Vérifiez que son dossier peut être lu et modifié, puis réessayez.',
}
const busy: Sentence = {
  en: 'The library is busy: another program is writing to it. Try again in a moment.',
  fr: 'La bibliothèque est occupée : un autre programme y écrit. Réessayez dans un instant.',
}
const badDisk: Sentence = {
  en: 'The disk did not read or write as it should. Check the disk; what was finished before is kept.',
  fr: 'Le disque n’a pas lu ou écrit comme il le devrait. Vérifiez-le ; ce qui était terminé auparavant est conservé.',
}
const damagedIndex: Sentence = {
  en: 'The search index is damaged. Close Recoupe and open it again: the index is made anew, and nothing of yours is touched.',
  fr: 'L’index de recherche est endommagé. Fermez Recoupe et rouvrez-le : l’index sera refait, et rien de ce qui est à vous ne sera touché.',
}

/** What went wrong, in words a person can act on; null when it is a bug and not a circumstance. */
export function explain(error: unknown): Failure | null {
  if (error instanceof LibraryFailure) return toFailure(error.code, error.sentence)
  // SQLite's errors carry a code as the system's do. The driver is not loaded for this: threads that only read have none.
  const code = (error as { code?: unknown } | null)?.code
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return toFailure('disk-full', diskFull)
  if (typeof code !== 'string') return null
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS') return toFailure('read-only', readOnly)
  if (code.startsWith('SQLITE_CANTOPEN')) return toFailure('unreadable', closedFiles)
  if (code.startsWith('SQLITE_BUSY')) return toFailure('read-only', busy)
  if (code.startsWith('SQLITE_IOERR')) return toFailure('unreadable', badDisk)
  if (code.startsWith('SQLITE_CORRUPT')) return toFailure('unreadable', damagedIndex)
  return null
}
