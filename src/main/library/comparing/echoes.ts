/** The same number in several sources that speak of one matter, whatever the machine took it to be said of: worth seeing together, and no agreement yet. */
import type { DocumentId } from '../../../shared/model.ts'
import { unitOf } from './units.ts'

export interface SaidNumber {
  readonly value: number
  readonly upper: number | null
  readonly unit: string
  readonly measure: string
}
/** A number that more documents than this have is a round one, and nobody’s trace. */
const mostDocuments = 30
/** So many names, at least, two documents have in common that speak of one matter. */
const fewestShared = 3

/** What two numbers have alike that echo each other; null for one that is met with everywhere: a percentage, a length of time, two of something. */
export function echoOf({ value, upper, unit, measure }: SaidNumber): string | null {
  const { family, factor } = unitOf(unit)
  const size = [value * factor, upper === null ? '' : upper * factor].join('-')
  if (family === 'money') return value < 100_000 ? null : [unit, size].join(':')
  if (family === 'things') {
    if (measure !== '' && measure !== 'count') return value < 20 ? null : [measure, size].join(':')
    return value < (unit === 'person' ? 100 : 5) ? null : [unit, size].join(':')
  }
  return ['length', 'area', 'mass', 'power', 'energy', 'volume'].includes(family) && value * factor >= 100 ? [family, size].join(':') : null
}

/** Items of one echo, parted into those of documents that hang together by the names they share; only what several documents say. */
export function echoesIn<T extends { readonly document: DocumentId }>(items: readonly T[], namesIn: (document: DocumentId) => ReadonlySet<string>): T[][] {
  const documents = [...new Set(items.map(({ document }) => document))]
  if (documents.length < 2 || documents.length > mostDocuments) return []
  const near = (one: DocumentId, other: DocumentId): boolean => namesIn(one).intersection(namesIn(other)).size >= fewestShared
  const parts: DocumentId[][] = []
  for (const document of documents) {
    const joined = parts.filter((part) => part.some((other) => near(document, other)))
    for (const part of joined) parts.splice(parts.indexOf(part), 1)
    parts.push([...joined.flat(), document])
  }
  return parts.filter(({ length }) => length > 1).map((part) => items.filter(({ document }) => part.includes(document)))
}
