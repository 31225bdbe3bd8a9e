import type { Best } from './best.ts'
import type { DocumentSet } from './document-set.ts'

/** What a day counts, as a number of eight digits. */
export const tieUnit = 1e-12

/** The last day there is, as a column of days may have it. */
export const mostTie = 99_991_231 * tieUnit

/** Documents that were not offered yet, with nothing but the column to tell them apart. */
export function offerOthers(best: Best, documents: DocumentSet, offered: DocumentSet, tie: Int32Array | null, limit: number): void {
  for (let i = 0; i < documents.length; i++) {
    let left = documents[i]! & ~offered[i]!
    // Where many documents answer, in most words of the set none is among the first: one look at all of its days says so.
    if (tie === null ? left === 0 : highestIn(tie, i << 5, left) * tieUnit < best.least) continue
    for (; left !== 0; left &= left - 1) {
      const document = (i << 5) + (31 - Math.clz32(left & -left))
      const key = tie === null ? 0 : tie[document]! * tieUnit
      if (key >= best.least) best.offer(document, key)
      if (tie === null && best.numbers.length === limit) return
    }
  }
}

/** Of 32 documents, also of those that were not asked for; nothing where none was. */
function highestIn(tie: Int32Array, from: number, asked: number): number {
  if (asked === 0) return -Infinity
  let highest = 0
  for (let document = from; document < from + 32; document++) highest = Math.max(highest, tie[document]!)
  return highest
}
