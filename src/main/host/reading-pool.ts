import { availableParallelism, totalmem } from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Sentence } from '../../shared/model.ts'
import { LibraryFailure } from '../library/failure.ts'
import type { Readers } from '../library/readers.ts'
import type { ReadingSink } from '../library/read-source.ts'
import type { FromReader, ToReader } from './reading-messages.ts'
import { spareMemory } from './spare-memory.ts'
import { watchMemory } from './watch-memory.ts'

/** The reader's file: beside this one in the sources, beside the program once built. */
const readerFile = (): string => path.join(import.meta.dirname, import.meta.filename.endsWith('.ts') ? 'reading-worker.ts' : 'reading-worker.mjs')

/** As many as there are cores, but each needs some memory; the library's own thread mostly waits for them. */
const usualSize = (): number => Math.max(1, Math.min(availableParallelism(), 8, Math.floor(totalmem() / 1.5e9)))

export interface PoolOptions {
  readonly assets: string
  readonly size?: number
  readonly file?: string
  /** A reader that says nothing for so long is taken to hang: it is replaced, and the file is refused. */
  readonly silence?: number
  /** Threads that had nothing to do for so long are let go. */
  readonly idle?: number
  /** For one thread, in megabytes; one that takes more is stopped, and the file refused. */
  readonly memory?: number
}

/**
 * For what a thread has just made, in megabytes, most of which lives no longer than an article. Left to itself the engine takes more than 100 for it in each thread;
 * with this much an article costs the same.
 */
const youngMemory = 24
/** Beyond what a thread may have, in megabytes: it must not reach the engine's own limit before it was stopped, for there the whole process may end. */
const leeway = 2_000

/** How long a thread may take to start, in milliseconds. */
const toStart = 60_000

interface Job {
  readonly message: ToReader
  readonly sink: ReadingSink | null
  readonly settled: PromiseWithResolvers<FromReader>
}
interface Thread {
  readonly worker: Worker
  /** It has loaded what it needs; on a busy machine that takes a while, and is no sign of a bad file. */
  isReady: boolean
  job: Job | null
  silence: NodeJS.Timeout | undefined
}

/** Threads that read files and derive findings; started when first needed, replaced when they hang or die. */
export function createReadingPool({ assets, size = usualSize(), file = readerFile(), silence = 120_000, idle = 60_000, memory = 2_000 }: PoolOptions): Readers {
  const waiting: Job[] = []
  const threads = new Set<Thread>()
  let letGo: NodeJS.Timeout | undefined
  let isClosed = false
  /** In a row, without one that went well. */
  let failedStarts = 0
  spareMemory()

  function start(): Thread {
    const thread: Thread = { worker: new Worker(file, { workerData: { assets }, resourceLimits: { maxOldGenerationSizeMb: memory + leeway, maxYoungGenerationSizeMb: youngMemory } }), isReady: false, job: null, silence: undefined }
    threads.add(thread)
    thread.worker.on('message', (message: FromReader) => hear(thread, message))
    // `error` comes first and says more; `exit` always comes.
    let why: unknown = null
    thread.worker.on('error', (error) => { why = error })
    let isTooLarge = false
    const unwatch = watchMemory(thread.worker, memory, () => {
      isTooLarge = true
      void thread.worker.terminate()
    })
    thread.worker.on('exit', () => {
      unwatch()
      gone(thread, isTooLarge || isOutOfMemory(why) ? tooMuchMemory : diedOf(why))
    })
    return thread
  }
  function gone(thread: Thread, reason: Sentence): void {
    clearTimeout(thread.silence)
    threads.delete(thread)
    const { job } = thread
    if (!thread.isReady && !isClosed && failedStarts++ === 0 && job) {
      // Once may be chance (a machine at its limits); the file is not to blame, and is tried again.
      thread.job = null
      waiting.unshift(job)
      return handOut()
    }
    thread.job = null
    job?.settled.reject(new LibraryFailure(isClosed ? 'cancelled' : 'unreadable', reason))
    handOut()
  }
  function listen(thread: Thread): void {
    clearTimeout(thread.silence)
    thread.silence = setTimeout(() => {
      const { job } = thread
      thread.job = null
      threads.delete(thread)
      job?.settled.reject(new LibraryFailure('unreadable', tooLong))
      void thread.worker.terminate()
      handOut()
    }, silence + (thread.isReady ? 0 : toStart))
  }
  /** Give what waits to whoever is free; threads are started one for each job, up to the size. */
  function handOut(): void {
    clearTimeout(letGo)
    while (waiting.length > 0 && !isClosed) {
      const thread = [...threads].find(({ job }) => job === null) ?? (threads.size < size ? start() : null)
      if (!thread) return
      thread.job = waiting.shift()!
      thread.worker.postMessage(thread.job.message)
      listen(thread)
    }
  }
  function free(thread: Thread): Job {
    clearTimeout(thread.silence)
    const job = thread.job!
    thread.job = null
    return job
  }
  function hear(thread: Thread, message: FromReader): void {
    if (message.type === 'ready') {
      thread.isReady = true
      failedStarts = 0
      if (thread.job) listen(thread)
      return
    }
    if (!thread.job) return
    switch (message.type) {
      case 'isKnown': return void answer(thread, message.call, (sink) => sink.isKnown(message.checksum, message.entry, message.hasOwnBytes, message.bytes))
      case 'refuse': return void answer(thread, message.call, (sink) => sink.refuse(message.entry, message.reason))
      case 'take': return void answer(thread, message.call, (sink) => sink.take(message.article))
      case 'failed': {
        const { error } = message
        // Null: the reason is known here, and has been told.
        if (error) free(thread).settled.reject(new LibraryFailure(error.code, error.sentence))
        else free(thread)
        return handOut()
      }
      default:
        free(thread).settled.resolve(message)
        handOut()
    }
  }
  async function answer(thread: Thread, call: number, ask: (sink: ReadingSink) => unknown): Promise<void> {
    const { job } = thread
    if (!job?.sink) return
    const reply = (value: boolean | null) => {
      if (thread.job !== job) return
      thread.worker.postMessage({ type: 'answer', call, value } satisfies ToReader)
      listen(thread)
    }
    try {
      reply((await ask(job.sink)) === true)
    } catch (error) {
      job.settled.reject(error)
      reply(null)
    }
  }
  function give(message: ToReader, sink: ReadingSink | null): Promise<FromReader> {
    const settled = Promise.withResolvers<FromReader>()
    if (isClosed) settled.reject(new LibraryFailure('cancelled', diedOf(null)))
    else {
      waiting.push({ message, sink, settled })
      handOut()
    }
    return settled.promise
  }

  return {
    size,
    isHere: false,
    isBroken: () => failedStarts > 1,
    async read(job, sink) {
      const end = await give({ type: 'read', job }, sink)
      return end.type === 'read' ? end.end : unexpected(end)
    },
    async derive(text) {
      const end = await give({ type: 'derive', text }, null)
      return end.type === 'derived' ? end.findings : unexpected(end)
    },
    rest() {
      clearTimeout(letGo)
      letGo = setTimeout(() => {
        for (const thread of threads) if (!thread.job) void thread.worker.terminate()
      }, idle)
      letGo.unref()
    },
    async close() {
      isClosed = true
      clearTimeout(letGo)
      for (const { settled } of waiting.splice(0)) settled.reject(new LibraryFailure('cancelled', diedOf(null)))
      await Promise.all([...threads].map(({ worker }) => worker.terminate()))
    },
  }
}

function unexpected(message: FromReader): never {
  throw new Error(`A reader said ${message.type} where something else was asked.`)
}

const isOutOfMemory = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY'
const tooMuchMemory: Sentence = {
  en: 'Reading this file needs more memory than any article does, so it was stopped. Save its text as a .txt file, divide it if it is long, and import that.',
  fr: 'Lire ce fichier demande plus de mémoire qu’aucun article ; la lecture a été arrêtée. Enregistrez son texte dans un fichier .txt, divisez-le s’il est long, et importez celui-ci.',
}
const tooLong: Sentence = {
  en: 'Reading this file took too long, so it was stopped. Save its text as a .txt file, divide it if it is long, and import that.',
  fr: 'Lire ce fichier a pris trop de temps ; la lecture a été arrêtée. Enregistrez son texte dans un fichier .txt, divisez-le s’il est long, et importez celui-ci.',
}
function diedOf(error: unknown): Sentence {
  const detail = error instanceof Error ? ` (${error.message})` : ''
  return {
    en: `The reader of this file stopped unexpectedly${detail}. Save its text as a .txt file and import that.`,
    fr: `Le lecteur de ce fichier s’est arrêté de façon inattendue${detail}. Enregistrez son texte dans un fichier .txt et importez celui-ci.`,
  }
}
