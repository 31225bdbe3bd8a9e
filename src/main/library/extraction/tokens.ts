/**
 * Words and signs of a text, for French and English alike. Elided articles ("l'", "d'", "qu'"), the English possessive,
 * inverted pronouns ("réinvente-t-elle") and a few hyphenated affixes ("Paris-based", "ex-URSS") are tokens of their own;
 * other hyphenated words stay whole. White space is never part of a token; a name starts and ends at token edges.
 */
import { copied } from '../../../shared/copied.ts'
import { casing, type Form, toForm } from './forms.ts'
import { createWordTable, interned } from './word-table.ts'

export { casing } from './forms.ts'

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
  /** What is known of each token's word wherever it stands; tokens put together by hand come without. */
  readonly forms?: readonly Form[]
  /** Of a part of other tokens, such as a sentence: which, and where in them it begins. */
  readonly whole?: { readonly tokens: Tokens; readonly from: number }
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
  'uy',
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
  const forms: Form[] = []
  const add = (start: number, end: number): void => {
    starts.push(start)
    ends.push(end)
    forms.push(formAt(text, start, end))
  }
  const scanned = from === 0 && to === text.length ? text : text.slice(from, to)
  for (let i = 0; i < scanned.length; ) {
    if (isSpace(scanned.charCodeAt(i))) {
      i += 1
      continue
    }
    const start = i
    const plainEnd = endOfPlainWord(scanned, i)
    if (plainEnd > 0) {
      add(from + start, from + plainEnd)
      i = plainEnd
      continue
    }
    pattern.lastIndex = i
    i = pattern.test(scanned) ? pattern.lastIndex : i + 1
    const length = i - start
    const cut = length > 3 && length < 64 && hasHyphen(scanned, start, i) ? cutOf(scanned.slice(start, i)) : 0
    if (cut > 0) add(from + start, from + start + cut)
    add(from + start + cut, from + i)
  }
  const how = new Uint8Array(forms.length)
  for (let i = 0; i < how.length; i += 1) how[i] = forms[i]!.casing
  return { length: forms.length, start: new Int32Array(starts), end: new Int32Array(ends), text: forms.map((form) => form.text), fold: forms.map((form) => form.fold), casing: how, forms }
}

/** What is known of a word wherever it stands; worked out once for all texts while it is remembered. */
const formAt = createWordTable((text): Form => toForm(text, interned(foldText(text)), casingOf(text)))

function hasHyphen(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i)
    if (code === 0x2d || code === 0x2010 || code === 0x2011) return true
  }
  return false
}

/** What `\s` is. */
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0
  || (code >= 0x1680 && (code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff))
const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7)

/**
 * The end of letters between which and the next space, comma or closing point the pattern could do nothing but take them as one word, as it does with most; 0
 * where the pattern has to look.
 */
export function endOfPlainWord(text: string, at: number): number {
  let i = at
  while (i < text.length && isPlainLetter(text.charCodeAt(i))) i += 1
  if (i === at || i === text.length) return 0
  const code = text.charCodeAt(i)
  if (code === 32 || code === 10 || code === 0x2c || code === 0xa0) return i
  return code === 0x2e && i - at > 1 && i + 1 < text.length && (text.charCodeAt(i + 1) === 32 || text.charCodeAt(i + 1) === 10) ? i : 0
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
    ...(tokens.forms && { forms: tokens.forms.slice(from, to) }),
    whole: { tokens, from },
  }
}
