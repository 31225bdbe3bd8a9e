import type { Block, DocumentId, DocumentSummary, Language, PartialDate, Receipt, Sentence, Span } from '../../../shared/model.ts'
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
  readonly bytes: number
  readonly checksum: string
  readonly textChecksum: string
  readonly passages: readonly Span[]
}
interface TextRow extends Omit<StoredText, 'blocks'> {
  readonly blocks: string
}

const current = `revisions.number = (SELECT max(number) FROM revisions AS other WHERE other.document_id = documents.id)`

/** All the SQL about documents, their revisions, sources and passages. */
export function documentStore(db: Database) {
  const insertDocument = db.prepare('INSERT INTO documents (title, outlet, author, address, published, language, added_at) VALUES (?, ?, ?, ?, ?, ?, ?)')
  const insertRevision = db.prepare('INSERT INTO revisions (document_id, number, text, checksum, blocks, created_at) VALUES (?, 1, ?, ?, ?, ?)')
  const insertSource = db.prepare(`
    INSERT INTO sources (document_id, revision_id, file_name, checksum, bytes, format, charset, offsets, boilerplate_dropped, notes, imported_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  `)
  const insertPassage = db.prepare('INSERT INTO passages (revision_id, document_id, start_at, end_at) VALUES (?, ?, ?, ?)')
  const byBytes = db.prepare<[string], { id: DocumentId }>('SELECT document_id AS id FROM sources WHERE checksum = ?')
  const byText = db.prepare<[string], { id: DocumentId; revision: number }>('SELECT document_id AS id, id AS revision FROM revisions WHERE checksum = ? ORDER BY id LIMIT 1')
  const text = db.prepare<[DocumentId], TextRow>(`
    SELECT documents.id AS document, revisions.id AS revision, text, blocks, title, outlet, published, language
      FROM documents JOIN revisions ON revisions.document_id = documents.id AND ${current}
     WHERE documents.id = ?
  `)
  const summaries = (where: string, order: string) => `
    SELECT documents.id, title, outlet, author, published, language, sources.file_name AS fileName, added_at AS importedAt,
           length(revisions.text) AS characters,
           (SELECT count(*) FROM mentions WHERE mentions.document_id = documents.id) AS mentions,
           (SELECT count(DISTINCT entity_id) FROM appearances JOIN forms ON forms.id = form_id WHERE appearances.document_id = documents.id) AS entities,
           (SELECT count(*) FROM annotations WHERE annotations.document_id = documents.id) AS annotations
      FROM documents
      JOIN revisions ON revisions.document_id = documents.id AND ${current}
      JOIN sources ON sources.id = (SELECT min(id) FROM sources AS first WHERE first.document_id = documents.id)
     ${where} ${order}`
  const all = db.prepare<[], DocumentSummary>(summaries('', 'ORDER BY published IS NULL, published DESC, documents.id'))
  const one = db.prepare<[DocumentId], DocumentSummary>(summaries('WHERE documents.id = ?', ''))
  const receipt = db.prepare<[DocumentId], Omit<Receipt, 'notes'> & { notes: string }>(`
    SELECT format, charset, bytes, sources.checksum, length(text) AS characters, boilerplate_dropped AS boilerplateDropped, notes,
           (SELECT count(*) FROM sentences WHERE sentences.document_id = sources.document_id) AS sentences,
           (SELECT count(*) FROM passages WHERE passages.document_id = sources.document_id AND passages.revision_id = revisions.id) AS passages
      FROM sources JOIN revisions ON revisions.id = sources.revision_id
     WHERE sources.document_id = ? ORDER BY sources.id LIMIT 1
  `)
  const sources = db.prepare<[], { document: DocumentId; fileName: string; offsets: string }>(`
    SELECT document_id AS document, file_name AS fileName, offsets FROM sources
     WHERE id IN (SELECT min(id) FROM sources GROUP BY document_id) ORDER BY file_name, id
  `)
  const passages = db.prepare<[DocumentId], Span & { id: number }>('SELECT id, start_at AS start, end_at AS "end" FROM passages WHERE document_id = ? ORDER BY start_at')
  const pending = db.prepare<[string], { id: DocumentId }>(`
    SELECT documents.id FROM documents
      JOIN revisions ON revisions.document_id = documents.id AND ${current}
      LEFT JOIN extracted ON extracted.document_id = documents.id AND extracted.revision_id = revisions.id AND extracted.extractor = ?
     WHERE extracted.document_id IS NULL ORDER BY documents.id
  `)
  const counts = db.prepare<[], { documents: number; characters: number; passages: number }>(`
    SELECT (SELECT count(*) FROM documents) AS documents, (SELECT coalesce(sum(length(text)), 0) FROM revisions) AS characters, (SELECT count(*) FROM passages) AS passages
  `)

  const attachSource = (document: DocumentId, revision: number, source: NewSource, at: string) =>
    insertSource.run(
      document, revision, source.fileName, source.checksum, source.bytes, source.read.format, source.read.charset,
      JSON.stringify(source.read.offsets), source.read.boilerplateDropped, JSON.stringify(source.read.notes), at,
    )

  return {
    /** A document with its first revision, source and passages; for one transaction. */
    insert(source: NewSource, at: string): DocumentId {
      const { read } = source
      const document = Number(insertDocument.run(read.title, read.outlet, read.author, read.address, read.published, read.language, at).lastInsertRowid)
      const revision = Number(insertRevision.run(document, read.text, source.textChecksum, JSON.stringify(read.blocks), at).lastInsertRowid)
      attachSource(document, revision, source, at)
      for (const { start, end } of source.passages) insertPassage.run(revision, document, start, end)
      return document
    },
    attachSource,
    findByBytes: (checksum: string): DocumentId | undefined => byBytes.get(checksum)?.id,
    findByText: (checksum: string) => byText.get(checksum),
    findText(document: DocumentId): StoredText | undefined {
      const row = text.get(document)
      return row && { ...row, blocks: JSON.parse(row.blocks) as Block[] }
    },
    list: (): DocumentSummary[] => all.all(),
    find: (document: DocumentId): DocumentSummary | undefined => one.get(document),
    findReceipt(document: DocumentId): Receipt | undefined {
      const row = receipt.get(document)
      return row && { ...row, notes: JSON.parse(row.notes) as Sentence[] }
    },
    /** The first source of each document, in order of file name. */
    listSources: (): StoredSource[] => sources.all().map((row) => ({ ...row, offsets: JSON.parse(row.offsets) as StoredSource['offsets'] })),
    listPassages: (document: DocumentId) => passages.all(document),
    /** Documents whose current revision lacks the mark of this extractor. */
    listPending: (extractor: string): DocumentId[] => pending.all(extractor).map(({ id }) => id),
    counts: () => counts.get()!,
  }
}
