import type { Span } from '../../../shared/model.ts'
import { agedAt } from './figures/ages.ts'
import { readAmounts } from './figures/amounts.ts'
import { measureOf } from './figures/measures.ts'
import type { ChosenOwner } from './figures/owner-model.ts'
import { type Asked, type Owner, type Ownership, ownersOf } from './figures/owners.ts'
import { ownershipOf } from './figures/ownership.ts'
import { type Guess, subjectOf, type Way } from './figures/subjects.ts'
import { tableReading } from './figures/tables.ts'
import { topicsBySentence } from './figures/topics.ts'
import type { Appearance, ExtractionInput, FoundFigure, FoundMention } from './findings.ts'
import { readingOf } from './sentences/reading.ts'

/** Says whose a figure is, of those it can be of. */
export type ChooseOwner = (owners: readonly Owner[], asked: Asked) => ChosenOwner

/**
 * The quantities the text states: sums, percentages, measures, durations, ratios, and counts with their noun. Dates,
 * ordinals, numbers inside names, article and list numbers are none.
 */
export function findFigures(input: ExtractionInput, sentences: readonly Span[], mentions: readonly FoundMention[],
  appearances: readonly Appearance[], choose: ChooseOwner | null = null): FoundFigure[] {
  const { text, language } = input
  const { words, dates } = readingOf(input)
  const marks = new Uint8Array(words.length)
  const nameEnds = new Int32Array(words.length)
  markSpans(words, dates, (i) => (marks[i] = 1))
  markSpans(words, mentions, (i, first, next) => {
    if (i > first || next > first + 1 || words[i]!.type === 'number') marks[i] = Math.max(marks[i]!, words[i]!.type === 'number' || i > first ? 1 : 0)
    if (i === first) nameEnds[i] = Math.max(nameEnds[i]!, next)
  })
  const blockStarts = new Set(input.blocks.map(({ start }) => start))
  const amounts = readAmounts(words, {
    language,
    taken: (i) => marks[i] === 1,
    nameEnd: (i) => Math.max(nameEnds[i]!, i),
    blockStart: (i) => blockStarts.has(words[i]!.start),
  })
  const topics = topicsBySentence(text, sentences, mentions, appearances, input.blocks)
  const met = meetings(mentions, sentences, appearances)
  const figures: FoundFigure[] = []
  const said = new Map<string, { readonly subject: number | null; readonly measure: string | null; readonly uncertain: boolean }>()
  let ownership: Ownership | null = null
  let at = 0
  let firstWord = 0
  for (const amount of amounts) {
    const span = { start: words[amount.first]!.start, end: words[amount.next - 1]!.end }
    while (at < sentences.length && sentences[at]!.end <= span.start) at++
    const evidence = sentences[at]
    if (evidence === undefined || evidence.start > span.start || evidence.end < span.end) continue
    while (words[firstWord]!.end <= evidence.start) firstWord++
    let lastWord = amount.next
    while (lastWord < words.length && lastWord < amount.next + 30 && words[lastWord]!.start < evidence.end) lastWord++
    const here = near(topics.mentionsOf(at), span)
    const row = tableReading(text, evidence, span, here)
    const refersBack = /^(?:ce|cet|cette|ces|il|elle|ils|elles|it|they|this|these|nous|we|notre|our)\b/i.test(text.slice(evidence.start,
      evidence.start + 8))
    const measured = measureOf(words, amount, Math.max(firstWord, amount.first - 40), lastWord)
    const scope = { text, words, sentence: evidence, here, topic: topics.topicBefore(at, refersBack), near: topics.inBlock(at), christened: topics.christened(at), works: topics.works(at), interest: measured === 'interest', appearances }
    // `ces 200 milliards`: the sum said before, and still of the same thing.
    const same = `${amount.value} ${amount.unit}`
    const again = /^(?:ces|ce|cette|cet|these|this|those|that)$/.test(words[amount.first - 1]?.low ?? '')
      || (amount.kind === 'money' && !here.some(({ kind }) => kind === 'fund' || kind === 'project' || kind === 'company')) ? said.get(same)
      : undefined
    const aged = agedAt(amount, span, here, text, appearances)
    const guess = (aged === null ? null : { subject: aged, way: 'role' as const }) ?? known(row, 'row') ?? known(again, 'again') ?? subjectOf(amount, span, scope)
    const measure = aged !== null ? 'age' : row?.measure ?? again?.measure ?? measured
    let { subject } = guess
    let uncertain = guess.way === 'again' ? again!.uncertain : !isSaid(guess)
    if (choose !== null && !isSaid(guess) && guess.way !== 'planned' && !(guess.way === 'topic' && here.length === 0 && met.isWorks(guess.subject))) {
      ownership ??= ownershipOf(input, sentences, mentions, appearances)
      const asked = { amount, span, sentence: at, guess, measure }
      ;({ subject, uncertain } = choose(ownersOf(asked, ownership), asked))
    }
    if (subject !== null && !met.isKnown(subject, evidence)) subject = null
    if (!said.has(same)) said.set(same, { subject, measure, uncertain })
    figures.push({
      ...span, value: amount.value, upper: amount.upper, unit: amount.unit, qualifier: amount.qualifier, subject, ...(uncertain && subject !== null ? { uncertain: true } : {}), measure, evidence,
    })
  }
  return figures
}

const known = (read: { readonly subject: number | null } | null | undefined, way: Way): Guess | null => read?.subject === null || read?.subject === undefined ? null : { subject: read.subject, way }
/** What a construction says outright needs no weighing. */
const isSaid = ({ way }: Guess): boolean => way !== 'scored' && way !== 'near' && way !== 'topic' && way !== 'planned'

/** So often a text names what it is about; what it is about may be meant before it is named. */
const often = 2
/** Characters within which a text names what it has only described. */
const soon = 400
/** Where and how often each is named: a sentence that does not name it can only mean what the text has named before or names at once, or what it is all about. */
function meetings(mentions: readonly FoundMention[], sentences: readonly Span[], appearances: readonly Appearance[]): { isKnown(appearance: number, sentence: Span): boolean; isWorks(appearance: number | null): boolean } {
  const first = new Map<number, number>()
  const times = new Map<number, number>()
  for (const { appearance, start } of mentions) {
    if (start < (first.get(appearance) ?? Infinity)) first.set(appearance, start)
    times.set(appearance, (times.get(appearance) ?? 0) + 1)
  }
  const opening = (sentences.at(-1)?.end ?? 0) * 0.15
  return {
    isKnown: (appearance, { end }) => (first.get(appearance) ?? Infinity) < end + soon || (times.get(appearance) ?? 0) >= often,
    // Works with a common noun for a name (`gigafactories`, `wind farms`) that the text begins with: what is counted where nobody is named is theirs as often as weighing would say.
    isWorks: (appearance) => appearance !== null && appearances[appearance]!.kind === 'project' && /^\p{Ll}/u.test(appearances[appearance]!.name) && first.get(appearance)! < opening,
  }
}

/** The mentions near enough to a figure to be what it is of. */
function near(mentions: readonly FoundMention[], span: Span): readonly FoundMention[] {
  if (mentions.length < 12) return mentions
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.start < span.start) low = middle + 1
    else high = middle
  }
  return mentions.slice(Math.max(0, low - 8), low + 8)
}

/** Calls `mark` for every word inside a span, with the span's first word and the place after its last. Both lists are in order. */
function markSpans(words: readonly { readonly start: number; readonly end: number }[], spans: readonly Span[],
  mark: (i: number, first: number, next: number) => void): void {
  const ordered = spans.every((span, k) => k === 0 || spans[k - 1]!.start <= span.start) ? spans : [...spans].sort((a, b) => a.start - b.start)
  let first = 0
  for (const span of ordered) {
    while (first < words.length && words[first]!.end <= span.start) first++
    let next = first
    while (next < words.length && words[next]!.start < span.end) next++
    for (let i = first; i < next; i++) mark(i, first, next)
  }
}
