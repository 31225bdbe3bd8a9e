/** What W3C's Web Annotation Data Model says a collection, a page and an annotation MUST have, as far as this program writes them. */

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])
const isIri = (value: unknown): boolean => typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i.test(value)
const isDateTime = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value) && !Number.isNaN(Date.parse(value))
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0

const context = 'http://www.w3.org/ns/anno.jsonld'
const motivations = ['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting', 'identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging']
/** Terms of the model's JSON-LD context: any other would mean nothing to another program, and be dropped. */
const terms = new Set([
  '@context', 'id', 'type', 'motivation', 'purpose', 'created', 'modified', 'generated', 'generator', 'creator', 'body', 'bodyValue', 'target', 'source', 'selector', 'styleClass', 'stylesheet', 'value', 'format', 'language',
  'exact', 'prefix', 'suffix', 'start', 'end', 'refinedBy', 'canonical', 'via', 'label', 'name', 'total', 'first', 'last', 'items', 'startIndex', 'partOf', 'next', 'prev', 'rights', 'state',
])

/** What is wrong with a collection of annotations, in words; nothing where it keeps the model. */
export function problemsOf(collection: unknown): string[] {
  if (!isObject(collection)) return ['not an object']
  const { first } = collection
  const ids = new Set<unknown>()
  return [
    ...check(list(collection['@context']).includes(context), 'the outermost object has the model’s context'),
    ...check(list(collection['type']).includes('AnnotationCollection'), 'a collection has its type'),
    ...check(isIri(collection['id']), 'a collection has an IRI'),
    ...check(collection['total'] === undefined || isCount(collection['total']), 'a total is a count'),
    ...unknownTerms(collection),
    ...(isObject(first) ? problemsOfPage(first, collection, ids) : check(collection['total'] === 0, 'a collection with annotations has a first page')),
  ]
}

function problemsOfPage(page: Json, { total }: Json, ids: Set<unknown>): string[] {
  const items = page['items']
  return [
    ...check(list(page['type']).includes('AnnotationPage'), 'a page has its type'),
    ...check(isIri(page['id']), 'a page has an IRI'),
    ...check(page['startIndex'] === undefined || isCount(page['startIndex']), 'a start index is a count'),
    ...check(Array.isArray(items), 'a page has a list of items'),
    ...check(total === list(items).length, 'the total is the number of items'),
    ...list(items).flatMap((item, i) => problemsOfAnnotation(item, ids).map((problem) => `item ${i}: ${problem}`)),
  ]
}

function problemsOfAnnotation(item: unknown, ids: Set<unknown>): string[] {
  if (!isObject(item)) return ['not an object']
  const { id } = item
  const isNew = !ids.has(id)
  ids.add(id)
  return [
    ...check(list(item['@context']).includes(context), 'an annotation has the model’s context'),
    ...check(typeof id === 'string' && /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id), 'exactly one IRI, a UUID'),
    ...check(isNew, 'no two annotations have one id'),
    ...check(list(item['type']).includes('Annotation'), 'it has its type'),
    ...check(list(item['motivation']).every((one) => motivations.includes(one as string)), 'motivations are the model’s'),
    ...check(isDateTime(item['created']) && isDateTime(item['modified']), 'dates are xsd:dateTime in UTC'),
    ...check(list(item['target']).length >= 1, 'it has a target'),
    ...list(item['body']).flatMap(problemsOfBody),
    ...list(item['target']).flatMap(problemsOfTarget),
    ...check(!(item['body'] !== undefined && item['bodyValue'] !== undefined), 'bodyValue never stands beside body'),
  ]
}

function problemsOfBody(body: unknown): string[] {
  if (!isObject(body)) return check(isIri(body), 'a body that is a string is an IRI')
  return [
    ...check(list(body['type']).includes('TextualBody'), 'an embedded text has its type'),
    ...check(typeof body['value'] === 'string', 'an embedded text has exactly one value'),
    ...check(list(body['purpose']).every((one) => motivations.includes(one as string)), 'a purpose is one of the motivations'),
    ...check(list(body['format']).length <= 1, 'at most one format'),
  ]
}

function problemsOfTarget(target: unknown): string[] {
  if (!isObject(target)) return check(isIri(target), 'a target that is a string is an IRI')
  const { source } = target
  return [
    ...check(isIri(isObject(source) ? source['id'] : source), 'a specific resource has exactly one source with an IRI'),
    ...list(target['selector']).flatMap((selector) => {
      if (!isObject(selector)) return ['a selector is an object']
      if (selector['type'] === 'TextQuoteSelector')
        return [
          ...check(typeof selector['exact'] === 'string', 'a quote has exactly one exact'),
          ...check(['prefix', 'suffix'].every((side) => selector[side] === undefined || typeof selector[side] === 'string'), 'at most one prefix and one suffix'),
        ]
      if (selector['type'] === 'TextPositionSelector') return check(isCount(selector['start']) && isCount(selector['end']), 'a position has exactly one start and one end, counts both')
      return [`an unknown selector: ${String(selector['type'])}`]
    }),
    ...check(list(target['styleClass']).every((one) => typeof one === 'string'), 'a style class is a string'),
  ]
}

/** All through the tree. */
function unknownTerms(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(unknownTerms)
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([term, inside]) => [...check(terms.has(term), `“${term}” is no term of the model`), ...unknownTerms(inside)])
}

const check = (holds: boolean, rule: string): string[] => (holds ? [] : [rule])
