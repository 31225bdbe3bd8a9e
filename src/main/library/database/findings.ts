import type { DocumentId, Figure, Language, Mention, Span } from '../../../shared/model.ts'
import type { Findings } from '../extraction/findings.ts'
import type { Database } from './open.ts'
import { postingsStore } from './postings.ts'

/** A title or a passage as the full-text index takes it. */
export interface IndexedText {
  /** Folded, with spaces between. */
  readonly words: string
  /** Entries for the words between which something ends (`impacts-fresh.ts`). */
  readonly pairs: readonly string[]
}
/** What a document's findings are written with, besides themselves. */
export interface DerivedDocument {
  readonly document: DocumentId
  readonly revision: number
  readonly extractor: string
  readonly language: Language
  readonly findings: Findings
  /** For each appearance, the form it is an instance of. */
  readonly forms: readonly number[]
  readonly title: IndexedText
  readonly passages: readonly (IndexedText & { readonly id: number })[]
  readonly terms: readonly { readonly stem: string; readonly term: string }[]
}

const tablesByDocument = ['relations', 'figures', 'mentions', 'appearances', 'sentences', 'extracted'] as const

const wordsOf = (joined: string): string[] => (joined === '' ? [] : joined.split(' '))

/** All the SQL that writes and reads one document's findings. */
export function findingsStore(db: Database) {
  const postings = postingsStore(db)
  const removals = tablesByDocument.map((table) => db.prepare(`DELETE FROM ${table} WHERE document_id = ?`))
  const removePassages = db.prepare('DELETE FROM passages_fts WHERE rowid IN (SELECT id FROM passages WHERE document_id = ?)')
  const insertPassage = db.prepare('INSERT INTO passages_fts (rowid, words, title) VALUES (?, ?, ?)')
  const insertTerm = db.prepare('INSERT INTO terms (stem, term) VALUES (?, ?) ON CONFLICT DO NOTHING')
  const insertSentence = db.prepare('INSERT INTO sentences (document_id, start_at, end_at) VALUES (?, ?, ?)')
  const insertAppearance = db.prepare('INSERT INTO appearances (document_id, form_id, mentions) VALUES (?, ?, ?)')
  const insertMention = db.prepare('INSERT INTO mentions (document_id, appearance_id, sentence_id, start_at, end_at, confidence) VALUES (?, ?, ?, ?, ?, ?)')
  const insertRelation = db.prepare('INSERT INTO relations (document_id, subject_id, object_id, predicate, role, negated, conditional, sentence_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  const insertFigure = db.prepare('INSERT INTO figures (document_id, appearance_id, sentence_id, start_at, end_at, value, upper, unit, qualifier, measure) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const mark = db.prepare('INSERT INTO extracted (document_id, revision_id, extractor) VALUES (?, ?, ?)')
  const mentions = db.prepare<[DocumentId], Mention>(`
    SELECT mentions.start_at AS start, mentions.end_at AS "end", entities.kind, entities.key AS entity
      FROM mentions JOIN appearances ON appearances.id = appearance_id JOIN forms ON forms.id = form_id JOIN entities ON entities.id = entity_id
     WHERE mentions.document_id = ? ORDER BY mentions.start_at
  `)
  const figures = db.prepare<[DocumentId], Omit<Figure, 'text' | 'evidence'> & { sentenceStart: number; sentenceEnd: number }>(`
    SELECT figures.start_at AS start, figures.end_at AS "end", value, upper, unit, qualifier, measure, entities.key AS subject,
           sentences.start_at AS sentenceStart, sentences.end_at AS sentenceEnd
      FROM figures JOIN sentences ON sentences.id = sentence_id
      LEFT JOIN appearances ON appearances.id = appearance_id LEFT JOIN forms ON forms.id = form_id LEFT JOIN entities ON entities.id = entity_id
     WHERE figures.document_id = ? ORDER BY figures.start_at
  `)
  const appearancesOf = db.prepare<[DocumentId], { form: number; mentions: number }>('SELECT form_id AS form, mentions FROM appearances WHERE document_id = ?')
  const counts = db.prepare<[], { entities: number; mentions: number; relations: number; figures: number; extracted: number }>(`
    SELECT (SELECT count(*) FROM entities) AS entities, (SELECT count(*) FROM mentions) AS mentions, (SELECT count(*) FROM relations) AS relations,
           (SELECT count(*) FROM figures) AS figures, (SELECT count(*) FROM extracted) AS extracted
  `)

  const clear = [...tablesByDocument, 'link_keys', 'forms', 'entities', 'terms'].map((table) => db.prepare(`DELETE FROM ${table}`))
  const clearPassages = db.prepare(`INSERT INTO passages_fts (passages_fts) VALUES ('delete-all')`)

  return {
    /** Everything derived, gone; every document then lacks its mark. For one transaction. */
    clear(): void {
      clearPassages.run()
      postings.clear()
      for (const removal of clear) removal.run()
    },
    /** What a document's removal takes from the forms. */
    listAppearances: (document: DocumentId) => appearancesOf.all(document),
    remove(document: DocumentId): void {
      removePassages.run(document)
      postings.remove(document)
      for (const removal of removals) removal.run(document)
    },
    /** Everything derived from one document, with its mark; for one transaction, after `remove`. */
    insert({ document, revision, extractor, findings, forms, title, passages, terms }: DerivedDocument): void {
      const id = (statement: { run(...values: unknown[]): { lastInsertRowid: number | bigint } }, ...values: unknown[]) => Number(statement.run(...values).lastInsertRowid)
      const sentences = findings.sentences.map(({ start, end }) => ({ start, id: id(insertSentence, document, start, end) }))
      const sentenceAt = (span: Span) => (sentences.findLast(({ start }) => start <= span.start) ?? sentences[0])?.id
      const counted = new Map<number, number>()
      for (const { appearance } of findings.mentions) counted.set(appearance, (counted.get(appearance) ?? 0) + 1)
      const appearances = forms.map((form, i) => id(insertAppearance, document, form, counted.get(i) ?? 0))
      for (const each of findings.mentions) insertMention.run(document, appearances[each.appearance], sentenceAt(each), each.start, each.end, each.confidence)
      for (const each of findings.relations)
        insertRelation.run(document, appearances[each.subject], appearances[each.object], each.predicate, each.role, Number(each.negated), Number(each.conditional), sentenceAt(each.evidence))
      for (const each of findings.figures)
        insertFigure.run(document, each.subject === null ? null : appearances[each.subject], sentenceAt(each.evidence), each.start, each.end, each.value, each.upper, each.unit, each.qualifier, each.measure)
      passages.forEach(({ id: passage, words }, i) => insertPassage.run(passage, words, i === 0 ? title.words : ''))
      postings.insert({
        document,
        firstPassage: passages[0]?.id ?? 0,
        flags: (findings.figures.length > 0 ? 1 : 0) | (findings.relations.length > 0 ? 2 : 0),
        forms: [...new Set(forms)],
        fields: [title, ...passages].map(({ words, pairs }) => [...wordsOf(words), ...pairs]),
      })
      for (const each of terms) insertTerm.run(each.stem, each.term)
      mark.run(document, revision, extractor)
    },
    listMentions: (document: DocumentId): Mention[] => mentions.all(document),
    listFigures: (document: DocumentId, text: string): Figure[] =>
      figures.all(document).map(({ sentenceStart, sentenceEnd, ...figure }) => ({ ...figure, text: text.slice(figure.start, figure.end), evidence: { start: sentenceStart, end: sentenceEnd } })),
    counts: () => counts.get()!,
  }
}
