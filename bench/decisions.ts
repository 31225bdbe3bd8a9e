/**
 * What correcting entities costs in a library of generated articles: the request itself, its undo, the first search and list after it, and how long
 * at most others wait for an answer meanwhile.
 *
 *   node bench/decisions.ts [articles, default 2000]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openLibrary } from '../src/main/library/library.ts'
import { createClient } from '../src/shared/client.ts'
import { createRandom, generateArticles, pick } from '../test/library/search/generate-articles.ts'

const count = Number(process.argv[2] ?? 2000)
const folder = mkdtempSync(path.join(tmpdir(), 'recoupe-bench-'))
const random = createRandom(7)
const surnames = ['Vautrin', 'Lemoine', 'Brissac', 'Kowalska', 'Sandell', 'Marchetti', 'Oduya', 'Petrosyan', 'Villard', 'Hartmann', 'Desrosiers', 'Quillan']
const people = Array.from({ length: 240 }, (_, i) => `${['Claire', 'Marc', 'Anna', 'Paul', 'Inès', 'Thomas'][i % 6]} ${surnames[i % 12]}${i < 12 ? '' : `-${surnames[(i * 5) % 12]}`}`)
const firms = Array.from({ length: 240 }, (_, i) => `${['Nexalia', 'Corvane', 'Heliotec', 'Altiport', 'Mirandol', 'Quantis'][i % 6]}${i} ${['SA', 'Group', 'Energy', 'Industries'][i % 4]}`)
const sentences = [
  () => `${pick(random, people)}, présidente de ${pick(random, firms)}, a annoncé un investissement de ${1 + Math.floor(random() * 90)} millions d’euros dans ${pick(random, firms)}.`,
  () => `La Banque européenne d’investissement (BEI) financera ${pick(random, firms)} à Bruxelles.`,
  () => `${pick(random, firms)} a racheté ${pick(random, firms)}, a déclaré ${pick(random, people)}.`,
]

const files = [...generateArticles({ count, characters: 1500 })].map(({ name, file }) => {
  const added = Array.from({ length: 6 }, () => pick(random, sentences)())
  writeFileSync(path.join(folder, name), `${file}\n\n${added.join(' ')}\n`)
  return { path: path.join(folder, name) }
})
const library = openLibrary({ folder: path.join(folder, 'bench.recoupe'), assets: path.resolve(import.meta.dirname, '../assets'), mode: 'write' })
const client = createClient(library)
await library.ready
let began = performance.now()
await client.importDocuments({ sources: files })
const importing = performance.now() - began
const entities = await client.listEntities({ limit: 10_000 })
console.log(`${count} articles, ${entities.length} entities; imported in ${(importing / 1000).toFixed(1)} s; the widest: ${entities.slice(0, 4).map(({ name, documents }) => `${name} (${documents})`).join(', ')}\n`)

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!
let longestWait = 0
async function timed(work: () => Promise<unknown>): Promise<number> {
  began = performance.now()
  let last = began
  let isOver = false
  const look = (): void => {
    if (isOver) return
    longestWait = Math.max(longestWait, performance.now() - last)
    last = performance.now()
    setImmediate(look)
  }
  setImmediate(look)
  await work()
  isOver = true
  longestWait = Math.max(longestWait, performance.now() - last)
  return performance.now() - began
}
const rows: string[] = []
async function measure(what: string, rounds: number, work: (round: number) => Promise<unknown>): Promise<void> {
  const [done, undone, searched, listed]: [number[], number[], number[], number[]] = [[], [], [], []]
  const waits: number[] = []
  for (let round = 0; round < rounds; round++) {
    longestWait = 0
    done.push(await timed(() => work(round)))
    waits.push(longestWait)
    searched.push(await timed(() => client.search({ words: 'europe' })))
    listed.push(await timed(() => client.listEntities({})))
    undone.push(await timed(() => client.undo({})))
  }
  const cell = (values: number[]) => `${median(values).toFixed(0).padStart(7)} ${Math.max(...values).toFixed(0).padStart(6)}`
  rows.push(`${what.padEnd(46)}${cell(done)}${cell(undone)}${cell(searched)}${cell(listed)}${cell(waits)}`)
}

const [one, two] = [entities[0]!, entities[1]!]
const rare = entities.filter(({ documents }) => documents < 60)
await measure('merge the two most widely named', 9, () => client.mergeEntities({ entities: [one.key, two.key] }))
await measure('merge two others', 15, (i) => client.mergeEntities({ entities: [rare[i]!.key, rare[i + 20]!.key] }))
await measure('rename', 9, (i) => client.renameEntity({ entity: entities[i]!.key, name: `Nom ${i}` }))
await measure('retype', 9, (i) => client.retypeEntity({ entity: entities[i]!.key, kind: 'event' }))
await measure('reject the most widely named', 5, (i) => client.rejectEntity({ entity: entities[i]!.key }))
await measure('confirm', 9, (i) => client.confirmEntity({ entity: entities[i]!.key, confirmed: true }))
const mentionsOf = async (key: string, most: number) => {
  const page = await client.openEntity({ entity: key })
  const places: { document: number; start: number; end: number }[] = []
  for (const { document } of page.mentions) {
    if (places.length >= most) break
    const found = (await client.openDocument({ document: document.id })).mentions.find(({ entity }) => entity === key)
    if (found) places.push({ document: document.id, start: found.start, end: found.end })
  }
  return places
}
const twenty = await mentionsOf(one.key, 20)
await measure(`split ${twenty.length} mentions in as many articles`, 5, () => client.splitEntity({ entity: one.key, mentions: twenty, name: 'Autre' }))
const similar = { ...twenty[0]!, kind: 'event' as const, name: 'Partout', everywhere: true }
await measure(`add a name everywhere (${one.documents} articles)`, 3, () => client.addMention(similar))
const { nodes, edges } = await client.neighbourhood({ budget: 500 })
await measure('reject a relation', 9, (i) => client.decideRelation({ subject: nodes[edges[i]!.source]!.key, object: nodes[edges[i]!.target]!.key, predicate: edges[i]!.predicate!, decision: 'reject' }))
const list = `name,kind,aliases\n${[...people.slice(0, 150).map((name) => `${name},person,`), ...firms.slice(0, 150).map((name) => `${name},company,`)].join('\n')}\n`
await measure('import a watch list of 300 names', 1, () => client.importWatchList({ text: list }))

console.log(`${'milliseconds, median and longest'.padEnd(46)}       itself          undo        search    1000 names   others wait`)
console.log(rows.join('\n'))
await library.close()
rmSync(folder, { recursive: true })
