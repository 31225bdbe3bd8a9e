import type { Client } from '../../../shared/client.ts'
import { untranslated } from '../../../shared/contract.ts'
import type { Collection } from '../../../shared/contract/library.ts'
import { LibraryFailure } from '../../library/failure.ts'
import { fold } from './fold.ts'

/**
 * The collection of this name, case and accents aside; made when there is none and `make` says so.
 * @throws LibraryFailure when there is none.
 */
export async function findCollection(library: Client, name: string, make = false): Promise<Collection> {
  const all = await library.listCollections({})
  const found = all.find((one) => one.name === name) ?? all.find((one) => fold(one.name) === fold(name))
  if (found) return found
  if (make) return library.saveCollection({ name })
  throw new LibraryFailure('not-found', untranslated(`No collection is called “${name}”. See what there is with: recoupe collection`))
}
