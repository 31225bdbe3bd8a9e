import type { Days, DocumentId, Figure, FigureStatus, Language, Mention, Span, Voice } from '../../../shared/model.ts'
import type { Findings } from '../extraction/findings.ts'
import type { DictionaryLines } from '../search/dictionary-lines.ts'
import type { PackedWords } from '../search/packed-words.ts'
import type { dictionaryStore } from './dictionary.ts'
import type { fullTextStore } from './full-text.ts'
import { rowInserter } from './many-rows.ts'
import type { Database } from './open.ts'
import { postingsStore } from './postings.ts'
import { sentenceStart, toSentenceNumber } from './sentence-numbers.ts'

/** What a sentence says of its figure, as it is stored: the speaker by the document's appearances, the marks as words. */
export interface StoredSaying extends Pick<Voice, 'mode' | 'conditional' | 'speakerWords'> {
  readonly words: string
  readonly status: FigureStatus | null
  /** Index into the findings' appearances. */
  readonly speaker: number | null
  readonly marks: string
  readonly about: Days | null
}
/** Days that a sentence speaks of, and where it says so. */
export interface StoredDate extends Span, Days {
  /** Index into the findings' sentences. */
  readonly sentence: number
}
/** What a document's findings are written with, besides themselves. */
export interface DerivedDocument {
  readonly document: DocumentId
  readonly revision: number
  readonly extractor: string
  readonly language: Language
  readonly findings: Findings
  /** In the order of the findings' figures, and the days of their relations. */
  readonly sayings: { readonly figures: readonly StoredSaying[]; readonly days: readonly (Days | null)[] }
  readonly dates: readonly StoredDate[]
  /** For each appearance, the form it is an instance of. */
  readonly forms: readonly number[]
  /** How many. */
  readonly passages: number
  readonly packed: PackedWords
  readonly terms: DictionaryLines
  /** Where passages and sentences stand, as search/layout.ts writes it. */
  readonly layout: Uint8Array
}

/** What decisions about places change, and what they do not. */
const tablesDecided = ['plain_findings', 'found_relations', 'figures', 'mentions', 'appearances'] as const
const tablesByDocument = [...tablesDecided, 'dates', 'layouts', 'extracted'] as const

const flagsOf = ({ figures, relations }: Findings): number => (figures.length > 0 ? 1 : 0) | (relations.length > 0 ? 2 : 0)

/** All the SQL that writes and reads one document's findings. */
export function findingsStore(db: Database, { dictionary, fullText }: { dictionary: ReturnType<typeof dictionaryStore>; fullText: ReturnType<typeof fullTextStore> }) {
  const postings = postingsStore(db)
  const removals = tablesByDocument.map((table) => db.prepare(`DELETE FROM ${table} WHERE document_id = ?`))
  const decidedRemovals = removals.slice(0, tablesDecided.length)
  const insertAppearances = rowInserter(db, 'appearances', ['document_id', 'form_id', 'mentions'])
  const insertMentions = rowInserter(db, 'mentions', ['document_id', 'appearance_id', 'sentence_id', 'sentence_end', 'start_at', 'end_at', 'confidence'])
  const insertRelation = db.prepare('INSERT INTO found_relations (document_id, subject_id, object_id, predicate, role, negated, conditional, uncertain, sentence_id, sentence_end, about_from, about_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const insertFigure = db.prepare(`
    INSERT INTO figures (document_id, appearance_id, sentence_id, sentence_end, start_at, end_at, value, upper, unit, qualifier, measure, uncertain, words, status, mode, conditional, speaker_id, speaker_words, marks, about_from, about_to)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  `)
  const insertDates = rowInserter(db, 'dates', ['document_id', 'sentence_id', 'sentence_end', 'start_at', 'end_at', 'from_day', 'to_day'])
  // One number at least for each, so that no two documents begin at the same.
  const nextPassage = db.prepare<[], number>('SELECT coalesce((SELECT first_passage + max(passages, 1) FROM layouts ORDER BY first_passage DESC LIMIT 1), 1)').pluck()
  const passagesOf = db.prepare<[DocumentId], { first: number; passages: number }>('SELECT first_passage AS first, passages FROM layouts WHERE document_id = ?')
  const insertLayout = db.prepare('INSERT INTO layouts (document_id, revision_id, first_passage, passages, sentences, spans) VALUES (?, ?, ?, ?, ?, ?)')
  const mark = db.prepare('INSERT INTO extracted (document_id, revision_id, extractor) VALUES (?, ?, ?)')
  const mentions = db.prepare<[DocumentId], Mention>(`
    SELECT mentions.start_at AS start, mentions.end_at AS "end", entities.kind, entities.key AS entity
      FROM mentions JOIN appearances ON appearances.id = appearance_id JOIN forms ON forms.id = form_id JOIN entities ON entities.id = entity_id
     WHERE mentions.document_id = ? ORDER BY mentions.start_at
  `)
  const figures = db.prepare<[DocumentId], Omit<Figure, 'text' | 'evidence' | 'uncertain'> & { uncertain: number; sentenceStart: number; sentenceEnd: number }>(`
    SELECT figures.start_at AS start, figures.end_at AS "end", value, upper, unit, qualifier, measure, figures.uncertain, entities.key AS subject,
           ${sentenceStart('sentence_id')} AS sentenceStart, sentence_end AS sentenceEnd
      FROM figures
      LEFT JOIN appearances ON appearances.id = appearance_id LEFT JOIN forms ON forms.id = form_id LEFT JOIN entities ON entities.id = entity_id
     WHERE figures.document_id = ? ORDER BY figures.start_at
  `)
  const appearancesOf = db.prepare<[DocumentId], { form: number; mentions: number }>('SELECT form_id AS form, mentions FROM appearances WHERE document_id = ?')
  const counts = db.prepare<[], { entities: number; mentions: number; relations: number; figures: number; extracted: number }>(`
    WITH nobody AS MATERIALIZED (SELECT appearances.id FROM forms JOIN appearances ON form_id = forms.id WHERE entity_id IS NULL)
    SELECT (SELECT count(*) FROM entities) AS entities,
           (SELECT count(*) FROM mentions) - (SELECT count(*) FROM mentions WHERE appearance_id IN nobody) AS mentions,
           (SELECT count(*) FROM relations) - (SELECT count(*) FROM relations WHERE subject_id IN nobody OR object_id IN nobody) AS relations,
           (SELECT count(*) FROM figures) AS figures, (SELECT count(*) FROM extracted) AS extracted
  `)

  /** Who is named where, and what sentences say of them. */
  function insertFound(document: DocumentId, { findings, sayings, forms }: Pick<DerivedDocument, 'findings' | 'sayings' | 'forms'>): void {
    const numbered = findings.sentences.map((sentence) => [toSentenceNumber(document, sentence), sentence.end] as const)
    /** The columns that say in which sentence a span begins. */
    const sentenceAt = (span: Span) => numbered[Math.max(0, lastNotBehind(findings.sentences, span.start))]!
    const counted = new Map<number, number>()
    for (const { appearance } of findings.mentions) counted.set(appearance, (counted.get(appearance) ?? 0) + 1)
    const firstAppearance = insertAppearances(forms.flatMap((form, i) => [document, form, counted.get(i) ?? 0]))
    const idOf = (appearance: number) => firstAppearance + appearance
    insertMentions(findings.mentions.flatMap((each) => [document, idOf(each.appearance), ...sentenceAt(each), each.start, each.end, each.confidence]))
    for (const [i, each] of findings.relations.entries()) {
      const days = sayings.days[i]
      insertRelation.run(document, idOf(each.subject), idOf(each.object), each.predicate, each.role, Number(each.negated), Number(each.conditional), Number(each.uncertain ?? false), ...sentenceAt(each.evidence), days?.from ?? null, days?.to ?? null)
    }
    for (const [i, each] of findings.figures.entries()) {
      const { words, status, mode, conditional, speaker, speakerWords, marks, about } = sayings.figures[i]!
      insertFigure.run(
        document, each.subject === null ? null : idOf(each.subject), ...sentenceAt(each.evidence), each.start, each.end, each.value, each.upper, each.unit, each.qualifier, each.measure,
        Number(each.subject !== null && (each.uncertain ?? false)), words, status, mode, Number(conditional), speaker === null ? null : idOf(speaker), speakerWords, marks, about?.from ?? null, about?.to ?? null,
      )
    }
  }

  const clear = [...tablesByDocument, 'link_keys', 'forms', 'entity_keys', 'entities'].map((table) => db.prepare(`DELETE FROM ${table}`))

  return {
    /** Everything derived, gone; every document then lacks its mark. For one transaction. */
    clear(): void {
      dictionary.clear()
      fullText.clear()
      postings.clear()
      for (const removal of clear) removal.run()
    },
    /** What a document's removal takes from the forms. */
    listAppearances: (document: DocumentId) => appearancesOf.all(document),
    remove(document: DocumentId): void {
      const { first, passages } = passagesOf.get(document) ?? { first: 0, passages: 0 }
      if (passages > 0) fullText.remove(first, first + passages - 1)
      postings.remove(document)
      for (const removal of removals) removal.run(document)
    },
    /** Everything derived from one document, with its mark; for one transaction, after `remove`. */
    insert({ document, revision, extractor, findings, sayings, dates, forms, passages, packed, terms, layout }: DerivedDocument): void {
      const firstPassage = nextPassage.get()!
      insertLayout.run(document, revision, firstPassage, passages, findings.sentences.length, layout)
      insertFound(document, { findings, sayings, forms })
      insertDates(dates.flatMap(({ sentence: place, start, end, from, to }) => {
        const sentence = findings.sentences[place]!
        return [document, toSentenceNumber(document, sentence), sentence.end, start, end, from, to]
      }))
      postings.insert({
        document,
        firstPassage,
        flags: flagsOf(findings),
        forms: [...new Set(forms)],
        packed,
      })
      dictionary.add(terms)
      mark.run(document, revision, extractor)
    },
    /** What is named where, written anew for the same sentences; for one transaction, the forms' counts being the caller's affair. */
    rewrite(document: DocumentId, derived: Pick<DerivedDocument, 'findings' | 'sayings' | 'forms'>): void {
      for (const removal of decidedRemovals) removal.run(document)
      insertFound(document, derived)
      postings.setForms(document, flagsOf(derived.findings), [...new Set(derived.forms)])
    },
    listMentions: (document: DocumentId): Mention[] => mentions.all(document),
    listFigures: (document: DocumentId, text: string): Figure[] =>
      figures.all(document).map(({ sentenceStart, sentenceEnd, uncertain, ...figure }) => ({ ...figure, ...(uncertain === 1 ? { uncertain: true as const } : {}), text: text.slice(figure.start, figure.end), evidence: { start: sentenceStart, end: sentenceEnd } })),
    counts: () => counts.get()!,
  }
}

/** Of parts in order, the place of the last that begins here or before; -1 where none does. */
function lastNotBehind(parts: readonly Span[], start: number): number {
  let [low, high] = [0, parts.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (parts[middle]!.start <= start) low = middle + 1
    else high = middle
  }
  return low - 1
}
