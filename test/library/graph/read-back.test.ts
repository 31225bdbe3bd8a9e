import Graph from 'graphology'
import { describe, expect, it } from 'vitest'
import type { Client } from '../../../src/shared/client.ts'
import { freshLibrary, importTexts } from '../fresh-library.ts'

interface Parser {
  parse(constructor: typeof Graph, text: string): Graph
}
// What a peer reads our files with; neither package names its types for Node.
const [gexf, graphml] = await Promise.all(['gexf/node', 'graphml/node'].map(async (name) => {
  const found = (await import(`graphology-${name}` as string)) as Parser & { readonly default?: Parser }
  return found.default ?? found
})) as [Parser, Parser]

const article = (date: string, ...sentences: string[]) => `---\ntitle: An article of ${date}\ndate: ${date}\noutlet: The <Tideway> & “Post”\n---\n\n${sentences.join(' ')}\n`
async function library(): Promise<Client> {
  const { client } = freshLibrary()
  await importTexts(client, {
    'one.md': article('2024-03-07', 'Nora Whitfield leads Marlow & Sons Holdings.', 'Marlow Holdings acquired Tern Energy for 12 million pounds.', 'Tern Energy is a subsidiary of Kestrel Group.'),
    'two.md': article('2024-05-09', 'Marlow Holdings acquired Tern Energy last year.', 'The Aurora Project is financed by Kestrel Group.', 'Élise Œuvrard dirige l’Agence spatiale européenne.'),
  })
  return client
}

describe('an exported graph, read by a program of others', () => {
  it.each([['gexf', gexf], ['graphml', graphml]] as const)('has every entity and every line as %s, with names, kinds, directions and predicates', async (format, parser) => {
    const client = await library()
    const { nodes, edges } = await client.neighbourhood({})
    const { text } = await client.exportGraph({ format })
    const read = parser.parse(Graph, text)
    expect(edges.length).toBeGreaterThan(3)
    expect(read.order).toBe(nodes.length)
    expect(read.size).toBe(edges.length)
    expect(read.mapNodes((key, { label, kind }) => [key, label as unknown, kind as unknown]).toSorted()).toEqual(nodes.map(({ key, name, kind }) => [key, name, kind]).toSorted())
    expect(read.mapEdges((_edge, { relation }, source, target) => [source, relation as unknown, target]).toSorted()).toEqual(
      edges.map(({ source, predicate, target }) => [nodes[source]!.key, predicate, nodes[target]!.key]).toSorted(),
    )
  })
})
