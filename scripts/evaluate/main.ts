/**
 * What extraction reaches, as a table: names, who is who, relations and figures, on the five sample articles, on the
 * development texts and on those kept aside (every third, and test/gold/aside; never trained on, errors never printed).
 *
 *   npm run eval -- [--shared DIR] [--errors N] [--folds DIR]
 *
 * DIR holds gold/score.mjs, gold/seeds.json, seeds/ and corpora/; by default ../shared beside the checkout. With --folds,
 * development texts are read by models that have not seen them (tagger-0.bin …, made by `npm run train -- --without N`, and, where
 * they are there, kinds-0.bin … and relations-0.bin …, made by `node scripts/train/kinds.ts --without N` and `relations.ts --without-fold N`).
 */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { createExtractor } from '../../src/main/library/extraction/extractor.ts'
import { foldCount, readResources, type Part } from '../marked.ts'
import { scoreSubjects } from './figure-subjects.ts'
import { readMarked, readSeeds, type GoldSet } from './gold.ts'
import { findPeerNames } from './peers.ts'
import { predict } from './predict.ts'

interface Score {
  readonly p: number
  readonly r: number
  readonly f: number
  readonly tp: number
  readonly pred: number
  readonly gold: number
}
type Overall = Readonly<Record<string, Score>> & { readonly per_kind: Readonly<Record<string, Score>> }
type ErrorList = Readonly<Record<'missed' | 'spurious' | 'relMissed' | 'relSpurious' | 'figMissed' | 'figSpurious', readonly string[]>> & { readonly file: string }
interface Scorer {
  score(gold: object, predictions: object, options: { textMap: Record<string, string> }): { overall: Overall; rows: ErrorList[] }
}

const root = resolve(import.meta.dirname, '../..')
const { values } = parseArgs({
  options: { shared: { type: 'string', default: process.env['RECOUPE_SHARED'] ?? join(root, '../shared') }, errors: { type: 'string', default: '0' }, folds: { type: 'string' } },
})
const scorerFile = join(values.shared, 'gold/score.mjs')
if (!existsSync(scorerFile)) {
  console.error(`There is no scorer at ${scorerFile}. Name the folder that holds gold/ and seeds/ with --shared.`)
  process.exit(1)
}
const { score } = (await import(pathToFileURL(scorerFile).href)) as Scorer

const assets = join(root, 'assets')
const shipped = createExtractor(readResources(assets))
const folds = values.folds === undefined ? null : Array.from({ length: foldCount }, (_, i) => {
  const [kinds, relations] = ['kinds', 'relations'].map((name) => join(values.folds!, `${name}-${i}.bin`)).map((file) => existsSync(file) ? file : undefined)
  return createExtractor(readResources(assets, join(values.folds!, `tagger-${i}.bin`), kinds, relations))
})

const gold = join(root, 'test/gold')
const wikinews = join(values.shared, 'corpora/wikinews-fr')
const join2 = (one: GoldSet, other: GoldSet): GoldSet => ({
  gold: { entities: { ...one.gold.entities, ...other.gold.entities }, articles: [...one.gold.articles, ...other.gold.articles] },
  texts: new Map([...one.texts, ...other.texts]),
})
const aside = join(gold, 'aside')
const isAside = (base: string): boolean => existsSync(join(aside, `wikinews-${base}.json`))
function partOf(part: Part, claimsOnly: boolean): GoldSet {
  const isFresh = part === 'fresh'
  const written = readMarked({ folder: isFresh ? aside : gold, sidecars: isFresh ? aside : gold, prefix: '', isFresh: () => isFresh }, part, claimsOnly)
  const more = readMarked({ folder: join(gold, 'more'), sidecars: join(gold, 'more'), prefix: '', isFresh: () => false }, part, claimsOnly)
  return join2(join2(written, more), readMarked({ folder: wikinews, sidecars: isFresh ? aside : gold, prefix: 'wikinews-', isFresh: isAside }, part, claimsOnly))
}

const names = ['mentions_strict', 'mentions_strict_kind', 'linking_b3']
const claims = ['relations_pair', 'relations_typed', 'figures']
const words: Readonly<Record<string, string>> = {
  mentions_strict: 'names, span', mentions_strict_kind: 'names, span and kind', linking_b3: 'who is who (B³)', relations_pair: 'relations, pair', relations_typed: 'relations, typed', figures: 'figures, value and unit',
}

function measure(title: string, set: GoldSet, measures: readonly string[], isKept: boolean): void {
  if (set.gold.articles.length === 0) return
  const predictions = predict(set, (fold) => (folds && fold !== null && !isKept ? folds[fold]! : shipped))
  const { overall, rows } = score(set.gold, predictions, { textMap: Object.fromEntries([...set.texts].map(([file, { text }]) => [file, text])) })
  console.log(`\n${title}, ${set.gold.articles.length} texts\n${''.padEnd(26)}      P      R     F1   hits  found   gold`)
  const line = (name: string, { p, r, f, tp, pred, gold: expected }: Score) =>
    console.log(name.padEnd(26) + [p, r, f].map((value) => value.toFixed(3).padStart(7)).join('') + [tp, pred, expected].map((value) => String(value).padStart(7)).join(''))
  for (const name of measures) line(words[name]!, overall[name]!)
  if (measures.includes('figures')) {
    const { right, found } = scoreSubjects(set, predictions)
    console.log(`${'figures, whose (of found)'.padEnd(26)}${(right / (found || 1)).toFixed(3).padStart(7)}${''.padStart(14)}${String(right).padStart(7)}${String(found).padStart(7)}`)
  }
  if (measures === names || measures.length > 3) for (const [kind, of] of Object.entries(overall.per_kind).sort(([a], [b]) => (a < b ? -1 : 1))) line(`  ${kind}`, of)
  const most = isKept ? 0 : Number(values.errors)
  if (most === 0) return
  for (const kind of ['missed', 'spurious', 'relMissed', 'relSpurious', 'figMissed', 'figSpurious'] as const) {
    if ((kind.startsWith('rel') || kind.startsWith('fig')) !== (measures !== names)) continue
    const all = rows.flatMap((row) => row[kind].map((each) => `${row.file}: ${each}`))
    if (all.length > 0) console.log(`  ${kind}\n    ${all.slice(0, most).join('\n    ')}`)
  }
}

/** Beside a peer, on what both look for: people, places and organisations, by span alone. */
function beside(title: string, set: GoldSet): void {
  const sought = new Set(['person', 'place', 'institution', 'company'])
  const predictions = predict(set, () => shipped) as { articles: { file: string; mentions: { start: number; end: number; kind: string }[] }[] }
  console.log(`\n${title}: people, places, organisations by span${''.padEnd(2)}P      R     F1   hits  found   gold`)
  for (const language of ['fr', 'en'] as const) {
    const ours = { hit: 0, found: 0 }
    const peer = { hit: 0, found: 0 }
    let gold = 0
    set.gold.articles.forEach(({ file, mentions }, i) => {
      const { text, language: spoken } = set.texts.get(file)!
      if (spoken !== language) return
      const wanted = new Set(mentions.filter(({ entity }) => sought.has(set.gold.entities[entity]!.kind)).map(({ start, end }) => `${start}-${end}`))
      const other = new Set(mentions.map(({ start, end }) => `${start}-${end}`))
      gold += wanted.size
      const count = (tally: typeof ours, spans: readonly { start: number; end: number }[]) => {
        for (const { start, end } of spans) {
          const hit = wanted.has(`${start}-${end}`)
          // A name of another kind is no mistake of somebody who does not tell kinds apart.
          if (hit || !other.has(`${start}-${end}`)) tally.found += 1
          if (hit) tally.hit += 1
        }
      }
      count(ours, predictions.articles[i]!.mentions.filter(({ kind }) => sought.has(kind)))
      count(peer, findPeerNames(text, spoken))
    })
    for (const [name, { hit, found }] of [['Recoupe', ours], [language === 'fr' ? 'fr-compromise' : 'compromise', peer]] as const) {
      const [p, r] = [hit / (found || 1), hit / (gold || 1)]
      console.log(`${`${name}, ${language}`.padEnd(26)}` + [p, r, (2 * p * r) / (p + r || 1)].map((value) => value.toFixed(3).padStart(7)).join('') + [hit, found, gold].map((value) => String(value).padStart(7)).join(''))
    }
  }
}

measure('The five sample articles', readSeeds(values.shared), [...names, ...claims], true)
const titles: Readonly<Record<Part, string>> = { development: 'Development', kept: 'Kept aside', fresh: 'Kept aside, fresh part' }
for (const part of ['development', 'kept', 'fresh'] as const) {
  measure(titles[part], partOf(part, false), names, part !== 'development')
  measure(`${titles[part]}, with relations and figures`, partOf(part, true), claims, part !== 'development')
}
beside('Kept aside', join2(partOf('kept', false), partOf('fresh', false)))
