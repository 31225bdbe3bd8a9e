import type { decisions as french } from '../fr/decisions.ts'
import type { Shape } from '../resources.ts'

export const decisions: Shape<typeof french> = {
  title: 'Decisions',
  hint: 'What you corrected or confirmed. It holds when the machine reads the articles again, and for those still to come.',
  count_one: '{{count}} decision', count_other: '{{count}} decisions',
  nothing: 'No decisions', nothingHint: 'Bind questions in Compare, merge names, mark a statement wrong: every decision is kept here with its reason, and can be taken back.',
  nothingMatches: 'No decision answers these filters',
  filter: 'Filter decisions', filterPlaceholder: 'Filter by words…', kinds: 'Kinds of decisions', all: 'All',
  group: { compare: 'Comparisons', entities: 'Entities', relations: 'Relations' },
  kind: {
    bind: 'Questions bound', part: 'Statements parted', class: 'Agreement changed', wrong: 'Statement wrong',
    merge: 'Names merged', split: 'Name split', rename: 'Renamed', retype: 'Kind changed', reject: 'Rejected', confirm: 'Confirmed', add: 'Added', 'reject-mention': 'Mention rejected', alias: 'Other name', relation: 'Relation', watch: 'Watched name',
  },
  sleeps: 'waiting', sleepsHint: 'What it speaks of is not, or not yet, in the library. It holds as soon as it is.',
  sleeping_one: '{{count}} waiting', sleeping_other: '{{count}} waiting',
  takeBack: 'Take back', takeBackOf: 'Take back: {{says}}', takenBack: 'Decision taken back',
  noWhy: 'no reason written', list: 'Decisions, newest first',
}
