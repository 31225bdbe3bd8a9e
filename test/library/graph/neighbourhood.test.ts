import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GraphEdge } from '../../../src/shared/contract/graph.ts'
import { entityKinds, predicates, type EntityKind, type Predicate } from '../../../src/shared/model.ts'
import { toNeighbourhood, type NeighbourhoodOptions } from '../../../src/main/library/graph/neighbourhood.ts'
import type { GraphSource } from '../../../src/main/library/graph/source.ts'

const defaults: NeighbourhoodOptions = { depth: 2, appearsWith: false, budget: 80 }
const entity = (key: string, kind: EntityKind = 'company') => ({ key, kind, name: key.toUpperCase(), mentions: 1, documents: 1, first: null })
const edge = (source: number, target: number, predicate: Predicate | null = 'finances', sentences = 1): GraphEdge => ({ source, target, predicate, sentences, documents: 1, independent: 1 })
const keysOf = (view: ReturnType<typeof toNeighbourhood>) => view!.nodes.map(({ key }) => key)

/** a → b → c → d in a row, and `alone` to which nothing leads. */
const row: GraphSource = { entities: ['a', 'b', 'c', 'd', 'alone'].map((key) => entity(key)), edges: [edge(0, 1), edge(1, 2), edge(2, 3)] }

describe('around a centre', () => {
  it('shows what is within the depth, with its distance, the centre first', () => {
    const view = toNeighbourhood(row, { ...defaults, centre: 'a' })!
    expect(view.nodes.map(({ key, distance }) => [key, distance])).toEqual([['a', 0], ['b', 1], ['c', 2]])
    expect(view).toMatchObject({ hiddenNodes: 0, hiddenEdges: 0 })
  })
  it('follows a relation against its direction too', () => {
    expect(keysOf(toNeighbourhood(row, { ...defaults, centre: 'd', depth: 1 }))).toEqual(['d', 'c'])
  })
  it('says null for a centre that the library does not have', () => {
    expect(toNeighbourhood(row, { ...defaults, centre: 'nobody' })).toBeNull()
  })
  it('shows a centre alone when nothing is linked to it', () => {
    expect(toNeighbourhood(row, { ...defaults, centre: 'alone' })).toMatchObject({ nodes: [{ key: 'alone', degree: 0 }], edges: [], hiddenNodes: 0 })
  })
  it('keeps the centre and its own links even when its kind is switched off', () => {
    const source = { entities: [entity('a', 'person'), entity('b'), entity('c', 'person')], edges: [edge(0, 1), edge(0, 2)] }
    expect(keysOf(toNeighbourhood(source, { ...defaults, centre: 'a', kinds: ['company'] }))).toEqual(['a', 'b'])
  })
  it('does not go through an entity whose kind is switched off', () => {
    const source = { entities: [entity('a'), entity('b', 'person'), entity('c')], edges: [edge(0, 1), edge(1, 2)] }
    expect(keysOf(toNeighbourhood(source, { ...defaults, centre: 'a', kinds: ['company'] }))).toEqual(['a'])
  })
  it('prefers a companion of the centre to what merely hangs on a hub', () => {
    // The hub touches the centre and twenty strangers; the companion touches the centre and shares a second neighbour with it.
    const strangers = Array.from({ length: 20 }, (_, i) => entity(`stranger${i}`))
    const source = {
      entities: [entity('centre'), entity('hub'), entity('companion'), entity('shared'), ...strangers],
      edges: [edge(0, 1), edge(0, 2), edge(0, 3), edge(2, 3), ...strangers.map((_, i) => edge(1, 4 + i))],
    }
    expect(keysOf(toNeighbourhood(source, { ...defaults, centre: 'centre', budget: 3 })).toSorted()).toEqual(['centre', 'companion', 'shared'])
    expect(toNeighbourhood(source, { ...defaults, centre: 'centre', budget: 3 })).toMatchObject({ hiddenNodes: 21, hiddenEdges: 21 })
  })
})

describe('the whole library', () => {
  it('leaves out entities without any link', () => {
    const view = toNeighbourhood(row, defaults)!
    expect(keysOf(view).toSorted()).toEqual(['a', 'b', 'c', 'd'])
    expect(view.nodes.every(({ distance }) => distance === 0)).toBe(true)
  })
  it('grows one picture rather than many islands', () => {
    const pairs = Array.from({ length: 10 }, (_, i) => [6 + 2 * i, 7 + 2 * i] as const)
    const source = {
      entities: Array.from({ length: 26 }, (_, i) => entity(`e${i}`)),
      edges: [...Array.from({ length: 5 }, (_, i) => edge(i, i + 1)), ...pairs.map(([a, b]) => edge(a, b, 'finances', 4))],
    }
    expect(keysOf(toNeighbourhood(source, { ...defaults, budget: 6 })).toSorted()).toEqual(['e0', 'e1', 'e2', 'e3', 'e4', 'e5'])
    expect(toNeighbourhood(source, { ...defaults, budget: 8 })!.edges.length).toBe(6)
  })
  it('is empty, not missing, when there is no relation', () => {
    expect(toNeighbourhood({ entities: [entity('a')], edges: [] }, defaults)).toEqual({ nodes: [], edges: [], hiddenNodes: 0, hiddenEdges: 0 })
  })
})

describe('which lines count', () => {
  const source = { entities: ['a', 'b', 'c'].map((key) => entity(key)), edges: [edge(0, 1, 'finances'), edge(0, 1, 'leads'), edge(1, 2, null)] }
  it('draws *appears with* only when asked, and then lets it lead somewhere', () => {
    expect(keysOf(toNeighbourhood(source, { ...defaults, centre: 'a' }))).toEqual(['a', 'b'])
    expect(keysOf(toNeighbourhood(source, { ...defaults, centre: 'a', appearsWith: true }))).toEqual(['a', 'b', 'c'])
  })
  it('does not draw *appears with* where something is stated', () => {
    const both = { entities: source.entities, edges: [edge(0, 1, 'finances'), edge(1, 0, null)] }
    expect(toNeighbourhood(both, { ...defaults, appearsWith: true })!.edges.map(({ predicate }) => predicate)).toEqual(['finances'])
  })
  it('keeps to the predicates asked for', () => {
    expect(toNeighbourhood(source, { ...defaults, centre: 'a', predicates: ['leads'] })!.edges.map(({ predicate }) => predicate)).toEqual(['leads'])
  })
  it('counts a neighbour once in the degree, however many relations there are, and whatever the filters', () => {
    expect(toNeighbourhood(source, { ...defaults, centre: 'a', predicates: ['leads'] })!.nodes[0]!.degree).toBe(1)
  })
  it('thins a picture that is all lines, but leaves it in one piece', () => {
    const size = 20
    const all = Array.from({ length: size }, (_, i) => entity(`e${String(i).padStart(2, '0')}`))
    const edges = all.flatMap((_, i) => all.slice(i + 1).map((_, j) => edge(i, i + 1 + j)))
    const view = toNeighbourhood({ entities: all, edges }, defaults)!
    expect(view.edges.length).toBe(3 * size)
    expect(view.hiddenEdges).toBe(edges.length - 3 * size)
    const reached = new Set([0])
    for (let round = 0; round < size; round++) for (const { source, target } of view.edges) if (reached.has(source) || reached.has(target)) reached.add(source).add(target)
    expect(reached.size).toBe(size)
  })
})

describe('what the person opened and hid', () => {
  it('draws what was opened whatever the budget and the depth, with its links to what is there', () => {
    const view = toNeighbourhood(row, { ...defaults, centre: 'a', depth: 1, budget: 2, expanded: ['c'] })!
    expect(view.nodes.map(({ key, distance }) => [key, distance])).toEqual([['a', 0], ['b', 1], ['c', 2]])
    expect(view.edges).toHaveLength(2)
    expect(view).toMatchObject({ hiddenNodes: 0, hiddenEdges: 0 })
  })
  it('leaves out what was hidden, and goes nowhere through it', () => {
    expect(keysOf(toNeighbourhood(row, { ...defaults, centre: 'a', depth: 4, hidden: ['c'] }))).toEqual(['a', 'b'])
    expect(toNeighbourhood(row, { ...defaults, centre: 'a', depth: 4, hidden: ['c'] })!.hiddenNodes).toBe(0)
  })
  it('never hides the centre, and hiding wins over opening', () => {
    expect(keysOf(toNeighbourhood(row, { ...defaults, centre: 'a', hidden: ['a', 'b'], expanded: ['b'] }))).toEqual(['a'])
  })
  it('says the degree in the whole library, whatever narrowed the graph', () => {
    const narrowed = { entities: row.entities, edges: row.edges.slice(0, 1) }
    expect(toNeighbourhood(narrowed, { ...defaults, centre: 'b' }, row)!.nodes[0]).toMatchObject({ key: 'b', degree: 2 })
  })
})

const sources: fc.Arbitrary<GraphSource> = fc.integer({ min: 1, max: 14 }).chain((size) =>
  fc.record({
    entities: fc.tuple(...Array.from({ length: size }, (_, i) => fc.constantFrom(...entityKinds.slice(0, 3)).map((kind) => entity(`k${i}`, kind)))),
    edges: fc.uniqueArray(
      fc.record({
        source: fc.nat(size - 1), target: fc.nat(size - 1), predicate: fc.option(fc.constantFrom(...predicates.slice(0, 3)), { nil: null }),
        sentences: fc.integer({ min: 1, max: 5 }), documents: fc.constant(1), independent: fc.constant(1),
      }),
      { maxLength: 40, selector: ({ source, target, predicate }) => (predicate ? `${source} ${target} ${predicate}` : `${Math.min(source, target)} ${Math.max(source, target)}`) },
    ),
  }),
)
const questions = fc.record({
  centre: fc.option(fc.constant('k0'), { nil: undefined }),
  depth: fc.integer({ min: 1, max: 4 }),
  kinds: fc.option(fc.subarray(entityKinds.slice(0, 3)), { nil: undefined }),
  predicates: fc.option(fc.subarray(predicates.slice(0, 3)), { nil: undefined }),
  appearsWith: fc.boolean(),
  budget: fc.integer({ min: 2, max: 16 }),
}).map((question) => Object.fromEntries(Object.entries(question).filter(([, value]) => value !== undefined)) as unknown as NeighbourhoodOptions)

/** Slow and obvious: which entities and which lines answer the question, budget aside. */
function answering({ entities, edges }: GraphSource, { centre, depth, kinds, predicates: only, appearsWith }: NeighbourhoodOptions) {
  const fits = (at: number) => entities[at]!.key === centre || !kinds || kinds.includes(entities[at]!.kind)
  const isStated = (a: number, b: number) => edges.some(({ source, target, predicate }) => predicate !== null && [source, target].includes(a) && [source, target].includes(b) && source !== target)
  const lines = edges.filter(({ source, target, predicate }) =>
    source !== target && fits(source) && fits(target) && (predicate === null ? appearsWith && !isStated(source, target) : !only || only.includes(predicate)))
  const near = (inside: ReadonlySet<number>) => new Set([...inside, ...lines.flatMap(({ source, target }) => (inside.has(source) || inside.has(target) ? [source, target] : []))])
  let nodes = centre === undefined ? new Set(lines.flatMap(({ source, target }) => [source, target])) : new Set([entities.findIndex(({ key }) => key === centre)])
  if (centre !== undefined) for (let step = 0; step < depth; step++) nodes = near(nodes)
  return { nodes, lines: lines.filter(({ source, target }) => nodes.has(source) && nodes.has(target)) }
}

describe('for any graph and any question', () => {
  it('shown and hidden together are exactly what answers', () => {
    fc.assert(fc.property(sources, questions, (source, question) => {
      const view = toNeighbourhood(source, question)!
      const expected = answering(source, question)
      expect(view.nodes.length + view.hiddenNodes).toBe(expected.nodes.size)
      expect(view.edges.length + view.hiddenEdges).toBe(expected.lines.length)
      const allowed = new Set([...expected.nodes].map((at) => source.entities[at]!.key))
      expect(view.nodes.every(({ key }) => allowed.has(key))).toBe(true)
      const lines = new Set(expected.lines.map((line) => `${source.entities[line.source]!.key} ${line.predicate} ${source.entities[line.target]!.key}`))
      for (const line of view.edges) expect(lines).toContain(`${view.nodes[line.source]!.key} ${line.predicate} ${view.nodes[line.target]!.key}`)
    }), { numRuns: 300 })
  })
  it('stays within the budget, uses it up, and leaves nobody standing alone but a centre', () => {
    fc.assert(fc.property(sources, questions, (source, question) => {
      const view = toNeighbourhood(source, question)!
      expect(view.nodes.length).toBeLessThanOrEqual(question.budget)
      if (question.centre !== undefined) expect(view.nodes.length).toBe(Math.min(question.budget, answering(source, question).nodes.size))
      const touched = new Set(view.edges.flatMap((line) => [line.source, line.target]))
      expect(view.nodes.every((node, at) => touched.has(at) || node.key === question.centre)).toBe(true)
    }), { numRuns: 300 })
  })
  it('draws the same picture whatever the order of the rows', () => {
    fc.assert(fc.property(sources, questions, (source, question) => {
      const last = source.entities.length - 1
      const turned = {
        entities: source.entities.toReversed(),
        edges: source.edges.toReversed().map((line) => ({ ...line, source: last - line.source, target: last - line.target })),
      }
      const plain = (view: ReturnType<typeof toNeighbourhood>) => ({
        ...view, edges: view!.edges.map((line) => (line.predicate === null ? { ...line, source: Math.min(line.source, line.target), target: Math.max(line.source, line.target) } : line))
          .map((line) => JSON.stringify(line)).toSorted(),
      })
      expect(plain(toNeighbourhood(turned, question))).toEqual(plain(toNeighbourhood(source, question)))
    }), { numRuns: 200 })
  })
})
