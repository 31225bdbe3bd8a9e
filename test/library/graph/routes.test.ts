import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GraphEdge } from '../../../src/shared/contract/graph.ts'
import { predicates, type EntityKind, type Predicate } from '../../../src/shared/model.ts'
import { toRoutes, type RouteOptions } from '../../../src/main/library/graph/routes.ts'
import type { GraphSource } from '../../../src/main/library/graph/source.ts'

const entity = (key: string, kind: EntityKind = 'company') => ({ key, kind, name: key.toUpperCase(), mentions: 1, documents: 1, first: null })
const edge = (source: number, target: number, predicate: Predicate | null = 'finances', independent = 1): GraphEdge => ({ source, target, predicate, sentences: independent, documents: independent, independent })
const options = (from: string, to: string, more: Partial<RouteOptions> = {}): RouteOptions => ({ from, to, appearsWith: false, most: 5, limit: 5, ...more })
const waysOf = (source: GraphSource, asked: RouteOptions) => toRoutes(source, asked)!.routes.map(({ nodes }) => nodes.map(({ key }) => key).join(''))

describe('routes', () => {
  const diamond: GraphSource = { entities: ['a', 'b', 'c', 'd', 'e', 'x'].map((key) => entity(key)), edges: [edge(0, 1), edge(1, 3), edge(2, 0), edge(2, 3), edge(3, 4)] }
  it('finds every shortest way, whichever way its lines run, and says which do', () => {
    expect(waysOf(diamond, options('a', 'd')).toSorted()).toEqual(['abd', 'acd'])
    const through = toRoutes(diamond, options('a', 'd'))!.routes.find(({ nodes }) => nodes[1]!.key === 'c')!
    expect(through.steps.map(({ along }) => along)).toEqual([false, true])
  })
  it('says how many more shortest ones there are', () => {
    expect(toRoutes(diamond, options('a', 'e', { limit: 1 }))).toMatchObject({ more: 1 })
  })
  it('goes no further than is asked, and finds nothing where nothing leads', () => {
    expect(waysOf(diamond, options('a', 'e', { most: 2 }))).toEqual([])
    expect(waysOf(diamond, options('a', 'x'))).toEqual([])
    expect(toRoutes(diamond, options('a', 'nobody'))).toBeNull()
  })
  it('takes the way through one that few know before the way through a hub', () => {
    const strangers = Array.from({ length: 10 }, (_, i) => entity(`s${i}`))
    const source = { entities: [entity('a'), entity('hub'), entity('quiet'), entity('z'), ...strangers], edges: [edge(0, 1), edge(1, 3), edge(0, 2), edge(2, 3), ...strangers.map((_, i) => edge(1, 4 + i))] }
    expect(waysOf(source, options('a', 'z'))).toEqual(['aquietz', 'ahubz'])
  })
  it('takes the line with most sources behind it for a step', () => {
    const source = { entities: [entity('a'), entity('b')], edges: [edge(0, 1, 'leads', 1), edge(1, 0, 'owns', 3)] }
    expect(toRoutes(source, options('a', 'b'))!.routes[0]!.steps).toMatchObject([{ edge: { predicate: 'owns', independent: 3 }, along: false }])
  })
  it('passes through chosen kinds only, though the two ends may be of any', () => {
    const source = { entities: [entity('a', 'person'), entity('b', 'place'), entity('c', 'company'), entity('d', 'person')], edges: [edge(0, 1), edge(1, 3), edge(0, 2), edge(2, 3)] }
    expect(waysOf(source, options('a', 'd', { kinds: ['company'] }))).toEqual(['acd'])
  })
  it('adds those a step longer where the shortest are few', () => {
    const source = { entities: ['a', 'b', 'c'].map((key) => entity(key)), edges: [edge(0, 2), edge(0, 1), edge(1, 2)] }
    expect(waysOf(source, options('a', 'c'))).toEqual(['ac', 'abc'])
    expect(waysOf(source, options('a', 'c', { limit: 1 }))).toEqual(['ac'])
  })

  const sources = fc.integer({ min: 2, max: 8 }).chain((size) =>
    fc.record({
      entities: fc.constant(Array.from({ length: size }, (_, i) => entity(`k${i}`))),
      edges: fc.uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.constantFrom(...predicates.slice(0, 2))), { maxLength: 20, selector: (line) => line.join(' ') })
        .map((lines) => lines.map(([a, b, predicate]) => edge(a, b, predicate))),
    }))
  /** Slow and obvious: all ways of a length that pass nobody twice. */
  function allWays({ entities, edges }: GraphSource, length: number): string[] {
    const next = (node: number) => new Set(edges.flatMap(({ source, target }) => (source === target ? [] : source === node ? [target] : target === node ? [source] : [])))
    let ways = [[0]]
    for (let step = 0; step < length; step++) ways = ways.flatMap((way) => [...next(way.at(-1)!)].filter((node) => !way.includes(node)).map((node) => [...way, node]))
    return ways.filter((way) => way.at(-1) === 1 && way.slice(0, -1).every((node) => node !== 1)).map((way) => way.map((node) => entities[node]!.key).join(''))
  }
  it('are, of any graph, exactly all ways of the least length and then those a step longer', () => {
    fc.assert(fc.property(sources, (source) => {
      const found = toRoutes(source, options('k0', 'k1', { limit: 100 }))!
      const shortest = [1, 2, 3, 4, 5].find((length) => allWays(source, length).length > 0)
      const expected = shortest === undefined ? [] : [...allWays(source, shortest), ...(shortest < 5 ? allWays(source, shortest + 1) : [])]
      expect(found.routes.map(({ nodes }) => nodes.map(({ key }) => key).join('')).toSorted()).toEqual(expected.toSorted())
      expect(found.more).toBe(0)
      if (shortest !== undefined) expect(toRoutes(source, options('k0', 'k1', { limit: 1 }))!.more).toBe(allWays(source, shortest).length - 1)
      for (const { nodes, steps } of found.routes)
        for (const [at, { edge: line, along }] of steps.entries()) {
          const ends = [source.entities.findIndex(({ key }) => key === nodes[at]!.key), source.entities.findIndex(({ key }) => key === nodes[at + 1]!.key)]
          expect([line.source, line.target]).toEqual(along ? ends : ends.toReversed())
        }
    }), { numRuns: 200 })
  })
})
