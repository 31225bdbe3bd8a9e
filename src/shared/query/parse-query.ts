import type { Query } from './query.ts'
import { readQuery } from './read-query.ts'
import type { ParseOptions } from './tokens.ts'

/**
 * What someone typed, as a tree. Never an error: what is no syntax is searched as the words it is, an unclosed quote or bracket runs to the
 * end, and `remarksOf` says what was not taken as it may have been meant. What asks nothing gives `all`.
 */
export const parseQuery = (typed: string, options: ParseOptions = {}): Query => readQuery(typed, options).query
export type { ParseOptions }
