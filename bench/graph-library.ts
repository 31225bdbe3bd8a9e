/**
 * Makes a library of generated articles that are full of links, through the ordinary import, and says how long that and the
 * graph's questions took.
 *
 *   node bench/graph-library.ts <folder> [articles, default 4000]
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openLibrary } from '../src/main/library/library.ts'
import { createClient } from '../src/shared/client.ts'
import { createLinkedArticles } from './graph-articles.ts'

const folder = process.argv[2]
if (!folder) throw new Error('Name the folder of the library to make: node bench/graph-library.ts <folder> [articles]')
const count = Number(process.argv[3] ?? 4000)
rmSync(folder, { recursive: true, force: true })
const source = `${folder}-articles`
mkdirSync(source, { recursive: true })
for (const { name, text } of createLinkedArticles(count)) writeFileSync(path.join(source, name), text)

const library = openLibrary({ folder, assets: path.resolve(import.meta.dirname, '../assets'), mode: 'write' })
await library.ready
const client = createClient(library)
const timed = async <T>(work: () => Promise<T>): Promise<readonly [T, number]> => {
  const began = performance.now()
  const value = await work()
  return [value, Math.round(performance.now() - began)]
}
const [, imported] = await timed(() => client.importDocuments({ sources: [{ path: source }] }))
const info = await client.libraryInfo({})
const [whole, first] = await timed(() => client.neighbourhood({}))
const [, again] = await timed(() => client.neighbourhood({ budget: 150 }))
const [, narrowed] = await timed(() => client.neighbourhood({ since: '2020', sources: 2 }))
const [, together] = await timed(() => client.neighbourhood({ appearsWith: true }))
const [one, other] = [whole.nodes[0]!, whole.nodes.at(-1)!]
const [routes, way] = await timed(() => client.findRoutes({ from: one.key, to: other.key, limit: 5 }))
const [page, exported] = await timed(() => client.exportGraph({ format: 'html' }))
console.table([{ articles: count, 'import ms': imported, entities: info.entities, relations: info.relations, drawn: whole.nodes.length, hidden: whole.hiddenNodes }])
console.table([{ 'first graph ms': first, 'another budget ms': again, 'since, 2 sources ms': narrowed, 'appears with ms': together, 'routes ms': way, routes: routes.routes.length, more: routes.more, 'page ms': exported, 'page kB': Math.round(page.text.length / 1000) }])
await library.close()
rmSync(source, { recursive: true, force: true })
