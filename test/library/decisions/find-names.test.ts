import { expect, it } from 'vitest'
import { createNameFinder } from '../../../src/main/library/decisions/find-names.ts'

const found = (text: string, ...names: readonly string[]) => createNameFinder(names.map((name) => ({ name, means: name })))(text).map(({ start, end }) => text.slice(start, end))

it.each([
  ['Le Fonds Horizon investit.', 'Fonds Horizon', ['Fonds Horizon']],
  ['Le fonds horizon investit.', 'Fonds Horizon', []],
  ['LE FONDS HORIZON INVESTIT.', 'Fonds Horizon', ['FONDS HORIZON']],
  ['quai aux herbes, Quai aux Herbes', 'quai aux herbes', ['quai aux herbes', 'Quai aux Herbes']],
  ['l’IA et l\'IA, pas la bia ni Ia', 'IA', ['IA', 'IA']],
  ['Élysée et Elysee', 'Elysée', ['Élysée', 'Elysee']],
  ['Jean-Marc\u00a0Ayrault parle à Jean Marc Ayrault', 'Jean-Marc Ayrault', ['Jean-Marc\u00a0Ayrault', 'Jean Marc Ayrault']],
  ['le Fonds. Horizon bleu', 'Fonds Horizon', ['Fonds. Horizon']],
  ['le Fonds\n\nHorizon bleu', 'Fonds Horizon', []],
  ['le Fonds : Horizon', 'Fonds Horizon', []],
  ['Horizontal', 'Horizon', []],
])('in “%s”, %s stands at %j', (text, name, places) => {
  expect(found(text, name)).toEqual(places)
})

it('takes the longest of names that overlap', () => {
  expect(found('L’Union africaine et l’Union.', 'Union', 'Union africaine')).toEqual(['Union africaine', 'Union'])
})
