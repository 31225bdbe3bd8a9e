import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Progress, RequestOptions } from '../../shared/contract.ts'
import type { ImportOutcome } from '../../shared/contract/documents.ts'
import type { Activity } from '../../shared/contract/library.ts'
import type { DocumentId, Sentence } from '../../shared/model.ts'
import { deriveDocument } from './derive-document.ts'
import type { Extractor } from './extraction/extractor.ts'
import { diskFull, explain } from './explain.ts'
import { describeBug, LibraryFailure } from './failure.ts'
import { describeSkipped, listArticles } from './importing/list-articles.ts'
import { keepDocument } from './keep-document.ts'
import type { Stores } from './stores.ts'

/** Between two documents other requests get their turn: the library's thread answers while it imports. */
const letOthersIn = () => new Promise<void>((resolve) => setImmediate(resolve))

export interface TaskParts {
  readonly stores: Stores
  readonly extractor: Extractor
  readonly folder: string
  readonly onActivity: (activity: Activity | null) => void
  /** Called after each document that came in, so that windows fill while an import goes on. */
  readonly onDocument: () => void
  readonly isClosing: () => boolean
}

/** The long-running work of a library, one document at a time; whatever stops it, finished documents are whole. */
export function createTasks({ stores, extractor, folder, onActivity, onDocument, isClosing }: TaskParts) {
  let queue: Promise<unknown> = Promise.resolve()
  /** One task after another: there is one writer. */
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const run = queue.then(task)
    queue = run.catch(() => undefined)
    return run
  }

  async function each<T>(task: Activity['task'], items: readonly T[], label: (item: T) => string, work: (item: T) => void | Promise<void>, { signal, onProgress }: RequestOptions): Promise<void> {
    if (items.length === 0) return
    try {
      for (const [done, item] of items.entries()) {
        if (signal?.aborted || isClosing()) throw new LibraryFailure('cancelled', { en: `Stopped after ${done} of ${items.length}. What was finished is kept.`, fr: `Arrêté après ${done} sur ${items.length}. Ce qui était terminé est conservé.` })
        const progress: Progress = { done, total: items.length, label: label(item) }
        onProgress?.(progress)
        onActivity({ task, ...progress })
        await letOthersIn()
        await work(item)
      }
      onProgress?.({ done: items.length, total: items.length, label: '' })
    } finally {
      onActivity(null)
    }
  }

  async function importFiles(files: readonly { readonly path: string; readonly name: string }[], options: RequestOptions): Promise<ImportOutcome[]> {
    const outcomes: ImportOutcome[] = []
    let isFull = false
    await each('importing', files, ({ name }) => name, async ({ path, name }) => {
      const refused = (reason: Sentence) => void outcomes.push({ name, outcome: 'refused', document: null, title: null, reason })
      if (isFull) return refused(diskFull)
      try {
        const kept = await keepDocument(stores, folder, path, name)
        if (kept.outcome === 'imported') {
          deriveDocument(stores, extractor, kept.document)
          onDocument()
        }
        outcomes.push({ name, ...kept, reason: null })
      } catch (error) {
        // One bad file is one line of the report. A full disk is every line from here on, and nothing half-written.
        const explained = explain(error)
        if (!explained) console.error(error)
        isFull = explained?.code === 'disk-full'
        refused(explained?.sentence ?? describeBug(error))
      }
    }, options)
    return outcomes
  }

  async function derivePending(options: RequestOptions): Promise<number> {
    const documents: readonly DocumentId[] = stores.documents.listPending(extractor.version)
    await each('indexing', documents, (document) => stores.documents.find(document)?.title ?? '', (document) => {
      try {
        deriveDocument(stores, extractor, document)
      } catch (error) {
        // A document that cannot be derived stays pending, and is counted so; the others go on.
        if (explain(error)) throw error
        console.error(error)
      }
      onDocument()
    }, options)
    return documents.length
  }

  return {
    /** Import files and folders; a path that holds nothing to import is a line of the report too. */
    importSources: (sources: readonly { readonly path: string; readonly name?: string | undefined }[], options: RequestOptions): Promise<ImportOutcome[]> =>
      inTurn(async () => {
        const others: ImportOutcome[] = []
        const files: { path: string; name: string }[] = []
        const tell = (outcome: 'refused' | 'skipped', name: string, reason: Sentence) => others.push({ name, outcome, document: null, title: null, reason })
        for (const { path, name } of sources)
          try {
            const listing = await listArticles(path)
            files.push(...listing.files.map((file) => ({ path: file, name: name ?? basename(file) })))
            for (const problem of listing.problems) tell('refused', name ?? path, problem)
            const skipped = describeSkipped(listing.skipped)
            if (skipped) tell('skipped', name ?? path, skipped)
          } catch (error) {
            if (!(error instanceof LibraryFailure)) throw error
            tell('refused', name ?? path, error.sentence)
          }
        return [...(await importFiles(files, options)), ...others]
      }),
    /** Derive all that lacks this extractor's mark. */
    deriveMissing: (options: RequestOptions = {}): Promise<number> => inTurn(() => derivePending(options)),
    /** Throw away everything derived, and derive it anew. */
    deriveAll: (options: RequestOptions): Promise<number> =>
      inTurn(() => {
        stores.transact(() => stores.findings.clear())
        return derivePending(options)
      }),
    /** The sample articles, when this library was made to begin with them and they are not all in yet. */
    importSeeds: (seeds: string): Promise<void> =>
      inTurn(async () => {
        const names = readdirSync(seeds).filter((name) => !name.startsWith('.')).sort()
        await importFiles(names.map((name) => ({ path: join(seeds, name), name })), {})
        stores.preferences.setSeedsDone()
      }),
    /** Settles when nothing is running. */
    idle: (): Promise<unknown> => queue,
  }
}
export type Tasks = ReturnType<typeof createTasks>
