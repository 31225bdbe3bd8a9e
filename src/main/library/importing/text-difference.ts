/** Two states of a text side by side: which sentences went, came, or were changed, and in those which words. */
import type { Difference } from '../../../shared/contract/documents.ts'
import type { Span } from '../../../shared/model.ts'
import { align, type Step } from './align.ts'

export interface SentencedText {
  readonly text: string
  readonly sentences: readonly Span[]
}

/** Two sentences with so many of their words in common are one that was changed. */
const alike = 0.4

/** In the order of the newer text; every sentence of either stands in exactly one. */
export function compareTexts(before: SentencedText, after: SentencedText): Difference[] {
  const plain = ({ text, sentences }: SentencedText) => sentences.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ').trim())
  const differences: Difference[] = []
  let gap: Step[] = []
  const flush = () => {
    const removed = gap.flatMap((step) => (step.before === null ? [] : [before.sentences[step.before]!]))
    const added = gap.flatMap((step) => (step.after === null ? [] : [after.sentences[step.after]!]))
    differences.push(...pairUp(before.text, removed, after.text, added))
    gap = []
  }
  for (const step of align(plain(before), plain(after))) {
    if (step.before === null || step.after === null) gap.push(step)
    else {
      flush()
      differences.push({ type: 'same', before: before.sentences[step.before]!, after: after.sentences[step.after]!, removedWords: [], addedWords: [] })
    }
  }
  flush()
  return differences
}

/** Where sentences went and others came at one place, those that are alike are one sentence, changed; in order, so that none crosses another. */
function pairUp(before: string, removed: readonly Span[], after: string, added: readonly Span[]): Difference[] {
  const ours = removed.map((span) => toWords(before, span))
  const theirs = added.map((span) => toWords(after, span))
  const differences: Difference[] = []
  let from = 0
  const add = (span: Span): Difference => ({ type: 'added', before: null, after: span, removedWords: [], addedWords: [] })
  removed.forEach((span, i) => {
    // A sentence is looked for among the next few only: far away it would be another's.
    const near = theirs.slice(from, from + 8).map((words) => likeness(ours[i]!, words))
    const best = near.indexOf(Math.max(...near))
    if (best < 0 || near[best]! < alike) {
      differences.push({ type: 'removed', before: span, after: null, removedWords: [], addedWords: [] })
      return
    }
    differences.push(...added.slice(from, from + best).map(add))
    differences.push({ type: 'changed', before: span, after: added[from + best]!, ...compareWords(ours[i]!, theirs[from + best]!) })
    from += best + 1
  })
  return [...differences, ...added.slice(from).map(add)]
}

interface Word extends Span {
  readonly word: string
}
const toWords = (text: string, { start, end }: Span): Word[] =>
  [...text.slice(start, end).matchAll(/\d+(?:[.,\u00a0\u202f]\d+)*|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)].map(({ 0: word, index }) => ({ word, start: start + index, end: start + index + word.length }))

function likeness(one: readonly Word[], other: readonly Word[]): number {
  const counted = new Map<string, number>()
  for (const { word } of one) counted.set(word, (counted.get(word) ?? 0) + 1)
  let shared = 0
  for (const { word } of other) {
    const left = counted.get(word) ?? 0
    if (left > 0) shared++
    counted.set(word, left - 1)
  }
  return (2 * shared) / Math.max(1, one.length + other.length)
}

function compareWords(one: readonly Word[], other: readonly Word[]): Pick<Difference, 'removedWords' | 'addedWords'> {
  const steps = align(one.map(({ word }) => word), other.map(({ word }) => word))
  return {
    removedWords: joined(steps.flatMap((step) => (step.after === null ? [one[step.before!]!] : []))),
    addedWords: joined(steps.flatMap((step) => (step.before === null ? [other[step.after!]!] : []))),
  }
}

/** Neighbouring words as one span. */
function joined(words: readonly Span[]): Span[] {
  const spans: Span[] = []
  for (const { start, end } of words) {
    const last = spans.at(-1)
    if (last && start - last.end <= 1) spans[spans.length - 1] = { start: last.start, end }
    else spans.push({ start, end })
  }
  return spans
}
