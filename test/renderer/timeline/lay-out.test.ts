import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Moment } from '../../../src/shared/contract/compare.ts'
import { layOut, nextMark, panBy, pointWidth, startOf, stretchOf, toLanes, viewWith, wholeOf, zoomBy } from '../../../src/renderer/timeline/lay-out.ts'
import { toTicks } from '../../../src/renderer/timeline/ticks.ts'

const iso = (day: number) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10)
const moment = (key: string, from: number, length: number, document = 1): Moment => ({
  key, type: 'publication', days: { from: iso(from), to: iso(from + length) }, source: { document, title: `Article ${document}`, outlet: null, published: null }, statement: null,
})
const moments = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.constantFrom(0, 0, 0, 27, 364, 90), fc.integer({ min: 1, max: 7 })), { minLength: 1, maxLength: 120 })
  .map((all) => all.map(([from, length, document], i) => moment(`m${i}`, from, length, document)))
const laneKey = ({ source }: Moment) => String(source.document)

describe('moments on their lanes', () => {
  it('are each in exactly one mark, on the lane they belong to', () => {
    fc.assert(fc.property(moments, fc.integer({ min: 200, max: 2000 }), (all, width) => {
      const lanes = toLanes(all, laneKey, 5)
      const { marks } = layOut(lanes, wholeOf(all)!, width)
      expect(marks.flatMap((mark) => mark.moments.map(({ key }) => key)).toSorted()).toEqual(all.map(({ key }) => key).toSorted())
      for (const { lane, moments: own } of marks) for (const one of own) expect(lanes[lane]!.moments).toContain(one)
    }))
  })
  it('never lie on one another', () => {
    fc.assert(fc.property(moments, fc.integer({ min: 200, max: 2000 }), (all, width) => {
      const { marks, tracks } = layOut(toLanes(all, laneKey, 5), wholeOf(all)!, width)
      for (const line of Map.groupBy(marks, ({ lane, track }) => `${lane} ${track}`).values()) {
        const sorted = line.toSorted((a, b) => a.x - b.x)
        for (let i = 1; i < sorted.length; i++) expect(sorted[i]!.x + 1e-6).toBeGreaterThanOrEqual(sorted[i - 1]!.x + sorted[i - 1]!.width)
      }
      for (const { lane, track } of marks) expect(track).toBeLessThan(tracks[lane]!)
    }))
  })
  it('draws a day that is sure as a point however near one comes, and doubt as long as it is', () => {
    const all = [moment('sure', 10, 0), moment('year', 0, 365)]
    const { marks } = layOut(toLanes(all, laneKey, 5), { from: Date.UTC(2024, 0, 9), to: Date.UTC(2024, 0, 13) }, 1000)
    expect(marks.find(({ key }) => key === 'sure')!.width).toBe(pointWidth)
    expect(marks.find(({ key }) => key === 'year')!.width).toBeGreaterThan(10_000)
  })
  it('lets lanes beyond the most share one', () => {
    const all = Array.from({ length: 30 }, (_, i) => moment(`m${i}`, i, 0, i % 9))
    expect(toLanes(all, laneKey, 4).map(({ key, moments: own }) => [key, own.length])).toEqual([['0', 4], ['1', 4], ['2', 4], ['', 18]])
  })
  it('begins with most of them in sight, also when one lies centuries away', () => {
    const all = [...Array.from({ length: 40 }, (_, i) => moment(`m${i}`, i * 9, 0)), { ...moment('old', 0, 0), days: { from: '1789-07-14', to: '1789-07-14' } }]
    const { from, to } = startOf(all)!
    expect(to - from).toBeLessThan(2 * 366 * 86_400_000)
    expect(wholeOf(all)!.from).toBeLessThan(Date.UTC(1789, 6, 14))
  })
})

describe('the way through time', () => {
  it('leads from the first mark to the last, past every one', () => {
    fc.assert(fc.property(moments, (all) => {
      const { marks } = layOut(toLanes(all, laneKey, 5), wholeOf(all)!, 900)
      let here = nextMark(marks, undefined, 'Home')!
      const seen = new Set([here])
      for (let i = 0; i < marks.length; i++) {
        here = nextMark(marks, here, 'ArrowRight')!
        seen.add(here)
      }
      expect(seen.size).toBe(marks.length)
      expect(here).toBe(nextMark(marks, here, 'End'))
    }))
  })
  it('leads up and down to the nearest of the next lane', () => {
    const all = [moment('a', 100, 0, 1), moment('b', 101, 0, 1), moment('c', 0, 0, 2), moment('d', 140, 0, 2)]
    const { marks } = layOut(toLanes(all, laneKey, 5), wholeOf(all)!, 2000)
    const a = marks.find(({ key }) => key === 'a')!
    expect(nextMark(marks, a, 'ArrowDown')!.key).toBe('d')
    expect(nextMark(marks, a, 'ArrowUp')).toBe(a)
  })
  it('keeps what one zooms at under the pointer, and something always in sight', () => {
    const whole = { from: 0, to: 1000 * 86_400_000 }
    const near = zoomBy(whole, 0.5, whole.to / 4, whole)
    expect((whole.to / 4 - near.from) / (near.to - near.from)).toBeCloseTo(0.25)
    fc.assert(fc.property(fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { maxLength: 20 }), (steps) => {
      const view = steps.reduce((now, step) => panBy(now, step, whole), near)
      expect(view.from).toBeLessThan(whole.to)
      expect(view.to).toBeGreaterThan(whole.from)
    }))
  })
  it('brings a moment into sight, and leaves the view alone where it is in sight already', () => {
    const whole = { from: 0, to: 1000 * 86_400_000 }
    const view = { from: 0, to: 100 * 86_400_000 }
    const far = stretchOf({ days: { from: '1971-06-01', to: '1971-06-01' } })
    const moved = viewWith(view, far, whole)
    expect(moved.from).toBeLessThan(far.from)
    expect(moved.to).toBeGreaterThan(far.to)
    expect(viewWith(moved, far, whole)).toBe(moved)
  })
})

it('writes the axis in the language’s months, and a year where it begins', () => {
  const labels = toTicks({ from: Date.UTC(2024, 9, 1), to: Date.UTC(2025, 4, 1) }, 1000, 'fr').map(({ label }) => label)
  expect(labels).toContain('2025')
  expect(labels[0]).toBe('oct. 2024')
  expect(labels).toContain('févr.')
})
