/** What the tagger sees of a token: hashed features of the word, its shape, its surroundings and what the lexicon says. */
import { casing, type Form, toForm } from './forms.ts'
import { bitOf, type Lexicon } from './lexicon.ts'
import type { Tokens } from './tokens.ts'
import { hashOf } from './word-table.ts'

export { hashOf } from './word-table.ts'

export const featureBits = 18
const mask = (1 << featureBits) - 1

/** Families of known things the tagger tells apart; the order is part of the trained model. */
const families = [
  'country', 'city', 'region', 'french-region', 'eu', 'international', 'france', 'world', 'sport', 'company', 'media', 'bank-extra',
  'programme', 'investor', 'initiative', 'product', 'treaty', 'act', 'event',
]

function mix(template: number, a: number, b = 0): number {
  let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul((hash ^ (hash >>> 15)) + Math.imul(b, 0x27d4eb2f), 0xc2b2ae35)
  return (hash ^ (hash >>> 13)) & mask
}

export interface FeatureOptions {
  /** Whether a folded word is known in lower case: a capital on it says little at the beginning of a sentence. */
  readonly isCommon: (fold: string, hash: number) => boolean
  /** Training leaves lexicon hints out at random, so that context is learned too. */
  readonly dropLexicon?: (token: number) => boolean
  /** Training hides some words behind their shape, as if they were new. */
  readonly hideWord?: (token: number) => boolean
  /** Which corpus a training sentence is from, so that what is peculiar to it is learned apart; 0 is the text of the program. */
  readonly corpus?: number
  /** Tokens worth looking at; the others get no features. */
  readonly only?: Uint8Array
  /** Whether to leave out what a word shows wherever it stands: the features of `ownFeaturesOf`. */
  readonly withoutOwn?: boolean
}

/**
 * Features of every token of a sentence: `offsets[i]` to `offsets[i + 1]` in `features` are those of token i. They hold until the next sentence
 * is asked for, in the same memory: there are many sentences, and they are short.
 */
export interface Features {
  readonly features: Int32Array
  readonly offsets: Int32Array
}

const skipped = bitOf('leave') | bitOf('particle')
const joiners = new Set(['de', 'du', 'des', "d'", 'la', "l'", 'le', 'les', 'et', 'of', 'the', 'for', 'and', '&', 'pour', 'sur', 'en', 'au', 'aux', 'von', 'van', 'der', 'zu', '-', 'a', 'on', 'to'])

type Put = (template: number, a: number, b?: number) => void
/** The word itself. */
function putWord(put: Put, corpus: number, how: number, word: number, written: number): void {
  put(0, corpus)
  put(44, corpus, how)
  put(45, corpus, word)
  put(1, word)
  put(2, written)
}
/** How it begins and ends. */
function putEnds(put: Put, text: string, how: number): void {
  const length = text.length
  put(18, hashOf(text, 0, 2), 2)
  put(18, hashOf(text, 0, 3), 3)
  put(18, hashOf(text, 0, 4), 4)
  put(19, hashOf(text, length - 2, length), 2)
  put(19, hashOf(text, length - 3, length), 3)
  put(19, hashOf(text, length - 4, length), 4)
  put(20, hashOf(text, length - 3, length), how)
}
/** What a word shows wherever it stands in a text. */
export function ownFeaturesOf(form: Form): Int32Array {
  const own: number[] = []
  const put: Put = (template, a, b = 0) => void own.push(mix(template, a, b))
  putWord(put, 0, form.casing, form.foldHash, form.textHash)
  put(9, form.shape)
  if (form.casing !== casing.sign) putEnds(put, form.text, form.casing)
  return Int32Array.from(own)
}

/** More than any token has. */
const mostFeatures = 160
interface Workspace {
  features: Int32Array
  offsets: Int32Array
  word: Int32Array
  hides: Uint8Array
  shape: Int32Array
  lex: Int32Array
  bits: Int32Array
  run: Int32Array
}
const createWorkspace = (n: number): Workspace => ({
  features: new Int32Array(n * mostFeatures), offsets: new Int32Array(n + 1), word: new Int32Array(n), hides: new Uint8Array(n), shape: new Int32Array(n),
  lex: new Int32Array(n), bits: new Int32Array(n), run: new Int32Array(n),
})
let workspace = createWorkspace(128)

export function featuresOf(tokens: Tokens, lexicon: Lexicon, { isCommon, dropLexicon, corpus = 0, only, hideWord, withoutOwn = false }: FeatureOptions): Features {
  const n = tokens.length
  if (workspace.word.length < n) workspace = createWorkspace(Math.max(n, 2 * workspace.word.length))
  const { features, offsets, word, hides, shape, lex, bits } = workspace
  hides.fill(0, 0, n)
  lex.fill(0, 0, n)
  const forms: Form[] = []
  let capitals = 0
  let letters = 0
  for (let i = 0; i < n; i += 1) {
    const hidden = hideWord?.(i) ? 1 : 0
    if (hidden) hides[i] = 1
    const form = formAt(tokens, i)
    forms.push(form)
    word[i] = hidden ? 7 : form.foldHash
    shape[i] = form.shape
    bits[i] = lexicon.bitsOf(form)
    const how = tokens.casing[i]!
    if (how !== casing.sign && how !== casing.number) {
      letters += 1
      if (how !== casing.lower) capitals += 1
    }
  }
  for (const { from, to, form } of lexicon.matches(tokens)) {
    if (dropLexicon?.(from)) continue
    const family = families.indexOf(form.thing.family) + 1
    for (let i = from; i < to; i += 1) lex[i] = family * 8 + (i > from ? 4 : 0) + (form.ambiguous ? 2 : 0) + (to - from > 1 ? 1 : 0) + 1
  }
  const shouting = letters > 3 && capitals > letters * 0.7 ? 1 : 0
  const runs = findRuns(tokens, n, workspace.run.fill(-1, 0, n))
  let at = 0
  const put = (template: number, a: number, b = 0): void => {
    features[at] = mix(template, a, b)
    at += 1
  }
  for (let i = 0; i < n; i += 1) {
    offsets[i] = at
    if (only && only[i] === 0) continue
    const how = tokens.casing[i]!
    const prev = i > 0 ? word[i - 1]! : 1
    const next = i + 1 < n ? word[i + 1]! : 2
    const prev2 = i > 1 ? word[i - 2]! : 3
    const next2 = i + 2 < n ? word[i + 2]! : 4
    const shapeBefore = i > 0 ? shape[i - 1]! : 1
    const shapeAfter = i + 1 < n ? shape[i + 1]! : 2
    const common = how === casing.sign || how === casing.number ? 0 : isCommon(tokens.fold[i]!, forms[i]!.foldHash) ? 1 : 2
    const first = i === 0 || (i === 1 && tokens.casing[0] === casing.sign) ? 1 : 0
    if (!withoutOwn) putWord(put, corpus, how, word[i]!, hides[i] ? 7 : forms[i]!.textHash)
    put(3, prev)
    put(4, next)
    put(5, prev2)
    put(6, next2)
    put(7, prev, word[i]!)
    put(8, word[i]!, next)
    if (!withoutOwn) put(9, shape[i]!)
    put(10, shapeBefore, shape[i]!)
    put(11, shape[i]!, shapeAfter)
    put(12, mix(12, shapeBefore, shape[i]!), shapeAfter)
    put(13, prev, shape[i]!)
    put(14, next, shape[i]!)
    put(15, mix(15, prev, prev2), how)
    put(16, mix(16, next, next2), how)
    put(17, how, common * 4 + first * 2 + shouting)
    if (how !== casing.sign && !hides[i] && !withoutOwn) putEnds(put, tokens.text[i]!, how)
    put(21, lex[i]!, how)
    put(22, lex[i]!, i > 0 ? lex[i - 1]! : -1)
    put(23, lex[i]!, i + 1 < n ? lex[i + 1]! : -1)
    if (lex[i]) {
      put(24, lex[i]!, prev)
      put(25, lex[i]!, common * 2 + first)
    }
    const near = bits[i]! | (i > 0 ? bits[i - 1]! : 0) | (i + 1 < n ? bits[i + 1]! : 0)
    for (let f = 0; near >> f !== 0; f += 1) {
      const bit = 1 << f
      if (bits[i]! & bit && !dropLexicon?.(i)) put(26, f, how)
      if (i > 0 && bits[i - 1]! & bit) put(27, f, how * 4 + (tokens.casing[i - 1]! === casing.lower ? 0 : 1))
      if (i + 1 < n && bits[i + 1]! & bit) put(28, f, how * 4 + (tokens.casing[i + 1]! === casing.lower ? 0 : 1))
    }
    // The last telling word before, over articles and particles: "le groupe français X", "la présidente de la X".
    let back = i - 1
    while (back >= 0 && i - back < 6 && bits[back]! & skipped) back -= 1
    if (back >= 0) {
      put(29, word[back]!, how)
      put(30, bits[back]!, how)
    }
    const run = runs.of[i]!
    if (run >= 0) {
      const from = runs.from[run]!
      const to = runs.to[run]!
      const before = from > 0 ? word[from - 1]! : 1
      const beyond = from > 1 ? word[from - 2]! : 1
      const after = to < n ? word[to]! : 2
      const place = i === from ? 0 : i === to - 1 ? 1 : 2
      put(31, before, place)
      put(32, mix(32, before, beyond), place)
      put(33, after, place)
      put(34, word[from]!, place)
      put(35, word[to - 1]!, place)
      put(36, Math.min(to - from, 6), place)
      put(37, bits[from]!, place)
      put(38, bits[to - 1]!, place)
      if (from > 0) put(39, bits[from - 1]!, place)
      if (to < n) put(40, bits[to]!, place)
      put(41, lex[from]!, place)
      put(42, lex[to - 1]!, place)
      put(43, shape[from]!, place)
      put(46, mix(46, after, to + 1 < n ? word[to + 1]! : 3))
      // The words around, wherever they stand: "shares", "usine", "chief executive of".
      for (let j = Math.max(0, from - 5); j < from; j += 1) if (tokens.casing[j] === casing.lower && !(bits[j]! & skipped)) put(47, word[j]!)
      for (let j = to; j < Math.min(n, to + 5); j += 1) if (tokens.casing[j] === casing.lower && !(bits[j]! & skipped)) put(48, word[j]!)
    }
  }
  offsets[n] = at
  return { features, offsets }
}

/** What is known of a token's word. */
export function formAt(tokens: Tokens, i: number): Form {
  const known = tokens.forms?.[i]
  return known !== undefined && known.text === tokens.text[i] && known.casing === tokens.casing[i] ? known : toForm(tokens.text[i]!, tokens.fold[i]!, tokens.casing[i]!)
}

/** Stretches of capitalised words, joined over small words ("Organisation mondiale de la Santé" is two, "Bank of England" one). */
function findRuns(tokens: Tokens, n: number, of: Int32Array): { of: Int32Array; from: number[]; to: number[] } {
  const from: number[] = []
  const to: number[] = []
  const isCapital = (i: number): boolean => {
    const how = tokens.casing[i]!
    return how === casing.capital || how === casing.upper || how === casing.mixed
  }
  for (let i = 0; i < n; i += 1) {
    if (!isCapital(i)) continue
    let end = i + 1
    for (let j = i + 1; j < n && j - i < 16; j += 1) {
      if (isCapital(j) || (tokens.casing[j] === casing.number && j === end)) end = j + 1
      else if (!joiners.has(tokens.fold[j]!) || j - end > 1) break
    }
    of.fill(from.length, i, end)
    from.push(i)
    to.push(end)
    i = end - 1
  }
  return { of, from, to }
}
