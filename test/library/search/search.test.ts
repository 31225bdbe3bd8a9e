import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse, fold } from '../../../src/main/library/search/analyse.ts'
import { parseQuery } from '../../../src/main/library/search/parse-query.ts'
import { freshLibrary, importTexts } from '../fresh-library.ts'

describe('folding', () => {
  it.each([
    ['séance', 'seance'], ['SÉANCE', 'seance'], ['œuvre', 'oeuvre'], ['Œuvre', 'oeuvre'], ['æquo', 'aequo'], ['Straße', 'strasse'], ['Gdańsk', 'gdansk'],
    ['Łódź', 'lodz'], ['Ørsted', 'orsted'], ['ﬁnance', 'finance'], ['ＩＡ', 'ia'], ['İstanbul', 'istanbul'], ['façade', 'facade'], ['Noël', 'noel'],
  ])('makes %s %s', (given, folded) => expect(fold(given)).toBe(folded))

  it.each([
    ["l'IA", ['l', 'ia']], ['l’IA', ['l', 'ia']], ['Berlin-Est', ['berlin', 'est']], ['aujourd’hui', ['aujourd', 'hui']], ['100\u202f000', ['100', '000']], ['a\u00a0b', ['a', 'b']],
  ])('parts %s into its words', (given, words) => expect(analyse(given).map(({ folded }) => folded)).toEqual(words))

  it('gives places at which the word really stands', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => analyse(text).every(({ start, end, plain }) => text.slice(start, end).toLowerCase() === plain)))
  })
})

describe('queries', () => {
  it('are never an error, whatever is typed', async () => {
    const { client } = freshLibrary()
    await importTexts(client, { 'a.txt': 'Un mot. "Deux" mots (trois) NEAR/4 rien * ^ : {x} -- AND OR NOT.' })
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.array(fc.constantFrom('"', '-', '(', ')', 'mot', '*', ':', '«', 'NEAR', 'OR', ' ', '^', '{', "'")).map((parts) => parts.join(''))), async (words) => {
        const reply = await client.search({ words })
        expect(reply.total).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 300 },
    )
  })

  it('keep quoted words together and the last word open', () => {
    expect(parseQuery('"fonds souverain" -dette eur')).toMatchObject([
      { terms: [{ folded: 'fonds' }, { folded: 'souverain' }], quoted: true, excluded: false, unfinished: false },
      { terms: [{ folded: 'dette' }], excluded: true, unfinished: false },
      { terms: [{ folded: 'eur' }], excluded: false, unfinished: true },
    ])
    expect(parseQuery('eur ')).toMatchObject([{ unfinished: false }])
  })
})

describe('a search', () => {
  const texts = {
    'a.txt': 'La gigausine de Rouen\n\nDeux gigausines seront bâties. L’IA en est la raison. La séance fut longue.\n',
    'b.txt': 'The factories of Leeds\n\nThe factory makes chips for AI. It opened in June, and the minister was pleased with it.\n',
    'c.txt': 'Fonds et forges\n\nLe fonds souverain investit. Un autre fonds, moins souverain, attend.\n',
  }
  async function searching() {
    const { client } = freshLibrary()
    const documents = await importTexts(client, texts)
    const lit = async (words: string) => {
      const reply = await client.search({ words })
      return { total: reply.total, documents: reply.documents.map(({ document }) => documents.indexOf(document)), lit: reply.documents.flatMap(({ sentences }) => sentences.flatMap((s) => s.lit.map(({ start, end }) => s.text.slice(start, end)))) }
    }
    return { client, lit }
  }

  it('finds through accents, stems, elision and beginnings, and lights exactly what answered', async () => {
    const { lit } = await searching()
    expect((await lit('seance ')).lit).toEqual(['séance'])
    expect((await lit('IA ')).lit).toEqual(['IA'])
    expect((await lit('gigausine ')).lit.toSorted()).toEqual(['gigausine', 'gigausines'])
    expect((await lit('factory ')).lit.toSorted()).toEqual(['factories', 'factory'])
    expect((await lit('souver')).lit).toContain('souverain')
  })

  it('takes quoted words as they stand, and words together as AND over the document', async () => {
    const { lit } = await searching()
    expect((await lit('"fonds souverain"')).lit).toEqual(['fonds souverain'])
    expect(await lit('"gigausine de Leeds"')).toMatchObject({ total: 0 })
    expect(await lit('gigausine longue ')).toMatchObject({ total: 1, documents: [0] })
    expect(await lit('fonds -souverain ')).toMatchObject({ total: 0 })
  })

  it('says how many either word would bring when both bring little, and how much was searched', async () => {
    const { client } = await searching()
    expect(await client.search({ words: 'gigausine factory ' })).toMatchObject({ total: 0, withEither: 2, searched: 3, of: 3 })
  })

  it('finds names with a slip of the pen, and titles', async () => {
    const { client } = await searching()
    expect((await client.search({ words: 'factoreis' })).names).toMatchObject([{ type: 'document', text: 'The factories of Leeds' }])
  })
})
