import { onTestFinished } from 'vitest'
import { attachIndex, openKept, type Database } from '../../../src/main/library/database/open.ts'
import { createSearchIndex, type SearchIndex } from '../../../src/main/library/requests/search-index.ts'
import { createStores, type Stores } from '../../../src/main/library/stores.ts'
import { freshFolder } from '../fresh-library.ts'

export interface FreshIndex {
  readonly db: Database
  readonly stores: Stores
  readonly index: SearchIndex
  /** What an index opened afterwards takes, to be like this one. */
  readonly sizes: NonNullable<Parameters<typeof createSearchIndex>[1]>
}

/** A library's stores with an index so small in everything that a few documents make it write, merge and begin again. Closed when the test is done. */
export function freshIndex(): FreshIndex {
  const folder = freshFolder()
  const db = openKept(folder, 'write', false)
  onTestFinished(() => void db.close())
  attachIndex(db, folder, 'write')
  const stores = createStores(db)
  const sizes = { freshLimit: 3, mergedAtOnce: 2, atRest: 1, termsAtOnce: 4, blocksAtOnce: 2 }
  return { db, stores, sizes, index: createSearchIndex(stores, sizes) }
}
