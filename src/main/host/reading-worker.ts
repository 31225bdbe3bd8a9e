/** The entry of a thread that reads files and derives what is in them. It opens no database, so a file that takes it down takes nothing with it. */
import { parentPort, workerData } from 'node:worker_threads'
import { toFailure, type Failure } from '../../shared/contract.ts'
import { createExtractor } from '../library/extraction/extractor.ts'
import { explain } from '../library/explain.ts'
import { describeBug } from '../library/failure.ts'
import { prepareFindings } from '../library/prepare-findings.ts'
import { readSource, type ReadingJob } from '../library/read-source.ts'
import { readResources } from '../library/resources.ts'
import type { FromReader, Question, ToReader } from './reading-messages.ts'

const port = parentPort
if (!port) throw new Error('This file is started by Recoupe on a thread of its own; it is not a program.')
const { assets } = workerData as { readonly assets: string }
const extractor = createExtractor(readResources(assets))
const post = (message: FromReader) => port.postMessage(message)

/** Thrown when whoever asked wants no more of a file. */
const stopped = Symbol('stopped')
const waiting = new Map<number, PromiseWithResolvers<boolean>>()
let calls = 0
function ask(question: Question): Promise<boolean> {
  const answer = Promise.withResolvers<boolean>()
  const call = ++calls
  waiting.set(call, answer)
  post({ ...question, call })
  return answer.promise
}

async function read(job: ReadingJob): Promise<void> {
  let ahead: Promise<unknown> = Promise.resolve()
  const end = await readSource(job, extractor, {
    isKnown: (checksum, entry, hasOwnBytes, bytes) => ask({ type: 'isKnown', checksum, entry, hasOwnBytes, bytes }),
    refuse: async (entry, reason) => void (await ask({ type: 'refuse', entry, reason })),
    async take(article) {
      await ahead
      ahead = ask({ type: 'take', article })
      // It is waited for before the next; until then nobody else hears that it failed.
      ahead.catch(() => undefined)
    },
  })
  post({ type: 'read', end })
}

async function handle(message: ToReader): Promise<void> {
  try {
    switch (message.type) {
      case 'read': return await read(message.job)
      case 'derive': return post({ type: 'derived', findings: prepareFindings(extractor, message.text) })
      case 'answer': {
        const answer = waiting.get(message.call)
        waiting.delete(message.call)
        if (message.value === null) answer?.reject(stopped)
        else answer?.resolve(message.value)
      }
    }
  } catch (error) {
    post({ type: 'failed', error: error === stopped ? null : describe(error) })
  }
}

function describe(error: unknown): Failure {
  const explained = explain(error)
  if (explained) return explained
  console.error(error)
  return toFailure('unexpected', describeBug(error))
}

port.on('message', (message: ToReader) => void handle(message))
post({ type: 'ready' })
