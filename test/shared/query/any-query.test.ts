import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainQuery, remarksOf } from '../../../src/shared/query/explain-query.ts'
import { parseQuery } from '../../../src/shared/query/parse-query.ts'
import { toParts } from '../../../src/shared/query/parts.ts'
import { printQuery } from '../../../src/shared/query/print-query.ts'
import type { Query } from '../../../src/shared/query/query.ts'
import { readQuery } from '../../../src/shared/query/read-query.ts'
import type { Span } from '../../../src/shared/model.ts'
import { anyWords } from './any-words.ts'
import { toTree } from './tree.ts'

const runs = { numRuns: 10_000 }
/** For machines that are busy with something else. */
const patience = 120_000

describe('whatever is typed', () => {
  it('is a query whose nodes lie within each other and within what was typed', () => {
    const isSound = (node: Query, within: Span): boolean => {
      if (node.start < within.start || node.end > within.end || node.start > node.end) return false
      if (node.type === 'not') return isSound(node.part, node)
      if (!('parts' in node)) return true
      // Groups of one kind are one group, and an empty query is part of nothing. What says where to look may have been lifted out of any bracket.
      const isIn = (part: Query) => part.type === 'field' && part.field === 'in'
      return node.parts.length > 1 && node.parts.every((part) => part.type !== node.type && part.type !== 'all' && isSound(part, isIn(part) ? within : node))
    }
    fc.assert(fc.property(anyWords, fc.boolean(), fc.boolean(), (typed, finished, exact) => isSound(parseQuery(typed, { finished, exact }), { start: 0, end: typed.length })), runs)
  }, patience)

  it('is tiled by its parts, which leave out white space only', () => {
    const isTiled = (typed: string): boolean => {
      let at = 0
      for (const { start, end } of toParts(typed)) {
        if (start < at || end <= start || typed.slice(at, start).trim() !== '') return false
        at = end
      }
      return typed.slice(at).trim() === ''
    }
    fc.assert(fc.property(anyWords, isTiled), runs)
  }, patience)

  it('has the same parts whether its words are taken exactly or not, so that a search colours as the box does', () => {
    fc.assert(fc.property(anyWords, (typed) => { expect(readQuery(typed, { exact: true }).parts).toEqual(toParts(typed)) }), { numRuns: 1_000 })
  }, patience)

  it('is the same query when it is printed and read again', () => {
    const again = (typed: string, exact: boolean) => {
      const query = parseQuery(typed, { finished: true, exact })
      const printed = printQuery(query)
      const read = parseQuery(printed, { finished: true })
      return [[toTree(query), toTree(read)], [printed, printQuery(read)]] as const
    }
    fc.assert(fc.property(anyWords, fc.boolean(), (typed, exact) => again(typed, exact).every(([one, other]) => one === other)), runs)
  }, patience)

  it('is explained in both languages', () => {
    const isSaid = (said: string) => /\S/u.test(said) && !/undefined|NaN|\[object/u.test(said)
    fc.assert(fc.property(anyWords, (typed) => [explainQuery(parseQuery(typed)), ...remarksOf(parseQuery(typed))].every(({ en, fr }) => isSaid(en) && isSaid(fr))), runs)
  }, patience)

  it('is read in time that grows with its length alone', () => {
    const timeOf = (typed: string) => {
      const before = performance.now()
      printQuery(parseQuery(typed))
      explainQuery(parseQuery(typed))
      toParts(typed)
      return performance.now() - before
    }
    for (const piece of ['(', ')', '-', '- ', '"', '‘', 'a:', 'NOT ', '-(', 'a NEAR/3 ', 'a OR ', '((a) ', '*', '= ', 'title:(', '\u00ad', 'date:', 'in:title ', '- (', 'OR ', '()'])
      expect(timeOf(piece.repeat(10_000)), `${piece} × 10,000`).toBeLessThan(5000)
  }, patience)
})
