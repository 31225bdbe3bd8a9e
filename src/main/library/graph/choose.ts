import { degreeOf, neighboursOf, type Adjacency } from './adjacency.ts'

/** Grow from the centre, always by the best node that touches what is already there: the picture is in one piece. */
export function chooseAround(graph: Adjacency, rank: Float64Array, centre: number, budget: number): number[] {
  const chosen = [centre]
  const seen = new Set(chosen)
  const frontier: number[] = []
  const better = (a: number, b: number) => rank[a]! - rank[b]! || b - a
  const meet = (node: number) => {
    for (const other of neighboursOf(graph, node)) {
      if (seen.has(other)) continue
      seen.add(other)
      heapPush(frontier, other, better)
    }
  }
  meet(centre)
  while (chosen.length < budget && frontier.length > 0) {
    const best = heapPop(frontier, better)
    chosen.push(best)
    meet(best)
  }
  return chosen
}

/** The most central first; one that touches nothing shown brings its best neighbour along, so that nobody stands alone. */
export function chooseCentral(graph: Adjacency, rank: Float64Array, budget: number): number[] {
  const order = Array.from(rank.keys()).filter((node) => degreeOf(graph, node) > 0)
  order.sort((a, b) => rank[b]! - rank[a]! || a - b)
  const chosen = new Set<number>()
  for (const node of order) {
    if (chosen.size >= budget) break
    if (chosen.has(node)) continue
    const neighbours = [...neighboursOf(graph, node)]
    if (neighbours.some((other) => chosen.has(other))) chosen.add(node)
    else if (chosen.size + 2 <= budget) {
      chosen.add(node)
      chosen.add(neighbours.reduce((best, other) => (rank[other]! > rank[best]! ? other : best)))
    }
  }
  return [...chosen]
}

function heapPush(heap: number[], value: number, better: (a: number, b: number) => number): void {
  let at = heap.push(value) - 1
  while (at > 0) {
    const up = (at - 1) >> 1
    if (better(heap[at]!, heap[up]!) <= 0) return
    ;[heap[at], heap[up]] = [heap[up]!, heap[at]!]
    at = up
  }
}

function heapPop(heap: number[], better: (a: number, b: number) => number): number {
  const top = heap[0]!
  const last = heap.pop()!
  if (heap.length > 0) heap[0] = last
  for (let at = 0; ; ) {
    let best = at
    for (const child of [2 * at + 1, 2 * at + 2]) if (child < heap.length && better(heap[child]!, heap[best]!) > 0) best = child
    if (best === at) return top
    ;[heap[at], heap[best]] = [heap[best]!, heap[at]!]
    at = best
  }
}
