import fc from 'fast-check'
import { expect, it } from 'vitest'
import { align } from '../../../src/main/library/importing/align.ts'
import { changedFigures, type RevisedFigure } from '../../../src/main/library/importing/changed-figures.ts'
import { compareTexts } from '../../../src/main/library/importing/text-difference.ts'

/** The length of the longest list that both hold in order: the slow, obvious way. */
function longestShared(one: readonly string[], other: readonly string[]): number {
  const best = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0))
  for (let i = 1; i <= one.length; i++)
    for (let j = 1; j <= other.length; j++) best[i]![j] = one[i - 1] === other[j - 1] ? best[i - 1]![j - 1]! + 1 : Math.max(best[i - 1]![j]!, best[i]![j - 1]!)
  return best[one.length]![other.length]!
}

it('aligns any two lists: every item once, in order, and as many together as can be', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 40 })
  fc.assert(
    fc.property(list, list, (one, other) => {
      const steps = align(one, other)
      expect(steps.flatMap(({ before }) => (before === null ? [] : [before]))).toEqual(one.map((_, i) => i))
      expect(steps.flatMap(({ after }) => (after === null ? [] : [after]))).toEqual(other.map((_, i) => i))
      const together = steps.filter((step) => step.before !== null && step.after !== null)
      for (const { before, after } of together) expect(one[before!]).toBe(other[after!])
      expect(together).toHaveLength(longestShared(one, other))
    }),
  )
})

const sentenced = (sentences: readonly string[]) => {
  const text = sentences.join(' ')
  let at = 0
  return { text, sentences: sentences.map((sentence) => ({ start: at, end: (at += sentence.length + 1) - 1 })) }
}

it('shows each sentence of both texts in exactly one difference', () => {
  const words = fc.constantFrom('the', 'mayor', 'of', 'Limoges', 'promised', '12', 'million', 'euros', 'today')
  const sentence = fc.array(words, { minLength: 2, maxLength: 9 }).map((list) => `${list.join(' ')}.`)
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 12 }), fc.array(sentence, { maxLength: 12 }), (one, other) => {
      const [before, after] = [sentenced(one), sentenced(other)]
      const differences = compareTexts(before, after)
      expect(differences.flatMap((each) => each.before ?? [])).toEqual(before.sentences)
      expect(differences.flatMap((each) => each.after ?? [])).toEqual(after.sentences)
      for (const { type, before: from, after: to } of differences) {
        expect([from === null, to === null]).toEqual([type === 'added', type === 'removed'])
        if (type === 'same') expect(before.text.slice(from!.start, from!.end)).toBe(after.text.slice(to!.start, to!.end))
      }
    }),
  )
})

it('says which figures changed, went and came, and nothing of one whose sentence only moved', () => {
  const before = sentenced(['The town spends 12 million euros.', 'It hires 40 teachers.', 'A fee of 5 euros goes.', 'All agree on this.'])
  const after = sentenced(['It hires 40 teachers.', 'All agree on this.', 'The town spends 15 million euros.', 'A tax of 3 % comes.'])
  const figure = ({ text }: { text: string }, words: string, value: number, unit: string): RevisedFigure => {
    const start = text.indexOf(words)
    return { start, end: start + words.length, value, upper: null, unit, qualifier: null, evidence: { start, end: start + words.length } }
  }
  const [one, other] = [
    { ...before, figures: [figure(before, '12 million euros', 12e6, 'EUR'), figure(before, '40 teachers', 40, 'teacher'), figure(before, '5 euros', 5, 'EUR')] },
    { ...after, figures: [figure(after, '40 teachers', 40, 'teacher'), figure(after, '15 million euros', 15e6, 'EUR'), figure(after, '3 %', 3, '%')] },
  ]
  const changed = changedFigures(one, other, compareTexts(before, after)).map((each) => [each.before?.text ?? null, each.after?.text ?? null])
  expect(changed).toEqual(expect.arrayContaining([['5 euros', null], [null, '3 %']]))
  expect(changed.flat()).not.toContain('40 teachers')
})
