import type { GoldSet } from './gold.ts'

/** A figure as the annotation has it. */
export interface GoldFigure {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly subject?: string | null
  readonly subject_also?: readonly string[]
}
interface Predictions {
  readonly entities: Readonly<Record<string, { readonly name: string }>>
  readonly articles: readonly {
    readonly mentions: readonly { readonly start: number; readonly end: number; readonly entity: string }[]
    readonly figures: readonly { readonly start: number; readonly end: number; readonly value: number; readonly subject: string | null }[]
  }[]
}

/** Of the figures that were found and whose subject the annotator names, for how many it is the one that was found. */
export function scoreSubjects(set: GoldSet, predictions: object): { readonly right: number; readonly found: number } {
  const { entities, articles } = predictions as Predictions
  const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’'\s-]+/g, ' ')
  let [right, found] = [0, 0]
  set.gold.articles.forEach((article, i) => {
    const { mentions, figures } = articles[i]!
    // What the annotator calls an entity → what the program calls the things at the same places.
    const keysOf = (id: string): Set<string> =>
      new Set(article.mentions.filter(({ entity }) => entity === id).flatMap(({ start, end }) => mentions.filter((one) => one.start < end && start < one.end).map(({ entity }) => entity)))
    for (const gold of article.figures as readonly GoldFigure[]) {
      if (!gold.subject) continue
      const figure = figures.find((one) => one.start < gold.end && gold.start < one.end && Math.abs(one.value - gold.value) <= 1e-6 * Math.abs(gold.value))
      if (!figure) continue
      found++
      const { subject } = figure
      if (subject === null) continue
      if ([gold.subject, ...(gold.subject_also ?? [])].some((id) => keysOf(id).has(subject) || plain(set.gold.entities[id]?.name ?? id) === plain(entities[subject]?.name ?? ''))) right++
    }
  })
  return { right, found }
}
