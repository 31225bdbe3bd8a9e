import { explain } from './explain.ts'
import type { Stores } from './stores.ts'

/** Articles that come in at about one time are written in one transaction: a commit costs about as much as the writing of an article. */
const mostTogether = 16
/** Nothing waits longer than this for others to come, in milliseconds. */
const longestWait = 25

interface Piece {
  readonly write: () => void
  readonly settled: PromiseWithResolvers<void>
}

/**
 * Writes pieces of work, each whole or not at all, several to a transaction. Each promise settles when its piece is on disk, or could not be
 * written; a piece that fails leaves the others as they are.
 */
export function createTogether({ transact }: Pick<Stores, 'transact'>) {
  let waiting: Piece[] = []
  let timer: NodeJS.Timeout | undefined

  function flush(): void {
    clearTimeout(timer)
    timer = undefined
    const pieces = waiting
    waiting = []
    const failed = new Map<Piece, unknown>()
    try {
      transact(() => {
        for (const piece of pieces)
          try {
            transact(piece.write)
          } catch (error) {
            // A full disk or a failing one ends the whole transaction; anything else is this piece's own affair.
            if (explain(error)) throw error
            failed.set(piece, error)
          }
      })
    } catch (error) {
      for (const piece of pieces) failed.set(piece, error)
    }
    for (const piece of pieces)
      if (failed.has(piece)) piece.settled.reject(failed.get(piece))
      else piece.settled.resolve()
  }
  return {
    put(write: () => void): Promise<void> {
      const piece = { write, settled: Promise.withResolvers<void>() }
      waiting.push(piece)
      if (waiting.length >= mostTogether) flush()
      else timer ??= setTimeout(flush, longestWait)
      return piece.settled.promise
    },
  }
}
