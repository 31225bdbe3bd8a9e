import type { Activity, Notice, Preferences } from '../../../shared/contract/library.ts'
import type { Handlers } from '../answer.ts'
import type { Stores } from '../stores.ts'
import type { Tasks } from '../tasks.ts'

/** What is said of a library beyond its rows. */
export interface LibraryState {
  readonly folder: string
  readonly extractor: string
  activity: Activity | null
  readonly notices: Notice[]
}

/** The library as a whole, how the person likes the window, and deriving anew. */
export function libraryRequests({ documents, findings, annotations, preferences }: Stores, tasks: Tasks, state: LibraryState): Pick<Handlers, 'libraryInfo' | 'preferences' | 'setPreferences' | 'reindex'> {
  const all = () => preferences.list() as Partial<Preferences>
  return {
    libraryInfo() {
      const { extracted, ...found } = findings.counts()
      const kept = documents.counts()
      return { folder: state.folder, ...kept, ...found, annotations: annotations.count(), extractor: state.extractor, pending: kept.documents - extracted, activity: state.activity, notices: state.notices }
    },
    preferences: () => all(),
    setPreferences(changed) {
      for (const [name, value] of Object.entries(changed)) if (value !== undefined) preferences.put(name, value)
      return all()
    },
    reindex: async (_input, options) => ({ documents: await tasks.deriveAll(options) }),
  }
}
