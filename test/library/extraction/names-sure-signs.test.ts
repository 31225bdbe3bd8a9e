import { expect, test } from 'vitest'
import { english, french } from './named.ts'

test('the town a dispatch opens with is a place, wherever else it is named', () => {
  expect(english('A mill closes\n\nDRUNMORRAN — The last loom stopped on a Friday. Nobody in Drunmorran was told why.')).toEqual(['place: DRUNMORRAN', 'place: Drunmorran'])
  expect(english('KALVERSHOLM, Denmark, Oct 9 (North Sea Wire) - The dockers went home early again today.')).toContain('place: KALVERSHOLM')
  expect(french('VIERLAC (AFP) – Les ouvriers de la filature ont repris le travail ce matin.')).toContain('place: VIERLAC')
})

test('a heading in capitals before a dash is no town', () => {
  expect(french("EN DIRECT — L'assemblée vote la résolution sur le climat dans le calme.")).toEqual([])
  expect(french('LE FIL DES QUAIS — Bulletin n° 14, mars 2019').filter((name) => name.startsWith('place'))).toEqual([])
})

test('a law is known by its day or by its number', () => {
  expect(french('La loi du 9 mai 2011 le permet, une ordonnance du 2 février 1946 l’interdisait, la loi n° 2019-1422 tranche.')).toEqual(['law: loi du 9 mai 2011', 'law: ordonnance du 2 février 1946', 'law: loi n° 2019-1422'])
  expect(english('It acted under Law 20.411, after Bill C-112 and Decree No. 77 had failed.')).toEqual(['law: Law 20.411', 'law: Bill C-112', 'law: Decree No. 77'])
  expect(french('La loi du marché, la loi du plus fort et la loi de 2015 font le reste.')).toEqual([])
})

test('whom a text gives an age is a person', () => {
  expect(french('Le puisatier, Trésor Mbulila, 22 ans, attend encore.')).toEqual(['person: Trésor Mbulila'])
  expect(english('The organist Olev Taamsalu, 71, has not been paid.')).toEqual(['person: Olev Taamsalu'])
})

test('a sum that opens with the code of its currency is no name', () => {
  expect(english('It cost KRW15 trillion, Dh5.1 billion, PLN10 million and Tk 500 crore.')).toEqual([])
  expect(english('COP30 opened in Lima.')[0]).toBe('event: COP30')
})

test('a pronoun and a holiday are no names', () => {
  expect(english('"I think I\'m late," she said, long before Christmas, and I\'m not sorry.')).toEqual([])
})

test('partners behind "&" are a firm, not a fund', () => {
  expect(english('The contractor is Nasrine & Partners, and Voss + Partners drew the plans.')).toEqual(['company: Nasrine & Partners', 'company: Voss + Partners'])
})

test('a body goes on over nouns without articles, second prepositions and the adjectives of trades', () => {
  expect(french("Elle saisit l'Agence de services et de paiement.")).toEqual(['institution: Agence de services et de paiement'])
  expect(french("Un rapport de l'Observatoire de la qualité des services financiers le dit.")).toEqual(['institution: Observatoire de la qualité des services financiers'])
  expect(french("Un député du Parti de la ruralité et du développement a quitté la salle.")).toEqual(['institution: Parti de la ruralité et du développement'])
  expect(french("Depuis mai, l'Institut suédois des services postaux et des transports enquête.")).toEqual(['institution: Institut suédois des services postaux et des transports'])
})

test('a programme with a capital goes on over what it is for', () => {
  expect(french("Le ministère lance le Programme national d'approvisionnement en eau potable et d'irrigation.")).toContain("project: Programme national d'approvisionnement en eau potable et d'irrigation")
  expect(french("La piste relève du Projet d'appui au développement rural.")).toEqual(["project: Projet d'appui au développement rural"])
})

test('a rights group is an institution, a unit of a company and a consortium that builds are companies', () => {
  expect(english('They wrote to the legal aid group Sadaqa Hukum in March.')).toEqual(['institution: Sadaqa Hukum'])
  expect(english('Brave Fells, the residents\' group, has sued the council.')[0]).toBe('institution: Brave Fells')
  expect(english('Orvane Civils, a unit of Siemens, won the tender.')[0]).toBe('company: Orvane Civils')
  expect(english('The trains come from Dovrena, a consortium led by Alstom.')[0]).toBe('company: Dovrena')
  expect(french('Le conglomérat Thuyvan est présidé par son fondateur.')).toEqual(['company: Thuyvan'])
})

test('two words that open the longer name of a company are that company', () => {
  expect(english('Arlen Heron Fisheries bought nine boats. At the fair, Arlen Heron showed a net, and Arlen Heron paid $2 million for it.').filter((name) => !name.endsWith('Arlen Heron'))).toEqual(['company: Arlen Heron Fisheries'])
  expect(english('Arlen Heron Fisheries bought nine boats. Arlen Heron paid $2 million.')).toContain('company: Arlen Heron')
})

test('what is counted behind a name, who left a town and whose turn it is are no part of it', () => {
  expect(french('Le groupe public TNC 15 % et le japonais Mitsui 20 % restent.')).toEqual(['company: TNC', 'company: Mitsui'])
  expect(french('Un drone parti de Brest tracte le sonar. Le navire, parti de Lorient, suit.')).toEqual(['place: Brest', 'place: Lorient'])
  expect(french("C'est au tour de Renault de fermer la ligne.")).toEqual(['company: Renault'])
  expect(english("Counsel for Siemens, Neil Starkey SC, had argued otherwise.")).toEqual(['company: Siemens', 'person: Neil Starkey'])
})

test('a body sits on what it looks into, and a state that ends in s owns what follows its apostrophe', () => {
  expect(english('The Ghana National Commission on Human Dignity said so.')).toEqual(['institution: Ghana National Commission on Human Dignity'])
  expect(english("A partnership with the Netherlands' Vostra failed.")[0]).toBe('place: Netherlands')
})

test('what is called "the … project" is one, and who has a project team is not', () => {
  expect(english('The Corvid project has a budget of 35 million dollars. The Minerva project was halted in May.')).toEqual(['project: Corvid', 'project: Minerva'])
  expect(english('The Velmar project was halted in May.')).toEqual(['project: Velmar'])
  expect(english('The Velmar project team met in May.')).toEqual(['company: Velmar'])
})
