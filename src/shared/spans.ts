import type { Span } from './model.ts'

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
export const shift = <S extends Span>(span: S, by: number): S => ({ ...span, start: span.start + by, end: span.end + by })

/** A stretch under the same marks throughout. */
export interface Segment<M extends Span> extends Span {
  readonly marks: readonly M[]
}

/**
 * Cut `within` at every edge of every mark, so that each segment lies wholly inside or wholly outside each mark.
 * The segments tile `within`; marks in a segment come in the order given. Marks outside are ignored.
 */
export function toSegments<M extends Span>(within: Span, marks: readonly M[]): Segment<M>[] {
  const inside = marks.filter((mark) => mark.end > mark.start && overlaps(mark, within))
  const edges = new Set([within.start, within.end])
  for (const { start, end } of inside) {
    if (start > within.start) edges.add(start)
    if (end < within.end) edges.add(end)
  }
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(1).map((end, i) => {
    const segment = { start: cuts[i]!, end }
    return { ...segment, marks: inside.filter((mark) => contains(mark, segment)) }
  })
}
