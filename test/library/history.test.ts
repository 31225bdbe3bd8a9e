import Sqlite from 'better-sqlite3'
import fc from 'fast-check'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { expect, it } from 'vitest'
import { annotationColours } from '../../src/shared/model.ts'
import { freshLibrary, importTexts } from './fresh-library.ts'

const text = 'Le tramway\n\nLa ligne 4 ouvrira en juin. La ligne 5 attendra longtemps encore. La ligne 4 coûtera cher, selon la mairie.\n'
const words = [...text.matchAll(/[\p{L}]{4,}/gu)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
const tables = ['library', 'documents', 'revisions', 'sources', 'annotations', 'saved_searches', 'past_searches', 'preferences']

/** Of everything the library keeps, but for the record of how it came about. */
function hashOf(folder: string): string {
  const db = new Sqlite(path.join(folder, 'library.db'), { readonly: true })
  const hash = createHash('sha256')
  for (const table of tables) hash.update(`${table} ${JSON.stringify(db.prepare(`SELECT * FROM ${table} ORDER BY rowid`).all())}\n`)
  db.close()
  return hash.digest('hex')
}

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('add' as const), n: fc.nat(), tag: fc.constantFrom('a', 'b', 'c') }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('edit' as const), n: fc.nat(), note: fc.string() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit-many' as const), n: fc.nat(), tag: fc.constantFrom('a', 'b', 'c'), colour: fc.constantFrom(...annotationColours) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove-many' as const), n: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), n: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('place' as const), n: fc.nat(), at: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('save' as const), n: fc.nat({ max: 6 }), words: fc.string() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('forget' as const), n: fc.nat() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('redo' as const) }) },
)

it('is back at the first state, byte for byte, after 1,000 random steps and all of them undone; and at the last after redoing', async () => {
  const { client, folder } = freshLibrary()
  const [document] = await importTexts(client, { 'a.txt': text })
  const [steps] = fc.sample(fc.array(step, { minLength: 1000, maxLength: 1000 }), { numRuns: 1, seed: 20251205 })
  const first = hashOf(folder)
  for (const one of steps!) {
    const annotations = await client.listAnnotations({})
    const chosen = 'n' in one ? annotations[one.n % Math.max(1, annotations.length)]?.id : undefined
    const many = 'n' in one ? annotations.filter((_, i) => (one.n >> (i % 16)) & 1).map(({ id }) => id) : []
    if (one.do === 'add') await client.addAnnotation({ document: document!, place: words[one.n % words.length]!, tags: [one.tag] })
    else if (one.do === 'undo') await client.undo({})
    else if (one.do === 'redo') await client.redo({})
    else if (one.do === 'save') await client.saveSearch({ name: `search ${one.n}`, search: { words: one.words } })
    else if (one.do === 'forget') {
      const saved = await client.listSavedSearches({})
      if (saved.length > 0) await client.removeSavedSearch({ id: saved[one.n % saved.length]!.id })
    } else if (chosen === undefined) continue
    else if (one.do === 'edit') await client.editAnnotation({ annotation: chosen, note: one.note })
    else if (one.do === 'remove') await client.removeAnnotation({ annotation: chosen })
    else if (one.do === 'place') await client.placeAnnotation({ annotation: chosen, place: words[one.at % words.length]! })
    else if (many.length === 0) continue
    else if (one.do === 'edit-many') await client.editAnnotations({ annotations: many, addTags: [one.tag], colour: one.colour })
    else await client.removeAnnotations({ annotations: many })
  }
  const last = hashOf(folder)
  expect(last).not.toBe(first)
  const done = (await client.listHistory({ limit: 1000 })).filter(({ undone }) => !undone).length
  expect(done).toBeGreaterThan(200)
  for (let i = 0; i < done; i++) await client.undo({})
  expect(hashOf(folder)).toBe(first)
  for (let i = 0; i < done; i++) await client.redo({})
  expect(hashOf(folder)).toBe(last)
}, 60_000)
