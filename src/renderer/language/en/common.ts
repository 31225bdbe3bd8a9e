import type { common as french } from '../fr/common.ts'
import type { Shape } from '../resources.ts'

export const common: Shape<typeof french> = {
  app: 'Recoupe',
  close: 'Close', undo: 'Undo', redo: 'Redo', retry: 'Try again', all: 'All', none: 'None', dismiss: 'Dismiss this message',
  loading: 'Loading…',
  open: 'Open',
  showInGraph: 'Show in graph',
  openPage: 'Open page',
  undated: 'Undated',
  back: 'Back', forward: 'Forward',
  views: { label: 'Views', library: 'Library', articles: 'Articles', coverage: 'Coverage', revisions: 'Versions', entities: 'Entities', graph: 'Graph', compare: 'Compare', timeline: 'Timeline', decisions: 'Decisions', annotations: 'Annotations', searches: 'Searches' },
  panels: { sources: 'Articles', inspector: 'Inspector', main: 'Content', hideSources: 'Hide articles', showSources: 'Show articles', hideInspector: 'Hide inspector', showInspector: 'Show inspector', resize: 'Resize' },
  notifications: 'Messages',
}
