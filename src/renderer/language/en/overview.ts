import type { overview as french } from '../fr/overview.ts'
import type { Shape } from '../resources.ts'

export const overview: Shape<typeof french> = {
  title: 'Library',
  documents_one: 'article', documents_other: 'articles',
  entities_one: 'entity', entities_other: 'entities',
  mentions_one: 'mention', mentions_other: 'mentions',
  relations_one: 'relation', relations_other: 'relations',
  figures_one: 'figure', figures_other: 'figures',
  annotations_one: 'annotation', annotations_other: 'annotations',
  articles: 'Recent articles',
  named: 'Who and what',
  namedHint: 'Most present in your articles, by kind',
  allOfKind: 'See all',
  marked: 'Your latest annotations',
  importTitle: 'Add articles',
  importHint: 'Text, Markdown, saved pages, PDF, Word, OpenDocument, e-books, e-mail, tables of articles, web archives, or a ZIP of any of these. Choose files, or drop them anywhere on this window. Nothing leaves this computer.',
  sample: 'A new library contains a few sample articles.',
  steps: {
    label: 'First steps',
    search: { title: 'Search', text: '{{key}}, then a few words: every result shows its sentence. {{names}} goes to a name.' },
    graph: { title: 'Connect', text: 'The graph shows who is linked to what, and the sentence behind every line.' },
    annotate: { title: 'Annotate', text: 'In an article, select a passage and press H, N or T.' },
  },
  pending_one: '{{count}} article has not been analysed yet: search and graph do not cover it.',
  pending_other: '{{count}} articles have not been analysed yet: search and graph do not cover them.',
  indexRebuilt: 'The index was rebuilt from your articles. Your annotations were not touched.',
  importResumed: 'An import that had been interrupted went on by itself ({{detail}} files).',
  watchedMissing: 'A watched folder is not there now: {{detail}}. It is looked for again and again.',
  watchedRefused: 'Files in a watched folder could not be read: {{detail}}.',
  seedsMissing: 'The sample articles were not found; the library begins empty.',
  folder: 'Library folder',
}
