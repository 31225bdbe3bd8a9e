import { isRequest, requests, toFailure, untranslated, type Answer, type Failure, type LibraryEvent, type Parsed, type Reply, type RequestName, type RequestOptions } from '../../shared/contract.ts'
import { explain } from './explain.ts'
import { describeBug, LibraryFailure } from './failure.ts'

/** What answers each request, given its validated input. */
export type Handlers = { readonly [N in RequestName]: (input: Parsed<N>, options: RequestOptions) => Reply<N> | Promise<Reply<N>> }

/**
 * The one door into a library: every shell sends its requests through here. Validates the input, runs the request, tells
 * listeners what changed, and turns whatever went wrong into something that can be sent back.
 */
export function createAnswerer(handlers: Handlers, announce: (event: LibraryEvent) => void, log: (error: unknown) => void) {
  return async (name: string, input: unknown, options: RequestOptions = {}): Promise<Answer> => {
    try {
      if (!isRequest(name)) throw new LibraryFailure('bad-input', untranslated(`There is no request called ${name}.`))
      const { input: schema, writes } = requests[name]
      const parsed = schema.safeParse(input)
      if (!parsed.success) throw new LibraryFailure('bad-input', untranslated(parsed.error.issues.map(({ path, message }) => `${[name, ...path].join('.')}: ${message}`).join('; ')))
      const value = await (handlers[name] as (input: unknown, options: RequestOptions) => unknown)(parsed.data, options)
      if (writes.length > 0) announce({ type: 'changed', topics: writes })
      return { ok: true, value }
    } catch (error) {
      return { ok: false, error: describeFailure(error, log) }
    }
  }
}

function describeFailure(error: unknown, log: (error: unknown) => void): Failure {
  const explained = explain(error)
  if (explained) return explained
  log(error)
  return toFailure('unexpected', describeBug(error))
}
