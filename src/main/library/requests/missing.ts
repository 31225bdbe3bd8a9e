import type { DocumentId, EntityKey } from '../../../shared/model.ts'
import { LibraryFailure } from '../failure.ts'

export const noDocument = (document: DocumentId): LibraryFailure =>
  new LibraryFailure('not-found', { en: `There is no document ${document} in this library.`, fr: `Il n’y a pas d’article nº ${document} dans cette bibliothèque.` })

/** The name is what follows the kind in a key. */
export function noEntity(key: EntityKey): LibraryFailure {
  const name = key.slice(key.indexOf(':') + 1)
  return new LibraryFailure('not-found', { en: `This library knows no entity “${name}”.`, fr: `Cette bibliothèque ne connaît pas d’entité « ${name} ».` })
}
