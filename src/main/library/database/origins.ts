import type { DocumentId } from '../../../shared/model.ts'
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
  const insertKey = db.prepare('INSERT INTO copy_keys (key, document_id) VALUES (?, ?) ON CONFLICT DO NOTHING')
  const sketch = db.prepare<[DocumentId], { keys: Buffer; sentences: Buffer }>('SELECT keys, sentences FROM sketches WHERE document_id = ?')
  const dropSketch = db.prepare('DELETE FROM sketches WHERE document_id = ?')
  const dropKey = db.prepare('DELETE FROM copy_keys WHERE key = ? AND document_id = ?')
  const holders = db.prepare<[number], DocumentId>(`SELECT document_id FROM copy_keys WHERE key = ? LIMIT ${mostHolders + 1}`).pluck()
  const put = db.prepare('INSERT INTO origins (document_id, origin) VALUES (?, ?) ON CONFLICT (document_id) DO UPDATE SET origin = excluded.origin')
  const drop = db.prepare('DELETE FROM origins WHERE document_id = ?')
  const originOf = db.prepare<[DocumentId], number>('SELECT origin FROM origins WHERE document_id = ?').pluck()
  const members = db.prepare<[number], DocumentId>('SELECT document_id FROM origins WHERE origin = ? ORDER BY document_id').pluck()
  const all = db.prepare<[], { document: DocumentId; origin: DocumentId }>('SELECT document_id AS document, origin FROM origins ORDER BY document_id')
  const clears = ['sketches', 'copy_keys', 'origins'].map((table) => db.prepare(`DELETE FROM ${table}`))

  const find = (document: DocumentId): Sketch | undefined => {
    const row = sketch.get(document)
    return row && { keys: new Uint32Array(toBuffer(row.keys)), sentences: new Float64Array(toBuffer(row.sentences)) }
  }
  return {
    insert(document: DocumentId, { keys, sentences }: Sketch): void {
      insertSketch.run(document, toBytes(keys), toBytes(sentences))
      for (const key of keys) insertKey.run(key, document)
    },
    find,
    remove(document: DocumentId): void {
      const known = find(document)
      if (!known) return
      for (const key of known.keys) dropKey.run(key, document)
      dropSketch.run(document)
      drop.run(document)
    },
    clear(): void {
      for (const each of clears) each.run()
    },
    /** Documents that share keys with a sketch, with how many; keys that too many have count for nothing. */
    listSharing(keys: Uint32Array): Map<DocumentId, number> {
      const shared = new Map<DocumentId, number>()
      for (const key of keys) {
        const those = holders.all(key)
        if (those.length > mostHolders) continue
        for (const document of those) shared.set(document, (shared.get(document) ?? 0) + 1)
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
