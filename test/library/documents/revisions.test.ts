import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { freshFolder, freshLibrary } from '../fresh-library.ts'

const first = `Le plan pour l’eau

La région consacrera 12 millions d’euros aux canalisations des communes rurales de la vallée.
Le conseil régional votera ce plan au printemps, après l’avis des maires de toutes les communes.
Les travaux commenceront à Limoges, où deux conduites ont cédé au cours de l’hiver dernier.
La présidente de la région, Anne Morel, a défendu le projet devant la presse hier matin.
`
const second = first.replace('12 millions', '15 millions').replace('Les travaux commenceront à Limoges', 'Un comité sera réuni avant l’été pour suivre les dépenses du plan.\nLes travaux commenceront à Limoges')

it('takes an edited file for a new revision: what changed is told, and annotations keep their places', async () => {
  const { client } = freshLibrary()
  const file = path.join(freshFolder(), 'eau.txt')
  writeFileSync(file, first)
  const [{ document }] = (await client.importDocuments({ sources: [{ path: file }] })) as unknown as [{ document: number }]
  await client.addAnnotation({ document, place: { quote: 'Les travaux commenceront à Limoges' }, note: 'quand ?' })
  await client.addAnnotation({ document, place: { quote: '12 millions d’euros' } })
  await client.editDocuments({ documents: [document], set: { outlet: 'La Gazette' } })

  writeFileSync(file, second)
  expect(await client.importDocuments({ sources: [{ path: file }] })).toMatchObject([{ outcome: 'revised', document }])
  expect(await client.listDocuments({})).toMatchObject([{ id: document, revisions: 2, outlet: 'La Gazette' }])
  expect((await client.listRevisions({ document })).map(({ number, isCurrent, sources }) => [number, isCurrent, sources])).toEqual([[2, true, ['eau.txt']], [1, false, ['eau.txt']]])
  expect((await client.search({ words: '"un comité"' })).total).toBe(1)
  expect((await client.search({ words: '"consacrera 12"' })).total).toBe(0)

  const compared = await client.compareRevisions({ document })
  expect(compared.differences.map(({ type }) => type)).toEqual(['same', 'changed', 'same', 'added', 'same', 'same'])
  const changed = compared.differences.find(({ type }) => type === 'changed')!
  expect(changed.removedWords.map(({ start, end }) => first.slice(start, end))).toEqual(['12'])
  expect(changed.addedWords.map(({ start, end }) => second.slice(start, end))).toEqual(['15'])
  expect(compared.figures.map(({ before, after }) => [before?.text, after?.text])).toEqual([['12 millions d’euros', '15 millions d’euros']])
  expect(compared.annotations).toEqual({ exact: 0, moved: 1, uncertain: 1, lost: 0 })

  // Put back as it was: a third state, with the first one's text.
  writeFileSync(file, first)
  expect(await client.importDocuments({ sources: [{ path: file }] })).toMatchObject([{ outcome: 'revised', document }])
  expect((await client.openDocument({ document })).text).toBe(first)
  expect((await client.listAnnotations({ document })).map(({ state }) => state)).toEqual(['exact', 'exact'])
  expect(await client.importDocuments({ sources: [{ path: file }] })).toMatchObject([{ outcome: 'known' }])
})

it('takes another text of the same address for a new revision, and of the same file only where something is left of it', async () => {
  const { client } = freshLibrary()
  const folder = freshFolder()
  const page = (text: string, address: string) => `<html><head><title>Le plan pour l’eau</title><link rel="canonical" href="${address}"></head><body><article><h1>Le plan pour l’eau</h1>${text.split('\n').slice(2).map((line) => `<p>${line}</p>`).join('')}</article></body></html>`
  writeFileSync(path.join(folder, 'one.html'), page(first, 'https://www.gazette.example/eau/plan?utm_source=x'))
  writeFileSync(path.join(folder, 'two.html'), page(second, 'http://gazette.example/eau/plan/'))
  const outcomes = await client.importDocuments({ sources: [{ path: folder }] })
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['imported', 'revised'])
  const file = path.join(folder, 'notes.txt')
  writeFileSync(file, first)
  writeFileSync(path.join(folder, 'other.txt'), 'Autre chose\n\nLe marché de Noël de la ville ouvrira ses portes samedi prochain sur la grande place.\n')
  const [kept] = await client.importDocuments({ sources: [{ path: file }] })
  writeFileSync(file, 'Recette\n\nIl faut battre les œufs avec le sucre jusqu’à ce que le mélange blanchisse bien.\n')
  const [other] = await client.importDocuments({ sources: [{ path: file }] })
  expect(other).toMatchObject({ outcome: 'imported' })
  expect(other!.document).not.toBe(kept!.document)
})

it('says that nothing changed where there is one state, and which there are where a wrong one is asked for', async () => {
  const { client } = freshLibrary()
  const file = path.join(freshFolder(), 'eau.txt')
  writeFileSync(file, first)
  const [{ document }] = (await client.importDocuments({ sources: [{ path: file }] })) as unknown as [{ document: number }]
  expect((await client.compareRevisions({ document })).differences.every(({ type }) => type === 'same')).toBe(true)
  await expect(client.compareRevisions({ document, after: 3 })).rejects.toMatchObject({ code: 'not-found', message: expect.stringContaining('no revision 3') as string })
})
