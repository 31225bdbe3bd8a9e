import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/main/library/search/analyse.ts'
import { createLikeWords } from '../../../src/main/library/search/like-words.ts'
import { buildNameIndex, createNameIndex } from '../../../src/main/library/search/name-index.ts'

const named = (...names: readonly (readonly [text: string, weight: number])[]) => names.map(([text, weight]) => ({ text, weight }))
const ports = named(['Port of Ostrava', 3], ['Portugal', 90], ['Ostrava', 40], ['Aéroport d’Ostrava', 1], ['Hélène Vasseur', 12], ['Œuvre des marins', 2], ['Banque des Deux Rives', 8])
const find = (words: string, records = ports, limit = 10): string[] => createNameIndex(records).find(words, limit).map((record) => records[record]!.text)

describe('names', () => {
  it('puts a name with the whole word before names that go on', () => expect(find('port')).toEqual(['Port of Ostrava', 'Portugal']))
  it('lets only the last word go on', () => {
    expect(find('port ostr')).toEqual(['Port of Ostrava'])
    expect(find('por ostrava')).toEqual([])
  })
  it('folds accents, ligatures and apostrophes away', () => {
    expect(find('helene')).toEqual(['Hélène Vasseur'])
    expect(find('oeuv')).toEqual(['Œuvre des marins'])
    expect(find("d'ostrava")).toEqual(['Aéroport d’Ostrava'])
  })
  it('forgives a slip from the fifth letter on, and none before', () => {
    expect(find('portgual')).toEqual(['Portugal'])
    expect(find('vaseur')).toEqual(['Hélène Vasseur'])
    expect(find('bnaque')).toEqual(['Banque des Deux Rives'])
    expect(find('prot')).toEqual([])
  })
  it('forgives a slip while the word is still being typed', () => expect(find('ostarv')).toContain('Ostrava'))
  it('answers nothing to nothing', () => {
    expect(find('')).toEqual([])
    expect(find(' ’ ')).toEqual([])
  })
  it('is the same when it is built with pauses', async () => {
    const pauses: number[] = []
    const index = await buildNameIndex(ports, () => Promise.resolve(void pauses.push(1)))
    expect(index.find('port', 10)).toEqual(createNameIndex(ports).find('port', 10))
    expect(pauses.length).toBeGreaterThan(0)
  })

  // More than a thousand names have the word: then the sorted words answer instead of MiniSearch, by the same rules.
  const crowd = named(...Array.from({ length: 3000 }, (_, i) => [`Jean N${i.toString(36)}o Martin`, i % 7] as const), ['Jean Zola', 50], ['Zoé Jean', 60])
  it('finds the heaviest of thousands that begin with the same word first', () => expect(find('jean', crowd, 1)).toEqual(['Jean Zola']))
  it('finds one among thousands by a second word that has just begun', () => expect(find('jean z', crowd)).toEqual(['Zoé Jean', 'Jean Zola']))
  it('gives no name twice, and never more than asked for', () => {
    const records = createNameIndex(crowd).find('j', 25)
    expect(records).toHaveLength(25)
    expect(new Set(records).size).toBe(25)
  })
  it('gives only names of which every word begins like one that was typed, or is a slip of it', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '’'), maxLength: 8 })
    fc.assert(fc.property(fc.array(letters, { maxLength: 60 }), letters, (texts, typed) => {
      const records = texts.map((text) => ({ text, weight: 1 }))
      const words = analyse(typed).map(({ folded }) => folded)
      for (const record of createNameIndex(records).find(typed, 20)) {
        const own = analyse(texts[record]!).map(({ folded }) => folded)
        const exact = words.every((word, i) => own.some((one) => (i === words.length - 1 ? one.startsWith(word) : one === word)))
        expect(exact || words.some(({ length }) => length >= 5)).toBe(true)
      }
    }))
  })
})

describe('slips', () => {
  const words = ['commission', 'commissaire', 'comission', 'mission', 'omission'].toSorted()
  const like = (word: string, goesOn = false) => createLikeWords(words).find(word, goesOn)
  it('are one letter more, less, other or swapped', () => {
    expect(like('comission')).toEqual(['comission', 'commission'])
    expect(like('misison')).toEqual(['mission'])
  })
  it('are two in words of eight letters and more', () => expect(like('commmisison')).toContain('commission'))
  it('leave the first letter alone', () => expect(like('omision')).toEqual(['omission']))
  it('may lie in the beginning of a longer word', () => expect(like('comissai', true)).toContain('commissaire'))
})
