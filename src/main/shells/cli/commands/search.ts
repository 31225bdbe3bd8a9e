import { InvalidArgumentError, Option } from 'commander'
import { facetNames, type DocumentHit, type Facet, type FacetName, type Search, type SearchReply } from '../../../../shared/contract/search.ts'
import { toFieldName } from '../../../../shared/query/fields.ts'
import type { Asked, AddCommand } from '../command.ts'
import { findEntity } from '../find-entity.ts'
import { fold } from '../fold.ts'
import { counted, paragraphs, toPlace, toSentence } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'

type Choice = Search['facets'][number]
interface Options {
  readonly exact?: true
  readonly sort: Search['sort']
  readonly facet: readonly Choice[]
  readonly without: readonly Choice[]
  readonly counts?: true
  readonly limit: number
  readonly offset: number
  readonly sentences: number
}

export const addSearch: AddCommand = (program, { ask }) =>
  void program
    .command('search')
    .argument('<words...>', 'all of them must be there; "quoted phrases" stay together')
    .description('Find articles by their words, and names like them.')
    .option('--exact', 'words as they are written, no other forms of them')
    .addOption(new Option('--sort <order>', 'the order of the articles').choices(['relevance', 'newest', 'oldest']).default('relevance'))
    .option('--facet <name=value>', `only articles that have it, with -name=value only those that do not; of ${facetNames.join(', ')}`, addChoice(false), [])
    .option('--without <name=value>', 'only articles that do not have it', addChoice(true), [])
    .option('--counts', 'also print what the answers can be narrowed by')
    .option('--limit <articles>', 'how many to print, 1 to 200', toNumber(1, 200), 50)
    .option('--offset <articles>', 'how many to pass over', toNumber(0, Infinity), 0)
    .option('--sentences <number>', 'how many sentences of each to print, 1 to 20', toNumber(1, 20), 3)
    .addHelpText('after', `
Query language: word  "a phrase"  a OR b  -without  ( )  beginning*  a NEAR/8 b  =exactly
  title: source: outlet: date: lang: tag: entity: kind: has: in:   (also titre: média: langue: étiquette: entité: genre: a: dans:)
  dates: 2025  2025-02  2025-02-11  >=2025-02  2025-01..2025-06
A query that begins with a minus stands behind two dashes: recoupe search -- -price`)
    .action((words: string[], options: Options, command) =>
      ask(command, 'read', async (asked) => {
        const facets = await Promise.all([...options.facet, ...options.without].map((choice) => settle(asked, choice)))
        const { exact = false, sort, limit, offset, sentences } = options
        // The space says that the last word is whole, unlike in a box where one still types.
        const typed = `${words.map(keepTogether).join(' ')} `
        const reply = await asked.library.search({ words: typed, exact, sort, facets, limit, offset, perDocument: sentences })
        asked.print(reply, (found, style) => describeSearch(found, style, options))
      }),
    )

function toNumber(least: number, most: number) {
  return (value: string): number => {
    const number = Number(value)
    if (Number.isInteger(number) && number >= least && number <= most) return number
    throw new InvalidArgumentError(`It is a whole number from ${least} ${most === Infinity ? 'on' : `to ${most}`}.`)
  }
}

const otherNames: Readonly<Record<string, FacetName>> = {
  media: 'outlet', journal: 'outlet', annee: 'year', date: 'year', langue: 'language', lang: 'language', genre: 'kind', entite: 'entity', etiquette: 'tag',
}

function addChoice(exclude: boolean) {
  return (given: string, before: readonly Choice[]): Choice[] => {
    const [, minus, name = '', value = ''] = /^(-?)([^=]*)=?([^]*)$/u.exec(given) ?? []
    const facet = facetNames.find((each) => each === fold(name)) ?? otherNames[fold(name)]
    if (facet === undefined || !given.includes('='))
      throw new InvalidArgumentError(`It is name=value, of which the name is one of ${facetNames.join(', ')}.`)
    return [...before, { facet, value: value.trim(), exclude: exclude || minus === '-' }]
  }
}

/** People name entities by their names, and write kinds and languages as they like. */
async function settle({ library, note }: Asked, choice: Choice): Promise<Choice> {
  if (choice.facet === 'kind' || choice.facet === 'language') return { ...choice, value: fold(choice.value) }
  if (choice.facet !== 'entity' || choice.value === '') return choice
  const { entity, remark } = await findEntity(library, choice.value)
  if (remark) note(remark)
  return { ...choice, value: entity.key }
}

/**
 * The shell took the quotes off `"a phrase"` and `outlet:"Le Monde"`; the search needs them. What is itself a query of several words is left
 * alone.
 */
export function keepTogether(argument: string, _index: number, all: readonly string[]): string {
  if (!/\s/.test(argument) || /["“”«»]/.test(argument)) return argument
  const field = /^(-?)(\p{L}+):(?=\S)([^]*)$/u.exec(argument)
  if (field && toFieldName(field[2]!) !== null && !/[():]/.test(field[3]!)) return `${field[1]}${field[2]}:"${field[3]}"`
  return all.length > 1 && !/[()]|(?:^|\s)(?:OR|OU|AND|ET|NOT|SAUF|NEAR(?:\/\d+)?)(?=\s|$)/u.test(argument) ? `"${argument}"` : argument
}

function describeSearch(reply: SearchReply, style: Style, { counts, offset }: Options): string {
  const { names, documents, total, withEither, searched, of, query, facets } = reply
  const known = names.map(({ text, matched, type, kind }) => `  ${text}${matched === null ? '' : ` (${matched})`}  ${style.quiet(kind ?? type)}`)
  const shown = documents.length < total ? `, ${documents.length} shown${offset > 0 ? ` from number ${offset + 1} on` : ''}` : ''
  const either = withEither ? ` ${counted(withEither.documents, 'article')} would answer with any of the words: ${withEither.words}` : ''
  return paragraphs(
    [style.quiet(`Looked for: ${query.explanation.en}.`), ...query.remarks.map(({ en }) => en)].join('\n'),
    known.length > 0 && [style.heading('Names'), ...known].join('\n'),
    ...documents.map((hit) => describeHit(hit, style)),
    counts === true && facets.map((facet) => describeFacet(facet, style)).filter(Boolean).join('\n'),
    `${counted(total, 'article')} found${shown}; ${searched} of ${of} searched.${either}`,
  )
}

function describeHit(hit: DocumentHit, style: Style): string {
  const left = hit.passages - hit.sentences.length
  return [
    `${style.heading(`${hit.document}  ${toPlace(hit)}`)}`,
    ...hit.sentences.map((sentence) => `   ${toSentence(sentence, style)}`),
    ...hit.annotations.map(({ quote, note }) => `   ${style.quiet('note:')} ${[note, quote].filter(Boolean).join(' — ').replaceAll(/\s+/g, ' ')}`),
    ...(left > 0 ? [style.quiet(`   … and ${counted(left, 'passage')} more`)] : []),
  ].join('\n')
}

const valuesShown = 8

function describeFacet({ facet, values, more }: Facet, style: Style): string {
  const shown = values.slice(0, valuesShown).map(({ label, documents }) => `${label === '' ? 'none' : label} ${style.quiet(String(documents))}`)
  const left = more + values.length - shown.length
  return shown.length === 0 ? '' : `${style.heading(facet)}  ${shown.join(', ')}${left > 0 ? style.quiet(`, ${left} more`) : ''}`
}
