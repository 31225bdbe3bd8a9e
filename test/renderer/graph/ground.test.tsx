import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { GraphEdge, GraphNode, Neighbourhood } from '../../../src/shared/contract/graph.ts'
import { entityKinds, type EntityKind } from '../../../src/shared/model.ts'
import { toPicture } from '../../../src/shared/drawing/picture.ts'
import type { LabelBox } from '../../../src/shared/drawing/labels.ts'
import { describeStretch } from '../../../src/renderer/graph/describe-stretch.ts'
import { createGround } from '../../../src/renderer/graph/ground.ts'
import { paint } from '../../../src/renderer/graph/paint.ts'
import type { Brush } from '../../../src/renderer/graph/paint-common.ts'
import { leastCovering } from '../../../src/renderer/graph/paint-edges.ts'
import { toLeaves } from '../../../src/renderer/graph/parts.ts'
import { plainReading, unmarked, type Scene } from '../../../src/renderer/graph/scene.ts'

/** A brush that counts what is painted with it; jsdom has none. */
function createBrush() {
  const counts = { lines: 0, signs: 0, sheets: [] as number[] }
  const context = {
    globalAlpha: 1,
    setTransform() {}, getTransform: () => ({ a: 1 }), clearRect() {}, beginPath() {}, moveTo() {}, lineTo() {}, closePath() {}, arc() {}, ellipse() {}, roundRect() {}, fill() {}, stroke() {}, setLineDash() {},
    strokeText() {}, fillText() {}, measureText: (words: string) => ({ width: 6 * words.length }),
    quadraticCurveTo: () => void counts.lines++,
    drawImage: () => void counts.sheets.push(context.globalAlpha),
  }
  return { brush: context as unknown as Brush, counts }
}
const sheets: ReturnType<typeof createBrush>[] = []
beforeEach(() => {
  sheets.length = 0
  vi.stubGlobal('OffscreenCanvas', class {
    private readonly made = createBrush()
    readonly width: number
    readonly height: number
    constructor(width: number, height: number) {
      this.width = width
      this.height = height
      sheets.push(this.made)
    }
    getContext = () => this.made.brush
  })
})
afterEach(() => vi.unstubAllGlobals())

/** A ring of nodes, each linked to the next. */
function toScene(size: number): Scene & { readonly stamped: () => number } {
  let stamped = 0
  const nodes = Array.from({ length: size }, (_, i): GraphNode => ({ key: `company:${i}`, kind: 'company', name: `n${i}`, mentions: 1, documents: 1, degree: 2, distance: 0, community: 0, first: null }))
  const edges = nodes.map((_, i): GraphEdge => ({ source: i, target: (i + 1) % size, predicate: 'finances', sentences: 1, documents: 1, independent: 1 }))
  const view: Neighbourhood = { nodes, edges, hiddenNodes: 0, hiddenEdges: 0 }
  const positions = new Float32Array(nodes.flatMap((_, i) => [4000 + 3000 * Math.cos((2 * Math.PI * i) / size), 4000 + 3000 * Math.sin((2 * Math.PI * i) / size)]))
  const grey = '#888888'
  return {
    picture: toPicture(view, (words) => 6 * words.length), positions, transform: { k: 1, x: 0, y: 0 }, width: 8000, height: 8000, marks: { ...unmarked, hovered: null },
    colours: { ink: grey, ink2: grey, ink3: grey, paper: grey, line: grey, lineStrong: grey, faint: grey, accent: grey, good: grey, kinds: Object.fromEntries(entityKinds.map((kind) => [kind, grey])) as Record<EntityKind, string>, communities: [] },
    reading: plainReading, isMoving: false, lasso: [], signs: { stamp: () => void stamped++ }, stamped: () => stamped,
  }
}

describe('what is selected', () => {
  it('is painted over what was painted before, with its neighbours and lines alone', () => {
    const scene = toScene(60)
    const ground = createGround()
    const window = createBrush()
    paint(window.brush, scene, ground)
    expect([sheets[0]!.counts.lines, scene.stamped(), window.counts.lines]).toEqual([60, 60, 0])
    paint(window.brush, { ...scene, marks: { ...scene.marks, selected: 7 } }, ground)
    expect([sheets[0]!.counts.lines, sheets.length]).toEqual([60, 2])
    expect([window.counts.lines, scene.stamped() - 60]).toEqual([2, 3])
  })
  it('stands out because the rest steps back, and the rest comes back with it let go', () => {
    const scene = toScene(20)
    const ground = createGround()
    const alphasOf = (selected: number | null) => {
      const { brush, counts } = createBrush()
      paint(brush, { ...scene, marks: { ...scene.marks, selected } }, ground)
      return counts.sheets
    }
    expect(alphasOf(3).every((alpha) => alpha < 0.7)).toBe(true)
    expect(alphasOf(null)).toEqual([1, 1])
  })
  it('never brings back what has changed since: nodes that moved, another view, other colours, what is new', () => {
    const scene = toScene(20)
    const changes: Partial<Scene>[] = [{ positions: scene.positions.slice() }, { transform: { k: 2, x: 0, y: 0 } }, { reading: { ...plainReading, colour: 'community' } }, { marks: { ...scene.marks, fresh: { nodes: new Set([1]), edges: new Set([1]) } } }, { colours: { ...scene.colours } }]
    for (const change of changes) {
      const ground = createGround()
      paint(createBrush().brush, scene, ground)
      const before = scene.stamped()
      paint(createBrush().brush, { ...scene, ...change }, ground)
      expect(scene.stamped() - before, Object.keys(change)[0]).toBeGreaterThan(0)
    }
    const ground = createGround()
    paint(createBrush().brush, scene, ground)
    const before = scene.stamped()
    ground.forget()
    paint(createBrush().brush, scene, ground)
    expect(scene.stamped() - before).toBe(20)
  })
})

describe('what one line says, where no place is free', () => {
  it('stands where it covers least', () => {
    const box = (left: number): LabelBox => ({ left, right: left + 20, top: 0, bottom: 10 })
    expect(leastCovering([box(0), box(15), box(40)], [box(2), box(44)])).toEqual(box(15))
    expect(leastCovering([box(0), box(30)], [])).toEqual(box(0))
  })
})

describe('the head of a column of the timeline', () => {
  it('tells columns of one month apart by their days, and stays short across years', () => {
    const say = (from: string, to: string, language: string) => describeStretch(from, to, language).replace(/\s/gu, ' ')
    expect([say('2016-01-01', '2016-01-04', 'en'), say('2016-01-05', '2016-01-19', 'en')]).toEqual(['1 – 4 Jan 2016', '5 – 19 Jan 2016'])
    expect(say('2016-04-02', '2016-11-30', 'fr')).toBe('avr.–nov. 2016')
    expect(say('2016-12-03', '2018-01', 'en')).toBe('12/2016 – 01/2018')
  })
})

describe('who hangs on one entity alone', () => {
  it('is whoever has lines to nobody else, however many to that one', () => {
    const node = (key: string): GraphNode => ({ key, kind: 'company', name: key, mentions: 1, documents: 1, degree: 1, distance: 0, community: 0, first: null })
    const edge = (source: number, target: number): GraphEdge => ({ source, target, predicate: 'finances', sentences: 1, documents: 1, independent: 1 })
    const view = { nodes: ['hub', 'leaf', 'twice', 'bridge', 'far'].map(node), edges: [edge(0, 1), edge(0, 2), edge(2, 0), edge(3, 0), edge(3, 4)], hiddenNodes: 0, hiddenEdges: 0 }
    expect(toLeaves(view, 'hub', undefined)).toEqual(['leaf', 'twice'])
    expect(toLeaves(view, 'hub', 'leaf')).toEqual(['twice'])
    expect(toLeaves(view, 'far', undefined)).toEqual([])
  })
})
