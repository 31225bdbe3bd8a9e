import type { Language, Span } from '../../../shared/model.ts'
import { shift } from '../../../shared/spans.ts'
import { analyse, type Term } from './analyse.ts'
import { standTogether } from './phrase.ts'
import type { Place, Widened, WidenedNear, WidenedWords } from './widen-words.ts'

/** A stretch that is searched as one (a passage, a title, a note), with its words. */
export interface Stretch {
  readonly text: string
  readonly terms: readonly Term[]
}
export const toStretch = (text: string): Stretch => ({ text, terms: analyse(text) })

/** Words of a stretch, as positions among its terms: from `first` up to but without `behind`. */
export interface Run {
  readonly first: number
  readonly behind: number
}

/** Whether a stretch of a document in this language really answers: words in their order, quoted ones undivided, near ones near. */
export const answers = (stretch: Stretch, widened: Widened, language: Language): boolean =>
  widened.type === 'words' ? runsOf(stretch, widened, language, 1).length > 0 : nearIn(stretch, widened, language, true).length > 0

/** Every place of the stretch that answers, counted from its beginning, in order; of NEAR, every part that has the others about it. */
export function findPlaces(stretch: Stretch, widened: Widened, language: Language): Span[] {
  if (widened.type === 'words' && widened.places[language].length === 1) return placesOf(stretch, widened.places[language][0]!)
  const toSpan = ({ first, behind }: Run): Span => ({ start: stretch.terms[first]!.start, end: stretch.terms[behind - 1]!.end })
  // One word may answer two parts of a NEAR, each beside another one.
  if (widened.type === 'words') return runsOf(stretch, widened, language).map(toSpan)
  return mergeSpans(nearIn(stretch, widened, language, false).map(toSpan))
}

/**
 * Every place of a document's text that answers one of the conditions: what is lit, walked through and counted. Each passage is looked at by
 * itself, as the index does; a place inside another one is part of it.
 */
export function findMatches(text: string, passages: readonly Span[], conditions: readonly Widened[], language: Language): Span[] {
  return passages.flatMap(({ start, end }) => {
    const stretch = toStretch(text.slice(start, end))
    return mergeSpans(conditions.flatMap((widened) => findPlaces(stretch, widened, language))).map((span) => shift(span, start))
  })
}

/** In the order of the text, each once, without those that lie within another. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  if (spans.length < 2) return spans.map(({ start, end }) => ({ start, end }))
  const merged: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (end > (merged.at(-1)?.end ?? -1)) merged.push({ start, end })
  return merged
}

/** One word alone, as nearly all are. */
function placesOf({ terms }: Stretch, place: Place): Span[] {
  const found: Span[] = []
  for (const term of terms) if (fits(term.folded, place)) found.push({ start: term.start, end: term.end })
  return found
}

/** Whether a folded word answers one of the query. */
export const fits = (folded: string, { forms, prefix }: Place): boolean => forms.has(folded) || (prefix !== null && folded.startsWith(prefix))

function runsOf({ text, terms }: Stretch, { places, quoted, gaps }: WidenedWords, language: Language, limit = Infinity): Run[] {
  const wanted = places[language]
  const runs: Run[] = []
  if (wanted.length === 0) return runs
  const isTogether = (first: number) =>
    gaps.every((gap, i) => {
      const [one, next] = [terms[first + i]!, terms[first + i + 1]!]
      return standTogether(text.slice(one.start, one.end), text.slice(one.end, next.start), text.slice(next.start, next.end), gap)
    })
  const [opening] = wanted
  for (let first = 0; first + wanted.length <= terms.length && runs.length < limit; first++)
    if (fits(terms[first]!.folded, opening!) && wanted.every((place, i) => fits(terms[first + i]!.folded, place)) && (!quoted || isTogether(first)))
      runs.push({ first, behind: first + wanted.length })
  return runs
}

const nearIn = (stretch: Stretch, { parts, distance }: WidenedNear, language: Language, isOneEnough: boolean): Run[] =>
  nearRuns(parts.map((part) => runsOf(stretch, part, language)), distance, isOneEnough)

/**
 * The runs of each part that have one of every other part so near that at most `distance` words lie between the first one's end and the last
 * one's beginning.
 */
export function nearRuns(runs: readonly (readonly Run[])[], distance: number, isOneEnough: boolean): Run[] {
  if (runs.some(({ length }) => length === 0)) return []
  const found = new Set<Run>()
  for (const [part, list] of runs.entries()) {
    for (const run of list) {
      if (found.has(run)) continue
      const chosen = completeWith(runs, part, run, distance)
      for (const each of chosen ?? []) found.add(each)
      if (chosen && isOneEnough) return chosen
    }
  }
  return [...found]
}

/** Tries after which a search among words that repeat is given up. */
const patience = 20_000

/** One run of every part, `run` among them, that do not overlap and lie within the distance; null where there are none. */
function completeWith(runs: readonly (readonly Run[])[], part: number, run: Run, distance: number): Run[] | null {
  let tries = 0
  const others = runs.map((list, i) => ({ i, list })).filter(({ i }) => i !== part).toSorted((a, b) => a.list.length - b.list.length)
  function extend(chosen: readonly Run[], lastStart: number, firstEnd: number): Run[] | null {
    const next = others[chosen.length - 1]
    if (!next) return [...chosen]
    for (const candidate of next.list) {
      if (++tries > patience) return null
      const [start, end] = [Math.max(lastStart, candidate.first), Math.min(firstEnd, candidate.behind)]
      if (start - end > distance || chosen.some((each) => each.first < candidate.behind && candidate.first < each.behind)) continue
      const whole = extend([...chosen, candidate], start, end)
      if (whole) return whole
    }
    return null
  }
  return extend([run], run.first, run.behind)
}
