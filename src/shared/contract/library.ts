import * as z from 'zod'
import type { Progress } from '../contract.ts'
import { asks, changes } from './request.ts'

export interface LibraryInfo {
  readonly folder: string
  readonly documents: number
  readonly characters: number
  readonly passages: number
  readonly entities: number
  readonly mentions: number
  readonly relations: number
  readonly figures: number
  readonly annotations: number
  readonly extractor: string
  /** Documents whose findings are not there yet (being built, or failed): search and graph do not cover them. */
  readonly pending: number
  /** What the library is busy with right now, so that a window opened in the middle can say so. */
  readonly activity: Activity | null
  /** What had to be said at start: an index rebuilt, seeds missing. Codes, put into words by the window. */
  readonly notices: readonly Notice[]
}
export interface Activity extends Progress {
  /** `settling`: a decision is carried out in all articles that it bears on. */
  readonly task: 'importing' | 'indexing' | 'settling'
  /** It was stopped, and what was done of it is being taken back: this cannot be stopped. */
  readonly isBack?: true
}
export interface Notice {
  /**
   * `import-resumed`: an import that was interrupted went on by itself, `detail` files of it.
   * `watched-missing`: a watched folder is not there now. `watched-refused`: files in a watched folder could not be read; coverage lists them.
   */
  readonly code: 'index-rebuilt' | 'seeds-missing' | 'import-resumed' | 'watched-missing' | 'watched-refused'
  readonly detail: string
}

/** Documents that the person put together. */
export interface Collection {
  readonly id: number
  readonly name: string
  readonly note: string
  readonly documents: number
  readonly createdAt: string
}
/** A folder whose new and edited files come in by themselves. Files that leave it leave nothing here. */
export interface WatchedFolder {
  readonly id: number
  readonly path: string
  /** What comes in goes into this collection, too. */
  readonly collection: number | null
  readonly addedAt: string
  /** `missing`: the folder is not there (a disk that is not plugged in); it is looked for again and again. */
  readonly state: 'watching' | 'missing'
  /** Files of it that came in, and that could not be read. */
  readonly files: number
  readonly refused: number
  readonly lastLooked: string | null
}

/** How this person likes the window. Kept with the library because a web shell's address changes at every start. */
export const preferencesSchema = z.object({
  language: z.enum(['fr', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  readerSize: z.number().min(14).max(26),
  readerFont: z.enum(['serif', 'sans']),
  /** The longest line, in characters. */
  readerMeasure: z.number().min(45).max(110),
  hiddenKinds: z.array(z.string()),
  colourNames: z.record(z.string(), z.string()),
  /** Where reading was left off, by document: the offset in its text of the first line in sight. */
  readingPlaces: z.record(z.string(), z.int().min(0)),
})
export type Preferences = z.infer<typeof preferencesSchema>

export const libraryRequests = {
  libraryInfo: asks<LibraryInfo>()('What the library holds, and what it is busy with.', z.object({})),
  preferences: asks<Partial<Preferences>>()('How the person likes the window; what was never set is absent.', z.object({})),
  setPreferences: changes<Partial<Preferences>>('preferences')('Change some preferences; the rest stay.', preferencesSchema.partial()),
  listCollections: asks<readonly Collection[]>()('The collections, by name, with how many documents each has.', z.object({})),
  saveCollection: changes<Collection>('documents')(
    'Make a collection, or rename one or change its note. A name that is taken is refused. Documents come in by editDocuments or by an import.',
    z.object({ collection: z.int().positive().optional(), name: z.string().trim().min(1).max(120), note: z.string().max(10_000).optional() }),
  ),
  removeCollection: changes<null>('documents')('Remove a collection; its documents stay. Undo brings it back with its documents.', z.object({ collection: z.int().positive() })),

  /** A window names the folder by the token its shell gave it, as for an import. */
  watchFolder: changes<WatchedFolder>('documents', 'findings')(
    'Import a folder, and whatever comes into it or changes in it from now on while the library is open; at the next start, what came meanwhile.',
    z.object({ path: z.string().min(1), collection: z.int().positive().optional() }),
  ),
  unwatchFolder: changes<null>('documents')('Watch a folder no longer; what came from it stays.', z.object({ folder: z.int().positive() })),
  listWatched: asks<readonly WatchedFolder[]>()('The watched folders.', z.object({})),

  reindex: changes<{ readonly documents: number }>('findings', 'documents')('Derive every finding anew from the kept documents; reports progress.', z.object({})),
}
