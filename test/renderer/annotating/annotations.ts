import type { Annotation } from '../../../src/shared/model.ts'
import { fixtureDocuments } from '../fixture/documents.ts'

/** An annotation of the made-up library, of which a test says only what it is about. */
export function annotationOf(some: Partial<Annotation> & Pick<Annotation, 'id'>): Annotation {
  const { document = 1, start = 40, end = 60 } = some
  const { title, text } = fixtureDocuments[document - 1]!
  return {
    document, start, end, title, exact: text.slice(start, end), prefix: '', suffix: '', note: '', tags: [], colour: 'yellow', state: 'exact', candidates: [],
    createdAt: '2031-05-03T09:20:00Z', updatedAt: '2031-05-03T09:20:00Z', ...some,
  }
}

/** So many of one article, each further on in it than the one before. */
export const manyAnnotations = (count: number, document = 1): Annotation[] =>
  Array.from({ length: count }, (_, i) => annotationOf({ id: 100 + i, document, start: 60 + i * 12, end: 70 + i * 12, note: i % 3 === 0 ? `Note ${i}` : '' }))
