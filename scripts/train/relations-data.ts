/** Annotated texts as pairs of names to learn from: what the text holds, what its annotation says of them, and whether a rule reads it. */
import { type EntityKind, predicates } from '../../src/shared/model.ts'
import type { Appearance, ExtractionInput, FoundMention } from '../../src/main/library/extraction/findings.ts'
import type { NameFinder } from '../../src/main/library/extraction/names.ts'
import { findRelations, readSentences } from '../../src/main/library/extraction/relate.ts'
import { isCountry } from '../../src/main/library/extraction/relate/demonyms.ts'
import { pairKey } from '../../src/main/library/extraction/relate/pairs/candidates.ts'
import { openSenses, type Pair, pairsOf } from '../../src/main/library/extraction/relate/pairs/scoring.ts'
import { senseFeaturesOf } from '../../src/main/library/extraction/relate/pairs/senses.ts'
import { findSentences } from '../../src/main/library/extraction/sentences.ts'
import type { GoldArticle, GoldSet } from '../evaluate/gold.ts'
import { blocksOf } from '../marked.ts'

export interface Labelled {
  readonly file: string
  readonly key: string
  readonly pair: Pair
  readonly features: Int32Array
  readonly senseFeatures: Int32Array
  /** 1 when the text states a relation of the two, ½ when it may be seen so, 0 when not. */
  readonly stated: number
  /** Which, in the numbering of senses; empty where nothing is stated. */
  readonly senses: readonly number[]
  readonly open: readonly number[]
  readonly isRuled: boolean
}
interface Names {
  readonly mentions: readonly FoundMention[]
  readonly appearances: readonly Appearance[]
}
interface GoldRelation {
  readonly subject: string
  readonly object: string
  readonly predicate: string
  readonly also?: readonly string[]
  readonly optional?: boolean
}

export function pairsOfText(set: GoldSet, article: GoldArticle, { mentions, appearances }: Names): Labelled[] {
  const input = inputOf(set, article)
  const sentences = findSentences(input.text, input.blocks)
  const { standing } = readSentences(input, sentences, mentions, appearances)
  const ruled = new Set(findRelations(input, sentences, mentions, appearances).map(({ subject, object }) => pairKey(subject, object)))
  const meant = appearances.map((_, i) => entityOf(article, mentions.filter(({ appearance }) => appearance === i)))
  const relations = article.relations as readonly GoldRelation[]
  return pairsOf(standing).map((pair) => {
    const [one, other] = [pair.nodes[pair.left]!.appearance, pair.nodes[pair.right]!.appearance]
    const [first, second] = [meant[one] ?? null, meant[other] ?? null]
    const said = first === null || second === null || first === second ? []
      : relations.filter(({ subject, object }) => subject === first && object === second || subject === second && object === first)
    const senses = said.flatMap(({ subject, predicate, also = [] }) => [predicate, ...also].map((each) => 2 * predicates.indexOf(each as (typeof predicates)[number]) + (subject === first ? 0 : 1)))
    return {
      file: article.file, key: `${article.file} ${pairKey(one, other)}`, pair, features: pair.features, senseFeatures: senseFeaturesOf(pair, pair.classes), senses, open: openSenses(pair, (each) => isCountry(appearances[each]!)),
      stated: said.some(({ optional }) => optional !== true) ? 1 : said.length > 0 ? 0.5 : 0, isRuled: ruled.has(pairKey(one, other)),
    }
  })
}
export const inputOf = (set: GoldSet, { file }: GoldArticle): ExtractionInput => {
  const { text, language } = set.texts.get(file)!
  return { text, language, published: null, blocks: blocksOf(text) }
}
export function entityOf(article: GoldArticle, mentions: readonly FoundMention[]): string | null {
  const votes = new Map<string, number>()
  for (const { start, end } of mentions) for (const marked of article.mentions) if (marked.start === start && marked.end === end) votes.set(marked.entity, (votes.get(marked.entity) ?? 0) + 1)
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** The names as the program finds them. */
export function foundNames(set: GoldSet, article: GoldArticle, names: NameFinder): Names {
  const input = inputOf(set, article)
  return names.find(input, findSentences(input.text, input.blocks))
}

/** How often a kind is mistaken on texts nobody prepared for, and for which: measured roughly, by what is known of such texts. */
const mistakes: Readonly<Record<EntityKind, { readonly chance: number; readonly as: readonly (readonly [EntityKind, number])[] }>> = {
  person: { chance: 0.04, as: [['company', 6], ['place', 2], ['project', 2]] },
  place: { chance: 0.07, as: [['company', 3], ['institution', 3], ['person', 2], ['project', 2]] },
  company: { chance: 0.15, as: [['project', 3], ['institution', 3], ['place', 2.5], ['person', 1], ['fund', 0.5]] },
  institution: { chance: 0.12, as: [['company', 5], ['place', 2], ['event', 1], ['project', 1], ['fund', 1]] },
  fund: { chance: 0.45, as: [['company', 6], ['institution', 4]] },
  project: { chance: 0.45, as: [['company', 5], ['place', 2], ['event', 1], ['person', 1], ['institution', 1]] },
  event: { chance: 0.45, as: [['project', 3], ['institution', 3], ['place', 3], ['company', 1]] },
  law: { chance: 0.25, as: [['project', 5], ['institution', 3], ['company', 2]] },
}
const lost = 0.08

/** The names as they are marked, some lost and some taken for another kind. */
export function mistakenNames(set: GoldSet, article: GoldArticle, seed: number): Names {
  const draw = (text: string): number => chanceOf(`${text} ${article.file} ${seed}`)
  const marked = article.mentions.filter(({ entity }) => draw(`lost ${entity}`) >= lost)
  const entities = [...new Set(marked.map(({ entity }) => entity))]
  const kinds = entities.map((entity) => mistakenKind(set.gold.entities[entity]!.kind, draw(`kind ${entity}`), draw(`as ${entity}`)))
  const appearances = entities.map((entity, i): Appearance => {
    const surfaces = [...new Set(marked.filter((mention) => mention.entity === entity).map(({ text }) => text))]
    return { kind: kinds[i]!, name: [...surfaces].sort((a, b) => b.length - a.length)[0]!, surfaces: surfaces.map((text) => ({ text, reason: 'name' as const })) }
  })
  const mentions = marked.map(({ start, end, entity }): FoundMention => {
    const appearance = entities.indexOf(entity)
    return { start, end, kind: kinds[appearance]!, appearance, confidence: 1 }
  })
  return { mentions, appearances }
}
function mistakenKind(kind: EntityKind, chance: number, which: number): EntityKind {
  const { chance: rate, as } = mistakes[kind]
  if (chance >= rate) return kind
  let rest = which * as.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [other, weight] of as) {
    rest -= weight
    if (rest <= 0) return other
  }
  return as[0]![0]
}
/** A number from 0 to 1 that a text always draws. */
function chanceOf(text: string): number {
  let hash = 2_166_136_261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619)
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_519)
  hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_917)
  return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296
}
