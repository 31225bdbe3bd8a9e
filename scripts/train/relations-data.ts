/** Annotated texts as pairs to learn from: what the text holds, what the annotation says of it, and what the rules found. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { predicates, type EntityKind, type Predicate, type Span } from '../../src/shared/model.ts'
import type { Extractor } from '../../src/main/library/extraction/extractor.ts'
import type { Appearance, Findings } from '../../src/main/library/extraction/findings.ts'
import { pairsOfDocument, type Pair } from '../../src/main/library/extraction/relate-score/pairs.ts'
import { isAllowed } from '../../src/main/library/extraction/relate/kinds.ts'
import { blocksOf } from '../marked.ts'
import { readMarked, type GoldSet } from '../evaluate/gold.ts'

export interface Example {
  readonly pair: Pair
  /** 1 when the sentence states a relation of the two, 0 when the text states none, null when it cannot be told. */
  readonly label: 0 | 1 | null
  /** The senses (see `relate-score/model.ts`) that would be right, the one the annotation names first in front. */
  readonly right: readonly number[]
  /** The senses the two kinds allow. */
  readonly possible: readonly number[]
  /** The two as the annotation knows them, whichever comes first. */
  readonly key: string
}
export interface NamedRelation {
  readonly subject: string
  readonly object: string
  readonly predicate: Predicate
}
export interface AnnotatedRelation extends NamedRelation {
  readonly also?: readonly Predicate[]
  readonly optional?: boolean
  readonly quote?: string
}
export interface TrainingText {
  readonly file: string
  readonly language: 'fr' | 'en'
  readonly isNews: boolean
  readonly appearances: readonly Appearance[]
  /** What the annotation calls each appearance. */
  readonly names: readonly string[]
  readonly examples: readonly Example[]
  readonly annotated: readonly AnnotatedRelation[]
  readonly ruled: readonly NamedRelation[]
}
export const symmetric: ReadonlySet<Predicate> = new Set(['partners_with', 'competes_with', 'compared_to'])
export const keyOf = ({ subject, object }: Pick<NamedRelation, 'subject' | 'object'>): string => subject < object ? `${subject} | ${object}` : `${object} | ${subject}`

/** The development texts whose relations are annotated. Those kept aside are not opened. */
export function readDevelopment(root: string, corpora: string, extractor: Extractor): TrainingText[] {
  const gold = join(root, 'test/gold')
  const isFresh = (base: string): boolean => existsSync(join(gold, 'aside', `wikinews-${base}.json`))
  return [
    readMarked({ folder: gold, sidecars: gold, prefix: '', isFresh: () => false }, 'development', true),
    readMarked({ folder: join(gold, 'more'), sidecars: join(gold, 'more'), prefix: '', isFresh: () => false }, 'development', true),
    readMarked({ folder: join(corpora, 'wikinews-fr'), sidecars: gold, prefix: 'wikinews-', isFresh }, 'development', true),
  ].flatMap((set) => textsOf(set, extractor))
}

function textsOf(set: GoldSet, extractor: Extractor): TrainingText[] {
  return set.gold.articles.map(({ file, mentions, relations }) => {
    const { text, language } = set.texts.get(file)!
    const input = { text, language, published: null, blocks: blocksOf(text) }
    const findings = extractor.extract(input)
    const { appearances } = findings
    const names = namesOf(findings, mentions)
    const annotated = relations as readonly AnnotatedRelation[]
    const byPair = Map.groupBy(annotated, keyOf)
    const examples = pairsOfDocument(input, findings.sentences, findings.mentions, appearances).map((pair): Example => {
      const key = keyOf({ subject: names[pair.left]!, object: names[pair.right]! })
      const all = byPair.get(key) ?? []
      const sure = all.filter((one) => one.optional !== true && isQuotedIn(text, one.quote, pair.evidence))
      // What the annotation leaves open still says which relation it would be.
      const right = (sure.length > 0 ? sure : all.filter(({ quote }) => isQuotedIn(text, quote, pair.evidence))).flatMap(({ subject, predicate, also = [] }) => [predicate, ...also].flatMap((each) => sensesOf(each, subject === names[pair.left], appearances[pair.left]!, appearances[pair.right]!)))
      return { pair, key, label: all.length === 0 ? 0 : sure.length > 0 ? 1 : null, right, possible: possibleSenses(appearances[pair.left]!.kind, appearances[pair.right]!.kind) }
    })
    const ruled = findings.relations.map(({ subject, object, predicate }) => ({ subject: names[subject]!, object: names[object]!, predicate }))
    return { file, language: language === 'en' ? 'en' : 'fr', isNews: file.startsWith('wikinews-'), appearances, names, examples, annotated, ruled }
  })
}

/** The senses two kinds allow. */
export const possibleSenses = (left: EntityKind, right: EntityKind): number[] => predicates.flatMap((predicate, k) => [
  ...isAllowed(predicate, left, right) ? [2 * k] : [], ...isAllowed(predicate, right, left) ? [2 * k + 1] : [],
])
function sensesOf(predicate: Predicate, forward: boolean, left: Appearance, right: Appearance): number[] {
  const possible = possibleSenses(left.kind, right.kind)
  return (symmetric.has(predicate) ? [0, 1] : [forward ? 0 : 1]).map((way) => predicates.indexOf(predicate) * 2 + way).filter((sense) => possible.includes(sense))
}

/** Whether the words that the annotation rests on are in this sentence; any sentence will do when they are nowhere. */
function isQuotedIn(text: string, quote: string | undefined, sentence: Span): boolean {
  const at = quote === undefined ? -1 : text.indexOf(quote)
  return at < 0 || (at < sentence.end && at + quote!.length > sentence.start)
}

/** Which annotated name each appearance is, by the mentions the two share; `?` and a number when none. */
function namesOf({ appearances, mentions }: Findings, marked: readonly { readonly start: number; readonly end: number; readonly entity: string }[]): string[] {
  return appearances.map((_, each) => {
    const votes = new Map<string, number>()
    for (const mention of mentions) if (mention.appearance === each)
      for (const { start, end, entity } of marked) if (start < mention.end && end > mention.start) votes.set(entity, (votes.get(entity) ?? 0) + (start === mention.start && end === mention.end ? 2 : 1))
    return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? `?${each}`
  })
}
