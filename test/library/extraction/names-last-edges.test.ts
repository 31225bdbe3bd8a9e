import { expect, test } from 'vitest'
import { appearances, english, french } from './named.ts'

test('a board is a part of what it is of, and alone it is no name', () => {
  expect(french("Le Conseil d'administration de Varnelle Group a voté, et Varnelle Group s'en félicite.")).toEqual(['company: Varnelle Group', 'company: Varnelle Group'])
  expect(french("Le Conseil d'administration a voté mardi.")).toEqual([])
  expect(french("Le Conseil d'État a tranché.")).toEqual(["institution: Conseil d'État"])
})

test('English hangs on a plan whom it is for', () => {
  expect(english('She praised the Harbour Renewal Plan for Scotland.')[0]).toMatch(/: Harbour Renewal Plan for Scotland$/)
  expect(english('The loan is part of the Tarvel Investment Plan for the Channel Islands.').at(-1)).toMatch(/: Tarvel Investment Plan for the Channel Islands$/)
})

test('a trade that papers capitalise is no name, nor is what life is written in', () => {
  expect(french('La Foodtech a levé 7 millions, la Deep Tech moins, et les Fintechs rien.')).toEqual([])
  expect(english("Growth is in the firm's DNA, and its DNA is old.")).toEqual([])
})

test('a seed fund and a sovereign fund are sorts of fund', () => {
  expect(french("Nous avons monté un fonds d'amorçage, puis un fonds souverain a suivi.")).toEqual([])
})

test('a form that only firms have makes a firm', () => {
  expect(english('The Coastal Authority Plc cut its dividend.')[0]).toMatch(/^company/)
})

test('a firm may leave out the plain words of its name once the text has given them, and its arms are others', () => {
  expect(appearances('Varnelle Holdings grew. Varnelle opened a yard.', 'en')).toEqual(['Varnelle Holdings'])
  expect(appearances('Kessler Vond Renewable Energy grew. Kessler Vond hired.', 'en')).toEqual(['Kessler Vond Renewable Energy'])
  expect(appearances("L'université Tarvel recrute. Tarvel a huit écoles.", 'fr')).toHaveLength(1)
  expect(appearances('Orange grew. Orange Bank closed. Orange hired.', 'en')).toHaveLength(2)
})

test('letters that the text spells out are nobody else', () => {
  expect(appearances('Fjord Crane Assembly (“FCA”) grew. The loan goes to FCA.', 'en')).toEqual(['Fjord Crane Assembly'])
})
