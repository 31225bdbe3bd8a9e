import { useMemo } from 'react'
import type { OpenDocument } from '../../shared/contract/documents.ts'
import type { Span } from '../../shared/model.ts'
import { byBlock, groupBlocks, toAnnotationMarks, toFigureMarks, toMatchMarks } from './text-marks.ts'
import { toSections, type TextSection } from './text-sections.ts'

/** A document's blocks, in sections, with all that is to be lit in them; `hidden` holds the kinds (and `figure`) that were switched off. */
export function useTextSections(open: OpenDocument, matches: readonly Span[], hidden: ReadonlySet<string>): readonly TextSection[] {
  const { blocks, mentions, figures, annotations } = open
  // Each kind of mark on its own, so that adding an annotation does not sort ten thousand mentions again.
  const mentionsOf = useMemo(() => byBlock(blocks, mentions.filter(({ kind }) => !hidden.has(kind))), [blocks, mentions, hidden])
  const figuresOf = useMemo(() => byBlock(blocks, hidden.has('figure') ? [] : toFigureMarks(figures)), [blocks, figures, hidden])
  const annotationsOf = useMemo(() => byBlock(blocks, toAnnotationMarks(annotations)), [blocks, annotations])
  const matchesOf = useMemo(() => byBlock(blocks, toMatchMarks(matches)), [blocks, matches])
  return useMemo(
    () => toSections(groupBlocks(blocks.map((block, i) => ({ block, mentions: mentionsOf[i]!, marks: [...annotationsOf[i]!, ...figuresOf[i]!, ...matchesOf[i]!] })))),
    [blocks, mentionsOf, figuresOf, annotationsOf, matchesOf],
  )
}
