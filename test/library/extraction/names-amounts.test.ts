import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createExtractor } from '../../../src/main/library/extraction/extractor.ts'
import { readResources } from '../../../src/main/library/resources.ts'
import type { Language } from '../../../src/shared/model.ts'

const extractor = createExtractor(readResources(join(import.meta.dirname, '../../../assets')))

function read(text: string, language: Language = 'en') {
  const { appearances, relations, figures } = extractor.extract({ text, language, published: null, blocks: [{ start: 0, end: text.length }] })
  return {
    names: appearances.map(({ kind, name }) => `${kind}: ${name}`),
    figures: figures.map(({ value, unit }) => `${value} ${unit}`),
    relations: relations.map(({ subject, predicate, object }) => `${appearances[subject]!.name} ${predicate} ${appearances[object]!.name}`),
  }
}

test('an amount written short is a figure and no name, and its currency no country', () => {
  const found = read('Siemens will spend €4B on the plant. It has raised $750M and US$2.5 billion so far.')
  expect(found.names).toEqual(['company: Siemens'])
  expect(found.figures).toEqual(['4000000000 EUR', '750000000 USD', '2500000000 USD'])
})

test('letters in brackets and quotes stand for what the text spells out, whatever else bears them', () => {
  expect(read('It applies in the whole European Economic Area (‘EEA’). The EEA has thirty members.').names).toEqual(['institution: Espace économique européen'])
})

test('the parts of a portfolio are no institutions', () => {
  const text = 'Jeanne Corbier, ministre déléguée chargée des PME, de la Ruralité et de l’Économie bleue, a visité Lorient. Le ministre de l’Intérieur, Paul Sarda, et la Banque de France ont réagi.'
  expect(read(text, 'fr').names.filter((name) => !name.startsWith('person'))).toEqual(['place: Lorient', 'institution: Banque de France'])
})

test('a name nothing is known of is what the others of its list are', () => {
  expect(read('Le fonds est entré chez plusieurs jeunes pousses, comme Dataiku, Alan, Vexoral et Qonto.', 'fr').names).toContain('company: Vexoral')
})

test('an officer of state leads no company for want of another', () => {
  expect(read('Renault opened a plant. “It is good news,” Labour Minister Ana Ruiz said in a statement.').relations).not.toContain('Ana Ruiz leads Renault')
  expect(read('Renault opened a plant. “It is good news,” Chief Executive Ana Ruiz said in a statement.').relations).toContain('Ana Ruiz leads Renault')
})

test('what is given as an example is not compared', () => {
  expect(read('Orange a aidé des entreprises plus petites, telles que Scaleway et Atos.', 'fr').relations.filter((one) => one.includes('compared_to'))).toEqual([])
})

test('a public bank is taken up as the bank', () => {
  expect(read('La Banque européenne d’investissement a publié ses comptes. La banque a soutenu Northvolt.', 'fr').relations).toContain('Banque européenne d\'investissement backs Northvolt')
})

test('the parts of a portfolio stand side by side in English, and none of them is a name', () => {
  const found = read('Lena Orlow, Minister of State for Universities, Science, Research and Innovation, opened the centre in Leeds.')
  expect(found.names).toEqual(['person: Lena Orlow', 'place: Leeds'])
})

test('a month, a time zone and an office with a capital are no names', () => {
  const found = read('Shares of Siemens rose at 1:30 p.m. EDT in Toronto after the deal of Jan. 30, said Lena Orlow, Vice-Chancellor of Leeds University.')
  expect(found.names).toEqual(['company: Siemens', 'place: Toronto', 'person: Lena Orlow', 'institution: Leeds University'])
})

test('the legal form of a fund belongs to its name', () => {
  expect(read('Blackstone Group LP bought a stake in Siemens.').names).toEqual(['company: Blackstone Group LP', 'company: Siemens'])
})
