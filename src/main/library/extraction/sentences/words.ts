/**
 * Words with their places: what figures, dates and relations read instead of raw text. One pass, by hand rather than
 * by regular expression, so that no input can make it slow.
 */
import type { Span } from '../../../../shared/model.ts'
import { createWordTable, interned } from '../word-table.ts'

export interface Word extends Span {
  /** Lower case, with straight apostrophes. An elided word keeps its apostrophe (`d'`), an English genitive is a word (`'s`). */
  readonly low: string
  readonly type: 'word' | 'number' | 'mark'
  /** Whether white space (or the beginning) comes before it. */
  readonly spaced: boolean
  /** Begins with a capital letter. */
  readonly capital: boolean
  readonly spelling: Spelling
}
/** What is known of a way of writing wherever it stands: texts are made of the same words again and again. */
export interface Spelling {
  readonly low: string
  readonly capital: boolean
  /** What relations know of the word, once they have asked. */
  known: object | null
}
const spellingAt = createWordTable((raw): Spelling => {
  const lowered = raw.toLowerCase()
  const first = raw.charCodeAt(0)
  const capital = first < 128 ? first >= 65 && first <= 90 : raw[0] !== lowered[0] || raw[0] !== raw[0]!.toLowerCase()
  const low = lowered.includes('’') || lowered.includes('ʼ') ? lowered.replace(/[’ʼ]/g, "'") : lowered
  return { low: interned(low), capital, known: null }
})

const elided = new Set(['l', 'd', 'j', 'm', 't', 's', 'c', 'n', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'presqu'])
const clitic = new Set(['s', 're', 've', 'll', 'd', 'm'])
const letterBeyondAscii = /[\p{L}\p{M}\u00ad]/u

export const isDigit = (code: number): boolean => code >= 48 && code <= 57
export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200b) || code === 0x3000
    || code === 0xfeff || code === 0x2028 || code === 0x2029
}
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7
  if (code >= 0x2000 && code <= 0x206f) return false
  return letterBeyondAscii.test(String.fromCharCode(code))
}
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011

/** The end of the number that begins at `at`: digits in groups of three (`2,50,000` as India writes it), then decimals, told apart from two numbers in a row. */
function numberEnd(text: string, at: number, end: number): number {
  let i = at
  while (i < end && isDigit(text.charCodeAt(i))) i++
  const separator = text.charCodeAt(i)
  const grouping = separator === 0x20 || separator === 0xa0 || separator === 0x202f || separator === 0x2009 || separator === 0x2e
    || separator === 0x2c || isApostrophe(separator)
  if (i - at <= 2 && separator === 0x2c && text.charCodeAt(at) !== 48) {
    const lakhs = /^(?:,\d\d)+,\d{3}(?!\d)/.exec(text.slice(i, i + 20))
    if (lakhs !== null && i + lakhs[0].length <= end) return i + lakhs[0].length
  }
  if (i - at <= 3 && grouping && text.charCodeAt(at) !== 48) {
    while (text.charCodeAt(i) === separator && threeDigits(text, i + 1, end)) i += 4
  }
  const mark = text.charCodeAt(i)
  if ((mark === 0x2e || mark === 0x2c) && mark !== (i - at > 3 ? separatorOf(text, at) : 0) && i + 1 < end && isDigit(text.charCodeAt(i + 1))) {
    i++
    while (i < end && isDigit(text.charCodeAt(i))) i++
  }
  return i
}
const threeDigits = (text: string, i: number, end: number): boolean =>
  i + 3 <= end && isDigit(text.charCodeAt(i)) && isDigit(text.charCodeAt(i + 1)) && isDigit(text.charCodeAt(i + 2))
    && !(i + 3 < end && isDigit(text.charCodeAt(i + 3)))
function separatorOf(text: string, at: number): number {
  for (let i = at; i < at + 4; i++) if (!isDigit(text.charCodeAt(i))) return text.charCodeAt(i)
  return 0
}

/** `million` and the like behind digits: nothing but a space or a hyphen parts them. */
const isScaleOfNumber = (text: string, at: number, end: number): boolean => at > 1 && isDigit(text.charCodeAt(at - 2)) && /^(?:million|billion|trillion)$/.test(text.slice(at, end))
/** The end of the run of letters that begins at `at`: with inner hyphens, inner points (U.S.), and inner apostrophes that do not part words. */
function wordEnd(text: string, at: number, end: number): number {
  let i = at
  while (i < end) {
    const code = text.charCodeAt(i)
    if (isLetter(code) || isDigit(code)) i++
    else if (code >= 0xd800 && code <= 0xdfff) i++
    // `47-billion-won`: the scale belongs to the number.
    else if (isHyphen(code) && i - at > 6 && i - at < 9 && isScaleOfNumber(text, at, i)) break
    else if (isHyphen(code) && i + 1 < end && (isLetter(text.charCodeAt(i + 1)) || isDigit(text.charCodeAt(i + 1)))) i++
    else if (code === 0x2e && isDotted(text, at, i, end)) i++
    else if (isApostrophe(code) && i + 1 < end && isLetter(text.charCodeAt(i + 1))) {
      const before = i - at <= 6 ? text.slice(at, i).toLowerCase() : ''
      if (elided.has(before)) return i + 1
      let after = i + 1
      while (after < end && after - i <= 3 && isLetter(text.charCodeAt(after))) after++
      if (clitic.has(text.slice(i + 1, after).toLowerCase())) return i
      i++
    } else break
  }
  return i
}
/** A point inside or at the end of an acronym written with points: a single letter on its left, and another dotted letter beside it. */
function isDotted(text: string, at: number, i: number, end: number): boolean {
  if (!isLetter(text.charCodeAt(i - 1)) || (i - 1 > at && text.charCodeAt(i - 2) !== 0x2e)) return false
  return i - 1 > at || (i + 2 < end && isLetter(text.charCodeAt(i + 1)) && text.charCodeAt(i + 2) === 0x2e)
}

/** A sum whose currency is written in letters: `N9.2 trillion`, `R50bn`, `KSh200,000`, `$US110`, `PLN14.7 billion`. */
export const sumInLetters = /^(?:(?:N|R|Rs|Rp|Sh|KSh|USh|TSh|RM|Dhs?|Tk|FCFA|EUR|USD|GBP|CHF|CNY|RMB|JPY|AUD|CAD|HKD|NZD|SGD|NGN|KES|ZAR|INR|PLN|SEK|NOK|DKK|NKr|SKr|DKr|BRL|MAD|KRW|TWD|THB|IDR|VND|PKR|BDT|LKR|AED|SAR|QAR|KWD|OMR|BHD|EGP|ILS|RUB|UAH|HUF|CZK|BGN|ISK|MXN|MYR|GHS|UGX|TZS|ETB|RWF|XOF|XAF|TND|DZD|ZMW)(?=\d{1,3}(?:,\d{3})+|[\d.,]+[ \u00a0\u202f-]?(?:thousand|million|billion|trillion|lakh|crore|mn?|bn|tn|k)(?![\p{L}\d]))|(?:USD|EUR|GBP|CHF|JPY|AUD|NZD|SGD|HKD|AED|SAR|INR|NGN|KES|ZAR|PLN|SEK|NOK|DKK|KRW|Dhs?|Tk|KSh|Sh|USh|TSh|Rs)(?=\d+(?:\.\d+)?(?![\p{L}\d-])))/u
/** How many letters of a currency the word at `i` begins with, when the rest is its sum. */
function moneyLetters(text: string, i: number, end: number): number {
  const first = text.charCodeAt(i)
  if (first < 65 || first > 90) return 0
  let digit = i + 1
  while (digit < i + 5 && digit < end && !isDigit(text.charCodeAt(digit))) digit++
  if (digit >= end || digit >= i + 5) return 0
  if (text[i - 1] === '$' && digit === i + 2 && text.startsWith('US', i)) return 2
  return sumInLetters.exec(text.slice(i, Math.min(end, i + 32)))?.[0].length ?? 0
}

export function toWords(text: string, span: Span = { start: 0, end: text.length }): Word[] {
  const words: Word[] = []
  const stop = span.end
  let spaced = true
  for (let i = span.start; i < stop; ) {
    const code = text.charCodeAt(i)
    if (isSpace(code)) {
      spaced = true
      i++
      continue
    }
    const start = i
    let type: Word['type'] = 'mark'
    if (isDigit(code)) {
      i = numberEnd(text, i, stop)
      type = 'number'
    } else if (isLetter(code) || (code >= 0xd800 && code <= 0xdbff)) {
      const money = moneyLetters(text, i, stop)
      i = money > 0 ? i + money : Math.max(wordEnd(text, i, stop), i + 1)
      type = 'word'
    } else if (isApostrophe(code) && i + 1 < stop && !spaced && text[i + 1]!.toLowerCase() === 's' && !isLetter(text.charCodeAt(i + 2))) {
      i += 2
      type = 'word'
    } else if (isApostrophe(code) && !spaced && i + 1 < stop && isLetter(text.charCodeAt(i + 1)) && words.at(-1)?.type === 'word') {
      i = Math.max(wordEnd(text, i + 1, stop), i + 1)
      type = 'word'
    } else i++
    const spelling = spellingAt(text, start, i)
    words.push({ start, end: i, low: spelling.low, type, spaced, capital: type === 'word' && spelling.capital, spelling })
    spaced = false
  }
  return words
}
