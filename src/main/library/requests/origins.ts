import type { DocumentId } from '../../../shared/model.ts'
import type { Stores } from '../stores.ts'

/** Who is a near copy of whom: independence is counted by origins, not by documents. */
export interface Origins {
  /** The smallest document among the near copies of this one; itself where there are none. */
  originOf(document: DocumentId): DocumentId
  /** The documents of an origin, ascending, itself among them. */
  members(origin: DocumentId): readonly DocumentId[]
  /** How many independent sources these documents are. */
  countIndependent(documents: Iterable<DocumentId>): number
}

/** As they are now; to be made anew when documents or findings changed. Only documents that have near copies take room. */
export function createOrigins({ origins }: Pick<Stores, 'origins'>): Origins {
  const rows = origins.list()
  const of = new Map(rows.map(({ document, origin }) => [document, origin]))
  const groups = Map.groupBy(rows, ({ origin }) => origin)
  const originOf = (document: DocumentId) => of.get(document) ?? document
  return {
    originOf,
    members: (origin) => groups.get(origin)?.map(({ document }) => document) ?? [origin],
    countIndependent: (documents) => new Set([...documents].map(originOf)).size,
  }
}
