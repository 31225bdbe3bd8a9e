import type { DocumentId } from '../../../shared/model.ts'
import type { Database } from './open.ts'

/** Where a document's words stand: in a segment of this number, among the fresh ones, or nowhere because it has gone. */
export const fresh = 0
export const gone = -1

/** What the index keeps of a document besides its postings. */
export interface IndexedDocument {
  readonly document: DocumentId
  /** The number of its first passage; the others follow. */
  readonly firstPassage: number
  /** 1: it holds figures; 2: it holds relations. */
  readonly flags: number
  /** The forms by which it names entities. */
  readonly forms: readonly number[]
}
export interface FreshDocument extends IndexedDocument {
  /** Folded words of the title, then of each passage. */
  readonly fields: readonly (readonly string[])[]
}
/** The documents of a segment in columns, as they lie in the file. */
export interface SegmentRow {
  readonly id: number
  readonly directory: string
  readonly documents: Uint32Array
  readonly firstPassages: Uint32Array
  readonly flags: Uint8Array
  /** How many fields each document has, and the length of each in words. */
  readonly fields: Uint32Array
  readonly lengths: Uint8Array
  readonly formCounts: Uint32Array
  readonly forms: Uint32Array
}
interface StoredSegment {
  readonly id: number
  readonly directory: string
  readonly documents: Buffer
  readonly firstPassages: Buffer
  readonly flags: Buffer
  readonly fields: Buffer
  readonly lengths: Buffer
  readonly formCounts: Buffer
  readonly forms: Buffer
}

/** Blocks of a segment are numbered from here on; no segment comes near so many. */
const blocksPerSegment = 2 ** 24

/** All the SQL of the index that answers and ranks by: segments, their blocks, and the documents that are not in one yet. */
export function postingsStore(db: Database) {
  const state = db.prepare<[], { epoch: number; sequence: number }>('SELECT epoch, (SELECT coalesce(max(sequence), 0) FROM index_documents) AS sequence FROM index_state')
  const renew = db.prepare('UPDATE index_state SET epoch = epoch + 1')
  const put = db.prepare(`
    INSERT INTO index_documents (document_id, segment, sequence, first_passage, flags, forms, words)
    VALUES (?, ${fresh}, (SELECT coalesce(max(sequence), 0) + 1 FROM index_documents), ?, ?, ?, ?)
    ON CONFLICT (document_id) DO UPDATE SET segment = excluded.segment, sequence = excluded.sequence, first_passage = excluded.first_passage,
      flags = excluded.flags, forms = excluded.forms, words = excluded.words
  `)
  const drop = db.prepare(`
    UPDATE index_documents SET segment = ${gone}, sequence = (SELECT max(sequence) + 1 FROM index_documents), forms = NULL, words = NULL WHERE document_id = ?
  `)
  const all = db.prepare<[], [DocumentId, number]>('SELECT document_id, segment FROM index_documents').raw()
  const since = db.prepare<[number], { document: DocumentId; segment: number }>('SELECT document_id AS document, segment FROM index_documents WHERE sequence > ? ORDER BY sequence')
  const waiting = db.prepare<[], DocumentId>(`SELECT document_id FROM index_documents WHERE segment = ${fresh}`).pluck()
  const freshOne = db.prepare<[DocumentId], { document: DocumentId; firstPassage: number; flags: number; forms: string; words: string }>(`
    SELECT document_id AS document, first_passage AS firstPassage, flags, forms, words FROM index_documents WHERE document_id = ? AND segment = ${fresh}
  `)
  const segments = db.prepare<[], StoredSegment>(`
    SELECT id, directory, documents, first_passages AS firstPassages, flags, fields, lengths, form_counts AS formCounts, forms FROM index_segments ORDER BY id
  `)
  const insertSegment = db.prepare(`
    INSERT INTO index_segments (id, directory, documents, first_passages, flags, fields, lengths, form_counts, forms)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
  `)
  const greatest = db.prepare<[], number>(`
    SELECT max((SELECT coalesce(max(id), 0) FROM index_segments), (SELECT coalesce(max(id), 0) / ${blocksPerSegment} FROM index_blocks))
  `).pluck()
  const blockFrom = db.prepare<[number], number | null>('SELECT min(id) FROM index_blocks WHERE id >= ?').pluck()
  const insertBlock = db.prepare('INSERT INTO index_blocks (id, data) VALUES (?, ?)')
  const block = db.prepare<[number], Buffer>('SELECT data FROM index_blocks WHERE id = ?').pluck()
  const removeSegment = db.prepare('DELETE FROM index_segments WHERE id = ?')
  const removeBlocks = db.prepare('DELETE FROM index_blocks WHERE id IN (SELECT id FROM index_blocks WHERE id BETWEEN ? AND ? LIMIT ?)')
  const move = db.prepare('UPDATE index_documents SET segment = ?, forms = NULL, words = NULL WHERE segment = ?')
  const clears = ['index_segments', 'index_blocks', 'index_documents'].map((table) => db.prepare(`DELETE FROM ${table}`))

  return {
    /** Two numbers that tell whether anything changed: the epoch with every new segment, the sequence with every document. */
    state: () => state.get()!,
    insert: ({ document, firstPassage, flags, forms, fields }: FreshDocument): void =>
      void put.run(document, firstPassage, flags, JSON.stringify(forms), fields.map((words) => words.join(' ')).join('\n')),
    remove: (document: DocumentId): void => void drop.run(document),
    clear(): void {
      for (const each of clears) each.run()
      renew.run()
    },
    /** Every document with its segment. */
    listPlaces: () => all.iterate(),
    listChanged: (sequence: number) => since.all(sequence),
    listFresh: (): DocumentId[] => waiting.all(),
    findFresh(document: DocumentId): FreshDocument | undefined {
      const row = freshOne.get(document)
      return row && { ...row, forms: JSON.parse(row.forms) as number[], fields: row.words.split('\n').map((words) => (words === '' ? [] : words.split(' '))) }
    },
    listSegments: (): SegmentRow[] =>
      segments.all().map((row) => ({
        ...row,
        documents: toNumbers(row.documents),
        firstPassages: toNumbers(row.firstPassages),
        fields: toNumbers(row.fields),
        formCounts: toNumbers(row.formCounts),
        forms: toNumbers(row.forms),
      })),
    /** As plain bytes, whatever kind of them the driver hands out: loops over postings then meet one kind only. */
    findBlock(segment: number, number: number): Uint8Array {
      const data = block.get(segment * blocksPerSegment + number)!
      return new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    },
    /** The greatest number of a segment, one that is being written included. */
    greatestSegment: (): number => greatest.get()!,
    /** Write blocks of a segment, numbered from `first` on. They are read by nobody before the segment is there. */
    insertBlocks(segment: number, first: number, blocks: readonly Uint8Array[]): void {
      blocks.forEach((data, i) => insertBlock.run(segment * blocksPerSegment + first + i, data))
    },
    /**
     * Write a segment of which the blocks are there, and move into it the documents it was made of; for one transaction.
     * @param from where they were: `fresh`, or the segments that it takes the place of, which go; their blocks are left.
     */
    insertSegment({ id, directory, documents, firstPassages, flags, fields, lengths, formCounts, forms }: SegmentRow, from: readonly number[]): void {
      insertSegment.run(id, directory, toBytes(documents), toBytes(firstPassages), flags, toBytes(fields), lengths, toBytes(formCounts), toBytes(forms))
      for (const segment of from) {
        move.run(id, segment)
        removeSegment.run(segment)
      }
      renew.run()
    },
    /** Segments that have blocks, whether they are there or what is left of them. */
    listWithBlocks(): number[] {
      const found: number[] = []
      for (let id = blockFrom.get(0) ?? null; id !== null; id = blockFrom.get((found.at(-1)! + 1) * blocksPerSegment) ?? null) found.push(Math.floor(id / blocksPerSegment))
      return found
    },
    /** Remove as many blocks of a segment that has gone; returns whether there are more. */
    removeBlocks: (segment: number, most: number): boolean => removeBlocks.run(segment * blocksPerSegment, (segment + 1) * blocksPerSegment - 1, most).changes === most,
  }
}

const toBytes = (numbers: Uint32Array): Uint8Array => new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
/** Copied, for what the driver hands out need not lie on a word's edge. */
const toNumbers = (bytes: Uint8Array): Uint32Array => new Uint32Array(bytes.slice().buffer)
