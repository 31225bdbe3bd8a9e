import type { QueryPart } from './query.ts'
import { readQuery } from './read-query.ts'

/**
 * What was typed, cut for colouring: parts in order that hold every character but white space between them. Read by the parser itself, so
 * colours never disagree with answers.
 */
export const toParts = (typed: string): QueryPart[] => [...readQuery(typed).parts]
