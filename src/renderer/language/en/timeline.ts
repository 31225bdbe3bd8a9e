import type { timeline as french } from '../fr/timeline.ts'
import type { Shape } from '../resources.ts'

export const timeline: Shape<typeof french> = {
  title: 'Timeline',
  by: { label: 'By which day', spoken: 'Day spoken of', published: 'Day of publication' },
  as: { label: 'Layout', drawing: 'Drawing', table: 'Table' },
  lanes: { label: 'Lanes', entity: 'By subject', source: 'By source' },
  moments_one: '{{count}} moment', moments_other: '{{count}} moments',
  undated_one: '{{count}} undated, so absent here', undated_other: '{{count}} undated, so absent here',
  undatedHint: 'These statements or articles say no day, so they stand nowhere.',
  more_one: '{{count}} more moment is not shown.', more_other: '{{count}} more moments are not shown.',
  nothing: 'No moments', nothingSpoken: 'No statement says which day it speaks of', byPublication: 'See by day of publication', nothingHint: 'The days that articles speak of, and those on which they were published, are gathered here.',
  drawing: 'Timeline: the arrow keys go from moment to moment',
  zoomIn: 'Zoom in', zoomOut: 'Zoom out', all: 'See everything',
  cluster_one: '{{count}} moment', cluster_other: '{{count}} moments',
  publication: 'Publication', noSubject: 'No subject', otherLanes_one: '{{count}} other subject', otherLanes_other: '{{count}} other subjects',
  range: '{{from}} to {{to}}', unsure: 'day not sure',
  open: 'Open the sentence', choose: 'Choose a moment to read its sentence.',
  column: { days: 'Day', subject: 'Subject', said: 'What is said', source: 'Source' },
  colon: ': ',
  keys: { walk: 'Previous, next moment', lane: 'Lane above, below', open: 'Open the sentence', zoom: 'Zoom in, out, see everything', pan: 'Slide through time' },
}
