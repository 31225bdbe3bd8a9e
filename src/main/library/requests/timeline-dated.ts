import type { Days, DocumentId, EntityKey } from '../../../shared/model.ts'
import type { DateRow, FigureRow, NamedInSentence, NamingRow } from '../database/comparing.ts'
import type { Stores } from '../stores.ts'
import { figureItem, nameItem, type Item } from './comparison-groups.ts'
import { daysOf } from './said-figure.ts'
import { questionOfNaming } from './said-name.ts'

/** More than this is not laid out on a line of time; the filters narrow. */
const most = 50_000

export interface Narrowed {
  readonly entities: ReadonlySet<EntityKey> | null
  readonly documents: ReadonlySet<DocumentId> | null
}
/** A statement whose sentence says of what day it speaks; or a sentence of which only that is known. */
export type Dated = { readonly days: Days; readonly document: DocumentId; readonly start: number } & (
  | { readonly type: 'item'; readonly item: Item }
  | { readonly type: 'date'; readonly row: DateRow; readonly named: readonly NamedInSentence[] }
)

/** Everything dated, in the order of its days, the same said of the same days in one document once; and how many statements say no day. */
export function gatherDated({ comparing }: Pick<Stores, 'comparing'>, { entities, documents }: Narrowed): { readonly dated: readonly Dated[]; readonly undated: number } {
  const passes = (document: DocumentId, ...about: readonly (EntityKey | null)[]): boolean =>
    (documents?.has(document) ?? true) && (entities === null || about.some((entity) => entity !== null && entities.has(entity)))
  const namings = comparing.listNamings(most).filter((row) => questionOfNaming(row) !== null && passes(row.document, row.subject, row.object))
  const items = [
    ...comparing.listDatedFigures(most).filter((row) => passes(row.document, row.subject)).map(figureItem),
    ...namings.filter((row) => daysOf(row) !== null).map(nameItem),
  ].map((item): Dated => ({ type: 'item', item, days: daysOf(item.row)!, document: item.document, start: item.start }))

  // A sentence whose figure or office has the day needs no moment of its own; nor does one that says it twice.
  const taken = new Set(items.map((one) => (one.type === 'item' ? `${one.item.row.sentence}|${one.days.from}|${one.days.to}` : '')))
  const rows = comparing.listDates(most).filter(({ document, sentence, from, to }) => {
    const once = `${sentence}|${from}|${to}`
    return (documents?.has(document) ?? true) && !taken.has(once) && taken.add(once)
  })
  const dateSentences = new Set(rows.map(({ sentence }) => sentence))
  const named = Map.groupBy(comparing.listNamedIn([...dateSentences]), ({ sentence }) => sentence)
  const dates = rows.map((row): Dated => ({ type: 'date', row, named: named.get(row.sentence) ?? [], days: { from: row.from, to: row.to }, document: row.document, start: row.start }))
    .filter((one) => one.type === 'date' && (entities === null || one.named.some(({ entity }) => entities.has(entity))))

  const undatedFigures = comparing.countUndated().filter(({ document, subject }) => passes(document, subject)).reduce((sum, { count }) => sum + count, 0)
  const undatedNamings = new Set(namings.filter((row) => daysOf(row) === null && !dateSentences.has(row.sentence)).map((row) => nameItem(row).key)).size
  const sorted = onceEach([...items, ...dates]).sort((a, b) => byDays(a.days, b.days) || a.document - b.document || a.start - b.start || order(a.type, b.type) || order(saidBy(a), saidBy(b)))
  return { dated: sorted, undated: undatedFigures + undatedNamings }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
export const byDays = (a: Days, b: Days): number => order(a.from, b.from) || order(a.to, b.to)

/** Statements of one document that say the same of the same days are one moment, its first. */
function onceEach(dated: readonly Dated[]): Dated[] {
  const seen = new Set<string>()
  return dated.filter((one) => {
    const said = [one.document, one.days.from, one.days.to, saidBy(one)].join('|')
    return !seen.has(said) && seen.add(said)
  })
}
function saidBy(one: Dated): string {
  if (one.type === 'date') return `date|${one.row.start}`
  return (one.item.type === 'figure' ? figureSaid(one.item.row) : nameSaid(one.item.row)).join('|')
}
const figureSaid = ({ subject, measure, value, upper, unit, qualifier }: FigureRow) => ['figure', subject, measure, value, upper, unit, qualifier]
const nameSaid = (row: NamingRow) => ['name', row.subject, row.object, questionOfNaming(row)?.key]
