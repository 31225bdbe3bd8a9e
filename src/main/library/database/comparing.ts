import type { DocumentId, EntityKey, EntityKind, PartialDate, Predicate, Qualifier, Span } from '../../../shared/model.ts'
import type { Database } from './open.ts'

/** A figure as stored, with whose it is and where its sentence stands. */
export interface FigureRow extends Span {
  readonly document: DocumentId
  readonly value: number
  readonly upper: number | null
  readonly unit: string
  readonly qualifier: Qualifier | null
  readonly measure: string | null
  readonly subject: EntityKey | null
  readonly subjectKind: EntityKind | null
  readonly subjectName: string | null
  readonly sentence: number
  readonly sentenceStart: number
  readonly sentenceEnd: number
}
/** Who leads or works for what, what lies where: with the sentence that says so. */
export interface NamingRow extends Span {
  readonly document: DocumentId
  readonly predicate: Predicate
  readonly role: string | null
  readonly negated: number
  readonly conditional: number
  readonly subject: EntityKey
  readonly subjectKind: EntityKind
  readonly subjectName: string
  readonly object: EntityKey
  readonly objectKind: EntityKind
  readonly objectName: string
  readonly sentence: number
}
export interface SourceRow {
  readonly document: DocumentId
  readonly title: string
  readonly outlet: string | null
  readonly published: PartialDate | null
}

const figureRows = `
  SELECT figures.document_id AS document, figures.start_at AS start, figures.end_at AS "end", value, upper, unit, qualifier, measure,
         entities.key AS subject, entities.kind AS subjectKind, entities.name AS subjectName,
         sentences.id AS sentence, sentences.start_at AS sentenceStart, sentences.end_at AS sentenceEnd
    FROM figures JOIN sentences ON sentences.id = sentence_id
    LEFT JOIN appearances ON appearances.id = appearance_id LEFT JOIN forms ON forms.id = form_id LEFT JOIN entities ON entities.id = entity_id`
const inOrder = 'ORDER BY figures.document_id, figures.start_at'

/** All the SQL that brings together what several documents say. Lists of ids travel as JSON. */
export function comparingStore(db: Database) {
  const subjects = db.prepare<[number], { key: EntityKey }>(`
    SELECT entities.key FROM figures JOIN appearances ON appearances.id = appearance_id JOIN forms ON forms.id = form_id JOIN entities ON entities.id = entity_id
     GROUP BY entities.id ORDER BY count(DISTINCT figures.document_id) DESC, count(*) DESC, entities.key LIMIT ?
  `)
  const ofSubjects = db.prepare<[string, number], FigureRow>(`${figureRows} WHERE entities.key IN (SELECT value FROM json_each(?)) ${inOrder} LIMIT ?`)
  const inDocument = db.prepare<[DocumentId], FigureRow>(`${figureRows} WHERE figures.document_id = ? ${inOrder}`)
  const all = db.prepare<[string | null, string | null, number | null, number | null, string | null, string | null, string | null, string | null, number], FigureRow>(`
    ${figureRows} WHERE (? IS NULL OR entities.key = ?) AND (? IS NULL OR figures.document_id = ?) AND (? IS NULL OR measure = ?) AND (? IS NULL OR unit = ?) ${inOrder} LIMIT ?
  `)
  const namings = db.prepare<[number], NamingRow>(`
    SELECT relations.document_id AS document, predicate, role, negated, conditional, sentences.id AS sentence, sentences.start_at AS start, sentences.end_at AS "end",
           subject.key AS subject, subject.kind AS subjectKind, subject.name AS subjectName, object.key AS object, object.kind AS objectKind, object.name AS objectName
      FROM relations JOIN sentences ON sentences.id = sentence_id
      JOIN appearances AS subject_a ON subject_a.id = subject_id JOIN forms AS subject_f ON subject_f.id = subject_a.form_id JOIN entities AS subject ON subject.id = subject_f.entity_id
      JOIN appearances AS object_a ON object_a.id = object_id JOIN forms AS object_f ON object_f.id = object_a.form_id JOIN entities AS object ON object.id = object_f.entity_id
     WHERE predicate IN ('leads', 'works_for', 'located_in') ORDER BY relations.document_id, sentences.start_at, relations.id LIMIT ?
  `)
  const naming = db.prepare<[EntityKey], { document: DocumentId }>(`
    SELECT DISTINCT document_id AS document FROM appearances JOIN forms ON forms.id = form_id JOIN entities ON entities.id = entity_id
     WHERE entities.key = ? ORDER BY document_id LIMIT 200
  `)
  const sources = db.prepare<[string], SourceRow>('SELECT id AS document, title, outlet, published FROM documents WHERE id IN (SELECT value FROM json_each(?)) ORDER BY published IS NULL, published, id')
  const sentences = db.prepare<[DocumentId], Span>('SELECT start_at AS start, end_at AS "end" FROM sentences WHERE document_id = ? ORDER BY start_at')
  const heard = db.prepare<[EntityKey], SourceRow & { mentions: number; extracted: number }>(`
    SELECT documents.id AS document, title, outlet, published, coalesce(named.mentions, 0) AS mentions, extracted.document_id IS NOT NULL AS extracted
      FROM documents LEFT JOIN extracted ON extracted.document_id = documents.id
      LEFT JOIN (SELECT document_id, sum(appearances.mentions) AS mentions FROM appearances JOIN forms ON forms.id = form_id JOIN entities ON entities.id = entity_id
                  WHERE entities.key = ? GROUP BY document_id) AS named ON named.document_id = documents.id
     ORDER BY published IS NULL, published, documents.id
  `)

  return {
    /** The subjects that most documents give figures of. */
    listSubjects: (limit: number): EntityKey[] => subjects.all(limit).map(({ key }) => key),
    listFiguresOf: (keys: readonly EntityKey[], limit: number): FigureRow[] => ofSubjects.all(JSON.stringify(keys), limit),
    listFiguresIn: (document: DocumentId): FigureRow[] => inDocument.all(document),
    /** In the order of documents and text; null leaves a condition out. */
    listFigures: (entity: EntityKey | null, document: DocumentId | null, measure: string | null, unit: string | null, limit: number): FigureRow[] =>
      all.all(entity, entity, document, document, measure, measure, unit, unit, limit),
    listNamings: (limit: number): NamingRow[] => namings.all(limit),
    /** Documents that name it; the first two hundred. */
    listNaming: (entity: EntityKey): DocumentId[] => naming.all(entity).map(({ document }) => document),
    listSources: (documents: readonly DocumentId[]): SourceRow[] => sources.all(JSON.stringify(documents)),
    listSentences: (document: DocumentId): Span[] => sentences.all(document),
    /** Every document, with how often it names the entity, and whether its findings are at hand. */
    listHeard: (entity: EntityKey) => heard.all(entity),
  }
}
