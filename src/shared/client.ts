import { requests, type Failure, type Input, type Reply, type RequestName, type RequestOptions, type Transport } from './contract.ts'
import type { Sentence } from './model.ts'

/** A request that could not be answered, with a code to act on and a sentence to show. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError'
  readonly code: Failure['code']
  readonly sentence: Sentence
  constructor(failure: Failure) {
    super(failure.message)
    this.code = failure.code
    this.sentence = failure.sentence
  }
}

export type Client = { readonly [N in RequestName]: (input: Input<N>, options?: RequestOptions) => Promise<Reply<N>> }

/** The library as whoever asks sees it: its requests as methods, awaited; failures thrown as LibraryError. */
export function createClient(transport: Transport): Client {
  const ask = (name: RequestName) => async (input: unknown, options?: RequestOptions) => {
    const answer = await transport.request(name, input, options)
    if (!answer.ok) throw new LibraryError(answer.error)
    return answer.value
  }
  return Object.fromEntries((Object.keys(requests) as RequestName[]).map((name) => [name, ask(name)])) as unknown as Client
}
