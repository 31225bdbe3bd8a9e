import type { ChangedFigure, Difference } from '../../../shared/contract/documents.ts'
import type { Span } from '../../../shared/model.ts'

/** A figure as far as a comparison of revisions needs it. */
export interface RevisedFigure extends Span {
  readonly value: number
  readonly upper: number | null
  readonly unit: string
  readonly qualifier: string | null
  readonly evidence: Span
}
export interface FiguredText {
  readonly text: string
  readonly figures: readonly RevisedFigure[]
}

const valueOf = ({ value, upper, unit, qualifier }: RevisedFigure) => JSON.stringify([value, upper, unit, qualifier])

/** Which figures another state of a text states otherwise, no more, or for the first time. A sentence that only moved changes nothing. */
export function changedFigures(before: FiguredText, after: FiguredText, differences: readonly Difference[]): ChangedFigure[] {
  const show = ({ text }: FiguredText, { start, end, evidence }: RevisedFigure) => ({ start, end, text: text.slice(start, end), sentence: text.slice(evidence.start, evidence.end).trim() })
  const inside = ({ figures }: FiguredText, span: Span | null) => (span ? figures.filter(({ start, end }) => start >= span.start && end <= span.end) : [])
  const pairs: { before: RevisedFigure | null; after: RevisedFigure | null }[] = []
  for (const difference of differences) {
    if (difference.type === 'same') continue
    const { gone, come } = withoutEqual(inside(before, difference.before), inside(after, difference.after))
    for (const figure of gone) {
      const at = come.findIndex(({ unit }) => unit === figure.unit)
      pairs.push({ before: figure, after: at < 0 ? null : come.splice(at, 1)[0]! })
    }
    pairs.push(...come.map((figure) => ({ before: null, after: figure })))
  }
  // What went in one place and came in another was moved.
  const alone = withoutEqual(pairs.flatMap((pair) => (pair.before && !pair.after ? [pair.before] : [])), pairs.flatMap((pair) => (pair.after && !pair.before ? [pair.after] : [])))
  return pairs
    .filter((pair) => (pair.before && pair.after) || (pair.before && alone.gone.includes(pair.before)) || (pair.after && alone.come.includes(pair.after)))
    .map((pair) => ({ before: pair.before && show(before, pair.before), after: pair.after && show(after, pair.after) }))
}

/** What is left when each figure that stands on both sides is taken from both. */
function withoutEqual(one: readonly RevisedFigure[], other: readonly RevisedFigure[]): { gone: RevisedFigure[]; come: RevisedFigure[] } {
  const come = [...other]
  const gone = one.filter((figure) => {
    const at = come.findIndex((each) => valueOf(each) === valueOf(figure))
    if (at >= 0) come.splice(at, 1)
    return at < 0
  })
  return { gone, come }
}
