import type { CompareTable, FigureLine, RowClass } from '../../../shared/contract/compare.ts'
import type { Parsed } from '../../../shared/contract.ts'
import type { EntityKey } from '../../../shared/model.ts'
import type { Handlers } from '../answer.ts'
import type { Stores } from '../stores.ts'
import { fileOfFigures, fileOfRows } from './compare-files.ts'
import type { Hand } from './compare-hand.ts'
import { rowMaker, sourcesOf } from './compare-rows.ts'
import type { BuiltRow, Comparison } from './comparison.ts'
import { createLedger } from './figure-ledger.ts'
import { noEntity, noRow } from './missing.ts'

type Filter = Pick<Parsed<'compare'>, 'entities' | 'documents' | 'classes' | 'sources'>

const isAbout = ({ subject, figures }: BuiltRow, wanted: ReadonlySet<EntityKey>): boolean =>
  subject === null ? figures.some((figure) => figure.subject !== null && wanted.has(figure.subject)) : wanted.has(subject.entity)
const order: readonly (RowClass | null)[] = ['different', 'compatible', 'same', 'not comparable', null]

/** Several sources before one, contradictions before the rest, questions before mere equal numbers; then by how many speak. */
function byInterest(a: BuiltRow, b: BuiltRow): number {
  const last = (is: (row: BuiltRow) => boolean): number => Number(is(a)) - Number(is(b))
  return last((row) => row.class === null) || last((row) => row.class !== 'different') || last((row) => row.family === 'echo') || b.independent - a.independent
    || weightOf(a) - weightOf(b) || order.indexOf(a.class) - order.indexOf(b.class) || (a.key < b.key ? -1 : 1)
}
/** Of rows that as many sources answer: sums before other figures and offices, those before durations and the like, of which two seldom mean the same and offices that many hold, and places last. */
const weightOf = ({ measure, family }: BuiltRow): number => (measure === 'place' ? 3 : many.has(measure) ? 2 : family === 'money' ? 0 : 1)
const many = new Set(['', 'duration', 'office:minister', 'office:director', 'office:founder', 'office:vice-president'])

/** What the sources say, side by side; and what they leave unsaid. */
export function compareRequests(stores: Stores, comparison: Comparison, hand: Hand): Pick<Handlers, 'compare' | 'compareRow' | 'listFigures' | 'silence' | 'exportCompare'> {
  const listFigures = createLedger(stores, hand)

  function table({ entities, documents, classes, sources }: Filter, limit: number): CompareTable {
    const built = comparison.rowsOf(documents)
    const wanted = entities && new Set(entities.map(hand.nowEntity))
    const about = built.rows.filter((row) => (row.documents.length >= sources || row.touched) && (wanted === undefined || isAbout(row, wanted)))
    const counts: Record<RowClass | 'single', number> = { same: 0, compatible: 0, different: 0, 'not comparable': 0, single: 0 }
    for (const row of about) counts[row.class ?? 'single']++
    const chosen = classes === undefined ? about : about.filter((row) => classes.includes(row.class ?? 'single'))
    const sorted = chosen.toSorted(byInterest)
    const within = documents && new Set(documents)
    const show = rowMaker(stores, hand, within)
    const rows = sorted.slice(0, limit).map(show)
    return { rows, counts, more: Math.max(0, sorted.length - limit), sources: sourcesOf(stores, rows, built.origins) }
  }

  return {
    compare: ({ limit, ...filter }) => table(filter, limit),
    compareRow({ row: key }) {
      const found = comparison.findRow(key)
      if (found === undefined) throw noRow()
      return rowMaker(stores, hand, null)(found)
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
      const wanted = filter.entities && new Set(filter.entities.map(hand.nowEntity))
      const within = filter.documents && new Set(filter.documents)
      const { lines } = listFigures({ words: '', sort: 'source', descending: false, limit: 1_000_000, offset: 0 })
      const isWanted = ({ statement: { document, subject } }: FigureLine): boolean => (within?.has(document) ?? true) && (wanted === undefined || (subject !== null && wanted.has(subject.entity)))
      return fileOfFigures(lines.filter(isWanted), format, language, day)
    },
  }
}
