/**
 * Everything that can be asked of a library, and the only thing that shells, window and library share.
 * A journey's requests are in its own file under contract/; a new feature starts with its documented line there.
 */
import type * as z from 'zod'
import { annotationRequests } from './contract/annotations.ts'
import { compareRequests } from './contract/compare.ts'
import { decisionRequests } from './contract/decisions.ts'
import { documentRequests } from './contract/documents.ts'
import { entityRequests } from './contract/entities.ts'
import { findingsRequests } from './contract/findings.ts'
import { graphRequests } from './contract/graph.ts'
import { historyRequests } from './contract/history.ts'
import { libraryRequests, type Activity } from './contract/library.ts'
import { searchRequests } from './contract/search.ts'
import type { RequestDefinition, Topic } from './contract/request.ts'
import type { Sentence } from './model.ts'

export const requests = {
  ...libraryRequests,
  ...documentRequests,
  ...searchRequests,
  ...entityRequests,
  ...graphRequests,
  ...compareRequests,
  ...decisionRequests,
  ...annotationRequests,
  ...historyRequests,
  ...findingsRequests,
}

type Requests = typeof requests
export type RequestName = keyof Requests
/** What one may send: defaults left out. */
export type Input<N extends RequestName> = z.input<Requests[N]['input']>
/** What the library receives: validated, defaults filled in. */
export type Parsed<N extends RequestName> = z.output<Requests[N]['input']>
export type Reply<N extends RequestName> = Requests[N] extends RequestDefinition<z.ZodType, infer R> ? R : never

export const isRequest = (name: string): name is RequestName => Object.hasOwn(requests, name)

export interface Progress {
  readonly done: number
  readonly total: number
  /** The file or title at hand. */
  readonly label: string
  /** A second, once that can be told. */
  readonly rate?: number
  readonly secondsLeft?: number
  /** Held by the person. */
  readonly isPaused?: true
}
export interface RequestOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/** A failure with a cause the reader can act on. Anything else is a bug and stays `unexpected`. */
export interface Failure {
  readonly code: 'not-found' | 'bad-input' | 'ambiguous' | 'unreadable' | 'read-only' | 'cancelled' | 'disk-full' | 'disconnected' | 'unexpected'
  /** The sentence in English, for logs and the command line. */
  readonly message: string
  /** For the window, which shows it in the person's language. */
  readonly sentence: Sentence
}
export const toFailure = (code: Failure['code'], sentence: Sentence): Failure => ({ code, message: sentence.en, sentence })
/** For what only programs and the command line meet: the same words whatever the language. */
export const untranslated = (words: string): Sentence => ({ en: words, fr: words })

export type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: Failure }

/** What a library says unasked. */
export type LibraryEvent =
  | { readonly type: 'changed'; readonly topics: readonly Topic[] }
  | { readonly type: 'activity'; readonly activity: Activity | null }

/** What a shell provides: a way to ask, and a way to hear. */
export interface Transport {
  request(name: RequestName, input: unknown, options?: RequestOptions): Promise<Answer>
  onEvent(listener: (event: LibraryEvent) => void): () => void
}
