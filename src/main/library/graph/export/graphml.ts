import { escapeXml } from '../../../../shared/drawing/to-svg.ts'
import type { ExportedGraph, GraphWords } from './exported.ts'

type Key = readonly [id: string, name: string, type: 'string' | 'int' | 'double' | 'boolean']
const nodeKeys: readonly Key[] = [
  ['label', 'label', 'string'], ['kind', 'kind', 'string'], ['confirmed', 'confirmed', 'boolean'], ['mentions', 'mentions', 'int'], ['articles', 'articles', 'int'],
  ['neighbours', 'neighbours', 'int'], ['community', 'community', 'int'], ['first', 'first seen', 'string'], ['x', 'x', 'double'], ['y', 'y', 'double'],
]
const edgeKeys: readonly Key[] = [
  ['relation', 'relation', 'string'], ['says', 'label', 'string'], ['sure', 'confirmed', 'boolean'], ['sentences', 'sentences', 'int'], ['in', 'articles', 'int'], ['weight', 'weight', 'double'], ['unsure', 'uncertain', 'boolean'],
]
const declared = (of: 'node' | 'edge', keys: readonly Key[]): string => keys.map(([id, name, type]) => `<key id="${id}" for="${of}" attr.name="${name}" attr.type="${type}"/>`).join('\n')
const data = (keys: readonly Key[], values: readonly (string | number | boolean | null)[]): string =>
  keys.map(([id], at) => (values[at] === null ? '' : `<data key="${id}">${escapeXml(String(values[at]))}</data>`)).join('')

/** GraphML, for yEd, Cytoscape, NetworkX and the rest. */
export function toGraphml({ view }: ExportedGraph, positions: Float32Array, words: GraphWords): string {
  const nodes = view.nodes.map(({ key, name, kind, confirmed, mentions, documents, degree, community, first }, at) =>
    `<node id="${escapeXml(key)}">${data(nodeKeys, [name, kind, confirmed ?? false, mentions, documents, degree, community, first, Number(positions[2 * at]!.toFixed(1)), Number(positions[2 * at + 1]!.toFixed(1))])}</node>`)
  const edges = view.edges.map(({ source, target, predicate, confirmed, uncertain, sentences, documents, independent }, at) => {
    const says = predicate === null ? words.appearsWith : words.predicate[predicate]
    const direction = predicate === null ? ' directed="false"' : ''
    return `<edge id="e${at}" source="${escapeXml(view.nodes[source]!.key)}" target="${escapeXml(view.nodes[target]!.key)}"${direction}>${data(edgeKeys, [predicate ?? 'appears_with', says, confirmed ?? false, sentences, documents, independent, uncertain ?? false])}</edge>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${declared('node', nodeKeys)}
${declared('edge', edgeKeys)}
<graph id="recoupe" edgedefault="directed">
${nodes.join('\n')}
${edges.join('\n')}
</graph>
</graphml>
`
}
