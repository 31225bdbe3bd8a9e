import type { Days, DocumentId, EntityKey, EntityKind, FigureStatus, PartialDate, Predicate, Qualifier, Span, Voice } from '../../../shared/model.ts'
import type { Database } from './open.ts'
import { sentenceStart } from './sentence-numbers.ts'

/** A figure as stored, with whose it is, where its sentence stands, and what that says of it. */
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
  /** 1: whose it is, nothing says plainly. */
  readonly uncertain: number
  readonly sentence: number
  readonly sentenceStart: number
  readonly sentenceEnd: number
  readonly published: PartialDate | null
  readonly words: string
  readonly status: FigureStatus | null
  readonly mode: Voice['mode']
  readonly conditional: number
  /** The appearance that speaks; `findSpeaker` says who it is. */
  readonly speaker: number | null
  readonly speakerWords: string | null
  readonly marks: string
  readonly aboutFrom: string | null
  readonly aboutTo: string | null
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
  readonly published: PartialDate | null
  /** Where the answer is named in the sentence; null where a pronoun stands for it. */
  readonly nameStart: number | null
  readonly nameEnd: number | null
  readonly aboutFrom: string | null
  readonly aboutTo: string | null
}
export interface SourceRow {
  readonly document: DocumentId
  readonly title: string
  readonly outlet: string | null
  readonly published: PartialDate | null
}

export interface NamedInSentence extends Span {
  readonly sentence: number
  readonly entity: EntityKey
  readonly kind: EntityKind
  readonly name: string
}
/** A day that a sentence speaks of. */
export interface DateRow extends Span, Days {
  readonly document: DocumentId
  readonly sentence: number
  readonly sentenceStart: number
  readonly sentenceEnd: number
}
/** The source that gave a document its present text, and both as they were recorded. */
export interface PackedSourceRow extends SourceRow {
  readonly author: string | null
  readonly address: string | null
  readonly fileName: string
  /** Where in the file it lies; empty when the file is the article. */
  readonly entry: string
  readonly checksum: string
  readonly importedAt: string
  readonly text: string
  readonly textChecksum: string
}

const figureRows = `
  SELECT figures.document_id AS document, figures.start_at AS start, figures.end_at AS "end", value, upper, unit, qualifier, measure, figures.uncertain,
         entities.key AS subject, entities.kind AS subjectKind, entities.name AS subjectName,
         sentence_id AS sentence, ${sentenceStart('sentence_id')} AS sentenceStart, sentence_end AS sentenceEnd, published,
         words, status, mode, conditional, speaker_id AS speaker, speaker_words AS speakerWords, marks, about_from AS aboutFrom, about_to AS aboutTo
    FROM figures JOIN documents ON documents.id = figures.document_id
    LEFT JOIN appearances ON appearances.id = appearance_id LEFT JOIN forms ON forms.id = form_id LEFT JOIN entities ON entities.id = entity_id`
const namingRows = `
  SELECT relations.document_id AS document, predicate, role, negated, conditional, relations.sentence_id AS sentence, ${sentenceStart('relations.sentence_id')} AS start, relations.sentence_end AS "end", published,
         subject.key AS subject, subject.kind AS subjectKind, subject.name AS subjectName, object.key AS object, object.kind AS objectKind, object.name AS objectName,
         answer.start_at AS nameStart, answer.end_at AS nameEnd, about_from AS aboutFrom, about_to AS aboutTo
    FROM relations JOIN documents ON documents.id = relations.document_id
    JOIN appearances AS subject_a ON subject_a.id = subject_id JOIN forms AS subject_f ON subject_f.id = subject_a.form_id JOIN entities AS subject ON subject.id = subject_f.entity_id
    JOIN appearances AS object_a ON object_a.id = object_id JOIN forms AS object_f ON object_f.id = object_a.form_id JOIN entities AS object ON object.id = object_f.entity_id
    LEFT JOIN mentions AS answer ON answer.id = (
      SELECT id FROM mentions WHERE mentions.sentence_id = relations.sentence_id AND mentions.appearance_id = iif(predicate = 'located_in', object_id, subject_id) ORDER BY start_at LIMIT 1)
   WHERE predicate IN ('leads', 'works_for', 'located_in') AND NOT uncertain`
const namingOrder = 'ORDER BY relations.document_id, relations.sentence_id, relations.id'
const inOrder = 'ORDER BY figures.document_id, figures.start_at'

/** All the SQL that brings together what several documents say. Lists of ids travel as JSON. */
export function comparingStore(db: Database) {
  const subjects = db.prepare<[number], { key: EntityKey }>(`
    SELECT entities.key FROM figures JOIN appearances ON appearances.id = appearance_id JOIN forms ON forms.id = form_id JOIN entities ON entities.id = entity_id
     GROUP BY entities.id ORDER BY count(DISTINCT figures.document_id) DESC, count(*) DESC, entities.key LIMIT ?
  `)
  const ofSubjects = db.prepare<[string, number], FigureRow>(`${figureRows} WHERE entities.key IN (SELECT value FROM json_each(?)) ${inOrder} LIMIT ?`)
  const ofNobody = db.prepare<[number], FigureRow>(`${figureRows} WHERE figures.appearance_id IS NULL ${inOrder} LIMIT ?`)
  const namedBy = db.prepare<[string], { document: DocumentId; entity: EntityKey }>(`
    SELECT DISTINCT document_id AS document, entities.key AS entity FROM appearances JOIN forms ON forms.id = form_id JOIN entities ON entities.id = entity_id
     WHERE document_id IN (SELECT value FROM json_each(?))
  `)
  const inDocuments = db.prepare<[string], FigureRow>(`${figureRows} WHERE figures.document_id IN (SELECT value FROM json_each(?)) ${inOrder}`)
  const all = db.prepare<[string | null, string | null, number | null, number | null, string | null, string | null, string | null, string | null, number], FigureRow>(`
    ${figureRows} WHERE (? IS NULL OR entities.key = ?) AND (? IS NULL OR figures.document_id = ?) AND (? IS NULL OR measure = ?) AND (? IS NULL OR unit = ?) ${inOrder} LIMIT ?
  `)
  const namings = db.prepare<[number], NamingRow>(`${namingRows} ${namingOrder} LIMIT ?`)
  const namingsIn = db.prepare<[DocumentId], NamingRow>(`${namingRows} AND relations.document_id = ? ${namingOrder}`)
  const dated = db.prepare<[number], FigureRow>(`${figureRows} WHERE about_from IS NOT NULL ${inOrder} LIMIT ?`)
  const undated = db.prepare<[], { document: DocumentId; subject: EntityKey | null; count: number }>(`
    SELECT figures.document_id AS document, entities.key AS subject, count(*) AS count
      FROM figures LEFT JOIN appearances ON appearances.id = appearance_id LEFT JOIN forms ON forms.id = form_id LEFT JOIN entities ON entities.id = entity_id
     WHERE about_from IS NULL AND NOT EXISTS (SELECT 1 FROM dates WHERE dates.sentence_id = figures.sentence_id) GROUP BY 1, 2
  `)
  const dates = db.prepare<[number], DateRow>(`
    SELECT dates.document_id AS document, dates.start_at AS start, dates.end_at AS "end", from_day AS "from", to_day AS "to", sentence_id AS sentence, ${sentenceStart('sentence_id')} AS sentenceStart, sentence_end AS sentenceEnd
      FROM dates ORDER BY dates.document_id, dates.start_at LIMIT ?
  `)
  const namedIn = db.prepare<[string], NamedInSentence>(`
    SELECT sentence_id AS sentence, mentions.start_at AS start, mentions.end_at AS "end", entities.key AS entity, entities.kind, entities.name
      FROM mentions JOIN appearances ON appearances.id = appearance_id JOIN forms ON forms.id = form_id JOIN entities ON entities.id = entity_id
     WHERE sentence_id IN (SELECT value FROM json_each(?)) ORDER BY mentions.start_at
  `)
  const placesIn = db.prepare<[string], { sentence: number; start: number; entity: EntityKey }>(`
    SELECT sentence_id AS sentence, mentions.start_at AS start, entities.key AS entity
      FROM mentions JOIN appearances ON appearances.id = appearance_id JOIN forms ON forms.id = form_id JOIN entities ON entities.id = entity_id
     WHERE sentence_id IN (SELECT value FROM json_each(?)) AND entities.kind = 'place'
  `)
  const speaker = db.prepare<[number], { key: EntityKey }>('SELECT entities.key FROM appearances JOIN forms ON forms.id = form_id JOIN entities ON entities.id = entity_id WHERE appearances.id = ?')
  const naming = db.prepare<[EntityKey], { document: DocumentId }>(`
    SELECT DISTINCT document_id AS document FROM appearances JOIN forms ON forms.id = form_id JOIN entities ON entities.id = entity_id
     WHERE entities.key = ? ORDER BY document_id LIMIT 200
  `)
  const namingAny = db.prepare<[string], { document: DocumentId }>(`
    SELECT DISTINCT document_id AS document FROM appearances JOIN forms ON forms.id = form_id JOIN entities ON entities.id = entity_id
     WHERE entities.key IN (SELECT value FROM json_each(?))
  `)
  const allSources = db.prepare<[], SourceRow>('SELECT id AS document, title, outlet, published FROM documents ORDER BY published IS NULL, published, id')
  const packed = db.prepare<[DocumentId], PackedSourceRow>(`
    SELECT documents.id AS document, title, outlet, author, published, address, file_name AS fileName, entry, sources.checksum, imported_at AS importedAt, text, revisions.checksum AS textChecksum
      FROM documents
      JOIN revisions ON revisions.id = (SELECT id FROM revisions AS newest WHERE newest.document_id = documents.id ORDER BY number DESC LIMIT 1)
      JOIN sources ON sources.id = (SELECT min(id) FROM sources AS first WHERE first.revision_id = revisions.id)
     WHERE documents.id = ?
  `)
  const sources = db.prepare<[string], SourceRow>('SELECT id AS document, title, outlet, published FROM documents WHERE id IN (SELECT value FROM json_each(?)) ORDER BY published IS NULL, published, id')
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
    listFiguresOfNobody: (limit: number): FigureRow[] => ofNobody.all(limit),
    /** What each of these documents names. */
    listNamedBy: (documents: readonly DocumentId[]) => namedBy.all(JSON.stringify(documents)),
    listFiguresIn: (documents: readonly DocumentId[]): FigureRow[] => inDocuments.all(JSON.stringify(documents)),
    /** In the order of documents and text; null leaves a condition out. */
    listFigures: (entity: EntityKey | null, document: DocumentId | null, measure: string | null, unit: string | null, limit: number): FigureRow[] =>
      all.all(entity, entity, document, document, measure, measure, unit, unit, limit),
    listNamings: (limit: number): NamingRow[] => namings.all(limit),
    listNamingsIn: (document: DocumentId): NamingRow[] => namingsIn.all(document),
    /** Figures whose sentence says of what day it speaks, and how many of each document and subject stand in sentences that say no day. */
    listDatedFigures: (limit: number): FigureRow[] => dated.all(limit),
    countUndated: () => undated.all(),
    listDates: (limit: number): DateRow[] => dates.all(limit),
    /** What these sentences name, in their order. */
    listNamedIn: (sentences: readonly number[]): NamedInSentence[] => namedIn.all(JSON.stringify(sentences)),
    /** Places that these sentences name. */
    listPlacesIn: (sentences: readonly number[]) => placesIn.all(JSON.stringify(sentences)),
    findSpeaker: (appearance: number): EntityKey | null => speaker.get(appearance)?.key ?? null,
    /** Documents that name it; the first two hundred. */
    listNaming: (entity: EntityKey): DocumentId[] => naming.all(entity).map(({ document }) => document),
    /** Documents that name one of them. */
    listNamingAny: (entities: readonly EntityKey[]): DocumentId[] => namingAny.all(JSON.stringify(entities)).map(({ document }) => document),
    listAllSources: (): SourceRow[] => allSources.all(),
    findPackedSource: (document: DocumentId): PackedSourceRow | undefined => packed.get(document),
    listSources: (documents: readonly DocumentId[]): SourceRow[] => sources.all(JSON.stringify(documents)),
    /** Every document, with how often it names the entity, and whether its findings are at hand. */
    listHeard: (entity: EntityKey) => heard.all(entity),
  }
}
