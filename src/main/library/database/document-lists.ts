import type { DocumentFilter, DocumentSort, EditableField, SourceReceipt, ValueCount } from '../../../shared/contract/documents.ts'
import type { DocumentId, DocumentSummary, Receipt, Sentence } from '../../../shared/model.ts'
import { isCurrent } from './documents.ts'
import type { Database } from './open.ts'

type Row = Omit<DocumentSummary, 'starred' | 'tags' | 'collections'> & { readonly starred: number; readonly tags: string; readonly collections: string }
const toSummary = ({ starred, tags, collections, ...row }: Row): DocumentSummary => ({ ...row, starred: starred === 1, tags: JSON.parse(tags) as string[], collections: JSON.parse(collections) as number[] })

/** The parts of a filter that SQL can tell; words are compared by whoever folds them. */
export type ListFilter = Omit<DocumentFilter, 'words'>

// Each condition stands in the query only where it is asked for.
const conditions: Readonly<Record<keyof ListFilter, string>> = {
  collection: 'documents.id IN (SELECT document_id FROM collection_documents WHERE collection_id = @collection)',
  tag: 'documents.id IN (SELECT document_id FROM document_tags WHERE tag = @tag)',
  starred: 'starred = @starred',
  outlet: `coalesce(outlet, '') = @outlet`,
  language: 'language = @language',
  // A partial date stands for all its days: 2025 is in 2025-03 to 2025-04 as far as one can know.
  from: `substr(published || '-12-31', 1, 10) >= @from`,
  to: `published <= @to || '-99-99'`,
  entity: `documents.id IN (SELECT appearances.document_id FROM appearances JOIN forms ON forms.id = form_id JOIN entities ON entities.id = entity_id WHERE entities.key = @entity)`,
  format: 'documents.id IN (SELECT document_id FROM sources WHERE format = @format)',
  copiesOf: `coalesce((SELECT origin FROM origins WHERE origins.document_id = documents.id), documents.id) = coalesce((SELECT origin FROM origins WHERE origins.document_id = @copiesOf), @copiesOf)`,
}
function toWhere(filter: ListFilter): { readonly sql: string; readonly bound: Record<string, unknown> } {
  const given = (Object.keys(conditions) as (keyof ListFilter)[]).filter((name) => filter[name] !== undefined)
  const bound = Object.fromEntries(given.map((name) => [name, typeof filter[name] === 'boolean' ? Number(filter[name]) : filter[name]]))
  return { sql: given.length === 0 ? '' : `WHERE ${given.map((name) => conditions[name]).join(' AND ')}`, bound }
}

/** What SQL can order by; names are ordered by whoever folds them. */
export type PlainSort = Exclude<DocumentSort, NameSort>
export type NameSort = 'title' | 'outlet' | 'author'
/** The usual way round, and the other; what is not known comes last either way. */
const orders: Readonly<Record<PlainSort, (down: boolean) => string>> = {
  published: (down) => `published IS NULL, published ${down ? 'DESC' : 'ASC'}`,
  added: (down) => `added_at ${down ? 'DESC' : 'ASC'}`,
  characters: (down) => `characters ${down ? 'DESC' : 'ASC'}`,
  language: (down) => `language ${down ? 'ASC' : 'DESC'}`,
}

const summaries = (rest: string) => `
  SELECT documents.id, title, outlet, author, published, language, iif(sources.entry = '', sources.file_name, sources.file_name || ' › ' || sources.entry) AS fileName, added_at AS importedAt, address, starred,
         length(revisions.text) AS characters, revisions.number AS revisions,
         (SELECT coalesce(sum(appearances.mentions), 0) FROM appearances JOIN forms ON forms.id = form_id WHERE appearances.document_id = documents.id AND entity_id IS NOT NULL) AS mentions,
         (SELECT count(DISTINCT entity_id) FROM appearances JOIN forms ON forms.id = form_id WHERE appearances.document_id = documents.id) AS entities,
         (SELECT count(*) FROM annotations WHERE annotations.document_id = documents.id) AS annotations,
         coalesce(origins.origin, documents.id) AS origin,
         iif(origins.origin IS NULL, 0, (SELECT count(*) - 1 FROM origins AS one WHERE one.origin = origins.origin)) AS copies,
         (SELECT json_group_array(tag) FROM (SELECT tag FROM document_tags WHERE document_id = documents.id ORDER BY tag)) AS tags,
         (SELECT json_group_array(collection_id) FROM (SELECT collection_id FROM collection_documents WHERE document_id = documents.id ORDER BY collection_id)) AS collections
    FROM documents
    JOIN revisions ON revisions.document_id = documents.id AND ${isCurrent}
    JOIN sources ON sources.id = (SELECT min(id) FROM sources AS first WHERE first.revision_id = revisions.id)
    LEFT JOIN origins ON origins.document_id = documents.id
   ${rest}`

type ReceiptRow = Omit<Receipt, 'notes' | 'pages'> & { readonly notes: string; readonly pages: number | null }
const toReceipt = <R extends ReceiptRow>({ notes, pages, ...row }: R) => ({ ...row, ...(pages === null ? {} : { pages }), notes: JSON.parse(notes) as Sentence[] })
const receiptColumns = `
  format, charset, bytes, sources.checksum, length(text) AS characters, boilerplate_dropped AS boilerplateDropped, notes, json_array_length(pages) AS pages,
  coalesce((SELECT sentences FROM layouts WHERE layouts.document_id = sources.document_id AND layouts.revision_id = revisions.id), 0) AS sentences,
  coalesce((SELECT passages FROM layouts WHERE layouts.document_id = sources.document_id AND layouts.revision_id = revisions.id), 0) AS passages`

/** All the SQL that lists documents and says what became of their sources. */
export function documentListStore(db: Database) {
  const one = db.prepare<[DocumentId], Row>(summaries('WHERE documents.id = ?'))
  const these = db.prepare<[string], Row>(summaries('WHERE documents.id IN (SELECT value FROM json_each(?))'))
  const receipt = db.prepare<[DocumentId], ReceiptRow>(`
    SELECT ${receiptColumns} FROM sources JOIN revisions ON revisions.id = sources.revision_id AND ${isCurrent}
     WHERE sources.document_id = ? ORDER BY sources.id LIMIT 1
  `)
  const receipts = db.prepare<[DocumentId], ReceiptRow & Pick<SourceReceipt, 'source' | 'document' | 'fileName' | 'entry' | 'path' | 'importedAt' | 'revision'>>(`
    SELECT sources.id AS source, sources.document_id AS document, file_name AS fileName, entry, path, imported_at AS importedAt, revisions.number AS revision, ${receiptColumns}
      FROM sources JOIN revisions ON revisions.id = sources.revision_id
     WHERE sources.document_id = ? ORDER BY sources.id DESC
  `)
  const found = db.prepare<[DocumentId], { mentions: number; entities: number; relations: number; figures: number; sentences: number; isIndexed: number; edited: string }>(`
    SELECT (SELECT coalesce(sum(appearances.mentions), 0) FROM appearances JOIN forms ON forms.id = form_id WHERE appearances.document_id = documents.id AND entity_id IS NOT NULL) AS mentions,
           (SELECT count(DISTINCT entity_id) FROM appearances JOIN forms ON forms.id = form_id WHERE appearances.document_id = documents.id) AS entities,
           (SELECT count(*) FROM relations WHERE relations.document_id = documents.id) AS relations,
           (SELECT count(*) FROM figures WHERE figures.document_id = documents.id) AS figures,
           coalesce((SELECT sentences FROM layouts WHERE layouts.document_id = documents.id), 0) AS sentences,
           EXISTS (SELECT 1 FROM extracted JOIN revisions ON revisions.id = revision_id AND ${isCurrent} WHERE extracted.document_id = documents.id) AS isIndexed, edited
      FROM documents WHERE id = ?
  `)
  const counted = (value: string, from: string, filter: ListFilter, leaveOut: readonly (keyof ListFilter)[], order = 'documents DESC, value'): ValueCount[] => {
    const { sql, bound } = toWhere(Object.fromEntries(Object.entries(filter).filter(([name]) => !(leaveOut as readonly string[]).includes(name))))
    return db.prepare<[Record<string, unknown>], ValueCount>(`SELECT ${value} AS value, count(DISTINCT documents.id) AS documents FROM ${from} ${sql} GROUP BY 1 ORDER BY ${order}`).all(bound)
  }

  return {
    list(filter: ListFilter = {}, { sort = 'published', reverse = false, limit = -1, offset = 0 }: { sort?: PlainSort; reverse?: boolean; limit?: number; offset?: number } = {}): DocumentSummary[] {
      const { sql, bound } = toWhere(filter)
      return db.prepare<[Record<string, unknown>], Row>(summaries(`${sql} ORDER BY ${orders[sort](!reverse)}, documents.id LIMIT @limit OFFSET @offset`)).all({ ...bound, limit, offset }).map(toSummary)
    },
    find(document: DocumentId): DocumentSummary | undefined {
      const row = one.get(document)
      return row && toSummary(row)
    },
    /** Which documents a filter leaves, each with the name it is to be ordered by. */
    listNames(filter: ListFilter, by: NameSort): { id: DocumentId; name: string | null }[] {
      const { sql, bound } = toWhere(filter)
      return db.prepare<[Record<string, unknown>], { id: DocumentId; name: string | null }>(`SELECT documents.id, ${by} AS name FROM documents ${sql} ORDER BY documents.id`).all(bound)
    },
    /** These, in their order. */
    listThese(ids: readonly DocumentId[]): DocumentSummary[] {
      const found = new Map(these.all(JSON.stringify(ids)).map((row) => [row.id, toSummary(row)]))
      return ids.flatMap((id) => found.get(id) ?? [])
    },
    count(filter: ListFilter): number {
      const { sql, bound } = toWhere(filter)
      return db.prepare<[Record<string, unknown>], number>(`SELECT count(*) FROM documents ${sql}`).pluck().get(bound)!
    },
    countValues: (filter: ListFilter) => ({
      outlets: counted(`coalesce(outlet, '')`, 'documents', filter, ['outlet']),
      languages: counted('language', 'documents', filter, ['language']),
      years: counted(`coalesce(substr(published, 1, 4), '')`, 'documents', filter, ['from', 'to'], 'value DESC'),
      tags: counted('document_tags.tag', 'documents JOIN document_tags ON document_tags.document_id = documents.id', filter, ['tag']),
      formats: counted('sources.format', 'documents JOIN sources ON sources.document_id = documents.id', filter, ['format']),
    }),
    findReceipt(document: DocumentId): Receipt | undefined {
      const row = receipt.get(document)
      return row && toReceipt(row)
    },
    listReceipts: (document: DocumentId): Omit<SourceReceipt, 'hasOriginal'>[] => receipts.all(document).map(toReceipt),
    findFound(document: DocumentId) {
      const row = found.get(document)
      if (!row) return undefined
      const { isIndexed, edited, ...counts } = row
      return { found: counts, isIndexed: isIndexed === 1, edited: JSON.parse(edited) as EditableField[] }
    },
  }
}
