/**
 * What extraction costs: loading, the tagger alone, and each part of it beside the whole, for an article of 4 kB.
 * Texts are the five sample articles, cut and joined to 4,096 characters; medians of rounds over all of them, in one process. The whole is taken
 * three times: the first text, after ten rounds, while V8 still compiles, and at the end.
 *
 *   node bench/extraction.ts [rounds, default 30]
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createExtractor } from '../src/main/library/extraction/extractor.ts'
import { findFigures } from '../src/main/library/extraction/figures.ts'
import { readOwnerModel } from '../src/main/library/extraction/figures/owner-model.ts'
import { createLexicon } from '../src/main/library/extraction/lexicon.ts'
import { createNameFinder } from '../src/main/library/extraction/names.ts'
import { findRelations } from '../src/main/library/extraction/relate.ts'
import { readPairModel } from '../src/main/library/extraction/relate/pairs/model.ts'
import { findSentences } from '../src/main/library/extraction/sentences.ts'
import { createTagger } from '../src/main/library/extraction/tagger.ts'
import { tokenize } from '../src/main/library/extraction/tokens.ts'
import { readResources } from '../src/main/library/resources.ts'

const root = path.resolve(import.meta.dirname, '..')
const rounds = Number(process.argv[2] ?? 30)
const size = 4096

const whole = readdirSync(path.join(root, 'seeds')).map((file) => readFileSync(path.join(root, 'seeds', file), 'utf8')).join('\n\n')
const texts = Array.from({ length: Math.floor(whole.length / size) }, (_, i) => whole.slice(i * size, (i + 1) * size))
const inputs = texts.map((text) => ({ text, language: 'fr' as const, published: null, blocks: [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length })) }))

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!
function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
const perText = (work: (input: (typeof inputs)[number]) => void): number => median(Array.from({ length: rounds }, () => timed(() => inputs.forEach(work)))) / inputs.length

const resources = readResources(path.join(root, 'assets'))
const loading = median(Array.from({ length: 5 }, () => timed(() => createExtractor(resources))))
const extractor = createExtractor(resources)
const names = createNameFinder(resources)
const pairs = readPairModel(resources.get('relations.bin'))
const owners = readOwnerModel(resources.get('relations-owners.bin'))
const tagger = createTagger(resources.get('tagger.bin')!, createLexicon(resources))
const prepared = new Map(inputs.map((input) => {
  const sentences = findSentences(input.text, input.blocks)
  return [input, { sentences, ...names.find(input, sentences), tokens: tokenize(input.text) }]
}))
const of = (input: (typeof inputs)[number]) => prepared.get(input)!
const tokens = inputs.reduce((count, input) => count + of(input).tokens.casing.length, 0)
const first = timed(() => extractor.extract(inputs[0]!))
for (let i = 0; i < 10; i++) inputs.forEach((input) => extractor.extract(input))

const tagging = perText((input) => tagger.tag(of(input).tokens))
const rows: [what: string, milliseconds: number][] = [
  ['the first text', first],
  ['whole extraction, early', perText((input) => extractor.extract(input))],
  ['sentences', perText((input) => findSentences(input.text, input.blocks))],
  ['tokens', perText((input) => tokenize(input.text))],
  ['tagger alone', tagging],
  ['names (tagger and rules)', perText((input) => names.find(input, of(input).sentences))],
  // A copy of the input each time: what figures and relations share is remembered for one input.
  ['figures', perText((input) => findFigures({ ...input }, of(input).sentences, of(input).mentions, of(input).appearances, owners?.choose))],
  ['relations', perText((input) => findRelations({ ...input }, of(input).sentences, of(input).mentions, of(input).appearances, pairs))],
  // By now V8 has compiled what is run most: what each article of an import costs.
  ['whole extraction, settled', perText((input) => extractor.extract(input))],
]
console.log(`${inputs.length} texts of ${size} characters, ${rounds} rounds; loading lexicon and tagger ${loading.toFixed(0)} ms (assets already read)`)
for (const [what, milliseconds] of rows) console.log(`${what.padEnd(28)}${milliseconds.toFixed(2).padStart(8)} ms`)
console.log(`tagger alone: ${Math.round((tokens / inputs.length / tagging) * 1000).toLocaleString('en')} tokens/s`)
