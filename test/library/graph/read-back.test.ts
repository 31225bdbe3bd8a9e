import Graph from 'graphology'
import * as gexf from 'graphology-gexf/node/index.js'
import * as graphml from 'graphology-graphml/node/index.js'
import { describe, expect, it } from 'vitest'
import type { Client } from '../../../src/shared/client.ts'
import { freshLibrary, importTexts } from '../fresh-library.ts'

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
    const lines = (of: readonly (readonly unknown[])[]) => of.map((line) => line.join(' | ')).toSorted((a, b) => (a < b ? -1 : 1))
    expect(lines(read.mapNodes((key, { label, kind }) => [key, label, kind]))).toEqual(lines(nodes.map(({ key, name, kind }) => [key, name, kind])))
    expect(lines(read.mapEdges((_edge, { relation }, source, target) => [source, relation, target]))).toEqual(
      lines(edges.map(({ source, predicate, target }) => [nodes[source]!.key, predicate, nodes[target]!.key])),
    )
  })
})
