import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, DocumentSummary } from '../../../src/shared/model.ts'
import { filterTitles } from '../../../src/renderer/reading/filter-titles.ts'
import { headingAt, toOutline } from '../../../src/renderer/reading/outline.ts'
import { toSentences, walkSentences } from '../../../src/renderer/reading/sentences.ts'
import { groupBlocks } from '../../../src/renderer/reading/text-marks.ts'
import { blocksOf, indexOfSection, toSections } from '../../../src/renderer/reading/text-sections.ts'

/** Texts of a few sentences to a block, some blocks empty. */
const aText = fc.array(fc.array(fc.constantFrom('Un mot.', 'Que dire ?', 'M. Dupont arrive.', 'Fin'), { maxLength: 4 }).map((all) => all.join(' ')), { minLength: 1, maxLength: 12 }).map((lines) => {
  let text = ''
  const blocks = lines.map((line): Block => {
    const start = text.length
    text += `${line}\n\n`
    return { type: 'paragraph', start, end: start + line.length }
  })
  return { text, blocks }
})

describe('walking sentence by sentence', () => {
  it('visits from the first step on exactly the sentences there are, forwards and backwards', () => {
    fc.assert(fc.property(aText, ({ text, blocks }) => {
      const all = toSentences(text, blocks, 'fr')
      const walk = walkSentences(text, blocks, 'fr')
      const first = walk.from(0)
      expect(first).toEqual(all[0] ?? null)
      if (all.length === 0) return
      const forwards = [first!]
      for (let i = 1; i < all.length; i++) forwards.push(walk.step(forwards.at(-1)!, 1))
      expect(forwards).toEqual(all)
      const backwards = [forwards.at(-1)!]
      for (let i = 1; i < all.length; i++) backwards.push(walk.step(backwards.at(-1)!, -1))
      expect(backwards.toReversed()).toEqual(all)
    }))
  })
  it('begins with the first sentence at or after an offset, and stays at the ends of the text', () => {
    fc.assert(fc.property(aText, fc.nat(200), ({ text, blocks }, offset) => {
      const all = toSentences(text, blocks, 'fr')
      const walk = walkSentences(text, blocks, 'fr')
      expect(walk.from(offset)).toEqual(all.find(({ start }) => start >= offset) ?? all.at(-1) ?? null)
      if (all.length > 0) expect([walk.step(all[0]!, -1), walk.step(all.at(-1)!, 1)]).toEqual([all[0], all.at(-1)])
    }))
  })
})

describe('sections', () => {
  const blocksOfLengths = (lengths: readonly number[]): Block[] => {
    let at = 0
    return lengths.map((length) => {
      const start = at
      at += length + 2
      return { type: 'paragraph', start, end: start + length }
    })
  }
  const sectionsOf = (blocks: readonly Block[]) => toSections(groupBlocks(blocks.map((block) => ({ block, mentions: [], marks: [] }))))
  it('hold every block once, in order, and none of them grows far beyond its fill', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 9000 }), { maxLength: 60 }), (lengths) => {
      const blocks = blocksOfLengths(lengths)
      const sections = sectionsOf(blocks)
      expect(sections.flatMap(({ groups }) => groups.flatMap(blocksOf).map(({ block }) => block))).toEqual(blocks)
      for (const { groups } of sections) {
        const own = groups.flatMap(blocksOf).map(({ block }) => block)
        expect((own.at(-2)?.end ?? 0) - own[0]!.start).toBeLessThan(6000)
      }
    }))
  })
  it('are found by any offset in them', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 40 }), fc.nat(100_000), (lengths, offset) => {
      const sections = sectionsOf(blocksOfLengths(lengths))
      const index = indexOfSection(sections, offset)
      expect(sections[index]).toBeDefined()
      expect(index === 0 || sections[index]!.start <= offset).toBe(true)
      expect(sections[index + 1] === undefined || sections[index + 1]!.start > offset).toBe(true)
    }))
  })
  it('leave a short text whole', () => expect(sectionsOf(blocksOfLengths([400, 900, 1200]))).toHaveLength(1))
})

describe('the outline', () => {
  const text = 'Titre Un  grand\nsujet Suite Détail   Fin'
  const heading = (words: string, level: number): Block => ({ type: 'heading', level, start: text.indexOf(words), end: text.indexOf(words) + words.length })
  it('has the headings without the title, as deep as they are among themselves', () => {
    const blocks: Block[] = [{ type: 'title', start: 0, end: 5 }, heading('Un  grand\nsujet', 3), heading('Suite', 3), heading('Détail', 5), { type: 'heading', level: 3, start: 34, end: 36 }]
    expect(toOutline(text, blocks).map(({ text: words, depth }) => [words, depth])).toEqual([['Un grand sujet', 0], ['Suite', 0], ['Détail', 1]])
  })
  it('is empty where there are no headings', () => expect(toOutline(text, [{ type: 'paragraph', start: 0, end: 30 }])).toEqual([]))
  it('says under which heading an offset stands, if any', () => {
    const outline = toOutline(text, [heading('Suite', 2), heading('Détail', 2)])
    expect([0, text.indexOf('Suite'), text.indexOf('Détail') - 1, text.length].map((offset) => headingAt(outline, offset))).toEqual([-1, 0, 0, 1])
  })
})

describe('choosing an article to open beside', () => {
  const articles = [
    { title: 'L’Europe et ses usines', outlet: 'Le Littoral', fileName: 'a.md', published: '2031-04' },
    { title: 'Usines de l’ombre', outlet: null, fileName: 'note.txt', published: null },
    { title: 'À Kerhoen, l’œuvre', outlet: 'Le Littoral', fileName: 'b.md', published: '2031' },
  ] satisfies Pick<DocumentSummary, 'title' | 'outlet' | 'fileName' | 'published'>[]
  it.each([
    ['', [0, 1, 2]], ['usin', [1, 0]], ['littoral', [0, 2]], ['OEUVRE a kerhoen', [2]], ['2031-04', [0]], ['note', [1]], ['sines', []],
  ])('by “%s” gives %j', (typed, expected) => expect(filterTitles(articles, typed)).toEqual(expected.map((i) => articles[i])))
})
