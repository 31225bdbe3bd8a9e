import type { Block, DocumentId, Language, PartialDate } from '../../../shared/model.ts'
import type { ReadDocument } from '../importing/reader.ts'
import type { Database } from './open.ts'

/** A document's current text, as extraction, anchoring and search want it. */
export interface StoredText {
  readonly document: DocumentId
  readonly revision: number
  readonly text: string
  readonly blocks: readonly Block[]
  readonly title: string
  readonly outlet: string | null
  readonly published: PartialDate | null
  readonly language: Language
}
export interface StoredSource {
  readonly document: DocumentId
  readonly fileName: string
  readonly offsets: readonly (readonly [number, number])[]
}
export interface NewSource {
  readonly read: ReadDocument
  readonly fileName: string
  /** Where in the file it lies; absent when the file is the article. */
  readonly entry?: string
  /** Where the file lay, when that was a lasting place. */
  readonly path?: string | null
  readonly bytes: number
  /** Of its own bytes, else of the file's. */
  readonly checksum: string
  /** False for a row or a record of a file; absent: true. */
  readonly hasOwnBytes?: boolean
  readonly textChecksum: string
  /** The address without what does not tell pages apart. */
  readonly addressKey?: string | null
}
/** A text as it was brought in. */
export interface KeptText {
  readonly document: DocumentId
  readonly revision: number
}
/** A document in which a text, an address or a file was met before. */
export interface MetDocument {
  readonly id: DocumentId
  readonly revision: number
  readonly isCurrent: boolean
}
type MetRow = Omit<MetDocument, 'isCurrent'> & { readonly isCurrent: number }
interface TextRow extends Omit<StoredText, 'blocks'> {
  readonly blocks: string
}
/** What a reader says of a document, and a person may correct. */
export type ReadCard = Pick<ReadDocument, 'title' | 'outlet' | 'author' | 'address' | 'published' | 'language'>

/*
 * `= +?`, here and in other statements that run for every article: where a parameter stands alone beside a column and what is found is sorted, SQLite takes
 * its value for something a better plan might follow from, and prepares the statement anew each time it is run, which costs ten times the running.
 */

/** For a join: the newest revision of each document. */
export const isCurrent = `revisions.number = (SELECT max(number) FROM revisions AS other WHERE other.document_id = revisions.document_id)`
/** The next number of a table's rows: never one that was given before, for what was removed may come back. */
export const nextNumber = (table: string): string =>
  `max((SELECT coalesce(max(id), 0) FROM ${table}), coalesce((SELECT greatest FROM used_numbers WHERE table_name = '${table}'), 0)) + 1`

/** All the SQL that brings documents, their revisions and sources in, and finds a text again. */
export function documentStore(db: Database) {
  const insertDocument = db.prepare(`INSERT INTO documents (id, title, outlet, author, address, address_key, published, language, added_at) VALUES (${nextNumber('documents')}, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const insertRevision = db.prepare(`
    INSERT INTO revisions (id, document_id, number, text, checksum, blocks, created_at)
    VALUES (${nextNumber('revisions')}, ?, (SELECT coalesce(max(number), 0) + 1 FROM revisions WHERE document_id = +?), ?, ?, ?, ?)
  `)
  const insertSource = db.prepare(`
    INSERT INTO sources (id, document_id, revision_id, file_name, entry, path, checksum, has_own_bytes, bytes, format, charset, offsets, pages, boilerplate_dropped, notes, imported_at)
    VALUES (${nextNumber('sources')}, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (checksum, entry) DO UPDATE SET revision_id = excluded.revision_id, path = coalesce(excluded.path, path), imported_at = excluded.imported_at
  `)
  const setCard = db.prepare('UPDATE documents SET title = ?, outlet = ?, author = ?, address = ?, address_key = ?, published = ?, language = ? WHERE id = ?')
  const card = db.prepare<[DocumentId], ReadCard & { addressKey: string | null; edited: string }>('SELECT title, outlet, author, address, address_key AS addressKey, published, language, edited FROM documents WHERE id = ?')
  const met = (from: string) => `
    SELECT revisions.document_id AS id, revisions.id AS revision, (${isCurrent}) AS isCurrent FROM ${from} ORDER BY isCurrent DESC, revisions.id LIMIT 1`
  // Nearly all that comes in was never met: that much is asked first, for a list in order costs ten times as much, even an empty one.
  const hasBytes = db.prepare<[string], number>('SELECT EXISTS (SELECT 1 FROM sources WHERE checksum = ?)').pluck()
  const hasText = db.prepare<[string], number>('SELECT EXISTS (SELECT 1 FROM revisions WHERE checksum = ?)').pluck()
  const hasPath = db.prepare<[string], number>('SELECT EXISTS (SELECT 1 FROM sources WHERE path = ?)').pluck()
  const byBytes = db.prepare<[string, string], MetRow>(met('sources JOIN revisions ON revisions.id = sources.revision_id WHERE sources.checksum = +? AND sources.entry = +?'))
  const byOwnBytes = db.prepare<[string], MetRow>(met('sources JOIN revisions ON revisions.id = sources.revision_id WHERE sources.checksum = +? AND has_own_bytes = 1'))
  const byText = db.prepare<[string], MetRow>(met('revisions WHERE revisions.checksum = +?'))
  const byAddress = db.prepare<[string], { id: DocumentId }>('SELECT id FROM documents WHERE address_key = +? ORDER BY id LIMIT 1')
  const byPath = db.prepare<[string, string], { id: DocumentId }>('SELECT document_id AS id FROM sources WHERE path = +? AND entry = +? ORDER BY imported_at DESC, id DESC LIMIT 1')
  const text = db.prepare<[DocumentId], TextRow>(`
    SELECT documents.id AS document, revisions.id AS revision, text, blocks, title, outlet, published, language
      FROM documents JOIN revisions ON revisions.document_id = documents.id AND ${isCurrent}
     WHERE documents.id = ?
  `)
  const revision = db.prepare<[DocumentId], number>('SELECT id FROM revisions WHERE document_id = +? ORDER BY number DESC LIMIT 1').pluck()
  const title = db.prepare<[DocumentId], string>('SELECT title FROM documents WHERE id = ?').pluck()
  const sources = db.prepare<[], { document: DocumentId; fileName: string; offsets: string }>(`
    SELECT sources.document_id AS document, file_name AS fileName, offsets
      FROM sources JOIN revisions ON revisions.id = sources.revision_id AND ${isCurrent}
     WHERE sources.id = (SELECT min(id) FROM sources AS other WHERE other.revision_id = revisions.id) ORDER BY file_name, sources.id
  `)
  const pending = db.prepare<[string], { id: DocumentId }>(`
    SELECT documents.id FROM documents
      JOIN revisions ON revisions.document_id = documents.id AND ${isCurrent}
      LEFT JOIN extracted ON extracted.document_id = documents.id AND extracted.revision_id = revisions.id AND extracted.extractor = ?
     WHERE extracted.document_id IS NULL ORDER BY documents.id
  `)
  const counts = db.prepare<[], { documents: number; characters: number; passages: number }>(`
    SELECT (SELECT count(*) FROM documents) AS documents,
           (SELECT coalesce(sum(length(text)), 0) FROM revisions WHERE ${isCurrent}) AS characters,
           (SELECT coalesce(sum(passages), 0) FROM layouts) AS passages
  `)

  const attachSource = (document: DocumentId, revision: number, { read, fileName, entry = '', path = null, checksum, hasOwnBytes = true, bytes }: NewSource, at: string) =>
    insertSource.run(
      document, revision, fileName, entry, path, checksum, Number(hasOwnBytes), bytes, read.format, read.charset, JSON.stringify(read.offsets),
      read.pages ? JSON.stringify(read.pages) : null, read.boilerplateDropped, JSON.stringify(read.notes), at,
    )
  function insertText(document: DocumentId, source: NewSource, at: string): KeptText {
    const { read, textChecksum } = source
    const revision = Number(insertRevision.run(document, document, read.text, textChecksum, JSON.stringify(read.blocks), at).lastInsertRowid)
    attachSource(document, revision, source, at)
    return { document, revision }
  }
  const toMet = (row: MetRow | undefined): MetDocument | undefined => row && { ...row, isCurrent: row.isCurrent === 1 }

  return {
    /** A document with its first revision and source; for one transaction. */
    insert(source: NewSource, at: string): KeptText {
      const { title, outlet, author, address, published, language } = source.read
      const document = Number(insertDocument.run(title, outlet, author, address, source.addressKey ?? null, published, language, at).lastInsertRowid)
      return insertText(document, source, at)
    },
    /** Another text for a document, now its current one, and what its source says of it but for what the person set. For one transaction, after its findings were removed. */
    revise(document: DocumentId, source: NewSource, at: string): KeptText {
      const { edited, ...before } = card.get(document)!
      const set = new Set(JSON.parse(edited) as string[])
      const pick = <K extends 'title' | 'outlet' | 'author' | 'published' | 'language'>(field: K) => (set.has(field) ? before[field] : (source.read[field] ?? before[field]))
      setCard.run(pick('title'), pick('outlet'), pick('author'), source.read.address ?? before.address, source.addressKey ?? before.addressKey, pick('published'), pick('language'), document)
      return insertText(document, source, at)
    },
    attachSource,
    /** `entry` absent: bytes of an article's own, wherever they lay. */
    findByBytes: (checksum: string, entry?: string): MetDocument | undefined =>
      hasBytes.get(checksum) === 1 ? toMet(entry === undefined ? byOwnBytes.get(checksum) : byBytes.get(checksum, entry)) : undefined,
    findByText: (checksum: string): MetDocument | undefined => (hasText.get(checksum) === 1 ? toMet(byText.get(checksum)) : undefined),
    findByAddress: (key: string): DocumentId | undefined => byAddress.get(key)?.id,
    findByPath: (path: string, entry: string): DocumentId | undefined => (hasPath.get(path) === 1 ? byPath.get(path, entry)?.id : undefined),
    findCurrentRevision: (document: DocumentId): number | undefined => revision.get(document),
    findTitle: (document: DocumentId): string | undefined => title.get(document),
    findText(document: DocumentId): StoredText | undefined {
      const row = text.get(document)
      return row && { ...row, blocks: JSON.parse(row.blocks) as Block[] }
    },
    /** The source that gave each document's text, in order of file name. */
    listSources: (): StoredSource[] => sources.all().map((row) => ({ ...row, offsets: JSON.parse(row.offsets) as StoredSource['offsets'] })),
    /** Documents whose current revision lacks the mark of this extractor. */
    listPending: (extractor: string): DocumentId[] => pending.all(extractor).map(({ id }) => id),
    counts: () => counts.get()!,
  }
}
