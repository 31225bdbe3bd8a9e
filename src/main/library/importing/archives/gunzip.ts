import { Gunzip } from 'fflate'
import type { Budget } from '../limits.ts'

const slice = 16_384

/** What is packed with gzip, piece by piece, one member after the other. Stops where the rest is cut off or damaged; the last value says whether all was sound. */
export function* gunzip(packed: Uint8Array, budget: Budget): Generator<Uint8Array, boolean> {
  let pieces: Uint8Array[] = []
  const stream = new Gunzip((piece) => {
    budget.unpack(piece.length)
    if (piece.length > 0) pieces.push(piece.slice())
  })
  for (let from = 0; from < packed.length; from += slice) {
    budget.checkTime()
    try {
      stream.push(packed.subarray(from, from + slice), from + slice >= packed.length)
    } catch (error) {
      if (error instanceof Error && 'code' in error && typeof error.code === 'string') throw error
      yield* pieces
      return false
    }
    yield* pieces
    pieces = []
  }
  return true
}
