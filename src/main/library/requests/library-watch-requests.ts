import { statSync } from 'node:fs'
import path from 'node:path'
import type { WatchedFolder } from '../../../shared/contract/library.ts'
import type { Handlers } from '../answer.ts'
import type { StoredFolder } from '../database/watched.ts'
import { LibraryFailure } from '../failure.ts'
import type { Stores } from '../stores.ts'
import type { Watching } from '../watching.ts'
import { noCollection } from './missing.ts'

const isFolder = (at: string): boolean => statSync(at, { throwIfNoEntry: false })?.isDirectory() ?? false
const isInside = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(outer.endsWith(path.sep) ? outer : outer + path.sep)

/** Folders whose new and edited files come in by themselves. `own` is the library's folder. */
export function libraryWatchRequests({ watched, collections }: Stores, watching: Watching, own: string): Pick<Handlers, 'watchFolder' | 'unwatchFolder' | 'listWatched'> {
  const show = (folder: StoredFolder): WatchedFolder => ({ ...folder, state: isFolder(folder.path) ? 'watching' : 'missing' })
  return {
    async watchFolder({ path: given, collection }, options) {
      const at = path.resolve(given)
      if (collection !== undefined && !collections.find(collection)) throw noCollection(collection)
      if (!isFolder(at)) throw new LibraryFailure('bad-input', { en: `${at} is not a folder. Choose a folder to watch.`, fr: `${at} n’est pas un dossier. Choisissez un dossier à surveiller.` })
      if (isInside(at, own) || isInside(own, at))
        throw new LibraryFailure('bad-input', {
          en: `${at} holds this library, or lies in it: watching it would import the library into itself. Choose another folder.`,
          fr: `${at} contient cette bibliothèque, ou s’y trouve : le surveiller importerait la bibliothèque en elle-même. Choisissez un autre dossier.`,
        })
      watched.add(at, collection ?? null, new Date().toISOString())
      const find = () => watched.list().find((folder) => folder.path === at)!
      await watching.begin(find(), options)
      return show(find())
    },
    unwatchFolder({ folder }) {
      if (!watched.list().some(({ id }) => id === folder)) throw new LibraryFailure('not-found', { en: 'This folder is not watched.', fr: 'Ce dossier n’est pas surveillé.' })
      watching.stop(folder)
      watched.remove(folder)
      return null
    },
    listWatched: () => watched.list().map(show),
  }
}
