import type { FigureLine } from '../../../shared/contract/compare.ts'
import type { Parsed } from '../../../shared/contract.ts'
import type { DocumentId } from '../../../shared/model.ts'
import type { FigureRow, SourceRow } from '../database/comparing.ts'
import type { Stores } from '../stores.ts'
import type { Hand } from './compare-hand.ts'
import { createSaying } from './comparison-saying.ts'
import { toReadFigure } from './said-figure.ts'
import { createStatements } from './statements.ts'

/** More figures than this are not sorted through at once; the filters narrow. */
const most = 200_000

/** Every figure that the documents state. Sentences are read for what is shown, and where words are looked for. */
export function createLedger(stores: Stores, hand: Hand) {
  return ({ entity, document, measure, unit, status, words, sort, descending, limit, offset }: Parsed<'listFigures'>): { readonly lines: readonly FigureLine[]; readonly total: number } => {
    const saying = createSaying(stores)
    const { ofFigure } = createStatements(stores, hand)
    const sought = folded(words).split(/\s+/).filter((word) => word !== '')
    const rows = stores.comparing.listFigures(entity ?? null, document ?? null, measure ?? null, unit ?? null, most).filter((row) => {
      if (status !== undefined && row.status !== status) return false
      if (sought.length === 0) return true
      const said = folded(`${saying.textOf(row.document).slice(row.sentenceStart, row.sentenceEnd)} ${row.subjectName ?? ''}`)
      return sought.every((word) => said.includes(word))
    })
    const sources = new Map(stores.comparing.listSources([...new Set(rows.map((row) => row.document))]).map((source, place) => [source.document, { source, place }]))
    const sorted = rows.sort((a, b) => {
      const by = compare(a, b, sort, sources)
      return (descending ? -by : by) || sources.get(a.document)!.place - sources.get(b.document)!.place || a.start - b.start
    })
    return { total: rows.length, lines: sorted.slice(offset, offset + limit).map((row) => ({ statement: ofFigure(toReadFigure(row, [])), source: sources.get(row.document)!.source })) }
  }
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
type Sources = ReadonlyMap<DocumentId, { readonly source: SourceRow; readonly place: number }>

/** What is missing comes last, as it does in the list of sources. */
function compare(a: FigureRow, b: FigureRow, sort: Parsed<'listFigures'>['sort'], sources: Sources): number {
  const last = (one: string | null, other: string | null): number => (one === other ? 0 : one === null || one === '' ? 1 : other === null || other === '' ? -1 : one.localeCompare(other))
  switch (sort) {
    case 'value':
      return a.value - b.value
    case 'subject':
      return last(a.subjectName, b.subjectName)
    case 'measure':
      return last(a.measure, b.measure)
    case 'date':
      return last(sources.get(a.document)!.source.published, sources.get(b.document)!.source.published)
    default:
      return 0
  }
}
