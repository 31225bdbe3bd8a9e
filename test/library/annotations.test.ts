import fc from 'fast-check'
import { expect, it } from 'vitest'
import { freshLibrary, importTexts } from './fresh-library.ts'

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
})

it('edits, removes, undoes and redoes, one step at a time', async () => {
  const { client } = freshLibrary()
  const [document] = await importTexts(client, { 'a.txt': text })
  const added = await client.addAnnotation({ document: document!, place: { quote: 'en juin' } })
  const edited = await client.editAnnotation({ annotation: added.id, note: 'lequel ?', tags: ['date'] })
  const gone = await client.removeAnnotation({ annotation: added.id })
  expect(gone).toEqual({ undo: { action: 'annotation-removed', subject: 'en juin' }, redo: null })
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

it('comes back to where it began after any number of steps and as many undos', async () => {
  const { client } = freshLibrary()
  const [document] = await importTexts(client, { 'a.txt': text })
  const words = [...text.matchAll(/\w{4,}/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom('add', 'edit', 'remove'), fc.nat()), { maxLength: 25 }), async (steps) => {
      const before = await client.listAnnotations({})
      let done = 0
      for (const [step, n] of steps) {
        const now = await client.listAnnotations({})
        const chosen = now[n % Math.max(1, now.length)]
        if (step === 'add') await client.addAnnotation({ document: document!, place: words[n % words.length]! })
        else if (!chosen) continue
        else if (step === 'edit') await client.editAnnotation({ annotation: chosen.id, note: `note ${n}` })
        else await client.removeAnnotation({ annotation: chosen.id })
        done++
      }
      const after = await client.listAnnotations({})
      for (let i = 0; i < done; i++) await client.undo({})
      expect(await client.listAnnotations({})).toEqual(before)
      for (let i = 0; i < done; i++) await client.redo({})
      expect(await client.listAnnotations({})).toEqual(after)
    }),
    { numRuns: 30 },
  )
})
