import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLayout, toLayout } from '../../../src/main/library/search/layout.ts'
import { emptySet } from '../../../src/main/library/search/document-set.ts'
import { endSign, toFresh, type IndexedWords } from '../../../src/main/library/search/impacts-fresh.ts'
import { findPosting } from '../../../src/main/library/search/impacts-block.ts'
import { mergeSegments, type Segment } from '../../../src/main/library/search/impacts-segment.ts'
import { nearRuns } from '../../../src/main/library/search/matches.ts'
import { nearFields } from '../../../src/main/library/search/near-runs.ts'
import { documentIn, fieldIn, findRuns, toFieldNumber, toFields, wordIn, wordsPerField, type PlacedList } from '../../../src/main/library/search/runs.ts'
import { createRandom, pick } from '../search/generate-articles.ts'

const word = fc.constantFrom('le', 'la', 'fonds', 'forge', endSign)
const fields = fc.array(fc.array(word, { maxLength: 30 }), { minLength: 1, maxLength: 18 })
const library = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 40_000 }), fields), { selector: ([document]) => document, maxLength: 9 })
const toDocuments = (given: readonly (readonly [number, readonly (readonly string[])[]])[]): IndexedWords[] => given.map(([document, fieldsOf]) => ({ document, fields: fieldsOf })).sort((a, b) => a.document - b.document)
const asked = fc.array(fc.record({ forms: fc.uniqueArray(fc.constantFrom('le', 'la', 'fonds', 'forge'), { minLength: 1, maxLength: 2 }), isUndivided: fc.boolean() }), { minLength: 1, maxLength: 3 })

const within = emptySet(40_032).fill(~0)

/** The lists of a word in segments that hold all the documents there are. */
function listsIn(segments: readonly Segment[], forms: readonly string[]): PlacedList[] {
  return segments.flatMap(({ blocks }, segment) =>
    blocks.flatMap(({ lists, places }) => forms.flatMap((form) => {
      const posting = findPosting(lists, form)
      return posting ? [{ list: { ...posting, segment, isWhole: true, block: 0, places: null }, places, within }] : []
    })))
}
const found = (segments: readonly Segment[], words: readonly { readonly forms: readonly string[]; readonly isUndivided: boolean }[]): string[] =>
  Array.from(toFields(findRuns(words.map(({ forms, isUndivided }) => ({ isUndivided, lists: listsIn(segments, forms) })), new Int32Array(), within)), (number) => `${documentIn(number)} ${fieldIn(number)}`)

/** The same by reading every field. */
function read(documents: readonly IndexedWords[], words: readonly { readonly forms: readonly string[]; readonly isUndivided: boolean }[]): string[] {
  const holds = (field: readonly string[]) => {
    const plain = field.flatMap((each, i) => (each === endSign ? [] : [{ each, isBehindEnd: field[i - 1] === endSign }]))
    return plain.some((_, from) => words.every(({ forms, isUndivided }, i) => plain[from + i] !== undefined && forms.includes(plain[from + i]!.each) && !(isUndivided && plain[from + i]!.isBehindEnd)))
  }
  return documents.flatMap(({ document, fields: own }) => own.flatMap((field, i) => (holds(field) ? [`${document} ${i}`] : [])))
}

describe('runs of words', () => {
  it('are found where the words stand one behind another, with nothing that ends between them where that is asked', () => {
    fc.assert(fc.property(library, asked, (given, words) => {
      const documents = toDocuments(given)
      expect(found([toFresh(documents).toSegment()], words)).toEqual(read(documents, words))
    }))
  })

  it('are the same in segments side by side and in one merged of them, without documents that have gone', () => {
    fc.assert(fc.property(library, asked, fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), fc.boolean(), (given, words, gone, inRanges) => {
      const documents = toDocuments(given)
      const parts = [0, 1].map((part) => toFresh(documents.filter((_, i) => (inRanges ? Number(i > 4) : i % 2) === part)).toSegment())
      expect(found(parts, words)).toEqual(read(documents, words))
      const alive = new Set(documents.filter((_, i) => !gone[i]).map(({ document }) => document))
      const merged = mergeSegments(parts.map(({ blocks }) => ({ blocks, isLive: (document: number) => alive.has(document) })))
      expect(found([merged], words)).toEqual(read(documents.filter(({ document }) => alive.has(document)), words))
      expect(found([mergeSegments(parts.map(({ blocks }) => ({ blocks, isLive: null })))], words)).toEqual(read(documents, words))
    }))
  })
})

describe('runs of common words', () => {
  const random = createRandom(4)
  const draw = (): string => pick(random, ['le', 'le', 'la', 'la', 'fonds', endSign])
  const documents = toDocuments(Array.from({ length: 900 }, (_, i) => [i * 3 + 1, Array.from({ length: 1 + Math.floor(random() * 3) }, () => Array.from({ length: Math.floor(random() * 9) }, draw))] as const))
  const asked = [{ forms: ['le'], isUndivided: false }, { forms: ['la', 'fonds'], isUndivided: true }]
  const halves = (of: readonly IndexedWords[]) => [of.slice(0, of.length / 2), of.slice(of.length / 2)]

  it('are found in lists of many chunks, written at once, merged, and merged again without those that have gone', () => {
    expect(found([toFresh(documents).toSegment()], asked)).toEqual(read(documents, asked))
    const quarters = halves(documents).map((half) => mergeSegments(halves(half).map((part) => ({ blocks: toFresh(part).toSegment().blocks, isLive: null }))))
    expect(found([mergeSegments(quarters.map(({ blocks }) => ({ blocks, isLive: null })))], asked)).toEqual(read(documents, asked))
    const alive = documents.filter(({ document }) => document % 5 !== 0)
    expect(found([mergeSegments(quarters.map(({ blocks }) => ({ blocks, isLive: (document: number) => document % 5 !== 0 })))], asked)).toEqual(read(alive, asked))
  })

  it('are found of words so common that some thousand documents are looked through at a time', () => {
    const random = createRandom(8)
    const common = Array.from({ length: 7_000 }, (_, i) => ({ document: i + 1 + Math.floor(i / 3_000) * 2_500, fields: [0, 1].map(() => Array.from({ length: 6 }, () => pick(random, ['le', 'la', 'la', 'fonds', 'de', endSign]))) }))
    const wanted = read(common, asked)
    expect(wanted.length).toBeGreaterThan(1_000)
    expect(found([toFresh(common).toSegment()], asked)).toEqual(wanted)
    // Of documents in no order among segments, too.
    expect(found([0, 1, 2].map((part) => toFresh(common.filter((_, i) => i % 3 === part)).toSegment()), asked)).toEqual(wanted)
  })
})

describe('runs near one another', () => {
  const run = fc.record({ document: fc.integer({ min: 1, max: 3 }), field: fc.nat(2), word: fc.nat(40) })
  it('are found in the fields where some of every part are, as by looking at each field', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.array(run, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 3 })), { minLength: 2, maxLength: 4 }), fc.nat(12), (given, distance) => {
      const parts = given.map(([runs]) => [...new Set(runs.map(({ document, field, word }) => toFieldNumber(document, field) * wordsPerField + word))].sort((a, b) => a - b))
      const lengths = given.map(([, length]) => length)
      const all = [...new Set(parts.flat().map((place) => Math.floor(place / wordsPerField)))].sort((a, b) => a - b)
      const wanted = all.filter((field) =>
        nearRuns(parts.map((part, i) => part.filter((place) => Math.floor(place / wordsPerField) === field).map((place) => ({ first: wordIn(place), behind: wordIn(place) + lengths[i]! }))), distance, true).length > 0)
      expect([...nearFields(parts.map((part) => Float64Array.from(part)), lengths, distance)]).toEqual(wanted)
    }), { numRuns: 2_000 })
  })
})

describe('a layout', () => {
  const span = fc.tuple(fc.nat(100_000), fc.nat(3_000)).map(([start, length]) => ({ start, end: start + length }))
  it('gives back every part in the order of the text, overlapping ones too', () => {
    fc.assert(fc.property(fc.array(span), fc.array(span), (passages, sentences) => {
      const sorted = (spans: readonly { start: number; end: number }[]) => spans.toSorted((a, b) => a.start - b.start || a.end - b.end)
      expect(readLayout(toLayout({ passages, sentences }))).toEqual({ passages: sorted(passages), sentences: sorted(sentences) })
    }))
  })
})
