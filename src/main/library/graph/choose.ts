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

/** How much better something new must be than what joins on to what is shown: the picture holds together, but not at any price. */
const newIsland = 3

/** The most central, preferring what touches what is already there; an island begins with its best two, so that nobody stands alone. */
export function chooseCentral(graph: Adjacency, rank: Float64Array, budget: number): number[] {
  const order = Array.from(rank.keys()).filter((node) => degreeOf(graph, node) > 0)
  order.sort((a, b) => rank[b]! - rank[a]! || a - b)
  const chosen = new Set<number>()
  const touched = new Set<number>()
  const frontier: number[] = []
  const better = (a: number, b: number) => rank[a]! - rank[b]! || b - a
  const choose = (node: number) => {
    chosen.add(node)
    for (const other of neighboursOf(graph, node)) {
      if (touched.has(other)) continue
      touched.add(other)
      heapPush(frontier, other, better)
    }
  }
  for (let at = 0; chosen.size < budget; ) {
    while (frontier.length > 0 && chosen.has(frontier[0]!)) heapPop(frontier, better)
    while (at < order.length && (chosen.has(order[at]!) || touched.has(order[at]!))) at++
    const joining = frontier[0]
    const apart = order[at]
    const isApartBetter = apart !== undefined && (joining === undefined || rank[apart]! > newIsland * rank[joining]!)
    if (isApartBetter && chosen.size + 2 <= budget) {
      choose(apart)
      choose([...neighboursOf(graph, apart)].reduce((best, other) => (rank[other]! > rank[best]! ? other : best)))
    } else if (joining !== undefined) choose(heapPop(frontier, better))
    else break
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
