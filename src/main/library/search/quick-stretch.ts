import { copied } from '../../../shared/copied.ts'
import { analyse, fold, type Term } from './analyse.ts'
import { toStretch, type Stretch } from './matches.ts'
import type { Place, Widened } from './widen-words.ts'

/** What a character is to the analysis. Found by asking it, the first time the character is met: there is one analysis, and this only foresees it. */
const parting = 1
const letter = 2
const mark = 3
/** Signs that show nothing, halves of letters beyond the first plane: what they do depends on their neighbours. */
const odd = 4
const kinds = new Uint8Array(65_536)
/** A letter's folded form where that is one code unit; else 0. */
const foldedUnits = new Uint16Array(65_536)

function learn(code: number): number {
  const character = String.fromCharCode(code)
  const alone = analyse(character)
  const between = analyse(`a${character}a`)
  if (code >= 0xd800 && code <= 0xdfff) kinds[code] = odd
  else if (between.length === 2) kinds[code] = alone.length === 0 ? parting : odd
  else if (alone.length === 1) kinds[code] = letter
  else kinds[code] = analyse(`a${character}`)[0]?.end === 2 ? mark : odd
  const folded = alone[0]?.folded ?? ''
  foldedUnits[code] = folded.length === 1 ? folded.charCodeAt(0) : 0
  return kinds[code]!
}

/** Words with accents folded once: texts use few of them, and those often. */
const remembered = new Map<string, string>()
function foldOnce(word: string): string {
  const known = remembered.get(word)
  if (known !== undefined) return known
  if (remembered.size > 20_000) remembered.clear()
  const folded = fold(word)
  remembered.set(copied(word), folded)
  return folded
}

/** Passes over the words of a text that cannot answer, without taking them apart. */
export interface QuickReader {
  /** The stretch of a text with the words that may answer (and perhaps others), counted from its beginning; all its words where the query asks how words stand to one another. */
  read(text: string, start?: number, end?: number): Stretch
}

/** Whether a word may answer, by its first two folded letters (0 where they are not known) and its length. */
type MayAnswer = (first: number, second: number, length: number) => boolean

/** For these conditions, in documents of any language. */
export function createQuickReader(conditions: readonly Widened[]): QuickReader {
  const places = conditions.map((condition) => (condition.type === 'words' && condition.places.und.length === 1 ? condition.places.und[0]! : null))
  // Words that belong together are counted along all the words between them.
  const mayAnswer = places.includes(null) ? () => true : foresee(places.map((place) => place!))
  return { read: (text, start = 0, end = text.length) => read(text, start, end, mayAnswer) }
}

function foresee(places: readonly Place[]): MayAnswer {
  /** A bit for each two letters that a word may begin with, as far as a byte tells them. */
  const beginnings = new Uint32Array(2048)
  const single = new Uint8Array(256)
  const whole = new Uint8Array(256)
  for (const { forms, prefix } of places)
    for (const form of [...forms, ...(prefix === null ? [] : [prefix])]) {
      const first = form.charCodeAt(0) & 255
      const second = form.charCodeAt(1) & 255
      if (form.length > 1) beginnings[(first << 3) | (second >> 5)]! |= 1 << (second & 31)
      else if (form === prefix) whole[first] = 1
      else single[first] = 1
    }
  return (first, second, length) => {
    const start = first & 255
    if (first === 0 || (length > 1 && second === 0) || whole[start] === 1) return true
    return length === 1 ? single[start] === 1 : (beginnings[(start << 3) | ((second & 255) >> 5)]! & (1 << (second & 31))) !== 0
  }
}

/** Read where it stands: letters of a piece cut out of a string are fetched by way of the string. */
function read(text: string, from: number, length: number, mayAnswer: MayAnswer): Stretch {
  const terms: Term[] = []
  let at = from
  while (at < length) {
    const first = text.charCodeAt(at)
    const kind = kinds[first]! || learn(first)
    if (kind === odd) return toStretch(text.slice(from, length))
    if (kind !== letter) {
      at++
      continue
    }
    const start = at++
    let union = first
    while (at < length) {
      const code = text.charCodeAt(at)
      const next = kinds[code]! || learn(code)
      if (next === odd) return toStretch(text.slice(from, length))
      if (next === parting) break
      union |= code
      at++
    }
    if (!mayAnswer(foldedUnits[first]!, at - start > 1 ? foldedUnits[text.charCodeAt(start + 1)]! : 0, at - start)) continue
    const word = text.slice(start, at)
    const folded = union < 128 ? word.toLowerCase() : foldOnce(word)
    if (folded !== '') terms.push({ start: start - from, end: at - from, folded, plain: word })
  }
  return { text: text.slice(from, length), terms }
}
