import { fold } from '../../../src/main/library/search/analyse.ts'
import { standTogether } from '../../../src/main/library/search/phrase.ts'
import { toStems, toTypedStems } from '../../../src/main/library/search/stems.ts'
import { facetNames, type FacetName, type Search } from '../../../src/shared/contract/search.ts'
import type { EntityKey, EntityKind, Language, Span } from '../../../src/shared/model.ts'
import { mayLieWithin } from '../../../src/shared/query/dates.ts'
import type { FieldQuery, NearQuery, Query, WordsQuery } from '../../../src/shared/query/query.ts'

/** A document with all that can be asked of it, laid open. */
export interface OracleDocument {
  readonly id: number
  readonly title: string
  readonly text: string
  readonly passages: readonly Span[]
  readonly language: Language
  readonly outlet: string | null
  readonly published: string | null
  /** Outlet, author, address, file name. */
  readonly sources: readonly string[]
  readonly entities: readonly { readonly key: EntityKey; readonly kind: EntityKind; readonly names: readonly string[] }[]
  readonly figures: number
  readonly relations: number
  readonly annotations: readonly { readonly note: string; readonly exact: string; readonly tags: readonly string[] }[]
}
type Choice = Search['facets'][number]
type Scope = 'anywhere' | 'title' | 'text' | 'notes'
type Condition = WordsQuery | NearQuery
interface Word extends Span {
  readonly folded: string
  readonly plain: string
}

/**
 * The whole search once more: slow, obvious, with no index. Every document is read from its first to its last word for every condition. It shares
 * with the real one only the folding of a word, the stemmers and what may stand between the words of a phrase, which have tables of their own.
 */
export function createOracle(documents: readonly OracleDocument[]) {
  /** For every word of the library, its stems wherever it stands. */
  const stems = new Map<string, Set<string>>()
  for (const { title, text, language } of documents)
    for (const { folded, plain } of [...wordsIn(title), ...wordsIn(text)]) stems.set(folded, (stems.get(folded) ?? new Set()).union(new Set(toStems(plain, language))))

  const typed = new Map<string, string[]>()
  function stemsOf({ folded, plain }: Word): string[] {
    const known = typed.get(plain) ?? [...(stems.get(folded) ?? []), ...toTypedStems(plain)]
    typed.set(plain, known)
    return known
  }

  function accepts(asked: Word, query: WordsQuery, isLast: boolean, found: Word, language: Language): boolean {
    if (found.folded === asked.folded) return true
    if (isLast && (query.prefix || query.unfinished) && found.folded.startsWith(asked.folded)) return true
    if (query.exact || (isLast && query.prefix)) return false
    const theirs = stems.get(found.folded)
    return stemsOf(asked).some((stem) => (language === 'und' || stem.startsWith(language)) && theirs?.has(stem))
  }

  /** Where words stand one after another, as positions among the words of a text. */
  function runsOf(query: WordsQuery, text: string, words: readonly Word[], language: Language): Span[] {
    const asked = wordsIn(query.words)
    const runs: Span[] = []
    for (let start = 0; asked.length > 0 && start + asked.length <= words.length; start++) {
      const run = words.slice(start, start + asked.length)
      if (!run.every((word, i) => accepts(asked[i]!, query, i === asked.length - 1, word, language))) continue
      const isTogether = run.slice(1).every((word, i) =>
        standTogether(text.slice(run[i]!.start, run[i]!.end), text.slice(run[i]!.end, word.start), text.slice(word.start, word.end), query.words.slice(asked[i]!.end, asked[i + 1]!.start)))
      if (!query.quoted || isTogether) runs.push({ start, end: start + asked.length })
    }
    return runs
  }

  /** Every choice of one run for each part, tried. */
  function nearRuns(query: NearQuery, text: string, words: readonly Word[], language: Language): Span[] {
    const choices = query.parts.map((part) => runsOf(part, text, words, language)).reduce<Span[][]>((heads, runs) => heads.flatMap((head) => runs.map((run) => [...head, run])), [[]])
    const isNear = (runs: readonly Span[]) =>
      Math.max(...runs.map(({ start }) => start)) - Math.min(...runs.map(({ end }) => end)) <= query.distance &&
      runs.every((one, i) => runs.every((other, j) => i === j || one.end <= other.start || other.end <= one.start))
    return choices.filter(isNear).flat()
  }

  function placesIn(text: string, condition: Condition, language: Language): Span[] {
    const words = wordsIn(text)
    const runs = condition.type === 'words' ? runsOf(condition, text, words, language) : nearRuns(condition, text, words, language)
    return runs.map(({ start, end }) => ({ start: words[start]!.start, end: words[end - 1]!.end }))
  }

  const whereOf = (condition: Condition, scope: Scope): Scope => (condition.type === 'words' ? condition.where : condition.parts[0]!.where) ?? scope

  function holds(query: Query, document: OracleDocument, scope: Scope): boolean {
    switch (query.type) {
      case 'all': return true
      case 'and': return query.parts.every((part) => holds(part, document, scope))
      case 'or': return query.parts.some((part) => holds(part, document, scope))
      case 'not': return !holds(query.part, document, scope)
      case 'field': return fieldHolds(query, document)
      case 'words': case 'near': {
        const where = whereOf(query, scope)
        const stands = (text: string) => placesIn(text, query, document.language).length > 0
        return (
          ((where === 'anywhere' || where === 'title') && stands(document.title)) ||
          ((where === 'anywhere' || where === 'text') && document.passages.some(({ start, end }) => stands(document.text.slice(start, end)))) ||
          ((where === 'anywhere' || where === 'notes') && document.annotations.some(({ note, exact, tags }) => [note, exact, ...tags].some(stands)))
        )
      }
    }
  }

  const sequence = (text: string) => ` ${wordsIn(text).map(({ folded }) => folded).join(' ')} `
  const names = documents.flatMap(({ entities }) => entities.flatMap((entity) => entity.names))
  function fieldHolds(field: FieldQuery, document: OracleDocument): boolean {
    switch (field.field) {
      case 'outlet': return document.outlet !== null && sequence(document.outlet).includes(sequence(field.value))
      case 'source': return document.sources.some((source) => sequence(source).includes(sequence(field.value)))
      case 'tag': return document.annotations.some(({ tags }) => tags.some((tag) => fold(tag) === fold(field.value)))
      case 'entity': {
        const isKnown = names.some((name) => fold(name) === fold(field.value))
        return document.entities.some((entity) => entity.names.some((name) => (isKnown ? fold(name) === fold(field.value) : sequence(name).includes(sequence(field.value)))))
      }
      case 'date': return mayLieWithin(document.published, field)
      case 'lang': return document.language === field.value
      case 'kind': return document.entities.some(({ kind }) => kind === field.value)
      case 'has':
        return {
          note: document.annotations.some(({ note }) => note.trim() !== ''), highlight: document.annotations.length > 0, tag: document.annotations.some(({ tags }) => tags.length > 0),
          figure: document.figures > 0, relation: document.relations > 0,
        }[field.value]
      case 'in': return true
    }
  }

  /** What a document counts under in a facet; nothing is the empty value. */
  function valuesOf(document: OracleDocument, facet: FacetName): string[] {
    const values = {
      outlet: [document.outlet ?? ''], year: [document.published?.slice(0, 4) ?? ''], language: [document.language], kind: document.entities.map(({ kind }) => kind),
      entity: document.entities.map(({ key }) => key), tag: document.annotations.flatMap(({ tags }) => tags),
    }[facet]
    return values.length === 0 ? [''] : [...new Set<string>(values)]
  }
  function keeps(document: OracleDocument, facet: FacetName, choices: readonly Choice[]): boolean {
    const here = choices.filter((choice) => choice.facet === facet)
    const isOne = (each: readonly Choice[]) => each.some(({ value }) => valuesOf(document, facet).includes(value))
    const included = here.filter(({ exclude }) => !exclude)
    return (included.length === 0 || isOne(included)) && !isOne(here.filter(({ exclude }) => exclude))
  }

  const read = new WeakMap<Query, OracleDocument[]>()
  function answeringAll(query: Query): OracleDocument[] {
    const known = read.get(query) ?? documents.filter((document) => holds(query, document, scopeOf(query)))
    read.set(query, known)
    return known
  }

  return {
    /** The documents that answer a query, under the choices made in facets. */
    answering(query: Query, choices: readonly Choice[]): OracleDocument[] {
      return answeringAll(query).filter((document) => facetNames.every((facet) => keeps(document, facet, choices)))
    },
    /** How many documents have each value of a facet, under the choices made in the others. */
    countFacet(query: Query, choices: readonly Choice[], facet: FacetName): ReadonlyMap<string, number> {
      const counted = answeringAll(query).filter((document) => facetNames.every((other) => other === facet || keeps(document, other, choices)))
      const counts = new Map<string, number>()
      for (const document of counted) for (const value of valuesOf(document, facet)) counts.set(value, (counts.get(value) ?? 0) + 1)
      return counts
    },
    /**
     * Every place in the text, and every place in the title, that answers a condition the query does not exclude; the number of passages with
     * one; the annotations with one.
     */
    lit(query: Query, document: OracleDocument) {
      const scope = scopeOf(query)
      const among = (...places: Scope[]) => wantedIn(query).filter((condition) => places.includes(whereOf(condition, scope)))
      const inPassages = document.passages.map(({ start, end }) =>
        outermost(among('anywhere', 'text').flatMap((condition) => placesIn(document.text.slice(start, end), condition, document.language))).map((span) => ({ start: span.start + start, end: span.end + start })))
      return {
        text: inPassages.flat(),
        title: outermost(among('anywhere', 'title').flatMap((condition) => placesIn(document.title, condition, document.language))),
        passages: inPassages.filter(({ length }) => length > 0).length,
        annotations: document.annotations.filter(({ note, exact, tags }) => among('anywhere', 'notes').some((condition) => [note, exact, ...tags].some((text) => placesIn(text, condition, document.language).length > 0))).length,
      }
    },
  }
}

function scopeOf(query: Query): Scope {
  const found = (query.type === 'and' ? query.parts : [query]).find((part) => part.type === 'field' && part.field === 'in')
  return found?.type === 'field' && found.field === 'in' ? found.value : 'anywhere'
}
const wantedIn = (query: Query): Condition[] => (query.type === 'and' || query.type === 'or' ? query.parts.flatMap(wantedIn) : query.type === 'words' || query.type === 'near' ? [query] : [])

/** Spans that lie within no other, each once, in order. */
const outermost = (spans: readonly Span[]): Span[] =>
  spans
    .filter((span, i) => !spans.some((other, j) => other.start <= span.start && span.end <= other.end && (other.end - other.start > span.end - span.start || j < i)))
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end)

const taken = new Map<string, Word[]>()
/** The words of a text; taken apart once, because the same texts are read for every condition. */
function wordsIn(text: string): Word[] {
  const known = taken.get(text) ?? takeApart(text)
  taken.set(text, known)
  return known
}

/** Letter by letter: a word is a run of letters and digits, with the marks and invisible signs inside it. */
function takeApart(text: string): Word[] {
  const words: Word[] = []
  let start = -1
  let end = -1
  const close = () => {
    const written = text.slice(start, end)
    if (start >= 0 && fold(written) !== '') words.push({ start, end, folded: fold(written), plain: written.normalize('NFKC').replaceAll(/[\p{Cf}\s]/gu, '').toLowerCase() })
    start = -1
  }
  for (let at = 0; at < text.length; ) {
    const sign = String.fromCodePoint(text.codePointAt(at)!)
    const isLetter = /[\p{L}\p{N}]/u.test(sign) && !/[\u02b9-\u02bf]/u.test(sign)
    const isBrokenLine = start >= 0 && /\s/u.test(sign) && /^\u00ad[^\S\n]*\n?[^\S\n]*$/u.test(text.slice(end, at + 1)) && /^\u00ad[^\S\n]*\n[^\S\n]*[\p{L}\p{N}]/u.test(text.slice(end))
    if (isLetter || (start >= 0 && end === at && /\p{M}/u.test(sign)) || (start >= 0 && /\p{M}/u.test(sign) && /^\p{Cf}+$/u.test(text.slice(end, at)))) {
      if (start < 0) start = at
      end = at + sign.length
    } else if (!(start >= 0 && /\p{Cf}/u.test(sign)) && !isBrokenLine) close()
    at += sign.length
  }
  close()
  return words
}
