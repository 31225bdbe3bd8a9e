/** What a node takes up on the page, its label included: a box, whose middle may lie below the node's own. */
export interface Boxes {
  readonly halfWidth: Float32Array
  readonly halfHeight: Float32Array
  readonly below: Float32Array
}

export interface Collisions {
  /** Push overlapping boxes apart, by `share` of their overlap. Returns how many pairs overlapped. */
  part(x: Float64Array, y: Float64Array, pinned: Uint8Array, share: number): number
}

/** Boxes are looked up by the square of a grid in which their middle falls; squares are as large as the largest box. */
export function createCollisions({ halfWidth, halfHeight, below }: Boxes): Collisions {
  const size = halfWidth.length
  const squareX = Math.max(1, 2 * largest(halfWidth))
  const squareY = Math.max(1, 2 * largest(halfHeight))
  const buckets = 1 << Math.max(4, Math.ceil(Math.log2(size + 1)))
  const head = new Int32Array(buckets)
  const next = new Int32Array(size)
  const column = new Int32Array(size)
  const line = new Int32Array(size)
  const bucketOf = (cx: number, cy: number) => (Math.imul(cx, 73_856_093) ^ Math.imul(cy, 19_349_663)) & (buckets - 1)

  function part(x: Float64Array, y: Float64Array, pinned: Uint8Array, share: number): number {
    let overlapping = 0
    head.fill(-1)
    for (let i = 0; i < size; i++) {
      column[i] = Math.floor(x[i]! / squareX)
      line[i] = Math.floor((y[i]! + below[i]!) / squareY)
      const bucket = bucketOf(column[i]!, line[i]!)
      next[i] = head[bucket]!
      head[bucket] = i
    }
    for (let i = 0; i < size; i++) {
      for (let side = 0; side < 9; side++) {
        const cx = column[i]! + (side % 3) - 1
        const cy = line[i]! + Math.floor(side / 3) - 1
        for (let j = head[bucketOf(cx, cy)]!; j >= 0; j = next[j]!) {
          if (j <= i || column[j] !== cx || line[j] !== cy || (pinned[i] && pinned[j])) continue
          const dx = x[j]! - x[i]!
          const dy = y[j]! + below[j]! - y[i]! - below[i]!
          const overX = halfWidth[i]! + halfWidth[j]! - Math.abs(dx)
          const overY = halfHeight[i]! + halfHeight[j]! - Math.abs(dy)
          if (overX <= 0 || overY <= 0) continue
          overlapping++
          const moveI = pinned[i] ? 0 : pinned[j] ? 1 : 0.5
          if (overX < overY) {
            const push = (dx < 0 ? -overX : overX) * share
            x[i]! -= push * moveI
            x[j]! += push * (1 - moveI)
          } else {
            const push = (dy < 0 ? -overY : overY) * share
            y[i]! -= push * moveI
            y[j]! += push * (1 - moveI)
          }
        }
      }
    }
    return overlapping
  }
  return { part }
}

const largest = (values: Float32Array): number => values.reduce((most, value) => Math.max(most, value), 0)
