import type { Annotation, AnnotationColour, Block, Figure, Mention, Span } from '../../shared/model.ts'
import { overlaps, toSegments, type Segment } from '../../shared/spans.ts'

/** What may lie on a stretch of text besides a mention; these may overlap as they like. */
export type TextMark =
  | (Span & { readonly type: 'figure' })
  | (Span & { readonly type: 'annotation'; readonly id: number; readonly colour: AnnotationColour })
  | (Span & { readonly type: 'match' })

/** A stretch that is one mention, or none, cut where the other marks begin and end. */
export interface Run extends Span {
  readonly mention: Mention | null
  readonly segments: readonly Segment<TextMark>[]
}

/**
 * A stretch of text as runs to draw. A mention is one run whatever else lies on it, because it is one thing to click and to hear;
 * where mentions overlap the longest is kept.
 */
export function toRuns(within: Span, mentions: readonly Mention[], marks: readonly TextMark[]): Run[] {
  return toSegments(within, withoutOverlaps(mentions)).map(({ start, end, marks: [mention = null] }) => {
    const span = { start, end }
    return { ...span, mention, segments: toSegments(span, marks) }
  })
}

function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = []
  for (const mention of mentions.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => overlaps(other, mention))) kept.push(mention)
  }
  return kept
}

/** Uncertain and lost annotations are listed, never drawn: the mark would claim a place that nobody is sure of. */
const isDrawn = ({ state }: Annotation): boolean => state === 'exact' || state === 'moved'

export const toAnnotationMarks = (annotations: readonly Annotation[]): TextMark[] =>
  annotations.filter(isDrawn).map(({ start, end, id, colour }) => ({ type: 'annotation', start, end, id, colour }))
export const toFigureMarks = (figures: readonly Figure[]): TextMark[] => figures.map(({ start, end }) => ({ type: 'figure', start, end }))
export const toMatchMarks = (matches: readonly Span[]): TextMark[] => matches.map(({ start, end }) => ({ type: 'match', start, end }))

/**
 * For each block (they are in order and apart) the marks that touch it.
 * A long text has thousands of both, so the first block is searched for by halving.
 */
export function byBlock<M extends Span>(blocks: readonly Span[], marks: readonly M[]): readonly (readonly M[])[] {
  const touching = blocks.map((): M[] => [])
  for (const mark of marks) {
    let [low, high] = [0, blocks.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (blocks[middle]!.end <= mark.start) low = middle + 1
      else high = middle
    }
    for (let i = low; i < blocks.length && blocks[i]!.start < mark.end; i++) touching[i]!.push(mark)
  }
  return touching
}

export interface BlockMarks {
  readonly block: Block
  readonly mentions: readonly Mention[]
  readonly marks: readonly TextMark[]
}

export type BlockGroup =
  | { readonly type: 'single'; readonly of: BlockMarks }
  | { readonly type: 'list'; readonly of: readonly BlockMarks[] }
  | { readonly type: 'table'; readonly of: readonly BlockMarks[] }

/** Neighbouring list items are one list, neighbouring rows one table; a row with `header` begins a new one. */
export function groupBlocks(blocks: readonly BlockMarks[]): BlockGroup[] {
  const groups: { type: 'single' | 'list' | 'table'; of: BlockMarks[] }[] = []
  for (const marks of blocks) {
    const type = marks.block.type === 'list-item' ? 'list' : marks.block.type === 'table-row' ? 'table' : 'single'
    const last = groups.at(-1)
    if (last?.type === type && type !== 'single' && !marks.block.header) last.of.push(marks)
    else groups.push({ type, of: [marks] })
  }
  return groups.map(({ type, of }) => (type === 'single' ? { type, of: of[0]! } : { type, of }))
}
