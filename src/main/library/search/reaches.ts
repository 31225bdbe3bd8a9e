import { Best } from './best.ts'
import { hasBetween } from './document-set.ts'
import { ChunkCursor } from './impacts-chunks.ts'
import type { ScoredList } from './scores.ts'

/** So many bits of a document's number say where in its row it stands. */
const rowBits = 6

/**
 * What documents are worth at most, while the best are looked for.
 * @param unitOf what a document's byte counts, by the weight of its list and the average that list was written for.
 */
export function createReaches(capacity: number, segmentOf: Int32Array, unitOf: (weight: number, listed: number) => number) {
  const reaches = new Float32Array(capacity)
  /** The most that one of some documents in a row is worth: most are passed over by it. */
  const mosts = new Float32Array((capacity >>> rowBits) + 1)
  let areReached = false
  const cursor = new ChunkCursor()

  function put(document: number, worth: number): void {
    areReached = true
    reaches[document] = worth
    mosts[document >>> rowBits] = Math.max(mosts[document >>> rowBits]!, worth)
  }

  return {
    put,
    of: (document: number): number => reaches[document]!,
    /** Add to what documents are worth at most what a long list says. */
    add({ list, weight, documents }: ScoredList): void {
      areReached = true
      const { bytes, segment, isWhole } = list
      // Held by name here: what a closure holds is fetched and checked again at every step.
      const [sums, highest] = [reaches, mosts]
      cursor.open(list)
      while (cursor.next()) {
        if (!hasBetween(documents, cursor.base, cursor.last)) continue
        const { count, reachesAt } = cursor
        const unit = unitOf(weight, cursor.average)
        let at = cursor.documentsAt
        let document = cursor.base
        for (let i = 0; i < count; i++) {
          let byte = bytes[at++]!
          let distance = byte & 127
          for (let shift = 7; byte > 127; shift += 7) {
            byte = bytes[at++]!
            distance |= (byte & 127) << shift
          }
          document += distance
          if ((documents[document >>> 5]! & (1 << (document & 31))) === 0 || !(isWhole || segmentOf[document] === segment)) continue
          const reach = sums[document]! + unit * bytes[reachesAt + i]!
          sums[document] = reach
          if (reach > highest[document >>> rowBits]!) highest[document >>> rowBits] = reach
        }
      }
    },
    // The next two are written out, not by one that calls back: they go through all documents there are.
    /** Those that are worth most at most. */
    likeliest(limit: number): readonly number[] {
      const likely = new Best(limit)
      for (let row = 0; row < mosts.length; row++) {
        if (mosts[row] === 0 || mosts[row]! < likely.least) continue
        const end = Math.min(reaches.length, (row + 1) << rowBits)
        for (let document = row << rowBits; document < end; document++) if (reaches[document]! > 0 && reaches[document]! >= likely.least) likely.offer(document, reaches[document]!)
      }
      return likely.numbers
    },
    /** Those that are worth so much at most, and more than nothing. */
    atLeast(enough: number): number[] {
      const found: number[] = []
      for (let row = 0; row < mosts.length; row++) {
        if (mosts[row] === 0 || mosts[row]! < enough) continue
        const end = Math.min(reaches.length, (row + 1) << rowBits)
        for (let document = row << rowBits; document < end; document++) if (reaches[document]! > 0 && reaches[document]! >= enough) found.push(document)
      }
      return found
    },
    wipe(): void {
      if (!areReached) return
      reaches.fill(0)
      mosts.fill(0)
      areReached = false
    },
  }
}
