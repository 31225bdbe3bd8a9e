import type { CompareRow, CompareSource, CompareTable, RowClass } from '../../../shared/contract/compare.ts'
import type { Parsed } from '../../../shared/contract.ts'
import type { DocumentId } from '../../../shared/model.ts'
import type { Handlers } from '../answer.ts'
import { besideRow } from '../comparing/beside.ts'
import { describeQuestion } from '../comparing/words.ts'
import { LibraryFailure } from '../failure.ts'
import type { Stores } from '../stores.ts'
import { fileOfFigures, fileOfRows } from './compare-files.ts'
import type { Built, BuiltRow, Comparison } from './comparison.ts'
import { createSaying } from './comparison-saying.ts'
import { createEvidence } from './evidence.ts'
import { createLedger } from './figure-ledger.ts'
import { noEntity } from './missing.ts'
import type { ReadFigure } from './said-figure.ts'
import { createStatements } from './statements.ts'

type Filter = Pick<Parsed<'compare'>, 'entities' | 'documents' | 'classes' | 'sources'>

const order: readonly (RowClass | null)[] = ['different', 'compatible', 'same', 'not comparable', null]

/** What the sources say, side by side; and what they leave unsaid. */
export function compareRequests(stores: Stores, comparison: Comparison): Pick<Handlers, 'compare' | 'compareRow' | 'listFigures' | 'silence' | 'exportCompare'> {
  const listFigures = createLedger(stores)

  function table({ entities, documents, classes, sources }: Filter, limit: number): CompareTable {
    const built = comparison.rowsOf(documents)
    const wanted = entities && new Set(entities)
    const about = built.rows.filter((row) => row.documents.length >= sources && (wanted?.has(row.subject.entity) ?? true))
    const counts: Record<RowClass | 'single', number> = { same: 0, compatible: 0, different: 0, 'not comparable': 0, single: 0 }
    for (const row of about) counts[row.class ?? 'single']++
    const chosen = classes === undefined ? about : about.filter((row) => classes.includes(row.class ?? 'single'))
    const sorted = [...chosen].sort((a, b) => Number(a.class === null) - Number(b.class === null) || Number(b.class === 'different') - Number(a.class === 'different')
      || b.independent - a.independent || order.indexOf(a.class) - order.indexOf(b.class) || (a.key < b.key ? -1 : 1))
    const within = documents && new Set(documents)
    const show = rowMaker(stores, within)
    const rows = sorted.slice(0, limit).map(show)
    return { rows, counts, more: Math.max(0, sorted.length - limit), sources: sourcesOf(stores, rows, built.origins) }
  }

  return {
    compare: ({ limit, ...filter }) => table(filter, limit),
    compareRow({ row: key }) {
      const found = comparison.findRow(key)
      if (found === undefined)
        throw new LibraryFailure('not-found', { en: 'No source answers this question any more. Open the comparison again.', fr: 'Plus aucune source ne répond à cette question. Rouvrez la comparaison.' })
      return rowMaker(stores, null)(found.row)
    },
    listFigures,
    silence({ entity: key }) {
      const entity = stores.entities.find(key)
      if (entity === undefined) throw noEntity(key)
      const heard = stores.comparing.listHeard(key)
      const source = ({ document, title, outlet, published }: (typeof heard)[number]) => ({ document, title, outlet, published })
      return {
        entity: { key: entity.key, name: entity.name, kind: entity.kind },
        mention: heard.filter(({ mentions }) => mentions > 0).map((one) => ({ ...source(one), mentions: one.mentions })),
        silent: heard.filter(({ mentions }) => mentions === 0).map((one) => ({ ...source(one), unread: one.extracted === 0 })),
      }
    },
    exportCompare({ what, format, language, ...filter }) {
      const day = new Date().toISOString().slice(0, 10)
      if (what === 'rows') return fileOfRows(table(filter, 10_000), format, language, day)
      const wanted = filter.entities && new Set(filter.entities)
      const within = filter.documents && new Set(filter.documents)
      const { lines } = listFigures({ words: '', sort: 'source', descending: false, limit: 1_000_000, offset: 0 })
      return fileOfFigures(lines.filter(({ statement }) => (within?.has(statement.document) ?? true) && (wanted === undefined || (statement.subject !== null && wanted.has(statement.subject.entity)))), format, language, day)
    },
  }
}

function sourcesOf(stores: Stores, rows: readonly CompareRow[], origins: Built['origins']): CompareSource[] {
  const speaking = new Set(rows.flatMap((row) => [...row.statements, ...row.beside.map(({ statement }) => statement)].map(({ document }) => document)))
  return stores.comparing.listSources([...speaking]).map((source) => ({ ...source, origin: origins.get(source.document) ?? source.document }))
}

/** Puts rows into words; what it reads on the way it reads once. `within`: the documents the table is limited to. */
function rowMaker(stores: Stores, within: ReadonlySet<DocumentId> | null | undefined): (row: BuiltRow) => CompareRow {
  const saying = createSaying(stores)
  const { ofFigure, ofName } = createStatements(saying, createEvidence(stores))
  const figures = new Map<DocumentId, readonly ReadFigure[]>()
  const figuresIn = (document: DocumentId): readonly ReadFigure[] => {
    const known = figures.get(document) ?? stores.comparing.listFiguresIn(document).map(saying.read)
    figures.set(document, known)
    return known
  }
  return (row) => {
    const head = { key: row.key, question: describeQuestion(row.subject.name, row.measure, row.family), subject: row.subject, measure: row.measure, class: row.class, reason: row.reason, independent: row.independent }
    if (row.type === 'names') return { ...head, statements: row.names.map(ofName), beside: [] }
    if (row.type === 'unread') return { ...head, statements: row.figures.map((figure) => ofFigure(saying.read(figure))), beside: [] }
    const beside = besideFigures(row, stores, figuresIn, within)
    return { ...head, statements: row.figures.map(ofFigure), beside: beside.map(({ figure, why }) => ({ statement: ofFigure(figure), why })) }
  }
}

function besideFigures(row: BuiltRow & { readonly type: 'figures' }, stores: Stores, figuresIn: (document: DocumentId) => readonly ReadFigure[], within: ReadonlySet<DocumentId> | null | undefined) {
  const own = new Set(row.figures.map(({ row: { document, start } }) => `${document}:${start}`))
  const documents = stores.comparing.listNaming(row.subject.entity).filter((document) => within?.has(document) ?? true)
  return besideRow(row.figures, documents.flatMap(figuresIn).filter(({ row: { document, start } }) => !own.has(`${document}:${start}`)))
}
