import type { Best } from './best.ts'
import type { DocumentSet } from './document-set.ts'

/** What a day counts, as a number of eight digits. */
export const tieUnit = 1e-12

/** Documents that were not offered yet, with nothing but the column to tell them apart. */
export function offerOthers(best: Best, documents: DocumentSet, offered: DocumentSet, tie: Int32Array | null, limit: number): void {
  for (let i = 0; i < documents.length; i++)
    for (let word = documents[i]! & ~offered[i]!; word !== 0; word &= word - 1) {
      const document = (i << 5) + (31 - Math.clz32(word & -word))
      const key = tie === null ? 0 : tie[document]! * tieUnit
      if (key >= best.least) best.offer(document, key)
      if (tie === null && best.numbers.length === limit) return
    }
}
