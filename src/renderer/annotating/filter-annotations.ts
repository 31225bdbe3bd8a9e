import type { Annotation, AnnotationColour } from '../../shared/model.ts'

export interface AnnotationFilter {
  readonly words: string
  readonly colour: AnnotationColour | null
  readonly tag: string | null
  readonly document: number | null
}
export const noFilter: AnnotationFilter = { words: '', colour: null, tag: null, document: null }

const fold = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'")

/** The annotations that have all the words (in quote, note, tags or title), and the colour, tag and document where these are chosen. */
export function filterAnnotations(annotations: readonly Annotation[], { words, colour, tag, document }: AnnotationFilter): Annotation[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean)
  return annotations.filter((one) => {
    if (colour !== null && one.colour !== colour) return false
    if (tag !== null && !one.tags.includes(tag)) return false
    if (document !== null && one.document !== document) return false
    const text = fold([one.exact, one.note, one.title, ...one.tags].join('\n'))
    return wanted.every((word) => text.includes(word))
  })
}

export const tagsOf = (annotations: readonly Annotation[]): string[] =>
  [...new Set(annotations.flatMap(({ tags }) => tags))].sort((a, b) => a.localeCompare(b))
