/** Names that a person wants found wherever they stand. */
import type { Span } from '../../../shared/model.ts'
import { analyse, type Term } from '../search/analyse.ts'

export interface FoundName<T> extends Span {
  readonly means: T
}
interface Watched<T> {
  readonly words: readonly { readonly folded: string; readonly written: string }[]
  readonly means: T
}

/** What may stand between two words of one name: spaces, one sign, at most one end of a line. */
const together = /^(?!.*\n\s*\n)\s*(?:['’.&,/‐‑–-]\s*)?$/su
const capital = /^\p{Lu}/u
const capitals = /^[\p{Lu}\p{N}]+$/u

/** Whether a word is written as in the name: accents make no difference; a capital does, and an acronym is one throughout. */
const isWritten = (word: string, as: string): boolean =>
  capitals.test(as) && as.length > 1 ? capitals.test(word) : !capital.test(as) || capital.test(word)

/** The words by which a name is looked up; none for a name of signs alone. */
export const nameWords = (name: string): string[] => analyse(name).map(({ folded }) => folded)

/** Finds names in texts, word by word; of names that overlap, the longest and then the first. */
export function createNameFinder<T>(names: readonly { readonly name: string; readonly means: T }[]): (text: string) => FoundName<T>[] {
  const byFirst = new Map<string, Watched<T>[]>()
  for (const { name, means } of names) {
    const words = analyse(name).map(({ folded, start, end }) => ({ folded, written: name.slice(start, end) }))
    const first = words[0]?.folded
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { words, means }])
  }
  if (byFirst.size === 0) return () => []
  return (text) => {
    const terms = analyse(text)
    const found = terms.flatMap((term, at) => (byFirst.get(term.folded) ?? []).flatMap((watched) => (standsAt(text, terms, at, watched) ? [toFound(terms, at, watched)] : [])))
    return withoutOverlaps(found)
  }
}

function standsAt<T>(text: string, terms: readonly Term[], at: number, { words }: Watched<T>): boolean {
  return words.every(({ folded, written }, i) => {
    const term = terms[at + i]
    if (term?.folded !== folded || !isWritten(text.slice(term.start, term.end), written)) return false
    return i === 0 || together.test(text.slice(terms[at + i - 1]!.end, term.start))
  })
}

const toFound = <T>(terms: readonly Term[], at: number, { words, means }: Watched<T>): FoundName<T> => ({ start: terms[at]!.start, end: terms[at + words.length - 1]!.end, means })

function withoutOverlaps<T>(found: readonly FoundName<T>[]): FoundName<T>[] {
  const kept: FoundName<T>[] = []
  for (const one of found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (!kept.some((other) => other.start < one.end && one.start < other.end)) kept.push(one)
  return kept.sort((a, b) => a.start - b.start)
}
