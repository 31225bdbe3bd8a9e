import type { AnnotationColour, AnnotationId, DocumentId } from '../../../shared/model.ts'
import type { Database } from './open.ts'

/** An annotation as it is kept: the anchor's state is found anew against the text each time. */
export interface StoredAnnotation {
  readonly id: AnnotationId
  readonly document: DocumentId
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** Of the text it was anchored in; null when that is not known. */
  readonly textChecksum: string | null
  /** The sentence it stands in stood once in that text. */
  readonly alone: boolean
  readonly note: string
  readonly tags: readonly string[]
  readonly colour: AnnotationColour
  readonly createdAt: string
  readonly updatedAt: string
}
/** `unchanged`: the document's text is still the one it was anchored in. */
export type ListedAnnotation = StoredAnnotation & { readonly unchanged: boolean }
type Row = Omit<ListedAnnotation, 'tags' | 'alone' | 'unchanged'> & { readonly tags: string; readonly alone: number; readonly unchanged: number }

// The text's own row is not read for this: a long text would make that dear, and its number and checksum are in indexes.
const unchanged = `EXISTS (
  SELECT 1 FROM revisions WHERE checksum = text_checksum AND revisions.document_id = annotations.document_id
     AND number = (SELECT max(number) FROM revisions AS newest WHERE newest.document_id = annotations.document_id))`
const columns = `id, document_id AS document, start_at AS start, end_at AS "end", exact, prefix, suffix, text_checksum AS textChecksum, alone,
  note, tags, colour, created_at AS createdAt, updated_at AS updatedAt, ${unchanged} AS unchanged`
const toAnnotation = (row: Row): ListedAnnotation => ({ ...row, tags: JSON.parse(row.tags) as string[], alone: row.alone === 1, unchanged: row.unchanged === 1 })

/** All the SQL about annotations. */
export function annotationStore(db: Database) {
  const all = db.prepare<[], Row>(`SELECT ${columns} FROM annotations ORDER BY document_id, start_at, id`)
  const inDocument = db.prepare<[DocumentId], Row>(`SELECT ${columns} FROM annotations WHERE document_id = ? ORDER BY start_at, id`)
  const byId = db.prepare<[AnnotationId], Row>(`SELECT ${columns} FROM annotations WHERE id = ?`)
  const nextId = db.prepare<[], { id: number }>(`
    SELECT max(coalesce((SELECT max(id) FROM annotations), 0), coalesce((SELECT max(thing) FROM changes WHERE what = 'annotation'), 0)) + 1 AS id
  `)
  const put = db.prepare(`
    INSERT INTO annotations (id, document_id, start_at, end_at, exact, prefix, suffix, text_checksum, alone, note, tags, colour, created_at, updated_at)
    VALUES (@id, @document, @start, @end, @exact, @prefix, @suffix, @textChecksum, @alone, @note, @tags, @colour, @createdAt, @updatedAt)
    ON CONFLICT (id) DO UPDATE SET document_id = excluded.document_id, start_at = excluded.start_at, end_at = excluded.end_at, exact = excluded.exact,
      prefix = excluded.prefix, suffix = excluded.suffix, text_checksum = excluded.text_checksum, alone = excluded.alone, note = excluded.note,
      tags = excluded.tags, colour = excluded.colour, created_at = excluded.created_at, updated_at = excluded.updated_at
  `)
  const remove = db.prepare('DELETE FROM annotations WHERE id = ?')
  const count = db.prepare<[], { n: number }>('SELECT count(*) AS n FROM annotations')
  const checksum = db.prepare<[DocumentId], { checksum: string }>('SELECT checksum FROM revisions WHERE document_id = ? ORDER BY number DESC LIMIT 1')
  const origins = db.prepare<[], AnnotatedSource>(`
    SELECT documents.id AS document, documents.title, documents.address, documents.outlet, documents.published, documents.language,
           sources.file_name AS fileName, sources.checksum, sources.format
      FROM sources JOIN documents ON documents.id = sources.document_id ORDER BY documents.id, sources.id
  `)

  return {
    list: (document?: DocumentId): ListedAnnotation[] => (document === undefined ? all.all() : inDocument.all(document)).map(toAnnotation),
    find(id: AnnotationId): ListedAnnotation | undefined {
      const row = byId.get(id)
      return row && toAnnotation(row)
    },
    /** Never one that was used before: undo brings annotations back under their own number. */
    nextId: (): AnnotationId => nextId.get()!.id,
    put: (annotation: StoredAnnotation): void => void put.run({ ...annotation, alone: Number(annotation.alone), tags: JSON.stringify(annotation.tags) }),
    remove: (id: AnnotationId): void => void remove.run(id),
    count: (): number => count.get()!.n,
    /** Of the document's text as it is now. */
    findTextChecksum: (document: DocumentId): string | undefined => checksum.get(document)?.checksum,
    /** Every file that gave a document, with what names it outside: what exports say and imports match by. */
    listSources: (): AnnotatedSource[] => origins.all(),
  }
}

export interface AnnotatedSource {
  readonly document: DocumentId
  readonly title: string
  readonly address: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly language: string
  readonly fileName: string
  /** SHA-256 of the file. */
  readonly checksum: string
  readonly format: string
}
