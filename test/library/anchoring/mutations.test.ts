/**
 * Articles are made up, a span is marked, the article is edited, and the anchor must find the span again or say that it cannot.
 * Every word knows where it came from, so where the marked words went is known and not judged.
 */
import { afterAll, describe, expect, it } from 'vitest'
import { toAnchor } from '../../../src/main/library/anchoring/anchor.ts'
import { locateAnchor } from '../../../src/main/library/anchoring/locate.ts'
import { createRandom, createWriter, toText, type Article, type Random } from './generated-text.ts'
import { namedMutations, type Marked, type Mutation } from './mutations.ts'

const given = process.env['RECOUPE_SEED'] ?? '20251205'
const firstSeed = given === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(given)
const casesEach = Number(process.env['RECOUPE_CASES'] ?? 120)

/** Whole sentences, a few words, one word, two sentences, across paragraphs. */
function mark(article: Article, random: Random): Marked {
  const sentences = article.flat()
  const at = random.whole(sentences.length - 1)
  const { tokens } = sentences[at]!
  const origins = tokens.map(({ origin }) => origin)
  const kind = random.whole(10)
  if (kind < 4) return origins
  if (kind < 8) {
    const start = random.whole(origins.length - 1)
    return origins.slice(start, start + 2 + random.whole(6))
  }
  if (kind < 9) return [random.pick(origins)]
  return [...origins.slice(random.whole(origins.length)), ...sentences[at + 1]!.tokens.map(({ origin }) => origin)]
}

type Places = ReturnType<typeof toText>['places']
/** Where the marked words stand: null when none is left, or when they were torn apart. */
function truthOf(marked: Marked, places: Places): { readonly start: number; readonly end: number } | null {
  const left = marked.flatMap((origin) => places.get(origin) ?? [])
  if (left.length === 0) return null
  const span = { start: Math.min(...left.map(({ start }) => start)), end: Math.max(...left.map(({ end }) => end)) }
  const foreign = [...places].filter(([origin, { start, end }]) => start >= span.start && end <= span.end && !marked.includes(origin)).length
  return foreign > marked.length ? null : span
}

interface Tally { cases: number; exact: number; moved: number; uncertain: number; offered: number; lost: number; wrong: string[] }

function run(name: string, { quote, edit }: Mutation, seed: number): Tally {
  const tally: Tally = { cases: 0, exact: 0, moved: 0, uncertain: 0, offered: 0, lost: 0, wrong: [] }
  for (let n = 0; n < casesEach; n++) {
    const random = createRandom(seed + n * 7919)
    const writer = createWriter(random)
    const article = writer.article()
    const marked = mark(article, random)
    const before = toText(article)
    const truthBefore = truthOf(marked, before.places)!
    const anchor = toAnchor(before.text, truthBefore)
    const after = toText(edit(article, marked, random, writer))
    const truth = truthOf(marked, after.places)
    const { start, end, state, candidates } = locateAnchor(after.text, anchor)
    tally.cases++
    tally[state]++
    if (state === 'uncertain' && truth && candidates.some((candidate) => overlap(candidate, truth) > 0.7)) tally.offered++
    const isPlaced = state === 'exact' || state === 'moved'
    const isRight = truth !== null && (quote === 'edited' ? overlap({ start, end }, truth) >= 0.75 : start === truth.start && end === truth.end)
    if (isPlaced && !isRight) tally.wrong.push(`${name}, case ${n}: “${anchor.exact}” was placed on “${after.text.slice(start, end)}”${truth ? `, and stands at “${after.text.slice(truth.start - 40, truth.end + 40)}”` : ', and is gone'}`)
    expect(candidates.length === 0 || state === 'uncertain').toBe(true)
    expect(candidates.map(({ likeness }) => likeness)).toEqual(candidates.map(({ likeness }) => likeness).toSorted((a, b) => b - a))
  }
  return tally
}

function overlap(one: { readonly start: number; readonly end: number }, other: { readonly start: number; readonly end: number }): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return Math.max(0, shared) / (Math.max(one.end, other.end) - Math.min(one.start, other.start))
}

describe('anchors under edits', () => {
  const tallies = new Map<string, Tally & { quote: Mutation['quote'] }>()
  it.each(namedMutations.map(([name, mutation], i) => ({ name, mutation, i })))('are never placed wrongly: $name', ({ name, mutation, i }) => {
    const tally = run(name, mutation, firstSeed + i * 1_000_003)
    tallies.set(name, { ...tally, quote: mutation.quote })
    expect(tally.wrong).toEqual([])
  }, 120_000)

  it('are found in 95 of 100 cases where the edit leaves the quote as it is, over two thousand cases and more', () => {
    const all = [...tallies.values()]
    const kept = all.filter(({ quote }) => quote === 'kept')
    const sum = (from: readonly Tally[], of: (tally: Tally) => number): number => from.reduce((total, tally) => total + of(tally), 0)
    expect(sum(all, ({ cases }) => cases)).toBeGreaterThanOrEqual(casesEach >= 100 ? 2000 : 0)
    expect(sum(kept, ({ exact, moved }) => exact + moved) / sum(kept, ({ cases }) => cases)).toBeGreaterThanOrEqual(0.95)
  })

  afterAll(() => {
    const rows = [...tallies].map(([name, { wrong, quote, ...tally }]) => ({ edit: name, quote, ...tally, found: `${((100 * (tally.exact + tally.moved)) / tally.cases).toFixed(1)} %`, wrong: wrong.length }))
    const total = (quote: string): string => {
      const of = [...tallies.values()].filter((tally) => tally.quote === quote)
      const cases = of.reduce((sum, tally) => sum + tally.cases, 0)
      const found = of.reduce((sum, tally) => sum + tally.exact + tally.moved, 0)
      return `${quote}: ${found} of ${cases} placed (${((100 * found) / Math.max(1, cases)).toFixed(2)} %)`
    }
    console.table(rows)
    console.log(`${['kept', 'pressed', 'edited', 'twin', 'gone'].map(total).join('; ')}; wrong: ${[...tallies.values()].reduce((sum, { wrong }) => sum + wrong.length, 0)} of ${[...tallies.values()].reduce((sum, { cases }) => sum + cases, 0)}`)
  })
})
