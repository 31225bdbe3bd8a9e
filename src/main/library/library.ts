import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { toFailure, type LibraryEvent, type RequestName, type RequestOptions, type Transport } from '../../shared/contract.ts'
import type { Sentence } from '../../shared/model.ts'
import { createAnswerer, type Handlers } from './answer.ts'
import { createExtractor, extractorVersion, type Extractor } from './extraction/extractor.ts'
import { sweepOrphans } from './derive-document.ts'
import { createDecisions } from './decisions/decisions.ts'
import { entityFamily } from './decisions/entity-family.ts'
import { createHistory } from './history/history.ts'
import { createAnnotating } from './requests/annotating.ts'
import { annotationFileRequests } from './requests/annotation-file-requests.ts'
import { manyAnnotationRequests } from './requests/annotation-many-requests.ts'
import { annotationRequests } from './requests/annotation-requests.ts'
import { compareDecidingRequests, compareFamily } from './requests/compare-deciding.ts'
import { createHand } from './requests/compare-hand.ts'
import { compareRequests } from './requests/compare-requests.ts'
import { createComparison } from './requests/comparison.ts'
import { decisionRequests } from './requests/decision-requests.ts'
import { documentEditRequests } from './requests/document-edit-requests.ts'
import { createDocumentKeeping } from './requests/document-keeping.ts'
import { documentReceiptRequests } from './requests/document-receipt-requests.ts'
import { documentRemovalRequests } from './requests/document-removal-requests.ts'
import { documentRequests } from './requests/document-requests.ts'
import { createEntityDeciding } from './requests/entity-deciding.ts'
import { entityMentionRequests } from './requests/entity-mention-requests.ts'
import { entityMergeRequests } from './requests/entity-merge-requests.ts'
import { entityNameRequests } from './requests/entity-name-requests.ts'
import { entityRequests } from './requests/entity-requests.ts'
import { findingsRequests } from './requests/findings-requests.ts'
import { graphExportRequests } from './requests/graph-export-requests.ts'
import { graphRequests } from './requests/graph-requests.ts'
import { graphRouteRequests } from './requests/graph-route-requests.ts'
import { createGraphSource } from './requests/graph-source.ts'
import { graphViewRequests } from './requests/graph-view-requests.ts'
import { historyRequests } from './requests/history-requests.ts'
import { revisionRequests } from './requests/revision-requests.ts'
import { libraryWatchRequests } from './requests/library-watch-requests.ts'
import { libraryRequests, type LibraryState } from './requests/library-requests.ts'
import { nameRequests } from './requests/name-requests.ts'
import { createNames } from './requests/names.ts'
import { packRequests } from './requests/pack-requests.ts'
import { relationDecisionRequests } from './requests/relation-decision-requests.ts'
import { savedSearchRequests } from './requests/saved-search-requests.ts'
import { searchRequests } from './requests/search-requests.ts'
import { createSearcher } from './requests/searcher.ts'
import { termRequests } from './requests/term-requests.ts'
import { timelineRequests } from './requests/timeline-requests.ts'
import { readersHere, type Readers, type StartReaders } from './readers.ts'
import { watchListRequests } from './requests/watch-list-requests.ts'
import { readResources } from './resources.ts'
import { openDatabases } from './open-databases.ts'
import { createStores } from './stores.ts'
import { createTasks } from './tasks.ts'
import { createWatching } from './watching.ts'

export interface LibraryOptions {
  /** The library's folder; made when missing and `mode` is write. */
  readonly folder: string
  /** Where the lexicon and the tagger lie. */
  readonly assets: string
  /** A folder whose articles a newly made library begins with. Absent: it begins empty. */
  readonly seeds?: string
  /** `write` takes the library for itself; `read` looks on, even while another process writes. */
  readonly mode: 'write' | 'read'
}

/** An open library is a Transport: the same door for every shell, validated, on whatever thread. */
export interface Library extends Transport {
  /** Settles when what had to be done at the start (seeds, an index to rebuild) is done. Never rejects for a single bad document. */
  readonly ready: Promise<void>
  /** Ends what is under way, and settles when the library is free for another. */
  close(): Promise<void>
}

/** Milliseconds in which the window asks for what it shows first. */
const afterOpening = 3_000

const closed: Sentence = { en: 'This library was closed. Open it again.', fr: 'Cette bibliothèque a été fermée. Rouvrez-la.' }

/** What a shell's machine can do for a library beyond what plain code can. */
export interface Machinery {
  /** Threads that read files and derive findings. Absent: the library does it on its own. */
  readonly startReaders?: StartReaders
  /** Look after the watched folders. Absent: only those that are named while it is open. */
  readonly watches?: boolean
}

/** @throws LibraryFailure when the folder is locked, newer than this program, or cannot be read or made. */
export function openLibrary({ folder: given, assets, seeds, mode }: LibraryOptions, { startReaders, watches = false }: Machinery = {}): Library {
  const folder = resolve(given)
  const { db, discarded, unlock } = openDatabases(folder, mode, seeds !== undefined)
  const extractor = extractorWhenNeeded(assets)
  const stores = createStores(db)
  const names = createNames(stores)
  const graph = createGraphSource(stores)
  const searcher = createSearcher(stores)
  const history = createHistory(stores.history, stores.transact)
  const decisions = createDecisions(stores.decisions, history)
  const hand = createHand(stores, decisions)
  const comparison = createComparison(stores, hand)
  decisions.join(compareFamily(comparison, hand))
  decisions.join(entityFamily(stores))
  const deciding = createEntityDeciding(stores, decisions, history, (...how) => tasks.settle(...how))
  const annotating = createAnnotating(stores, history)
  const state: LibraryState = { folder, extractor: extractor.version, activity: null, notices: discarded ? [{ code: 'index-rebuilt', detail: '' }] : [] }
  const listeners = new Set<(event: LibraryEvent) => void>()
  let isClosing = false

  function announce(event: LibraryEvent): void {
    if (event.type === 'changed' && event.topics.some((topic) => topic === 'documents' || topic === 'findings' || topic === 'annotations')) names.forget()
    if (event.type === 'changed' && event.topics.some((topic) => topic === 'findings' || topic === 'documents')) graph.forget()
    if (event.type === 'changed') {
      searcher.forget(event.topics)
      hand.forget(event.topics)
      comparison.forget(event.topics)
    }
    for (const listener of listeners) listener(event)
  }
  const here: Readers = readersHere(extractor)
  let started: Readers | null = null
  const tasks = createTasks({
    stores,
    extractor,
    folder,
    here,
    elsewhere: () => (started ??= startReaders?.(assets) ?? null),
    onActivity(activity) {
      state.activity = activity
      if (activity === null) putInOrder()
      announce({ type: 'activity', activity })
    },
    onDocuments() {
      searcher.tidy(false)
      stores.fullText.tidy(false)
      announce({ type: 'changed', topics: ['documents', 'findings'] })
    },
    onSettled: () => announce({ type: 'changed', topics: ['documents', 'findings', 'decisions'] }),
    isClosing: () => isClosing,
  })
  const keeping = createDocumentKeeping(stores, history, extractor, tasks)
  const watching = createWatching({
    stores,
    tasks,
    onNotice(code, detail) {
      if (state.notices.some((one) => one.code === code && one.detail === detail)) return
      state.notices.push({ code, detail })
      announce({ type: 'changed', topics: ['documents'] })
    },
    onLooked: () => announce({ type: 'changed', topics: ['documents', 'findings'] }),
    isClosing: () => isClosing,
  })
  /** What the indexes put off while documents came in, a step at a time: requests get their turn between them. */
  function putInOrder(): void {
    setImmediate(() => {
      if (isClosing || mode !== 'write' || state.activity !== null) return
      try {
        if (searcher.tidy(true) || stores.fullText.tidy(true)) putInOrder()
      } catch (error) {
        // A full disk, say: it is begun again after the next documents, or when the library is opened again.
        console.error(error)
      }
    })
  }
  const handlers: Handlers = {
    ...libraryRequests(stores, tasks, state),
    ...documentRequests(stores, tasks, folder),
    ...documentReceiptRequests(stores, tasks, folder, extractor.version),
    ...documentEditRequests(stores, history, keeping),
    ...documentRemovalRequests(stores, history, keeping, folder),
    ...revisionRequests(stores, extractor, annotating),
    ...libraryWatchRequests(stores, watching, folder),
    ...searchRequests(stores, names, searcher),
    ...termRequests(stores, searcher),
    ...nameRequests(names),
    ...entityRequests(stores, names, decisions),
    ...entityMergeRequests(stores, deciding),
    ...entityNameRequests(stores, deciding),
    ...entityMentionRequests(stores, deciding),
    ...relationDecisionRequests(stores, deciding),
    ...watchListRequests(stores, deciding),
    ...graphRequests(stores, graph),
    ...graphRouteRequests(stores, graph),
    ...graphViewRequests(stores, graph, history),
    ...graphExportRequests(stores, graph),
    ...compareRequests(stores, comparison, hand),
    ...compareDecidingRequests(stores, comparison, hand, decisions),
    ...timelineRequests(stores, hand),
    ...packRequests(stores, comparison, hand, decisions, folder),
    ...annotationRequests(stores, history, annotating),
    ...manyAnnotationRequests(stores, history, annotating),
    ...annotationFileRequests(stores, history, annotating),
    ...savedSearchRequests(stores, history),
    ...decisionRequests(decisions, deciding),
    ...historyRequests(history, tasks),
    ...findingsRequests(stores),
  }
  const answer = createAnswerer(handlers, announce, console.error)

  /** What had to wait until the library was open: another extractor's findings go, what is missing is derived, seeds come in. */
  async function catchUp(): Promise<void> {
    if (mode === 'read') return
    annotating.strengthen()
    sweepOrphans(stores)
    await tasks.deriveMissing()
    // What a decision still waits for can be tried again: it must not keep the rest from starting.
    await tasks.settle().catch(console.error)
    const waiting = stores.importQueue.count()
    if (waiting > 0) {
      state.notices.push({ code: 'import-resumed', detail: String(waiting) })
      await tasks.resumeImport()
    }
    if (stores.preferences.areSeedsWanted()) {
      if (seeds !== undefined && existsSync(seeds)) await tasks.importSeeds(seeds)
      else state.notices.push({ code: 'seeds-missing', detail: seeds ?? '' })
    }
    // Nobody waits for it: a large folder may have filled meanwhile.
    if (watches) watching.beginAll().catch((error: unknown) => console.error(error))
  }

  async function end(): Promise<void> {
    isClosing = true
    watching.close()
    await Promise.all([started?.close(), tasks.idle()])
    db.close()
    unlock()
  }
  let closing: Promise<void> | null = null

  return {
    request: (name: RequestName, input: unknown, options?: RequestOptions) =>
      isClosing ? Promise.resolve({ ok: false, error: toFailure('disconnected', closed) }) : answer(name, input, options),
    onEvent(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    ready: catchUp().catch((error: unknown) => {
      if (!isClosing) console.error(error)
      // What was being put in order when it was closed last; and search, which reads its index for that, is then ready when it is first asked.
    }).finally(() => setTimeout(putInOrder, afterOpening).unref()),
    // Whoever closes it a second time waits for the same end: only then is the library free for another.
    close: () => (closing ??= end()),
  }
}

/** Tagger and lexicon take a moment to load, and most of what is asked of a library needs neither. */
function extractorWhenNeeded(assets: string): Extractor {
  let made: Extractor | null = null
  return { version: extractorVersion, extract: (input) => (made ??= createExtractor(readResources(assets))).extract(input) }
}
