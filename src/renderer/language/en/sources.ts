import type { sources as french } from '../fr/sources.ts'
import type { Shape } from '../resources.ts'

export const sources: Shape<typeof french> = {
  list: 'Articles in the library',
  empty: 'No article yet',
  emptyHint: 'Import text, Markdown or HTML files, or drop them anywhere on the window.',
  entities_one: '{{count}} entity', entities_other: '{{count}} entities',
  annotations_one: '{{count}} annotation', annotations_other: '{{count}} annotations',
}
