import type { Failure } from '../../shared/contract.ts'

/** A failure with a cause the reader can act on, told in a sentence that says what to do. Everything else is a bug and may simply throw. */
export class LibraryFailure extends Error {
  override readonly name = 'LibraryFailure'
  readonly code: Failure['code']
  constructor(code: Failure['code'], message: string) {
    super(message)
    this.code = code
  }
}
