import type { palette as french } from '../fr/palette.ts'
import type { Shape } from '../resources.ts'

export const palette: Shape<typeof french> = {
  title: 'Go to…',
  placeholder: 'A name, a title, a tag, a command…',
  groups: { names: 'Names', commands: 'Commands' },
  type: { document: 'Article', tag: 'Tag', note: 'Note' },
  nothing: 'Nothing is called “{{words}}”',
  count_one: '{{count}} suggestion', count_other: '{{count}} suggestions',
  choose: 'choose', go: 'open', inGraph: 'in the graph',
  search: 'Search the texts',
  goTo: 'Go to: {{view}}',
  terms: 'Search a list of terms',
  sources: 'Hide or show the articles', inspector: 'Hide or show the inspector',
  dark: 'Dark theme', light: 'Light theme', system: 'The system’s theme',
  otherLanguage: 'Passer en français', help: 'Keyboard shortcuts',
}
