import { Best } from './best.ts'
import { toDocuments, type DocumentSet } from './document-set.ts'
import type { Lengths, LivePosting } from './rank.ts'

// As in SQLite's bm25(), so that one may be held against the other.
const k1 = 1.2
const b = 0.75
/** What a word in the title counts, beside one in the text. */
const titleWeight = 1.5
/** Up to so many times in one passage the gain is looked up: the commonest words stand in most passages more than eight times. */
const tabled = 24

/** Scores gathered field by field, for the documents that answer. Made once for a library and used again for every query: who gathered wipes. */
export interface Scores {
  /** Count a list's words for `weight` in those of `documents` that it names, from field `least` to field `most`. */
  addList(list: LivePosting, weight: number, documents: DocumentSet, least: number, most: number): void
  /** Count one field, as if a word stood in it once. */
  addField(document: number, field: number, weight: number): void
  /**
   * The first `limit` of these documents by their best passage, and the title for what it is worth.
   * @param tie a column: among documents that differ by nothing else, the greater comes first. Worth less than any difference in rank.
   */
  top(documents: DocumentSet, limit: number, tie: Int32Array | null): number[]
  /** The fields of a document that count, the best first. */
  fieldsOf(document: number): number[]
  /** @param size how many documents there are. */
  wipe(documents: DocumentSet, size: number): void
}

export function createScores({ first, words, fields, average, segmentOf }: Lengths): Scores {
  const scores = new Float32Array(words.length)
  /** Of each document the best passage so far: what is counted only adds, so this is known while counting. */
  const bests = new Float32Array(first.length)
  const gain = (times: number, length: number) => (times * (k1 + 1)) / (times + k1 * (1 - b + (b * length) / average))
  const gains = new Float32Array(tabled * 256)
  for (let times = 1; times < tabled; times++) for (let length = 0; length < 256; length++) gains[times * 256 + length] = gain(times, length)

  return {
    addList({ bytes, start, end, segment, isWhole }, weight, documents, least, most) {
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
      }
    },
    addField(document, field, weight) {
      const at = first[document]! + field
      scores[at]! += weight * gains[256 + words[at]!]!
      if (field > 0 && scores[at]! > bests[document]!) bests[document] = scores[at]!
    },
    top(documents, limit, tie) {
      const best = new Best(limit)
      const [found, sums, titles] = [bests, scores, first]
      for (let i = 0; i < documents.length; i++)
        for (let word = documents[i]!; word !== 0; word &= word - 1) {
          const document = (i << 5) + (31 - Math.clz32(word & -word))
          const key = found[document]! + sums[titles[document]!]! * titleWeight + (tie ? tie[document]! * 1e-12 : 0)
          if (best.least === null || key > best.least) best.offer(document, key)
        }
      return best.ranked()
    },
    fieldsOf(document) {
      const from = first[document]!
      const found: number[] = []
      for (let field = 0; field < fields[document]!; field++) if (scores[from + field]! > 0) found.push(field)
      return found.sort((one, other) => scores[from + other]! - scores[from + one]! || one - other)
    },
    wipe(documents, size) {
      // Wiping everything is cheaper than picking a good part of it.
      if (size * 32 > scores.length) {
        scores.fill(0)
        bests.fill(0)
        return
      }
      for (const document of toDocuments(documents)) {
        bests[document] = 0
        scores.fill(0, first[document]!, first[document]! + fields[document]!)
      }
    },
  }
}
