/** What crosses between the library's thread and those that read for it. Structured-cloneable. */
import type { Failure } from '../../shared/contract.ts'
import type { Sentence } from '../../shared/model.ts'
import type { PreparedFindings, TextToDerive } from '../library/prepare-findings.ts'
import type { ReadingEnd, ReadingJob, ReadyArticle } from '../library/read-source.ts'

/** A reader does one thing at a time. */
export type ToReader =
  | { readonly type: 'read'; readonly job: ReadingJob }
  | { readonly type: 'derive'; readonly text: TextToDerive }
  /** To a question; null: stop reading this file. */
  | { readonly type: 'answer'; readonly call: number; readonly value: boolean | null }

export type Question =
  /** These two are answered, and until then the reader waits. */
  | { readonly type: 'isKnown'; readonly checksum: string; readonly entry: string | null; readonly hasOwnBytes: boolean; readonly bytes: number }
  | { readonly type: 'refuse'; readonly entry: string; readonly reason: Sentence }
  /** Answered, too, but the reader goes on with the next article meanwhile: it is one ahead, and no more. */
  | { readonly type: 'take'; readonly article: ReadyArticle }

export type FromReader =
  | { readonly type: 'ready' }
  | (Question & { readonly call: number })
  | { readonly type: 'read'; readonly end: ReadingEnd }
  | { readonly type: 'derived'; readonly findings: PreparedFindings }
  /** `error` null: whoever asked said to stop. */
  | { readonly type: 'failed'; readonly error: Failure | null }
