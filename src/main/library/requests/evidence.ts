import type { DocumentId, Evidence, Span } from '../../../shared/model.ts'
import { contains } from '../../../shared/spans.ts'
import type { StoredText } from '../database/documents.ts'
import type { LitRow } from '../database/evidence.ts'
import type { Stores } from '../stores.ts'

/** Texts read once within a request, however many sentences of them are shown. */
export function createEvidence({ documents, evidence }: Stores) {
  const texts = new Map<DocumentId, StoredText>()
  let known: ReadonlyMap<number, readonly LitRow[]> = new Map()
  const textOf = (document: DocumentId): StoredText => {
    const known = texts.get(document)
    if (known) return known
    const text = documents.findText(document)
    if (!text) throw new Error(`findings of a document that is not there: ${document}`)
    texts.set(document, text)
    return text
  }

  /** A stretch of a document with what in it is to be lit (spans of the document). */
  function toEvidence(document: DocumentId, { start, end }: Span, lit: readonly (Span & { readonly kind: Evidence['lit'][number]['kind'] })[]): Evidence {
    const { text, title, outlet, published } = textOf(document)
    const inside = lit.filter((mark) => contains({ start, end }, mark))
    return { document, title, outlet, published, start, end, text: text.slice(start, end), lit: inside.map((mark) => ({ start: mark.start - start, end: mark.end - start, kind: mark.kind })) }
  }

  return {
    textOf,
    toEvidence,
    /** Many sentences are about to be shown: what they name is read at once, rather than sentence by sentence. */
    expect(rows: readonly { readonly sentence: number }[]): void {
      known = evidence.listLitOfAll([...new Set(rows.map(({ sentence }) => sentence))])
    },
    /** A stored sentence with the mentions of these entities lit (all mentions when none is given); `named`: what it names, where that is at hand. */
    ofSentence(row: { readonly document: DocumentId; readonly sentence: number; readonly start: number; readonly end: number }, entities?: readonly string[], named: readonly LitRow[] = known.get(row.sentence) ?? evidence.listLit(row.sentence)): Evidence {
      return toEvidence(row.document, row, entities ? named.filter(({ entity }) => entities.includes(entity)) : named)
    },
  }
}
export type EvidenceMaker = ReturnType<typeof createEvidence>
