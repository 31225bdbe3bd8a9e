import type { importing as french } from '../fr/importing.ts'
import type { Shape } from '../resources.ts'

export const importing: Shape<typeof french> = {
  action: 'Import',
  choose: 'Choose files…',
  drop: 'Drop to import',
  dropHint: 'Text, Markdown or HTML. Everything stays on this computer.',
  running: 'Importing',
  indexing: 'Analysing articles',
  step: '{{done}} of {{total}}',
  report: 'Import report',
  summary: { imported_one: '{{count}} imported', imported_other: '{{count}} imported', known_one: '{{count}} already here', known_other: '{{count}} already here', refused_one: '{{count}} refused', refused_other: '{{count}} refused', skipped_one: 'some files left aside', skipped_other: 'some files left aside in {{count}} folders' },
  outcome: { imported: 'Imported', known: 'Already here', refused: 'Refused', skipped: 'Files passed over' },
  done_one: '{{count}} article imported', done_other: '{{count}} articles imported',
  nothing: 'There was no article to read in what you chose.',
}
