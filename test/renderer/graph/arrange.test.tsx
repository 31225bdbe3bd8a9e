import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GraphEdge, GraphNode, Neighbourhood } from '../../../src/shared/contract/graph.ts'
import { arrange, type Arrangement } from '../../../src/shared/drawing/arrange.ts'
import { toPicture } from '../../../src/shared/drawing/picture.ts'
import { escapeXml, toSvg } from '../../../src/shared/drawing/to-svg.ts'
import { entityKinds, type PartialDate } from '../../../src/shared/model.ts'
import { isWithin } from '../../../src/renderer/graph/stage-pointer.ts'
import { keepOnly, toCompany, toFresh, toLeaves, toRoutePart } from '../../../src/renderer/graph/parts.ts'

const node = (key: string, more: Partial<GraphNode> = {}): GraphNode => ({ key, kind: 'company', name: `Name of ${key}`, mentions: 2, documents: 1, degree: 1, distance: 0, community: 0, first: null, ...more })
const edge = (source: number, target: number, more: Partial<GraphEdge> = {}): GraphEdge => ({ source, target, predicate: 'finances', sentences: 1, documents: 1, independent: 1, ...more })
const toView = (nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Neighbourhood => ({ nodes, edges, hiddenNodes: 0, hiddenEdges: 0 })
const measure = (words: string) => words.length * 6
const room = { width: 900, height: 600 }
const at = (positions: Float32Array, i: number) => [positions[2 * i]!, positions[2 * i + 1]!] as const

const views = fc.integer({ min: 1, max: 60 }).chain((size) =>
  fc.record({
    nodes: fc.tuple(...Array.from({ length: size }, (_, i) => fc.record({ kind: fc.constantFrom(...entityKinds), first: fc.option(fc.constantFrom('2024', '2024-03', '2025-01-09', '2023-11'), { nil: null }) }).map((more) => node(`k${i}`, more)))),
    edges: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).filter(([a, b]) => a !== b).map(([a, b]) => edge(a, b)), { maxLength: size > 1 ? 80 : 0 }),
  })).map(({ nodes, edges }) => toView(nodes, edges))

describe('arrangements', () => {
  it.each<Arrangement>(['radial', 'timeline', 'kinds'])('%s: the same picture has the same places, and nobody stands on anybody', (arrangement) => {
    fc.assert(fc.property(views, (view) => {
      const picture = toPicture(view, measure)
      const { positions } = arrange(picture, arrangement, room)
      expect(arrange(picture, arrangement, room).positions).toEqual(positions)
      expect(positions.every(Number.isFinite)).toBe(true)
      for (let a = 0; a < view.nodes.length; a++)
        for (let b = a + 1; b < view.nodes.length; b++) {
          const [[x1, y1], [x2, y2]] = [at(positions, a), at(positions, b)]
          expect(Math.hypot(x1 - x2, y1 - y2), `${a} and ${b}`).toBeGreaterThan(picture.nodes[a]!.radius + picture.nodes[b]!.radius - 1)
        }
    }), { numRuns: 60 })
  })
  it('puts the centre in the middle, and each of the others on the ring of its distance', () => {
    const view = toView([node('a'), node('b', { distance: 1 }), node('c', { distance: 2 }), node('d', { distance: 1 })], [edge(0, 1), edge(1, 2), edge(0, 3)])
    const { positions, backdrop } = arrange(toPicture(view, measure), 'radial', room)
    expect(at(positions, 0)).toEqual([0, 0])
    for (const [i, ring] of [[1, 0], [3, 0], [2, 1]] as const) {
      const [x, y] = at(positions, i)
      expect((x / backdrop.rings[ring]!.radiusX) ** 2 + (y / backdrop.rings[ring]!.radiusY) ** 2).toBeCloseTo(1, 4)
    }
  })
  it('puts earlier ones left of later ones, and those without a date last', () => {
    const dates: (PartialDate | null)[] = [null, '2025-03-01', '2024', '2025-01']
    const { positions, backdrop } = arrange(toPicture(toView(dates.map((first, i) => node(`k${i}`, { first })), [edge(0, 1)]), measure), 'timeline', room)
    expect([0, 1, 2, 3].sort((a, b) => positions[2 * a]! - positions[2 * b]!)).toEqual([2, 3, 1, 0])
    expect(backdrop.areas.map(({ dates: [from] = [null, null] }) => from)).toEqual(['2024', '2025-01', '2025-03-01', null])
  })
  it('gathers many dates into few columns, in their order', () => {
    const nodes = Array.from({ length: 100 }, (_, i) => node(`k${i}`, { first: `20${String(10 + Math.floor(i / 12))}-${String(1 + (i % 12)).padStart(2, '0')}` }))
    const { positions, backdrop } = arrange(toPicture(toView(nodes, [edge(0, 1)]), measure), 'timeline', room)
    expect(backdrop.areas.length).toBeLessThanOrEqual(12)
    for (const [i, { first }] of nodes.entries()) {
      const area = backdrop.areas.find(({ left, right }) => positions[2 * i]! >= left && positions[2 * i]! <= right)!
      expect(area.dates![0]! <= first! && first! <= area.dates![1]!).toBe(true)
    }
  })
  it('keeps each kind in its own block', () => {
    fc.assert(fc.property(views, (view) => {
      const { positions, backdrop } = arrange(toPicture(view, measure), 'kinds', room)
      for (const [i, { kind }] of view.nodes.entries()) {
        const [x, y] = at(positions, i)
        const inside = backdrop.areas.filter((area) => x >= area.left && x <= area.right && y >= area.top && y <= area.bottom)
        expect(inside.map((area) => area.kind)).toEqual([kind])
      }
    }), { numRuns: 40 })
  })
})

describe('the drawing as an SVG', () => {
  const look = { paper: '#fff', ink: '#000', faint: '#999', line: '#eee', kinds: Object.fromEntries(entityKinds.map((kind) => [kind, '#123456'])) as Record<(typeof entityKinds)[number], string> }
  it('is well formed whatever things are called, and holds every node and every line', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { minLength: 2, maxLength: 6 }), (names) => {
      const view = toView(names.map((name, i) => node(`k${i}`, { name })), [edge(0, 1)])
      const svg = toSvg(toPicture(view, measure), Float32Array.from(names.flatMap((_, i) => [200 * i, 50 * i])), { look, title: names[0]!, predicateWords: () => names[1]! })
      const document = new DOMParser().parseFromString(svg, 'image/svg+xml')
      expect(document.querySelector('parsererror')?.textContent).toBeUndefined()
      expect(document.querySelectorAll('path[transform]')).toHaveLength(names.length)
      expect(document.querySelectorAll('path[fill=none]')).toHaveLength(1)
    }), { numRuns: 30 })
  }, 30_000)
  it('escapes what would end a text or an attribute', () => {
    expect(escapeXml(`<a href="x">'&'\u0001`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;')
  })
})

describe('parts of a picture', () => {
  const view = toView(['a', 'b', 'c', 'd'].map((key) => node(key)), [edge(0, 1), edge(1, 2), edge(2, 0, { predicate: null }), edge(3, 0, { predicate: 'owns' })])
  it('keeps some entities with the lines among them', () => {
    const part = keepOnly(view, new Set(['a', 'c', 'd']))
    expect(part.nodes.map(({ key }) => key)).toEqual(['a', 'c', 'd'])
    expect(part.edges.map(({ source, target, predicate }) => [source, target, predicate])).toEqual([[1, 0, null], [2, 0, 'owns']])
  })
  it('knows who is next to whom, and who hangs on one alone', () => {
    expect([...toCompany(view, 'a')]).toEqual(['a', 'b', 'c', 'd'])
    expect(toLeaves(view, 'a', undefined)).toEqual(['d'])
    expect(toLeaves(view, 'a', 'd')).toEqual([])
  })
  it('finds the lines of a way, whichever way they run, all ways or one', () => {
    const [a, b, d] = [view.nodes[0]!, view.nodes[1]!, view.nodes[3]!]
    const step = (along: boolean, predicate: 'finances' | 'owns') => ({ predicate, along, independent: 1, evidence: [] })
    const routes = { from: d, to: b, more: 0, routes: [{ nodes: [d, a, b], steps: [step(true, 'owns'), step(true, 'finances')] }, { nodes: [b, a], steps: [step(false, 'finances')] }] }
    expect([...toRoutePart(view, routes, 0).edges].toSorted((x, y) => x - y)).toEqual([0, 3])
    expect([...toRoutePart(view, routes, 1).nodes].toSorted((x, y) => x - y)).toEqual([0, 1])
    expect([...toRoutePart(view, routes, undefined).nodes].toSorted((x, y) => x - y)).toEqual([0, 1, 3])
  })
  it('tells what is new since a picture was kept', () => {
    const saved = { id: 1, name: 'x', savedAt: '', state: { asked: {}, layout: 'force' as const, colour: 'kind' as const, pins: {} }, nodes: ['a', 'b', 'c'], edges: ['a|finances|b', 'b|finances|c', 'a||c'] }
    const fresh = toFresh(view, saved)
    expect([[...fresh.nodes], [...fresh.edges]]).toEqual([[3], [3]])
  })
  it('knows what lies in a loop', () => {
    const loop = [0, 0, 10, 0, 10, 10, 5, 4, 0, 10]
    expect([isWithin(loop, 5, 2), isWithin(loop, 5, 8), isWithin(loop, 1, 8), isWithin(loop, 11, 1)]).toEqual([true, false, true, false])
  })
})
