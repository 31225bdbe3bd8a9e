import type { Database } from 'better-sqlite3'
import { LibraryFailure } from '../failure.ts'
import { sql as library } from './migrations/0001-library.ts'
import { sql as history } from './migrations/0002-history.ts'
import { sql as decisions } from './migrations/0003-decisions.ts'
import { sql as documents } from './migrations/0004-documents.ts'
import { sql as views } from './migrations/0005-views.ts'
import { sql as passages } from './migrations/0006-passages.ts'

/** In order. A migration that has shipped is never edited: the next one corrects it. */
export const migrations: readonly string[] = [library, history, decisions, documents, views, passages]

/**
 * Bring `db` to `target` (the newest by default), one transaction a step; `user_version` counts what has been applied.
 * @throws LibraryFailure when the library was made by a newer program.
 */
export function migrate(db: Database, target = migrations.length): void {
  const version = schemaVersion(db)
  for (let next = version; next < target; next++) {
    db.transaction(() => {
      db.exec(migrations[next]!)
      db.pragma(`user_version = ${next + 1}`)
    })()
  }
}

/** The library's schema version; refuses what this program is too old for. */
export function schemaVersion(db: Database): number {
  const version = db.pragma('user_version', { simple: true }) as number
  if (version > migrations.length)
    throw new LibraryFailure('unreadable', {
      en: `This library was made by a newer Recoupe (its format is ${version}, this one knows ${migrations.length}). Open it with a newer Recoupe; nothing was changed.`,
      fr: `Cette bibliothèque vient d’un Recoupe plus récent (son format est le ${version}, celui-ci connaît le ${migrations.length}). Ouvrez-la avec un Recoupe plus récent ; rien n’a été modifié.`,
    })
  return version
}
