/**
 * Trains the scorer of relations and writes `assets/relations.bin`; first says, by cross-validation over the texts, what it is worth.
 * Usage: node scripts/train/relations.ts [--corpora DIR] [--out FILE] [--measure]. Seeded: the same data give the same file.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { predicates } from '../../src/shared/model.ts'
import { createExtractor } from '../../src/main/library/extraction/extractor.ts'
import { readModel, writeModel, type Trained } from '../../src/main/library/extraction/relate-score/model.ts'
import { senseOfPair } from '../../src/main/library/extraction/relate-score/score-relations.ts'
import { readResources } from '../marked.ts'
import { readDevelopment, type Example, type NamedRelation, type TrainingText } from './relations-data.ts'
import { calibrate, learnLink, learnSense, type Settings } from './relations-learn.ts'
import { readSilver } from './relations-silver.ts'
import { measurePairs, measureTypes, type Find, type Score } from './relations-measure.ts'

const root = resolve(import.meta.dirname, '../..')
const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: process.env['RECOUPE_CORPORA'] ?? join(root, '../shared/corpora') },
    out: { type: 'string', default: join(root, 'assets/relations.bin') },
    /** Only measure; leave the file as it is. */
    measure: { type: 'boolean', default: false },
    /** The precision below which no threshold is taken. */
    precision: { type: 'string', default: '0.75' },
  },
})
const folds = 5
const link: Settings = { epochs: 12, rate: 0.05, decay: 0.001, seed: 7 }
/** What a pair that the rules relate in an unannotated text counts for, beside an annotated one. */
const silverWeight = 0.6
const sense: Settings = { epochs: 12, rate: 0.1, decay: 0.001, seed: 7 }

const resources = readResources(join(root, 'assets'))
resources.delete('relations.bin')
const extractor = createExtractor(resources)
const texts = readDevelopment(root, values.corpora, extractor)
const everything = texts.flatMap(({ examples }) => examples)
console.log(`${texts.length} texts, ${everything.length} pairs, ${everything.filter(({ label }) => label === 1).length} of them related, ${everything.filter(({ label }) => label === null).length} left open`)

const hasRelations = (base: string): boolean => existsSync(join(root, 'test/gold', `wikinews-${base}.json`))
const isAside = (base: string): boolean => existsSync(join(root, 'test/gold/aside', `wikinews-${base}.json`))
const silver = readSilver(values.corpora, isAside, hasRelations, extractor).map((example) => ({ example, weight: silverWeight }))
console.log(`${silver.length} pairs that the rules relate in texts without annotation`)
/** Whether two names are related is learned from annotation alone; which relation it is, from what the rules read elsewhere too. */
function train(examples: readonly Example[]): Pick<Trained, 'link' | 'sense' | 'shared'> {
  const own = examples.map((example) => ({ example, weight: 1 }))
  return { link: learnLink(own, link), ...learnSense([...own, ...silver], sense) }
}

interface Scored extends NamedRelation {
  readonly key: string
  readonly score: number
}
/** What a model trained on some texts says of another: the best score of each pair that the sentence has a word for. */
function scoreText(text: TrainingText, weights: Float64Array, model: ReturnType<typeof readModel>): Scored[] {
  const best = new Map<string, Scored>()
  for (const { pair, key } of text.examples) {
    const score = pair.features.reduce((sum, f) => sum + weights[f]!, 0)
    if (score <= (best.get(key)?.score ?? -Infinity)) continue
    const found = senseOfPair(model, pair, text.appearances)
    if (found === null) continue
    const [left, right] = [text.names[pair.left]!, text.names[pair.right]!]
    best.set(key, { key, score, predicate: predicates[found >> 1]!, subject: found % 2 === 0 ? left : right, object: found % 2 === 0 ? right : left })
  }
  return [...best.values()]
}

// Every fifth text, in an order that mixes subjects and languages, is scored by what the others taught.
const scored = new Map<TrainingText, Scored[]>()
const foldOf = new Map(texts.map((text, i) => [text, i % folds]))
for (let fold = 0; fold < folds; fold++) {
  const trained = train(texts.filter((text) => foldOf.get(text) !== fold).flatMap(({ examples }) => examples))
  const model = readModel(writeModel({ ...trained, threshold: 0, slope: 1, offset: 0 }))
  for (const text of texts) if (foldOf.get(text) === fold) scored.set(text, scoreText(text, trained.link, model))
}
const above = (threshold: number): Find => (text) => scored.get(text)!.filter(({ score }) => score > threshold)
/** The best threshold on some texts: the highest F1 by pair at which precision is still what is asked, what is left open counted as wrong. */
function thresholdFor(those: readonly TrainingText[]): number {
  let [best, top] = [1.5, 0]
  for (let threshold = -2; threshold < 2; threshold += 0.05) {
    const { p, f } = measurePairs(those, above(threshold), true)
    if (p >= Number(values.precision) && f > top) [best, top] = [threshold, f]
  }
  return best
}
const thresholds = Array.from({ length: folds }, (_, fold) => thresholdFor(texts.filter((text) => foldOf.get(text) !== fold)))
const alone: Find = (text) => above(thresholds[foldOf.get(text)!]!)(text)
const both: Find = (text) => {
  const known = new Set(text.ruled.flatMap(({ subject, object }) => [`${subject} | ${object}`, `${object} | ${subject}`]))
  return [...text.ruled, ...alone(text).filter(({ subject, object }) => !known.has(`${subject} | ${object}`))]
}
const parts: readonly (readonly [string, (text: TrainingText) => boolean])[] = [
  ['all', () => true], ['Wikinews', ({ isNews }) => isNews], ['written, French', ({ isNews, language }) => !isNews && language === 'fr'], ['written, English', ({ isNews, language }) => !isNews && language === 'en'],
  // Written after the rules: nobody had tuned to them.
  ['of these, written last', ({ file }) => file.includes('-more-')],
]
const three = ({ p, r, f }: Score): string => [p, r, f].map((value) => value.toFixed(3).padStart(7)).join('')
for (const [name, is] of parts) {
  const those = texts.filter(is)
  console.log(`\n${name}, ${those.length} texts`.padEnd(34) + 'pair  P      R     F1        typed  P      R     F1')
  for (const [what, find] of [['rules alone', (text: TrainingText) => text.ruled], ['scorer alone', alone], ['both', both]] as const)
    console.log(`  ${what}`.padEnd(34) + three(measurePairs(those, find)) + '      ' + three(measureTypes(those, find)))
}

const threshold = thresholdFor(texts)
const calibrated = calibrate(texts.flatMap((text) => {
  const right = new Map(text.annotated.map((one) => [one.subject < one.object ? `${one.subject} | ${one.object}` : `${one.object} | ${one.subject}`, one.optional !== true] as const))
  return scored.get(text)!.map(({ key, score }) => [score, right.get(key) === true] as const)
}))
console.log(`\nthreshold ${threshold.toFixed(2)} (in the folds ${thresholds.map((each) => each.toFixed(2)).join(', ')}); log-odds = ${calibrated.slope.toFixed(2)} × score + ${calibrated.offset.toFixed(2)}`)
if (!values.measure) {
  const bytes = writeModel({ ...train(everything), threshold, ...calibrated })
  writeFileSync(values.out, bytes)
  console.log(`${values.out}: ${(bytes.length / 1e3).toFixed(0)} kB`)
}
