import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Posting } from '../../../src/main/library/search/impacts-bytes.ts'
import { eachField } from '../../../src/main/library/search/impacts-chunks.ts'
import { toFresh, type IndexedWords } from '../../../src/main/library/search/impacts-fresh.ts'
import { mergeSegments, readBlock, type Segment } from '../../../src/main/library/search/impacts-segment.ts'
import { PostingWriter } from '../../../src/main/library/search/impacts-writer.ts'

type Told = readonly (readonly [document: number, field: number, times: number])[]
function told(posting: Posting): Told {
  const found: [number, number, number][] = []
  eachField(posting, (...each) => found.push(each))
  return found
}
/** Everything a segment says of words, term by term. */
const contents = ({ blocks }: Segment): Map<string, Told> =>
  new Map(blocks.flatMap(({ lists }) => readBlock(lists)).flatMap(({ terms, postings }) => terms.map((term, i) => [term, told(postings[i]!)] as const)).filter(([term]) => term.charCodeAt(0) > 3))

/** What a segment should say, counted the slow way. */
function counted(documents: readonly IndexedWords[]): Map<string, Told> {
  const found = new Map<string, [number, number, number][]>()
  for (const { document, fields } of documents)
    for (const [field, words] of fields.entries()) for (const word of new Set(words)) found.set(word, [...(found.get(word) ?? []), [document, field, words.filter((each) => each === word).length]])
  return found
}

const word = fc.constantFrom('le', 'la', 'fonds', 'forge', 'ia', 'été', 'usine', 'usines', '2025', '東京')
const fields = fc.array(fc.array(word, { maxLength: 40 }), { minLength: 1, maxLength: 22 })
const library = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 40_000 }), fields), { selector: ([document]) => document, maxLength: 12 })
const inOrder = (documents: readonly (readonly [number, readonly (readonly string[])[]])[]): IndexedWords[] => documents.map(([document, fieldsOf]) => ({ document, fields: fieldsOf })).sort((a, b) => a.document - b.document)

describe('postings', () => {
  it('give back what was written, however far apart and however often', () => {
    const entries = fc.uniqueArray(fc.tuple(fc.nat(3_000_000), fc.nat(400), fc.integer({ min: 1, max: 5_000 })), { selector: ([document, field]) => `${document} ${field}` })
    fc.assert(
      fc.property(entries, (given) => {
        const sorted = given.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
        const writer = new PostingWriter()
        for (const each of sorted) writer.add(...each)
        const posting = writer.finish()
        expect(told(posting)).toEqual(sorted)
        expect(posting.documents).toBe(new Set(sorted.map(([document]) => document)).size)
      }),
    )
  })
})

describe('segments', () => {
  it('say of every word where it stands and how often', () => {
    fc.assert(
      fc.property(library, (given) => {
        expect(contents(toFresh(inOrder(given)).toSegment())).toEqual(counted(inOrder(given)))
      }),
    )
  })

  it('say the same when merged, whichever way the documents were dealt out, without those that have gone', () => {
    fc.assert(
      fc.property(library, fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }), fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), fc.boolean(), (given, dealt, gone, inRanges) => {
        const documents = inOrder(given)
        const segmentOf = (i: number) => (inRanges ? Math.floor(i / 4) : dealt[i]!)
        const alive = new Set(documents.filter((_, i) => !gone[i]).map(({ document }) => document))
        const sources = [0, 1, 2].map((number) => {
          const mine = documents.filter((_, i) => segmentOf(i) === number)
          return { blocks: toFresh(mine).toSegment().blocks, isLive: mine.every(({ document }) => alive.has(document)) ? null : (document: number) => alive.has(document) }
        })
        expect(contents(mergeSegments(sources))).toEqual(counted(documents.filter(({ document }) => alive.has(document))))
      }),
    )
  })

  it('keep long lists apart from their neighbours, and find every term through the directory', () => {
    const documents = Array.from({ length: 5_000 }, (_, i) => ({ document: i + 1, fields: [[], ['commun', `rare${i}`]] }))
    const { directory, blocks } = toFresh(documents).toSegment()
    expect(directory).toEqual(directory.toSorted())
    expect(blocks.map(({ lists }) => readBlock(lists).terms[0])).toEqual(directory)
    const block = readBlock(blocks[directory.indexOf('commun')]!.lists)
    expect(block.terms[0]).toBe('commun')
    expect(told(block.postings[0]!)).toHaveLength(5_000)
  })
})
