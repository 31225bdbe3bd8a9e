import type { search as french } from '../fr/search.ts'
import type { Shape } from '../resources.ts'

export const search: Shape<typeof french> = {
  label: 'Search the library',
  placeholder: 'Search articles, names…',
  clear: 'Clear search',
  results: 'Results',
  names: 'Names',
  inDocuments_one: '{{count}} article', inDocuments_other: '{{count}} articles',
  morePassages_one: '{{count}} more passage', morePassages_other: '{{count}} more passages',
  nothing: 'Nothing for “{{words}}”',
  nothingHint: 'Try fewer words, or the beginning of one. Accents and capitals do not matter.',
  withEither_one: '{{count}} article with either word',
  withEither_other: '{{count}} articles with either word',
  also: 'Also {{what}}',
  coverage_one: '{{searched}} of {{of}} article, {{share}} of the text',
  coverage_other: '{{searched}} of {{of}} articles, {{share}} of the text',
  shown: '{{shown}} of {{total}} shown',
  matchedAs: 'found as “{{matched}}”',
  tag: 'Tag',
  document: 'Article',
  matchesHere_one: '{{count}} match', matchesHere_other: '{{count}} matches',
  matchesAtLeast: 'At least {{count}} matches',
  moreNames: '+ {{count}}',
  showAllNames: 'Show all names',
  previousMatch: 'Previous match',
  nextMatch: 'Next match',
}
