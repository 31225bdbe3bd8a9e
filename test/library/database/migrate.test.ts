import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrate, migrations } from '../../../src/main/library/database/migrate.ts'

const schemaAfter = (...steps: number[]) => {
  const db = new Sqlite(':memory:')
  for (const target of steps) migrate(db, target)
  return db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY name').all()
}

it('makes the newest schema in one go or step by step', () => {
  const steps = migrations.map((_, i) => i + 1)
  expect(schemaAfter(...steps)).toEqual(schemaAfter(migrations.length))
  expect(schemaAfter(migrations.length)).not.toHaveLength(0)
})

it('does nothing to a library that is up to date', () => {
  expect(schemaAfter(migrations.length, migrations.length)).toEqual(schemaAfter(migrations.length))
})

it('keeps every table STRICT', () => {
  const db = new Sqlite(':memory:')
  migrate(db)
  const loose = db.prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND strict = 0`).all()
  expect(loose).toEqual([])
})

it('refuses a library from a newer program by name, and leaves it alone', () => {
  const db = new Sqlite(':memory:')
  db.pragma(`user_version = ${migrations.length + 1}`)
  expect(() => migrate(db)).toThrow(/made by a newer Recoupe/)
  expect(db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()).toEqual({ n: 0 })
})
