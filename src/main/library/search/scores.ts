import { Best } from './best.ts'
import { add, count, emptySet, has, hasBetween, include, type DocumentSet } from './document-set.ts'
import { gainOf, titleWeight } from './gain.ts'
import { chunkDocuments } from './impacts-bytes.ts'
import { ChunkCursor, passFields, reachUnit } from './impacts-chunks.ts'
import { inOrder, offerFields } from './offer-fields.ts'
import { mostTie, offerOthers, tieUnit } from './offer-others.ts'
import type { Lengths, LivePosting } from './rank.ts'
import { createReaches } from './reaches.ts'
import { documentIn, toFieldNumber } from './runs.ts'

/** Up to so many times in one passage the gain is looked up: the commonest words stand in most passages more than eight times. */
const tabled = 24
/** Wiping one document's scores costs what wiping so many fields in a row does. */
const fieldsInARow = 128

/** Where no more documents answer than this they are all scored. */
const scoredAtOnce = 1_500

/** A list whose words count. */
export interface ScoredList {
  readonly list: LivePosting
  readonly weight: number
  /** Where they do. */
  readonly documents: DocumentSet
  /** From which field to which. */
  readonly least: number
  readonly most: number
}

/** Scores gathered field by field, for the documents that answer. Made once for a library and used again for every query: who gathered wipes. */
export interface Scores {
  /** Count a list's words. */
  addList(scored: ScoredList): void
  /** Count fields (search/runs.ts) of these documents, as if a word stood in each of them once. */
  addFields(fields: Float64Array, within: DocumentSet, weight: number): void
  /**
   * The first `limit` of these documents by their best passage, and the title for what it is worth.
   * @param lists those that count; of long ones only the documents are scored that may be among the first.
   * @param tie a column: among documents that differ by nothing else, the greater comes first. Worth less than any difference in rank.
   */
  top(documents: DocumentSet, limit: number, tie: Int32Array | null, lists: readonly ScoredList[]): number[]
  /**
   * The same where nothing but these fields counts, and a word stands in each of them once: only documents that are among the first are scored.
   * @param numbers as `addFields` takes them.
   */
  topOfFields(numbers: Float64Array, documents: DocumentSet, weight: number, limit: number): number[]
  /** The fields of a document that count, the best first; of documents that were not among the first, it need not be all. */
  fieldsOf(document: number): number[]
  wipe(): void
}

export function createScores({ first, words, fields, average, segmentOf }: Lengths): Scores {
  const scores = new Float32Array(words.length)
  /** Of each document the best passage so far: what is counted only adds, so this is known while counting. */
  const bests = new Float32Array(first.length)
  const gain = (times: number, length: number) => gainOf(times, length, average)
  const gains = new Float32Array(tabled * 256)
  for (let times = 1; times < tabled; times++) for (let length = 0; length < 256; length++) gains[times * 256 + length] = gain(times, length)
  /**
   * What a document's byte counts. A longer average makes every gain greater, but never by more than this; where it was not known when the list
   * was written, bytes say nothing.
   */
  const unitOf = (weight: number, listed: number): number => weight * reachUnit * (listed === 0 ? 1 : Math.max(1, average / listed))
  const reaches = createReaches(first.length, segmentOf, unitOf)
  /** Documents of which there are scores, for wiping. */
  const counted: number[] = []
  const noted = emptySet(first.length)

  function note(document: number): void {
    if ((noted[document >>> 5]! & (1 << (document & 31))) !== 0) return
    noted[document >>> 5]! |= 1 << (document & 31)
    counted.push(document)
  }

  const cursor = new ChunkCursor()

  /** Count what stands at `at` of a document's fields; returns where that of the next document stands. */
  function countFields(bytes: Uint8Array, from: number, document: number, weight: number, least: number, most: number): number {
    // Held by name here: what a closure holds is fetched and checked again at every step.
    const sums = scores
    const lengths = words
    const table = gains
    const title = first[document]!
    const start = title + least
    const end = title + most
    let at = from
    let field = title
    let best = bests[document]!
    let byte: number
    do {
      byte = bytes[at++]!
      let times = byte & 7
      let step = (byte >> 3) & 15
      // Numbers of one byte are read here: it is rare that they are longer.
      if (times === 0) {
        times = bytes[at++]!
        for (let shift = 7, part = times; part > 127; shift += 7) {
          part = bytes[at++]!
          times = (times & ~(-1 << shift)) | (part << shift)
        }
      }
      if (step === 15) {
        step = bytes[at++]!
        for (let shift = 7, part = step; part > 127; shift += 7) {
          part = bytes[at++]!
          step = (step & ~(-1 << shift)) | (part << shift)
        }
      }
      field += step
      if (field < start || field > end) continue
      const entry = (times << 8) | lengths[field]!
      const score = sums[field]! + weight * (times < tabled ? table[entry]! : gain(times, entry & 255))
      sums[field] = score
      // Not by a branch: which passage is best is anybody's guess, the processor's too.
      best = Math.max(best, field > title ? score : 0)
    } while (byte > 127)
    bests[document] = best
    note(document)
    return at
  }

  /** @param batch only these documents. */
  function addList({ list, weight, documents, least, most }: ScoredList, batch: DocumentSet | null = null): void {
    const { bytes, segment, isWhole } = list
    const among = batch ?? documents
    const isWanted = (document: number) =>
      (documents[document >>> 5]! & among[document >>> 5]! & (1 << (document & 31))) !== 0 && (isWhole || segmentOf[document] === segment)
    const numbers = cursor.open(list).documents
    while (cursor.next()) {
      if (!hasBetween(among, cursor.base, cursor.last)) continue
      cursor.read()
      // Documents behind the last that is wanted need not be passed over.
      let left = cursor.count
      while (left > 0 && !isWanted(numbers[left - 1]!)) left--
      let at = cursor.fieldsAt
      for (let i = 0; i < left; i++) at = isWanted(numbers[i]!) ? countFields(bytes, at, numbers[i]!, weight, least, most) : passFields(bytes, at)
    }
  }

  function addFields(numbers: Float64Array, within: DocumentSet, weight: number): void {
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i]!
      const document = documentIn(number)
      if ((within[document >>> 5]! & (1 << (document & 31))) === 0) continue
      const field = number - toFieldNumber(document, 0)
      const at = first[document]! + field
      const score = scores[at]! + weight * gains[256 + words[at]!]!
      scores[at] = score
      if (field > 0 && score > bests[document]!) bests[document] = score
      note(document)
    }
  }

  const keyOf = (document: number, tie: Int32Array | null): number => bests[document]! + scores[first[document]!]! * titleWeight + (tie ? tie[document]! * tieUnit : 0)

  /** Offer the best of a long list, but those that were offered, where no other adds anything to them: of most a byte says that they are none of the best. */
  function offerFrom({ list, weight, documents, least, most }: ScoredList, best: Best, tie: Int32Array | null, offered: DocumentSet): void {
    const { bytes, segment, isWhole } = list
    cursor.open(list)
    while (cursor.next()) {
      const { count, reachesAt } = cursor
      const unit = unitOf(weight, cursor.average)
      let wanted = enoughFor(best) / unit
      if (!reachesAnywhere(bytes, reachesAt, reachesAt + count, wanted - (tie === null ? 0 : mostTie / unit))) continue
      let at = cursor.documentsAt
      let document = cursor.base
      let passed = 0
      let { fieldsAt } = cursor
      for (let i = 0; i < count; i++) {
        let byte = bytes[at++]!
        let distance = byte & 127
        for (let shift = 7; byte > 127; shift += 7) {
          byte = bytes[at++]!
          distance |= (byte & 127) << shift
        }
        document += distance
        const small = tie === null ? 0 : (tie[document]! * tieUnit) / unit
        if (bytes[reachesAt + i]! + small < wanted || (documents[document >>> 5]! & ~offered[document >>> 5]! & (1 << (document & 31))) === 0) continue
        if (!isWhole && segmentOf[document] !== segment) continue
        for (; passed < i; passed++) fieldsAt = passFields(bytes, fieldsAt)
        fieldsAt = countFields(bytes, fieldsAt, document, weight, least, most)
        passed++
        if (keyOf(document, null) === 0) continue
        add(offered, document)
        if (best.offer(document, keyOf(document, tie))) wanted = enoughFor(best) / unit
      }
    }
  }

  function offerCounted(best: Best, tie: Int32Array | null, offered: DocumentSet): void {
    include(offered, noted)
    for (let i = 0; i < counted.length; i++) {
      const key = keyOf(counted[i]!, tie)
      if (key >= best.least) best.offer(counted[i]!, key)
    }
  }

  /** Offer the best of these by long lists, of which most documents are seen at a glance to be none of them: only the others are scored. */
  function offerBest(long: readonly ScoredList[], best: Best, limit: number, tie: Int32Array | null, offered: DocumentSet): void {
    for (const document of counted) reaches.put(document, keyOf(document, null))
    for (const one of long) reaches.add(one)
    // What the column adds is not in there: it is worth less than a unit of a document's byte.
    const enough = () => enoughFor(best) - (tie === null ? 0 : mostTie)
    const look = (those: readonly number[]) => {
      const batch = emptySet(first.length)
      for (const document of those) add(batch, document)
      for (const one of long) addList(one, batch)
      for (const document of those) best.offer(document, keyOf(document, tie))
      include(offered, batch)
    }
    look(reaches.likeliest(limit * 2))
    const possible = reaches.atLeast(enough()).filter((document) => !has(offered, document)).sort((a, b) => reaches.of(b) - reaches.of(a))
    let [from, size] = [0, limit * 2]
    // What is looked at first raises what those behind must be worth.
    for (; from < possible.length && reaches.of(possible[from]!) >= enough(); from += size, size *= 2) look(possible.slice(from, from + size))
  }

  return {
    addList,
    addFields,
    topOfFields(numbers, documents, weight, limit) {
      const best = new Best(limit)
      const sorted = inOrder(numbers)
      offerFields(best, sorted, documents, { first, words }, Float32Array.from({ length: 256 }, (_, length) => weight * gains[256 + length]!))
      const chosen = emptySet(first.length)
      for (const document of best.numbers) add(chosen, document)
      addFields(sorted, chosen, weight)
      // With room left, those are all that have such a field.
      if (best.numbers.length < limit) offerOthers(best, documents, chosen, null, limit)
      return best.ranked()
    },
    top(documents, limit, tie, lists) {
      const best = new Best(limit)
      const offered = emptySet(first.length)
      const isFieldCounted = counted.length > 0
      const [long, short] = [lists.filter(isLong), lists.filter((one) => !isLong(one))]
      for (const one of short) addList(one)
      if (!isFieldCounted && areApart(long)) {
        // Documents that a short list brought are few: what a long one adds is looked up for them, and of the others it says all.
        if (counted.length > 0) for (const one of long) addList(one, noted.slice())
        offerCounted(best, tie, offered)
        for (const one of long) offerFrom(one, best, tie, offered)
      } else if (long.length > 0 && count(documents) > scoredAtOnce) offerBest(long, best, limit, tie, offered)
      else {
        for (const one of long) addList(one)
        offerCounted(best, tie, offered)
      }
      // What answers without a word that counts comes last; by the column, it may come before some that have one.
      if (tie !== null || best.numbers.length < limit) offerOthers(best, documents, offered, tie, limit)
      return best.ranked()
    },
    fieldsOf(document) {
      const from = first[document]!
      const found: number[] = []
      for (let field = 0; field < fields[document]!; field++) if (scores[from + field]! > 0) found.push(field)
      return found.sort((one, other) => scores[from + other]! - scores[from + one]! || one - other)
    },
    wipe() {
      noted.fill(0)
      reaches.wipe()
      if (counted.length * fieldsInARow > scores.length) {
        scores.fill(0)
        bests.fill(0)
      } else
        for (const document of counted) {
          bests[document] = 0
          const from = first[document]!
          const count = fields[document]!
          for (let field = 0; field < count; field++) scores[from + field] = 0
        }
      counted.length = 0
    },
  }
}

/** Whether a list says what its documents are worth at most. Of those that are in no segment yet it does not; they are few. */
const isLong = ({ list }: ScoredList): boolean => list.documents >= chunkDocuments && list.segment > 0

/** Whether no document can be in two of these lists. */
const areApart = (lists: readonly ScoredList[]): boolean => new Set(lists.map(({ list }) => list.segment)).size === lists.length

function reachesAnywhere(bytes: Uint8Array, from: number, to: number, wanted: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at]! >= wanted) return true
  return false
}

/** What a document must be worth at most to be looked at, with room for what sums of short numbers lose. */
const enoughFor = ({ least }: Best): number => least * 0.9999
