import { explain } from './explain.ts'
import type { Stores } from './stores.ts'

/** Articles that come in at about one time are written in one transaction: a commit costs about as much as the writing of an article. */
export const mostTogether = 64
/** Of files with an article each, so many, for threads that read: more would have to be under way, and whoever holds an import waits for what is. */
export const togetherOf = (threads: number): number => Math.min(mostTogether, threads + 2)
/** Long ones are not held back for many: together they have no more characters than this, but for the last. */
const mostCharacters = 400_000
/** Nothing waits longer than this for others to come, in milliseconds: long enough for a few, short enough for nobody to notice. */
const longestWait = 100

interface Piece {
  readonly write: () => void
  readonly settled: PromiseWithResolvers<void>
}

/**
 * Writes pieces of work, each whole or not at all, several to a transaction. Each promise settles when its piece is on disk, or could not be
 * written; a piece that fails leaves the others as they are. A piece may be run twice, the first time in vain.
 */
export function createTogether({ transact }: Pick<Stores, 'transact'>) {
  let waiting: Piece[] = []
  let characters = 0
  let timer: NodeJS.Timeout | undefined

  function flush(): void {
    clearTimeout(timer)
    timer = undefined
    const pieces = waiting
    waiting = []
    characters = 0
    const failed = writeAll(pieces)
    for (const piece of pieces)
      if (failed.has(piece)) piece.settled.reject(failed.get(piece))
      else piece.settled.resolve()
  }
  /** Nearly always all goes well: a savepoint for each, in which SQLite copies every page before it is changed, is only made once something did not. */
  function writeAll(pieces: readonly Piece[]): ReadonlyMap<Piece, unknown> {
    try {
      transact(() => {
        for (const piece of pieces) piece.write()
      })
      return new Map()
    } catch (error) {
      if (pieces.length === 1 || explain(error)) return allOf(pieces, error)
      return writeEach(pieces)
    }
  }
  function writeEach(pieces: readonly Piece[]): ReadonlyMap<Piece, unknown> {
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
      return failed
    } catch (error) {
      return allOf(pieces, error)
    }
  }
  return {
    /** @param size of what is held in memory until it is written, in characters. */
    put(write: () => void, size: number, most: number = mostTogether): Promise<void> {
      const piece = { write, settled: Promise.withResolvers<void>() }
      waiting.push(piece)
      characters += size
      if (waiting.length >= most || characters >= mostCharacters) flush()
      else timer ??= setTimeout(flush, longestWait)
      return piece.settled.promise
    },
  }
}

const allOf = (pieces: readonly Piece[], error: unknown): ReadonlyMap<Piece, unknown> => new Map(pieces.map((piece) => [piece, error]))
