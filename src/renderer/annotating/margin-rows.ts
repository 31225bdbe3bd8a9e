import type { Annotation } from '../../shared/model.ts'
import { matchesWords } from './filter-annotations.ts'

/** A line of the margin. */
export type MarginRow =
  | { readonly type: 'heading'; readonly of: 'unplaced' | 'placed'; readonly count: number }
  | { readonly type: 'card'; readonly annotation: Annotation }

/** Only what is certain has a place in the text. */
export const isPlaced = ({ state }: Annotation): boolean => state === 'exact' || state === 'moved'

/** The annotations of one text that have the words: first those that wait for a place, then the others in the order of the text. */
export function toMarginRows(annotations: readonly Annotation[], words: string): MarginRow[] {
  const found = annotations.filter((one) => matchesWords(one, words))
  const [placed, unplaced] = [found.filter(isPlaced), found.filter((one) => !isPlaced(one))]
  const section = (of: 'unplaced' | 'placed', own: readonly Annotation[]): MarginRow[] => [
    ...(unplaced.length > 0 && own.length > 0 ? [{ type: 'heading', of, count: own.length } as const] : []),
    ...own.map((annotation) => ({ type: 'card', annotation }) as const),
  ]
  return [...section('unplaced', unplaced), ...section('placed', placed)]
}

export const marginKey = (row: MarginRow): string => (row.type === 'heading' ? row.of : String(row.annotation.id))

/** About how high a row will be, in pixels. */
export function marginHeight(row: MarginRow): number {
  if (row.type === 'heading') return 36
  const { exact, note, tags, state } = row.annotation
  const lines = (text: string, width: number) => Math.min(2, Math.ceil(text.length / width))
  return 28 + lines(exact, 40) * 21 + (note ? 5 + lines(note, 44) * 19 : 0) + (tags.length ? 27 : 0) + (state === 'exact' ? 0 : 24) + (isPlaced(row.annotation) ? 0 : 120)
}
