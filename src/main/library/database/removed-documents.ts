import type { RemovalPreview, RemovedDocument } from '../../../shared/contract/documents.ts'
import type { DocumentId } from '../../../shared/model.ts'
import type { Database } from './open.ts'

/** An original by what names it in its folder. */
export interface OriginalFile {
  readonly checksum: string
  readonly fileName: string
  readonly bytes: number
}

/** Tables that hold a document's rows, parents before children, each with the column that names the document. */
const tables = [
  ['documents', 'id'], ['revisions', 'document_id'], ['sources', 'document_id'],
  ['annotations', 'document_id'], ['document_tags', 'document_id'], ['collection_documents', 'document_id'],
] as const
const numbered = ['documents', 'revisions', 'sources'] as const
type Rows = Record<string, readonly Record<string, unknown>[]>

/** All the SQL that takes documents out with all their rows, brings them back exactly, and deletes them for good. */
export function removedDocumentStore(db: Database) {
  const rowsOf = tables.map(([table, column]) => [table, db.prepare<[DocumentId], Record<string, unknown>>(`SELECT * FROM main.${table} WHERE ${column} = ?`)] as const)
  const remember = db.prepare(`
    INSERT INTO removed_documents (document_id, title, outlet, removed_at, annotations, originals, rows)
    SELECT id, title, outlet, @at, (SELECT count(*) FROM annotations WHERE document_id = @document),
           (SELECT json_group_array(json_object('checksum', checksum, 'fileName', iif(entry <> '' AND has_own_bytes, entry, file_name), 'bytes', bytes)) FROM sources WHERE document_id = @document), @rows
      FROM documents WHERE id = @document
  `)
  const use = numbered.map((table) =>
    db.prepare(`
      INSERT INTO used_numbers (table_name, greatest) SELECT '${table}', coalesce(max(id), 0) FROM main.${table} WHERE true
      ON CONFLICT (table_name) DO UPDATE SET greatest = max(greatest, excluded.greatest)
    `))
  const remove = db.prepare('DELETE FROM documents WHERE id = ?')
  const kept = db.prepare<[DocumentId], string>('SELECT rows FROM removed_documents WHERE document_id = ?').pluck()
  const forget = db.prepare('DELETE FROM removed_documents WHERE document_id = ?')
  const all = db.prepare<[], Omit<RemovedDocument, 'bytes'> & { originals: string }>(`
    SELECT document_id AS document, title, outlet, removed_at AS removedAt, annotations, originals FROM removed_documents ORDER BY removed_at DESC, document_id DESC
  `)
  const preview = db.prepare<[{ ids: string }], Omit<RemovalPreview, 'titles'>>(`
    WITH wanted (id) AS (SELECT documents.id FROM documents WHERE documents.id IN (SELECT value FROM json_each(@ids)))
    SELECT (SELECT count(*) FROM wanted) AS documents,
           (SELECT count(*) FROM sources WHERE document_id IN wanted) AS sources,
           (SELECT count(*) FROM revisions WHERE document_id IN wanted) AS revisions,
           (SELECT coalesce(sum(length(text)), 0) FROM revisions WHERE document_id IN wanted) AS characters,
           (SELECT count(*) FROM annotations WHERE document_id IN wanted) AS annotations,
           (SELECT count(*) FROM mentions WHERE document_id IN wanted) AS mentions,
           (SELECT count(*) FROM figures WHERE document_id IN wanted) AS figures,
           (SELECT count(*) FROM relations WHERE document_id IN wanted) AS relations,
           (SELECT coalesce(sum(bytes), 0) FROM sources WHERE document_id IN wanted) AS bytes,
           (SELECT count(*) FROM (
              SELECT entity_id, count(DISTINCT document_id) AS here FROM appearances JOIN forms ON forms.id = form_id WHERE document_id IN wanted AND entity_id IS NOT NULL GROUP BY entity_id
            ) JOIN entities ON entities.id = entity_id WHERE entities.documents = here) AS entities
  `)
  const titles = db.prepare<[string], string>('SELECT title FROM documents WHERE id IN (SELECT value FROM json_each(?)) ORDER BY title LIMIT 20').pluck()
  const isNeeded = db.prepare<[string], number>('SELECT EXISTS (SELECT 1 FROM sources WHERE checksum = ?)').pluck()
  const hasCollection = db.prepare<[unknown], number>('SELECT count(*) FROM collections WHERE id = ?').pluck()
  // A step that speaks of what is gone for good could not be taken back.
  const forgetChanges = db.prepare(`
    DELETE FROM changes WHERE (what IN ('document', 'document-card') AND thing = @document)
       OR (what = 'annotation' AND json_extract(coalesce(after, before), '$.document') = @document)
  `)
  const forgetSteps = db.prepare('DELETE FROM history WHERE id NOT IN (SELECT step_id FROM changes)')

  return {
    /** Out of every table, and into one row; its findings must have gone before. For one transaction. */
    remove(document: DocumentId, at: string): void {
      const rows: Rows = Object.fromEntries(rowsOf.map(([table, statement]) => [table, statement.all(document)]))
      if (rows['documents']!.length === 0) return
      for (const statement of use) statement.run()
      remember.run({ document, at, rows: JSON.stringify(rows) })
      remove.run(document)
    },
    /** All its rows as they were; its findings have to be derived. For one transaction. Returns whether there was such a document. */
    restore(document: DocumentId): boolean {
      const json = kept.get(document)
      if (json === undefined) return false
      const rows = JSON.parse(json) as Rows
      for (const [table] of tables)
        for (const row of rows[table] ?? []) {
          // A collection may have gone for its own reasons meanwhile.
          if (table === 'collection_documents' && hasCollection.get(row['collection_id']) === 0) continue
          const columns = Object.keys(row)
          db.prepare(`INSERT INTO main.${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`).run(...Object.values(row))
        }
      forget.run(document)
      return true
    },
    preview: (documents: readonly DocumentId[]): RemovalPreview => ({ ...preview.get({ ids: JSON.stringify(documents) })!, titles: titles.all(JSON.stringify(documents)) }),
    list: (): (Omit<RemovedDocument, 'bytes'> & { readonly originals: readonly OriginalFile[] })[] => all.all().map((row) => ({ ...row, originals: JSON.parse(row.originals) as OriginalFile[] })),
    /** Gone for good, with the steps of the history that speak of it. For one transaction. */
    purge(document: DocumentId): void {
      forget.run(document)
      forgetChanges.run({ document })
      forgetSteps.run()
    },
    /** Whether a document that is here came from these bytes. */
    isNeeded: (checksum: string): boolean => isNeeded.get(checksum) === 1,
  }
}
