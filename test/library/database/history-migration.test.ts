import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { annotationStore } from '../../../src/main/library/database/annotations.ts'
import { historyStore } from '../../../src/main/library/database/history.ts'
import { migrate } from '../../../src/main/library/database/migrate.ts'
import { createHistory } from '../../../src/main/library/history/history.ts'

/** What the first schema kept of an annotation, and of its states in the history. */
const old = { id: 7, document: 1, start: 3, end: 8, exact: 'maire', prefix: 'Le ', suffix: ' a signé', note: 'qui ?', tags: ['a'], colour: 'blue', createdAt: '2025-01-01T00:00:00.000Z', updatedAt: '2025-01-02T00:00:00.000Z' }

function libraryOfSchema1() {
  const db = new Sqlite(':memory:')
  db.pragma('foreign_keys = ON')
  migrate(db, 1)
  db.exec(`
    INSERT INTO documents VALUES (1, 'Titre', NULL, NULL, NULL, NULL, 'fr', '2025-01-01');
    INSERT INTO revisions VALUES (1, 1, 1, 'Le maire a signé', 'abc', '[]', '2025-01-01');
  `)
  db.prepare(`INSERT INTO annotations VALUES (@id, @document, @start, @end, @exact, @prefix, @suffix, @note, json(@tags), @colour, @createdAt, @updatedAt)`).run({ ...old, tags: JSON.stringify(old.tags) })
  const record = db.prepare('INSERT INTO history (at, action, subject, before, after, undone) VALUES (?, ?, ?, ?, ?, ?)')
  record.run('2025-01-01', 'annotation-added', 'maire', null, JSON.stringify({ ...old, note: '' }), 0)
  record.run('2025-01-02', 'annotation-edited', 'maire', JSON.stringify({ ...old, note: '' }), JSON.stringify(old), 0)
  record.run('2025-01-03', 'annotation-removed', 'signé', JSON.stringify({ ...old, id: 9, exact: 'signé' }), null, 1)
  return db
}

it('brings a library of the first schema along with its annotations, sure of their place, and its history, which still undoes and redoes', () => {
  const db = libraryOfSchema1()
  migrate(db, 2)
  expect(db.pragma('foreign_key_check')).toEqual([])
  const annotations = annotationStore(db)
  const now = { ...old, textChecksum: 'abc', alone: false }
  expect(annotations.list()).toEqual([{ ...now, unchanged: true }])
  const store = historyStore(db)
  expect(store.list(10)).toEqual([
    { id: 3, at: '2025-01-03', action: 'annotation-removed', subject: 'signé', undone: true },
    { id: 2, at: '2025-01-02', action: 'annotation-edited', subject: 'maire', undone: false },
    { id: 1, at: '2025-01-01', action: 'annotation-added', subject: 'maire', undone: false },
  ])
  expect(annotations.nextId()).toBe(10)
  const history = createHistory(store, (write) => db.transaction(write)())
  history.keep('annotation', { put: annotations.put, remove: (id) => annotations.remove(Number(id)) })
  expect(history.undo().undo).toEqual({ action: 'annotation-added', subject: 'maire' })
  expect(annotations.find(7)).toEqual({ ...now, note: '', unchanged: true })
  history.undo()
  expect(annotations.list()).toEqual([])
  history.redo()
  expect(history.redo()).toEqual({ undo: { action: 'annotation-edited', subject: 'maire' }, redo: { action: 'annotation-removed', subject: 'signé' } })
  expect(annotations.find(7)).toEqual({ ...now, unchanged: true })
})

it('says of an annotation that its text changed when the document has a newer revision', () => {
  const db = libraryOfSchema1()
  migrate(db, 2)
  db.exec(`INSERT INTO revisions VALUES (2, 1, 2, 'Hier, le maire a signé', 'def', '[]', '2025-02-01')`)
  const annotations = annotationStore(db)
  expect(annotations.list()).toMatchObject([{ id: 7, unchanged: false }])
  expect(annotations.findTextChecksum(1)).toBe('def')
})

it('says by name what nobody keeps, rather than losing a change', () => {
  const db = libraryOfSchema1()
  migrate(db, 2)
  const history = createHistory(historyStore(db), (write) => db.transaction(write)())
  expect(() => history.undo()).toThrow(/annotation/)
  expect(history.state().undo).toEqual({ action: 'annotation-edited', subject: 'maire' })
})
