import type { AnchorState, Annotation, AnnotationColour, DocumentId, Span } from '../../shared/model.ts'
import { overlaps } from '../../shared/spans.ts'

/** Of each kind, any of those that are chosen; none chosen: all. An empty tag stands for those without tags. */
export interface AnnotationFilter {
  readonly words: string
  readonly colours: readonly AnnotationColour[]
  readonly tags: readonly string[]
  readonly documents: readonly DocumentId[]
  readonly states: readonly AnchorState[]
  /** Only where one of these is marked: the mentions of an entity, by document. */
  readonly places: ReadonlyMap<DocumentId, readonly Span[]> | null
}
export const noFilter: AnnotationFilter = { words: '', colours: [], tags: [], documents: [], states: [], places: null }

/** Letters without accents, ligatures parted, one kind of apostrophe, small. */
export const fold = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/ß/g, 'ss').replace(/[’ʼ]/g, "'")

const folded = new WeakMap<Annotation, string>()
function textOf(annotation: Annotation): string {
  const known = folded.get(annotation)
  if (known !== undefined) return known
  const text = fold([annotation.exact, annotation.note, annotation.title, ...annotation.tags].join('\n'))
  folded.set(annotation, text)
  return text
}

/** Whether it has all the words, in quote, note, tags or title, whatever their accents. */
export function matchesWords(annotation: Annotation, words: string): boolean {
  const wanted = fold(words).split(/\s+/).filter(Boolean)
  return wanted.length === 0 || wanted.every((word) => textOf(annotation).includes(word))
}

type Part = keyof AnnotationFilter
const tests: { readonly [P in Part]: (one: Annotation, filter: AnnotationFilter) => boolean } = {
  words: (one, { words }) => matchesWords(one, words),
  colours: ({ colour }, { colours }) => colours.length === 0 || colours.includes(colour),
  tags: (one, { tags }) => tags.length === 0 || tags.some((tag) => (tag === '' ? one.tags.length === 0 : one.tags.includes(tag))),
  documents: ({ document }, { documents }) => documents.length === 0 || documents.includes(document),
  states: ({ state }, { states }) => states.length === 0 || states.includes(state),
  places: (one, { places }) => places === null || ((one.state === 'exact' || one.state === 'moved') && (places.get(one.document)?.some((place) => overlaps(place, one)) ?? false)),
}
const parts = Object.keys(tests) as Part[]

/** The annotations that answer all parts of a filter, but for one that is left out: what a choice there would leave. */
export const filterAnnotations = (annotations: readonly Annotation[], filter: AnnotationFilter, but?: Part): Annotation[] =>
  annotations.filter((one) => parts.every((part) => part === but || tests[part](one, filter)))

export const isFiltering = (filter: AnnotationFilter): boolean => filter.words.trim() !== '' || filter.places !== null || [filter.colours, filter.tags, filter.documents, filter.states].some(({ length }) => length > 0)

export const tagsOf = (annotations: readonly Annotation[]): string[] =>
  [...new Set(annotations.flatMap(({ tags }) => tags))].sort((a, b) => a.localeCompare(b))
