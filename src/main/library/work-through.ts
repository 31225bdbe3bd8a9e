import type { RequestOptions } from '../../shared/contract.ts'
import type { Activity } from '../../shared/contract/library.ts'
import { LibraryFailure } from './failure.ts'
import { createPace } from './pace.ts'

/** Between two steps other requests get their turn: the library's thread answers while it works. */
const letOthersIn = () => new Promise<void>((resolve) => setImmediate(resolve))

export interface Work<T> {
  readonly task: Activity['task']
  readonly items: readonly T[]
  /** As many are under way at once. */
  readonly atOnce: number
  readonly label: (item: T) => string
  /** How much of the whole an item is, where it stands for several; otherwise one. */
  readonly size?: (item: T) => number
  readonly step: (item: T, index: number) => void | Promise<void>
  readonly options: RequestOptions
  /** What was done is being taken back: it is said so, and cannot be ended. */
  readonly isBack?: boolean
}

/** How long tasks are gone through: told on the way, held and ended on request. One at a time. */
export function createWorker(onActivity: (activity: Activity | null) => void, isClosing: () => boolean) {
  let held: PromiseWithResolvers<void> | null = null
  let ending: AbortController | null = null
  let retell: () => void = () => undefined

  return {
    async workThrough<T>({ task, items, atOnce, label, size = () => 1, step, isBack = false, options: { signal, onProgress } }: Work<T>): Promise<void> {
      if (items.length === 0) return
      const total = items.reduce((sum, item) => sum + size(item), 0)
      const pace = createPace(total)
      const own = new AbortController()
      ending = isBack ? null : own
      const isEnding = () => signal?.aborted || own.signal.aborted || isClosing()
      let [next, done, last] = [0, 0, '']
      const tell = () => {
        const progress = () => ({ done, total, label: last, ...pace.describe(done), ...(held ? { isPaused: true as const } : {}) })
        onProgress?.(progress())
        // Asked anew: whoever heard of it may have held it.
        onActivity({ task, ...(isBack ? { isBack } : {}), ...progress() })
      }
      retell = () => {
        if (held) pace.hold()
        else pace.goOn()
        tell()
      }
      const lane = async (): Promise<void> => {
        while (next < items.length) {
          while (held && !isEnding()) await held.promise
          if (isEnding()) return
          const index = next++
          const item = items[index]!
          last = label(item)
          tell()
          await letOthersIn()
          await step(item, index)
          done += size(item)
        }
      }
      const stop = () => held?.resolve()
      signal?.addEventListener('abort', stop, { once: true })
      own.signal.addEventListener('abort', stop, { once: true })
      try {
        await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, lane))
        if (done < total) throw new LibraryFailure('cancelled', { en: `Stopped after ${done} of ${total}. What was finished is kept.`, fr: `Arrêté après ${done} sur ${total}. Ce qui était terminé est conservé.` })
        onProgress?.({ done: total, total, label: '' })
      } finally {
        signal?.removeEventListener('abort', stop)
        held = ending = null
        retell = () => undefined
        onActivity(null)
      }
    },
    steer(to: 'pause' | 'resume' | 'cancel'): void {
      if (to === 'pause' && ending) held ??= Promise.withResolvers()
      if (to === 'cancel') ending?.abort()
      if (to !== 'pause') {
        held?.resolve()
        held = null
      }
      retell()
    },
    /** Nothing waits any more: called when the library closes. */
    release(): void {
      held?.resolve()
    },
  }
}
