import { analyse } from '../../../src/main/library/search/analyse.ts'
import { facetNames, type Search } from '../../../src/shared/contract/search.ts'
import { pick } from './generate-articles.ts'
import type { OracleDocument } from './oracle.ts'

type Random = () => number

/** A search that someone with these documents might make: most words stand in one of them, some together, some misspelled by an accent. */
export function anySearch(random: Random, documents: readonly OracleDocument[]): Pick<Search, 'words' | 'exact' | 'facets'> {
  const words = query(random, documents, 2)
  const ending = random() < 0.7 ? ' ' : ''
  const facets = Array.from({ length: random() < 0.75 ? 0 : 1 + Math.floor(random() * 3) }, () => choice(random, pick(random, documents)))
  return { words: words + ending, exact: random() < 0.15, facets }
}

function query(random: Random, documents: readonly OracleDocument[], depth: number): string {
  const parts = Array.from({ length: pick(random, [1, 1, 1, 2, 2, 3]) }, () => part(random, pick(random, documents), documents, depth))
  return parts.reduce((whole, each) => `${whole}${pick(random, [' ', ' ', ' OR '])}${each}`)
}

function part(random: Random, document: OracleDocument, documents: readonly OracleDocument[], depth: number): string {
  const chance = random()
  if (chance < 0.1) return `-${part(random, document, documents, 0).replace(/^-+/, '')}`
  if (chance < 0.2 && depth > 0) return `${pick(random, ['', '', '-', 'title:'])}(${query(random, documents, depth - 1)})`
  if (chance < 0.35) return field(random, document)
  if (chance < 0.5) return phrase(random, document)
  if (chance < 0.6) return near(random, document)
  return worn(random, aWord(random, document))
}

/** Words near one another in the text, most of them truly within the distance. */
function near(random: Random, document: OracleDocument): string {
  const terms = analyse(document.text)
  const at = Math.floor(random() * Math.max(1, terms.length - 12))
  const count = random() < 0.8 ? 2 : 3
  const chosen = Array.from({ length: count }, (_, i) => terms[Math.min(terms.length - 1, at + Math.floor(random() * 6) * (i > 0 ? 1 : 0))])
  const shown = chosen.map((term) => (term ? document.text.slice(term.start, term.end) : 'a'))
  if (random() < 0.3) shown[0] = phrase(random, document)
  return shown.join(pick(random, [' NEAR ', ' NEAR/0 ', ' NEAR/1 ', ' NEAR/3 ', ' NEAR/6 ', ' NEAR/30 ']))
}

function phrase(random: Random, document: OracleDocument): string {
  const source = random() < 0.1 ? document.title : document.text
  const terms = analyse(source)
  const at = Math.floor(random() * terms.length)
  const last = Math.min(terms.length - 1, at + Math.floor(random() * 4))
  const [first, end] = [terms[at], terms[last]]
  if (!first || !end) return '"rien"'
  // As it stands, with its punctuation; or its words alone.
  const typed = random() < 0.4 ? source.slice(first.start, end.end).replaceAll(/["“”„‟«»‹›＂〝〞]/gu, '') : terms.slice(at, last + 1).map(({ plain }) => plain).join(' ')
  return `${pick(random, ['"', '"', '« '])}${typed}${random() < 0.1 ? '*' : ''}${pick(random, ['"', '"', ' »'])}`
}

/** A word of the text; now and then with its neighbours, as `l’usine-pilote` stands there. */
function aWord(random: Random, document: OracleDocument): string {
  const found = random() < 0.85 ? [...document.text.matchAll(/[\p{L}\p{N}\u00ad]+/gu)] : [...document.text.matchAll(/[\p{L}\p{N}’'-]{3,}/gu)]
  return found.length === 0 ? 'rien' : pick(random, found)[0]
}

function worn(random: Random, word: string): string {
  const chance = random()
  if (chance < 0.1) return `${word.slice(0, 2 + Math.floor(random() * 4))}*`
  if (chance < 0.2) return `=${word}`
  if (chance < 0.28) return `title:${word}`
  if (chance < 0.4) return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toUpperCase()
  if (chance < 0.45) return `${word}s`
  return word
}

function field(random: Random, document: OracleDocument): string {
  const { published, outlet, annotations, entities, sources, language } = document
  const quoted = (value: string) => `"${value.replaceAll(/["“”„‟«»‹›＂〝〞]/gu, ' ')}"`
  const date = (published ?? '2023-05').slice(0, pick(random, [4, 7, 10]))
  const name = entities.length === 0 ? 'Europe' : pick(random, pick(random, entities).names)
  return pick(random, [
    () => `date:${pick(random, ['', '', '>=', '<=', '>', '<'])}${date}`,
    () => `date:${pick(random, ['2021', '2022-03', ''])}..${date}`,
    () => `lang:${language === 'und' ? 'fr' : language}`,
    () => `outlet:${quoted(pick(random, [outlet ?? 'Monde', (outlet ?? 'Monde').split(' ').at(-1)!]))}`,
    () => `source:${quoted(pick(random, [...sources, 'generated']))}`,
    () => `tag:${quoted(pick(random, annotations.flatMap(({ tags }) => tags).concat('rien')))}`,
    () => `entity:${quoted(random() < 0.6 ? name : name.split(' ')[0]!)}`,
    () => `kind:${pick(random, ['person', 'institution', 'company', 'fund', 'project', 'law', 'event', 'place'])}`,
    () => `has:${pick(random, ['note', 'highlight', 'tag', 'figure', 'relation'])}`,
    () => `in:${pick(random, ['title', 'text', 'notes'])}`,
  ])()
}

function choice(random: Random, document: OracleDocument): Search['facets'][number] {
  const facet = pick(random, facetNames)
  const { outlet, published, language, entities, annotations } = document
  const value = {
    outlet: outlet ?? '', year: published?.slice(0, 4) ?? '', language, kind: entities[0]?.kind ?? 'fund', entity: entities.length === 0 ? '' : pick(random, entities).key,
    tag: annotations.flatMap(({ tags }) => tags)[0] ?? '',
  }[facet]
  return { facet, value: random() < 0.05 ? 'nobody has this' : value, exclude: random() < 0.35 }
}
