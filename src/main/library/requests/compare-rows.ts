import type { CompareRow, CompareSource } from '../../../shared/contract/compare.ts'
import type { DocumentId } from '../../../shared/model.ts'
import { besideRow } from '../comparing/beside.ts'
import type { Stores } from '../stores.ts'
import type { Hand } from './compare-hand.ts'
import type { Built, BuiltRow } from './comparison.ts'
import { toReadFigure, type ReadFigure } from './said-figure.ts'
import { createStatements } from './statements.ts'

export function sourcesOf(stores: Stores, rows: readonly CompareRow[], origins: Built['origins']): CompareSource[] {
  const speaking = new Set(rows.flatMap((row) => [...row.statements, ...row.beside.map(({ statement }) => statement)].map(({ document }) => document)))
  return stores.comparing.listSources([...speaking]).map((source) => ({ ...source, origin: origins.get(source.document) ?? source.document }))
}

/** Puts rows into words; what it reads on the way it reads once. `within`: the documents the table is limited to. */
export function rowMaker(stores: Stores, hand: Hand, within: ReadonlySet<DocumentId> | null | undefined): (row: BuiltRow) => CompareRow {
  const { ofFigure, ofName } = createStatements(stores, hand)
  const figures = new Map<DocumentId, ReadFigure[]>()
  const figuresIn = (documents: readonly DocumentId[]): readonly ReadFigure[] => {
    const unread = documents.filter((document) => !figures.has(document))
    for (const document of unread) figures.set(document, [])
    for (const row of unread.length === 0 ? [] : stores.comparing.listFiguresIn(unread)) figures.get(row.document)!.push(toReadFigure(row, []))
    return documents.flatMap((document) => figures.get(document)!)
  }
  const besideFigures = (row: BuiltRow) => {
    const wrongs = hand.wrongs()
    const own = new Set(row.figures.map(({ key }) => key))
    const documents = (row.subject === null ? [] : stores.comparing.listNaming(row.subject.entity)).filter((document) => within?.has(document) ?? true)
    return besideRow(row.figures.filter(({ key }) => !wrongs.has(key)), figuresIn(documents).filter(({ key }) => !own.has(key) && !wrongs.has(key)))
  }
  return (row) => {
    const { key, question, subject, measure, class: given, reason, independent, decided } = row
    const statements = row.type === 'names' ? row.names.map(ofName) : row.figures.map(ofFigure)
    // Beside what one source says there is nothing to weigh.
    const beside = row.type === 'names' || row.documents.length < 2 ? [] : besideFigures(row)
    return {
      key, question, subject, measure, class: given, reason, independent, statements, beside: beside.map(({ figure, why }) => ({ statement: ofFigure(figure), why })),
      ...(decided === undefined ? {} : { decided }),
    }
  }
}
