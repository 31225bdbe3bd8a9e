/**
 * Trains the score of pairs beside the rules for relations and writes `assets/relations.bin`, and beside it whose a figure is, `relations-owners.bin`.
 * Usage: node scripts/train/relations.ts [--shared DIR] [--threshold X] [--least X] [--out FILE] [--folds N] [--without PATTERN]
 *
 * Learns from the development texts of `test/gold`, of the Wikinews in DIR/corpora (../shared beside the checkout by default), and from paragraphs, some
 * of them real ones of the corpora: each as the program finds its names, and twice more with its marked names and kinds mistaken now and then, as they will be on texts nobody prepared for.
 * With --folds, what it reaches on texts left out is printed first; --without and --without-fold leave texts out of training. Seeded: the same data give the same file.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createNameFinder } from '../../src/main/library/extraction/names.ts'
import { readOwnerModel, writeOwnerModel } from '../../src/main/library/extraction/figures/owner-model.ts'
import { writePairModel } from '../../src/main/library/extraction/relate/pairs/model.ts'
import { readMarked, type GoldSet } from '../evaluate/gold.ts'
import { readResources } from '../marked.ts'
import { readBeside } from './beside.ts'
import { goldOfParagraphs, readParagraphs } from './paragraphs.ts'
import { foundNames, mistakenNames, pairsOfText, type Labelled } from './relations-data.ts'
import { learnLink, learnSense, scoreOf } from './relations-learn.ts'
import { askedOf, learnOwners, ownersLeftOut } from './relations-owners.ts'

const root = resolve(import.meta.dirname, '../..')
const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: process.env['RECOUPE_SHARED'] ?? join(root, '../shared') },
    /** In log-odds: how sure the score has to be. */
    threshold: { type: 'string', default: '0.3' },
    /** Likewise: what speaks so much against a relation outweighs the rule that read it. */
    least: { type: 'string', default: '-1.5' },
    out: { type: 'string', default: join(root, 'assets/relations.bin') },
    folds: { type: 'string', default: '0' },
    without: { type: 'string', default: '^$' },
    /** Leave this part of the development texts out, so that it can be scored. */
    'without-fold': { type: 'string', default: '-1' },
  },
})
const gold = join(root, 'test/gold')
const more = join(gold, 'more')
const isAside = (base: string): boolean => existsSync(join(gold, 'aside', `wikinews-${base}.json`))
const sets: GoldSet[] = [
  readMarked({ folder: gold, sidecars: gold, prefix: '', isFresh: () => false }, 'development', true),
  readMarked({ folder: more, sidecars: more, prefix: '', isFresh: () => false }, 'development', true),
  readMarked({ folder: join(values.shared, 'corpora/wikinews-fr'), sidecars: gold, prefix: 'wikinews-', isFresh: isAside }, 'development', true),
  goldOfParagraphs(readParagraphs(join(root, 'scripts/train/paragraphs'))),
  goldOfParagraphs(readBeside(join(root, 'scripts/train/beside'), join(values.shared, 'corpora'))),
]
const names = createNameFinder(readResources(join(root, 'assets')))
const without = new RegExp(values.without)
const texts = sets.flatMap((set) => set.gold.articles.filter(({ file }) => !without.test(file) && set.texts.get(file)!.fold !== Number(values['without-fold'])).map((article) => ({ set, article })))
const found = texts.flatMap(({ set, article }) => pairsOfText(set, article, foundNames(set, article, names)))
const mistaken = [1, 2].flatMap((seed) => texts.flatMap(({ set, article }) => pairsOfText(set, article, mistakenNames(set, article, seed))))
console.log(`${texts.length} texts, ${found.length} pairs, ${found.filter(({ stated }) => stated === 1).length} of them stated; twice more with names mistaken`)

const folds = Number(values.folds)
if (folds > 1) {
  const order = [...new Set(found.map(({ file }) => file))].sort()
  const foldOf = new Map(order.map((file, i) => [file, i % folds]))
  const scored: { readonly score: number; readonly pair: Labelled }[] = []
  for (let k = 0; k < folds; k++) {
    const weights = learnLink([...found, ...mistaken].filter(({ file }) => foldOf.get(file) !== k))
    for (const pair of found) if (foldOf.get(pair.file) === k) scored.push({ score: scoreOf(weights, pair.features), pair })
  }
  const best = new Map<string, { readonly score: number; readonly pair: Labelled }>()
  for (const one of scored) if ((best.get(one.pair.key)?.score ?? -Infinity) < one.score) best.set(one.pair.key, one)
  const stated = [...best.values()].filter(({ pair }) => pair.stated === 1).length
  console.log(`of texts left out (${folds} folds): of ${stated} stated pairs whose names stand in one sentence`)
  for (const threshold of [-1, -0.5, 0, 0.25, 0.5, 0.75, 1, 1.5, 2]) {
    const above = [...best.values()].filter(({ score, pair }) => score > threshold && pair.stated !== 0.5)
    const beyond = above.filter(({ pair }) => !pair.isRuled)
    const hits = (all: typeof above): string => `${all.filter(({ pair }) => pair.stated === 1).length}/${all.length}`
    console.log(`  above ${String(threshold).padStart(5)}: ${hits(above)} right, of what no rule reads ${hits(beyond)}`)
  }
}
const all = [...found, ...mistaken]
const bytes = writePairModel({ link: learnLink(all), ...learnSense(all), threshold: Number(values.threshold), least: Number(values.least) })
writeFileSync(values.out, bytes)
console.log(`${values.out}: ${bytes.length} bytes`)

const asked = texts.flatMap(({ set, article }) => askedOf(set, article, names))
if (folds > 1) {
  const { right, guessed, of } = ownersLeftOut(asked, folds, (weights, owners) => readOwnerModel(writeOwnerModel(weights))!.choose(owners).subject)
  console.log(`whose a figure is, of texts left out: ${right} of ${of} right, by rules alone ${guessed}`)
}
const owners = writeOwnerModel(learnOwners(asked))
const ownersFile = values.out.replace(/\.bin$/, '-owners.bin')
writeFileSync(ownersFile, owners)
console.log(`${ownersFile}: ${owners.length} bytes, from ${asked.length} figures`)
