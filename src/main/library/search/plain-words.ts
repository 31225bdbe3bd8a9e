import { copied } from '../../../shared/copied.ts'
import { analyse, fold, type Term } from './analyse.ts'

/**
 * Nearly all texts are written in letters that fold each by itself (é, œ) and signs that part words, whatever stands beside them. There words can be looked for by a
 * regular expression, which passes over a text ten times as fast as taking it apart. What a character is is found by asking the analysis: there is one, and
 * this only foresees it.
 */
const asked: readonly (readonly [from: number, to: number])[] = [[0, 0x24f], [0x2010, 0x2027], [0x202f, 0x205e], [0x20a0, 0x20bf]]

interface Alphabet {
  /** Anything else may do something to its neighbours, or was never asked about. */
  readonly odd: RegExp
  /** Letters and digits, as they stand between square brackets. */
  readonly letters: string
  /** What is written for one letter, or for two (œ), as it stands in an expression; and for one letter or any two that begin with it. */
  readonly by: ReadonlyMap<string, string>
  readonly opening: ReadonlyMap<string, string>
  /** Units of letters and digits by the first letter of what they fold to; and of each unit, as far as there are any, whether it is one. */
  readonly units: ReadonlyMap<string, readonly number[]>
  readonly areLetters: Uint8Array
  /** Of each letter what it folds to, or `isPair`. */
  readonly foldsTo: Uint16Array
}
/** No letter has this number. */
const isPair = 1
let known: Alphabet | null = null

function alphabet(): Alphabet {
  if (known) return known
  const [plain, letters]: [number[], number[]] = [[], []]
  const by = new Map<string, number[]>()
  const folds = new Map<number, number>()
  for (const [from, to] of asked)
    for (let code = from; code <= to; code++) {
      const character = String.fromCharCode(code)
      const [alone, between] = [analyse(character), analyse(`a${character}a`)]
      const folded = alone[0]?.folded ?? ''
      if (folded === '' ? between.length === 2 : between.length === 1 && folded.length < 3 && between[0]!.folded === `a${folded}a`) plain.push(code)
      else continue
      if (folded === '') continue
      letters.push(code)
      folds.set(code, folded.length === 1 ? folded.charCodeAt(0) : isPair)
      const alike = by.get(folded)
      if (alike) alike.push(code)
      else by.set(folded, [code])
    }
  const opening = new Map<string, number[]>()
  for (const [folded, codes] of by) opening.set(folded[0]!, [...(opening.get(folded[0]!) ?? []), ...codes].sort((a, b) => a - b))
  const toClasses = (lists: ReadonlyMap<string, readonly number[]>) => new Map([...lists].map(([folded, codes]) => [folded, `[${toRanges(codes)}]`]))
  // They come early among all units; of those behind them nothing is read, which is no letter either.
  const areLetters = new Uint8Array(Math.max(...letters) + 1)
  const foldsTo = new Uint16Array(areLetters.length)
  for (const code of letters) {
    areLetters[code] = 1
    foldsTo[code] = folds.get(code)!
  }
  known = { units: opening, areLetters, foldsTo, odd: new RegExp(`[^${toRanges(plain)}]`), letters: toRanges(letters), by: toClasses(by), opening: toClasses(opening) }
  return known
}

function toRanges(codes: readonly number[]): string {
  let ranges = ''
  const sign = (code: number) => String.fromCharCode(code).replace(/[\]\\^-]/, '\\$&')
  for (let i = 0; i < codes.length; ) {
    const from = i
    while (codes[i + 1] === codes[i]! + 1) i++
    ranges += sign(codes[from]!) + (i > from ? `-${sign(codes[i]!)}` : '')
    i++
  }
  return ranges
}

/** Whether the words of a text are its runs of letters, each folded by itself. */
export const isPlain = (text: string): boolean => !alphabet().odd.test(text)

/** As many letters of a form are looked for: more tell few words apart that these do not. */
const lookedFor = 4
/** With more beginnings than this, shorter ones are looked for. */
const mostBeginnings = 16

/**
 * Finds, in plain texts, every whole word that begins like one of these (folded); null where no plain text has any.
 */
function toBeginnings(forms: readonly string[]): RegExp | null {
  let needles: string[] = []
  for (let length = lookedFor; length > 0; length -= 2) {
    const cut = [...new Set(forms.map((form) => form.slice(0, length)))].sort()
    // What begins like the one before is found with it.
    needles = cut.filter((needle, i) => i === 0 || !cut.slice(0, i).some((other) => needle.startsWith(other)))
    if (needles.length <= mostBeginnings) break
  }
  const patterns = needles.flatMap((needle) => written(needle) ?? [])
  const { letters } = alphabet()
  return patterns.length === 0 ? null : new RegExp(`(?<![${letters}])(?:${patterns.join('|')})[${letters}]*`, 'g')
}

/** Those that find the first letter of words, by that letter. */
const firstLetters = new Map<string, RegExp>()
function toFirstLetter(letter: string): RegExp | null {
  const { letters, opening } = alphabet()
  const written = opening.get(letter)
  if (written === undefined) return null
  const known = firstLetters.get(letter) ?? new RegExp(`(?<![${letters}])${written}`, 'g')
  firstLetters.set(letter, known)
  return known
}

/**
 * Finds, in plain texts, every whole word that begins like one of these (folded), and perhaps others. To make an expression takes longer than to pass over all that a
 * search shows by it: where they all begin with one letter, nearly always, there is one already, and what follows that letter is looked at.
 */
export class BeginningFinder {
  readonly #forms: readonly string[]
  readonly #expression: RegExp | null
  readonly #isFirstLetter: boolean
  /** The word that was found last. */
  start = 0
  end = 0

  /** @param forms none of them empty. */
  constructor(forms: Iterable<string>) {
    this.#forms = [...new Set(forms)]
    const [first] = this.#forms
    this.#isFirstLetter = first !== undefined && this.#forms.every((form) => form[0] === first[0])
    this.#expression = this.#isFirstLetter ? toFirstLetter(first![0]!) : toBeginnings(this.#forms)
  }

  /** Go to the next such word from here on, where no word goes on. */
  find(text: string, from: number): boolean {
    const expression = this.#expression
    if (!expression) return false
    expression.lastIndex = from
    if (this.#isFirstLetter) return this.#findByLetter(text, expression)
    const word = expression.exec(text)
    if (!word) return false
    this.start = word.index
    this.end = expression.lastIndex
    return true
  }

  #findByLetter(text: string, expression: RegExp): boolean {
    const { areLetters } = alphabet()
    while (expression.test(text)) {
      const start = expression.lastIndex - 1
      if (!this.#forms.some((form) => begins(text, start, form))) continue
      let end = start + 1
      while (end < text.length && areLetters[text.charCodeAt(end)] === 1) end++
      this.start = start
      this.end = end
      return true
    }
    return false
  }
}

/** Whether the word that begins here may begin like this. */
function begins(text: string, start: number, form: string): boolean {
  const { foldsTo } = alphabet()
  for (let i = 0; i < form.length; i++) {
    if (start + i === text.length) return false
    const letter = foldsTo[text.charCodeAt(start + i)]
    // Two letters in one: so far it does.
    if (letter === isPair) return true
    if (letter !== form.charCodeAt(i)) return false
  }
  return true
}

/** Every way to write what folds to this; null where there is none. */
function written(needle: string): string | null {
  const { by, opening } = alphabet()
  if (needle === '') return ''
  // The second letter of a pair may stand behind what is looked for.
  if (needle.length === 1) return opening.get(needle) ?? null
  const [one, both] = [by.get(needle[0]!), by.get(needle.slice(0, 2))]
  const rest = one === undefined ? null : written(needle.slice(1))
  const behind = both === undefined ? null : written(needle.slice(2))
  if (rest === null || behind === null) return rest === null ? (behind === null ? null : both! + behind) : one! + rest
  return `(?:${one!}${rest}|${both!}${behind})`
}

/** Of a plain text, where the word begins that stands at this place or next behind it, and where it ends; null where there is none. */
export function wordFrom(text: string, at: number): { readonly start: number; readonly end: number } | null {
  const { areLetters } = alphabet()
  let start = at
  while (start < text.length && areLetters[text.charCodeAt(start)] !== 1) start++
  let end = start
  while (end < text.length && areLetters[text.charCodeAt(end)] === 1) end++
  return start === end ? null : { start, end }
}

/**
 * What takes plain texts apart for somebody who looks for some words: of those that begin otherwise it is only said where they stand. What `plain` says of words
 * is nothing that the stemmer should be given.
 * @param forms the words that are looked for, and beginnings of such, folded.
 */
export function createTermsOf(forms: Iterable<string>): (text: string) => Term[] {
  const { areLetters, units } = alphabet()
  const firsts = new Uint8Array(areLetters.length)
  for (const form of forms) for (const unit of units.get(form[0] ?? '') ?? []) firsts[unit] = 1
  return (text) => {
    const terms: Term[] = []
    for (let at = 0; at < text.length; ) {
      const start = at++
      const unit = text.charCodeAt(start)
      if (areLetters[unit] !== 1) continue
      while (at < text.length && areLetters[text.charCodeAt(at)] === 1) at++
      const plain = firsts[unit] === 1 ? text.slice(start, at) : ''
      terms.push({ start, end: at, folded: plain === '' ? '' : foldPlain(plain), plain })
    }
    return terms
  }
}

const ascii = /^[\0-\x7f]*$/
/** Words with accents folded once: texts use few of them, and those often. */
const remembered = new Map<string, string>()
const mostRemembered = 20_000

export function foldPlain(word: string): string {
  if (ascii.test(word)) return word.toLowerCase()
  const folded = remembered.get(word)
  if (folded !== undefined) return folded
  if (remembered.size > mostRemembered) remembered.clear()
  const made = fold(word)
  remembered.set(copied(word), made)
  return made
}
