/** Invented pairs of sentences: pronouns, descriptions (`le constructeur`, `the bank`), possessives and zero subjects. */
import { describe, expect, it } from 'vitest'
import { relationsOf } from './relate-cases.ts'

type Case = readonly [string, ...string[]]

const french: readonly Case[] = [
  ['{p:Paul Roux} a fondé {c:Nexan} en 2010. Sa société vient de racheter {c:Orlane}.', 'Nexan acquires Orlane', 'Paul Roux founded Nexan'],
  ['{c:Nexan} recule. Le groupe de {s:Lorn} a racheté {c:Orlane}.', 'Nexan acquires Orlane'],
  ["{i:Mer libre} a dénoncé ce projet. Son président, {p:Paul Roux}, demande un moratoire.", 'Paul Roux leads Mer libre [président]'],
  ["{i:Mer libre} proteste. « C'est absurde », s'indigne sa directrice {p:Anne Morel}.", 'Anne Morel leads Mer libre [directrice]'],
  ["Le film {j:Nuits blanches} sort mercredi. Il a été réalisé par {p:Anne Morel}.", 'Anne Morel launches Nuits blanches'],
  ["La {l:loi Climat} a été promulguée. Le texte, défendu par {p:Paul Roux}, entre en vigueur en mai.", 'Paul Roux backs loi Climat'],
  ["{c:Nexan} a publié mardi ses résultats. Le constructeur, dont le siège se trouve à {s:Lyon}, a vendu 3 000 voitures.", 'Nexan located_in Lyon'],
  ["La banque {c:Orlane} supprime 300 postes. Elle avait racheté {c:Voltis} en 2020.", 'Orlane acquires Voltis'],
  ["Le groupe {c:Nexan} a cédé ses parts. « C'est fait », a dit {p:Anne Morel}, la présidente du groupe, à {c:Radio Lorn}.", 'Anne Morel leads Nexan [présidente]'],
  ['{c:Nexan} et {c:Orlane} discutent. Les deux groupes ont racheté {c:Mirel}.', 'Nexan acquires Mirel', 'Nexan partners_with Orlane', 'Orlane acquires Mirel'],
]

const english: readonly Case[] = [
  ['{p:Ann Lee} founded {c:Nexan} in 2010. Her company has just bought {c:Orlane}.', 'Ann Lee founded Nexan', 'Nexan acquires Orlane'],
  ['{c:Nexan}, {c:Orlane} and {c:Voltis} met. The three companies have bought {c:Mirel}.', 'Nexan acquires Mirel', 'Orlane acquires Mirel', 'Voltis acquires Mirel'],
  ["{p:Ann Lee} spoke on Tuesday. She chairs the {i:Sea Trust}.", 'Ann Lee leads Sea Trust'],
  ["{p:Ann Lee} spoke on Tuesday. The former minister now heads the {i:Sea Trust}.", 'Ann Lee leads Sea Trust'],
  ["The {l:Sea Act} became law. The bill was sponsored by {p:Ann Lee}.", 'Ann Lee backs Sea Act'],
  ["{c:Nexan} reported results on Tuesday. The carmaker, which is based in {s:Leeds}, sold 3,000 cars.", 'Nexan located_in Leeds'],
  ["{c:Orlane} is cutting 300 jobs. The bank bought {c:Voltis} in 2020.", 'Orlane acquires Voltis'],
]

describe('what a sentence says of a name that stands in another', () => {
  it.each(french)('French: %s', (text, ...expected) => expect(relationsOf('fr', text)).toEqual([...expected].sort()))
  it.each(english)('English: %s', (text, ...expected) => expect(relationsOf('en', text)).toEqual([...expected].sort()))
})

describe('nobody is meant', () => {
  it.each([
    ['fr', '{c:Nexan} et {c:Orlane} grandissent. Le groupe a racheté {c:Voltis}.'],
    ['fr', '{p:Paul Roux} et {p:Luc Petit} sont venus. Il dirige {c:Nexan}.'],
    ['fr', '{p:Anne Morel} est là. Il dirige {c:Nexan}.'],
    ['fr', '{c:Nexan} grandit. Il faut 3 millions pour racheter {c:Orlane}.'],
    ['en', '{c:Nexan} and {c:Orlane} grew. The company bought {c:Voltis}.'],
    ['fr', '{c:Nexan}, {c:Orlane} et {c:Voltis} grandissent. Les deux groupes ont racheté {c:Mirel}.'],
    ['fr', '{c:Nexan} grandit. {p:Paul Roux}, patron du groupe gazier {c:Orlane}, se tait.', 'Paul Roux leads Orlane [patron]'],
    ['en', '{c:Nexan} grew. The competition regulator said on Tuesday it had bought {c:Orlane}.'],
    ['en', '{c:Nexan} is a bank. The central bank bought {c:Orlane}.'],
    ['en', '{c:Nexan} is a supplier. {c:Orlane} was chosen as the supplier for two parks.'],
    ['fr', '{p:Paul Roux} recule devant {c:Nexan} et {c:Voltis}. Sa société vient de racheter {c:Orlane}.'],
    ['en', '{p:Ann Lee} left. He runs {c:Nexan}.'],
  ] as const)('where two could be, or none: %s %s', (language, text, ...expected) => expect(relationsOf(language, text)).toEqual(expected))

  it('a purchase is no delivery', () => {
    expect(relationsOf('en', '{c:Nexan} bought {c:Orlane} from {c:Voltis}.')).toEqual(['Nexan acquires Orlane'])
    expect(relationsOf('en', '{c:Nexan} buys its chips from {c:Voltis}.')).toEqual(['Voltis supplies Nexan'])
  })
})
