import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toPassages } from '../../../src/main/library/importing/passages.ts'
import type { Span } from '../../../src/shared/model.ts'

const sentence = 'Une phrase de longueur moyenne, avec des mots de toutes les tailles et une fin. '
const expectTiling = (text: string, passages: readonly Span[]): void => {
  expect(passages.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  passages.forEach((passage, i) => {
    expect(passage.start).toBe(passages[i - 1]?.end ?? 0)
    expect(passage.end).toBeGreaterThan(passage.start)
    expect(passage.end - passage.start).toBeLessThanOrEqual(1_500)
  })
}

describe('passages', () => {
  test('tile any text exactly, whatever its blocks, and none is longer than 1,500 characters', () => {
    const words = fc.array(fc.constantFrom('mot', ' ', '\n\n', 'phrase. ', '😀', 'é', 'x'.repeat(700), sentence.repeat(9)), { maxLength: 60 }).map((parts) => parts.join(''))
    const edges = fc.array(fc.nat(8_000), { maxLength: 20 })
    fc.assert(
      fc.property(words, edges, (text, cuts) => {
        const sorted = [...new Set(cuts.filter((cut) => cut <= text.length))].sort((a, b) => a - b)
        const blocks = sorted.slice(1).map((end, i) => ({ start: sorted[i]!, end }))
        expectTiling(text, toPassages(text, blocks))
      }),
      { numRuns: 500 },
    )
  })

  test('of an empty text are none', () => {
    expect(toPassages('', [])).toEqual([])
  })

  test('are cut where blocks begin, at 600 to 1,200 characters, and never right behind a heading', () => {
    const blocks: (Span & { type: 'heading' | 'paragraph' })[] = []
    let text = ''
    for (let i = 0; i < 30; i += 1) {
      const isHeading = i % 3 === 0
      const words = isHeading ? 'Un intertitre' : sentence.repeat(4).trim()
      blocks.push({ start: text.length, end: text.length + words.length, type: isHeading ? 'heading' : 'paragraph' })
      text += `${words}\n\n`
    }
    const passages = toPassages(text, blocks)
    expectTiling(text, passages)
    for (const { start, end } of passages.slice(0, -1)) {
      expect(end - start).toBeGreaterThanOrEqual(600)
      expect(blocks.some((block) => block.start === end)).toBe(true)
      expect(blocks.find((block) => block.start >= start && block.end <= end && blocks[blocks.indexOf(block) + 1]?.start === end)?.type).not.toBe('heading')
    }
  })

  test('of one long paragraph are cut between sentences', () => {
    const text = sentence.repeat(80)
    const passages = toPassages(text, [{ start: 0, end: text.length }])
    expectTiling(text, passages)
    for (const { end } of passages.slice(0, -1)) expect(text.slice(0, end)).toMatch(/\. $/u)
  })

  test('of words without an end are cut between words, and of one endless word never inside a character', () => {
    const text = 'mot '.repeat(1_000)
    for (const { end } of toPassages(text, []).slice(0, -1)) expect(text[end - 1]).toBe(' ')
    const faces = `a${'😀'.repeat(2_000)}`
    for (const { start, end } of toPassages(faces, [])) expect(faces.slice(start, end).isWellFormed()).toBe(true)
  })
})
