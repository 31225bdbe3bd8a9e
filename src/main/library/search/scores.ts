import { Best } from './best.ts'
import { emptySet, type DocumentSet } from './document-set.ts'
import type { Lengths, LivePosting } from './rank.ts'

// As in SQLite's bm25(), so that one may be held against the other.
const k1 = 1.2
const b = 0.75
/** What a word in the title counts, beside one in the text. */
const titleWeight = 1.5
/** Up to so many times in one passage the gain is looked up: the commonest words stand in most passages more than eight times. */
const tabled = 24
/** Wiping one document's scores costs what wiping so many fields in a row does. */
const fieldsInARow = 128

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
  /** Count one field, as if a word stood in it once. */
  addField(document: number, field: number, weight: number): void
  /**
   * The first `limit` of these documents by their best passage, and the title for what it is worth.
   * @param passing lists that count, too, but of which only the best documents are noted while passing over them: of each segment the longest, for that is most of the work.
   * @param tie a column: among documents that differ by nothing else, the greater comes first. Worth less than any difference in rank.
   */
  top(documents: DocumentSet, limit: number, tie: Int32Array | null, passing: readonly ScoredList[]): number[]
  /** The fields of a document that count, the best first. Of documents that were not among the first, lists that were passed over say nothing. */
  fieldsOf(document: number): number[]
  wipe(): void
}

export function createScores({ first, words, fields, average, segmentOf }: Lengths): Scores {
  const scores = new Float32Array(words.length)
  /** Of each document the best passage so far: what is counted only adds, so this is known while counting. */
  const bests = new Float32Array(first.length)
  const gain = (times: number, length: number) => (times * (k1 + 1)) / (times + k1 * (1 - b + (b * length) / average))
  const gains = new Float32Array(tabled * 256)
  for (let times = 1; times < tabled; times++) for (let length = 0; length < 256; length++) gains[times * 256 + length] = gain(times, length)
  /** Documents of which there are scores, for wiping, and those of them that were not ranked yet. */
  const counted: number[] = []
  const waiting = emptySet(first.length)
  /** Documents that stood among the first while a list was passed over, and where the list has them. */
  const passed = new Map<number, { readonly scored: ScoredList; readonly at: number }>()

  function note(document: number): void {
    if ((waiting[document >>> 5]! & (1 << (document & 31))) !== 0) return
    waiting[document >>> 5]! |= 1 << (document & 31)
    counted.push(document)
  }

  /** What a list says of the document whose fields stand from `at` on. */
  function* fieldsAt({ list: { bytes }, least, most }: ScoredList, at: number): Generator<readonly [field: number, times: number]> {
    let field = 0
    for (let byte = 128, from = at; byte > 127; ) {
      byte = bytes[from++]!
      let [times, step] = [byte & 7, (byte >> 3) & 15]
      const varint = () => {
        let number = 0
        for (let shift = 0, part = 128; part > 127; shift += 7) number |= ((part = bytes[from++]!) & 127) << shift
        return number
      }
      if (times === 0) times = varint()
      if (step === 15) step = varint()
      field += step
      if (field >= least && field <= most) yield [field, times]
    }
  }

  function addList({ list: { bytes, start, end, segment, isWhole }, weight, documents, least, most }: ScoredList): void {
    // Held by name here: what a closure holds is fetched and checked again at every step.
    const [sums, lengths, firsts, found, table] = [scores, words, first, bests, gains]
    const isAll = least === 0 && most >= 65_535
    let at = start
    let document = 0
    while (at < end) {
      let byte = bytes[at++]!
      let distance = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++]!
        distance |= (byte & 127) << shift
      }
      document += distance
      const isWanted = (documents[document >>> 5]! & (1 << (document & 31))) !== 0 && (isWhole || segmentOf[document] === segment)
      if (!isWanted) {
        do {
          byte = bytes[at++]!
          if ((byte & 7) === 0) while (bytes[at++]! > 127);
          if ((byte & 0x78) === 0x78) while (bytes[at++]! > 127);
        } while (byte > 127)
        continue
      }
      const title = firsts[document]!
      let field = title
      let best = found[document]!
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
        if (!isAll && (field - title < least || field - title > most)) continue
        const entry = (times << 8) | lengths[field]!
        const score = sums[field]! + weight * (times < tabled ? table[entry]! : gain(times, entry & 255))
        sums[field] = score
        // Not by a branch: which passage is best is anybody's guess, the processor's too.
        best = Math.max(best, field > title ? score : 0)
      } while (byte > 127)
      found[document] = best
      note(document)
    }
  }

  /** Offer a list's documents, each with what was counted of it before, without counting: most of them are seen at a glance to be none of the best. */
  function passList(scored: ScoredList, best: Best, tie: Int32Array | null, offered: DocumentSet): void {
    const { list: { bytes, start, end, segment, isWhole }, weight, documents, least, most } = scored
    const [sums, lengths, firsts, found, table, unranked] = [scores, words, first, bests, gains, waiting]
    const isAll = least === 0 && most >= 65_535
    // No passage is worth more than so much.
    const highest = weight * (k1 + 1)
    let at = start
    let document = 0
    while (at < end) {
      let byte = bytes[at++]!
      let distance = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++]!
        distance |= (byte & 127) << shift
      }
      document += distance
      const own = at
      const bit = 1 << (document & 31)
      let isWanted = (documents[document >>> 5]! & bit) !== 0 && (isWhole || segmentOf[document] === segment)
      const small = tie === null ? 0 : tie[document]! * 1e-12
      if (isWanted && (unranked[document >>> 5]! & bit) === 0) {
        const head = bytes[at]!
        // The title stands first, where the word is in it.
        const inTitle = (head & 0x78) !== 0 ? 0 : (head & 7) === 0 ? Infinity : weight * table[((head & 7) << 8) | lengths[firsts[document]!]!]! * titleWeight
        if (inTitle + highest + small < best.least * 0.999999) isWanted = false
        if (tie !== null) offered[document >>> 5]! |= bit
      }
      if (!isWanted) {
        do {
          byte = bytes[at++]!
          if ((byte & 7) === 0) while (bytes[at++]! > 127);
          if ((byte & 0x78) === 0x78) while (bytes[at++]! > 127);
        } while (byte > 127)
        continue
      }
      const title = firsts[document]!
      let field = title
      let ofText = found[document]!
      let ofTitle = sums[title]!
      let isMet = false
      do {
        byte = bytes[at++]!
        let times = byte & 7
        let step = (byte >> 3) & 15
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
        if (!isAll && (field - title < least || field - title > most)) continue
        isMet = true
        const entry = (times << 8) | lengths[field]!
        const score = Math.fround(sums[field]! + weight * (times < tabled ? table[entry]! : gain(times, entry & 255)))
        if (field > title) ofText = Math.max(ofText, score)
        else ofTitle = score
      } while (byte > 127)
      if (!isMet) continue
      unranked[document >>> 5]! &= ~bit
      offered[document >>> 5]! |= bit
      const key = ofText + ofTitle * titleWeight + small
      if (key >= best.least && best.offer(document, key)) passed.set(document, { scored, at: own })
    }
  }

  return {
    addList,
    addField(document, field, weight) {
      const at = first[document]! + field
      scores[at]! += weight * gains[256 + words[at]!]!
      if (field > 0 && scores[at]! > bests[document]!) bests[document] = scores[at]!
      note(document)
    },
    top(documents, limit, tie, passing) {
      const best = new Best(limit)
      const offered = emptySet(first.length)
      for (const scored of passing) passList(scored, best, tie, offered)
      for (const document of counted) {
        const bit = 1 << (document & 31)
        if ((waiting[document >>> 5]! & bit) === 0) continue
        offered[document >>> 5]! |= bit
        best.offer(document, bests[document]! + scores[first[document]!]! * titleWeight + (tie ? tie[document]! * 1e-12 : 0))
      }
      // What answers without a word that counts comes last; by the column, it may come before some that have one.
      if (tie !== null || best.numbers.length < limit) offerOthers(best, documents, offered, tie, limit)
      return best.ranked()
    },
    fieldsOf(document) {
      const from = first[document]!
      const own = Float32Array.from({ length: fields[document]! }, (_, field) => scores[from + field]!)
      const { scored, at } = passed.get(document) ?? {}
      if (scored) for (const [field, times] of fieldsAt(scored, at!)) own[field]! += scored.weight * gain(times, words[from + field]!)
      const found = [...own.keys()].filter((field) => own[field]! > 0)
      return found.sort((one, other) => own[other]! - own[one]! || one - other)
    },
    wipe() {
      passed.clear()
      waiting.fill(0)
      if (counted.length * fieldsInARow > scores.length) {
        scores.fill(0)
        bests.fill(0)
      } else
        for (const document of counted) {
          bests[document] = 0
          const [from, count] = [first[document]!, fields[document]!]
          for (let field = 0; field < count; field++) scores[from + field] = 0
        }
      counted.length = 0
    },
  }
}

/** Documents that were not offered yet, with nothing but the column to tell them apart. */
function offerOthers(best: Best, documents: DocumentSet, offered: DocumentSet, tie: Int32Array | null, limit: number): void {
  for (let i = 0; i < documents.length; i++)
    for (let word = documents[i]! & ~offered[i]!; word !== 0; word &= word - 1) {
      const document = (i << 5) + (31 - Math.clz32(word & -word))
      const key = tie === null ? 0 : tie[document]! * 1e-12
      if (key >= best.least) best.offer(document, key)
      if (tie === null && best.numbers.length === limit) return
    }
}
