import { statSync, watch, type FSWatcher } from 'node:fs'
import { basename } from 'node:path'
import type { RequestOptions } from '../../shared/contract.ts'
import type { StoredFolder } from './database/watched.ts'
import { LibraryFailure } from './failure.ts'
import { listArticles } from './importing/list-articles.ts'
import type { Stores } from './stores.ts'
import type { Tasks } from './tasks.ts'

export interface WatchingTimes {
  /** A file that was written to more recently may still be being written. */
  readonly stable: number
  /** Events come in swarms: the folder is looked at when they have been quiet for so long. */
  readonly quiet: number
  /** The folder is looked at this often whatever the system says: network disks and full tables of watches tell nothing. */
  readonly anyway: number
}
const usualTimes: WatchingTimes = { stable: 1_500, quiet: 400, anyway: 60_000 }

export interface WatchingParts {
  readonly stores: Stores
  readonly tasks: Tasks
  /** Something a person should know: a folder is not there, files in it could not be read. */
  readonly onNotice: (code: 'watched-missing' | 'watched-refused', detail: string) => void
  readonly onLooked: () => void
  readonly isClosing: () => boolean
  readonly times?: WatchingTimes
}
interface Watch {
  watcher: FSWatcher | null
  timer: NodeJS.Timeout | undefined
  /** One look at a time. */
  looking: Promise<void>
}

/** Looks after watched folders: what is new or changed in them is imported when it has come to rest. */
export function createWatching({ stores: { watched }, tasks, onNotice, onLooked, isClosing, times: { stable, quiet, anyway } = usualTimes }: WatchingParts) {
  const watches = new Map<number, Watch>()

  function lookIn(folder: StoredFolder, milliseconds: number): void {
    const own = watches.get(folder.id)
    if (!own || isClosing()) return
    clearTimeout(own.timer)
    own.timer = setTimeout(() => void look(folder).catch((error: unknown) => console.error(error)), milliseconds)
    own.timer.unref()
  }

  /** Files that are new or changed, those that have come to rest apart from those that have not. */
  async function listFresh(folder: StoredFolder): Promise<{ readonly ready: string[]; readonly isMoving: boolean }> {
    const listing = await listArticles(folder.path).catch((error: unknown) => {
      // A folder without articles is no failure here: they may come.
      if (error instanceof LibraryFailure && error.code === 'bad-input') return { files: [] as readonly string[] }
      throw error
    })
    const seen = new Map(watched.listSeen(folder.id).map((file) => [file.path, file]))
    const ready: string[] = []
    let isMoving = false
    for (const path of listing.files) {
      const stat = statSync(path, { throwIfNoEntry: false })
      const before = seen.get(path)
      if (!stat || (before && before.size === stat.size && before.modified === stat.mtimeMs)) continue
      if (Math.abs(Date.now() - Math.max(stat.mtimeMs, stat.ctimeMs)) < stable) isMoving = true
      else ready.push(path)
    }
    return { ready, isMoving }
  }

  async function lookNow(folder: StoredFolder, options: RequestOptions): Promise<void> {
    const own = watches.get(folder.id)
    if (!own || isClosing()) return
    let next = anyway
    try {
      const { ready, isMoving } = await listFresh(folder)
      if (isMoving) next = stable
      if (isClosing()) return
      watched.setLooked(folder.id, new Date().toISOString())
      const outcomes = await tasks.importFiles(ready.map((path) => ({ path, name: basename(path), collection: folder.collection, watched: folder.id, isPassing: false })), options)
      if (outcomes.some(({ outcome }) => outcome === 'refused')) onNotice('watched-refused', folder.path)
      if (ready.length > 0) onLooked()
      watchOver(folder, own)
    } catch (error) {
      if (!(error instanceof LibraryFailure)) throw error
      if (error.code === 'cancelled') return
      own.watcher?.close()
      own.watcher = null
      onNotice('watched-missing', folder.path)
    } finally {
      lookIn(folder, next)
    }
  }
  function look(folder: StoredFolder, options: RequestOptions = {}): Promise<void> {
    const own = watches.get(folder.id)
    if (!own) return Promise.resolve()
    const looking = own.looking.then(() => lookNow(folder, options))
    own.looking = looking.catch(() => undefined)
    return looking
  }

  function watchOver(folder: StoredFolder, own: Watch): void {
    if (own.watcher || isClosing()) return
    try {
      own.watcher = watch(folder.path, { recursive: true, persistent: false }, () => lookIn(folder, quiet))
      own.watcher.on('error', () => {
        own.watcher?.close()
        own.watcher = null
      })
    } catch {
      // The system has no watch to give: looking now and then does.
      own.watcher = null
    }
  }
  function begin(folder: StoredFolder, options: RequestOptions = {}): Promise<void> {
    if (!watches.has(folder.id)) watches.set(folder.id, { watcher: null, timer: undefined, looking: Promise.resolve() })
    return look(folder, options)
  }
  const stop = (id: number): void => {
    const own = watches.get(id)
    watches.delete(id)
    clearTimeout(own?.timer)
    own?.watcher?.close()
  }
  return {
    /** Settles when the folder was looked at for the first time, and what lay in it was imported. */
    begin,
    /** All folders that were watched before. */
    beginAll: async (): Promise<void> => {
      for (const folder of watched.list()) await begin(folder)
    },
    stop,
    close(): void {
      for (const id of [...watches.keys()]) stop(id)
    },
  }
}
export type Watching = ReturnType<typeof createWatching>
