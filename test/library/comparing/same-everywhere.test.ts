import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareFigures } from '../../../src/main/library/comparing/compare-figures.ts'
import type { SaidFigure } from '../../../src/main/library/comparing/said.ts'

const plain: SaidFigure = {
  document: 1, subject: 'project:x', subjectKind: 'project', subjectName: 'X', value: 1, upper: null, unit: 'EUR', qualifier: null, measure: 'funding', words: '1', published: '2025-01-01',
  status: null, conditional: false, denied: false, uncertain: false, additional: false, part: false, rate: false, each: false, average: false, scope: [], about: null,
}
const figure = fc.record({
  value: fc.integer({ min: 0, max: 1_000_000 }),
  upper: fc.constant(null),
  unit: fc.constantFrom('EUR', 'USD', 'percent', 'kilometre', 'metre', 'company', 'acteur', 'year', 'month'),
  qualifier: fc.constantFrom(null, 'up to', 'more than', 'less than', 'about', 'at least', 'at most', 'nearly'),
  published: fc.constantFrom(null, '2025', '2025-01', '2025-01-01', '2025-01-09'),
  status: fc.constantFrom(null, 'announced', 'planned', 'spent'),
  conditional: fc.boolean(), additional: fc.boolean(), part: fc.boolean(), each: fc.boolean(),
}).map((some): SaidFigure => ({ ...plain, ...some, words: String(some.value) } as SaidFigure))

it('says the same whichever of two statements comes first', () => {
  fc.assert(fc.property(figure, figure, (a, b) => { expect(compareFigures(a, b)).toEqual(compareFigures(b, a)) }))
})
it('finds every statement the same as itself', () => {
  fc.assert(fc.property(figure, (a) => { expect(compareFigures(a, a).class).toBe('same') }))
})
it('lets nothing contradict of which nobody knows whose it is, and takes equal values as equal still', () => {
  const ten: SaidFigure = { ...plain, value: 10, words: '10' }
  const twelve: SaidFigure = { ...plain, value: 12, words: '12' }
  expect(compareFigures(ten, twelve).class).toBe('different')
  expect(compareFigures({ ...ten, uncertain: true }, twelve)).toMatchObject({ class: 'not comparable', reason: { fr: expect.stringContaining('de qui') as string } })
  expect(compareFigures({ ...ten, uncertain: true }, ten).class).toBe('same')
})
it('never calls different what a doubt could explain', () => {
  fc.assert(fc.property(figure, figure, (a, b) => {
    if (compareFigures(a, b).class !== 'different') return
    expect(a.conditional || b.conditional || a.additional !== b.additional || a.part || b.part || a.published === null || b.published === null).toBe(false)
  }))
})
