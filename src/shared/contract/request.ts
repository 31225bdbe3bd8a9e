import type * as z from 'zod'

/** What a request reads or writes, so that views know when to ask again. */
export const topics = ['documents', 'findings', 'annotations', 'searches', 'decisions', 'views', 'preferences'] as const
export type Topic = (typeof topics)[number]

/**
 * One line of the contract. `reply` is a type only: the library is trusted to keep it (the compiler sees to that),
 * whoever asks is not, so `input` is validated.
 */
export interface RequestDefinition<I extends z.ZodType, R> {
  readonly input: I
  readonly writes: readonly Topic[]
  /** What the request does, in a sentence; the command line's and the assistant shell's help come from here. */
  readonly doc: string
  readonly reply?: R
}

export const asks = <R>() => <I extends z.ZodType>(doc: string, input: I): RequestDefinition<I, R> => ({ doc, input, writes: [] })
export const changes = <R>(...writes: Topic[]) => <I extends z.ZodType>(doc: string, input: I): RequestDefinition<I, R> => ({ doc, input, writes })
