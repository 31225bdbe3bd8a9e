/** Annotated figures to learn whose they are from, and the learning: a choice among the names of the sentence and what the text is about. */
import { findFigures } from '../../src/main/library/extraction/figures.ts'
import { type Owner, ownerBits } from '../../src/main/library/extraction/figures/owners.ts'
import type { NameFinder } from '../../src/main/library/extraction/names.ts'
import { findSentences } from '../../src/main/library/extraction/sentences.ts'
import type { GoldFigure } from '../evaluate/figure-subjects.ts'
import type { GoldArticle, GoldSet } from '../evaluate/gold.ts'
import { createRandom } from './augment.ts'
import { entityOf, foundNames, inputOf } from './relations-data.ts'

export interface AskedFigure {
  readonly file: string
  readonly owners: readonly Owner[]
  /** For each, what the annotation says of it: 2 for whose the figure is, 1 for whose it may be seen to be. */
  readonly right: readonly number[]
  readonly guessed: boolean
}

/** The figures of a text that no construction settles. */
export function askedOf(set: GoldSet, article: GoldArticle, names: NameFinder): AskedFigure[] {
  const gold = (article.figures as readonly GoldFigure[]).filter(({ subject }) => subject !== undefined)
  if (gold.length === 0) return []
  const input = inputOf(set, article)
  const { mentions, appearances } = foundNames(set, article, names)
  const meant = appearances.map((_, i) => entityOf(article, mentions.filter(({ appearance }) => appearance === i)))
  const found: AskedFigure[] = []
  findFigures(input, findSentences(input.text, input.blocks), mentions, appearances, (owners, { amount, span, guess }) => {
    const figure = gold.find(({ start, end, value }) => span.start < end && start < span.end && Math.abs(amount.value - value) <= 1e-6 * Math.abs(value))
    const worth = (appearance: number | null): number => {
      if (figure === undefined || !figure.subject) return appearance === null ? 2 : 0
      const named = appearance === null ? null : meant[appearance] ?? null
      return named === null ? 0 : named === figure.subject ? 2 : figure.subject_also?.includes(named) ? 1 : 0
    }
    if (figure !== undefined) found.push({ file: article.file, owners, right: owners.map(({ appearance }) => worth(appearance)), guessed: worth(guess.subject) > 0 })
    return { subject: guess.subject, uncertain: false }
  })
  return found
}

const passes = 12
const rate = 0.01
const decay = 1e-2

/** Weights by which the right one among those who can have a figure comes first, by small adaptive steps. */
export function learnOwners(all: readonly AskedFigure[]): Float64Array {
  const weights = new Float64Array(1 << ownerBits)
  const squares = new Float64Array(1 << ownerBits).fill(1e-6)
  const random = createRandom(20_251_121)
  const order = all.filter(({ right }) => right.some((each) => each > 0))
  for (let pass = 0; pass < passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (const { owners, right } of order) {
      const sums = owners.map(({ features }) => sumOf(weights, features))
      const top = Math.max(...sums)
      const chances = sums.map((sum) => Math.exp(sum - top))
      const [total, hit] = [chances.reduce((a, b) => a + b, 0), chances.reduce((a, b, k) => a + b * right[k]!, 0)]
      owners.forEach(({ features }, k) => {
        const slope = chances[k]! / total - chances[k]! * right[k]! / hit
        if (Math.abs(slope) < 1e-4) return
        for (const each of features) {
          const pull = slope + decay * weights[each]!
          squares[each]! += pull * pull
          weights[each]! -= rate * pull / Math.sqrt(squares[each]!)
        }
      })
    }
  }
  return weights
}
const sumOf = (weights: Float64Array, features: Int32Array): number => features.reduce((sum, each) => sum + weights[each]!, 0)

/** Of the figures whose owner the annotation names, how many of those left out go to the right one, and how many the rules gave it. */
export function ownersLeftOut(all: readonly AskedFigure[], folds: number, choose: (weights: Float64Array, owners: readonly Owner[]) => number | null): { readonly right: number; readonly guessed: number; readonly of: number } {
  const order = [...new Set(all.map(({ file }) => file))].sort()
  const foldOf = new Map(order.map((file, i) => [file, i % folds]))
  let [right, guessed, of] = [0, 0, 0]
  for (let k = 0; k < folds; k++) {
    const weights = learnOwners(all.filter(({ file }) => foldOf.get(file) !== k))
    for (const one of all) {
      if (foldOf.get(one.file) !== k || one.right[one.owners.findIndex(({ appearance }) => appearance === null)]! > 0) continue
      const chosen = choose(weights, one.owners)
      of++
      if (one.guessed) guessed++
      if (one.right[one.owners.findIndex(({ appearance }) => appearance === chosen)]! > 0) right++
    }
  }
  return { right, guessed, of }
}
