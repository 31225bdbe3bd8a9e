import { toFailure, type Failure, type RequestName } from '../../shared/contract.ts'
import { describeBug, LibraryFailure } from '../library/failure.ts'
import type { Library, LibraryOptions } from '../library/library.ts'
import type { HostPort } from './messages.ts'

/** Answers for a library over a port. `open` is called when the caller says where the library lies, so that a refusal can be told. */
export function hostLibrary(port: HostPort, open: (options: LibraryOptions) => Library | Promise<Library>): void {
  const running = new Map<number, AbortController>()
  let library: Library | null = null

  const start = async (options: LibraryOptions): Promise<void> => {
    try {
      library = await open(options)
    } catch (error) {
      port.post({ type: 'refused', error: describeFailure(error) })
      return
    }
    library.onEvent((event) => port.post({ type: 'event', event }))
    port.post({ type: 'opened' })
    const error = await library.ready.then(() => null, describeFailure)
    port.post({ type: 'ready', error })
  }

  const answer = async (id: number, name: string, input: unknown): Promise<void> => {
    if (!library) return
    const aborter = new AbortController()
    running.set(id, aborter)
    const options = { signal: aborter.signal, onProgress: (progress: { done: number; total: number; label: string }) => port.post({ type: 'progress', id, progress }) }
    try {
      port.post({ type: 'answer', id, answer: await library.request(name as RequestName, input, options) })
    } catch (error) {
      port.post({ type: 'answer', id, answer: { ok: false, error: describeFailure(error) } })
    } finally {
      running.delete(id)
    }
  }

  const close = async (): Promise<void> => {
    for (const aborter of running.values()) aborter.abort()
    try {
      await library?.close()
    } finally {
      port.post({ type: 'closed' })
    }
  }

  port.onMessage((message) => {
    switch (message.type) {
      case 'open': return void start(message.options)
      case 'request': return void answer(message.id, message.name, message.input)
      case 'cancel': return running.get(message.id)?.abort()
      case 'close': return void close()
    }
  })
  port.post({ type: 'listening' })
}

/** Errors lose their class on the way: a code and a sentence cross instead. The stack of a bug stays here, in the log. */
function describeFailure(error: unknown): Failure {
  if (error instanceof LibraryFailure) return toFailure(error.code, error.sentence)
  console.error(error)
  return toFailure('unexpected', describeBug(error))
}
