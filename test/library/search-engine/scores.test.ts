import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, count, emptySet, has, type DocumentSet } from '../../../src/main/library/search/document-set.ts'
import { gainOf, titleWeight } from '../../../src/main/library/search/gain.ts'
import { chunkDocuments } from '../../../src/main/library/search/impacts-bytes.ts'
import { toFresh, type IndexedWords } from '../../../src/main/library/search/impacts-fresh.ts'
import { findPosting } from '../../../src/main/library/search/impacts-block.ts'
import { mergeSegments, type Segment } from '../../../src/main/library/search/impacts-segment.ts'
import type { Lengths } from '../../../src/main/library/search/rank.ts'
import { createScores, type ScoredList } from '../../../src/main/library/search/scores.ts'
import { toFieldNumber } from '../../../src/main/library/search/runs.ts'
import { createRandom, pick } from '../search/generate-articles.ts'

/** As many as make several chunks in each of several segments. */
const documentCount = 2_600
const capacity = (documentCount + 64) & ~31
const terms = ['de', 'la', 'fonds', 'forge', 'rare'] as const

interface Made {
  readonly documents: readonly IndexedWords[]
  readonly segments: readonly Segment[]
  readonly lengths: Lengths
}

/** Documents in which some words are everywhere and others nearly nowhere, in some segments, some of which were merged. */
function make(seed: number, segmentCount: number, isMerged: boolean): Made {
  const random = createRandom(seed)
  const chances = { de: 0.95, la: 0.5, fonds: 0.2, forge: 0.08, rare: 0.004 }
  const field = (chance: number) => Array.from({ length: Math.floor(random() * 9) }, () => 'x').concat(terms.flatMap((term) => (random() < chances[term] * chance ? Array.from({ length: 1 + Math.floor(random() ** 4 * 30) }, () => term) : [])))
  const documents = Array.from({ length: documentCount }, (_, i) => ({ document: i + 1, fields: [field(0.15), ...Array.from({ length: 1 + Math.floor(random() * 3) }, () => field(0.6))] }))
  const first = new Uint32Array(capacity)
  const fields = new Uint16Array(capacity)
  const segmentOf = new Int32Array(capacity).fill(-1)
  const words: number[] = []
  for (const { document, fields: own } of documents) {
    first[document] = words.length
    fields[document] = own.length
    segmentOf[document] = 1 + Math.floor(((document - 1) * segmentCount) / documentCount)
    words.push(...own.map(({ length }) => Math.min(255, length)))
  }
  // What was reckoned when the list was written need not be what holds now.
  const lengths = { first, fields, segmentOf, words: Uint8Array.from(words), average: 9 }
  const segments = Array.from({ length: segmentCount }, (_, segment) => {
    const own = documents.filter(({ document }) => segmentOf[document] === segment + 1)
    const written = { ...lengths, average: pick(random, [5, 9, 14]) }
    if (!isMerged) return toFresh(own).toSegment(written)
    const parts = [0, 1, 2, 3].map((part) => own.slice((part * own.length) / 4, ((part + 1) * own.length) / 4))
    return mergeSegments(parts.map((part) => ({ blocks: toFresh(part).toSegment(written).blocks, isLive: null })), pick(random, [written, null]))
  })
  return { documents, segments, lengths }
}

function listsOf({ segments }: Made, term: string, weight: number, documents: DocumentSet, [least, most]: readonly [number, number]): ScoredList[] {
  return segments.flatMap(({ blocks }, i) => blocks.flatMap(({ lists }) => {
    const posting = findPosting(lists, term)
    return posting ? [{ list: { ...posting, segment: i + 1, isWhole: false, block: 0, places: null }, weight, documents, least, most }] : []
  }))
}

/** Every document scored, the obvious way. */
function scoreAll({ documents, lengths }: Made, asked: readonly Asked[], within: DocumentSet, tie: Int32Array | null): Map<number, number> {
  const found = new Map<number, number>()
  for (const { document, fields } of documents) {
    if (!has(within, document) || lengths.segmentOf[document] === -1) continue
    const ofField = fields.map((words, field) =>
      asked.reduce((sum, { term, weight, fields: [least, most] }) => {
        const times = words.filter((word) => word === term).length
        return field < least || field > most || times === 0 ? sum : sum + weight * gainOf(times, Math.min(255, words.length), lengths.average)
      }, 0))
    found.set(document, Math.max(0, ...ofField.slice(1)) + ofField[0]! * titleWeight + (tie ? tie[document]! * 1e-12 : 0))
  }
  return found
}
interface Asked {
  readonly term: string
  readonly weight: number
  readonly fields: readonly [number, number]
}

describe('the best documents', () => {
  const asked = fc.uniqueArray(
    fc.record({ term: fc.constantFrom(...terms), weight: fc.constantFrom(0.00001, 0.3, 1, 2.5, 7), fields: fc.constantFrom([0, 65_535] as const, [0, 65_535] as const, [1, 65_535] as const, [0, 0] as const) }),
    { selector: ({ term }) => term, minLength: 1, maxLength: 4 },
  )
  const libraries = [make(1, 1, false), make(2, 1, true), make(3, 3, false), make(4, 3, true)]

  it('has lists of several chunks to be looked for in', () => {
    for (const made of libraries) expect(Math.max(...listsOf(made, 'de', 1, emptySet(capacity), [0, 0]).map(({ list }) => list.documents))).toBeGreaterThan(chunkDocuments * 4)
  })

  it('are those that scoring every one of them finds, with their scores, whatever is asked, left out or has gone', () => {
    fc.assert(
      fc.property(fc.nat(libraries.length - 1), asked, fc.integer({ min: 1, max: 60 }), fc.constantFrom(1, 0.5, 0.03), fc.boolean(), fc.boolean(), fc.nat(1000), (number, conditions, limit, share, isTied, hasGone, seed) => {
        const made = libraries[number]!
        const random = createRandom(seed)
        const within = emptySet(capacity)
        for (const { document } of made.documents) if (random() < share) add(within, document)
        const segmentOf = made.lengths.segmentOf.map((segment) => (hasGone && random() < 0.1 ? -1 : segment))
        const now = { ...made, lengths: { ...made.lengths, segmentOf } }
        for (const { document } of made.documents) if (segmentOf[document] === -1) within[document >>> 5]! &= ~(1 << (document & 31))
        const tie = isTied ? Int32Array.from({ length: capacity }, () => 20_150_000 + Math.floor(random() * 110_000)) : null
        const scores = createScores(now.lengths)
        for (let time = 0; time < 2; time++) {
          const lists = conditions.flatMap(({ term, weight, fields }) => listsOf(now, term, weight, within, fields))
          const top = scores.top(within, limit, tie, lists)
          const all = scoreAll(now, conditions, within, tie)
          const wanted = [...all.values()].sort((a, b) => b - a).slice(0, limit)
          expect(top).toHaveLength(Math.min(limit, count(within)))
          expect(new Set(top).size).toBe(top.length)
          // Of documents that are worth the same, whatever their order, the worth is compared; numbers are short there.
          top.forEach((document, i) => expect(Math.abs(all.get(document)! - wanted[i]!)).toBeLessThan(1e-9 + wanted[i]! * 2e-6))
          for (const document of top.slice(0, 5)) {
            const standing = made.documents[document - 1]!.fields.flatMap((words, field) => (conditions.some(({ term, fields: [least, most] }) => field >= least && field <= most && words.includes(term)) ? [field] : []))
            expect(scores.fieldsOf(document).sort((a, b) => a - b)).toEqual(standing)
          }
          scores.wipe()
        }
      }),
      { numRuns: 400 },
    )
  })

  it('are those that scoring every one of them finds, where only fields count', () => {
    fc.assert(
      fc.property(fc.nat(libraries.length - 1), fc.constantFrom(0.3, 2.5), fc.integer({ min: 1, max: 60 }), fc.constantFrom(1, 0.4, 0.01), fc.constantFrom(1, 0.3, 0.004), fc.boolean(), fc.nat(1000), (number, weight, limit, share, answering, isMixed, seed) => {
        const { documents, lengths } = libraries[number]!
        const random = createRandom(seed)
        const within = emptySet(capacity)
        for (const { document } of documents) if (random() < share) add(within, document)
        const numbers = documents.flatMap(({ document, fields }) => fields.flatMap((_, field) => (random() < answering ? [toFieldNumber(document, field)] : [])))
        // What was seen in texts may stand behind what the index knew.
        const given = Float64Array.from(isMixed ? [...numbers.filter((_, i) => i % 3 > 0), ...numbers.filter((_, i) => i % 3 === 0)] : numbers)
        const scores = createScores(lengths)
        for (let time = 0; time < 2; time++) {
          scores.addFields(given, within, weight)
          const wanted = scores.top(within, limit, null, [])
          const fields = wanted.map((document) => scores.fieldsOf(document))
          scores.wipe()
          expect(scores.topOfFields(given, within, weight, limit)).toEqual(wanted)
          expect(wanted.map((document) => scores.fieldsOf(document))).toEqual(fields)
          scores.wipe()
        }
      }),
      { numRuns: 300 },
    )
  })
})
