import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Statement } from '../../../src/shared/contract/compare.ts'
import { answerKey, questionAfterName, toAnswers, toPair } from '../../../src/renderer/compare/answers.ts'
import { moveSpot } from '../../../src/renderer/compare/grid-lines.ts'
import { describeDays, describeValue } from '../../../src/renderer/library/stated.ts'
import { toFormats } from '../../../src/renderer/language/formats.ts'
import { resources, type SayKey } from '../../../src/renderer/language/resources.ts'

const said = (document: number, value: number, more: Partial<Statement> = {}): Statement => ({
  key: `${document}:${value}`, document, type: 'figure', subject: null, measure: 'cost', value: { type: 'quantity', value, upper: null, unit: 'EUR', qualifier: null }, words: String(value), start: 0, end: 1,
  status: null, voice: { mode: 'stated', conditional: false, speaker: null, speakerWords: null }, about: null,
  evidence: { document, title: '', outlet: null, published: null, start: 0, end: 1, text: 'x', lit: [] }, ...more,
})
const statements = fc.array(fc.record({ document: fc.integer({ min: 1, max: 6 }), value: fc.integer({ min: 1, max: 4 }), wrong: fc.boolean() }).map(({ document, value, wrong }) => said(document, value, wrong ? { wrong: { why: '' } } : {})), { maxLength: 20 })

describe('answers', () => {
  it('hold every statement once, each with those that give the same value', () => {
    fc.assert(fc.property(statements, (all) => {
      const answers = toAnswers(all)
      expect(answers.flatMap((answer) => answer.statements)).toHaveLength(all.length)
      for (const answer of answers) expect(new Set(answer.statements.map(answerKey)).size).toBe(1)
      expect(new Set(answers.map(({ key }) => key)).size).toBe(answers.length)
    }))
  })
  it('keep what was marked wrong apart from the same value, and last', () => {
    expect(toAnswers([said(1, 5, { wrong: { why: '' } }), said(2, 5, { wrong: { why: '' } }), said(3, 5)]).map(({ statements: own }) => own.map(({ document }) => document))).toEqual([[3], [1, 2]])
  })
})

describe('a pair to read side by side', () => {
  it('is always of two sources, and with different answers wherever two sources differ', () => {
    fc.assert(fc.property(statements, (all) => {
      const right = all.filter(({ wrong }) => !wrong)
      const pair = toPair(all)
      if (new Set(right.map(({ document }) => document)).size < 2) {
        expect(pair).toBeNull()
        return
      }
      expect(pair![0].document).not.toBe(pair![1].document)
      const differ = right.some((one) => right.some((other) => one.document !== other.document && answerKey(one) !== answerKey(other)))
      expect(answerKey(pair![0]) !== answerKey(pair![1])).toBe(differ)
    }))
  })
  it('has the one that was asked for', () => {
    expect(toPair([said(1, 5), said(2, 5), said(3, 7)], said(2, 5))!.map(({ document }) => document)).toEqual([2, 3])
  })
})

describe('a value in the reader’s language', () => {
  const words = (language: 'fr' | 'en') => ({
    language, ...toFormats(language),
    say: (key: SayKey, values: Readonly<Record<string, string | number>> = {}) => Object.entries(values).reduce((text, [name, value]) => text.replace(`{{${name}}}`, String(value)), key.split('.').reduce<unknown>((tree, part) => (tree as Record<string, unknown>)[part], resources[language]) as string),
  })
  const value = (number: number, unit: string, more: object = {}) => said(1, number, { value: { type: 'quantity', value: number, upper: null, unit, qualifier: null, ...more } })
  const write = (statement: Statement, language: 'fr' | 'en') => describeValue(statement, words(language)).replace(/\s/g, ' ')
  it('is money, a share, a multiple, a measure, or the bare number of what is counted', () => {
    expect(write(value(2e11, 'EUR'), 'fr')).toBe('200 Md €')
    expect(write(value(2e11, 'EUR'), 'en')).toBe('€200bn')
    expect(write(value(70, 'percent'), 'fr')).toBe('70 %')
    expect(write(value(4, 'times'), 'fr')).toBe('× 4')
    expect(write(value(3, 'year'), 'fr')).toBe('3 ans')
    expect(write(value(1.2, 'GW'), 'fr')).toBe('1,2 GW')
    expect(write(value(100_000, 'chip', { qualifier: 'more than' }), 'en')).toBe('more than 100,000')
    expect(write(value(10, 'EUR', { upper: 12, qualifier: 'between' }), 'en')).toBe('€10 – €12')
  })
  it('says days as precisely as they are known', () => {
    expect(describeDays({ from: '2027-01-01', to: '2027-12-31' }, words('fr'))).toBe('2027')
    expect(describeDays({ from: '2024-02-01', to: '2024-02-29' }, words('fr'))).toBe('février 2024')
    expect(describeDays({ from: '2025-12-05', to: '2025-12-05' }, words('en'))).toBe('5 December 2025')
    expect(describeDays({ from: '2026-01-01', to: '2026-03-31' }, words('en'))).toBe('1 January 2026 to 31 March 2026')
  })
  it('says the question without the name that stands before it', () => {
    expect(questionAfterName('InvestAI · mobilisé (argent)', 'InvestAI')).toBe('mobilisé (argent)')
    expect(questionAfterName('InvestAI · mobilisé', 'Invest')).toBe('InvestAI · mobilisé')
  })
})

describe('the keys of the table', () => {
  const shape = { lines: 4, columnsAt: (line: number) => (line === 2 ? 1 : 3), page: 3 }
  it('never leave it', () => {
    const keys = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown')
    fc.assert(fc.property(fc.array(keys, { maxLength: 40 }), (pressed) => {
      let spot = { line: 0, column: 0 }
      for (const key of pressed) spot = moveSpot(spot, key, shape)!
      expect(spot.line).toBeGreaterThanOrEqual(-1)
      expect(spot.line).toBeLessThan(4)
      expect(spot.column).toBeGreaterThanOrEqual(0)
      expect(spot.column).toBeLessThanOrEqual(shape.columnsAt(spot.line))
    }))
  })
  it('step into a shorter line at its end', () => {
    expect(moveSpot({ line: 1, column: 3 }, 'ArrowDown', shape)).toEqual({ line: 2, column: 1 })
    expect(moveSpot({ line: 1, column: 3 }, 'q', shape)).toBeNull()
  })
})
