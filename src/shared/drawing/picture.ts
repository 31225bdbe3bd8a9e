import type { GraphEdge, GraphNode, Neighbourhood } from '../contract/graph.ts'

/** A node with its size and its words broken into lines: what drawing, hit-testing and layout need to know of it. */
export interface PictureNode {
  readonly node: GraphNode
  readonly radius: number
  readonly lines: readonly string[]
  readonly labelWidth: number
  /** 0 for the most important: whose label is placed first. */
  readonly order: number
}
export interface PictureEdge {
  readonly edge: GraphEdge
  /** How far the line bows out, as a share of its length; positive to the left of the way from source to target. */
  readonly bend: number
  readonly width: number
}
export interface Picture {
  readonly nodes: readonly PictureNode[]
  readonly edges: readonly PictureEdge[]
  /** For each node, its edges and their other ends. */
  readonly around: readonly (readonly { readonly edge: number; readonly other: number }[])[]
}

export const labelFont = '500 12px "Inter Variable", system-ui, sans-serif'
export const lineHeight = 14
/** Between a node's sign and its words. */
export const labelGap = 4

/** `measure` says how wide words are in `labelFont`. `bow` bends every line: where nodes stand in rows, straight ones would run through others. */
export function toPicture({ nodes, edges }: Neighbourhood, measure: (words: string) => number, bow = 0): Picture {
  const weight = ({ mentions, degree, distance }: GraphNode) => Math.log2(1 + mentions) + 1.5 * Math.log2(1 + degree) - 2 * distance
  const byWeight = nodes.map((_, at) => at).sort((a, b) => weight(nodes[b]!) - weight(nodes[a]!) || a - b)
  const order = new Map(byWeight.map((at, place) => [at, place]))
  const most = nodes.reduce((highest, { mentions }) => Math.max(highest, mentions), 1)
  const around = nodes.map((): { edge: number; other: number }[] => [])
  for (const [at, { source, target }] of edges.entries()) {
    around[source]!.push({ edge: at, other: target })
    around[target]!.push({ edge: at, other: source })
  }
  return {
    nodes: nodes.map((node, at) => {
      const lines = toLines(node.name)
      const radius = 6 + 9 * Math.sqrt(Math.log2(1 + node.mentions) / Math.log2(1 + most))
      return { node, radius: radius * (nodes.length > 1500 ? 0.5 : nodes.length > 400 ? 0.7 : nodes.length > 120 ? 0.85 : 1), lines, labelWidth: Math.max(...lines.map(measure)), order: order.get(at)! }
    }),
    edges: toBends(edges).map((bend, at) => ({ edge: edges[at]!, bend: bend + bow, width: Math.min(3.6, 1.1 + 0.5 * Math.log2(edges[at]!.independent)) })),
    around,
  }
}

/** A name in at most three lines of about eighteen characters; what does not fit ends in an ellipsis. */
export function toLines(name: string): string[] {
  const widest = 18
  const lines: string[] = []
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= widest) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const kept = lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]!}…`] : lines
  return kept.map((line) => (line.length > 26 ? `${line.slice(0, 25)}…` : line))
}

/** A single line between two nodes is straight; several bow apart, so that each can be seen and clicked. */
function toBends(edges: readonly GraphEdge[]): number[] {
  const pairs = Map.groupBy(edges.keys(), (at) => `${Math.min(edges[at]!.source, edges[at]!.target)} ${Math.max(edges[at]!.source, edges[at]!.target)}`)
  const bends = new Array<number>(edges.length).fill(0)
  for (const together of pairs.values()) {
    for (const [place, at] of together.entries()) {
      const outward = (place - (together.length - 1) / 2) * 0.2
      // Seen from the other end, left is right.
      bends[at] = edges[at]!.source < edges[at]!.target ? outward : -outward
    }
  }
  return bends
}
