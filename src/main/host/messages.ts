/** What crosses between a library on its own thread and those who ask it. Structured-cloneable, the same for a worker and a utility process. */
import type { Answer, Failure, LibraryEvent, Progress } from '../../shared/contract.ts'
import type { LibraryOptions } from '../library/library.ts'

export type ToHost =
  | { readonly type: 'open'; readonly options: LibraryOptions }
  | { readonly type: 'request'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly type: 'cancel'; readonly id: number }
  | { readonly type: 'close' }

export type FromHost =
  /** The thread has started and listens; only now may `open` be sent. */
  | { readonly type: 'listening' }
  | { readonly type: 'opened' }
  | { readonly type: 'refused'; readonly error: Failure }
  /** What had to be done at the start is done, or could not be. */
  | { readonly type: 'ready'; readonly error: Failure | null }
  | { readonly type: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly type: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly type: 'event'; readonly event: LibraryEvent }
  | { readonly type: 'closed' }

/** The library's end of the line. */
export interface HostPort {
  post(message: FromHost): void
  onMessage(listener: (message: ToHost) => void): void
}

/** The caller's end of the line. */
export interface CallerPort {
  post(message: ToHost): void
  onMessage(listener: (message: FromHost) => void): void
  /** The other end is gone, for whatever reason; called once. */
  onGone(listener: (why: string) => void): void
  /** Ends the other end, if it still runs. */
  end(): void
}
