import type { DocumentId } from '../../../shared/model.ts'
import type { WrittenBlock } from '../search/impacts-segment.ts'
import type { PackedWords } from '../search/packed-words.ts'
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
  readonly packed: PackedWords
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
  const state = db.prepare<[], { epoch: number; sequence: number; links: number }>('SELECT epoch, links, (SELECT coalesce(max(sequence), 0) FROM index_documents) AS sequence FROM index_state')
  const renew = db.prepare('UPDATE index_state SET epoch = epoch + 1')
  const put = db.prepare(`
    INSERT INTO index_documents (document_id, segment, sequence, first_passage, flags, forms)
    VALUES (?, ${fresh}, (SELECT coalesce(max(sequence), 0) + 1 FROM index_documents), ?, ?, ?)
    ON CONFLICT (document_id) DO UPDATE SET segment = excluded.segment, sequence = excluded.sequence, first_passage = excluded.first_passage,
      flags = excluded.flags, forms = excluded.forms
  `)
  const putWords = db.prepare('INSERT INTO index_waiting (document_id, terms, places) VALUES (?, ?, ?) ON CONFLICT (document_id) DO UPDATE SET terms = excluded.terms, places = excluded.places')
  const drop = db.prepare(`
    UPDATE index_documents SET segment = ${gone}, sequence = (SELECT max(sequence) + 1 FROM index_documents), forms = NULL WHERE document_id = ?
  `)
  const dropWords = db.prepare('DELETE FROM index_waiting WHERE document_id = ?')
  const rename = db.prepare(`
    UPDATE index_documents SET forms = ?, flags = ?, sequence = (SELECT max(sequence) + 1 FROM index_documents) WHERE document_id = ? AND segment <> ${gone}
  `)
  const renamed = db.prepare<[], { document: DocumentId; flags: number; forms: string }>(`SELECT document_id AS document, flags, forms FROM index_documents WHERE segment > ${fresh} AND forms IS NOT NULL`)
  const renamedOne = db.prepare<[DocumentId], { flags: number; forms: string }>(`SELECT flags, forms FROM index_documents WHERE document_id = ? AND forms IS NOT NULL`)
  const all = db.prepare<[], [DocumentId, number]>('SELECT document_id, segment FROM index_documents').raw()
  const since = db.prepare<[number], { document: DocumentId; segment: number }>('SELECT document_id AS document, segment FROM index_documents WHERE sequence > ? ORDER BY sequence')
  const waiting = db.prepare<[], DocumentId>(`SELECT document_id FROM index_documents WHERE segment = ${fresh}`).pluck()
  const freshOne = db.prepare<[DocumentId], { document: DocumentId; firstPassage: number; flags: number; forms: string; terms: string; places: Buffer }>(`
    SELECT document_id AS document, first_passage AS firstPassage, flags, forms, terms, places
      FROM index_documents JOIN index_waiting USING (document_id) WHERE document_id = ? AND segment = ${fresh}
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
  const insertPlaces = db.prepare('INSERT INTO index_places (id, data) VALUES (?, ?)')
  const places = db.prepare<[number], Buffer>('SELECT data FROM index_places WHERE id = ?').pluck()
  const block = db.prepare<[number], Buffer>('SELECT data FROM index_blocks WHERE id = ?').pluck()
  const blocksBetween = db.prepare<[number, number], Buffer>('SELECT data FROM index_blocks WHERE id BETWEEN ? AND ? ORDER BY id').pluck()
  const removeSegment = db.prepare('DELETE FROM index_segments WHERE id = ?')
  const lastBlock = db.prepare<[number, number, number], number>('SELECT coalesce(max(id), -1) FROM (SELECT id FROM index_blocks WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?)').pluck()
  const removeBlocks = db.prepare('DELETE FROM index_blocks WHERE id BETWEEN ? AND ?')
  const removePlaces = db.prepare('DELETE FROM index_places WHERE id BETWEEN ? AND ?')
  const move = db.prepare('UPDATE index_documents SET segment = ?, forms = NULL WHERE segment = ?')
  const noneWaits = db.prepare(`DELETE FROM index_waiting WHERE document_id NOT IN (SELECT document_id FROM index_documents WHERE segment = ${fresh})`)
  const clears = ['index_segments', 'index_blocks', 'index_places', 'index_documents', 'index_waiting'].map((table) => db.prepare(`DELETE FROM ${table}`))

  return {
    /** Numbers that tell whether anything changed: the epoch with every new segment, the sequence with every document, the links when a decision changed who is who. */
    state: () => state.get()!,
    insert({ document, firstPassage, flags, forms, packed: { terms, places } }: FreshDocument): void {
      put.run(document, firstPassage, flags, JSON.stringify(forms))
      putWords.run(document, terms, places)
    },
    remove(document: DocumentId): void {
      drop.run(document)
      dropWords.run(document)
    },
    /** A document of the same words names others now: it stays in its segment, which is told apart from what it says of it. */
    setForms: (document: DocumentId, flags: number, forms: readonly number[]): void => void rename.run(JSON.stringify(forms), flags, document),
    /** Documents in segments that name others than those say. */
    listRenamed: () => renamed.all().map(({ forms, ...row }) => ({ ...row, forms: JSON.parse(forms) as number[] })),
    findRenamed(document: DocumentId) {
      const row = renamedOne.get(document)
      return row && { flags: row.flags, forms: JSON.parse(row.forms) as number[] }
    },
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
      if (!row) return undefined
      const { terms, places, forms, ...rest } = row
      return { ...rest, forms: JSON.parse(forms) as number[], packed: { terms, places: toPlain(places) } }
    },
    *listSegments(): Generator<SegmentRow> {
      for (const row of segments.iterate())
        yield {
          ...row,
          documents: toNumbers(row.documents),
          firstPassages: toNumbers(row.firstPassages),
          fields: toNumbers(row.fields),
          formCounts: toNumbers(row.formCounts),
          forms: toNumbers(row.forms),
        }
    },
    /** As plain bytes, whatever kind of them the driver hands out: loops over postings then meet one kind only. */
    findBlock: (segment: number, number: number): Uint8Array => toPlain(block.get(segment * blocksPerSegment + number)!),
    /** All blocks from one to another, in order and in one go. */
    findBlocks: (segment: number, from: number, to: number): Uint8Array[] => blocksBetween.all(segment * blocksPerSegment + from, segment * blocksPerSegment + to).map(toPlain),
    /** The places of a block's words; nothing for a block without any. */
    findPlaces: (segment: number, number: number): Uint8Array => toPlain(places.get(segment * blocksPerSegment + number) ?? new Uint8Array()),
    /** The greatest number of a segment, one that is being written included. */
    greatestSegment: (): number => greatest.get()!,
    /** Write blocks of a segment, numbered from `first` on. They are read by nobody before the segment is there. */
    insertBlocks(segment: number, first: number, blocks: readonly WrittenBlock[]): void {
      for (const [i, written] of blocks.entries()) {
        const id = segment * blocksPerSegment + first + i
        insertBlock.run(id, written.lists)
        if (written.places.length > 0) insertPlaces.run(id, written.places)
      }
    },
    /**
     * Write a segment of which the blocks are there, and move into it the documents it was made of; for one transaction.
     * @param from where they were: `fresh`, or the segments that it takes the place of, which go; their blocks are left.
     */
    insertSegment({ id, directory, documents, firstPassages, flags, fields, lengths, formCounts, forms }: SegmentRow, from: readonly number[]): void {
      insertSegment.run(id, directory, toBytes(documents), toBytes(firstPassages), flags, toBytes(fields), lengths, toBytes(formCounts), toBytes(forms))
      for (const segment of from) {
        move.run(id, segment)
        if (segment === fresh) noneWaits.run()
        else removeSegment.run(segment)
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
    removeBlocks(segment: number, most: number): boolean {
      const [first, behind] = [segment * blocksPerSegment, (segment + 1) * blocksPerSegment - 1]
      const last = lastBlock.get(first, behind, most)!
      removePlaces.run(first, last)
      return removeBlocks.run(first, last).changes === most
    },
  }
}

const toPlain = ({ buffer, byteOffset, byteLength }: Uint8Array): Uint8Array => new Uint8Array(buffer, byteOffset, byteLength)
const toBytes = (numbers: Uint32Array): Uint8Array => new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
/** Copied, for what the driver hands out need not lie on a word's edge. */
const toNumbers = (bytes: Uint8Array): Uint32Array => new Uint32Array(bytes.slice().buffer)
