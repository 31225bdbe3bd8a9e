/** What is asked about a pair of names, as hashed features: words and roles around and between, hints of relations, kinds, and the document. */
import { entityKinds, predicates } from '../../../../shared/model.ts'
import { isAllowed } from '../relate/kinds.ts'
import type { Candidate } from './candidates.ts'
import { role, type Line } from './line.ts'

export const featureBits = 16
const mask = (1 << featureBits) - 1

/** What the whole document says of a pair. */
export interface Around {
  readonly counts: ReadonlyMap<number, number>
  /** In how many sentences the two stand together. */
  readonly together: number
}

/** Where the features of one pair are gathered, each once: what was gathered last is told by the number in `seen`. */
const gathered = new Int32Array(4096)
const seen = new Int32Array(1 << featureBits)
let [count, turn] = [0, 0]

function begin(): void {
  count = 0
  turn = turn === 0x7fffffff ? 1 : turn + 1
}
function add(template: number, a = 0, b = 0): void {
  let h = Math.imul(template + 0x9e3779b9, 0x85ebca6b) ^ Math.imul(a, 0xc2b2ae35) ^ Math.imul(b + 77, 0x27d4eb2f)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
  h = (h ^ (h >>> 15)) & mask
  if (seen[h] === turn || count === gathered.length) return
  seen[h] = turn
  gathered[count++] = h
}

const bucket = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 22 ? 7 : 8)
const beside = 5

/** Hashed features of a pair, each once. */
export function featuresOfPair({ line, left: one, right: other, from, leftEnd: left, rightStart: right, to, between }: Candidate, around: Around): Int32Array {
  const { nodes, stem, cues, role: roles } = line
  begin()
  const at = (list: Int32Array | Uint8Array, i: number): number => (i < 0 ? -1 : i >= list.length ? -2 : list[i]!)
  const kinds = entityKinds.indexOf(nodes[one]!.kind!) * 8 + entityKinds.indexOf(nodes[other]!.kind!)
  const gap = bucket(right - left - 1)
  add(1)
  add(2, kinds >> 3)
  add(3, kinds & 7)
  add(4, kinds)
  add(5, kinds, gap)
  add(6, gap)
  add(7, bucket(between))
  add(8, kinds, bucket(between))

  // Words right beside the names.
  add(11, at(stem, from - 1))
  add(12, at(stem, left + 1))
  add(13, at(stem, right - 1))
  add(14, at(stem, to + 1))
  add(15, at(stem, from - 2))
  add(16, at(stem, to + 2))
  add(19, at(stem, left + 1), kinds)
  add(20, at(stem, to + 1), kinds)
  add(21, at(roles, from - 1) * 32 + at(roles, left + 1), at(roles, right - 1) * 32 + at(roles, to + 1))

  // What lies between: words, their order when few, their roles, the hints they give.
  let [hints, verbs, commas, stops, open, path, order, verbAt, preposition] = [0, 0, 0, 0, 0, 7, 11, -1, -1]
  let before = -1
  for (let i = left + 1; i < right; i++) {
    const r = roles[i]!
    if (r === role.finite || r === role.auxiliary || r === role.verb) {
      if (verbAt < 0 || roles[verbAt] === role.auxiliary) verbAt = i
      verbs++
    }
    if (r === role.comma) commas++
    if (r === role.stop) stops++
    if (r === role.open) open++
    if (r === role.close) open--
    if (r === role.preposition) preposition = stem[i]!
    hints |= cues[i]!
    if (r !== role.determiner && r !== role.adverb && r !== role.number && r !== before) path = Math.imul(path, 31) + r
    before = r
    order = Math.imul(order, 31) + stem[i]!
    if (r === role.name) continue
    add(30, stem[i]!)
    add(31, stem[i]!, kinds)
  }
  add(32, path)
  add(33, path, kinds)
  if (right - left <= 5) {
    add(34, order)
    add(35, order, kinds)
  }
  add(36, bucket(verbs), bucket(commas))
  add(37, stops > 0 ? 1 : 0, open)
  add(38, preposition, kinds)
  for (let k = 0; k < 22; k++) if (hints & (1 << k)) {
    add(40, k)
    add(41, k, kinds)
  }
  add(42, hints === 0 ? 0 : 1, gap)
  // The verb that governs: between, or else the last before the first name, or the first after the second.
  let [governing, where] = [verbAt, 0]
  if (governing < 0) for (let i = to + 1; i < nodes.length && i < to + 10 && governing < 0; i++) if (roles[i] === role.finite || roles[i] === role.verb) [governing, where] = [i, 1]
  if (governing < 0) for (let i = from - 1; i >= 0 && i > from - 10 && governing < 0; i--) if (roles[i] === role.finite || roles[i] === role.verb) [governing, where] = [i, 2]
  if (governing >= 0) {
    add(43, stem[governing]!, where)
    add(44, where, kinds)
    for (let k = 0; k < 22; k++) if (cues[governing]! & (1 << k)) add(45, k, where * 64 + kinds)
  }
  add(46, passiveBetween(line, from, left, right), kinds)

  const governed = roles[from - 1] === role.preposition || (roles[from - 1] === role.determiner && roles[from - 2] === role.preposition) ? 1 : 0
  // Hints before the first name and after the second.
  const [early, late] = [hintsIn(line, from - beside, from), hintsIn(line, to + 1, to + 1 + beside)]
  for (let k = 0; k < 22; k++) {
    if (early & (1 << k)) {
      add(50, k)
      add(51, k, kinds)
    }
    if (late & (1 << k)) {
      add(52, k)
      add(53, k, kinds)
    }
  }
  // Hints that suit the kinds: of one relation or several, sure or not, and where.
  const suits = suitable[kinds]!
  const governs = governing < 0 ? 0 : cues[governing]! & suits
  const sure = surelyIn(line, left + 1, right) & suits
  add(80, countBits(hints & suits), gap)
  add(81, (hints & suits) === 0 ? 0 : 1, kinds)
  add(82, countBits(sure), between > 0 ? 1 : 0)
  add(83, sure === 0 ? 0 : 1, kinds)
  add(84, governs === 0 ? 0 : 1, where * 4 + governed)
  add(85, (early & suits) === 0 ? 0 : 1, (late & suits) === 0 ? 0 : 1)
  add(86, ((early & suits) === 0 ? 0 : 1) + ((hints & suits) === 0 ? 0 : 2) + ((late & suits) === 0 ? 0 : 4), kinds)
  add(87, (surelyIn(line, from - beside, from) & suits) === 0 ? 0 : 1, (surelyIn(line, to + 1, to + 1 + beside) & suits) === 0 ? 0 : 1)
  for (let i = left + 1; i < right; i++) if (roles[i] !== role.name && (cues[i]! & suits) !== 0) add(88, stem[i]!)

  // Lists, third names, and how the first name stands in its clause.
  const inList = line.first[one] === line.first[other]
  add(60, inList ? 1 : 0, kinds)
  add(59, (from < left ? 1 : 0) + (right < to ? 2 : 0), (one > from ? 1 : 0) + (other > right ? 2 : 0))
  let [sameLeft, sameRight] = [0, 0]
  for (let i = left + 1; i < right; i++) {
    if (roles[i] !== role.name) continue
    if (nodes[i]!.kind === nodes[one]!.kind) sameLeft = 1
    if (nodes[i]!.kind === nodes[other]!.kind) sameRight = 1
  }
  add(61, sameLeft * 2 + sameRight, kinds)
  const reached = roles[right - 1] === role.preposition ? at(stem, right - 1) : roles[right - 2] === role.preposition && roles[right - 1] !== role.name ? at(stem, right - 2) : 0
  add(64, governed * 2 + (verbs > 0 ? 1 : 0), kinds)
  add(65, reached, governed * 2 + (verbs > 0 ? 1 : 0))
  add(66, reached, kinds)
  add(67, from < 3 ? 0 : 1, kinds)
  const apposed = roles[left + 1] === role.comma && (to + 1 >= nodes.length || roles[to + 1] === role.comma || roles[to + 1] === role.stop) ? 1 : 0
  add(68, apposed, kinds)

  // The document.
  const [often, seldom] = [around.counts.get(nodes[one]!.appearance) ?? 1, around.counts.get(nodes[other]!.appearance) ?? 1]
  add(70, bucket(often), 0)
  add(71, bucket(seldom), 0)
  add(72, bucket(Math.min(often, seldom)), kinds)
  add(73, bucket(around.together), 0)
  add(74, bucket(around.together), kinds)
  add(75, line.index < 2 ? line.index : 2, 0)
  add(76, bucket(Math.max(often, seldom)), bucket(Math.min(often, seldom)))
  return gathered.slice(0, count)
}

function hintsIn({ cues }: Line, from: number, to: number): number {
  let bits = 0
  for (let i = Math.max(0, from); i < to && i < cues.length; i++) bits |= cues[i]!
  return bits
}
/** `… par X`, `… by X` before the second name or before the first. */
function passiveBetween({ nodes }: Line, from: number, left: number, right: number): number {
  for (let i = right - 1; i > left && i > right - 4; i--) if (nodes[i]!.low === 'par' || nodes[i]!.low === 'by') return 1
  for (let i = from - 1; i >= 0 && i > from - 3; i--) if (nodes[i]!.low === 'par' || nodes[i]!.low === 'by') return 2
  return 0
}

/** The relations that may hold between two kinds, either way round, a bit each: by `8 * kind + kind`. */
const suitable = Int32Array.from(entityKinds.flatMap((a) => entityKinds.map((b) => predicates.reduce((bits, predicate, k) => isAllowed(predicate, a, b) || isAllowed(predicate, b, a) ? bits | (1 << k) : bits, 0))))
function countBits(bits: number): number {
  let n = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) n++
  return bucket(n)
}
function surelyIn({ sure }: Line, from: number, to: number): number {
  let bits = 0
  for (let i = Math.max(0, from); i < to && i < sure.length; i++) bits |= sure[i]!
  return bits
}
