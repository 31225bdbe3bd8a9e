import type { shortcuts as french } from '../fr/shortcuts.ts'
import type { Shape } from '../resources.ts'

export const shortcuts: Shape<typeof french> = {
  title: 'Keyboard shortcuts',
  everywhere: 'Everywhere', inSearch: 'In search', inArticle: 'In an article',
  palette: 'Go to a name, run a command', search: 'Search', help: 'Show this help', undo: 'Undo', redo: 'Redo', back: 'Previous place', forward: 'Next place', views: 'The views, in the order of the bar',
  panels: 'Hide or show articles, inspector',
  panes: 'Next, previous part of the window',
  importing: 'Import files',
  toResults: 'Go to the results', pastSearches: 'Recent searches', openResult: 'Open the result and read there', look: 'Look at it without leaving the list', include: 'Filters: include, exclude', leave: 'Back to the words, then clear them',
  highlight: 'Highlight the selection or the sentence', note: 'Add a note', tag: 'Add a tag', name: 'Say what the selection names', selectEntity: 'Select it, and the next ones', sentence: 'Previous, next sentence', match: 'Next, previous match',
  find: 'Find in the article', calm: 'Read in calm, or light again', outline: 'Outline', beside: 'Open an article beside, close this one', mention: 'Next, previous mention of the entity followed',
  colour: 'Highlight in a colour', extend: 'More or fewer sentences', words: 'A word less, more', marks: 'To the annotations here', onAnnotation: 'On an annotation', change: 'Note, tag, colour', remove: 'Remove it', select: 'Select it, and the next ones', selectAll: 'Select all',
  escape: 'Esc', space: 'Space',
}
