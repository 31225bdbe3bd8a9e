import type { Best } from './best.ts'
import type { DocumentSet } from './document-set.ts'
import { titleWeight } from './gain.ts'
import type { FieldLengths } from './impacts-writer.ts'
import { documentIn, toFieldNumber } from './runs.ts'

/**
 * Offer documents by nothing but fields (search/runs.ts) in each of which a word stands once: what one of them is worth depends on its length alone. Documents that
 * are not among these are left out.
 * @param sorted each field once.
 * @param worth by length, rounded as scores are: which comes first may hang on it.
 */
export function offerFields(best: Best, sorted: Float64Array, documents: DocumentSet, { first, words }: Pick<FieldLengths, 'first' | 'words'>, worth: Float32Array): void {
  for (let i = 0; i < sorted.length; ) {
    const document = documentIn(sorted[i]!)
    const from = toFieldNumber(document, 0)
    const behind = toFieldNumber(document + 1, 0)
    const at = first[document]!
    let title = 0
    let passage = 0
    for (; i < sorted.length && sorted[i]! < behind; i++) {
      const field = sorted[i]! - from
      if (field === 0) title = worth[words[at]!]!
      else passage = Math.max(passage, worth[words[at + field]!]!)
    }
    if ((documents[document >>> 5]! & (1 << (document & 31))) === 0) continue
    const key = passage + title * titleWeight
    if (key >= best.least) best.offer(document, key)
  }
}

/** The same fields in order; mostly they are. */
export function inOrder(fields: Float64Array): Float64Array {
  for (let i = 1; i < fields.length; i++) if (fields[i]! < fields[i - 1]!) return fields.slice().sort()
  return fields
}
