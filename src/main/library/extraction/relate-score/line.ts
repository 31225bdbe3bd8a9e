/** A sentence prepared for scoring: for each node what features ask of it, worked out once. */
import type { Span } from '../../../../shared/model.ts'
import { auxiliaries, conjunctions, determiners, isAdverb, prepositions, pronouns, relatives, subordinators } from '../relate/function-words.ts'
import { listAfter } from '../relate/lists.ts'
import { isName, type Node } from '../relate/nodes.ts'
import { verbForm } from '../relate/verbs.ts'
import { foldText } from '../tokens.ts'
import { cuesOf, surelyOf } from './cues.ts'

export const role = {
  other: 0, name: 1, comma: 2, open: 3, close: 4, quote: 5, stop: 6, finite: 7, verb: 8, preposition: 9, determiner: 10, and: 11, number: 12, relative: 13, auxiliary: 14, adverb: 15, dash: 16,
} as const

export interface Line {
  readonly nodes: readonly Node[]
  readonly sentence: Span
  /** Which sentence of the document. */
  readonly index: number
  /** A hash of the word's stem. */
  readonly stem: Int32Array
  readonly cues: Int32Array
  /** Only what the tables of verbs and offices know. */
  readonly sure: Int32Array
  readonly role: Uint8Array
  /** The first and the last node of the list each name is in: itself when it is in none. */
  readonly first: Int32Array
  readonly last: Int32Array
}

interface Known {
  readonly stem: number
  readonly cues: number
  readonly sure: number
  readonly role: number
}
const words = new Map<string, Known>()

export function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h
}
const signs: Readonly<Record<string, number>> = {
  ',': role.comma, '(': role.open, ')': role.close, '«': role.quote, '»': role.quote, '“': role.quote, '”': role.quote, '"': role.quote, ';': role.stop, ':': role.stop, '.': role.stop,
  '–': role.dash, '—': role.dash, '-': role.dash,
}
function roleOf(low: string): number {
  if (prepositions.has(low)) return role.preposition
  if (low === 'a' || auxiliaries.has(low)) return role.auxiliary
  if (determiners.has(low)) return role.determiner
  if (conjunctions.has(low)) return role.and
  if (relatives.has(low) || subordinators.has(low) || pronouns.has(low)) return role.relative
  const form = verbForm(low)
  if (form !== undefined) return form.mood === 'finite' || form.mood === 'conditional' ? role.finite : role.verb
  return isAdverb(low) ? role.adverb : role.other
}
/** Short words whole, longer ones by how they begin: `financement` and `financé` are one. */
const stemOf = (low: string): string => {
  const fold = foldText(low)
  return fold.length > 6 ? fold.slice(0, 6) : fold.length > 3 && fold.endsWith('s') ? fold.slice(0, -1) : fold
}
function lookUp(low: string): Known {
  const cached = words.get(low)
  if (cached !== undefined) return cached
  const known = { stem: hash(stemOf(low)), cues: cuesOf(low), sure: surelyOf(low), role: roleOf(low) }
  if (words.size > 20_000) words.clear()
  words.set(low, known)
  return known
}

export function toLine(nodes: readonly Node[], sentence: Span, index: number): Line {
  const stem = new Int32Array(nodes.length)
  const cues = new Int32Array(nodes.length)
  const sure = new Int32Array(nodes.length)
  const roles = new Uint8Array(nodes.length)
  nodes.forEach((node, i) => {
    if (isName(node)) {
      stem[i] = 1 + ['person', 'institution', 'company', 'fund', 'project', 'law', 'event', 'place'].indexOf(node.kind)
      roles[i] = role.name
    } else if (node.type === 'word') {
      const known = lookUp(node.low)
      stem[i] = known.stem
      cues[i] = known.cues
      sure[i] = known.sure
      roles[i] = known.role
    } else if (node.type === 'mark') {
      stem[i] = hash(node.low)
      roles[i] = signs[node.low] ?? role.other
    } else {
      stem[i] = node.type === 'date' ? 20 : 21
      roles[i] = role.number
    }
  })
  const { first, last } = listsOf(nodes)
  return { nodes, sentence, index, stem, cues, sure, role: roles, first, last }
}

function listsOf(nodes: readonly Node[]): { first: Int32Array; last: Int32Array } {
  const first = new Int32Array(nodes.length)
  const last = new Int32Array(nodes.length)
  for (let i = 0; i < nodes.length; i++) first[i] = last[i] = i
  for (let i = 0; i < nodes.length; i++) {
    if (!isName(nodes[i])) continue
    const { names, next } = listAfter(nodes, i)
    if (names.length < 2) continue
    let end = next - 1
    while (end > i && !isName(nodes[end])) end--
    for (let k = i; k <= end; k++) if (names.includes(nodes[k]!.appearance)) {
      first[k] = i
      last[k] = end
    }
    i = end
  }
  return { first, last }
}
