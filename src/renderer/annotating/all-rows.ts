import type { Annotation, AnnotationColour, AnnotationId, DocumentId } from '../../shared/model.ts'
import { annotationColours } from '../../shared/model.ts'

export const sorts = ['text', 'changed', 'created', 'oldest'] as const
export type Sort = (typeof sorts)[number]
export const groupings = ['document', 'colour', 'tag', 'day', 'none'] as const
export type Grouping = (typeof groupings)[number]

/** What the annotations of a group have in common. */
export type GroupOf =
  | { readonly by: 'document'; readonly document: DocumentId; readonly title: string }
  | { readonly by: 'colour'; readonly colour: AnnotationColour }
  /** An empty tag: none. */
  | { readonly by: 'tag'; readonly tag: string }
  | { readonly by: 'day'; readonly day: string }

/** A line of the list of all annotations. One with several tags has a line under each. */
export type AllRow =
  | { readonly type: 'heading'; readonly key: string; readonly of: GroupOf; readonly ids: readonly AnnotationId[] }
  | { readonly type: 'card'; readonly key: string; readonly annotation: Annotation }

const compareTimes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const orders: Readonly<Record<Sort, (a: Annotation, b: Annotation) => number>> = {
  text: (a, b) => a.document - b.document || a.start - b.start || a.id - b.id,
  changed: (a, b) => compareTimes(b.updatedAt, a.updatedAt) || b.id - a.id,
  created: (a, b) => compareTimes(b.createdAt, a.createdAt) || b.id - a.id,
  oldest: (a, b) => compareTimes(a.createdAt, b.createdAt) || a.id - b.id,
}

/** In order, and under headings. Groups come in the order of their first annotation, but colours in their own, tags by the alphabet, those without one last. */
export function toAllRows(annotations: readonly Annotation[], sort: Sort, grouping: Grouping): AllRow[] {
  const sorted = annotations.toSorted(orders[sort])
  if (grouping === 'none') return sorted.map((annotation) => ({ type: 'card', key: String(annotation.id), annotation }))
  const groups = new Map<string, { readonly of: GroupOf; readonly own: Annotation[] }>()
  for (const annotation of sorted) {
    for (const of of groupsOf(annotation, grouping)) {
      const key = toKey(of)
      const group = groups.get(key) ?? { of, own: [] }
      groups.set(key, group)
      group.own.push(annotation)
    }
  }
  return [...groups].sort(([, a], [, b]) => compare(a.of, b.of)).flatMap(([key, { of, own }]): AllRow[] => [
    { type: 'heading', key, of, ids: own.map(({ id }) => id) },
    ...own.map((annotation) => ({ type: 'card', key: `${key} ${annotation.id}`, annotation }) as const),
  ])
}

function groupsOf({ document, title, colour, tags, createdAt }: Annotation, grouping: Exclude<Grouping, 'none'>): GroupOf[] {
  switch (grouping) {
    case 'document': return [{ by: 'document', document, title }]
    case 'colour': return [{ by: 'colour', colour }]
    case 'tag': return (tags.length ? tags : ['']).map((tag) => ({ by: 'tag', tag }))
    case 'day': return [{ by: 'day', day: createdAt.slice(0, 10) }]
  }
}

const toKey = (of: GroupOf): string => (of.by === 'document' ? `document ${of.document}` : of.by === 'colour' ? `colour ${of.colour}` : of.by === 'tag' ? `tag ${of.tag}` : `day ${of.day}`)

/** Zero leaves the order in which they came. */
function compare(a: GroupOf, b: GroupOf): number {
  if (a.by === 'colour' && b.by === 'colour') return annotationColours.indexOf(a.colour) - annotationColours.indexOf(b.colour)
  if (a.by === 'tag' && b.by === 'tag') return Number(a.tag === '') - Number(b.tag === '') || a.tag.localeCompare(b.tag)
  return 0
}

/** About how high a row will be, in pixels, before it was ever drawn. */
export const allHeight = (row: AllRow): number =>
  row.type === 'heading' ? 52 : 42 + Math.min(2, Math.ceil(row.annotation.exact.length / 90)) * 21 + (row.annotation.note ? 24 : 0) + (row.annotation.tags.length ? 27 : 0)
