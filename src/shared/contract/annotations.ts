import * as z from 'zod'
import { annotationColours, type Annotation } from '../model.ts'
import { asks, changes } from './request.ts'

const id = z.int().positive()
const tags = z.array(z.string().trim().min(1).max(80)).max(50)
const note = z.string().max(100_000)
const colour = z.enum(annotationColours)

export interface UndoState {
  /** What undo would take back, as a code with its subject; null when there is nothing. */
  readonly undo: HistoryLabel | null
  readonly redo: HistoryLabel | null
}
export interface HistoryLabel {
  readonly action: 'annotation-added' | 'annotation-edited' | 'annotation-removed'
  /** The quote, shortened. */
  readonly subject: string
}

export const annotationRequests = {
  listAnnotations: asks<readonly Annotation[]>()('Annotations of one document or of all, in the order of the text.', z.object({ document: id.optional() })),
  /** The library, which holds the text, records quote and surroundings itself: nobody can store a wrong quote. */
  addAnnotation: changes<Annotation>('annotations')(
    'Mark a span: by its place, or by a quote that stands exactly once in the document.',
    z.object({ document: id, place: z.union([z.object({ start: z.int().min(0), end: z.int().min(1) }), z.object({ quote: z.string().min(1) })]), note: note.default(''), tags: tags.default([]), colour: colour.default('yellow') }),
  ),
  editAnnotation: changes<Annotation>('annotations')('Change note, tags or colour; what is absent stays.', z.object({ annotation: id, note: note.optional(), tags: tags.optional(), colour: colour.optional() })),
  removeAnnotation: changes<UndoState>('annotations')('Remove an annotation; undo brings it back as it was.', z.object({ annotation: id })),
  undoState: asks<UndoState>()('What undo and redo would do.', z.object({})),
  undo: changes<UndoState>('annotations')('Take back the last change by the person.', z.object({})),
  redo: changes<UndoState>('annotations')('Do again what was last taken back.', z.object({})),
}
