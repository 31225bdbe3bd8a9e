import * as z from 'zod'
import { asks, changes } from './request.ts'

/** What the person can do that undo takes back. Codes, put into words by the window. */
export const historyActions = [
  'annotation-added', 'annotation-edited', 'annotation-removed', 'annotation-placed',
  'annotations-edited', 'annotations-removed', 'annotations-imported',
  'search-saved', 'search-removed',
  'rows-bound', 'row-parted', 'row-classed', 'statement-marked',
  'entities-merged', 'entity-split', 'entity-renamed', 'entity-retyped', 'entity-rejected', 'entity-confirmed', 'entity-added', 'mention-rejected', 'alias-changed',
  'relation-decided', 'watch-list-imported', 'view-saved', 'view-removed', 'decision-removed',
  'documents-edited', 'documents-removed', 'documents-restored', 'collection-saved', 'collection-removed',
] as const
export type HistoryAction = (typeof historyActions)[number]
export interface HistoryLabel {
  readonly action: HistoryAction
  /** A quote, shortened; a name; for many things at once, their number. */
  readonly subject: string
}
export interface UndoState {
  /** What undo would take back; null when there is nothing. */
  readonly undo: HistoryLabel | null
  readonly redo: HistoryLabel | null
}
export interface HistoryEntry extends HistoryLabel {
  readonly id: number
  readonly at: string
  /** Taken back, and can be done again. */
  readonly undone: boolean
}

export const historyRequests = {
  undoState: asks<UndoState>()('What undo and redo would do.', z.object({})),
  listHistory: asks<readonly HistoryEntry[]>()('What the person did, newest first.', z.object({ limit: z.int().min(1).max(1000).default(200) })),
  undo: changes<UndoState>('annotations', 'searches', 'decisions', 'views', 'findings', 'documents')('Take back the last change by the person.', z.object({})),
  redo: changes<UndoState>('annotations', 'searches', 'decisions', 'views', 'findings', 'documents')('Do again what was last taken back.', z.object({})),
}
