import type { DocumentId } from '../../../shared/model.ts'
import { CopyIndex } from './copy-index.ts'
import type { Database } from './open.ts'

/** What near copies are found and checked by. */
export interface Sketch {
  /** The smallest hash of the text's runs of words, in each of some classes: near copies share some. */
  readonly keys: Uint32Array
  /** Hashes of its longer sentences, ascending. */
  readonly sentences: Float64Array
}

/** A run of words that more documents than this have is a formula of the house, and nobody's trace. */
const mostHolders = 200

/** All the SQL about near copies and their origins. */
export function originStore(db: Database) {
  const insertSketch = db.prepare('INSERT INTO sketches (document_id, keys, sentences) VALUES (?, ?, ?)')
  const sketch = db.prepare<[DocumentId], { keys: Buffer; sentences: Buffer }>('SELECT keys, sentences FROM sketches WHERE document_id = ?')
  const dropSketch = db.prepare('DELETE FROM sketches WHERE document_id = ?')
  const keys = db.prepare<[], { document: DocumentId; keys: Buffer }>('SELECT document_id AS document, keys FROM sketches ORDER BY document_id')
  const put = db.prepare('INSERT INTO origins (document_id, origin) VALUES (?, ?) ON CONFLICT (document_id) DO UPDATE SET origin = excluded.origin')
  const drop = db.prepare('DELETE FROM origins WHERE document_id = ?')
  const originOf = db.prepare<[DocumentId], number>('SELECT origin FROM origins WHERE document_id = ?').pluck()
  const members = db.prepare<[number], DocumentId>('SELECT document_id FROM origins WHERE origin = ? ORDER BY document_id').pluck()
  const all = db.prepare<[], { document: DocumentId; origin: DocumentId }>('SELECT document_id AS document, origin FROM origins ORDER BY document_id')
  const clears = ['sketches', 'origins'].map((table) => db.prepare(`DELETE FROM ${table}`))

  /** Who has which key; made when the first article comes in. What a removed document, or one of which the writing failed, leaves in it is found to have no sketch. */
  let index: CopyIndex | null = null
  function readKeys(): CopyIndex {
    if (index) return index
    index = new CopyIndex()
    for (const row of keys.iterate()) index.add(row.document, new Uint32Array(toBuffer(row.keys)))
    return index
  }
  const find = (document: DocumentId): Sketch | undefined => {
    const row = sketch.get(document)
    return row && { keys: new Uint32Array(toBuffer(row.keys)), sentences: new Float64Array(toBuffer(row.sentences)) }
  }
  return {
    insert(document: DocumentId, { keys, sentences }: Sketch): void {
      insertSketch.run(document, toBytes(keys), toBytes(sentences))
      index?.add(document, keys)
    },
    find,
    remove(document: DocumentId): void {
      dropSketch.run(document)
      drop.run(document)
    },
    clear(): void {
      index = null
      for (const each of clears) each.run()
    },
    /** Documents that share keys with a sketch, with how many; keys that too many have count for nothing. */
    listSharing(keys: Uint32Array): Map<DocumentId, number> {
      const shared = new Map<DocumentId, number>()
      for (const key of keys) {
        for (const document of readKeys().holders(key, mostHolders) ?? []) shared.set(document, (shared.get(document) ?? 0) + 1)
      }
      return shared
    },
    /** A document without near copies has no row: it is its own origin. */
    findOrigin: (document: DocumentId): DocumentId => originOf.get(document) ?? document,
    listMembers: (origin: DocumentId): DocumentId[] => members.all(origin),
    /** Only documents that have near copies. */
    list: () => all.all(),
    put: (document: DocumentId, origin: DocumentId): void => void put.run(document, origin),
    drop: (document: DocumentId): void => void drop.run(document),
  }
}

const toBytes = (numbers: Uint32Array | Float64Array): Uint8Array => new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
/** Copied, for what the driver hands out need not lie on a word's edge. */
const toBuffer = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer
