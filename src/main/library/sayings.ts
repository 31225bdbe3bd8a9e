import type { Block, Days, PartialDate, Span } from '../../shared/model.ts'
import { overlaps } from '../../shared/spans.ts'
import type { StoredDate, StoredSaying } from './database/findings.ts'
import type { FoundDate } from './extraction/dates.ts'
import type { Findings, FoundMention } from './extraction/findings.ts'
import { nearby, sayingOf } from './extraction/saying.ts'
import { standingOf } from './extraction/standing.ts'

/**
 * What sentences say of their figures and offices, read once, when a document is derived: reading it for every comparison anew cost most of one.
 * In the order of `findings.figures` and `findings.relations`.
 */
export function sayingsOf(text: string, published: PartialDate | null, { figures, relations, mentions }: Findings): { readonly figures: StoredSaying[]; readonly days: (Days | null)[] } {
  const appearances = new Map<string, number>()
  const named = mentions.map(({ start, end, kind, appearance }) => {
    appearances.set(String(appearance), appearance)
    return { start, end, kind, entity: String(appearance) }
  })
  const counted = new Map<number, number>()
  return {
    figures: figures.map((figure) => {
      const before = counted.get(figure.evidence.start) ?? 0
      counted.set(figure.evidence.start, before + 1)
      const words = text.slice(figure.start, figure.end)
      if (before >= mostRead) return { ...plain, words }
      const near = named.slice(firstAt(named, figure.start - speakerWithin), firstAt(named, figure.end + speakerWithin))
      const { voice, status, about, reach, ...flags } = sayingOf(text, figure.evidence, figure, published, near)
      const marks = [...Object.entries(flags).filter(([, holds]) => holds).map(([name]) => name), ...reach.map((word) => `@${word}`)]
      const { mode, conditional, speaker, speakerWords } = voice
      return { words, mode, conditional, speaker: speaker === null ? null : appearances.get(speaker)!, speakerWords, status, about, marks: marks.join(' ') }
    }),
    days: relations.map(({ predicate, subject, object, evidence }) => {
      if (!dated.has(predicate)) return null
      const name = mentionIn(mentions, evidence, predicate === 'located_in' ? object : subject) ?? evidence
      return standingOf(text, nearby(evidence, name), name, published).about
    }),
  }
}

/** A sentence with more figures than this is a list or a table: it says nothing of each of them. */
const mostRead = 100
const plain: Omit<StoredSaying, 'words'> = { mode: 'stated', conditional: false, speaker: null, speakerWords: null, status: null, about: null, marks: '' }
/** Nobody is taken for the speaker who is named further away than this. */
const speakerWithin = 4000
/** Relations that Compare shows as statements. */
const dated = new Set(['leads', 'works_for', 'located_in'])

function mentionIn(mentions: readonly FoundMention[], sentence: Span, appearance: number): FoundMention | undefined {
  for (let i = firstAt(mentions, sentence.start); i < mentions.length && mentions[i]!.end <= sentence.end; i++) if (mentions[i]!.appearance === appearance) return mentions[i]
  return undefined
}
/** The first of these, which are in order, that starts there or later. */
function firstAt(spans: readonly Span[], start: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Today is whenever one reads it: it dates nothing. */
const today = /^(?:aujourd[’']hui|today|maintenant|now)$/i

/** The days that a text speaks of, each in its sentence; what stands above the article (`Publié le …`) is not of it. */
export function datesOf(text: string, found: readonly FoundDate[], sentences: readonly Span[], blocks: readonly Block[]): StoredDate[] {
  const above = blocks.filter(({ type }) => type === 'meta')
  return found.flatMap(({ start, end, from, to }) => {
    if (from === null || to === null || today.test(text.slice(start, end)) || above.some((block) => overlaps(block, { start, end }))) return []
    const sentence = firstAt(sentences, start + 1) - 1
    return sentence < 0 || sentences[sentence]!.end < end ? [] : [{ start, end, from, to, sentence }]
  })
}
