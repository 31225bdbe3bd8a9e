import type { DocumentId, EntityKey } from '../../../shared/model.ts'
import { LibraryFailure } from '../failure.ts'

export const noDocument = (document: DocumentId): LibraryFailure =>
  new LibraryFailure('not-found', { en: `There is no document ${document} in this library.`, fr: `Il n’y a pas d’article nº ${document} dans cette bibliothèque.` })

/** The name is what follows the kind in a key. */
export function noEntity(key: EntityKey): LibraryFailure {
  const name = key.slice(key.indexOf(':') + 1)
  return new LibraryFailure('not-found', { en: `This library knows no entity “${name}”.`, fr: `Cette bibliothèque ne connaît pas d’entité « ${name} ».` })
}

export const noRow = (): LibraryFailure =>
  new LibraryFailure('not-found', { en: 'No source answers this question any more. Open the comparison again.', fr: 'Plus aucune source ne répond à cette question. Rouvrez la comparaison.' })
export const noStatement = (): LibraryFailure =>
  new LibraryFailure('not-found', { en: 'This statement is not there any more: its text was read anew, or removed. Open the comparison again.', fr: 'Cet énoncé n’est plus là\u00a0: son texte a été relu, ou retiré. Rouvrez la comparaison.' })

export const noCollection = (collection: number): LibraryFailure =>
  new LibraryFailure('not-found', { en: `There is no collection ${collection}; it may have been removed.`, fr: `Il n’y a pas de collection nº ${collection} ; elle a peut-être été retirée.` })
