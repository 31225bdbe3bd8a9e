/** The class of a row, from how its sources stand to each other two by two. */
import type { DocumentId } from '../../../shared/model.ts'
import { reasons } from './reasons.ts'
import type { PairClass, Verdict } from './said.ts'

/** The best of what two sources say settles how they stand: a source that gives two numbers agrees with whoever gives one of them. */
const kindness: readonly PairClass[] = ['same', 'compatible', 'not comparable', 'different']
/** Of all pairs of sources, what a reader has to know first. */
const gravity: readonly PairClass[] = ['different', 'not comparable', 'compatible', 'same']
/** Sources of a row are compared two by two; beyond so many, the first speak for the rest. */
const mostSources = 40
const mostEach = 6

/** Null: one source only. `origins` makes near copies one source. */
export function classOf<T extends { readonly document: DocumentId }>(statements: readonly T[], compare: (one: T, other: T) => Verdict,
  originOf: (document: DocumentId) => number): Verdict | { readonly class: null; readonly reason: Verdict['reason'] } {
  const groups = new Map<DocumentId, T[]>()
  for (const statement of statements) {
    const group = groups.get(statement.document)
    if (group === undefined) groups.set(statement.document, [statement])
    else if (group.length < mostEach) group.push(statement)
  }
  if (groups.size < 2) return { class: null, reason: reasons.single }
  const sources = [...groups.values()].slice(0, mostSources)
  let worst: Verdict | null = null
  for (const [i, one] of sources.entries()) {
    for (const other of sources.slice(i + 1)) {
      const verdict = betweenSources(one, other, compare)
      // Copies of one text that differ are still worth a look; that they agree is no news, yet the only thing to say when there is nobody else.
      if (verdict.class !== 'different' && worst !== null && originOf(one[0]!.document) === originOf(other[0]!.document)) continue
      if (worst === null || gravity.indexOf(verdict.class) < gravity.indexOf(worst.class)) worst = verdict
      if (worst.class === 'different') return worst
    }
  }
  return worst ?? { class: null, reason: reasons.single }
}

function betweenSources<T>(one: readonly T[], other: readonly T[], compare: (one: T, other: T) => Verdict): Verdict {
  let best: Verdict | null = null
  for (const a of one) {
    for (const b of other) {
      const verdict = compare(a, b)
      if (verdict.class === 'same') return verdict
      if (best === null || kindness.indexOf(verdict.class) < kindness.indexOf(best.class)) best = verdict
    }
  }
  return best!
}
