import type { Collection } from '../../../shared/contract/library.ts'
import type { DocumentId, Language, PartialDate } from '../../../shared/model.ts'
import type { Database } from './open.ts'

/** What the person can say of a document: the whole of it, as the history keeps it. */
export interface StoredCard {
  readonly title: string
  readonly outlet: string | null
  readonly author: string | null
  readonly published: PartialDate | null
  readonly language: Language
  readonly starred: boolean
  /** Fields that the person set. */
  readonly edited: readonly string[]
  readonly tags: readonly string[]
  readonly collections: readonly number[]
}
export interface StoredCollection {
  readonly id: number
  readonly name: string
  readonly note: string
  readonly createdAt: string
}
type CardRow = Omit<StoredCard, 'starred' | 'edited' | 'tags' | 'collections'> & { readonly starred: number; readonly edited: string; readonly tags: string; readonly collections: string }

/** All the SQL about collections, tags, stars, and what the person says of documents. */
export function collectionStore(db: Database) {
  const list = db.prepare<[], Collection>(`
    SELECT id, name, note, created_at AS createdAt, (SELECT count(*) FROM collection_documents WHERE collection_id = collections.id) AS documents
      FROM collections ORDER BY name COLLATE NOCASE, id
  `)
  const find = db.prepare<[number], StoredCollection>('SELECT id, name, note, created_at AS createdAt FROM collections WHERE id = ?')
  const named = db.prepare<[string], { id: number }>('SELECT id FROM collections WHERE name = ?')
  const next = db.prepare<[], number>(`
    SELECT max(coalesce((SELECT max(id) FROM collections), 0), coalesce((SELECT max(thing) FROM changes WHERE what = 'collection'), 0)) + 1
  `).pluck()
  const put = db.prepare(`
    INSERT INTO collections (id, name, note, created_at) VALUES (@id, @name, @note, @createdAt)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, note = excluded.note
  `)
  const remove = db.prepare('DELETE FROM collections WHERE id = ?')
  const members = db.prepare<[number], DocumentId>('SELECT document_id FROM collection_documents WHERE collection_id = ? ORDER BY document_id').pluck()
  const join = db.prepare('INSERT INTO collection_documents (collection_id, document_id) SELECT id, ? FROM collections WHERE id = ? ON CONFLICT DO NOTHING')
  const leaveAll = db.prepare('DELETE FROM collection_documents WHERE document_id = ?')
  const card = db.prepare<[DocumentId], CardRow>(`
    SELECT title, outlet, author, published, language, starred, edited,
           (SELECT json_group_array(tag) FROM (SELECT tag FROM document_tags WHERE document_id = documents.id ORDER BY tag)) AS tags,
           (SELECT json_group_array(collection_id) FROM (SELECT collection_id FROM collection_documents WHERE document_id = documents.id ORDER BY collection_id)) AS collections
      FROM documents WHERE id = ?
  `)
  const setCard = db.prepare('UPDATE documents SET title = @title, outlet = @outlet, author = @author, published = @published, language = @language, starred = @starred, edited = @edited WHERE id = @id')
  const untagAll = db.prepare('DELETE FROM document_tags WHERE document_id = ?')
  const tag = db.prepare('INSERT INTO document_tags (document_id, tag) VALUES (?, ?) ON CONFLICT DO NOTHING')
  const tagged = db.prepare<[], { document: DocumentId; tag: string }>('SELECT document_id AS document, tag FROM document_tags ORDER BY tag, document_id')

  return {
    list: (): Collection[] => list.all(),
    find: (id: number): StoredCollection | undefined => find.get(id),
    findNamed: (name: string): number | undefined => named.get(name)?.id,
    /** Never one that was used before: undo brings collections back under their own number. */
    nextId: (): number => next.get()!,
    put: (collection: StoredCollection): void => void put.run(collection),
    remove: (id: number): void => void remove.run(id),
    listMembers: (id: number): DocumentId[] => members.all(id),
    /** A collection that is not there (any more) is passed over. */
    join: (document: DocumentId, collection: number): void => void join.run(document, collection),
    findCard(document: DocumentId): StoredCard | undefined {
      const row = card.get(document)
      return row && { ...row, starred: row.starred === 1, edited: JSON.parse(row.edited) as string[], tags: JSON.parse(row.tags) as string[], collections: JSON.parse(row.collections) as number[] }
    },
    putCard(document: DocumentId, { tags, collections, ...state }: StoredCard): void {
      setCard.run({ ...state, id: document, starred: Number(state.starred), edited: JSON.stringify(state.edited) })
      untagAll.run(document)
      for (const one of tags) tag.run(document, one)
      leaveAll.run(document)
      for (const one of collections) join.run(document, one)
    },
    /** Every document's tags. */
    listTagged: () => tagged.all(),
  }
}
