import { lineState, sentenceState, type ExportedGraph, type GraphWords } from './exported.ts'

/** The entities drawn, one a row. */
export function toNodeRows({ view }: ExportedGraph, words: GraphWords): string[][] {
  const rows = view.nodes.map(({ key, name, kind, confirmed, mentions, documents, degree, community, first }) =>
    [key, name, words.kind[kind], confirmed ? words.confirmed : words.suggested, String(mentions), String(documents), String(degree), String(community + 1), first ?? ''])
  return [[...words.nodeColumns], ...rows]
}

/** The lines drawn, one a row, each with the first sentence that says it. */
export function toEdgeRows({ view, evidence }: ExportedGraph, words: GraphWords): string[][] {
  const rows = view.edges.map(({ source, target, predicate, sentences, documents, independent, ...state }, at) => {
    const [said] = evidence[at]!
    const first = said?.evidence
    return [
      view.nodes[source]!.name, view.nodes[source]!.key, predicate === null ? words.appearsWith : words.predicate[predicate], predicate ?? 'appears_with', view.nodes[target]!.name, view.nodes[target]!.key,
      lineState(state, words), String(sentences), String(documents), String(independent), first?.text.replace(/\s+/g, ' ').trim() ?? '', first?.outlet ?? first?.title ?? '', first?.published ?? '', said && predicate !== null ? sentenceState(said, words) : '',
    ]
  })
  return [[...words.edgeColumns], ...rows]
}

/** Everything, for programs: the picture with the sentences of every line. */
export function toGraphJson({ view, evidence, day }: ExportedGraph): string {
  const { nodes, edges, hiddenNodes, hiddenEdges } = view
  const lines = edges.map(({ source, target, ...edge }, at) => ({ subject: nodes[source]!.key, object: nodes[target]!.key, ...edge, confirmed: edge.confirmed ?? false, uncertain: edge.uncertain ?? false, evidence: evidence[at]!.map((item) => ({ ...item, confirmed: item.confirmed ?? false, uncertain: item.uncertain ?? false })) }))
  return `${JSON.stringify({ format: 'recoupe-graph', version: 1, exported: day, hiddenNodes, hiddenEdges, nodes: nodes.map((node) => ({ ...node, confirmed: node.confirmed ?? false })), edges: lines }, null, 1)}\n`
}
