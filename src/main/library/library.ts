import type { Transport } from '../../shared/contract.ts'

export interface LibraryOptions {
  /** The library's folder; made when missing and `mode` is write. */
  readonly folder: string
  /** Where the lexicon and the tagger lie. */
  readonly assets: string
  /** A folder whose articles a newly made library begins with. Absent: it begins empty. */
  readonly seeds?: string
  /** `write` takes the library for itself; `read` looks on, even while another process writes. */
  readonly mode: 'write' | 'read'
}

/** An open library is a Transport: the same door for every shell, validated, on whatever thread. */
export interface Library extends Transport {
  /** Settles when what had to be done at the start (seeds, an index to rebuild) is done. Never rejects for a single bad document. */
  readonly ready: Promise<void>
  close(): Promise<void>
}

/** @throws LibraryFailure when the folder is locked, newer than this program, or cannot be read or made. */
export function openLibrary(_options: LibraryOptions): Library {
  throw new Error('being built')
}
