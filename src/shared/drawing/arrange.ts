import type { EntityKind, PartialDate } from '../model.ts'
import type { Picture, PictureNode } from './picture.ts'

/** Arrangements that are computed at once, beside the force layout: the same picture, the same places. */
export type Arrangement = 'radial' | 'timeline' | 'kinds'

/** What stands behind the nodes and says how to read their places; in the layout's units. */
export interface Backdrop {
  readonly rings: readonly { readonly radiusX: number; readonly radiusY: number }[]
  /** Stretches of the page with something in common, and what that is: a date or a kind. */
  readonly areas: readonly { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number; readonly dates?: readonly [from: PartialDate | null, to: PartialDate | null]; readonly kind?: EntityKind }[]
}
export interface Arranged {
  /** x and y in turn. */
  readonly positions: Float32Array
  readonly backdrop: Backdrop
}
export const noBackdrop: Backdrop = { rings: [], areas: [] }

export function arrange(picture: Picture, arrangement: Arrangement, room: { readonly width: number; readonly height: number }): Arranged {
  switch (arrangement) {
    case 'radial': return arrangeRadial(picture)
    case 'timeline': return arrangeTimeline(picture, room)
    case 'kinds': return arrangeKinds(picture, room)
  }
}

// ---------------------------------------------------------------- rings around one

/** Pages are wider than they are high, and so are words. */
const flat = 0.72
const betweenRings = 104

/** Steps from `root` over what is drawn; what nothing leads to stands a step beyond the furthest. */
function stepsFrom({ nodes, around }: Picture, root: number): { readonly steps: Int32Array; readonly from: Int32Array } {
  const steps = new Int32Array(nodes.length).fill(-1)
  const from = new Int32Array(nodes.length).fill(-1)
  steps[root] = 0
  let furthest = 0
  for (let queue = [root], at = 0; at < queue.length; at++) {
    const node = queue[at]!
    for (const { other } of [...around[node]!].sort((a, b) => nodes[a.other]!.order - nodes[b.other]!.order)) {
      if (steps[other] !== -1) continue
      steps[other] = steps[node]! + 1
      from[other] = node
      furthest = Math.max(furthest, steps[other])
      queue.push(other)
    }
  }
  for (let node = 0; node < nodes.length; node++) if (steps[node] === -1) steps[node] = furthest + 1
  return { steps, from }
}

/** The centre (or the most important) in the middle, everybody else on the ring of their distance, near whom they hang on. */
function arrangeRadial(picture: Picture): Arranged {
  const { nodes } = picture
  const positions = new Float32Array(2 * nodes.length)
  if (nodes.length === 0) return { positions, backdrop: noBackdrop }
  const centre = nodes.findIndex(({ node }) => node.distance === 0)
  const hasCentre = nodes.some(({ node }) => node.distance > 0)
  const root = hasCentre ? centre : nodes.findIndex(({ order }) => order === 0)
  const { steps, from } = stepsFrom(picture, root)
  const angle = new Float64Array(nodes.length)
  const rings: { radiusX: number; radiusY: number }[] = []
  let radius = 0
  for (let step = 1; step <= steps.reduce((most, each) => Math.max(most, each), 0); step++) {
    const members = [...nodes.keys()].filter((node) => steps[node] === step)
    members.sort((a, b) => (step === 1 ? 0 : angle[from[a]!]! - angle[from[b]!]!) || nodes[a]!.order - nodes[b]!.order)
    if (step === 1) spreadImportant(members, picture)
    radius += betweenRings
    while (turnTaken(members, nodes, radius) > 1.75 * Math.PI) radius *= 1.06
    place(members, nodes, radius, angle, from, step > 1)
    for (const node of members) {
      positions[2 * node] = (radius / flat) * Math.cos(angle[node]!)
      positions[2 * node + 1] = radius * Math.sin(angle[node]!)
    }
    rings.push({ radiusX: radius / flat, radiusY: radius })
  }
  return { positions, backdrop: { rings, areas: [] } }
}

/** On the first ring, those that are linked to one another stand side by side: a walk from each to its nearest that is not placed yet. */
function spreadImportant(members: number[], { around }: Picture): void {
  const left = new Set(members)
  const walk: number[] = []
  while (left.size > 0) {
    const last = walk.at(-1)
    const next = (last === undefined ? undefined : around[last]!.find(({ other }) => left.has(other))?.other) ?? left.values().next().value!
    walk.push(next)
    left.delete(next)
  }
  members.splice(0, members.length, ...walk)
}

/** The share of the turn that a node takes at an angle: its width at the top and the foot of a ring, its height at the sides. */
function shareAt({ radius: size, labelWidth, lines }: PictureNode, angle: number, radius: number, isNamed: boolean): number {
  const wide = (isNamed ? Math.max(2 * size, labelWidth) : 2 * size) + 10
  const high = 2 * size + (isNamed ? 14 * lines.length : 0) + 8
  const [dx, dy] = [Math.abs(Math.sin(angle)) / flat, Math.abs(Math.cos(angle))]
  return Math.min(wide / Math.max(dx, 1e-3), high / Math.max(dy, 1e-3)) / radius
}
const isNamed = (nodes: readonly PictureNode[]): boolean => nodes.length <= 300

function turnTaken(members: readonly number[], nodes: readonly PictureNode[], radius: number): number {
  let turn = 0
  for (const node of members) turn += shareAt(nodes[node]!, turn - Math.PI / 2, radius, isNamed(nodes))
  return turn
}

/** Along the ring in order, what is left of the turn between them, turned so that each stands as near as can be to whom it hangs on. */
function place(members: readonly number[], nodes: readonly PictureNode[], radius: number, angle: Float64Array, from: Int32Array, isTurned: boolean): void {
  if (members.length === 0) return
  const gap = Math.max(0, 2 * Math.PI - turnTaken(members, nodes, radius)) / members.length
  const at = new Float64Array(members.length)
  let turn = -Math.PI / 2
  let lean = { x: 0, y: 0 }
  for (const [i, node] of members.entries()) {
    const share = shareAt(nodes[node]!, turn, radius, isNamed(nodes))
    at[i] = turn + share / 2
    turn += share + gap
    const parent = from[node]!
    if (parent !== -1) lean = { x: lean.x + Math.cos(angle[parent]! - at[i]), y: lean.y + Math.sin(angle[parent]! - at[i]) }
  }
  const turned = isTurned ? Math.atan2(lean.y, lean.x) : 0
  for (const [i, node] of members.entries()) angle[node] = at[i]! + turned
}

// ---------------------------------------------------------------- blocks: by day, by kind

const pad = 18
const heading = 26
interface Cell {
  readonly width: number
  readonly height: number
  /** How far below a cell's upper edge its sign stands: the words need the room beneath. */
  readonly sign: number
}
/** Room for any of them, words included. */
function toCell(nodes: readonly PictureNode[]): Cell {
  const named = isNamed(nodes)
  const wide = nodes.reduce((most, { radius, labelWidth }) => Math.max(most, named ? labelWidth : 0, 2 * radius), 0)
  const high = nodes.reduce((most, { radius, lines }) => Math.max(most, 2 * radius + (named ? 14 * lines.length : 0)), 0)
  // A fifth more than their words take: rows and columns stand a little aside in turn, so that lines pass between them.
  return { width: 1.2 * wide + 16, height: high + 16, sign: nodes.reduce((most, { radius }) => Math.max(most, radius), 0) + 6 }
}

const aside = (row: number, { width }: Cell): number => (row % 2 === 0 ? -0.07 : 0.07) * width

/** More columns than this nobody reads. */
const mostColumns = 12
interface Column {
  readonly from: PartialDate | null
  readonly to: PartialDate | null
  readonly members: number[]
}

/** One column a date where there are few; else stretches of time with about as many nodes in each. Who has no date stands last. */
function toColumns(nodes: readonly PictureNode[]): Column[] {
  const dates = [...Map.groupBy(nodes.keys(), (at) => nodes[at]!.node.first)].sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
  const enough = dates.length <= mostColumns ? 1 : nodes.length / (mostColumns - 2)
  const columns: Column[] = []
  for (const [date, members] of dates) {
    const last = columns.at(-1)
    if (last && last.from !== null && date !== null && last.members.length < enough) columns[columns.length - 1] = { from: last.from, to: date, members: [...last.members, ...members] }
    else columns.push({ from: date, to: date, members })
  }
  return columns
}

/** Columns in order of time, by when each is first spoken of; within a column, near those they are linked to. */
function arrangeTimeline(picture: Picture, room: { readonly width: number; readonly height: number }): Arranged {
  const { nodes, around } = picture
  const positions = new Float32Array(2 * nodes.length)
  const cell = toCell(nodes)
  const columns = toColumns(nodes)
  const rows = bestRows(columns.map(({ members }) => members.length), cell, room)
  const height = rows * cell.height
  const areas: Backdrop['areas'][number][] = []
  const middle = new Float64Array(nodes.length)
  let x = 0
  for (const { from, to, members } of columns) {
    const wide = Math.ceil(members.length / rows)
    members.sort((a, b) => nodes[a]!.order - nodes[b]!.order)
    const width = wide * cell.width
    areas.push({ left: x, right: x + width + pad, top: -heading, bottom: height + pad, dates: [from, to] })
    for (const [i, node] of members.entries()) positions[2 * node] = x + pad / 2 + cell.width * ((i % wide) + 0.5)
    x += width + pad
  }
  // Rows: what is linked stands level, as far as everybody has a row. Sweeps there and back, as for layered graphs.
  const order = columns.map(({ members }) => [...members])
  const put = (members: readonly number[]) => {
    const wide = Math.ceil(members.length / rows)
    const used = Math.ceil(members.length / wide)
    const top = ((rows - used) * cell.height) / 2
    for (const [i, node] of members.entries()) middle[node] = top + cell.height * Math.floor(i / wide) + cell.sign
  }
  order.forEach(put)
  for (let sweep = 0; sweep < 8; sweep++) {
    for (const members of sweep % 2 === 0 ? order : order.toReversed()) {
      const wish = new Map(members.map((node) => {
        const others = around[node]!.map(({ other }) => middle[other]!)
        return [node, others.length === 0 ? middle[node]! : others.reduce((sum, y) => sum + y, 0) / others.length]
      }))
      members.sort((a, b) => wish.get(a)! - wish.get(b)! || nodes[a]!.order - nodes[b]!.order)
      put(members)
    }
  }
  for (const members of order) {
    const wide = Math.ceil(members.length / rows)
    const left = areas[order.indexOf(members)]!.left + pad / 2
    for (const [i, node] of members.entries()) {
      positions[2 * node] = left + cell.width * ((i % wide) + 0.5) + aside(Math.floor(i / wide), cell)
      // Neighbouring cells of a row a little apart in height: their lines then do not run through one another.
      positions[2 * node + 1] = middle[node]! + (wide > 1 && i % wide % 2 === 1 ? cell.height / 4 : 0)
    }
  }
  return { positions, backdrop: { rings: [], areas } }
}

/** As many rows as make the whole about as wide and as high as the room is. */
function bestRows(sizes: readonly number[], cell: Cell, room: { readonly width: number; readonly height: number }): number {
  let best = 1
  let least = Infinity
  for (let rows = 1; rows <= sizes.reduce((most, size) => Math.max(most, size), 1); rows++) {
    const width = sizes.reduce((sum, size) => sum + Math.ceil(size / rows) * cell.width + pad, 0)
    const height = rows * cell.height + heading + pad
    const scale = Math.max(width / room.width, height / room.height)
    if (scale < least - 1e-9) [best, least] = [rows, scale]
  }
  return best
}

/** A block for each kind, the most important first in each, blocks side by side on shelves that fill the room. */
function arrangeKinds({ nodes }: Picture, room: { readonly width: number; readonly height: number }): Arranged {
  const positions = new Float32Array(2 * nodes.length)
  const cell = toCell(nodes)
  const groups = [...Map.groupBy(nodes.keys(), (at) => nodes[at]!.node.kind)].sort(([, a], [, b]) => b.length - a.length)
  let best: ReturnType<typeof toShelves> | null = null
  let least = Infinity
  for (let wide = 1; wide <= Math.max(2, Math.ceil(nodes.length / 2)); wide++) {
    const tried = toShelves(groups.map(([, members]) => members.length), cell, wide * cell.width + pad)
    const scale = Math.max(tried.width / room.width, tried.height / room.height)
    if (scale < least - 1e-9) [best, least] = [tried, scale]
    if (wide > 200) break
  }
  const areas = groups.map(([kind, members], at) => {
    const { left, top, across, width, height } = best!.blocks[at]!
    members.sort((a, b) => nodes[a]!.order - nodes[b]!.order)
    for (const [i, node] of members.entries()) {
      positions[2 * node] = left + pad / 2 + cell.width * ((i % across) + 0.5) + aside(Math.floor(i / across), cell)
      positions[2 * node + 1] = top + heading + cell.height * Math.floor(i / across) + cell.sign + (i % across % 2 === 1 ? 5 : 0)
    }
    return { left, top, right: left + width, bottom: top + height, kind }
  })
  return { positions, backdrop: { rings: [], areas } }
}

/** Blocks on shelves no wider than `wide`, each about one and a half times as wide as high. */
function toShelves(sizes: readonly number[], cell: Cell, wide: number) {
  const most = Math.max(1, Math.floor((wide - pad) / cell.width))
  let [x, y, shelf, width] = [0, 0, 0, 0]
  const blocks = sizes.map((size) => {
    const across = Math.max(1, Math.min(most, size, Math.ceil(Math.sqrt((1.5 * size * cell.height) / cell.width))))
    const block = { width: across * cell.width + pad, height: Math.ceil(size / across) * cell.height + heading + pad / 2 }
    if (x > 0 && x + block.width > wide) [x, y, shelf] = [0, y + shelf + pad, 0]
    const at = { left: x, top: y, across, ...block }
    x += block.width + pad
    shelf = Math.max(shelf, block.height)
    width = Math.max(width, x - pad)
    return at
  })
  return { blocks, width, height: y + shelf }
}
