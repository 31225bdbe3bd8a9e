import type { DocumentFormat, Sentence } from '../../../../shared/model.ts'
import { LibraryFailure } from '../../failure.ts'
import type { Budget } from '../limits.ts'
import type { ReadOutcome } from '../reader.ts'
import { unreadable } from '../unreadable.ts'
import { mapFields, type FieldName } from './fields.ts'
import { articleFromFields, type ArticleFields } from './record-article.ts'

type Thing = Readonly<Record<string, unknown>>

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)
/** Where exports keep their list of articles (Zotero `items`, Karakeep `bookmarks`, and others). */
const lists = ['items', 'bookmarks', 'articles', 'documents', 'entries', 'data', 'results', 'records']

/** Whether each line is a record of its own: a whole one, then another; or a single line that is an article. */
export function isJsonLines(beginning: string): boolean {
  const end = beginning.search(/[}\s]\s*\n|$/u)
  const first = parse(beginning.slice(0, end + 1))
  if (!isThing(first)) return false
  return beginning.slice(end + 1).trim() === '' ? toFields(first).text !== undefined && !lists.some((key) => Array.isArray(first[key])) : /^\s*\{/u.test(beginning.slice(end + 1))
}

export const isJson = (beginning: string): boolean => /^\s*(?:\[\s*(?:\{|\])|\{\s*")/u.test(beginning)

export function* readJsonLines(text: string, name: string, budget: Budget): Generator<ReadOutcome> {
  let at = 0
  let number = 0
  while (at < text.length) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end < 0 ? text.length : end).trim()
    at = end < 0 ? text.length : end + 1
    number += 1
    if (line === '') continue
    const entry = `#${number}`
    const place = { en: `${name}, line ${number}`, fr: `${name}, ligne ${number}` }
    const value = parse(line)
    budget.enter()
    budget.checkTime()
    yield isThing(value) ? readRecord(value, 'jsonl', entry, place) : { entry, refused: notJson(place) }
  }
}

/** An export: a list of records, or one object that holds such a list, or a single record. */
export function* readJson(text: string, name: string, budget: Budget): Generator<ReadOutcome> {
  const value = parse(text)
  if (value === undefined) throw notJson({ en: name, fr: name })
  const records = (isThing(value) ? (lists.map((key) => value[key]).find(Array.isArray) ?? [value]) : Array.isArray(value) ? value : []) as readonly unknown[]
  const things = records.filter(isThing)
  if (!things.some((thing) => toFields(thing).text ?? toFields(thing).summary)) throw withoutArticles(name)
  let number = 0
  for (const thing of things) {
    number += 1
    budget.enter()
    budget.checkTime()
    yield readRecord(thing, 'json', `#${number}`, { en: `${name}, record ${number}`, fr: `${name}, notice ${number}` })
  }
}

function readRecord(record: Thing, format: DocumentFormat, entry: string, place: Sentence): ReadOutcome {
  try {
    return { entry, document: articleFromFields(toFields(record), format, place), bytes: null }
  } catch (error) {
    if (error instanceof LibraryFailure) return { entry, refused: error }
    throw error
  }
}

/** A record's values by what they stand for. What is nested (`content: { htmlContent }`) counts where nothing outside says it. */
function toFields(record: Thing): ArticleFields {
  const nested = Object.values(record).filter(isThing).slice(0, 20)
  const merged: Partial<Record<FieldName, string>> = {}
  for (const thing of [record, ...nested]) {
    for (const [field, key] of mapFields(Object.keys(thing))) {
      const value = toWords(thing[key])
      if (value && !merged[field]) merged[field] = value
    }
  }
  return merged
}

/** A value as words: a list of authors as their names, Zotero's creators and CSL's dates included. */
function toWords(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(toWords).filter(Boolean).join(', ') || null
  if (!isThing(value)) return null
  const parts = value['date-parts']
  if (Array.isArray(parts) && Array.isArray(parts[0])) return parts[0].map((part) => String(part).padStart(2, '0')).join('-')
  const name = [value['firstName'] ?? value['given'], value['lastName'] ?? value['family']].filter((part) => typeof part === 'string').join(' ')
  return name || (typeof value['name'] === 'string' ? value['name'] : null)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const notJson = (place: Sentence): LibraryFailure =>
  unreadable({ en: `${place.en} is not sound JSON: it is cut off or damaged. Export it again.`, fr: `${place.fr} n’est pas du JSON correct : il est tronqué ou abîmé. Exportez-le de nouveau.` })
const withoutArticles = (name: string): LibraryFailure =>
  unreadable({
    en: `${name} is JSON, but holds no list of articles. Each article needs a key called “text”, “content” or “body”; export full texts, not only references.`,
    fr: `${name} est du JSON, mais ne contient pas de liste d’articles. Chaque article doit avoir une clé nommée « text », « content » ou « body » ; exportez les textes, et pas seulement les références.`,
  })
