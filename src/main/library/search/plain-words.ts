import { copied } from '../../../shared/copied.ts'
import { analyse, fold, type Term } from './analyse.ts'

/**
 * Nearly all texts are written in letters that fold each by itself (é, œ) and signs that part words, whatever stands beside them. There words can be looked for by a
 * regular expression, which passes over a text ten times as fast as taking it apart. What a character is is found by asking the analysis: there is one, and
 * this only foresees it.
 */
const asked: readonly (readonly [from: number, to: number])[] = [[0, 0x24f], [0x2010, 0x2027], [0x202f, 0x205e], [0x20a0, 0x20bf]]
/** Behind the last letter among them: the signs of the other stretches are none. */
const letterEnd = 0x250
/** No letter has this number. */
const isPair = 1

interface Alphabet {
  /** Anything else may do something to its neighbours, or was never asked about. */
  readonly odd: RegExp
  /** Units of letters and digits by the first letter of what they fold to; and of each unit, as far as there are any, whether it is one. */
  readonly units: ReadonlyMap<string, readonly number[]>
  readonly areLetters: Uint8Array
  /** Of each letter what it folds to, or `isPair`. */
  readonly foldsTo: Uint16Array
}
let known: Alphabet | null = null

function alphabet(): Alphabet {
  if (known) return known
  const plain: number[] = []
  const units = new Map<string, number[]>()
  // Of units behind them nothing is read, which is no letter either.
  const [areLetters, foldsTo] = [new Uint8Array(letterEnd), new Uint16Array(letterEnd)]
  for (const [from, to] of asked)
    for (let code = from; code <= to; code++) {
      const character = String.fromCharCode(code)
      const [alone, between] = [analyse(character), analyse(`a${character}a`)]
      const folded = alone[0]?.folded ?? ''
      if (folded === '' ? between.length === 2 : between.length === 1 && folded.length < 3 && between[0]!.folded === `a${folded}a`) plain.push(code)
      else continue
      if (folded === '') continue
      areLetters[code] = 1
      foldsTo[code] = folded.length === 1 ? folded.charCodeAt(0) : isPair
      units.set(folded[0]!, [...(units.get(folded[0]!) ?? []), code])
    }
  known = { units, areLetters, foldsTo, odd: new RegExp(`[^${toRanges(plain)}]`) }
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

/** To make an expression takes longer than to pass over all that a search shows by it: they are made for the letters that words begin with, and kept. */
const expressions = new Map<string, RegExp>()
const mostExpressions = 128

function expressionFor(letters: readonly string[]): RegExp | null {
  const key = letters.join('')
  const known = expressions.get(key)
  if (known) return known
  const { units, areLetters } = alphabet()
  const firsts = letters.flatMap((letter) => units.get(letter) ?? []).sort((a, b) => a - b)
  if (firsts.length === 0) return null
  const all = [...areLetters.keys()].filter((unit) => areLetters[unit] === 1)
  const made = new RegExp(`(?<![${toRanges(all)}])[${toRanges(firsts)}]`, 'g')
  if (expressions.size >= mostExpressions) expressions.clear()
  expressions.set(key, made)
  return made
}

/** Finds, in plain texts, every whole word that begins like one of these (folded), and perhaps others. */
export class BeginningFinder {
  readonly #forms: readonly string[]
  readonly #expression: RegExp | null
  /** The word that was found last. */
  start = 0
  end = 0

  /** @param forms none of them empty. */
  constructor(forms: Iterable<string>) {
    const all = [...new Set(forms)]
    // What begins like another is found with it.
    this.#forms = all.filter((form) => !all.some((other) => other !== form && form.startsWith(other)))
    this.#expression = expressionFor([...new Set(this.#forms.map((form) => form[0]!))].sort())
  }

  /** Go to the next such word from here on, where no word goes on. */
  find(text: string, from: number): boolean {
    const expression = this.#expression
    if (!expression) return false
    const { areLetters } = alphabet()
    expression.lastIndex = from
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

/** Whether a word of a plain text may begin like this. */
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
  const firsts = new Uint8Array(letterEnd)
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
