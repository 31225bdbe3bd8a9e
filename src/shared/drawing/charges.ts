/**
 * Every node pushes every other one away (Barnes–Hut). The quadtree is not made of objects: nodes are sorted along a
 * Z-shaped curve, cells lie in flat arrays in depth-first order, and each cell knows where the next one outside it begins
 * (`skip`), so that a walk is one loop without a stack over memory in the order in which it is read.
 */
/** A cell acts as one where it is so much smaller than it is far; measured from the edge of the leaf that is pushed, which is nearer than its nodes are. */
const theta2 = 1.6
const leafSize = 12
const levels = 16

export interface Charges {
  /** The push on each node at full heat, from the positions as they are now. */
  compute(x: Float64Array, y: Float64Array, outX: Float64Array, outY: Float64Array): void
}

/**
 * `strength` is how hard each node pushes (positive pushes away); beyond `reach` it no longer does, so that what is not
 * linked stays near instead of fleeing. All buffers are made here, none while computing.
 */
export function createCharges(strength: Float64Array, reach = Infinity): Charges {
  const reach2 = reach * reach
  const size = strength.length
  const code = new Uint32Array(size)
  const spare = new Uint32Array(size)
  const order = new Uint32Array(size)
  const spareOrder = new Uint32Array(size)
  const px = new Float64Array(size)
  const py = new Float64Array(size)
  const power = new Float64Array(size)

  const room = 4 * size + 64
  const massX = new Float64Array(room)
  const massY = new Float64Array(room)
  const mass = new Float64Array(room)
  const width2 = new Float64Array(room)
  const skip = new Uint32Array(room)
  /** Where a leaf's nodes begin and end in `px`, `py`; an inner cell has an empty range. */
  const first = new Uint32Array(room)
  const last = new Uint32Array(room)
  let cells = 0
  /** What acts on the nodes of one leaf: cells as wholes, and single nodes. */
  const actX = new Float64Array(room + size)
  const actY = new Float64Array(room + size)
  const act = new Float64Array(room + size)

  /** One cell for the nodes lo … hi, which agree in all levels above `level`. Returns its number. */
  function build(lo: number, hi: number, level: number, width: number): void {
    const cell = cells++
    let sumX = 0
    let sumY = 0
    let sum = 0
    for (let i = lo; i < hi; i++) {
      sumX += px[i]! * power[i]!
      sumY += py[i]! * power[i]!
      sum += power[i]!
    }
    massX[cell] = sumX / sum
    massY[cell] = sumY / sum
    mass[cell] = sum
    width2[cell] = width * width
    if (hi - lo <= leafSize || level < 0 || cells + 4 * levels >= room) {
      first[cell] = lo
      last[cell] = hi
    } else {
      first[cell] = 0
      last[cell] = 0
      const shift = 2 * level
      for (let from = lo; from < hi; ) {
        const quarter = (code[from]! >>> shift) & 3
        let to = from + 1
        while (to < hi && ((code[to]! >>> shift) & 3) === quarter) to++
        // A cell with all its nodes in one quarter is that quarter: no chain of cells for two nodes close together.
        if (from === lo && to === hi) {
          cells = cell
          build(lo, hi, level - 1, width / 2)
          return
        }
        build(from, to, level - 1, width / 2)
        from = to
      }
    }
    skip[cell] = cells
  }

  /** Sort `order` by `code`, eleven bits at a time: three passes, whose counters stay near whatever the size. */
  const counts = new Uint32Array(2049)
  function sort(): void {
    let [keys, things, nextKeys, nextThings] = [code, order, spare, spareOrder]
    for (let shift = 0; shift < 33; shift += 11) {
      counts.fill(0)
      for (let i = 0; i < size; i++) counts[((keys[i]! >>> shift) & 0x7ff) + 1]!++
      for (let i = 0; i < 2048; i++) counts[i + 1]! += counts[i]!
      for (let i = 0; i < size; i++) {
        const at = counts[(keys[i]! >>> shift) & 0x7ff]!++
        nextKeys[at] = keys[i]!
        nextThings[at] = things[i]!
      }
      ;[keys, things, nextKeys, nextThings] = [nextKeys, nextThings, keys, things]
    }
    // Three passes end in the other pair.
    code.set(spare)
    order.set(spareOrder)
  }

  function compute(x: Float64Array, y: Float64Array, outX: Float64Array, outY: Float64Array): void {
    if (size === 0) return
    let minX = Infinity
    let minY = Infinity
    let maxX = -Infinity
    let maxY = -Infinity
    for (let i = 0; i < size; i++) {
      if (x[i]! < minX) minX = x[i]!
      if (x[i]! > maxX) maxX = x[i]!
      if (y[i]! < minY) minY = y[i]!
      if (y[i]! > maxY) maxY = y[i]!
    }
    const width = Math.max(maxX - minX, maxY - minY, 1e-6) * 1.000_001
    const scale = 65_536 / width
    for (let i = 0; i < size; i++) {
      code[i] = (spread((y[i]! - minY) * scale) << 1) | spread((x[i]! - minX) * scale)
      order[i] = i
    }
    sort()
    for (let i = 0; i < size; i++) {
      px[i] = x[order[i]!]!
      py[i] = y[order[i]!]!
      power[i] = strength[order[i]!]!
    }
    cells = 0
    build(0, size, levels - 1, width)

    for (let leaf = 0; leaf < cells; leaf++) if (last[leaf]! > first[leaf]!) pushLeaf(first[leaf]!, last[leaf]!, outX, outY)
  }

  /**
   * One walk for all nodes of a leaf, which stand close together: cells far from every one of them act as one, and what is
   * near is gathered; then two plain loops a node, over what lies side by side in memory.
   */
  function pushLeaf(lo: number, hi: number, outX: Float64Array, outY: Float64Array): void {
    let left = px[lo]!
    let right = left
    let top = py[lo]!
    let bottom = top
    for (let i = lo + 1; i < hi; i++) {
      if (px[i]! < left) left = px[i]!
      else if (px[i]! > right) right = px[i]!
      if (py[i]! < top) top = py[i]!
      else if (py[i]! > bottom) bottom = py[i]!
    }
    let count = 0
    for (let cell = 0; cell < cells; ) {
      const [mx, my] = [massX[cell]!, massY[cell]!]
      const dx = mx < left ? left - mx : mx > right ? mx - right : 0
      const dy = my < top ? top - my : my > bottom ? my - bottom : 0
      const distance2 = dx * dx + dy * dy
      if (width2[cell]! < theta2 * distance2) {
        if (distance2 < reach2) {
          actX[count] = mx
          actY[count] = my
          act[count++] = mass[cell]!
        }
        cell = skip[cell]!
      } else if (last[cell]! > first[cell]!) {
        for (let other = first[cell]!; other < last[cell]!; other++) {
          actX[count] = px[other]!
          actY[count] = py[other]!
          act[count++] = power[other]!
        }
        cell = skip[cell]!
      } else cell++
    }
    for (let i = lo; i < hi; i++) {
      const atX = px[i]!
      const atY = py[i]!
      let pushX = 0
      let pushY = 0
      for (let at = 0; at < count; at++) {
        const dx = atX - actX[at]!
        const dy = atY - actY[at]!
        const distance2 = dx * dx + dy * dy
        if (distance2 >= reach2 || distance2 === 0) continue
        // Nearer than one unit counts as one: two nodes in one place must not fling each other out of the picture.
        const push = act[at]! / (distance2 < 1 ? Math.sqrt(distance2) : distance2)
        pushX += dx * push
        pushY += dy * push
      }
      // In the very same place: part them sideways, the same way every time.
      for (let other = lo; other < hi; other++) {
        if (other === i || px[other] !== atX || py[other] !== atY) continue
        pushX += Math.sign(i - other) * power[other]! * 1e-3
        pushY += (i & 1 ? 1 : -1) * power[other]! * 1e-3
      }
      outX[order[i]!] = pushX
      outY[order[i]!] = pushY
    }
  }
  return { compute }
}

/** The sixteen bits of a whole number, with a free bit between each two. */
function spread(value: number): number {
  let bits = value > 65_535 ? 65_535 : value | 0
  bits = (bits | (bits << 8)) & 0x00ff00ff
  bits = (bits | (bits << 4)) & 0x0f0f0f0f
  bits = (bits | (bits << 2)) & 0x33333333
  return (bits | (bits << 1)) & 0x55555555
}
