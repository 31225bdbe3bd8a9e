import type { Failure } from '../../shared/contract.ts'
import type { Sentence } from '../../shared/model.ts'

/** A failure with a cause the reader can act on, told in a sentence that says what to do. Everything else is a bug and may simply throw. */
export class LibraryFailure extends Error {
  override readonly name = 'LibraryFailure'
  readonly code: Failure['code']
  readonly sentence: Sentence
  constructor(code: Failure['code'], sentence: Sentence) {
    super(sentence.en)
    this.code = code
    this.sentence = sentence
  }
}

/** What is said of a bug: its own words are for whoever mends it. */
export function describeBug(error: unknown): Sentence {
  const detail = error instanceof Error ? error.message : String(error)
  return { en: `Something went wrong inside Recoupe: ${detail}`, fr: `Une erreur s’est produite dans Recoupe : ${detail}` }
}
