import fc from 'fast-check'
import { expect, it } from 'vitest'
import '../../property-seed.ts'
import type { Client } from '../../../src/shared/client.ts'
import { freshLibrary, importTexts } from '../fresh-library.ts'

const first = {
  'a.txt': 'Le port\n\nClaire Vautrin, maire de Nantes, a annoncé 12 millions d’euros. La BEI financera Nexalia. Airbus se tait.\n',
  'b.txt': 'Les quais\n\nNexalia et le groupe Corvane investissent. Claire Vautrin approuve, la BEI aussi.\n',
}
/** What could reshuffle it all: the bank's full name, another bank of these initials, two of one surname, two firms in one breath. */
const later = {
  'c.txt': 'La banque\n\nLa Banque européenne d’investissement (BEI) a parlé. Nexalia se tait.\n',
  'd.txt': 'L’autre\n\nLe Bureau européen d’information (BEI) a répondu à Paul Vautrin.\n',
  'e.txt': 'Corvane\n\nCorvane Industries, filiale de Nexalia, a été rachetée. Mme Vautrin et Vautrin se taisent.\n',
  'f.txt': 'Airbus\n\nAirbus Group et Nexalia Energy ont signé à Nantes.\n',
}
const keyOf = async (client: Client, name: string) => {
  const found = (await client.findEntity({ name }))[0]
  if (!found) throw new Error(`${name} is not there`)
  return found.key
}
const shown = async (client: Client) =>
  (await client.listEntities({ limit: 10_000 })).map(({ key, name, kind, mentions, documents, confirmed, aliases }) => JSON.stringify([key, name, kind, mentions, documents, confirmed, aliases.toSorted()])).sort()

it('ends alike in whatever order articles come in after decisions, and no article takes back what was decided', async () => {
  const names = Object.keys(later) as (keyof typeof later)[]
  let known: string[] | null = null
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(names, { minLength: names.length }), async (order) => {
      const { client } = freshLibrary()
      await importTexts(client, first)
      const [bank, nexalia, airbus, person] = [await keyOf(client, 'BEI'), await keyOf(client, 'Nexalia'), await keyOf(client, 'Airbus'), await keyOf(client, 'Claire Vautrin')]
      await client.confirmEntity({ entity: bank, confirmed: true })
      await client.mergeEntities({ entities: [nexalia, airbus], survivor: nexalia })
      await client.renameEntity({ entity: person, name: 'Claire Vautrin-Le Goff' })
      await client.rejectEntity({ entity: await keyOf(client, 'Nantes') })
      for (const name of order) await importTexts(client, { [name]: later[name] })
      const now = await client.listEntities({ limit: 10_000 })
      expect(now.filter(({ confirmed }) => confirmed).map(({ key, name }) => `${key} ${name}`).sort()).toEqual([`${bank} BEI`, `${nexalia} Nexalia`, `${person} Claire Vautrin-Le Goff`].sort())
      expect((await client.openEntity({ entity: airbus })).entity.key).toBe(nexalia)
      expect(now.some(({ name }) => name === 'Nantes')).toBe(false)
      known ??= await shown(client)
      expect(await shown(client)).toEqual(known)
    }),
    { numRuns: 8 },
  )
}, 120_000)
