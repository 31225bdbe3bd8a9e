import { quadtree } from 'd3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GraphEdge, GraphNode, Neighbourhood } from '../../../src/shared/contract/graph.ts'
import type { Predicate } from '../../../src/shared/model.ts'
import { fitView } from '../../../src/renderer/graph/framing.ts'
import { distanceTo, pointOn, toCurve } from '../../../src/shared/drawing/geometry.ts'
import { findEdge, nameOf } from '../../../src/renderer/graph/graph-place.ts'
import { findHit } from '../../../src/renderer/graph/hit.ts'
import { placeLabels, type LabelBox } from '../../../src/shared/drawing/labels.ts'
import { toLines, toPicture } from '../../../src/shared/drawing/picture.ts'
import { toLight, type Scene } from '../../../src/renderer/graph/scene.ts'
import { toLayoutInput } from '../../../src/shared/drawing/to-layout.ts'
import { nodeTowards } from '../../../src/renderer/graph/walk.ts'

const node = (key: string, more: Partial<GraphNode> = {}): GraphNode => ({ key, kind: 'company', name: key, mentions: 1, documents: 1, degree: 1, distance: 0, community: 0, first: null, ...more })
const edge = (source: number, target: number, predicate: Predicate | null = 'finances'): GraphEdge => ({ source, target, predicate, sentences: 1, documents: 1, independent: 1 })
const view = (nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Neighbourhood => ({ nodes, edges, hiddenNodes: 0, hiddenEdges: 0 })
const measure = (words: string) => words.length * 6

describe('a name on the page', () => {
  it('is broken at words into lines of about eighteen characters, three at most', () => {
    expect(toLines('Banque européenne d’investissement')).toEqual(['Banque européenne', 'd’investissement'])
    expect(toLines('espace européen des données de santé')).toEqual(['espace européen', 'des données de', 'santé'])
    expect(toLines('une très longue appellation que personne ne lira jamais en entier')).toEqual(['une très longue', 'appellation que', 'personne ne lira…'])
  })
  it('keeps every word of a name that fits', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 5 }), (words) => {
      expect(toLines(words.join(' ')).join(' ')).toBe(words.join(' '))
    }))
  })
})

describe('lines between the same two', () => {
  it('are straight when there is one, and bow to either side when there are more', () => {
    const single = toPicture(view([node('a'), node('b')], [edge(0, 1)]), measure)
    expect(single.edges[0]!.bend).toBe(0)
    const there = toPicture(view([node('a'), node('b')], [edge(0, 1, 'leads'), edge(1, 0, 'backs')]), measure)
    const discs = [{ x: 0, y: 0, radius: 5 }, { x: 100, y: 0, radius: 5 }] as const
    const middles = there.edges.map(({ edge: { source, target }, bend }) => pointOn(toCurve(discs[source as 0]!, discs[target as 1]!, bend, 0)!, 0.5).y)
    expect(middles[0]! * middles[1]!).toBeLessThan(0)
  })
  it('are not drawn where their ends touch', () => {
    expect(toCurve({ x: 0, y: 0, radius: 10 }, { x: 15, y: 0, radius: 10 }, 0, 3)).toBeNull()
  })
  it('know how far a point is', () => {
    const straight = toCurve({ x: 0, y: 0, radius: 0 }, { x: 100, y: 0, radius: 0 }, 0, 0)!
    expect(distanceTo(straight, 50, 7)).toBeCloseTo(7)
    expect(distanceTo(straight, 110, 0)).toBeCloseTo(10)
    const bowed = toCurve({ x: 0, y: 0, radius: 0 }, { x: 100, y: 0, radius: 0 }, 0.4, 0)!
    const { x, y } = pointOn(bowed, 0.5)
    expect(distanceTo(bowed, x, y)).toBeLessThan(1)
    expect(Math.abs(y)).toBeCloseTo(20)
  })
})

describe('labels', () => {
  const boxes = fc.array(fc.record({ left: fc.integer({ min: 0, max: 600 }), top: fc.integer({ min: 0, max: 400 }), wide: fc.integer({ min: 5, max: 120 }), high: fc.integer({ min: 5, max: 40 }) }), { maxLength: 40 })
  const covers = (a: LabelBox, b: LabelBox) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
  it('never cover each other nor a sign that is not theirs, and the first always has its place', () => {
    fc.assert(fc.property(boxes, (all) => {
      const wishes = all.map(({ left, top, wide, high }, owner) => ({ owner, places: [{ left, top, right: left + wide, bottom: top + high }, { left, top: top - high - 10, right: left + wide, bottom: top - 10 }] }))
      const signs = all.map(({ left, top }, owner): [number, LabelBox] => [owner, { left: left - 4, right: left + 4, top: top - 8, bottom: top }])
      const shown = [...placeLabels(wishes, signs)]
      for (const [i, [owner, box]] of shown.entries()) {
        for (const [, other] of shown.slice(i + 1)) expect(covers(box, other)).toBe(false)
        for (const [sign, area] of signs) if (sign !== owner) expect(covers(box, area)).toBe(false)
      }
      if (all.length > 0) expect(placeLabels(wishes, []).has(0)).toBe(true)
    }))
  })
  it('stand elsewhere rather than not at all, and what must be shown is', () => {
    const box = (left: number) => ({ left, right: left + 50, top: 0, bottom: 10 })
    expect(placeLabels([{ owner: 0, places: [box(0)] }, { owner: 1, places: [box(20), box(60)] }], []).get(1)).toEqual(box(60))
    const held = placeLabels([{ owner: 0, places: [box(0)] }, { owner: 1, places: [box(20)], must: true }], [])
    expect([...held.keys()]).toEqual([1])
  })
})

describe('walking with the arrow keys', () => {
  //      1
  //   2  0  3
  //           4
  const at = Float32Array.of(0, 0, 0, -50, -50, 0, 50, 0, 90, 40)
  it.each([['up', 1], ['left', 2], ['right', 3]] as const)('%s goes to what lies there', (direction, found) => {
    expect(nodeTowards(at, 0, direction, () => false)).toBe(found)
  })
  it('goes nowhere when nothing lies there', () => {
    expect(nodeTowards(at, 1, 'up', () => true)).toBeNull()
  })
  it('prefers a linked node that is a little farther', () => {
    expect(nodeTowards(at, 0, 'right', (node) => node === 4)).toBe(4)
  })
})

describe('what is lit', () => {
  const picture = toPicture(view(['a', 'b', 'c', 'd'].map((key) => node(key)), [edge(0, 1), edge(1, 2), edge(2, 3)]), measure)
  const marks = { selected: null, edge: null, hovered: null, pinned: new Set<number>(), centre: null }
  it('is a node with its neighbours and lines, the hovered one before the selected', () => {
    expect(toLight(picture, { ...marks, selected: 0, hovered: { node: 2 } })).toEqual({ nodes: new Set([1, 2, 3]), edges: new Set([1, 2]) })
  })
  it('is a line with its two ends', () => {
    expect(toLight(picture, { ...marks, selected: 3, edge: 0 })).toEqual({ nodes: new Set([0, 1]), edges: new Set([0]) })
  })
  it('is everything when nothing is meant', () => {
    expect(toLight(picture, marks)).toBeNull()
  })
})

describe('a line by its name', () => {
  const graph = view([node('a'), node('b')], [edge(0, 1, 'leads'), edge(1, 0, null)])
  it('is found again in another picture', () => {
    expect(findEdge(graph, nameOf(graph, graph.edges[0]!))).toBe(0)
  })
  it('has a direction when something is stated, and none when the two only appear together', () => {
    expect(findEdge(graph, { subject: 'b', object: 'a', predicate: 'leads' })).toBeNull()
    expect(findEdge(graph, { subject: 'a', object: 'b', predicate: null })).toBe(1)
  })
})

describe('what is laid out', () => {
  const picture = toPicture(view([node('a'), node('b'), node('c')], [edge(0, 1), edge(1, 2, null)]), measure)
  const room = { width: 800, height: 600 }
  it('begins afresh when the graph is another, and goes on from where things were when most of it stays', () => {
    const fresh = toLayoutInput(picture, room, { positions: new Map([['z', [1, 2]]]), pinned: new Set(['z']) }, false)
    expect(fresh).toMatchObject({ heat: 1 })
    expect(fresh.start).toBeUndefined()
    const continued = toLayoutInput(picture, room, { positions: new Map([['a', [1, 2]], ['b', [3, 4]]]), pinned: new Set(['b']) }, false)
    expect([...continued.start!]).toEqual([1, 2, 3, 4, NaN, NaN])
    expect([...continued.pinned!]).toEqual([0, 1, 0])
    expect(continued.heat).toBeLessThan(1)
  })
  it('lets what is stated pull harder than what only appears together', () => {
    const { pull } = toLayoutInput(picture, room, { positions: new Map(), pinned: new Set() }, false)
    expect(pull![0]).toBeGreaterThan(pull![1]!)
  })
  it('leaves room for a name under its sign', () => {
    const { boxes } = toLayoutInput(picture, room, { positions: new Map(), pinned: new Set() }, false)
    expect(boxes!.below[0]).toBeGreaterThan(0)
    expect(boxes!.halfHeight[0]! * 2).toBeGreaterThan(2 * picture.nodes[0]!.radius + 14)
  })
})

describe('the view that shows everything', () => {
  it('holds every sign and name inside the canvas, above what floats over its foot', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 })), { minLength: 1, maxLength: 30 }), (places) => {
      const picture = toPicture(view(places.map((_, i) => node(`entity ${i}`)), []), measure)
      const at = Float32Array.from(places.flat())
      const { k, x, y } = fitView(picture, at, { width: 700, height: 500 })
      expect(k).toBeLessThanOrEqual(1.2)
      for (const [i, { radius, labelWidth }] of picture.nodes.entries()) {
        expect(x + k * (at[2 * i]! - labelWidth / 2)).toBeGreaterThanOrEqual(15)
        expect(x + k * (at[2 * i]! + labelWidth / 2)).toBeLessThanOrEqual(685)
        expect(y + k * (at[2 * i + 1]! - radius)).toBeGreaterThanOrEqual(15)
        expect(y + k * (at[2 * i + 1]! + radius + 18)).toBeLessThanOrEqual(445)
      }
    }))
  })
})

describe('what lies under the pointer', () => {
  const picture = toPicture(view([node('a'), node('b'), node('c')], [edge(0, 1)]), measure)
  const positions = Float32Array.of(0, 0, 200, 0, 100, 80)
  const scene = {
    picture, positions, transform: { k: 1, x: 50, y: 50 }, width: 400, height: 300, isMoving: false,
    marks: { selected: null, edge: null, hovered: null, pinned: new Set<number>(), centre: null },
  } as unknown as Scene
  const tree = quadtree<number>([0, 1, 2], (i) => positions[2 * i]!, (i) => positions[2 * i + 1]!)
  const label = { node: 2, left: 120, right: 180, top: 145, bottom: 160 }
  it.each([
    ['a sign', 52, 49, { node: 0 }], ['words', 125, 150, { node: 2 }], ['a line', 150, 54, { edge: 0 }], ['nothing', 300, 250, null],
  ] as const)('is %s', (_, x, y, found) => {
    expect(findHit(scene, [label], tree, x, y)).toEqual(found)
  })
})
