import type { DocumentId, EntityKey } from '../../../shared/model.ts'
import type { Topic } from '../../../shared/contract/request.ts'
import { classOf } from '../comparing/class-of.ts'
import { compareFigures } from '../comparing/compare-figures.ts'
import { compareNames } from '../comparing/compare-names.ts'
import { titleOf } from '../comparing/offices.ts'
import { originsOf } from '../comparing/origins.ts'
import { questionOf, subjectOfKey } from '../comparing/question.ts'
import type { PairClass, SaidName, Verdict } from '../comparing/said.ts'
import type { FigureRow, NamingRow } from '../database/comparing.ts'
import type { Stores } from '../stores.ts'
import { createSaying, type Saying } from './comparison-saying.ts'
import type { ReadFigure } from './said-figure.ts'

/** Figures and relations of more subjects, or more of them, than this are left to a narrower question. */
const mostSubjects = 2000
const mostFigures = 50_000
const mostNamings = 50_000

export interface NamedStatement extends SaidName {
  readonly row: NamingRow
}
interface RowBase {
  readonly key: string
  readonly measure: string
  readonly family: string
  readonly subject: { readonly entity: EntityKey; readonly name: string; readonly kind: FigureRow['subjectKind'] & string }
  readonly documents: readonly DocumentId[]
  readonly class: PairClass | null
  readonly reason: Verdict['reason']
  readonly independent: number
}
/** A row before its statements are put into words; `unread` rows are of one source, and read only when shown. */
export type BuiltRow =
  | (RowBase & { readonly type: 'unread'; readonly figures: readonly FigureRow[] })
  | (RowBase & { readonly type: 'figures'; readonly figures: readonly ReadFigure[]; readonly onTop: readonly ReadFigure[] })
  | (RowBase & { readonly type: 'names'; readonly names: readonly NamedStatement[] })
export interface Built {
  readonly rows: readonly BuiltRow[]
  readonly origins: ReadonlyMap<DocumentId, number>
}

/** The library's rows, built when first asked for and kept until findings or documents change. */
export function createComparison(stores: Stores) {
  let whole: Built | null = null

  /** @param subjects only these; null for the subjects most documents speak of. */
  function build(subjects: readonly EntityKey[] | null, documents: ReadonlySet<DocumentId> | null): Built {
    const within = <T extends { readonly document: DocumentId }>(rows: readonly T[]): readonly T[] => (documents === null ? rows : rows.filter(({ document }) => documents.has(document)))
    const saying = createSaying(stores)
    const figures = grouped(within(stores.comparing.listFiguresOf(subjects ?? stores.comparing.listSubjects(mostSubjects), mostFigures)), (row) => questionOf(asked(row))?.key ?? null)
    const names = grouped(within(stores.comparing.listNamings(mostNamings)).filter(({ subject, object }) => subjects === null || subjects.includes(subject) || subjects.includes(object)), nameKey)
    const shared = new Set([...figures.values(), ...names.values()].filter((rows) => documentsOf(rows).length > 1).flatMap(documentsOf))
    const origins = originsOf(new Map([...shared].map((document) => [document, saying.sentencesOf(document)])))
    const originOf = (document: DocumentId): number => origins.get(document) ?? document
    return { origins, rows: [...[...figures].map(([key, rows]) => figureRow(key, rows, saying, originOf)), ...[...names].map(([key, rows]) => nameRow(key, rows, saying, originOf))] }
  }

  return {
    rowsOf: (documents: readonly DocumentId[] | undefined): Built => (documents === undefined ? (whole ??= build(null, null)) : build(null, new Set(documents))),
    /** One row, also one too far down for the whole table; undefined when nothing answers it. */
    findRow(key: string): { readonly row: BuiltRow; readonly origins: Built['origins'] } | undefined {
      const known = whole?.rows.find((row) => row.key === key)
      if (known !== undefined && whole !== null) return { row: known, origins: whole.origins }
      const built = build([subjectOfKey(key)], null)
      const row = built.rows.find((one) => one.key === key)
      return row && { row, origins: built.origins }
    },
    forget(topics: readonly Topic[]): void {
      if (topics.includes('findings') || topics.includes('documents')) whole = null
    },
  }
}
export type Comparison = ReturnType<typeof createComparison>

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}
const asked = (row: FigureRow) => ({ ...row, subjectName: row.subjectName ?? '', measure: row.measure ?? '' })
export const documentsOf = (rows: readonly { readonly document: DocumentId }[]): DocumentId[] => [...new Set(rows.map(({ document }) => document))]
const independentOf = (documents: readonly DocumentId[], originOf: (document: DocumentId) => number): number => new Set(documents.map(originOf)).size

/** Who holds an office is asked of the body and the title; where something is, of the thing. What is denied answers neither. */
function nameKey({ predicate, negated, role, subject, object }: NamingRow): string | null {
  if (negated === 1) return null
  if (predicate === 'located_in') return [subject, 'place', 'place'].join('|')
  const title = titleOf(role)
  return title === null ? null : [object, `office:${title}`, 'office'].join('|')
}

function figureRow(key: string, rows: readonly FigureRow[], saying: Saying, originOf: (document: DocumentId) => number): BuiltRow {
  const first = rows[0]!
  const { measure, family } = questionOf(asked(first))!
  const base = { key, measure, family, subject: { entity: first.subject!, name: first.subjectName!, kind: first.subjectKind! } }
  if (documentsOf(rows).length === 1) {
    const documents = documentsOf(rows)
    return { ...base, type: 'unread', figures: rows, documents, independent: 1, ...classOf(rows, () => ({ class: 'same', reason: { en: '', fr: '' } }), originOf) }
  }
  const read = rows.map(saying.read)
  // What comes on top answers another question, unless nothing else is said.
  const plain = read.filter(({ additional }) => !additional)
  const figures = plain.length > 0 ? plain : read
  const documents = documentsOf(figures)
  return { ...base, type: 'figures', figures, onTop: plain.length > 0 ? read.filter(({ additional }) => additional) : [], documents, independent: independentOf(documents, originOf), ...classOf(figures, compareFigures, originOf) }
}

function nameRow(key: string, rows: readonly NamingRow[], saying: Saying, originOf: (document: DocumentId) => number): BuiltRow {
  const first = rows[0]!
  const place = first.predicate === 'located_in'
  const [, measure, family] = key.split('|').slice(-3) as [string, string, string]
  const subject = place ? { entity: first.subject, name: first.subjectName, kind: first.subjectKind } : { entity: first.object, name: first.objectName, kind: first.objectKind }
  const names = rows.map((row): NamedStatement => ({
    row, document: row.document, published: saying.publishedOf(row.document), type: place ? 'place' : 'office', role: place ? null : row.role,
    entity: place ? row.object : row.subject, name: place ? row.objectName : row.subjectName, about: null, conditional: row.conditional === 1,
  }))
  const documents = documentsOf(rows)
  return { key, measure, family, subject, type: 'names', names, documents, independent: independentOf(documents, originOf), ...classOf(names, compareNames, originOf) }
}
