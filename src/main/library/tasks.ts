import { readdirSync, statSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import type { RequestOptions } from '../../shared/contract.ts'
import type { ImportOutcome } from '../../shared/contract/documents.ts'
import type { Activity } from '../../shared/contract/library.ts'
import type { DocumentId, Sentence } from '../../shared/model.ts'
import type { AskedFile, QueuedFile } from './database/import-queue.ts'
import { settleDocuments } from './decisions/settle-entities.ts'
import { textToDerive, writeFindings } from './derive-document.ts'
import { explain } from './explain.ts'
import type { Extractor } from './extraction/extractor.ts'
import { LibraryFailure } from './failure.ts'
import { createImporter } from './import-files.ts'
import { importText, type GivenText } from './import-text.ts'
import { describeSkipped, listArticles } from './importing/list-articles.ts'
import type { Readers } from './readers.ts'
import type { Stores } from './stores.ts'
import { createWorker } from './work-through.ts'
import { createTogether, togetherOf } from './write-together.ts'

export interface TaskParts {
  readonly stores: Stores
  readonly extractor: Extractor
  readonly folder: string
  /** On this thread: for a few small files, which are done before another thread has begun. */
  readonly here: Readers
  /** On threads of their own; null where the shell has none. */
  readonly elsewhere: () => Readers | null
  readonly onActivity: (activity: Activity | null) => void
  /** Called now and then while documents come in, so that windows fill; and once more at the end of it. */
  readonly onDocuments: () => void
  /** Called when decisions have been carried out, or taken back, wherever they bear on something. */
  readonly onSettled: () => void
  readonly isClosing: () => boolean
}
export interface Asked {
  readonly path: string
  readonly name?: string | undefined
  readonly isPassing?: boolean | undefined
}

/** So few small texts are read on the library's own thread. */
const fewFiles = 8
const smallFile = 100_000
const plainName = /^\.(?:txt|text|md|markdown|html?|xhtml)$/iu
/** So many documents are made what decisions say before others get their turn. */
const settledTogether = 4
/** Windows are told of new documents no more often than this, in milliseconds. */
const tellEvery = 400

/** The long-running work of a library; whatever stops it, finished documents are whole, and an import goes on at the next start. */
export function createTasks({ stores, extractor, folder, here, elsewhere, onActivity, onDocuments, onSettled, isClosing }: TaskParts) {
  let queue: Promise<unknown> = Promise.resolve()
  /** One task after another: there is one writer. */
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const run = queue.then(task)
    queue = run.catch(() => undefined)
    return run
  }
  let told = 0
  let isUntold = false
  const onDocument = () => {
    isUntold = true
    if (Date.now() - told < tellEvery) return
    told = Date.now()
    isUntold = false
    onDocuments()
  }
  // Decisions do not wait for an import to end; while they are carried out, they are what windows are told of.
  let doing: Activity | null = null
  let carrying: Activity | null = null
  const tell = () => onActivity(carrying ?? doing)
  const settler = createWorker((activity) => {
    carrying = activity
    tell()
  }, isClosing)
  let settling: Promise<void> | null = null
  const worker = createWorker((activity) => {
    if (activity === null && isUntold) {
      isUntold = false
      onDocuments()
    }
    doing = activity
    tell()
  }, isClosing)
  const together = createTogether(stores)
  const importer = createImporter({ stores, folder, here, onDocument, isClosing })

  /** Threads are worth it for many files, for large ones, and for formats of which a hostile one could hold up the library. */
  function readersFor(files: readonly QueuedFile[]): Readers {
    const isQuick = ({ path, name, tries }: QueuedFile) => tries === 0 && plainName.test(extname(name)) && (statSync(path, { throwIfNoEntry: false })?.size ?? 0) <= smallFile
    return files.length <= fewFiles && files.every(isQuick) ? here : (elsewhere() ?? here)
  }
  /** As many under way as can be read, and those that wait to be written together; holding or ending an import waits for these. */
  const lanesOf = (readers: Readers) => (readers.isHere ? 1 : readers.size + togetherOf(readers.size))

  async function bring(files: readonly QueuedFile[], options: RequestOptions): Promise<ImportOutcome[]> {
    const outcomes: ImportOutcome[][] = []
    const readers = readersFor(files)
    importer.begin()
    try {
      await worker.workThrough({
        task: 'importing', items: files, atOnce: lanesOf(readers), label: ({ name }) => name, options,
        async step(file, index) {
          outcomes[index] = await importer.bring(file, readers)
        },
      })
    } catch (error) {
      // Ended by the person: nothing of it is to go on by itself. Ended by closing the library: it goes on at the next start.
      if (!isClosing()) stores.transact(() => files.forEach(({ id }) => stores.importQueue.drop(id)))
      throw error
    } finally {
      readers.rest()
    }
    return outcomes.flat()
  }
  const queueUp = (files: readonly AskedFile[]): QueuedFile[] => stores.transact(() => stores.importQueue.put(files, new Date().toISOString()))

  /** Until nothing waits any more: what is decided meanwhile may bring more. */
  function settleAll(options: RequestOptions, isBack = false): Promise<void> {
    if (stores.unsettled.isEmpty()) return Promise.resolve()
    const run = async (): Promise<void> => {
      for (let documents = stores.unsettled.list(); documents.length > 0; documents = stores.unsettled.list()) {
        const slices = Array.from({ length: Math.ceil(documents.length / settledTogether) }, (_, i) => documents.slice(i * settledTogether, (i + 1) * settledTogether))
        await settler.workThrough({
          task: 'settling', items: slices, atOnce: 1, size: (slice) => slice.length, label: ([first]) => stores.documents.findTitle(first!) ?? '', options, isBack,
          step: (slice) => settleDocuments(stores, slice),
        })
      }
    }
    return (settling = run().finally(() => {
      settling = null
      onSettled()
    }))
  }

  async function derivePending(options: RequestOptions): Promise<number> {
    const documents: readonly DocumentId[] = stores.documents.listPending(extractor.version)
    const readers = documents.length <= fewFiles ? here : (elsewhere() ?? here)
    await worker.workThrough({
      task: 'indexing', items: documents, atOnce: lanesOf(readers), label: (document) => stores.documents.findTitle(document) ?? '', options,
      async step(document) {
        const text = textToDerive(stores, document)
        if (!text) return
        try {
          const prepared = await readers.derive(text).catch((error: unknown) => {
            if (readers.isBroken()) return here.derive(text)
            throw error
          })
          const write = () => {
            // It may have been removed or revised while it was thought about.
            if (!isClosing() && stores.documents.findCurrentRevision(document) === text.revision) writeFindings(stores, text, prepared)
          }
          if (readers.isHere) write()
          else await together.put(write, text.text.length, togetherOf(readers.size))
        } catch (error) {
          // A document that cannot be derived stays pending, and is counted so; the others go on.
          if (!(error instanceof LibraryFailure) && explain(error)) throw error
          console.error(error)
        }
        onDocument()
      },
    }).finally(() => readers.rest())
    return documents.length
  }

  return {
    /** Import files and folders; a path that holds nothing to import is a line of the report too. */
    importSources: (sources: readonly Asked[], options: RequestOptions, collection: number | null = null): Promise<ImportOutcome[]> =>
      inTurn(async () => {
        const others: ImportOutcome[] = []
        const files: AskedFile[] = []
        const tell = (outcome: 'refused' | 'skipped', name: string, reason: Sentence) => others.push({ name, outcome, document: null, title: null, reason })
        for (const { path, name, isPassing = false } of sources)
          try {
            const listing = await listArticles(path)
            const isFile = listing.files.length === 1 && listing.files[0] === resolve(path)
            files.push(...listing.files.map((file) => ({ path: file, name: isFile ? (name ?? basename(file)) : basename(file), collection, watched: null, isPassing })))
            for (const problem of listing.problems) tell('refused', name ?? path, problem)
            const skipped = describeSkipped(listing.skipped)
            if (skipped) tell('skipped', name ?? path, skipped)
          } catch (error) {
            if (!(error instanceof LibraryFailure)) throw error
            tell('refused', name ?? path, error.sentence)
            stores.importQueue.refuse({ name: name ?? basename(path), entry: '', path: isPassing ? null : path, bytes: null, reason: error.sentence }, new Date().toISOString())
          }
        return [...(await bring(queueUp(files), options)), ...others]
      }),
    /** Import files as they are named: nothing is looked for in folders. */
    importFiles: (files: readonly AskedFile[], options: RequestOptions = {}): Promise<ImportOutcome[]> => inTurn(() => bring(queueUp(files), options)),
    /** Keep a text that came without a file. */
    importText: (given: GivenText): Promise<ImportOutcome> =>
      inTurn(async () => {
        try {
          return { ...(await importText(stores, folder, extractor, given)), reason: null }
        } catch (error) {
          if (!(error instanceof LibraryFailure) || error.code !== 'unreadable') throw error
          return { name: given.title ?? '', outcome: 'refused', document: null, title: null, reason: error.sentence }
        }
      }),
    /** Go on with what an earlier run of the program left undone. Returns how many files that was. */
    resumeImport: (): Promise<number> =>
      inTurn(async () => {
        const files = stores.importQueue.list()
        await bring(files, {})
        return files.length
      }),
    /** Derive all that lacks this extractor's mark. */
    deriveMissing: (options: RequestOptions = {}): Promise<number> => inTurn(() => derivePending(options)),
    /** Throw away everything derived, and derive it anew. */
    deriveAll: (options: RequestOptions): Promise<number> =>
      inTurn(() => {
        stores.transact(() => {
          stores.findings.clear()
          stores.origins.clear()
        })
        return derivePending(options)
      }),
    /** The sample articles, when this library was made to begin with them and they are not all in yet. */
    importSeeds: (seeds: string): Promise<void> =>
      inTurn(async () => {
        const names = readdirSync(seeds).filter((name) => !name.startsWith('.')).sort()
        await bring(queueUp(names.map((name) => ({ path: join(seeds, name), name, collection: null, watched: null, isPassing: false }))), {})
        stores.preferences.setSeedsDone()
      }),
    /**
     * Make all findings what decisions say, where these bear on too many documents to be carried out at once. Nothing to do: settles at once.
     * Stopped by the person: `revert` takes the decision back, what was done of it is undone, and only then is it said.
     * @throws LibraryFailure with the sentence for that case; also when the library closes (the next start goes on with it).
     */
    async settle(options: RequestOptions = {}, stopped: Sentence | null = null, revert: () => void = () => undefined): Promise<void> {
      while (settling) await settling.catch(() => undefined)
      try {
        await settleAll(options)
      } catch (error) {
        if (!(error instanceof LibraryFailure) || error.code !== 'cancelled' || isClosing() || stopped === null) throw error
        revert()
        await settleAll({}, true)
        throw new LibraryFailure('cancelled', stopped)
      }
    },
    steer: (to: 'pause' | 'resume' | 'cancel'): void => (settling ? settler : worker).steer(to),
    /** Hold nothing back any more, and settle when nothing is running. */
    idle(): Promise<unknown> {
      worker.release()
      settler.release()
      return Promise.allSettled([queue, settling])
    },
  }
}
export type Tasks = ReturnType<typeof createTasks>
