import type { DocumentFilter, DocumentSort } from '../../shared/contract/documents.ts'
import type { Input } from '../../shared/contract.ts'

/** How one looks at the list of articles: which of them, and in what order. */
export interface Look {
  readonly filter: DocumentFilter
  readonly sort: DocumentSort
  readonly reverse: boolean
}
export const usualLook: Look = { filter: {}, sort: 'published', reverse: false }

/** Only what is said of a filter, so that filters that say the same are the same question. */
export const tidyFilter = (filter: DocumentFilter): DocumentFilter => Object.fromEntries(Object.entries(filter).filter(([key, value]) => value !== undefined && (value !== '' || key === 'outlet')))

export const isNarrowed = ({ filter }: Look): boolean => Object.keys(filter).length > 0

/** The question that a look asks; the usual one is the same as that of all other lists, whose answer is then shared. */
export const toListInput = ({ filter, sort, reverse }: Look): Input<'listDocuments'> => ({ ...filter, ...(sort === 'published' ? {} : { sort }), ...(reverse ? { reverse } : {}) })

/** Narrow by this too, or, where it is so already, no longer. */
export const toggle = (filter: DocumentFilter, part: DocumentFilter): DocumentFilter => {
  const isSo = Object.entries(part).every(([key, value]) => filter[key as keyof DocumentFilter] === value)
  return tidyFilter({ ...filter, ...(isSo ? Object.fromEntries(Object.keys(part).map((key) => [key, undefined])) : part) })
}
