import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { freshFolder, freshLibrary, importTexts } from '../fresh-library.ts'

const first = `Le plan pour le port

La région consacrera 12 millions d’euros aux quais de Nantes et aux communes de la vallée.
Claire Vautrin, présidente de Nexalia, a défendu ce plan devant la presse hier matin.
Le quai aux herbes a rendu un avis favorable, après l’avis des maires de toutes les communes.
Airbus financera les travaux, qui commenceront au printemps dans la rade de Brest.
`
const second = first.replace('Le plan pour le port\n', 'Le plan pour le port\n\nUn comité sera réuni avant l’été pour suivre les dépenses, a dit la préfecture.').replace('12 millions', '15 millions')
const third = second.replace(/Le quai aux herbes[^\n]*\n/, '')

it('finds the places it decided on again in an edited article, says which are gone, and goes on with them when they come back', async () => {
  const { client } = freshLibrary()
  const file = path.join(freshFolder(), 'port.txt')
  const write = async (text: string) => {
    writeFileSync(file, text)
    await client.importDocuments({ sources: [{ path: file }] })
  }
  await write(first)
  const at = (words: string) => ({ document: 1, start: first.indexOf(words), end: first.indexOf(words) + words.length })
  const { entity } = await client.addMention({ ...at('quai aux herbes'), kind: 'institution', name: 'Quai aux Herbes' })
  const brest = (await client.findEntity({ name: 'Brest' }))[0]!.key
  await client.rejectMention(at('Brest'))
  const vautrin = (await client.findEntity({ name: 'Claire Vautrin' }))[0]!.key
  await client.splitEntity({ entity: vautrin, mentions: [at('Claire Vautrin')], name: 'Claire Vautrin (Nexalia)' })
  const holds = async () => (await client.listDecisions({})).map(({ kind, holds: isThere }) => `${kind} ${isThere}`)
  const named = async () => (await client.openDocument({ document: 1 })).entities.map(({ name }) => name)
  expect(await holds()).toEqual(['split true', 'reject-mention true', 'add true'])

  await write(second)
  expect(await holds()).toEqual(['split true', 'reject-mention true', 'add true'])
  expect(await named()).toEqual(expect.arrayContaining(['Quai aux Herbes', 'Claire Vautrin (Nexalia)']))
  expect(await named()).not.toContain('Brest')
  await expect(client.openEntity({ entity: brest })).rejects.toMatchObject({ code: 'not-found' })

  await write(third)
  expect(await holds()).toEqual(['split true', 'reject-mention true', 'add false'])
  await expect(client.openEntity({ entity: entity! })).rejects.toMatchObject({ code: 'not-found' })
  await write(second)
  expect((await client.openEntity({ entity: entity! })).entity).toMatchObject({ name: 'Quai aux Herbes', mentions: 1 })
})

it('keeps decisions while an article is removed, and holds them again when it is put back', async () => {
  const { client } = freshLibrary()
  await importTexts(client, { 'a.txt': first, 'b.txt': 'Ailleurs\n\nAirbus se tait. Nexalia aussi.\n' })
  const key = async (name: string) => (await client.findEntity({ name }))[0]!.key
  const [airbus, nexalia] = [await key('Airbus'), await key('Nexalia')]
  await client.mergeEntities({ entities: [airbus, nexalia], survivor: nexalia })
  await client.renameEntity({ entity: await key('Brest'), name: 'Rade de Brest' })
  const before = await client.listEntities({})
  await client.removeDocuments({ documents: [1] })
  expect((await client.openEntity({ entity: airbus })).entity).toMatchObject({ key: nexalia, documents: 1, mentions: 2 })
  expect((await client.listDecisions({})).map(({ kind, holds }) => `${kind} ${holds}`)).toEqual(['rename false', 'merge true'])
  await client.undo({})
  expect(await client.listEntities({})).toEqual(before)
})
