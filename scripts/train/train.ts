/**
 * Trains the tagger and writes `assets/tagger.bin`. Usage: node scripts/train/train.ts [--corpora DIR] [--epochs N] [--out FILE] [--quick]
 * The corpora (see `assets/tagger.md`) are read from DIR, by default ../shared/corpora beside the checkout. Seeded: the same data give the same file.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { entityKinds, type EntityKind } from '../../src/shared/model.ts'
import { featuresOf, featureBits, hashOf } from '../../src/main/library/extraction/features.ts'
import { createLexicon } from '../../src/main/library/extraction/lexicon.ts'
import { findSentences } from '../../src/main/library/extraction/sentences.ts'
import { tagCount } from '../../src/main/library/extraction/tag-path.ts'
import { commonBits, taggerVersion } from '../../src/main/library/extraction/tagger.ts'
import { casing, type Tokens } from '../../src/main/library/extraction/tokens.ts'
import { blocksOf, marked, readResources } from '../marked.ts'
import { createRandom, namesOf, raiseCase, swapNames, toTokens } from './augment.ts'
import { readBio, sentencesOfMarked, type TrainingSentence } from './corpora.ts'
import { createModel, learn, type Model } from './crf.ts'
import { readBeside } from './beside.ts'
import { readParagraphs } from './paragraphs.ts'

const root = resolve(import.meta.dirname, '../..')
const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: process.env['RECOUPE_CORPORA'] ?? join(root, '../shared/corpora') },
    epochs: { type: 'string', default: '6' },
    /** Models trained from different seeds, whose mean is kept: steadier on unseen text than any one of them. */
    runs: { type: 'string', default: '4' },
    rate: { type: 'string', default: '0.12' },
    out: { type: 'string', default: join(root, 'assets/tagger.bin') },
    /** Leave this part of the development texts out too, so that it can be scored. */
    without: { type: 'string', default: '-1' },
    /** What an annotated text in the eight kinds counts for, beside a sentence of a coarse corpus. */
    weight: { type: 'string', default: '4' },
    /** How often a capitalised word is hidden behind its shape, in every other run. */
    hide: { type: 'string', default: '0.15' },
    all: { type: 'boolean', default: false },
  },
})
const corpora = values.corpora
const lexicon = createLexicon(readResources(join(root, 'assets')))
const cut = (text: string): readonly { start: number; end: number }[] => findSentences(text, blocksOf(text))

type Sentence = TrainingSentence & { readonly corpus: number }

const bio = (path: string, corpus: number, silentMisc: boolean, weight: number): Sentence[] => {
  const file = join(corpora, 'ner', path)
  return existsSync(file) ? readBio(file, lexicon, { silentMisc, weight }).map((sentence) => ({ ...sentence, corpus })) : []
}
const isAside = (base: string): boolean => existsSync(join(root, 'test/gold/aside', `wikinews-${base}.json`))
const annotated = (folder: string, weight: number): Sentence[] =>
  existsSync(folder)
    ? marked(folder, isAside).filter(({ part, fold }) => values.all || (part === 'development' && fold !== Number(values.without))).flatMap(({ source }) => sentencesOfMarked(source, weight, cut)).map((sentence) => ({ ...sentence, corpus: 0 }))
    : []
const sentences = [
  ...annotated(join(corpora, 'wikinews-fr'), Number(values.weight)),
  ...annotated(join(root, 'test/gold'), Number(values.weight)),
  ...annotated(join(root, 'test/gold/more'), Number(values.weight)),
  // Denser with names and turns than news is: at half the weight.
  ...annotated(join(root, 'scripts/train/snippets'), Number(values.weight) / 2),
  ...[...readParagraphs(join(root, 'scripts/train/paragraphs')), ...readBeside(join(root, 'scripts/train/beside'), corpora)].filter(({ fold }) => fold !== Number(values.without))
    .flatMap(({ source }) => sentencesOfMarked(source, Number(values.weight), cut)).map((sentence) => ({ ...sentence, corpus: 0 })),
  ...['train', 'dev', 'test'].flatMap((part) => bio(`sequoia/${part}.bio`, 1, false, 1)),
  ...['all'].flatMap((part) => bio(`en-wikigold/${part}.bio`, 2, false, 1)),
  ...['train', 'dev', 'test'].flatMap((part) => bio(`en-crossner-politics/${part}.bio`, 3, false, 0.7)),
  ...['dev', 'test'].flatMap((part) => bio(`en-uner-ewt/${part}.bio`, 4, true, 1)),
  ...['train', 'dev', 'test'].flatMap((part) => bio(`echr-fr/${part}.bio`, 5, true, 0.5)),
  ...['train'].flatMap((part) => bio(`europeana/${part}.bio`, 6, true, 0.2)),
]
console.log(`${sentences.length} sentences, ${sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)} tokens`)

// Words seen in lower case outside names: what a capital at the beginning of a sentence is judged by.
const counts = new Map<string, number>()
for (const { tokens, allowed, corpus } of sentences)
  if (corpus !== 6) for (let i = 0; i < tokens.length; i += 1) if (tokens.casing[i] === casing.lower && allowed[i]! & 1) counts.set(tokens.fold[i]!, (counts.get(tokens.fold[i]!) ?? 0) + 1)
const common = new Uint8Array((1 << commonBits) >> 3)
const isCommon = (fold: string): boolean => {
  const bit = hashOf(fold) & ((1 << commonBits) - 1)
  return (common[bit >> 3]! & (1 << (bit & 7))) !== 0
}
for (const [fold, count] of counts)
  if (count > 1) {
    const bit = hashOf(fold) & ((1 << commonBits) - 1)
    common[bit >> 3]! |= 1 << (bit & 7)
  }

// Names to swap: the lexicon's, and those of the training sentences whose kind is certain.
const pool = new Map<EntityKind, Tokens[]>(entityKinds.map((kind) => [kind, lexicon.names(kind).map(toTokens)]))
const surnames: string[] = []
for (const sentence of sentences)
  for (const { from, to, kinds } of namesOf(sentence)) {
    const words = sentence.tokens.text.slice(from, to)
    if (kinds[0] === 'person' && to - from === 2 && sentence.corpus < 5) surnames.push(words[1]!)
    if (kinds.length === 1 && sentence.corpus === 0) pool.get(kinds[0]!)!.push(toTokens(words.join(' ').replace(/(['’]) /g, '$1')))
  }
const random = createRandom(20)
const firstNames = lexicon.firstNames()
for (let i = 0; i < 4000; i += 1) {
  const name = `${firstNames[Math.floor(random() * firstNames.length)]!} ${surnames[Math.floor(random() * surnames.length)]!}`
  if (/^\p{Lu}/u.test(name)) pool.get('person')!.push(toTokens(name))
}

const epochs = Number(values.epochs)
const runs = Number(values.runs)
// The mean of the weights after the later epochs of every run.
const mean = new Float32Array(tagCount << featureBits)
const meanTransitions = new Float64Array((tagCount + 1) * tagCount)
let meaned = 0
for (let run = 0; run < runs; run += 1) {
  const model = createModel()
  const hide = run % 2 === 1 ? Number(values.hide) : 0
  const order = sentences.map((_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    let loss = 0
    const began = performance.now()
    for (const index of order) loss += step(model, sentences[index]!, hide)
    if (epoch >= Math.floor(epochs / 2)) {
      meaned += 1
      for (let i = 0; i < mean.length; i += 1) mean[i]! += model.weights[i]!
      for (let i = 0; i < meanTransitions.length; i += 1) meanTransitions[i]! += model.transitions[i]!
    }
    console.log(`run ${run + 1}, epoch ${epoch + 1}: loss ${loss.toFixed(0)}, ${((performance.now() - began) / 1000).toFixed(1)} s`)
  }
}

/** Learns from one sentence, as it stands or with names swapped or capitals raised. */
function step(model: Model, original: Sentence, hide: number): number {
  const chance = random()
  const sentence = chance < 0.5 ? swapNames(original, pool, random) : chance < 0.53 ? raiseCase(original, true) : chance < 0.56 ? raiseCase(original, false) : original
  const blind = random() < 0.15
  const how = sentence.tokens.casing
  const features = featuresOf(sentence.tokens, lexicon, {
    isCommon,
    corpus: random() < 0.5 ? 0 : original.corpus,
    dropLexicon: () => blind || random() < 0.15,
    hideWord: (i) => hide > 0 && how[i] !== casing.lower && how[i] !== casing.sign && random() < hide,
  })
  return learn(model, features, sentence.allowed, Number(values.rate), original.weight, 1e-6)
}

// Eight bits a weight: the few beyond four are cut off, which costs nothing that can be measured.
const limit = 4
const scale = limit / 127
const head = new DataView(new ArrayBuffer(24 + (tagCount + 1) * tagCount * 2))
head.setUint32(0, 0x52435447)
head.setUint32(4, taggerVersion)
head.setUint32(8, tagCount)
head.setUint32(12, featureBits)
head.setFloat32(16, scale)
meanTransitions.forEach((sum, i) => head.setInt16(24 + i * 2, Math.round(sum / meaned / scale)))
const weights = Int8Array.from(mean, (sum) => Math.max(-127, Math.min(127, Math.round(sum / meaned / scale))))
writeFileSync(values.out, Buffer.concat([new Uint8Array(head.buffer), common, new Uint8Array(weights.buffer)]))
console.log(`${values.out}: ${((head.byteLength + common.length + weights.length) / 1e6).toFixed(2)} MB; ${weights.filter((w) => w !== 0).length} weights are not zero`)
