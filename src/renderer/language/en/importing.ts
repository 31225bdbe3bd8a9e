import type { importing as french } from '../fr/importing.ts'
import type { Shape } from '../resources.ts'

export const importing: Shape<typeof french> = {
  action: 'Import',
  choose: 'Choose files…',
  drop: 'Drop to import',
  dropText: 'Drop this text to keep it',
  dropHint: 'Files, folders or text. Everything stays on this computer.',
  running: 'Importing',
  indexing: 'Analysing articles',
  paused: 'Paused',
  step: '{{done}} of {{total}}',
  rate_one: '{{rate}} a second', rate_other: '{{rate}} a second',
  left: { seconds_one: '{{count}} s left', seconds_other: '{{count}} s left', minutes_one: '{{count}} min left', minutes_other: '{{count}} min left', hours_one: '{{count}} h left', hours_other: '{{count}} h left' },
  pause: 'Pause', resume: 'Go on', cancel: 'Stop; what is finished is kept',
  report: 'Import report',
  only: 'Show only',
  showAll_one: 'Show the line', showAll_other: 'Show all {{count}} lines',
  compare: 'See what changes',
  summary: { imported_one: '{{count}} imported', imported_other: '{{count}} imported', revised_one: '{{count}} new version', revised_other: '{{count}} new versions', known_one: '{{count}} already here', known_other: '{{count}} already here', refused_one: '{{count}} refused', refused_other: '{{count}} refused', skipped_one: '{{count}} remark', skipped_other: '{{count}} remarks' },
  outcome: { imported: 'Imported', revised: 'New version', known: 'Already here', refused: 'Refused', skipped: 'Remark' },
  done_one: '{{count}} article imported', done_other: '{{count}} articles imported',
  nothing: 'There was no article to read in what you chose.',
  paste: {
    action: 'Paste a text', title: 'Keep a text', text: 'Text', placeholder: 'Paste or write the text here…', hint: 'Markdown and HTML are recognised.',
    length_one: '{{length}} character.', length_other: '{{length}} characters.',
    name: 'Title', namePlaceholder: 'The first line, unless you give one', outlet: 'Source', published: 'Date of publication', address: 'Address', collection: 'Collection', noCollection: 'None',
    keep: 'Keep', known: 'This text was here already: here it is.',
  },
}
