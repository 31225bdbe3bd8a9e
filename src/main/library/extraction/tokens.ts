/**
 * Words and signs of a text, for French and English alike. Elided articles ("l'", "d'", "qu'"), the English possessive,
 * inverted pronouns ("réinvente-t-elle") and a few hyphenated affixes ("Paris-based", "ex-URSS") are tokens of their own;
 * other hyphenated words stay whole. White space is never part of a token; a name starts and ends at token edges.
 */
import { copied } from '../../../shared/copied.ts'

/** How a token is cased: what names are recognised by before anything else. */
export const casing = { lower: 0, capital: 1, upper: 2, mixed: 3, number: 4, sign: 5 } as const

/** Columns rather than objects: a text of a million characters must stay cheap. */
export interface Tokens {
  readonly length: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly text: readonly string[]
  /** Lower-cased, without accents, apostrophes made plain: what lists are looked up by. */
  readonly fold: readonly string[]
  /** One of `casing` for each token. */
  readonly casing: Uint8Array
}

const letter = String.raw`[\p{L}\p{M}\p{N}\u00AD\u200B_]`
const pattern = new RegExp(
  [
    String.raw`\p{Lu}\.(?:-?\p{Lu}\.)+`, // U.S., J.-C.
    String.raw`(?:[ldcjmnstLDCJMNST]|[Qq][uU]|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu)['’](?=[\p{L}\p{N}«"“‘])`,
    String.raw`\p{N}+(?:[.,]\p{N}+)+`,
    String.raw`(?!M\.)\p{Lu}\.\p{Lu}\p{L}+`, // E.ON, E.Leclerc
    String.raw`${letter}+\.(?:com|org|net|fr|eu|io|ai|tv|de|pl|it|es|be|ch|nl|uk|info)(?!${letter})`,
    String.raw`['’][sS](?!${letter})`,
    String.raw`${letter}+(?:['’](?![sS](?!${letter}))${letter}+|[-‐‑&]${letter}+)*(?:\+(?!${letter}))?`,
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
)
const clitic = /(?:-t)?-(?:il|ils|elle|elles|on|je|tu|nous|vous|ce|là|ci|même|mêmes)$/iu
const prefixed = /^(?:anti|pro|ex|non|pre|post|mid|ultra|quasi|inter)[-‐‑](?=\p{Lu})/iu
const suffixed = /(?<=^\p{Lu}.*)[-‐‑](?:based|led|backed|owned|born|style|wide|funded|made|controlled|listed|run|like|area|educated|trained|friendly|brokered|sponsored|occupied|compatible|related|linked|inspired|powered|era|registered|domiciled|headquartered|clad|designed|developed|managed|operated|flagged|administered|affiliated|aligned|appointed|branded|bound|facing|focused|supported|supplied|dominated|produced|published|commissioned)$/u
const marks = /\p{M}+/gu
const plainAscii = /^[\x20-\x7e]*$/
const hyphens = /[‐‑]/g

/** Lower-cased, without accents or ligatures, apostrophes and hyphens made plain, invisible signs gone. */
export function foldText(text: string): string {
  if (plainAscii.test(text)) return text.toLowerCase()
  const known = folded.get(text)
  if (known !== undefined) return known
  const fold = foldAccents(text)
  if (folded.size >= 20_000) folded.clear()
  if (text.length < 40) folded.set(copied(text), fold)
  return fold
}

/** Accented words come again and again; taking them apart each time costs more than the rest of a token. */
const folded = new Map<string, string>()
const foldAccents = (text: string): string =>
  text.normalize('NFD').replace(marks, '').toLowerCase().replaceAll('’', "'").replaceAll('œ', 'oe').replaceAll('æ', 'ae').replace(/[\u00AD\u200B]/g, '')
    .replace(hyphens, '-').replace(/[\u00a0\u202f\u2009]/g, ' ')

/** One of `casing` for a word. */
export function casingOf(text: string): number {
  let upper = 0
  let lower = 0
  let digits = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code > 126) return casingOfAny(text)
    if (code >= 97 && code <= 122) lower += 1
    else if (code >= 65 && code <= 90) upper += 1
    else if (code >= 48 && code <= 57) digits += 1
  }
  const first = text.charCodeAt(0)
  if (upper === 0) return lower > 0 ? (first >= 48 && first <= 57 ? casing.number : casing.lower) : digits > 0 ? casing.number : casing.sign
  if (lower === 0 && text.length > 1 && !(text.length === 2 && text[1] === "'")) return casing.upper
  if (first < 65 || first > 90) return casing.mixed
  return upper === 1 || text.includes('-') ? casing.capital : casing.mixed
}

function casingOfAny(text: string): number {
  const first = text[0]!
  const lower = text.toLowerCase()
  if (lower === text) {
    if (/\p{L}/u.test(text)) return /^\p{N}/u.test(text) ? casing.number : casing.lower
    return /\p{N}/u.test(text) ? casing.number : casing.sign
  }
  if (text.toUpperCase() === text && text.length > 1 && !/^\p{Lu}['’]$/u.test(text)) return casing.upper
  if (first.toLowerCase() === first) return casing.mixed
  return text.slice(1).toLowerCase() === text.slice(1) || /[-‐‑]/.test(text) ? casing.capital : casing.mixed
}

/** The tokens of `text` between `from` and `to`, in order. */
export function tokenize(text: string, from = 0, to = text.length): Tokens {
  const starts: number[] = []
  const ends: number[] = []
  const words: string[] = []
  const add = (start: number, end: number): void => {
    starts.push(start)
    ends.push(end)
    words.push(text.slice(start, end))
  }
  const scanned = from === 0 && to === text.length ? text : text.slice(from, to)
  for (const found of scanned.matchAll(pattern)) {
    const start = from + found.index
    const end = start + found[0].length
    const cut = found[0].length > 3 && found[0].length < 64 && /[-‐‑]/.test(found[0]) ? cutOf(found[0]) : 0
    if (cut > 0) {
      add(start, start + cut)
      add(start + cut, end)
    } else add(start, end)
  }
  return {
    length: words.length,
    start: Int32Array.from(starts),
    end: Int32Array.from(ends),
    text: words,
    fold: words.map(foldText),
    casing: Uint8Array.from(words, casingOf),
  }
}

/** Where a hyphenated word falls in two, or 0. */
function cutOf(word: string): number {
  const before = prefixed.exec(word)
  if (before) return before[0].length
  const after = suffixed.exec(word) ?? clitic.exec(word)
  return after && after.index > 0 ? after.index : 0
}

/** The tokens in `[from, to)` as tokens of their own: what one sentence is to the tagger. */
export function sliceTokens(tokens: Tokens, from: number, to: number): Tokens {
  return {
    length: to - from,
    start: tokens.start.subarray(from, to),
    end: tokens.end.subarray(from, to),
    text: tokens.text.slice(from, to),
    fold: tokens.fold.slice(from, to),
    casing: tokens.casing.subarray(from, to),
  }
}
