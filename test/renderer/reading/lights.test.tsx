import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { light } from '../../../src/renderer/reading/lights.ts'

class Marks extends Set<Range> {
  priority = 0
}
const highlights = new Map<string, Marks>()
beforeEach(() => {
  vi.stubGlobal('CSS', { highlights })
  vi.stubGlobal('Highlight', Marks)
})
afterEach(() => {
  highlights.clear()
  vi.unstubAllGlobals()
})
const [left, right] = [{}, {}]
const range = () => document.createRange()

it('lights two texts under one name, each with its own ranges', () => {
  const [a, b, c] = [range(), range(), range()]
  light('entity', left, [a, null, b])
  light('entity', right, [c])
  expect([...highlights.get('entity')!]).toEqual([a, b, c])
  light('entity', left, [])
  expect([...highlights.get('entity')!]).toEqual([c])
  light('entity', right, [null])
  expect(highlights.has('entity')).toBe(false)
})
it('puts the one where one stands above those it is one of', () => {
  for (const name of ['found', 'foundNow', 'entity', 'entityNow'] as const) light(name, left, [range()])
  const priority = (name: string) => highlights.get(name)!.priority
  expect(priority('foundNow')).toBeGreaterThan(priority('found'))
  expect(priority('entityNow')).toBeGreaterThan(priority('entity'))
  for (const name of ['found', 'foundNow', 'entity', 'entityNow'] as const) light(name, left, [])
})
it('does nothing where the engine cannot', () => {
  vi.stubGlobal('CSS', {})
  expect(() => light('found', left, [range()])).not.toThrow()
})
