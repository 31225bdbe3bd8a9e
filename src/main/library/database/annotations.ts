import type { AnnotationColour, AnnotationId, DocumentId } from '../../../shared/model.ts'
import type { HistoryLabel } from '../../../shared/contract/history.ts'
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
  readonly note: string
  readonly tags: readonly string[]
  readonly colour: AnnotationColour
  readonly createdAt: string
  readonly updatedAt: string
}
type Row = Omit<StoredAnnotation, 'tags'> & { readonly tags: string }

export interface Step {
  readonly id: number
  readonly action: HistoryLabel['action']
  readonly subject: string
  readonly before: StoredAnnotation | null
  readonly after: StoredAnnotation | null
}
type StepRow = Omit<Step, 'before' | 'after'> & { readonly before: string | null; readonly after: string | null }

const columns = `id, document_id AS document, start_at AS start, end_at AS "end", exact, prefix, suffix, note, tags, colour, created_at AS createdAt, updated_at AS updatedAt`
const toAnnotation = (row: Row): StoredAnnotation => ({ ...row, tags: JSON.parse(row.tags) as string[] })

/** All the SQL about annotations and the history of what the person did. */
export function annotationStore(db: Database) {
  const all = db.prepare<[], Row>(`SELECT ${columns} FROM annotations ORDER BY document_id, start_at, id`)
  const inDocument = db.prepare<[DocumentId], Row>(`SELECT ${columns} FROM annotations WHERE document_id = ? ORDER BY start_at, id`)
  const byId = db.prepare<[AnnotationId], Row>(`SELECT ${columns} FROM annotations WHERE id = ?`)
  const nextId = db.prepare<[], { id: number }>(`
    SELECT max(coalesce((SELECT max(id) FROM annotations), 0),
               coalesce((SELECT max(json_extract(coalesce(after, before), '$.id')) FROM history), 0)) + 1 AS id
  `)
  const put = db.prepare(`
    INSERT INTO annotations (id, document_id, start_at, end_at, exact, prefix, suffix, note, tags, colour, created_at, updated_at)
    VALUES (@id, @document, @start, @end, @exact, @prefix, @suffix, @note, @tags, @colour, @createdAt, @updatedAt)
    ON CONFLICT (id) DO UPDATE SET start_at = excluded.start_at, end_at = excluded.end_at, exact = excluded.exact, prefix = excluded.prefix,
      suffix = excluded.suffix, note = excluded.note, tags = excluded.tags, colour = excluded.colour, updated_at = excluded.updated_at
  `)
  const remove = db.prepare('DELETE FROM annotations WHERE id = ?')
  const count = db.prepare<[], { n: number }>('SELECT count(*) AS n FROM annotations')
  const forget = db.prepare('DELETE FROM history WHERE undone = 1')
  const record = db.prepare('INSERT INTO history (at, action, subject, before, after) VALUES (?, ?, ?, ?, ?)')
  const lastDone = db.prepare<[], StepRow>('SELECT id, action, subject, before, after FROM history WHERE undone = 0 ORDER BY id DESC LIMIT 1')
  const firstUndone = db.prepare<[], StepRow>('SELECT id, action, subject, before, after FROM history WHERE undone = 1 ORDER BY id LIMIT 1')
  const setUndone = db.prepare('UPDATE history SET undone = ? WHERE id = ?')
  const toStep = (row: StepRow | undefined): Step | null =>
    row ? { ...row, before: row.before === null ? null : (JSON.parse(row.before) as StoredAnnotation), after: row.after === null ? null : (JSON.parse(row.after) as StoredAnnotation) } : null

  return {
    list: (document?: DocumentId): StoredAnnotation[] => (document === undefined ? all.all() : inDocument.all(document)).map(toAnnotation),
    find(id: AnnotationId): StoredAnnotation | undefined {
      const row = byId.get(id)
      return row && toAnnotation(row)
    },
    /** Never one that was used before: undo brings annotations back under their own number. */
    nextId: (): AnnotationId => nextId.get()!.id,
    put: (annotation: StoredAnnotation): void => void put.run({ ...annotation, tags: JSON.stringify(annotation.tags) }),
    remove: (id: AnnotationId): void => void remove.run(id),
    count: (): number => count.get()!.n,
    /** Record what was done; what had been undone can then no longer be redone. */
    record(step: Omit<Step, 'id'>, at: string): void {
      forget.run()
      record.run(at, step.action, step.subject, step.before && JSON.stringify(step.before), step.after && JSON.stringify(step.after))
    },
    findLastDone: () => toStep(lastDone.get()),
    findFirstUndone: () => toStep(firstUndone.get()),
    setUndone: (step: number, undone: boolean): void => void setUndone.run(Number(undone), step),
  }
}
