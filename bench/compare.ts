/**
 * What the comparison costs: the table when it is asked for first (cold: nothing in memory but the open library), again, after a decision,
 * and the timeline, for articles that speak of few things in many ways.
 *
 *   node bench/compare.ts [articles…, default 5 50 600]
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openLibrary } from '../src/main/library/library.ts'
import { createClient, type Client } from '../src/shared/client.ts'
import { createRandom } from '../test/library/search/generate-articles.ts'

const assets = path.resolve(import.meta.dirname, '../assets')
const sizes = process.argv.slice(2).map(Number)
const works = ['Minerva', 'Juno', 'Vesta', 'Ceres', 'Aurora', 'Diana', 'Flora', 'Fortuna', 'Luna', 'Terra', 'Stargate', 'Concordia', 'Victoria', 'Bellona', 'Pomona', 'Faunus', 'Janus', 'Saturne', 'Mercure', 'Apollon']
const companies = ['Airbus', 'Siemens', 'Orange', 'Thales', 'Bosch', 'Nokia', 'Ericsson', 'Renault', 'Michelin', 'Danone']

const frenchOf = (work: string, company: string, amount: number, year: number, kind: number): string => [
  `Le projet ${work} dispose d’un budget de ${amount} millions d’euros.`, `Le projet ${work} emploie ${amount * 10} personnes à Lyon depuis ${year}.`,
  `${company} a investi ${amount} millions d’euros dans le projet ${work} en ${year}.`, `Selon ${company}, le chantier avance comme prévu malgré la pluie.`, 'Personne, sur place, n’a voulu commenter ces annonces ce matin.',
][kind]!
const englishOf = (work: string, company: string, amount: number, year: number, kind: number): string => [
  `The ${work} project has a budget of €${amount} million.`, `The ${work} project employs more than ${amount * 10} people in Lyon.`,
  `${company} invested €${amount} million in the ${work} project in ${year}.`, `The works are going as planned, according to ${company}.`, 'Nobody on the site wanted to comment on the announcements.',
][kind]!

for (const count of sizes.length > 0 ? sizes : [5, 50, 600]) await measure(count)

async function measure(count: number): Promise<void> {
  const root = mkdtempSync(path.join(tmpdir(), 'recoupe-bench-'))
  try {
    const folder = path.join(root, 'compare.recoupe')
    const texts = path.join(root, 'texts')
    mkdirSync(texts)
    for (let i = 0; i < count; i++) writeFileSync(path.join(texts, `article-${String(i).padStart(4, '0')}.md`), article(i))
    const writing = openLibrary({ folder, assets, mode: 'write' })
    await writing.ready
    const begun = performance.now()
    await createClient(writing).importDocuments({ sources: [{ path: texts }] })
    const imported = performance.now() - begun
    await writing.close()

    const library = openLibrary({ folder, assets, mode: 'write' })
    await library.ready
    const client = createClient(library)
    const cold = await timed(() => client.compare({ sources: 2 }))
    const warm = await timed(() => client.compare({ sources: 2 }))
    const { rows, more } = await client.compare({ sources: 2 })
    const { total } = await client.listFigures({ limit: 1 })
    const decided = await timed(() => decide(client, rows[0]!.key))
    const after = await timed(() => client.compare({ sources: 2 }))
    const timeline = await timed(() => client.timeline({}))
    const ledger = await timed(() => client.listFigures({}))
    console.log(`${count} articles (imported in ${(imported / 1000).toFixed(1)} s), ${total} figures, ${rows.length + more} rows of several sources, of which ${rows.length} shown`)
    console.log(Object.entries({ cold, warm, 'a decision': decided, 'table after it': after, timeline, ledger }).map(([name, { clock, processor }]) => `  ${name.padEnd(16)}${clock.toFixed(0).padStart(6)} ms, processor ${processor.toFixed(0).padStart(5)} ms`).join('\n'))
    await library.close()
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
async function decide(client: Client, row: string): Promise<void> {
  await client.setRowClass({ row, class: 'not comparable', why: 'measured' })
}

/** Milliseconds on the clock, and of them those at work: other programs share the machine. */
async function timed(work: () => Promise<unknown>): Promise<{ readonly clock: number; readonly processor: number }> {
  const [at, before] = [performance.now(), process.threadCpuUsage()]
  await work()
  const { user, system } = process.threadCpuUsage(before)
  return { clock: performance.now() - at, processor: (user + system) / 1000 }
}

/** Some ten sentences, of which half state a figure of one of the works or companies. */
function article(number: number): string {
  const random = createRandom(number + 1)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const amount = (): number => 5 * (1 + Math.floor(random() * 40))
  const french = random() < 0.5
  const sentences = Array.from({ length: 10 }, () => (french ? frenchOf : englishOf)(pick(works), pick(companies), amount(), 2022 + Math.floor(random() * 5), Math.floor(random() * 5)))
  return `---\ntitle: ${french ? 'Dépêche' : 'Report'} ${number}\noutlet: ${pick(['Le Courrier', 'The Post', 'La Gazette', 'The Ledger'])}\ndate: 2025-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}\n---\n\n${sentences.join(' ')}\n`
}
