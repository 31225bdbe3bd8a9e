import type { Worker } from 'node:worker_threads'

/** In milliseconds: what is made meanwhile fits into what a thread may have beyond its measure. */
const between = 200

/**
 * Sees to it that a thread is stopped before it reaches the engine's own limit, where a large piece of memory asked for at once ends the whole process and not the
 * thread (an array that grows, a text cut into all its words). Counts what lies outside of the engine's heap, too, which that limit does not.
 * @param most in megabytes.
 * @returns what ends the watch.
 */
export function watchMemory(worker: Pick<Worker, 'getHeapStatistics'>, most: number, onTooMuch: () => void): () => void {
  let isAsking = false
  const timer = setInterval(() => {
    // A thread that is deep in one call of the engine's answers later.
    if (isAsking) return
    isAsking = true
    void worker.getHeapStatistics().then(
      ({ used_heap_size: heap, external_memory: outside }) => {
        isAsking = false
        if (heap + outside <= most * 1e6) return
        clearInterval(timer)
        onTooMuch()
      },
      // It has not begun yet, or is gone.
      () => { isAsking = false },
    )
  }, between)
  timer.unref()
  return () => clearInterval(timer)
}
