import type { Block, Language, PartialDate, Span } from '../../shared/model.ts'
import type { StoredDate, StoredSaying } from './database/findings.ts'
import type { Extractor } from './extraction/extractor.ts'
import type { Findings } from './extraction/findings.ts'
import { readingOf } from './extraction/sentences/reading.ts'
import { toSketch, type CopySketch } from './importing/copies.ts'
import { datesOf, sayingsOf } from './sayings.ts'
import { toLines, type DictionaryLines } from './search/dictionary-lines.ts'
import { knowText, toField } from './search/known-text.ts'
import { toLayout } from './search/layout.ts'
import { packWords, type PackedWords } from './search/packed-words.ts'

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
  /** How many. */
  readonly passages: number
  /** The folded words of its title and its passages, as the indexes take them. */
  readonly packed: PackedWords
  readonly terms: DictionaryLines
  readonly layout: Uint8Array
  readonly sketch: CopySketch
}

export function prepareFindings(extractor: Extractor, { text, title, language, published, blocks, passages }: TextToDerive): PreparedFindings {
  const input = { text, language, published, blocks }
  const findings = extractor.extract(input)
  const known = knowText(text, passages)
  const knownTitle = knowText(title)
  const fields = [toField(title, knownTitle, { start: 0, end: title.length }), ...passages.map((passage) => toField(text, known, passage))]
  return {
    extractor: extractor.version,
    language,
    findings,
    sayings: sayingsOf(text, published, findings),
    dates: datesOf(text, readingOf(input).dates, findings.sentences, blocks),
    passages: passages.length,
    packed: packWords(fields),
    terms: toLines([...known.words, ...knownTitle.words], language),
    layout: toLayout({ passages, sentences: findings.sentences }),
    sketch: toSketch(known, findings.sentences),
  }
}
