import { editableFields } from '../../../shared/contract/documents.ts'
import type { DocumentId } from '../../../shared/model.ts'
import type { Handlers } from '../answer.ts'
import type { StoredCard } from '../database/collections.ts'
import { LibraryFailure } from '../failure.ts'
import { shortened, type History } from '../history/history.ts'
import { fold } from '../search/analyse.ts'
import type { Stores } from '../stores.ts'
import type { DocumentKeeping } from './document-keeping.ts'
import { noCollection, noDocument } from './missing.ts'

/** Changing what is said of documents, and collections of them; each request one step of the history. */
export function documentEditRequests({ collections, documents }: Stores, history: History, keeping: DocumentKeeping): Pick<Handlers, 'editDocuments' | 'listCollections' | 'saveCollection' | 'removeCollection'> {
  const cardOf = (document: DocumentId): StoredCard => {
    const card = collections.findCard(document)
    if (!card) throw noDocument(document)
    return card
  }
  const subjectOf = (those: readonly DocumentId[]) => (those.length === 1 ? shortened(documents.findTitle(those[0]!) ?? '') : String(those.length))

  return {
    editDocuments({ documents: those, set, addTags, removeTags, addTo, removeFrom }) {
      for (const collection of addTo) if (!collections.find(collection)) throw noCollection(collection)
      const given = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined))
      const changes = [...new Set(those)].flatMap((document) => {
        const before = cardOf(document)
        const tags = before.tags.filter((tag) => !removeTags.some((one) => isSame(one, tag)))
        const after: StoredCard = {
          ...before, ...given,
          edited: [...new Set([...before.edited, ...editableFields.filter((field) => field in given)])].sort(),
          tags: [...tags, ...unique(addTags).filter((tag) => !tags.some((one) => isSame(one, tag)))].sort(),
          collections: [...new Set([...before.collections.filter((one) => !removeFrom.includes(one)), ...addTo])].sort((a, b) => a - b),
        }
        return JSON.stringify(before) === JSON.stringify(after) ? [] : [keeping.card.change(document, before, after)]
      })
      history.step('documents-edited', subjectOf(changes.map(({ id }) => Number(id))), changes)
      return { changed: changes.length }
    },
    listCollections: () => collections.list(),
    saveCollection({ collection, name, note }) {
      const before = collection === undefined ? null : collections.find(collection)
      if (before === undefined) throw noCollection(collection!)
      const taken = collections.findNamed(name)
      if (taken !== undefined && taken !== collection)
        throw new LibraryFailure('bad-input', { en: `There is a collection called “${name}” already. Choose another name.`, fr: `Il y a déjà une collection « ${name} ». Choisissez un autre nom.` })
      const after = { id: before?.id ?? collections.nextId(), name, note: note ?? before?.note ?? '', createdAt: before?.createdAt ?? new Date().toISOString() }
      if (JSON.stringify(before) !== JSON.stringify(after)) history.step('collection-saved', shortened(name), [keeping.collection.change(after.id, before, after)])
      return collections.list().find(({ id }) => id === after.id)!
    },
    removeCollection({ collection }) {
      const before = collections.find(collection)
      if (!before) throw noCollection(collection)
      const leaving = collections.listMembers(collection).map((document) => {
        const card = cardOf(document)
        return keeping.card.change(document, card, { ...card, collections: card.collections.filter((one) => one !== collection) })
      })
      history.step('collection-removed', shortened(before.name), [...leaving, keeping.collection.change(collection, before, null)])
      return null
    },
  }
}

/** The same tag, however it is written. */
const isSame = (one: string, other: string): boolean => fold(one) === fold(other)
const unique = (tags: readonly string[]): string[] => tags.filter((tag, i) => !tags.slice(0, i).some((one) => isSame(one, tag)))
