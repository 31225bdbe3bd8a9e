import type { DocumentId, Predicate } from '../../../shared/model.ts'
import type { Database } from './open.ts'
import { sentenceStart } from './sentence-numbers.ts'

/** Relations by the entities (rows) at their ends. */
export interface RelationEnds {
  readonly subject: number
  readonly object: number
  readonly predicate: Predicate
}

/** All the SQL that makes relations what a person said they are, and what they were found to be again. */
export function relationDecisionStore(db: Database) {
  const undo = db.prepare(`
    UPDATE found_relations
       SET subject_id = iif(reversed, object_id, subject_id), object_id = iif(reversed, subject_id, object_id), predicate = coalesce(found, predicate), found = NULL, reversed = 0, decided = 0
     WHERE decided <> 0 AND EXISTS (
       SELECT 1 FROM appearances JOIN forms ON forms.id = form_id
        WHERE appearances.id IN (subject_id, object_id) AND (entity_id IS NULL OR entity_id IN (SELECT value FROM json_each(?))))
  `)
  const matching = `
    SELECT found_relations.id FROM forms AS subject_f JOIN appearances AS subject_a ON subject_a.form_id = subject_f.id JOIN found_relations ON subject_id = subject_a.id
      JOIN appearances AS object_a ON object_a.id = object_id JOIN forms AS object_f ON object_f.id = object_a.form_id
     WHERE subject_f.entity_id = ? AND object_f.entity_id = ? AND predicate = ?`
  const inSentence = `AND found_relations.document_id = ? AND ${sentenceStart('sentence_id')} <= ? AND sentence_end > ?`
  const all = db.prepare<[number, number, Predicate], number>(matching).pluck()
  const some = db.prepare<[number, number, Predicate, DocumentId, number, number], number>(`${matching} ${inSentence}`).pluck()
  const mark = db.prepare('UPDATE found_relations SET decided = ? WHERE id IN (SELECT value FROM json_each(?))')
  const change = db.prepare(`
    UPDATE found_relations SET found = coalesce(found, predicate), predicate = ?, decided = 1,
           subject_id = iif(?, object_id, subject_id), object_id = iif(?, subject_id, object_id), reversed = iif(?, 1 - reversed, reversed)
     WHERE id IN (SELECT value FROM json_each(?))
  `)
  const between = db.prepare<[number, number, number, number], number>(`
    SELECT count(*) FROM found_relations
      JOIN appearances AS subject_a ON subject_a.id = subject_id JOIN forms AS subject_f ON subject_f.id = subject_a.form_id
      JOIN appearances AS object_a ON object_a.id = object_id JOIN forms AS object_f ON object_f.id = object_a.form_id
     WHERE (subject_f.entity_id = ? AND object_f.entity_id = ?) OR (subject_f.entity_id = ? AND object_f.entity_id = ?)
  `).pluck()

  return {
    /** As they were found: what was decided of relations of these entities, and of those that name nothing any more. */
    reset: (entities: readonly number[]): void => void undo.run(JSON.stringify(entities)),
    /** Rows of a line, or of one sentence of it. */
    list: ({ subject, object, predicate }: RelationEnds, sentence: { readonly document: DocumentId; readonly start: number } | null): number[] =>
      sentence === null ? all.all(subject, object, predicate) : some.all(subject, object, predicate, sentence.document, sentence.start, sentence.start),
    setDecided: (rows: readonly number[], decided: 1 | -1): void => void mark.run(decided, JSON.stringify(rows)),
    /** That they say something else, which the person vouches for. */
    setPredicate: (rows: readonly number[], predicate: Predicate, reversed: boolean): void =>
      void change.run(predicate, Number(reversed), Number(reversed), Number(reversed), JSON.stringify(rows)),
    /** How many relations were found between two entities, whatever was decided of them. */
    countBetween: (one: number, other: number): number => between.get(one, other, other, one)!,
  }
}
