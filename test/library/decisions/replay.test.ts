import fc from 'fast-check'
import { expect, it } from 'vitest'
import '../../property-seed.ts'
import type { Client } from '../../../src/shared/client.ts'
import { entityKinds, predicates } from '../../../src/shared/model.ts'
import { freshLibrary, importTexts, seeds } from '../fresh-library.ts'
import { libraryContent, libraryHash } from './library-hash.ts'

const number = fc.nat(1_000_000)
const step = fc.record({
  what: fc.constantFrom('merge', 'merge', 'split', 'split', 'rename', 'retype', 'reject', 'confirm', 'alias', 'not-alias', 'add', 'add-everywhere', 'reject-mention', 'relation', 'sentence', 'watch', 'undo', 'redo', 'remove'),
  a: number, b: number, c: number,
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!

/** Do one random thing that a person could do; what the library refuses with a sentence is refused to anybody. */
async function take(client: Client, { what, a, b, c }: Step): Promise<void> {
  const entities = await client.listEntities({ limit: 10_000 })
  const entity = pick(entities, a)
  const other = pick(entities, b)
  const document = 1 + (b % 5)
  const { text, mentions } = await client.openDocument({ document })
  const mention = pick(mentions, c)
  const words = [...text.matchAll(/\p{L}{3,}/gu)]
  const word = pick(words, c)
  const place = { document, start: word.index, end: word.index + word[0].length }
  switch (what) {
    case 'merge':
      return void (await client.mergeEntities({ entities: [entity.key, other.key, ...(c % 3 === 0 ? [pick(entities, c).key] : [])] }))
    case 'split': {
      const page = await client.openEntity({ entity: entity.key })
      const { document: here } = pick(page.mentions, b)
      const own = (await client.openDocument({ document: here.id })).mentions.filter((one) => one.entity === entity.key)
      const chosen = own.filter((_, i) => (c >> i) % 2 === 0)
      return void (await client.splitEntity({ entity: entity.key, mentions: (chosen.length > 0 ? chosen : own).map(({ start, end }) => ({ document: here.id, start, end })), ...(c % 2 === 0 ? {} : { into: other.key }) }))
    }
    case 'rename':
      return void (await client.renameEntity({ entity: entity.key, name: c % 2 === 0 ? `${entity.name} renamed` : other.name }))
    case 'retype':
      return void (await client.retypeEntity({ entity: entity.key, kind: pick(entityKinds, c) }))
    case 'reject':
      return void (await client.rejectEntity({ entity: entity.key }))
    case 'confirm':
      return void (await client.confirmEntity({ entity: entity.key, confirmed: c % 3 > 0 }))
    case 'alias':
      return void (await client.setAlias({ entity: entity.key, alias: c % 2 === 0 ? other.name : word[0], holds: true }))
    case 'not-alias':
      return void (await client.setAlias({ entity: entity.key, alias: pick([...entity.aliases, other.name], c), holds: false }))
    case 'add':
    case 'add-everywhere':
      return void (await client.addMention({ ...place, kind: pick(entityKinds, a), everywhere: what === 'add-everywhere', ...(a % 2 === 0 ? {} : { entity: entity.key }) }))
    case 'reject-mention':
      return void (await client.rejectMention({ document, start: mention.start, end: mention.end }))
    case 'relation':
    case 'sentence': {
      const { nodes, edges } = await client.neighbourhood({ budget: 2000 })
      if (edges.length === 0) return
      const edge = pick(edges, a)
      const line = { subject: nodes[edge.source]!.key, object: nodes[edge.target]!.key, predicate: edge.predicate! }
      const { items } = await client.evidence(line)
      const where = what === 'sentence' ? { sentence: pick(items, b).evidence } : {}
      return void (await client.decideRelation({ ...line, ...where, decision: pick(['confirm', 'reject', 'undecided', { predicate: pick(predicates, b), reversed: c % 2 === 0 }] as const, c) }))
    }
    case 'watch':
      return void (await client.importWatchList({ text: `name,kind,aliases\n${word[0]},${pick(entityKinds, a)},\n"${entity.name.replaceAll('"', '')}",${pick(entityKinds, b)},${other.name.replaceAll(/[",;|]/g, '')}\n` }))
    case 'undo':
      return void (await client.undo({}))
    case 'redo':
      return void (await client.redo({}))
    case 'remove': {
      const decisions = await client.listDecisions({})
      if (decisions.length > 0) await client.removeDecision({ decision: pick(decisions, a).id })
    }
  }
}

async function tryTo(client: Client, one: Step): Promise<void> {
  try {
    await take(client, one)
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || (error.code !== 'bad-input' && error.code !== 'not-found')) throw error
  }
}
async function undoAll(client: Client): Promise<number> {
  for (let n = 0; ; n++) {
    if ((await client.undoState({})).undo === null) return n
    await client.undo({})
  }
}
async function redoAll(client: Client): Promise<void> {
  while ((await client.redo({})).redo !== null) { /* until there is nothing left */ }
}

const runs = Number(process.env['RECOUPE_RUNS'] ?? 25)

it(`ends where it began when everything is undone, and where it ended when all is done again: ${runs} random sequences`, { timeout: 600_000 }, async () => {
  const { client, library, folder } = freshLibrary({ seeds })
  await library.ready
  const beginning = libraryContent(folder)
  let decided = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      for (const one of steps) await tryTo(client, one)
      const last = libraryHash(folder)
      const n = await undoAll(client)
      decided += n
      expect(libraryContent(folder)).toEqual(beginning)
      if (n > 0) await redoAll(client)
      const again = n > 0 ? libraryHash(folder) : last
      await undoAll(client)
      // What was undone at the end of the steps is done again too, so only sequences that end with nothing undone end alike.
      if (!steps.some(({ what }) => what === 'undo' || what === 'redo')) expect(again).toBe(last)
      expect(libraryContent(folder)).toEqual(beginning)
    }),
    { numRuns: runs, endOnFailure: true },
  )
  expect(decided).toBeGreaterThan(runs)
})

it('finds the same anew: after decisions and imports, everything derived again from the texts is as it was', { timeout: 600_000 }, async () => {
  const { client, library, folder } = freshLibrary({ seeds })
  await library.ready
  let imported = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 14 }), async (steps) => {
      for (const one of steps) await tryTo(client, one)
      // An article that names some of those decided on, in a new mixture.
      const names = (await client.listEntities({ limit: 10_000 })).map(({ name }) => name)
      const [one, two, three] = steps.map(({ a }) => pick(names, a))
      await importTexts(client, { [`${imported++}.txt`]: `Un accord\n\n${one} et ${two} ont signé un accord de ${imported} millions d’euros. ${three} (${two!.slice(0, 3).toUpperCase()}) approuve, dit ${one}.\n` })
      const { plain: _, ...before } = libraryContent(folder)
      await client.reindex({})
      const { plain: __, ...after } = libraryContent(folder)
      expect(after).toEqual(before)
      await undoAll(client)
    }),
    { numRuns: 12, endOnFailure: true },
  )
})
