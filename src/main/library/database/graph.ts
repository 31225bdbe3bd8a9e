import type { DocumentId, PartialDate, Predicate } from '../../../shared/model.ts'
import type { Database } from './open.ts'

/** Entity rows at both ends, the document, and in how many of its sentences: what supports a line of the graph. */
export interface SupportRow {
  readonly source: number
  readonly target: number
  readonly predicate: Predicate | null
  readonly document: DocumentId
  readonly sentences: number
  /** 1: the person said of one of them that it is so. */
  readonly confirmed: number
  /** 1: none of them says it plainly. */
  readonly uncertain: number
}

/** All the SQL behind the graph: who is linked to whom, document by document. */
export function graphStore(db: Database) {
  const stated = db.prepare<[], SupportRow>(`
    SELECT subject_f.entity_id AS source, object_f.entity_id AS target, predicate, relations.document_id AS document, count(DISTINCT sentence_id) AS sentences,
           max(relations.confirmed) AS confirmed, min(uncertain) AS uncertain
      FROM relations
      JOIN appearances AS subject_a ON subject_a.id = subject_id JOIN forms AS subject_f ON subject_f.id = subject_a.form_id
      JOIN appearances AS object_a ON object_a.id = object_id JOIN forms AS object_f ON object_f.id = object_a.form_id
     WHERE subject_f.entity_id <> object_f.entity_id
     GROUP BY source, target, predicate, relations.document_id ORDER BY source, target, predicate, relations.document_id
  `)
  const together = db.prepare<[], SupportRow>(`
    WITH named AS (SELECT DISTINCT sentence_id AS sentence, mentions.document_id AS document, entity_id AS entity
                     FROM mentions JOIN appearances ON appearances.id = appearance_id JOIN forms ON forms.id = form_id)
    SELECT one.entity AS source, two.entity AS target, NULL AS predicate, one.document, count(*) AS sentences, 0 AS confirmed, 0 AS uncertain
      FROM named AS one JOIN named AS two ON two.sentence = one.sentence AND two.entity > one.entity
     GROUP BY source, target, one.document ORDER BY source, target, one.document
  `)
  const firsts = db.prepare<[], { entity: number; first: PartialDate }>(`
    SELECT forms.entity_id AS entity, min(documents.published) AS first
      FROM appearances JOIN forms ON forms.id = form_id JOIN documents ON documents.id = appearances.document_id
     WHERE documents.published IS NOT NULL AND forms.entity_id IS NOT NULL GROUP BY forms.entity_id
  `)
  const dates = db.prepare<[], { id: DocumentId; published: PartialDate | null }>('SELECT id, published FROM documents ORDER BY id')

  return {
    /** What is stated: rows of one line stand together. */
    listStated: () => stated.all(),
    /** Pairs that share a sentence, each once, rows of one pair together. */
    listTogether: () => together.all(),
    /** By entity row, the earliest day of a document that names it. */
    listFirst: () => new Map(firsts.all().map(({ entity, first }) => [entity, first])),
    listDates: () => dates.all(),
  }
}
