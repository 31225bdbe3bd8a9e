import { annotationColours, type AnnotationColour, type Sentence } from '../../../shared/model.ts'
import { fromChecksumAddress } from './json-ld.ts'

/** A web annotation as it was read; its document and its place are yet to be found. */
export interface ReadAnnotation {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** In characters (code points), as web annotations count; null where only the quote is given. */
  readonly position: { readonly start: number; readonly end: number } | null
  readonly note: string
  readonly tags: readonly string[]
  readonly colour: AnnotationColour
  readonly created: string | null
  readonly modified: string | null
  /** What may name the document. */
  readonly source: { readonly checksum: string | null; readonly addresses: readonly string[]; readonly fileNames: readonly string[]; readonly titles: readonly string[] }
}
export type ReadItem = ReadAnnotation | { readonly refused: Sentence; readonly quote: string }

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] => (value === undefined || value === null ? [] : Array.isArray(value) ? value : [value])
const objectsOf = (value: unknown): Json[] => listOf(value).filter(isObject)
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : isObject(value) ? textOf(value['@value'] ?? value['value']) : null)
const textsOf = (value: unknown): string[] => listOf(value).flatMap((one) => textOf(one) ?? [])

/**
 * The annotations of a file: a collection, a page, a list or a single one of W3C's model, or the list of rows that Hypothesis gives.
 * @returns null where it is none of these.
 */
export function readJsonLd(text: string): readonly ReadItem[] | null {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return null
  }
  const items = listItems(json)
  return items && items.map(readItem)
}

function listItems(json: unknown): readonly unknown[] | null {
  if (Array.isArray(json)) return json.flatMap((one) => (isObject(one) && !isAnnotation(one) ? (listItems(one) ?? [one]) : [one]))
  if (!isObject(json)) return null
  if (isAnnotation(json)) return [json]
  const inside = json['items'] ?? json['rows'] ?? json['annotations'] ?? json['@graph']
  if (inside !== undefined) return listOf(inside)
  // A collection: its first page, where that is in the file, and those that page leads to.
  const pages: unknown[] = []
  for (let page = json['first']; isObject(page) && pages.length < 10_000; page = page['next']) pages.push(...listOf(page['items']))
  return isObject(json['first']) || hasType(json, 'AnnotationCollection') ? pages : null
}
const hasType = (json: Json, type: string): boolean => textsOf(json['type'] ?? json['@type']).some((one) => one === type || one.endsWith(`:${type}`) || one.endsWith(`#${type}`))
const isAnnotation = (json: Json): boolean => json['target'] !== undefined || hasType(json, 'Annotation')

function readItem(item: unknown): ReadItem {
  if (!isObject(item) || !isAnnotation(item)) return refused('', notAnnotation)
  const targets = objectsOf(item['target']).map((target) => ({ target, selectors: listSelectors(target['selector']) }))
  const chosen = targets.find(({ selectors }) => selectors.some(isQuote)) ?? targets[0]
  const quote = chosen?.selectors.find(isQuote)
  const exact = quote ? textOf(quote['exact']) : null
  if (!chosen || !quote || exact === null || exact.trim() === '') return refused('', noQuote)
  const position = chosen.selectors.find((selector) => hasType(selector, 'TextPositionSelector'))
  const [start, end] = [position?.['start'], position?.['end']]
  const remarks = readBodies(item)
  return {
    exact,
    prefix: textOf(quote['prefix']) ?? '',
    suffix: textOf(quote['suffix']) ?? '',
    position: isPlace(start) && isPlace(end) && end > start ? { start, end } : null,
    note: remarks.notes.join('\n\n').slice(0, 100_000),
    tags: [...new Set(remarks.tags.map((tag) => tag.trim().slice(0, 80).trim()).filter((tag) => tag !== ''))].slice(0, 50),
    colour: readColour(item, chosen.target),
    created: toDate(item['created']),
    modified: toDate(item['modified'] ?? item['updated']),
    source: readSource(item, chosen.target),
  }
}

const isPlace = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
const isQuote = (selector: Json): boolean => hasType(selector, 'TextQuoteSelector')
/** Selectors may be one, several, a choice, or refine each other. */
function listSelectors(value: unknown, depth = 0): Json[] {
  if (depth > 8) return []
  return objectsOf(value).flatMap((selector) => [selector, ...listSelectors(selector['refinedBy'], depth + 1), ...listSelectors(selector['items'], depth + 1)])
}

/** What is said of the quote: bodies with a purpose, or, as Hypothesis has it, `text` and `tags`. */
function readBodies(item: Json): { readonly notes: readonly string[]; readonly tags: readonly string[] } {
  const motivations = textsOf(item['motivation'])
  const notes: string[] = []
  const tags: string[] = textsOf(item['tags'])
  for (const body of listOf(item['body'] ?? item['bodyValue'])) {
    const value = isObject(body) ? textOf(body['value']) : item['bodyValue'] === undefined ? null : textOf(body)
    if (value === null || value.trim() === '') continue
    const purposes = isObject(body) ? textsOf(body['purpose']) : []
    const isTag = (purposes.length > 0 ? purposes : motivations).includes('tagging') && !(purposes.length === 0 && motivations.includes('commenting'))
    if (isTag) tags.push(value)
    else notes.push(value)
  }
  const text = textOf(item['text'])
  if (text !== null && text !== '') notes.push(text)
  return { notes, tags }
}

function readColour(item: Json, target: Json): AnnotationColour {
  const classes = [...textsOf(target['styleClass']), ...textsOf(item['styleClass']), ...textsOf(item['color'])].flatMap((one) => one.split(/\s+/))
  return annotationColours.find((colour) => classes.includes(colour)) ?? 'yellow'
}

function readSource(item: Json, target: Json): ReadAnnotation['source'] {
  const source = target['source'] ?? target['id'] ?? item['uri']
  const described = isObject(source) ? source : {}
  const page = isObject(item['document']) ? item['document'] : {}
  const named = [...textsOf(isObject(source) ? (source['id'] ?? source['@id']) : source), ...textsOf(item['uri']), ...textsOf(described['canonical']), ...textsOf(described['via'])]
  const addresses = named.filter((one) => fromChecksumAddress(one) === null)
  return {
    checksum: named.map(fromChecksumAddress).find((one) => one !== null) ?? null,
    addresses,
    fileNames: [...textsOf(described['name']), ...addresses.flatMap(lastPart)].filter((name) => name !== ''),
    titles: [...textsOf(described['label']), ...textsOf(page['title'])],
  }
}

function lastPart(address: string): string[] {
  try {
    return [decodeURIComponent(address.replace(/[?#].*$/, '').split(/[/\\]/).at(-1) ?? '')]
  } catch {
    return []
  }
}

function toDate(value: unknown): string | null {
  const text = textOf(value)
  const time = text === null ? Number.NaN : Date.parse(text)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

const refused = (quote: string, reason: Sentence): ReadItem => ({ refused: reason, quote })
const notAnnotation: Sentence = { en: 'This is not an annotation: it has no target.', fr: 'Ce n’est pas une annotation : il n’y a pas de cible.' }
const noQuote: Sentence = {
  en: 'It quotes nothing (it has no TextQuoteSelector), so its place cannot be found.',
  fr: 'Elle ne cite rien (sans TextQuoteSelector), sa place ne peut donc pas être trouvée.',
}
