/**
 * Trains what settles the kinds of names and writes `assets/tagger-kinds.bin`. Usage: node scripts/train/kinds.ts --folds DIR [--corpora DIR] [--out FILE]
 * DIR holds taggers that have each left out a part of the development texts (tagger-0.bin …, `npm run train -- --without N`): what the
 * tagger says of a text it has learned from would be believed too much. Seeded: the same data give the same file.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { entityKinds } from '../../src/shared/model.ts'
import { createLexicon } from '../../src/main/library/extraction/lexicon.ts'
import { kindBits } from '../../src/main/library/extraction/names/evidence.ts'
import { kindsVersion } from '../../src/main/library/extraction/names/kinds.ts'
import { createTagger, type Tagger } from '../../src/main/library/extraction/tagger.ts'
import { foldCount, marked, readResources } from '../marked.ts'
import { readBio } from './corpora.ts'
import { examplesOfMarked, examplesOfSentence } from './examples.ts'
import { learnKinds } from './learn-kinds.ts'
import { readParagraphs } from './paragraphs.ts'

const root = resolve(import.meta.dirname, '../..')
const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: process.env['RECOUPE_CORPORA'] ?? join(root, '../shared/corpora') },
    folds: { type: 'string' },
    out: { type: 'string', default: join(root, 'assets/tagger-kinds.bin') },
    coarse: { type: 'string', default: '0.2' },
    runs: { type: 'string', default: '3' },
    epochs: { type: 'string', default: '8' },
    /** Leave this part of the development texts out, so that it can be scored. */
    without: { type: 'string', default: '-1' },
  },
})
if (values.folds === undefined) {
  console.error('Name the folder of the taggers that have each left out a part with --folds.')
  process.exit(1)
}
const lexicon = createLexicon(readResources(join(root, 'assets')))
const load = (file: string): Tagger => createTagger(new Uint8Array(readFileSync(file)), lexicon)
const shipped = load(join(root, 'assets/tagger.bin'))
const taggers = Array.from({ length: foldCount }, (_, i) => load(join(values.folds!, `tagger-${i}.bin`)))

const isAside = (base: string): boolean => existsSync(join(root, 'test/gold/aside', `wikinews-${base}.json`))
const examples = [join(values.corpora, 'wikinews-fr'), join(root, 'test/gold'), join(root, 'test/gold/more'), join(root, 'scripts/train/snippets')]
  .flatMap((folder) => (existsSync(folder) ? marked(folder, isAside) : []))
  .concat(readParagraphs(join(root, 'scripts/train/paragraphs')))
  .filter(({ part }) => part === 'development')
  .flatMap(({ source, fold }) => examplesOfMarked(source, fold, lexicon, taggers[fold]!))
const learned = examples.filter(({ kinds, fold }) => kinds.length > 0 && fold !== Number(values.without))
/** Corpora that know only person, place, organisation and other: what surrounds a name is learned from them too. */
const coarse = [
  ...['train', 'dev', 'test'].map((part) => ({ path: `sequoia/${part}`, silentMisc: false, weight: 1 })),
  ...['all'].map((part) => ({ path: `en-wikigold/${part}`, silentMisc: false, weight: 0.7 })),
  ...['train', 'dev', 'test'].map((part) => ({ path: `en-crossner-politics/${part}`, silentMisc: false, weight: 0.7 })),
  ...['dev', 'test'].map((part) => ({ path: `en-uner-ewt/${part}`, silentMisc: true, weight: 0.7 })),
].flatMap(({ path, silentMisc, weight }) => {
  const file = join(values.corpora, 'ner', `${path}.bio`)
  const sentences = existsSync(file) && Number(values.coarse) > 0 ? readBio(file, lexicon, { silentMisc, weight }) : []
  return sentences.flatMap((sentence) => examplesOfSentence(sentence, lexicon, shipped, weight * Number(values.coarse)))
})
console.log(`${learned.length} things named in annotated texts, ${coarse.length} in coarse corpora`)

const runs = Number(values.runs)
const mean = new Float32Array(entityKinds.length << kindBits)
for (let run = 0; run < runs; run += 1)
  learnKinds([...learned, ...coarse], { epochs: Number(values.epochs), rate: 0.15, l2: 1e-4, hide: [0.4, 0.05, 0.45, 0.1, 0.25, 0.5, 0.08], seed: 5 + run }).forEach((weight, i) => (mean[i]! += weight / runs))

const limit = mean.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
const scale = limit / 127
const head = new DataView(new ArrayBuffer(20))
head.setUint32(0, 0x52434b44)
head.setUint32(4, kindsVersion)
head.setUint32(8, entityKinds.length)
head.setUint32(12, kindBits)
head.setFloat32(16, scale)
const weights = Int8Array.from(mean, (weight) => Math.round(weight / scale))
writeFileSync(values.out, Buffer.concat([new Uint8Array(head.buffer), new Uint8Array(weights.buffer)]))
console.log(`${values.out}: ${((head.byteLength + weights.length) / 1e6).toFixed(2)} MB; largest weight ${limit.toFixed(2)}; ${weights.filter((weight) => weight !== 0).length} are not zero`)
