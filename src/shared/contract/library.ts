import * as z from 'zod'
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
export interface Activity {
  readonly task: 'importing' | 'indexing'
  readonly done: number
  readonly total: number
  /** The file or title at hand. */
  readonly label: string
}
export interface Notice {
  readonly code: 'index-rebuilt' | 'seeds-missing'
  readonly detail: string
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
  reindex: changes<{ readonly documents: number }>('findings', 'documents')('Derive every finding anew from the kept documents; reports progress.', z.object({})),
}
