import type { DocumentHit } from '../../../shared/contract/search.ts'
import type { DocumentId, Evidence, Span } from '../../../shared/model.ts'
import { chooseSentences, type Lit } from '../search/choose-sentences.ts'
import { findSentence } from '../search/layout.ts'
import { createLighter } from '../search/lighter.ts'
import { mergeSpans } from '../search/matches.ts'
import type { Widened } from '../search/widen-words.ts'
import type { Stores } from '../stores.ts'
import type { Notes } from './search-notes.ts'
import type { LaidOut, Texts } from './search-texts.ts'

/** What a document is shown by. */
export interface Wanted {
  /** Conditions looked for in texts, in titles, and in what the person wrote. */
  readonly inText: readonly Widened[]
  readonly inTitle: readonly Widened[]
  readonly inNotes: readonly Widened[]
  /** Whether it is not known of every passage that answers that it does, so that texts must be looked through. */
  readonly isPartial: boolean
}

/** The places of a field that answer. */
type Lighting = (field: number) => readonly Lit[]
const nowhere: Pick<LaidOut, 'passages' | 'sentencesAt' | 'seen'> = { passages: [], sentencesAt: 0, seen: new Uint8Array() }

/** Makes of documents that answer what a list shows of them, with their best sentences lit. */
export function createHits({ search }: Stores, notes: Notes, wanted: Wanted, perDocument: number, texts: Texts) {
  const inText = createLighter(wanted.inText)
  const areAlike = wanted.inTitle.length === wanted.inText.length && wanted.inTitle.every((condition, i) => condition === wanted.inText[i])
  const inTitle = areAlike ? inText : createLighter(wanted.inTitle)

  const readsText = (fields: readonly number[]) => wanted.inText.length > 0 && (wanted.isPartial || fields.some((field) => field > 0))

  /** @param fields those that answer, the best first; 0 is the title. */
  function toHit(document: DocumentId, fields: readonly number[]): DocumentHit | null {
    const shown = readsText(fields) ? texts.find(document) : findHead(document)
    if (!shown) return null
    const { title, outlet, published, language } = shown
    const litIn = createLighting(shown)
    const found = wanted.isPartial ? fieldsIn(shown, fields, litIn) : fields
    const passages = found.filter((field) => field > 0)
    const titleLit = wanted.inTitle.length > 0 && found.includes(0) ? inTitle.light(title, 0, title.length, language) : []
    const annotations = wanted.inNotes.length > 0 ? notes.listAnswering(document, wanted.inNotes, language) : []
    return {
      document, title, outlet, published, language,
      titleLit: mergeSpans(titleLit),
      sentences: passages.length > 0 && wanted.inText.length > 0 ? sentencesOf(document, shown, passages, litIn) : [],
      passages: passages.length,
      annotations: annotations.map(({ id, exact, note, start, end }) => ({ annotation: id, quote: exact, note, start, end })),
    }
  }

  function findHead(document: DocumentId): LaidOut | undefined {
    const found = search.findHead(document)
    return found && Object.assign(found, nowhere)
  }

  /** The places of a passage that answer, looked for once. */
  function createLighting({ text, passages, language, seen }: LaidOut): Lighting {
    const known: (readonly Lit[])[] = []
    return (field) => {
      const passage = passages[field - 1]
      return (known[field] ??= passage ? inText.light(text, passage.start, passage.end, language, { seen, stretch: field - 1 }) : [])
    }
  }

  /** The fields that answer, seen in the text: those known to be good first, the others in their order. */
  function fieldsIn({ passages, language, title }: LaidOut, known: readonly number[], litIn: Lighting): number[] {
    const seen = new Set<number>()
    if (inTitle.light(title, 0, title.length, language).length > 0) seen.add(0)
    for (let field = 1; field <= passages.length; field++) if (litIn(field).length > 0) seen.add(field)
    return [...known.filter((field) => seen.has(field)), ...[...seen].filter((field) => !known.includes(field))]
  }

  /** The best passages hold the best sentences: they are looked through until there are enough, not the whole of a long document. */
  function sentencesOf(document: DocumentId, { title, outlet, published, text, layout, sentencesAt }: LaidOut, passages: readonly number[], litIn: Lighting): Evidence[] {
    // Where there is one condition a sentence that answers is as good as another; else the best are chosen among a few more.
    const enough = wanted.inText.length === 1 ? perDocument : perDocument * 3
    const lit: Lit[] = []
    const sentences: Span[] = []
    for (const field of passages) {
      if (sentences.length >= enough) break
      for (const place of litIn(field)) {
        lit.push(place)
        if (sentences.length >= enough || sentences.some((sentence) => sentence.start <= place.start && place.end <= sentence.end)) continue
        const sentence = findSentence(layout, sentencesAt, place.start)
        if (sentence && place.end <= sentence.end) sentences.push(sentence)
      }
    }
    return chooseSentences(sentences, lit, perDocument).map((sentence) => ({
      document, title, outlet, published,
      start: sentence.start,
      end: sentence.end,
      text: text.slice(sentence.start, sentence.end),
      lit: mergeSpans(sentence.lit).map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start, kind: 'match' as const })),
    }))
  }

  return (documents: readonly (readonly [DocumentId, fields: readonly number[]])[]): DocumentHit[] => {
    texts.prepare(documents.flatMap(([document, fields]) => (readsText(fields) ? [document] : [])))
    return documents.flatMap(([document, fields]) => toHit(document, fields) ?? [])
  }
}
