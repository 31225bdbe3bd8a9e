import type { Block, Language, PartialDate, Span } from '../../shared/model.ts'
import type { StoredDate, StoredSaying } from './database/findings.ts'
import type { Extractor } from './extraction/extractor.ts'
import type { Findings } from './extraction/findings.ts'
import { toSketch, type CopySketch } from './importing/copies.ts'
import { datesOf, sayingsOf } from './sayings.ts'
import { analyse, type Term } from './search/analyse.ts'
import { toLines, type DictionaryLines } from './search/dictionary-lines.ts'
import { endSign } from './search/impacts-fresh.ts'
import { toLayout } from './search/layout.ts'
import { standTogether } from './search/phrase.ts'

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
  /** Folded words, as the indexes take them. */
  readonly title: string
  /** In the order of the text's passages. */
  readonly passages: readonly string[]
  readonly terms: DictionaryLines
  readonly layout: Uint8Array
  readonly sketch: CopySketch
}

export function prepareFindings(extractor: Extractor, { text, title, language, published, blocks, passages }: TextToDerive): PreparedFindings {
  const findings = extractor.extract({ text, language, published, blocks })
  const plain = new Map<string, string>()
  const read = (part: string): string => {
    const found = analyse(part)
    for (const term of found) plain.set(term.plain, term.folded)
    return joinWords(part, found)
  }
  return {
    extractor: extractor.version,
    language,
    findings,
    sayings: sayingsOf(text, published, findings),
    dates: datesOf(text, published, findings.sentences, blocks),
    passages: passages.map(({ start, end }) => read(text.slice(start, end))),
    title: read(title),
    terms: toLines(plain, language),
    layout: toLayout({ passages, sentences: findings.sentences }),
    sketch: toSketch(text, findings.sentences),
  }
}

/** The words with a sign between those that a phrase must not run across, because something ends there. */
function joinWords(text: string, terms: readonly Term[]): string {
  let words = ''
  let before: Term | null = null
  for (const term of terms) {
    if (before) words += isEnd(text, before, term) ? ` ${endSign} ` : ' '
    words += term.folded
    before = term
  }
  return words
}

function isEnd(text: string, before: Term, next: Term): boolean {
  const gap = text.slice(before.end, next.start)
  return gap !== ' ' && !standTogether(text.slice(before.start, before.end), gap, text.slice(next.start, next.end), ' ')
}
