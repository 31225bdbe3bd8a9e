import type { Language } from '../../../shared/model.ts'
import type { Lit } from './choose-sentences.ts'
import { findPlaces, fits, toStretch } from './matches.ts'
import { standTogether } from './phrase.ts'
import { BeginningFinder, createTermsOf, foldPlain, isPlain, wordFrom } from './plain-words.ts'
import { languages, type Place, type Widened, type WidenedNear, type WidenedWords } from './widen-words.ts'

/** Finds the places that answer: exactly those of `findPlaces`, but in most texts without taking them apart. */
export interface Lighter {
  /** Of one stretch, which is looked at by itself: counted from the beginning of the text, in order; of equal ones the earlier condition first. */
  light(text: string, start: number, end: number, language: Language, known?: Plainness): Lit[]
}
/** Of stretches that are looked at again and again, whether they are plain: once it was seen, it is written down here. */
export interface Plainness {
  readonly seen: Uint8Array
  readonly stretch: number
}
const [isSeen, isSeenPlain] = [1, 2]

/** Words that belong together: a condition, or a part of NEAR. */
interface Opening {
  readonly clause: number
  readonly widened: WidenedWords
  readonly isNear: boolean
}

export function createLighter(conditions: readonly Widened[]): Lighter {
  const openings = conditions.flatMap((widened, clause): Opening[] =>
    widened.type === 'words' ? [{ clause, widened, isNear: false }] : widened.parts.map((part) => ({ clause, widened: part, isNear: true })))
  // All are looked for at once.
  const beginnings = new BeginningFinder(openings.flatMap(({ widened }) => languages.flatMap((language) => lettersOf(widened.places[language][0]))))
  const nears = conditions.flatMap((widened, clause) => (widened.type === 'near' ? [toNear(widened, clause, openings)] : []))

  /** In a plain text. */
  function find(piece: string, language: Language): Lit[] {
    const lit: Lit[] = []
    let met: Set<Opening> | null = null
    for (let at = 0; beginnings.find(piece, at); ) {
      const { start, end: wordEnd } = beginnings
      at = wordEnd
      const folded = foldPlain(piece.slice(start, wordEnd))
      for (const opening of openings) {
        const wanted = opening.widened.places[language]
        if (wanted.length === 0 || !fits(folded, wanted[0]!)) continue
        if (opening.isNear) {
          met = (met ?? new Set()).add(opening)
          continue
        }
        const end = wanted.length === 1 ? wordEnd : endOfRun(piece, start, wordEnd, opening.widened, wanted)
        if (end > 0) lit.push({ start, end, clause: opening.clause })
      }
    }
    for (const { clause, widened, parts, termsOf } of nears)
      // Where one of its parts is not, nothing of it is.
      if (parts.every((part) => met?.has(part))) for (const { start, end } of findPlaces({ text: piece, terms: termsOf(piece) }, widened, language)) lit.push({ start, end, clause })
    return lit
  }

  function findOdd(piece: string, language: Language): Lit[] {
    const stretch = toStretch(piece)
    return conditions.flatMap((widened, clause) => findPlaces(stretch, widened, language).map(({ start, end }) => ({ start, end, clause })))
  }

  return {
    light(text, start, end, language, known) {
      const piece = start === 0 && end === text.length ? text : text.slice(start, end)
      const lit = (isKnownPlain(piece, known) ? find : findOdd)(piece, language)
      if (conditions.length > 1) lit.sort((one, other) => one.start - other.start || one.clause - other.clause)
      return start === 0 ? lit : lit.map((place) => ({ start: place.start + start, end: place.end + start, clause: place.clause }))
    },
  }
}

function isKnownPlain(piece: string, known: Plainness | undefined): boolean {
  if (!known) return isPlain(piece)
  if (known.seen[known.stretch] === 0) known.seen[known.stretch] = isPlain(piece) ? isSeenPlain : isSeen
  return known.seen[known.stretch] === isSeenPlain
}

const lettersOf = (place: Place | undefined): string[] => (place ? (place.prefix === null ? [...place.forms] : [...place.forms, place.prefix]) : [])

/** How far words are from one another is counted along all the words between them, but which those are makes no difference. */
function toNear(widened: WidenedNear, clause: number, openings: readonly Opening[]) {
  let made: ReturnType<typeof createTermsOf> | null = null
  const make = () => createTermsOf(widened.parts.flatMap((part) => languages.flatMap((language) => part.places[language].flatMap(lettersOf))))
  return { clause, widened, parts: openings.filter((opening) => opening.clause === clause), termsOf: (piece: string) => (made ??= make())(piece) }
}

/** Where words that belong together end, the first of which stands here; 0 where the others do not follow. */
function endOfRun(piece: string, firstStart: number, firstEnd: number, { quoted, gaps }: WidenedWords, wanted: readonly Place[]): number {
  let [start, end] = [firstStart, firstEnd]
  for (let i = 1; i < wanted.length; i++) {
    const word = wordFrom(piece, end)
    if (!word) return 0
    const plain = piece.slice(word.start, word.end)
    if (!fits(foldPlain(plain), wanted[i]!)) return 0
    if (quoted && !standTogether(piece.slice(start, end), piece.slice(end, word.start), plain, gaps[i - 1]!)) return 0
    ;({ start, end } = word)
  }
  return end
}
