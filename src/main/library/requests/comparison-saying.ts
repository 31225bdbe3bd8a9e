import type { DocumentId, PartialDate } from '../../../shared/model.ts'
import type { FigureRow } from '../database/comparing.ts'
import type { StoredText } from '../database/documents.ts'
import type { Named } from '../extraction/attribution.ts'
import type { Stores } from '../stores.ts'
import { readFigure, type ReadFigure } from './said-figure.ts'

/** Texts are read document by document, so few need to be kept at a time. */
const kept = 200

/** What documents say, read from their texts as often as needed and from the disk once in a while. */
export function createSaying({ documents, findings, comparing }: Stores) {
  const texts = new Map<DocumentId, { readonly stored: StoredText; readonly named: readonly Named[] }>()
  const textOf = (document: DocumentId) => {
    const known = texts.get(document)
    if (known !== undefined) return known
    const stored = documents.findText(document)
    if (stored === undefined) throw new Error(`findings of a document that is not there: ${document}`)
    if (texts.size >= kept) texts.clear()
    const read = { stored, named: findings.listMentions(document) }
    texts.set(document, read)
    return read
  }
  return {
    textOf: (document: DocumentId): string => textOf(document).stored.text,
    publishedOf: (document: DocumentId): PartialDate | null => textOf(document).stored.published,
    namedIn: (document: DocumentId): readonly Named[] => textOf(document).named,
    sentencesOf: (document: DocumentId): string[] => comparing.listSentences(document).map(({ start, end }) => textOf(document).stored.text.slice(start, end)),
    read(row: FigureRow): ReadFigure {
      const { stored, named } = textOf(row.document)
      return readFigure(stored.text, stored.published, row, named)
    },
  }
}
export type Saying = ReturnType<typeof createSaying>
