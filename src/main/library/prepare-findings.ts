import type { Block, Language, PartialDate, Span } from '../../shared/model.ts'
import type { IndexedText, StoredDate, StoredSaying } from './database/findings.ts'
import type { Extractor } from './extraction/extractor.ts'
import type { Findings } from './extraction/findings.ts'
import { toSketch, type CopySketch } from './importing/copies.ts'
import { datesOf, sayingsOf } from './sayings.ts'
import { analyse, type Term } from './search/analyse.ts'
import { endSign } from './search/impacts-fresh.ts'
import { toLayout } from './search/layout.ts'
import { standTogether } from './search/phrase.ts'
import { toStems } from './search/stems.ts'

/** A text from which everything is to be derived. */
export interface TextToDerive {
  readonly text: string
  readonly title: string
  readonly language: Language
  readonly published: PartialDate | null
  readonly blocks: readonly Block[]
  readonly passages: readonly Span[]
}
/** All that takes thinking, and no library: made on whatever thread, structured-cloneable, and ready to be written. */
export interface PreparedFindings {
  readonly extractor: string
  readonly language: Language
  readonly findings: Findings
  readonly sayings: { readonly figures: readonly StoredSaying[]; readonly days: readonly ({ readonly from: string; readonly to: string } | null)[] }
  readonly dates: readonly StoredDate[]
  readonly title: IndexedText
  /** In the order of the text's passages. */
  readonly passages: readonly IndexedText[]
  readonly terms: readonly { readonly stem: string; readonly term: string }[]
  readonly layout: Uint8Array
  readonly sketch: CopySketch
}

export function prepareFindings(extractor: Extractor, { text, title, language, published, blocks, passages }: TextToDerive): PreparedFindings {
  const findings = extractor.extract({ text, language, published, blocks })
  const plain = new Map<string, string>()
  const read = (part: string): IndexedText => {
    const found = analyse(part)
    for (const term of found) plain.set(term.plain, term.folded)
    return { words: found.map(({ folded }) => folded).join(' '), marked: markEnds(part, found) }
  }
  return {
    extractor: extractor.version,
    language,
    findings,
    sayings: sayingsOf(text, published, findings),
    dates: datesOf(text, published, findings.sentences, blocks),
    passages: passages.map(({ start, end }) => read(text.slice(start, end))),
    title: read(title),
    terms: [...plain].flatMap(([form, term]) => toStems(form, language).map((stem) => ({ stem, term }))),
    layout: toLayout({ passages, sentences: findings.sentences }),
    sketch: toSketch(text, findings.sentences),
  }
}

/** The words with a sign between those that a phrase must not run across, because something ends there. */
function markEnds(text: string, terms: readonly Term[]): string {
  const words = terms.flatMap((next, i) => {
    const term = terms[i - 1]
    const gap = term ? text.slice(term.end, next.start) : ' '
    return !term || gap === ' ' || standTogether(text.slice(term.start, term.end), gap, text.slice(next.start, next.end), ' ') ? [next.folded] : [endSign, next.folded]
  })
  return words.join(' ')
}
