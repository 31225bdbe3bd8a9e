import { expect, it } from 'vitest'
import type { Language } from '../../../src/shared/model.ts'
import { subjectsOf } from './braced-names.ts'

it.each<[string, Language, string[]]>([
  ['{c:Lendra} will pay $4.7 billion for {c:Vexom}.', 'en', ['4700000000 Vexom']],
  ['{i:Brussels Council} approved 5 billion euros in state aid for {c:Vexom}.', 'en', ['5000000000 Vexom']],
  ['{c:Lendra} agreed to buy {c:Vexom} from {c:Oldco} for $40 billion.', 'en', ['40000000000 Vexom']],
  ['{i:NASO} has awarded {c:Vexom} a $190 million contract.', 'en', ['190000000 Vexom']],
  ['{c:Lendra} owns 15% of {j:Vexom}.', 'en', ['15 Vexom']],
  ['{i:La BEX} a prêté 450 millions d’euros à {c:Envian}.', 'fr', ['450000000 Envian']],
  ['{c:Lendra} a annoncé l’acquisition de {c:Nordave} pour 1,1 milliard d’euros.', 'fr', ['1100000000 Nordave']],
  ['La fusée {j:Ariale} emporte deux satellites du système {j:Galilo}.', 'fr', ['2 Galilo']],
  ['{i:Alliance Une} – avec {c:Lendra} et {c:Nexan} – a mobilisé 150 millions d’euros.', 'fr', ['150000000 Alliance Une']],
  ['Baptisée « {i:Alliance Une} », l’offensive commence.\n{p:Anne Roy} présente ce programme qui réunit plus de 60 entreprises.', 'fr', ['60 Alliance Une']],
  ['{j:Vexom} will hold 60,000 {c:Nvida} processors.', 'en', ['60000 Vexom']],
  ['{c:Lendra} got €2 billion for the grid, said {c:Nordave}, its sister.', 'en', ['2000000000 Lendra']],
  ['Le budget du {j:Galilo} atteint 40 millions d’euros, dit {i:La BEX}.', 'fr', ['40000000 Galilo']],
  ['{p:Ann Roy} paid $1 million to the committee.', 'en', ['1000000 Ann Roy']],
])('whose figure it is: %s', (marked, language, expected) => { expect(subjectsOf(marked, language)).toEqual(expected) })

it('reads a minus sign as part of a percentage, and a dash as none', () => {
  expect(subjectsOf('Les ventes reculent (−3 %) et le titre perd -2,5 %.', 'fr')).toEqual(['-3 null', '-2.5 null'])
  expect(subjectsOf('Le prix : - 3 % et de 5-10 % ensuite.', 'fr')).toEqual(['3 null', '5 null'])
})
it('counts no “auprès”', () => {
  expect(subjectsOf('Elle a levé 35 millions auprès de fonds.', 'fr')).toEqual([])
})
