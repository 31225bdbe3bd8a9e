import { useDeferredValue, useMemo } from 'react'
import type { OpenDocument } from '../../shared/contract/documents.ts'
import type { Span } from '../../shared/model.ts'
import { byBlock, groupBlocks, toAnnotationMarks, toFigureMarks, toMatchMarks, type BlockGroup } from './text-marks.ts'

const atOnce = 60

export interface ShownGroups {
  readonly groups: readonly BlockGroup[]
  readonly isWhole: boolean
}

/**
 * A document's blocks with all that is to be lit in them; `hidden` holds the kinds (and `figure`) that were switched off.
 * Of a long text the beginning comes at once and the rest a moment later: `isWhole` says when all of it is there.
 */
export function useBlockGroups(open: OpenDocument, matches: readonly Span[], hidden: ReadonlySet<string>): ShownGroups {
  const { blocks, mentions, figures, annotations } = open
  // Each kind of mark on its own, so that adding an annotation does not sort ten thousand mentions again.
  const mentionsOf = useMemo(() => byBlock(blocks, mentions.filter(({ kind }) => !hidden.has(kind))), [blocks, mentions, hidden])
  const figuresOf = useMemo(() => byBlock(blocks, hidden.has('figure') ? [] : toFigureMarks(figures)), [blocks, figures, hidden])
  const annotationsOf = useMemo(() => byBlock(blocks, toAnnotationMarks(annotations)), [blocks, annotations])
  const matchesOf = useMemo(() => byBlock(blocks, toMatchMarks(matches)), [blocks, matches])
  const all = useMemo(
    () => groupBlocks(blocks.map((block, i) => ({ block, mentions: mentionsOf[i]!, marks: [...annotationsOf[i]!, ...figuresOf[i]!, ...matchesOf[i]!] }))),
    [blocks, mentionsOf, figuresOf, annotationsOf, matchesOf],
  )
  // The count is deferred and not the groups, so that a new highlight never waits.
  const shown = useDeferredValue(all.length, atOnce)
  const groups = useMemo(() => (shown < all.length ? all.slice(0, shown) : all), [all, shown])
  return { groups, isWhole: groups === all }
}
