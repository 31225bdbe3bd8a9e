import type { shortcuts as french } from '../fr/shortcuts.ts'
import type { Shape } from '../resources.ts'

export const shortcuts: Shape<typeof french> = {
  title: 'Keyboard shortcuts',
  everywhere: 'Everywhere', inSearch: 'In search', inArticle: 'In an article',
  search: 'Search', help: 'Show this help', undo: 'Undo', redo: 'Redo', back: 'Previous place', forward: 'Next place', views: 'Library, Entities, Graph, Annotations',
  panels: 'Hide or show articles, inspector',
  panes: 'Next, previous part of the window',
  importing: 'Import files',
  toResults: 'Go to the results', openResult: 'Open the result', leave: 'Clear search',
  highlight: 'Highlight the selection or the sentence', note: 'Add a note', tag: 'Add a tag', sentence: 'Previous, next sentence', match: 'Next, previous match',
  escape: 'Esc',
}
