import type { DocumentId, EntityKey, EntityKind, Figure, PartialDate, Predicate, Span } from '../../../shared/model.ts'
import type { Database } from './open.ts'
import { sentenceStart } from './sentence-numbers.ts'

/** A relation as stored, with its ends' entities and its sentence. */
export interface RelationRow {
  readonly subject: EntityKey
  readonly object: EntityKey
  readonly predicate: Predicate
  readonly role: string | null
  readonly negated: number
  readonly conditional: number
  /** 1: nothing says it plainly, and the person did not say that it is so. */
  readonly uncertain: number
  /** 1: the person said that it is so. */
  readonly confirmed: number
  /** The days the sentence says it of. */
  readonly aboutFrom: string | null
  readonly aboutTo: string | null
  /** When its document was published. */
  readonly published: PartialDate | null
  readonly document: DocumentId
  readonly sentence: number
  readonly start: number
  readonly end: number
}
/** What a sentence names, and where. */
export interface LitRow extends Span {
  readonly kind: EntityKind
  readonly entity: EntityKey
}
export interface SentenceRow extends Span {
  readonly published: PartialDate | null
  readonly sentence: number
  readonly document: DocumentId
}

const entityOf = (alias: string, column: string) => `
  JOIN appearances AS ${alias}_a ON ${alias}_a.id = ${column} JOIN forms AS ${alias}_f ON ${alias}_f.id = ${alias}_a.form_id JOIN entities AS ${alias} ON ${alias}.id = ${alias}_f.entity_id`
/** What merging makes a relation of something to itself says nothing. */
const relationRows = (where: string) => `
  SELECT subject.key AS subject, object.key AS object, predicate, role, negated, conditional, uncertain, relations.confirmed, about_from AS aboutFrom, about_to AS aboutTo, published, relations.document_id AS document,
         sentence_id AS sentence, ${sentenceStart('sentence_id')} AS start, sentence_end AS "end"
    FROM relations ${entityOf('subject', 'subject_id')} ${entityOf('object', 'object_id')}
    JOIN documents ON documents.id = relations.document_id
   WHERE (${where}) AND subject.id <> object.id ORDER BY documents.published IS NULL, documents.published, documents.id, sentence_id, relations.id`
const mentionedIn = `
  SELECT sentence_id AS sentence, entity_id AS entity FROM mentions JOIN appearances ON appearances.id = appearance_id JOIN forms ON forms.id = form_id`
/** Sentences that name an entity, each once. */
const sentenceRows = `
  SELECT DISTINCT sentence_id AS sentence, mentions.document_id AS document, published, ${sentenceStart('sentence_id')} AS start, sentence_end AS "end"
    FROM mentions JOIN appearances ON appearances.id = appearance_id JOIN forms ON forms.id = form_id JOIN documents ON documents.id = mentions.document_id
   WHERE entity_id = ?`
const sentenceOrder = 'ORDER BY published IS NULL, published, sentence'

/** All the SQL that leads from a claim to its sentences, and from entities to the lines between them. */
export function evidenceStore(db: Database) {
  const ofEntity = db.prepare<[number, number], RelationRow>(relationRows('subject.id = ? OR object.id = ?'))
  const between = db.prepare<[EntityKey, EntityKey, Predicate], RelationRow>(relationRows('subject.key = ? AND object.key = ? AND predicate = ?'))
  const whole = db.prepare<[string], RelationRow>(`
    WITH wanted AS (SELECT value AS key FROM json_each(?))
    ${relationRows('subject.key IN (SELECT key FROM wanted) AND object.key IN (SELECT key FROM wanted)')}
  `)
  const ofDocument = db.prepare<[DocumentId], RelationRow>(relationRows('relations.document_id = ?'))
  const together = db.prepare<[number, number], SentenceRow>(`
    ${sentenceRows} AND sentence_id IN (SELECT sentence FROM (${mentionedIn}) WHERE entity = ?) ${sentenceOrder}
  `)
  const naming = db.prepare<[number], SentenceRow>(`
    ${sentenceRows} ${sentenceOrder}
  `)
  const litIn = db.prepare<[number], LitRow>(`
    SELECT mentions.start_at AS start, mentions.end_at AS "end", entities.kind, entities.key AS entity
      FROM mentions JOIN appearances ON appearances.id = appearance_id JOIN forms ON forms.id = form_id JOIN entities ON entities.id = entity_id
     WHERE sentence_id = ? ORDER BY mentions.start_at
  `)
  const litInAll = db.prepare<[string], LitRow & { readonly sentence: number }>(`
    SELECT sentence_id AS sentence, mentions.start_at AS start, mentions.end_at AS "end", entities.kind, entities.key AS entity
      FROM mentions JOIN appearances ON appearances.id = appearance_id JOIN forms ON forms.id = form_id JOIN entities ON entities.id = entity_id
     WHERE sentence_id IN (SELECT value FROM json_each(?)) ORDER BY mentions.start_at
  `)
  const appearsWith = db.prepare<[number, number], { other: EntityKey; sentences: number }>(`
    SELECT entities.key AS other, count(DISTINCT theirs.sentence_id) AS sentences
      FROM (SELECT DISTINCT sentence FROM (${mentionedIn}) WHERE entity = ?) AS ours
      JOIN mentions AS theirs ON theirs.sentence_id = ours.sentence
      JOIN appearances ON appearances.id = theirs.appearance_id JOIN forms ON forms.id = form_id JOIN entities ON entities.id = entity_id
     WHERE entities.id <> ? GROUP BY entities.id ORDER BY sentences DESC, entities.documents DESC, entities.name
  `)
  const figuresOf = db.prepare<[number, number], Omit<Figure, 'text' | 'evidence' | 'subject' | 'uncertain'> & { uncertain: number; document: DocumentId; sentence: number; sentenceStart: number; sentenceEnd: number }>(`
    SELECT figures.start_at AS start, figures.end_at AS "end", value, upper, unit, qualifier, measure, uncertain, figures.document_id AS document,
           sentence_id AS sentence, ${sentenceStart('sentence_id')} AS sentenceStart, sentence_end AS sentenceEnd
      FROM figures JOIN appearances ON appearances.id = appearance_id JOIN forms ON forms.id = form_id
      JOIN documents ON documents.id = figures.document_id
     WHERE entity_id = ?
       AND figures.sentence_id IN (SELECT sentence FROM (${mentionedIn}) WHERE entity = ?)
     ORDER BY documents.published IS NULL, documents.published, documents.id, figures.start_at
  `)
  const edges = db.prepare<[], { source: number; target: number; predicate: Predicate; sentences: number; documents: number; confirmed: number }>(`
    SELECT subject_f.entity_id AS source, object_f.entity_id AS target, predicate,
           count(DISTINCT sentence_id) AS sentences, count(DISTINCT relations.document_id) AS documents, max(relations.confirmed) AS confirmed
      FROM relations
      JOIN appearances AS subject_a ON subject_a.id = subject_id JOIN forms AS subject_f ON subject_f.id = subject_a.form_id
      JOIN appearances AS object_a ON object_a.id = object_id JOIN forms AS object_f ON object_f.id = object_a.form_id
     WHERE subject_f.entity_id <> object_f.entity_id
     GROUP BY source, target, predicate ORDER BY source, target, predicate
  `)
  const companions = db.prepare<[], { source: number; target: number; sentences: number; documents: number }>(`
    WITH named AS (SELECT DISTINCT sentence_id AS sentence, mentions.document_id AS document, entity_id AS entity
                     FROM mentions JOIN appearances ON appearances.id = appearance_id JOIN forms ON forms.id = form_id)
    SELECT one.entity AS source, two.entity AS target, count(*) AS sentences, count(DISTINCT one.document) AS documents
      FROM named AS one JOIN named AS two ON two.sentence = one.sentence AND two.entity > one.entity
     GROUP BY source, target ORDER BY source, target
  `)

  return {
    listRelationsOf: (entity: number) => ofEntity.all(entity, entity),
    listRelationsBetween: (subject: EntityKey, object: EntityKey, predicate: Predicate) => between.all(subject, object, predicate),
    /** All relations among these entities, in the order in which each line's are listed. */
    listRelationsAmong: (entities: readonly EntityKey[]) => whole.all(JSON.stringify(entities)),
    listRelationsIn: (document: DocumentId) => ofDocument.all(document),
    /** Sentences in which both are named. */
    listTogether: (one: number, other: number) => together.all(one, other),
    /** Sentences that name it. */
    listNaming: (entity: number) => naming.all(entity),
    /** What a sentence names, where (in the document's text). */
    listLit: (sentence: number) => litIn.all(sentence),
    /** The same of many sentences at once. */
    listLitOfAll: (sentences: readonly number[]): ReadonlyMap<number, readonly LitRow[]> => Map.groupBy(litInAll.all(JSON.stringify(sentences)), ({ sentence }) => sentence),
    /** Entities named in the same sentences, with how many. */
    listAppearsWith: (entity: number) => appearsWith.all(entity, entity),
    /** Figures of which it is the subject, in sentences that name it: a subject drawn from further away is a guess, which its page does not make. */
    listFiguresOf: (entity: number) => figuresOf.all(entity, entity),
    /** Every typed line of the library, by entity row. */
    listEdges: () => edges.all(),
    /** Every pair of entities that share a sentence. */
    listCompanions: () => companions.all(),
  }
}
