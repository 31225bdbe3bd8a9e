import type { Language, Span } from '../../../shared/model.ts'
import type { Lit } from './choose-sentences.ts'
import { findPlaces, fits, toStretch } from './matches.ts'
import { standTogether } from './phrase.ts'
import { foldPlain, isPlain, toBeginnings, wordFrom, wordsOf } from './plain-words.ts'
import { languages, type Place, type Widened, type WidenedWords } from './widen-words.ts'

/** Finds the places that answer: exactly those of `findPlaces`, but in most texts without taking them apart. */
export interface Lighter {
  /** Of one stretch, which is looked at by itself: counted from the beginning of the text, in order; of equal ones the earlier condition first. */
  light(text: string, start: number, end: number, language: Language): Lit[]
}

export function createLighter(conditions: readonly Widened[]): Lighter {
  const finders = conditions.map(toFinder)
  return {
    light(text, start, end, language) {
      const piece = start === 0 && end === text.length ? text : text.slice(start, end)
      const lit: Lit[] = []
      const put = (places: readonly Span[], clause: number) => {
        for (const place of places) lit.push({ start: place.start + start, end: place.end + start, clause })
      }
      if (isPlain(piece)) finders.forEach((find, clause) => put(find(piece, language), clause))
      else {
        const stretch = toStretch(piece)
        conditions.forEach((widened, clause) => put(findPlaces(stretch, widened, language), clause))
      }
      return conditions.length === 1 ? lit : lit.sort((one, other) => one.start - other.start)
    },
  }
}

/** The places of a plain text that answer one condition. */
type Finder = (piece: string, language: Language) => Span[]

function toFinder(widened: Widened): Finder {
  if (widened.type === 'near') {
    const openings = widened.parts.map(toOpening)
    // How far words are from one another is counted along all the words between them.
    return (piece, language) => (openings.every((opening) => opening !== null && isIn(opening, piece)) ? findPlaces({ text: piece, terms: wordsOf(piece) }, widened, language) : [])
  }
  const opening = toOpening(widened)
  if (!opening) return () => []
  const isAlone = widened.places.und.length === 1
  return (piece, language) => {
    const wanted = widened.places[language]
    const found: Span[] = []
    opening.lastIndex = 0
    for (let word = opening.exec(piece); word; word = opening.exec(piece)) {
      const { index: start, 0: plain } = word
      if (!fits(foldPlain(plain), wanted[0]!)) continue
      const end = isAlone ? start + plain.length : endOfRun(piece, start, start + plain.length, widened, wanted)
      if (end > 0) found.push({ start, end })
    }
    return found
  }
}

/** What finds the first word of words that belong together. */
function toOpening({ places }: WidenedWords): RegExp | null {
  return toBeginnings(languages.flatMap((language) => places[language][0] ?? []).flatMap(({ forms, prefix }) => (prefix === null ? [...forms] : [...forms, prefix])))
}

function isIn(opening: RegExp, piece: string): boolean {
  opening.lastIndex = 0
  return opening.test(piece)
}

/** Where words that belong together end, the first of which stands here; 0 where the others do not follow. */
function endOfRun(piece: string, firstStart: number, firstEnd: number, { quoted, gaps }: WidenedWords, wanted: readonly Place[]): number {
  let [start, end] = [firstStart, firstEnd]
  for (let i = 1; i < wanted.length; i++) {
    const word = wordFrom(piece, end)
    if (!word || !fits(word.folded, wanted[i]!)) return 0
    if (quoted && !standTogether(piece.slice(start, end), piece.slice(end, word.start), word.plain, gaps[i - 1]!)) return 0
    ;({ start, end } = word)
  }
  return end
}
