import { escapeXml } from '../../../../shared/drawing/to-svg.ts'
import type { ExportedGraph, GraphWords } from './exported.ts'

type Value = string | number | boolean | null
const values = (of: readonly Value[]): string =>
  `<attvalues>${of.map((value, at) => (value === null ? '' : `<attvalue for="${at}" value="${escapeXml(String(value))}"/>`)).join('')}</attvalues>`
const attributes = (owner: 'node' | 'edge', of: readonly (readonly [title: string, type: 'string' | 'integer' | 'boolean'])[]): string =>
  `<attributes class="${owner}">${of.map(([title, type], at) => `<attribute id="${at}" title="${title}" type="${type}"/>`).join('')}</attributes>`

/** GEXF 1.3, for Gephi and its kin: directed lines, `appears with` undirected, several between two kept apart by what they say; places and kinds included. */
export function toGexf({ view, day }: ExportedGraph, positions: Float32Array, words: GraphWords): string {
  const nodes = view.nodes.map(({ key, name, kind, confirmed, mentions, documents, degree, community, first }, at) => {
    const [x, y] = [positions[2 * at]!, positions[2 * at + 1]!]
    // Gephi counts upwards, a page downwards.
    return `<node id="${escapeXml(key)}" label="${escapeXml(name)}">${values([kind, confirmed ?? false, mentions, documents, degree, community, first])}<viz:position x="${x.toFixed(1)}" y="${(-y).toFixed(1)}" z="0"/></node>`
  })
  const edges = view.edges.map(({ source, target, predicate, confirmed, uncertain, sentences, documents, independent }, at) => {
    const says = predicate === null ? words.appearsWith : words.predicate[predicate]
    const ends = `source="${escapeXml(view.nodes[source]!.key)}" target="${escapeXml(view.nodes[target]!.key)}"`
    const attributesOf = `type="${predicate === null ? 'undirected' : 'directed'}" kind="${predicate ?? 'appears_with'}" label="${escapeXml(says)}" weight="${independent}"`
    return `<edge id="${at}" ${ends} ${attributesOf}>${values([predicate ?? 'appears_with', confirmed ?? false, sentences, documents, independent, uncertain ?? false])}</edge>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
<meta lastmodifieddate="${day}"><creator>Recoupe</creator><description>${escapeXml(words.title)}</description></meta>
<graph mode="static" defaultedgetype="directed">
${attributes('node', [['kind', 'string'], ['confirmed', 'boolean'], ['mentions', 'integer'], ['articles', 'integer'], ['neighbours', 'integer'], ['community', 'integer'], ['first seen', 'string']])}
${attributes('edge', [['relation', 'string'], ['confirmed', 'boolean'], ['sentences', 'integer'], ['articles', 'integer'], ['independent sources', 'integer'], ['uncertain', 'boolean']])}
<nodes>
${nodes.join('\n')}
</nodes>
<edges>
${edges.join('\n')}
</edges>
</graph>
</gexf>
`
}
