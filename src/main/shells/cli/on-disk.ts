import { untranslated } from '../../../shared/contract.ts'
import { LibraryFailure } from '../../library/failure.ts'

/** Reads or writes a file that a person named; what goes wrong is said in a sentence. */
export function onDisk<T>(file: string, done: 'read' | 'written', work: () => T): T {
  try {
    return work()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const why = code === 'ENOENT' ? (done === 'read' ? 'there is no such file' : 'there is no such folder') : code === 'EISDIR' ? 'it is a folder' : code === 'EACCES' || code === 'EPERM' ? 'you are not allowed to' : (code ?? String(error))
    throw new LibraryFailure('unreadable', untranslated(`${file} could not be ${done}: ${why}. Check its name.`))
  }
}
