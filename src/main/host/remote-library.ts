import { toFailure, type Answer, type LibraryEvent, type RequestOptions } from '../../shared/contract.ts'
import { LibraryFailure } from '../library/failure.ts'
import type { Library, LibraryOptions } from '../library/library.ts'
import type { CallerPort, FromHost } from './messages.ts'

/** A library elsewhere: like any other, but its thread may end. */
export interface RemoteLibrary extends Library {
  /** Resolves with the reason when the library's thread is gone, closed or not. */
  readonly gone: Promise<string>
}

interface Pending {
  readonly settle: (answer: Answer) => void
  readonly onProgress: RequestOptions['onProgress']
}

const disconnected: Answer = {
  ok: false,
  error: toFailure('disconnected', {
    en: 'The library has stopped. Start Recoupe again; everything finished is kept.',
    fr: 'La bibliothèque s’est arrêtée. Redémarrez Recoupe ; tout ce qui était terminé est conservé.',
  }),
}
const cancelled: Answer = { ok: false, error: toFailure('cancelled', { en: 'Cancelled.', fr: 'Annulé.' }) }

/**
 * The caller's side of `hostLibrary`: again a Library. Rejects with the LibraryFailure that opening it met.
 * Once the other side is gone, whatever waits or comes later is answered `disconnected`: nobody waits for ever.
 */
export function remoteLibrary(port: CallerPort, options: LibraryOptions): Promise<RemoteLibrary> {
  const pending = new Map<number, Pending>()
  const listeners = new Set<(event: LibraryEvent) => void>()
  const opened = Promise.withResolvers<RemoteLibrary>()
  const ready = Promise.withResolvers<void>()
  // Whoever asks for `ready` hears why it failed; that nobody asks is no crash.
  ready.promise.catch(() => {})
  const gone = Promise.withResolvers<string>()
  let isGone = false
  let last = 0

  const library: RemoteLibrary = {
    ready: ready.promise,
    gone: gone.promise,
    request(name, input, { signal, onProgress } = {}) {
      if (isGone) return Promise.resolve(disconnected)
      if (signal?.aborted) return Promise.resolve(cancelled)
      const id = ++last
      const cancel = (): void => port.post({ type: 'cancel', id })
      signal?.addEventListener('abort', cancel, { once: true })
      return new Promise<Answer>((settle) => {
        pending.set(id, { settle, onProgress })
        port.post({ type: 'request', id, name, input })
      }).finally(() => signal?.removeEventListener('abort', cancel))
    },
    onEvent(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async close() {
      if (!isGone) port.post({ type: 'close' })
      await gone.promise
    },
  }

  const hear = (message: FromHost): void => {
    switch (message.type) {
      case 'listening': return port.post({ type: 'open', options })
      case 'opened': return opened.resolve(library)
      case 'refused':
        opened.reject(new LibraryFailure(message.error.code, message.error.sentence))
        return port.end()
      case 'ready': return message.error ? ready.reject(new LibraryFailure(message.error.code, message.error.sentence)) : ready.resolve()
      case 'progress': return pending.get(message.id)?.onProgress?.(message.progress)
      case 'answer':
        pending.get(message.id)?.settle(message.answer)
        return void pending.delete(message.id)
      case 'event':
        for (const listener of listeners) listener(message.event)
        return
      case 'closed': return port.end()
    }
  }

  port.onMessage(hear)
  port.onGone((why) => {
    isGone = true
    for (const { settle } of pending.values()) settle(disconnected)
    pending.clear()
    opened.reject(new LibraryFailure('disconnected', {
      en: `The library's thread ended before it was open (${why}). Start Recoupe again.`,
      fr: `La bibliothèque s’est arrêtée avant d’être ouverte (${why}). Redémarrez Recoupe.`,
    }))
    ready.resolve()
    gone.resolve(why)
  })
  return opened.promise
}
