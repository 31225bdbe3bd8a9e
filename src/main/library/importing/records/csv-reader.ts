import type { Sentence } from '../../../../shared/model.ts'
import { LibraryFailure } from '../../failure.ts'
import type { Budget } from '../limits.ts'
import type { ReadOutcome } from '../reader.ts'
import { findSeparator, toRows } from './csv.ts'
import { mapFields, type FieldName } from './fields.ts'
import { articleFromFields, type ArticleFields } from './record-article.ts'

/** Whether this is a table of articles: a first row of which one column is called like a text and another like what articles have, and a row behind it. */
export function isArticleTable(text: string): boolean {
  const separator = findSeparator(text)
  if (separator === null) return false
  const [head, ...rows] = [...toRows(text.slice(0, 65_536), separator, 3)]
  if (!head || rows.length === 0 || head.some((name) => name.length > 60)) return false
  const fields = mapFields(head)
  return (fields.has('text') || fields.has('summary')) && fields.size >= 2
}

/** Each row of the table as an article. */
export function* readCsv(text: string, file: string, budget: Budget): Generator<ReadOutcome> {
  const separator = findSeparator(text)!
  let head: readonly string[] | null = null
  let fields: ReadonlyMap<FieldName, string> = new Map()
  let number = 1
  for (const row of toRows(text, separator, Infinity, budget)) {
    if (!head) {
      head = row
      fields = mapFields(row)
      continue
    }
    number += 1
    const columns = head
    const entry = `#${number}`
    if (row.every((cell) => cell.trim() === '')) continue
    budget.enter()
    budget.checkTime()
    try {
      const values: ArticleFields = Object.fromEntries([...fields].map(([field, name]) => [field, row[columns.indexOf(name)] ?? '']))
      yield { entry, document: articleFromFields(values, 'csv', { en: `${file}, row ${number}`, fr: `${file}, ligne ${number}` }), bytes: null }
    } catch (error) {
      if (!(error instanceof LibraryFailure)) throw error
      yield { entry, refused: error }
    }
  }
  yield { passedOver: 0, notes: describeColumns(head ?? [], fields) }
}

/** Which columns were read, and which were not: a table says nothing of what its columns are. */
function describeColumns(head: readonly string[], fields: ReadonlyMap<FieldName, string>): Sentence[] {
  const used = new Set(fields.values())
  const unused = head.filter((name) => !used.has(name) && name.trim() !== '')
  const list = (names: readonly string[], open: string, close: string): string => names.map((name) => `${open}${name}${close}`).join(', ')
  const read = { en: `Columns read: ${list([...used], '“', '”')}.`, fr: `Colonnes lues : ${list([...used], '« ', ' »')}.` }
  if (unused.length === 0) return [read]
  return [{ en: `${read.en} Left out: ${list(unused, '“', '”')}.`, fr: `${read.fr} Écartées : ${list(unused, '« ', ' »')}.` }]
}
