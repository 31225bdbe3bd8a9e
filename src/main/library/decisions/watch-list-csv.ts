/** Lists of names to watch, as spreadsheets keep them: name, kind, aliases. */
import { entityKinds, type EntityKind, type Sentence } from '../../../shared/model.ts'
import { toCsvText } from '../annotations/csv.ts'
import { foldName } from '../extraction/link/keys.ts'
import { nameWords } from './find-names.ts'

export interface WatchedName {
  readonly name: string
  readonly kind: EntityKind
  readonly aliases: readonly string[]
}
interface ReadWatchList {
  /** With the line of the file that each stands on. */
  readonly names: readonly (WatchedName & { readonly line: number })[]
  readonly refused: readonly { readonly line: number; readonly reason: Sentence }[]
}

const kindWords: Readonly<Record<string, EntityKind>> = {
  person: 'person', personne: 'person', people: 'person', institution: 'institution', company: 'company', entreprise: 'company', societe: 'company', fund: 'fund', fonds: 'fund',
  project: 'project', projet: 'project', law: 'law', loi: 'law', event: 'event', evenement: 'event', place: 'place', lieu: 'place',
}
const plain = (cell: string): string => cell.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase()
const headers = new Set(['name', 'nom'])
const longest = 300

/** @param text CSV with commas or semicolons between cells (the first line tells), with or without a line of titles; aliases are parted by `;` or `|`. */
export function parseWatchList(text: string): ReadWatchList {
  const content = text.replace(/^\ufeff/, '')
  const rows = readRows(content, separatorOf(content))
  const names: (WatchedName & { line: number })[] = []
  const refused: { line: number; reason: Sentence }[] = []
  const seen = new Map<string, number>()
  rows.forEach(({ cells, line, isOpen }, i) => {
    const [name = '', kind = '', ...aliases] = cells.map((cell) => undisarmed(cell.trim()))
    if (cells.every((cell) => cell.trim() === '') || (i === 0 && headers.has(plain(name)))) return
    const known = kindWords[plain(kind)]
    const reason = isOpen ? unclosed : reasonAgainst(name, kind, known)
    if (reason !== null || known === undefined) return void refused.push({ line, reason: reason ?? noKind(kind) })
    const key = `${known}:${foldName(name)}`
    const before = seen.get(key)
    if (before !== undefined) return void refused.push({ line, reason: repeated(name, before) })
    seen.set(key, line)
    const others = aliases.flatMap((cell) => cell.split(/[;|]/)).map((alias) => alias.trim()).filter((alias) => alias !== '' && alias !== name && alias.length <= longest && nameWords(alias).length > 0)
    names.push({ name, kind: known, aliases: [...new Set(others)], line })
  })
  return { names, refused }
}

export const toWatchListCsv = (names: readonly WatchedName[]): string =>
  toCsvText([['name', 'kind', 'aliases'], ...names.map(({ name, kind, aliases }) => [told(name), kind, told(aliases.join('; '))])])

function reasonAgainst(name: string, kind: string, known: EntityKind | undefined): Sentence | null {
  if (name === '') return { en: 'The name is missing. Put it into the first column.', fr: 'Le nom manque. Mettez-le dans la première colonne.' }
  if (name.length > longest) return { en: `This name is longer than ${longest} characters. Shorten it.`, fr: `Ce nom dépasse ${longest} caractères. Raccourcissez-le.` }
  if (nameWords(name).length === 0) return { en: `“${name}” holds neither letters nor digits, so it cannot be found in a text.`, fr: `«\u00a0${name}\u00a0» ne contient ni lettre ni chiffre, et ne peut donc pas être trouvé dans un texte.` }
  if (kind === '') return { en: `The kind is missing. Put one of these into the second column: ${entityKinds.join(', ')}.`, fr: `Le genre manque. Mettez dans la deuxième colonne l’un de ceux-ci\u00a0: ${entityKinds.join(', ')}.` }
  return known === undefined ? noKind(kind) : null
}
const noKind = (kind: string): Sentence => ({
  en: `“${kind}” is no kind of entity. The kinds are: ${entityKinds.join(', ')}.`,
  fr: `«\u00a0${kind}\u00a0» n’est pas un genre d’entité. Les genres sont\u00a0: ${entityKinds.join(', ')}.`,
})
const repeated = (name: string, line: number): Sentence => ({ en: `“${name}” is watched from line ${line} already. Put other ways of writing it into the aliases there.`, fr: `«\u00a0${name}\u00a0» est déjà à suivre d’après la ligne ${line}. Mettez-y ses autres graphies parmi les alias.` })
const unclosed: Sentence = { en: 'A quotation mark is opened here and never closed.', fr: 'Un guillemet est ouvert ici et n’est jamais fermé.' }

/** The apostrophe that keeps a spreadsheet from calculating is not part of the name; one that is gets another before it. */
const disarmed = /^'+\s*[=+\-@＝＋－＠]/
const undisarmed = (cell: string): string => (disarmed.test(cell) ? cell.slice(1) : cell)
const told = (cell: string): string => (disarmed.test(cell) ? `'${cell}` : cell)

/** Whichever sign parts more cells of the first line, outside quotation marks; tabs too. */
function separatorOf(text: string): string {
  const first = (/^(?:"[^"]*"|[^"\n])*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const counts = [',', ';', '\t'].map((sign) => ({ sign, place: first.indexOf(sign) })).filter(({ place }) => place >= 0)
  // The sign that comes first parts the name from its kind: those behind may part aliases.
  return counts.toSorted((a, b) => a.place - b.place)[0]?.sign ?? ','
}

interface Row {
  readonly cells: readonly string[]
  /** Where it begins, counted from 1. */
  readonly line: number
  /** A quotation mark in it is never closed. */
  readonly isOpen: boolean
}

/** Rows as RFC 4180 has them, with the line each begins on. */
function readRows(text: string, separator: string): Row[] {
  const rows: Row[] = []
  let cells: string[] = []
  let cell = ''
  let [line, begun, isQuoted] = [1, 1, false]
  const end = (isOpen: boolean): void => {
    rows.push({ cells: [...cells, cell], line: begun, isOpen })
    cells = []
    cell = ''
  }
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!
    if (sign === '\n') line++
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (text[i + 1] === '"') cell += text[++i]!
      else isQuoted = false
    } else if (sign === '"' && cell.trim() === '') {
      isQuoted = true
      cell = ''
    } else if (sign === separator) {
      cells.push(cell)
      cell = ''
    } else if (sign === '\n' || (sign === '\r' && text[i + 1] !== '\n')) {
      end(false)
      begun = line
    } else if (sign !== '\r') cell += sign
  }
  if (cell !== '' || cells.length > 0 || isQuoted) end(isQuoted)
  return rows
}
