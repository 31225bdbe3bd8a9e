import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../../src/shared/model.ts'
import { anyWords } from '../../shared/query/any-words.ts'
import { freshLibrary, importTexts } from '../fresh-library.ts'

describe('whatever is asked of a library', () => {
  it('is answered without an error, and what is lit lies in the text', async () => {
    const { client } = freshLibrary()
    const texts = { 'a.txt': 'Un mot. "Deux" mots (trois) NEAR/4 rien * ^ : {x} -- AND OR NOT. L’usine de 2025, l’IA, une œuvre.', 'b.txt': 'Another text, of usines and ﬁnance.\n\nA b a b. In 2025 at 10:30.' }
    const documents = await importTexts(client, texts)
    const lengths = new Map(await Promise.all(documents.map(async (document) => [document, (await client.openDocument({ document })).text.length] as const)))
    const isWithin = ({ start, end }: Span, length: number) => start >= 0 && start < end && end <= length
    await fc.assert(
      fc.asyncProperty(anyWords, fc.boolean(), async (words, exact) => {
        const { documents: hits, total, searched } = await client.search({ words, exact })
        if (total > searched || hits.length !== total) return false
        for (const { document, title, titleLit, sentences } of hits) {
          const { spans } = await client.listMatches({ document, words, exact })
          if (!spans.every((span) => isWithin(span, lengths.get(document)!)) || !titleLit.every((span) => isWithin(span, title.length))) return false
          if (!sentences.every(({ text, lit }) => lit.every((span) => isWithin(span, text.length)))) return false
        }
        return true
      }),
      { numRuns: 2_000 },
    )
  }, 180_000)
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

  it('says that very many words begin so where they do, and not of every two or three letters', async () => {
    const { client } = await searching()
    const remarks = async (words: string) => (await client.search({ words })).query.remarks
    for (const words of ['I', 'IA', 'fon', 'xyz']) expect(await remarks(words)).toEqual([])
    const word = (i: number) => `ab${[...i.toString(26).padStart(3, '0')].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('')}`
    await importTexts(client, { 'd.txt': `Liste\n\n${Array.from({ length: 3_100 }, (_, i) => word(i)).join(' ')}.\n` })
    expect((await remarks('ab')).map(({ en }) => en)).toEqual([expect.stringContaining('Very many words begin with “ab”')])
    expect(await remarks('IA')).toEqual([])
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
    expect(await client.search({ words: 'gigausine factory ' })).toMatchObject({ total: 0, withEither: { documents: 2, words: 'gigausine OR factory' }, searched: 3, of: 3 })
  })

  it('finds names with a slip of the pen, and titles', async () => {
    const { client } = await searching()
    expect((await client.search({ words: 'factoreis' })).names).toMatchObject([{ type: 'document', text: 'The factories of Leeds' }])
  })
})
