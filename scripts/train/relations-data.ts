/** Annotated texts as pairs to learn from: what the text holds, what the annotation says of it, and what the rules found. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { predicates, type Predicate, type Span } from '../../src/shared/model.ts'
import type { Extractor } from '../../src/main/library/extraction/extractor.ts'
import type { Findings } from '../../src/main/library/extraction/findings.ts'
import { pairsOfDocument, type Pair } from '../../src/main/library/extraction/relate-score/pairs.ts'
import { isAllowed } from '../../src/main/library/extraction/relate/kinds.ts'
import { blocksOf } from '../marked.ts'
import { readMarked, type GoldSet } from '../evaluate/gold.ts'

/** A predicate and whether the name that comes first is its subject. */
export const senses = predicates.length * 2
export const senseOf = (predicate: Predicate, forward: boolean): number => predicates.indexOf(predicate) * 2 + (forward ? 0 : 1)
const symmetric = new Set<Predicate>(['partners_with', 'competes_with', 'compared_to'])

export interface Example {
  readonly pair: Pair
  /** 1 when the sentence states a relation of the two, 0 when the text states none, null when it cannot be told. */
  readonly label: 0 | 1 | null
  /** The relations that would be right, as senses; those first named by the annotation. */
  readonly right: readonly number[]
  /** The two as the annotation knows them, in one order. */
  readonly key: string
}
export interface TrainingText {
  readonly file: string
  readonly language: 'fr' | 'en'
  readonly isNews: boolean
  readonly fold: number
  readonly examples: readonly Example[]
  /** Pairs the annotation demands and those it allows. */
  readonly wanted: ReadonlySet<string>
  readonly allowed: ReadonlySet<string>
  /** Pairs the rules found. */
  readonly ruled: ReadonlySet<string>
}
interface GoldRelation {
  readonly subject: string
  readonly object: string
  readonly predicate: Predicate
  readonly also?: readonly Predicate[]
  readonly optional?: boolean
  readonly subject_also?: readonly string[]
  readonly object_also?: readonly string[]
  readonly quote?: string
}
export const folds = 5

/** The development texts whose relations are annotated. Those kept aside are not opened. */
export function readDevelopment(root: string, corpora: string, extractor: Extractor): TrainingText[] {
  const gold = join(root, 'test/gold')
  const aside = join(gold, 'aside')
  const isFresh = (base: string): boolean => existsSync(join(aside, `wikinews-${base}.json`))
  const sets = [
    readMarked({ folder: gold, sidecars: gold, prefix: '', isFresh: () => false }, 'development', true),
    readMarked({ folder: join(corpora, 'wikinews-fr'), sidecars: gold, prefix: 'wikinews-', isFresh }, 'development', true),
  ]
  return sets.flatMap((set) => textsOf(set, gold, extractor))
}

function textsOf(set: GoldSet, sidecars: string, extractor: Extractor): TrainingText[] {
  return set.gold.articles.map(({ file, mentions }, n) => {
    const { text, language } = set.texts.get(file)!
    const input = { text, language, published: null, blocks: blocksOf(text) }
    const findings = extractor.extract(input)
    const names = namesOf(findings, mentions)
    const { relations } = JSON.parse(readFileSync(join(sidecars, `${file}.json`), 'utf8')) as { relations: readonly GoldRelation[] }
    const stated = new Map<string, { relation: GoldRelation; at: Span | null }[]>()
    for (const relation of relations) for (const subject of [relation.subject, ...relation.subject_also ?? []]) for (const object of [relation.object, ...relation.object_also ?? []]) {
      const key = keyOf(subject, object)
      stated.set(key, [...stated.get(key) ?? [], { relation: { ...relation, subject, object }, at: find(text, relation.quote) }])
    }
    const examples = pairsOfDocument(input, findings.sentences, findings.mentions, findings.appearances).map((pair): Example => {
      const [one, other] = [names[pair.left]!, names[pair.right]!]
      const key = keyOf(one, other)
      const all = stated.get(key) ?? []
      const here = all.filter(({ at }) => at === null || (at.start < pair.evidence.end && at.end > pair.evidence.start))
      const sure = here.filter(({ relation }) => relation.optional !== true)
      const right = sure.flatMap(({ relation }) => [relation.predicate, ...relation.also ?? []].flatMap((predicate) => {
        const forward = relation.subject === one
        const [a, b] = [findings.appearances[pair.left]!.kind, findings.appearances[pair.right]!.kind]
        return (symmetric.has(predicate) ? [true, false] : [forward]).filter((way) => way ? isAllowed(predicate, a, b) : isAllowed(predicate, b, a)).map((way) => senseOf(predicate, way))
      }))
      return { pair, key, label: all.length === 0 ? 0 : sure.length > 0 ? 1 : null, right }
    })
    const keys = (optional: boolean): Set<string> => new Set(relations.filter((one) => (one.optional ?? false) === optional).map(({ subject, object }) => keyOf(subject, object)))
    return {
      file, language: language === 'en' ? 'en' : 'fr', isNews: file.startsWith('wikinews-'), fold: n % folds, examples, wanted: keys(false), allowed: keys(true),
      ruled: new Set(findings.relations.map(({ subject, object }) => keyOf(names[subject]!, names[object]!))),
    }
  })
}

export const keyOf = (a: string, b: string): string => a < b ? `${a} | ${b}` : `${b} | ${a}`

function find(text: string, quote: string | undefined): Span | null {
  const at = quote === undefined ? -1 : text.indexOf(quote)
  return at < 0 ? null : { start: at, end: at + quote!.length }
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
