import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GraphEdge } from '../../../src/shared/contract/graph.ts'
import { toAdjacency } from '../../../src/main/library/graph/adjacency.ts'
import { modularity, toCommunities } from '../../../src/main/library/graph/communities.ts'

const edge = (source: number, target: number, sentences = 1): GraphEdge => ({ source, target, predicate: 'finances', sentences, documents: 1, independent: 1 })
const clique = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i).flatMap((a) => Array.from({ length: to - a - 1 }, (_, j) => edge(a, a + 1 + j)))

/** Every way to part so few nodes into groups. */
function* partitions(size: number, groups: number[] = []): Generator<number[]> {
  if (groups.length === size) return yield groups
  for (let group = 0; group <= Math.max(-1, ...groups) + 1; group++) yield* partitions(size, [...groups, group])
}

describe('communities', () => {
  it('parts two rings of friends that one line joins, the larger one first', () => {
    const graph = toAdjacency(9, [...clique(0, 4), ...clique(4, 9), edge(0, 8)])
    expect([...toCommunities(graph)]).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0])
  })
  it('leaves who has no link in a group of their own, after all others', () => {
    expect([...toCommunities(toAdjacency(4, [edge(1, 2)]))]).toEqual([1, 0, 0, 2])
  })
  it('finds many groups in many rings', () => {
    const rings = Array.from({ length: 12 }, (_, i) => [...clique(5 * i, 5 * i + 5), edge(5 * i, (5 * i + 5) % 60)]).flat()
    const found = toCommunities(toAdjacency(60, rings))
    for (let ring = 0; ring < 12; ring++) expect(new Set(found.slice(5 * ring, 5 * ring + 5)).size).toBe(1)
    expect(new Set(found).size).toBe(12)
  })

  const graphs = fc.integer({ min: 1, max: 7 }).chain((size) =>
    fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.integer({ min: 1, max: 6 })), { maxLength: 14 }).map((edges) => toAdjacency(size, edges.map(([a, b, sentences]) => edge(a, b, sentences)))))
  it('comes near the best of all partitions of any small graph, and never above it', () => {
    let sum = 0
    let most = 0
    fc.assert(fc.property(graphs, (graph) => {
      const found = modularity(graph, toCommunities(graph))
      const best = Math.max(...partitions(graph.size).map((groups) => modularity(graph, groups)))
      expect(found).toBeLessThanOrEqual(best + 1e-9)
      expect(found).toBeGreaterThanOrEqual(best - 0.13)
      sum += found
      most += best
    }), { numRuns: 150 })
    expect(sum).toBeGreaterThan(0.97 * most)
  })
  it('says the same for the same graph, and never parts what modularity would join at once', () => {
    fc.assert(fc.property(graphs, (graph) => {
      expect(toCommunities(graph)).toEqual(toCommunities(graph))
      const groups = [...toCommunities(graph)]
      for (const [node] of groups.entries())
        for (const other of new Set(groups)) expect(modularity(graph, groups.with(node, other))).toBeLessThanOrEqual(modularity(graph, groups) + 0.13)
    }), { numRuns: 60 })
  })
})
