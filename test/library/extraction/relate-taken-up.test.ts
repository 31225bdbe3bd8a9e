/** Nouns that take a name up again, offices of state, and what belongs to somebody who is named: what is claimed, and what is not. */
import { describe, expect, it } from 'vitest'
import { relationsOf } from './relate-cases.ts'

type Case = readonly [string, ...string[]]

describe('a noun takes up what was spoken of last', () => {
  it.each<Case>([
    ['{c:Voltis} ouvre un oléoduc de la {c:Société du Sud}.\nUne autre voie existe. Elle se discute. Elle est longue.\n{c:Orlane} grandit à part. La société, rachetée par {c:Nexan}, embauche.', 'Nexan acquires Orlane'],
    ['La {i:région Vallières} investit. La région finance {j:Atlas}.', 'région Vallières finances Atlas'],
    ['{c:Nexan} grandit. Le cimentier a racheté {c:Orlane}.', 'Nexan acquires Orlane'],
  ])('French: %s', (text, ...expected) => expect(relationsOf('fr', text)).toEqual(expect.arrayContaining(expected)))
  it.each<Case>([
    ['{c:Nexan} is growing. The steelmaker bought {c:Orlane} in 2020.', 'Nexan acquires Orlane'],
  ])('English: %s', (text, ...expected) => expect(relationsOf('en', text)).toEqual(expect.arrayContaining(expected)))
})

describe('an office is of whom it is said to be', () => {
  it.each<[language: 'fr' | 'en', text: string, never: string]>([
    ['en', 'Resources Minister {p:Ann Lee} spoke to {c:Nexan}. Exports to {s:China} fell.', 'Ann Lee leads China'],
    ['en', '{c:Nexan} sells chips. {c:Nexan} grows. {p:Ann Lee}, the commerce secretary, spoke.', 'Ann Lee leads Nexan'],
    ['en', "{i:Trust} grows. {i:Trust} hopes for the scheme launched by {p:Ann Lee}'s government.", 'Ann Lee launches Trust'],
    ['en', '{c:Nexan} sells chips. {c:Nexan} fears the {l:Chip Act}, sponsored by Senator {p:Ann Lee}.', 'Ann Lee finances Nexan'],
    ['fr', 'Le {i:Parti du Centre} ({i:PDC}) vote contre.', 'Parti du Centre part_of PDC'],
    ['fr', '{c:Orlane} grandit.\nAprès avoir repris {c:Nexan}, le directeur général, {p:Luc Petit}, se tait.', 'Luc Petit leads Nexan'],
  ])('%s, not: %s', (language, text, never) => expect(relationsOf(language, text).some((each) => each.startsWith(never))).toBe(false))
  it('a minister serves the country the text is about', () => {
    expect(relationsOf('en', 'Elections in {s:Norway}\n{s:Norway} votes on Monday. {s:Norway} is rich. Finance Minister {p:Ann Lee} resigned.')).toContainEqual(expect.stringContaining('Ann Lee leads Norway'))
  })
})
