import type { Coverage, Refusal } from '../../../shared/contract/documents.ts'
import type { Sentence } from '../../../shared/model.ts'
import { isCurrent } from './documents.ts'
import type { Database } from './open.ts'

/** A file that was asked for. */
export interface AskedFile {
  readonly path: string
  readonly name: string
  readonly collection: number | null
  /** The watched folder it lies in. */
  readonly watched: number | null
  /** It is there for this import only (an upload): where it lies is not kept. */
  readonly isPassing: boolean
}
export type QueuedFile = AskedFile & { readonly id: number; readonly tries: number }
export interface NewRefusal {
  readonly name: string
  readonly entry: string
  readonly path: string | null
  readonly bytes: number | null
  readonly reason: Sentence
}

/** All the SQL about what was asked for and is not here: not yet, or because it could not be read. */
export function importQueueStore(db: Database) {
  const put = db.prepare('INSERT INTO import_queue (path, name, collection_id, watched_id, is_passing, asked_at) VALUES (?, ?, ?, ?, ?, ?)')
  const drop = db.prepare('DELETE FROM import_queue WHERE id = ?')
  const all = db.prepare<[], Omit<QueuedFile, 'isPassing'> & { readonly isPassing: number }>('SELECT id, path, name, collection_id AS collection, watched_id AS watched, is_passing AS isPassing, tries FROM import_queue ORDER BY id')
  const begin = db.prepare('UPDATE import_queue SET tries = tries + 1 WHERE id = ?')
  const waiting = db.prepare<[], number>('SELECT count(*) FROM import_queue').pluck()
  const refuse = db.prepare(`
    INSERT INTO refusals (place, entry, name, path, bytes, reason_en, reason_fr, at) VALUES (coalesce(@path, @name), @entry, @name, @path, @bytes, @en, @fr, @at)
    ON CONFLICT (place, entry) DO UPDATE SET bytes = excluded.bytes, reason_en = excluded.reason_en, reason_fr = excluded.reason_fr, at = excluded.at
  `)
  const readAfterAll = db.prepare('DELETE FROM refusals WHERE place = ? AND entry = ?')
  const refusals = db.prepare<[number, number], Omit<Refusal, 'reason'> & { en: string; fr: string }>(`
    SELECT id, CASE WHEN entry = '' THEN name ELSE name || ' › ' || entry END AS name, path, bytes, reason_en AS en, reason_fr AS fr, at FROM refusals ORDER BY at DESC, id DESC LIMIT ? OFFSET ?
  `)
  const refused = db.prepare<[], number>('SELECT count(*) FROM refusals').pluck()
  const dismiss = db.prepare('DELETE FROM refusals WHERE id IN (SELECT value FROM json_each(?))')
  const dismissAll = db.prepare('DELETE FROM refusals')
  const totals = db.prepare<[string], { documents: number; sources: number; characters: number; indexed: number; covered: number; withNotes: number; boilerplateDropped: number }>(`
    SELECT count(DISTINCT documents.id) AS documents, coalesce(sum(length(text)), 0) AS characters,
           coalesce(sum(extracted.document_id IS NOT NULL), 0) AS indexed, coalesce(sum(iif(extracted.document_id IS NULL, 0, length(text))), 0) AS covered,
           (SELECT count(*) FROM sources) AS sources, (SELECT count(DISTINCT document_id) FROM sources WHERE notes <> '[]') AS withNotes,
           (SELECT coalesce(sum(boilerplate_dropped), 0) FROM sources) AS boilerplateDropped
      FROM documents JOIN revisions ON revisions.document_id = documents.id AND ${isCurrent}
      LEFT JOIN extracted ON extracted.document_id = documents.id AND extracted.revision_id = revisions.id AND extracted.extractor = ?
  `)
  const formats = db.prepare<[], Coverage['formats'][number]>(`
    SELECT format, count(*) AS sources, sum(length(text)) AS characters FROM sources JOIN revisions ON revisions.id = revision_id GROUP BY format ORDER BY sources DESC, format
  `)

  return {
    /** Remember that these were asked for; their numbers, in order. For one transaction. */
    put: (files: readonly AskedFile[], at: string): QueuedFile[] =>
      files.map((file) => ({ ...file, id: Number(put.run(file.path, file.name, file.collection, file.watched, Number(file.isPassing), at).lastInsertRowid), tries: 0 })),
    /** To be called when its reading begins. */
    begin: (id: number): void => void begin.run(id),
    drop: (id: number): void => void drop.run(id),
    list: (): QueuedFile[] => all.all().map((row) => ({ ...row, isPassing: row.isPassing === 1 })),
    count: (): number => waiting.get()!,
    refuse: ({ name, entry, path, bytes, reason: { en, fr } }: NewRefusal, at: string): void => void refuse.run({ name, entry, path, bytes, en, fr, at }),
    /** It was read after all. `place`: the path, or the name where there is none. */
    forgive: (place: string, entry: string): void => void readAfterAll.run(place, entry),
    listRefusals: (limit: number, offset = 0): Refusal[] => refusals.all(limit, offset).map(({ en, fr, ...row }) => ({ ...row, reason: { en, fr } })),
    countRefusals: (): number => refused.get()!,
    dismiss: (ids?: readonly number[]): number => (ids ? dismiss.run(JSON.stringify(ids)) : dismissAll.run()).changes,
    findTotals: (extractor: string) => totals.get(extractor)!,
    listFormats: () => formats.all(),
  }
}
