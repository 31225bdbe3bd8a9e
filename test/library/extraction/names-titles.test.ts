import { expect, test } from 'vitest'
import { appearances, english, french } from './named.ts'

test('an office in capitals is no name; whom it is for and who holds it are', () => {
  expect(english('The delegation included Country Director for Kenya Wenda Fanning and Vice President for Southern Africa Ndiaye Dorp.'))
    .toEqual(['place: Kenya', 'person: Wenda Fanning', 'place: Southern Africa', 'person: Ndiaye Dorp'])
  expect(english('Two leaders came – Irene Tracy, Vice-Chancellor of Oxford University and Andrew Willis, Managing Partner of Tarvel Capital.')).toContain('person: Andrew Willis')
  expect(english('She is the Managing Partner and he the Chief Investment Officer.')).toEqual([])
  expect(english('Congress MP Karti Vellan, who moved four amendments, was not heard.')[0]).toMatch(/Congress$/)
})

test('a person begins with a capital', () => {
  expect(french("C'est au tour de Vincent Gazet, le directeur général de Varnelle.")[0]).toBe('person: Vincent Gazet')
  expect(french("L'université de Montpellier, numéro un mondial en écologie, recrute.")[0]).toMatch(/université de Montpellier$/)
})

test('what a coined word is for is no part of it, and a house is called after somebody and for something', () => {
  expect(french("Elle s'appuie sur Volt42 pour l'infrastructure et sur le reste du groupe.").at(0)).toMatch(/Volt42$/)
  expect(french("Il enseigne à l'Université Mohamed bin Saïd d'Intelligence Artificielle (MBSUAI).")[0]).toBe("institution: Université Mohamed bin Saïd d'Intelligence Artificielle")
})

test('firms are called after where they work', () => {
  expect(french('Les Ateliers de Haute-Savoie recrutent, Électricité de Colmar aussi.')).toEqual(['company: Ateliers de Haute-Savoie', 'company: Électricité de Colmar'])
})

test('a word made of the beginnings of a name is that name', () => {
  expect(appearances('Tarvel Electricity Generation Company (TarGen) grew. TarGen hired.', 'en')).toHaveLength(1)
  expect(appearances('Tarvel Electricity Generation Company (Orlane) grew. Orlane hired.', 'en')).toHaveLength(2)
})

test('how large a park is and who heads it are no part of a name', () => {
  expect(english('Tarvel Offshore CEO Andreas Naumann spoke. It will supply the 880MW Sunrise Wind project.').filter((name) => /CEO|MW/.test(name))).toEqual([])
  expect(english('German Chancellor Olaf Varn and Economic Affairs Minister Robert Hald vowed to act.')).toEqual(['person: Olaf Varn', 'person: Robert Hald'])
})
