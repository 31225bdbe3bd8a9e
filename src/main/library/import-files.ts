import { statSync } from 'node:fs'
import type { ImportOutcome } from '../../shared/contract/documents.ts'
import type { Sentence } from '../../shared/model.ts'
import type { QueuedFile } from './database/import-queue.ts'
import { diskFull, explain } from './explain.ts'
import { describeBug, LibraryFailure } from './failure.ts'
import { describeSkipped } from './importing/list-articles.ts'
import { findKnown, keepArticle, type Kept } from './keep-document.ts'
import type { Readers } from './readers.ts'
import type { Stores } from './stores.ts'
import { createTogether, mostTogether, togetherOf } from './write-together.ts'

export interface ImportParts {
  readonly stores: Stores
  readonly folder: string
  /** For when there are no threads after all. */
  readonly here: Readers
  /** Called after each document that came in or was revised. */
  readonly onDocument: () => void
  readonly isClosing: () => boolean
}
type Line = Omit<ImportOutcome, 'name'>

/** As often a file's reading is begun on the library's own thread; one that has taken the program down each time is refused. */
const mostTries = 4

/** Brings files in, one after the other or several at once; what becomes of each is a few lines of the report, never an exception. */
export function createImporter({ stores, folder, here, onDocument, isClosing }: ImportParts) {
  let isFull = false
  const together = createTogether(stores)

  async function bring(file: QueuedFile, readers: Readers): Promise<ImportOutcome[]> {
    const { path, name } = file
    const lasting = file.isPassing ? null : path
    const lines: ImportOutcome[] = []
    const taken: Promise<void>[] = []
    let unwritten: { readonly error: unknown } | null = null
    const tell = (entry: string | null, line: Line) => void lines.push({ name: entry ? `${name} › ${entry}` : name, ...line })
    const keep = (entry: string | null, kept: Kept) => {
      tell(entry, { ...kept, reason: null })
      if (kept.outcome !== 'known') onDocument()
    }
    const refuse = (entry: string | null, reason: Sentence, bytes: number | null) => {
      stores.importQueue.refuse({ name, entry: entry ?? '', path: lasting, bytes, reason }, new Date().toISOString())
      tell(entry, { outcome: 'refused', document: null, title: null, reason })
    }
    // Taken before it is read: an edit made meanwhile then shows as one.
    const stat = statSync(path, { throwIfNoEntry: false })
    const finish = (isRefused: boolean) => {
      stores.importQueue.drop(file.id)
      if (file.watched !== null && stat) stores.watched.see(file.watched, { path, size: stat.size, modified: stat.mtimeMs }, isRefused)
    }
    try {
      if (isFull) throw new LibraryFailure('disk-full', diskFull)
      if (file.tries >= mostTries) throw new LibraryFailure('unreadable', stubborn)
      // A thread that is taken down takes nothing with it: only here a file is to be suspected.
      if (readers.isHere) stores.importQueue.begin(file.id)
      const end = await readers.read({ path, name, folder }, {
        isKnown(checksum, entry, hasOwnBytes) {
          const known = findKnown(stores, file, checksum, entry, hasOwnBytes)
          if (known) {
            stores.importQueue.forgive(lasting ?? name, entry ?? '')
            keep(entry, known)
          }
          return known !== null
        },
        take(article) {
          const { entry } = article
          const write = () => {
            stores.importQueue.forgive(lasting ?? name, entry ?? '')
            return keepArticle(stores, file, article, !file.isPassing)
          }
          if (readers.isHere) return keep(entry, stores.transact(write))
          // The reader goes on while it waits for others; where one could not be written there is no use in reading more.
          if (unwritten) throw unwritten.error
          let kept: Kept
          const written = together.put(() => { kept = write() }, article.read.text.length, entry === null ? togetherOf(readers.size) : mostTogether).then(() => keep(entry, kept))
          written.catch((error: unknown) => { unwritten ??= { error } })
          taken.push(written)
        },
        refuse: (entry, reason) => refuse(entry, reason, null),
      })
      // The reader is done, but what it read last may still have to be written.
      await Promise.all(taken)
      // What is to be said of a file that holds several: what was passed over, where it was cut off, what its columns were taken for.
      for (const reason of [describeSkipped(end.passedOver), ...end.notes]) if (reason) tell(null, { outcome: 'skipped', document: null, title: null, reason })
      finish(lines.some(({ outcome }) => outcome === 'refused'))
      return lines
    } catch (error) {
      await Promise.allSettled(taken)
      // Its reader was stopped because the library closes: it stays in the queue.
      if (isClosing()) return lines
      if (readers.isBroken()) return bring(file, here)
      // One bad file is one line of the report. A full disk is every line from here on, and nothing half-written.
      const explained = explain(error)
      if (!explained) console.error(error)
      if (explained?.code === 'disk-full') {
        isFull = true
        tell(null, { outcome: 'refused', document: null, title: null, reason: explained.sentence })
        return lines
      }
      refuse(null, explained?.sentence ?? describeBug(error), stat?.size ?? null)
      finish(true)
      return lines
    }
  }
  return {
    bring,
    /** A new task may find room again. */
    begin(): void {
      isFull = false
    },
  }
}

const stubborn: Sentence = {
  en: 'Recoupe stopped each time it read this file, so it is left out. If it is an article, save its text as a .txt file and import that.',
  fr: 'Recoupe s’est arrêté chaque fois qu’il lisait ce fichier, qui est donc laissé de côté. Si c’est un article, enregistrez son texte dans un fichier .txt et importez celui-ci.',
}
