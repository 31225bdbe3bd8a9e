import Sqlite from 'better-sqlite3'
import path from 'node:path'
import { expect, it } from 'vitest'
import { openLibrary } from '../../src/main/library/library.ts'
import { createClient } from '../../src/shared/client.ts'
import { assets, freshFolder, freshLibrary, importTexts } from './fresh-library.ts'

const text = 'Le tramway\n\nLa ligne 4 ouvrira en juin. La ligne 5 attendra. La ligne 4 coûtera cher.\n'

it('records the quote and its surroundings itself, by place or by a quote that stands once', async () => {
  const { client } = freshLibrary()
  const [document] = await importTexts(client, { 'a.txt': text })
  const start = text.indexOf('ouvrira')
  const byPlace = await client.addAnnotation({ document: document!, place: { start, end: start + 7 }, tags: ['date', 'date'], note: 'sûr ?' })
  expect(byPlace).toMatchObject({ exact: 'ouvrira', state: 'exact', tags: ['date'], note: 'sûr ?', colour: 'yellow', prefix: expect.stringMatching(/La ligne 4 $/) as string })
  const byQuote = await client.addAnnotation({ document: document!, place: { quote: 'La ligne 5 attendra' } })
  expect(text.slice(byQuote.start, byQuote.end)).toBe('La ligne 5 attendra')
  await expect(client.addAnnotation({ document: document!, place: { quote: 'La ligne 4' } })).rejects.toMatchObject({ code: 'ambiguous', message: expect.stringContaining('2 times') as string })
  await expect(client.addAnnotation({ document: document!, place: { quote: 'La ligne 6' } })).rejects.toMatchObject({ code: 'not-found' })
  await expect(client.addAnnotation({ document: document!, place: { start: 5, end: 5000 } })).rejects.toMatchObject({ code: 'bad-input' })
}, 30_000)

it('edits, removes, undoes and redoes, one step at a time', async () => {
  const { client } = freshLibrary()
  const [document] = await importTexts(client, { 'a.txt': text })
  const added = await client.addAnnotation({ document: document!, place: { quote: 'en juin' } })
  const edited = await client.editAnnotation({ annotation: added.id, note: 'lequel ?', tags: ['date'] })
  expect(await client.removeAnnotation({ annotation: added.id })).toBeNull()
  expect(await client.undoState({})).toEqual({ undo: { action: 'annotation-removed', subject: 'en juin' }, redo: null })
  await client.undo({})
  expect(await client.listAnnotations({ document: document! })).toEqual([edited])
  await client.undo({})
  expect(await client.listAnnotations({})).toEqual([added])
  expect(await client.undo({})).toEqual({ undo: null, redo: { action: 'annotation-added', subject: 'en juin' } })
  expect(await client.listAnnotations({})).toEqual([])
  await client.redo({})
  await client.redo({})
  expect(await client.listAnnotations({})).toEqual([edited])
  await client.addAnnotation({ document: document!, place: { quote: 'attendra' } })
  expect((await client.undoState({})).redo).toBeNull()
})

it('changes and removes many as one step, passes over those that are gone, and counts what it did', async () => {
  const { client } = freshLibrary()
  const [document] = await importTexts(client, { 'a.txt': text })
  const ids: number[] = []
  for (const quote of ['en juin', 'attendra', 'cher']) ids.push((await client.addAnnotation({ document: document!, place: { quote }, tags: ['vieux'] })).id)
  expect(await client.editAnnotations({ annotations: [...ids, 999], addTags: ['neuf'], removeTags: ['vieux'], colour: 'green' })).toEqual({ changed: 3 })
  const edited = await client.listAnnotations({})
  expect(edited.map(({ tags, colour }) => [tags, colour])).toEqual([[['neuf'], 'green'], [['neuf'], 'green'], [['neuf'], 'green']])
  expect(await client.editAnnotations({ annotations: ids, addTags: ['neuf'] })).toEqual({ changed: 0 })
  expect((await client.undoState({})).undo).toEqual({ action: 'annotations-edited', subject: '3' })
  expect(await client.removeAnnotations({ annotations: ids.slice(0, 2) })).toEqual({ removed: 2 })
  await client.undo({})
  expect(await client.listAnnotations({})).toEqual(edited)
  await client.undo({})
  expect((await client.listAnnotations({})).map(({ tags, colour }) => [tags, colour])).toEqual(Array.from({ length: 3 }, () => [['vieux'], 'yellow']))
  await expect(client.removeAnnotations({ annotations: [999] })).rejects.toMatchObject({ code: 'not-found' })
})

it('puts an annotation where the person says it belongs, and back', async () => {
  const { client } = freshLibrary()
  const [document] = await importTexts(client, { 'a.txt': text })
  const added = await client.addAnnotation({ document: document!, place: { quote: 'La ligne 5' }, note: 'ici' })
  const placed = await client.placeAnnotation({ annotation: added.id, place: { quote: 'coûtera cher' } })
  expect(placed).toMatchObject({ exact: 'coûtera cher', note: 'ici', state: 'exact', candidates: [] })
  expect((await client.undo({})).redo).toEqual({ action: 'annotation-placed', subject: 'coûtera cher' })
  expect(await client.listAnnotations({})).toEqual([added])
})

it('takes the kind of quotation marks, spaces and dashes for what they are, and shows the places where a quote could be meant', async () => {
  const { client } = freshLibrary()
  const [document] = await importTexts(client, { 'a.txt': 'L’été\n\nIl a dit : « l’usine ouvrira – peut-être ». L’usine de Lyon, l’usine de Metz.\n' })
  const added = await client.addAnnotation({ document: document!, place: { quote: 'dit : "l\'usine ouvrira - peut-être"' } })
  expect(added.exact).toBe('dit : « l’usine ouvrira – peut-être »')
  await expect(client.addAnnotation({ document: document!, place: { quote: 'l’usine de' } })).resolves.toMatchObject({ exact: 'l’usine de' })
  await expect(client.addAnnotation({ document: document!, place: { quote: "l'usine de" } })).rejects.toMatchObject({ code: 'ambiguous', message: expect.stringMatching(/2 times[\s\S]*Lyon[\s\S]*Metz/) as string })
})

it('lists what was done, newest first, with what was taken back', async () => {
  const { client } = freshLibrary()
  const [document] = await importTexts(client, { 'a.txt': text })
  const { id } = await client.addAnnotation({ document: document!, place: { quote: 'en juin' } })
  await client.editAnnotation({ annotation: id, note: 'lequel ?' })
  await client.editAnnotation({ annotation: id, note: 'lequel ?' })
  await client.saveSearch({ name: 'Lignes', search: { words: 'ligne' } })
  await client.undo({})
  expect(await client.listHistory({})).toMatchObject([
    { action: 'search-saved', subject: 'Lignes', undone: true },
    { action: 'annotation-edited', subject: 'en juin', undone: false },
    { action: 'annotation-added', subject: 'en juin', undone: false },
  ])
  expect(await client.listHistory({ limit: 1 })).toHaveLength(1)
})

it('records more around annotations of older libraries while their text is still the same, and sees nothing change', async () => {
  const folder = freshFolder()
  const first = openLibrary({ folder, assets, mode: 'write' })
  const client = createClient(first)
  const long = `Un port\n\n${Array.from({ length: 30 }, (_, i) => `Le quai numéro ${i} attend son navire depuis ${i + 3} jours.`).join(' ')}\n`
  const [document] = await importTexts(client, { 'port.txt': long })
  const added = await client.addAnnotation({ document: document!, place: { quote: 'quai numéro 12' } })
  await first.close()
  const db = new Sqlite(path.join(folder, 'library.db'))
  db.exec('UPDATE annotations SET prefix = substr(prefix, -32), suffix = substr(suffix, 1, 32), alone = 0')
  db.close()
  const second = freshLibrary({ folder })
  await second.library.ready
  expect(await second.client.listAnnotations({})).toEqual([added])
  expect(added.prefix.length).toBeGreaterThan(64)
})
