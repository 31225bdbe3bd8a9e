import type { Database } from './open.ts'

/** All the SQL about preferences and about the library as a whole. */
export function preferenceStore(db: Database) {
  const all = db.prepare<[], { name: string; value: string }>('SELECT name, value FROM preferences')
  const put = db.prepare('INSERT INTO preferences (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value')
  const seeds = db.prepare<[], { seeds: 'none' | 'wanted' | 'done' }>('SELECT seeds FROM library')
  const seedsDone = db.prepare(`UPDATE library SET seeds = 'done'`)

  return {
    list: (): Record<string, unknown> => Object.fromEntries(all.all().map(({ name, value }) => [name, JSON.parse(value) as unknown])),
    put: (name: string, value: unknown): void => void put.run(name, JSON.stringify(value)),
    areSeedsWanted: (): boolean => seeds.get()!.seeds === 'wanted',
    setSeedsDone: (): void => void seedsDone.run(),
  }
}
