/**
 * Layout beside d3-force, in one process: the same graph, the same forces (link, charge, lean to the middle), 300 steps.
 * Times are of the processor, not of the clock: what else the machine does at the moment then hardly matters to their ratio.
 * Quality is the share of a node's neighbours that are among its nearest nodes on the page (as many as it has neighbours).
 *
 *   node bench/graph-layout.ts [most nodes, default 10000] [ms for d3-force at most, default 40000]
 */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3'
import { createLayout } from '../src/shared/drawing/layout.ts'
import { createRandom } from '../src/shared/drawing/random.ts'

const forces = { linkLength: 30, charge: 30, gravity: 0.1, heat: 1, seed: 1 }
const steps = 300

/** Communities of about fifty, four links a node, one in forty of them to elsewhere: like entities of a library. */
function toGraph(nodes: number) {
  const random = createRandom(7)
  const source = new Uint32Array(nodes * 4)
  const target = new Uint32Array(nodes * 4)
  for (let edge = 0; edge < source.length; edge++) {
    const from = edge >> 2
    const near = Math.floor(from / 50) * 50 + Math.floor(random() * 50)
    source[edge] = from
    target[edge] = random() < 1 / 40 || near >= nodes ? Math.floor(random() * nodes) : near
    if (target[edge] === from) target[edge] = (from + 1) % nodes
  }
  return { nodes, source, target }
}
type Graph = ReturnType<typeof toGraph>

const spent = (since: NodeJS.CpuUsage): number => process.cpuUsage(since).user / 1000

function ours(graph: Graph): Float32Array {
  const layout = createLayout({ ...graph, ...forces })
  for (let step = 0; step < steps; step++) layout.tick()
  return layout.positions()
}

/** Runs until done or `limit` ms have passed, and says how many steps that were: 50,000 nodes would take minutes. */
function d3Force({ nodes, source, target }: Graph, limit: number) {
  const things: SimulationNodeDatum[] = Array.from({ length: nodes }, () => ({}))
  const links = Array.from(source, (from, edge) => ({ source: from, target: target[edge]! }))
  const simulation = forceSimulation(things).stop()
    .force('link', forceLink(links).distance(forces.linkLength))
    .force('charge', forceManyBody().strength(-forces.charge))
    .force('x', forceX(0).strength(forces.gravity)).force('y', forceY(0).strength(forces.gravity))
  const began = process.cpuUsage()
  let step = 0
  while (step < steps && spent(began) < limit) {
    simulation.tick()
    step++
  }
  return { ms: spent(began), step, positions: Float32Array.from({ length: 2 * nodes }, (_, at) => (at % 2 ? things[at >> 1]!.y! : things[at >> 1]!.x!)) }
}

function preserved({ nodes, source, target }: Graph, at: Float32Array): number {
  const neighbours = Array.from({ length: nodes }, () => new Set<number>())
  for (let edge = 0; edge < source.length; edge++) {
    neighbours[source[edge]!]!.add(target[edge]!)
    neighbours[target[edge]!]!.add(source[edge]!)
  }
  const sample = Array.from({ length: Math.min(nodes, 400) }, (_, i) => Math.floor((i * nodes) / Math.min(nodes, 400)))
  const shares = sample.map((node) => {
    const distance = Float64Array.from({ length: nodes }, (_, other) => (at[2 * other]! - at[2 * node]!) ** 2 + (at[2 * other + 1]! - at[2 * node + 1]!) ** 2)
    const nearest = Uint32Array.from(distance.keys()).sort((a, b) => distance[a]! - distance[b]!).slice(1, 1 + neighbours[node]!.size)
    return nearest.reduce((found, other) => found + (neighbours[node]!.has(other) ? 1 : 0), 0) / neighbours[node]!.size
  })
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}

const most = Number(process.argv[2] ?? 10_000)
/** Milliseconds that d3-force is given at most for a size. */
const limit = Number(process.argv[3] ?? 40_000)
const rows = [500, 2000, 10_000, 50_000].filter((nodes) => nodes <= most).map((nodes) => {
  const graph = toGraph(nodes)
  const began = process.cpuUsage()
  const mine = ours(graph)
  const ms = spent(began)
  const theirs = d3Force(graph, limit)
  const estimate = (theirs.ms / theirs.step) * steps
  return {
    nodes, edges: graph.source.length, 'ours ms': Math.round(ms), 'd3-force ms': Math.round(estimate), 'd3-force steps run': theirs.step,
    ratio: Number((estimate / ms).toFixed(1)), 'ours kept': Number(preserved(graph, mine).toFixed(3)),
    'd3-force kept': theirs.step === steps ? Number(preserved(graph, theirs.positions).toFixed(3)) : 'not finished',
  }
})
console.table(rows)
