/**
 * General knowledge, as plain files in `assets/lexicon`: names with their kind and their other forms, first names,
 * adjectives of countries, and words that tell what stands beside them. Parsed once; looked up by folded tokens.
 */
import type { EntityKind } from '../../../shared/model.ts'
import { createNameTable, type Node } from './lexicon-names.ts'
import type { Form } from './forms.ts'
import { casing, foldText, tokenize, type Tokens } from './tokens.ts'

/** A thing the lexicon knows, under its main name. */
export interface KnownThing {
  readonly name: string
  readonly kind: EntityKind
  /** The family inside the kind: country, city, eu, media, … */
  readonly family: string
}

/** One way of writing a known thing. */
export interface KnownForm {
  readonly thing: KnownThing
  readonly text: string
  /** Also a common word or a name of something else: a hint, never a proof. */
  readonly ambiguous: boolean
  /** Means the thing only where the text has named it in full ("la Commission"). */
  readonly weak: boolean
  readonly casing: readonly number[]
}

/** Families of words, each a bit. */
export const wordFamilies = [
  'honorific', 'office', 'org-head', 'company-head', 'fund-head', 'project-head', 'law-head', 'event-head', 'place-head',
  'legal-form', 'calendar', 'particle', 'say', 'leave', 'first-name', 'demonym',
  'common-acronym', 'not-a-name', 'naming',
] as const
export type WordFamily = (typeof wordFamilies)[number]
const familyBits = Object.fromEntries(wordFamilies.map((family, i) => [family, 1 << i])) as Readonly<Record<WordFamily, number>>
export const bitOf = (family: WordFamily): number => familyBits[family]

export interface Match {
  /** Tokens `[from, to)`. */
  readonly from: number
  readonly to: number
  readonly form: KnownForm
}

export interface Lexicon {
  /** Bits of the families a folded word belongs to. */
  wordBits(fold: string): number
  /** The same for a word that is known, where the answer is kept. */
  bitsOf(form: Form): number
  /** The longest form that starts at a token and is cased as the lexicon has it; `weak` ones only when asked for. */
  matchAt(tokens: Tokens, at: number, weak?: boolean): Match | null
  /** Leftmost longest matches, never overlapping. */
  matches(tokens: Tokens): Match[]
  /** What a whole name may be, however it is cased. */
  lookUp(name: string): readonly KnownForm[]
  /** The country or region an adjective belongs to. */
  countryOf(fold: string): string | null
  /** What a common noun is said of: "navette" of a project, "ONG" of an institution. */
  kindOfNoun(fold: string): EntityKind | null
  /** What an English name that ends in a word is: "… Productions" a company. */
  kindOfTail(fold: string): EntityKind | null
  /** Names of a kind, for training. */
  names(kind: EntityKind): string[]
  firstNames(): readonly string[]
}

const kinds: ReadonlySet<string> = new Set(['person', 'institution', 'company', 'fund', 'project', 'law', 'event', 'place'])

const after = (node: Node, word: string): Node | undefined => (node.word === word ? node.only! : node.next?.get(word))

/** Reads every `.txt` among the resources that belongs to the lexicon. An unknown word family is a mistake in the file and is said. */
export function createLexicon(resources: ReadonlyMap<string, Uint8Array>): Lexicon {
  const table = createNameTable()
  const words = new Map<string, number>()
  const countries = new Map<string, string>()
  const firstNames: string[] = []
  const nouns = new Map<string, EntityKind>()
  const tails = new Map<string, EntityKind>()
  const addWord = (word: string, family: WordFamily): void => {
    const fold = foldText(word)
    words.set(fold, (words.get(fold) ?? 0) | bitOf(family))
  }
  for (const [file, bytes] of [...resources].filter(([file]) => file.includes('lexicon') && file.endsWith('.txt')).sort(([a], [b]) => (a < b ? -1 : 1))) {
    let kind: EntityKind = 'place'
    let family = ''
    let form = 'names'
    for (const line of new TextDecoder().decode(bytes).split('\n')) {
      const setting = line.startsWith('#') ? /^# (kind|class|form): *(\S+)/.exec(line) : null
      if (setting) {
        const [, key, value] = setting as unknown as [string, string, string]
        if (key === 'kind' && kinds.has(value)) kind = value as EntityKind
        if (key === 'class') family = value
        if (key === 'form') form = value
      }
      if (line.startsWith('#') || line.trim() === '') continue
      if (form === 'words') {
        if (!(wordFamilies as readonly string[]).includes(family)) throw new Error(`${file}: "${family}" is not a family of words; add it to wordFamilies or correct the file.`)
        for (const word of line.split(' ').filter(Boolean)) addWord(word, family as WordFamily)
      } else if (form === 'nouns' || form === 'tails') {
        for (const word of line.split(' ').filter(Boolean)) (form === 'nouns' ? nouns : tails).set(foldText(word), family as EntityKind)
      } else if (form === 'first-names')
        for (const word of line.split(' ').filter(Boolean)) {
          addWord(word, 'first-name')
          firstNames.push(word)
        }
      else if (form === 'demonyms') {
        const [country, adjectives] = line.split(':') as [string, string | undefined]
        for (const adjective of (adjectives ?? '').split(' ').filter(Boolean).flatMap(inflections)) {
          addWord(adjective, 'demonym')
          if (!countries.has(foldText(adjective))) countries.set(foldText(adjective), country.trim())
        }
      } else for (const entry of line.split(';')) if (entry.trim()) table.add(entry, kind, family)
    }
  }
  /** A word with what this lexicon has of it. */
  const read = (form: Form): Form => {
    if (form.reader === table) return form
    form.reader = table
    form.bits = words.get(form.fold) ?? 0
    form.node = table.first(form.fold) ?? null
    return form
  }
  const firstAt = (tokens: Tokens, at: number): Node | undefined => {
    const form = tokens.forms?.[at]
    return form !== undefined && form.fold === tokens.fold[at] ? (read(form).node as Node | null) ?? undefined : table.first(tokens.fold[at]!)
  }
  // Rules ask again and again what stands at a token of the text they work on.
  let asked: Tokens | null = null
  let answers: (Match | null | undefined)[] = []
  const matchAt = (tokens: Tokens, at: number, weak = false): Match | null => {
    if (weak) return readAt(tokens, at, true)
    // What stands in a sentence is read of its text once, unless it goes on beyond the sentence.
    if (tokens.whole !== undefined && at < tokens.length) {
      const { tokens: whole, from } = tokens.whole
      const match = matchAt(whole, from + at)
      if (match === null) return null
      return match.to <= from + tokens.length ? { from: at, to: match.to - from, form: match.form } : readAt(tokens, at, false)
    }
    if (asked !== tokens) [asked, answers] = [tokens, new Array<Match | null | undefined>(tokens.length).fill(undefined)]
    const known = answers[at]
    if (known !== undefined) return known
    return (answers[at] = readAt(tokens, at, false))
  }
  const readAt = (tokens: Tokens, at: number, weak: boolean): Match | null => {
    let node = at < tokens.length ? firstAt(tokens, at) : undefined
    let best: Match | null = null
    for (let i = at; node; node = after(node, tokens.fold[i]!)) {
      const form = node.forms === null ? undefined : fitting(node.forms, tokens, at, weak)
      if (form) best = { from: at, to: i + 1, form }
      i += 1
      if (i >= tokens.length) break
    }
    return best
  }
  return {
    wordBits: (fold) => words.get(fold) ?? 0,
    bitsOf: (form) => read(form).bits,
    matchAt,
    matches(tokens) {
      const found: Match[] = []
      for (let at = 0; at < tokens.length; at += 1) {
        const match = matchAt(tokens, at)
        if (!match) continue
        found.push(match)
        at = match.to - 1
      }
      return found
    },
    lookUp(name) {
      const [head, ...rest] = tokenize(name).fold
      let node = head === undefined ? undefined : table.first(head)
      for (const fold of rest) node = node && after(node, fold)
      return node?.forms ?? []
    },
    countryOf: (fold) => countries.get(fold) ?? null,
    kindOfNoun: (fold) => nouns.get(fold) ?? null,
    kindOfTail: (fold) => tails.get(fold) ?? null,
    names: (kind) => table.all().filter(({ thing, weak }) => thing.kind === kind && !weak).map(({ text }) => text),
    firstNames: () => firstNames,
  }
}

/** "français+" → français, française, françaises, …; a word without + stays as it is. */
function inflections(word: string): string[] {
  if (!word.endsWith('+')) return [word]
  const stem = word.slice(0, -1)
  if (stem.endsWith('en')) return [stem, `${stem}s`, `${stem}ne`, `${stem}nes`]
  if (stem.endsWith('s')) return [stem, `${stem}e`, `${stem}es`]
  if (stem.endsWith('e')) return [stem, `${stem}s`]
  return [stem, `${stem}s`, `${stem}e`, `${stem}es`]
}

const fitting = (forms: readonly KnownForm[], tokens: Tokens, at: number, weak: boolean): KnownForm | undefined =>
  forms.find((form) => (weak || !form.weak) && fits(form, tokens, at))
/** Whether the tokens are cased as the form asks: its capitals must be there, its lower case may be raised. */
function fits(form: KnownForm, tokens: Tokens, at: number): boolean {
  const several = form.casing.length > 1
  return form.casing.every((wanted, i) => {
    const has = tokens.casing[at + i]!
    if (wanted === casing.upper && form.casing.length === 1) return has === casing.upper || (has === casing.capital && tokens.fold[at]!.length >= 4)
    if (wanted === casing.lower || wanted === casing.number || wanted === casing.sign) return true
    if (has !== casing.lower) return true
    // "commission européenne", "assemblée nationale": careless lower case is taken for several words that begin with a head noun.
    return several && i === 0 && form.casing.slice(1).every((other) => other === casing.lower || other === casing.sign) && !form.ambiguous && tokens.fold[at]!.length > 2
  })
}
