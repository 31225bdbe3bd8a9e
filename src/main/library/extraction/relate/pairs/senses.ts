/** Which relation two names are in: what speaks for each of the predicates, either way round. */
import { predicates, type Predicate } from '../../../../../shared/model.ts'
import type { Node } from '../nodes.ts'
import type { Candidate } from './candidates.ts'
import { type Classes, kindsOf } from './classes.ts'
import type { Frame, VerbForm } from '../verbs.ts'
import { slotOf } from './slots.ts'

/** A predicate either way round: `2k` when the name that comes first is its subject, `2k + 1` when it is not. */
export const senseCount = 2 * predicates.length
export const senseBits = 14
export const hintCount = 512

/** Few features, for there are few examples of most relations: kinds, words between and beside, the shape of what stands between. */
export function senseFeaturesOf({ nodes, left, right, between }: Candidate, classes: Classes): Int32Array {
  const { rough, exact } = kindsOf(nodes[left]!, nodes[right]!)
  const at = (i: number): string => classes[i]?.fine ?? (i < 0 ? '^' : '$')
  const found = [`K${rough}`, `KK${exact}`, `a${at(left + 1)}${rough}`, `z${at(right - 1)}${rough}`, `l${at(left - 1)}${rough}`, `r${at(right + 1)}${rough}`, `n${Math.min(between, 2)}${rough}`]
  for (let i = left + 1; i < right; i++) found.push(`i${classes[i]!.fine}`, ...(nodes[i]!.type === 'word' ? [`w${nodes[i]!.low.slice(0, 6)}`] : []))
  for (const i of [left - 1, left - 2, left - 3]) if (nodes[i]?.type === 'word') found.push(`lw${nodes[i]!.low.slice(0, 6)}`)
  for (const i of [right + 1, right + 2, right + 3]) if (nodes[i]?.type === 'word') found.push(`rw${nodes[i]!.low.slice(0, 6)}`)
  if (right - left < 8) found.push(`C${rough}${classes.slice(left + 1, right).map(({ coarse }) => coarse).join(' ').replace(/\bw( w)+\b/g, 'w')}`)
  return Int32Array.from(new Set(found.map((each) => slotOf(each, senseBits))))
}
const reach = 4
/**
 * Words that state this very predicate, by where they stand, what they are, and which way they point. Their weights are shared by all
 * predicates, so that what is learned of frequent relations serves the rare.
 */
export function hintsOf({ nodes, left, right }: Candidate, sense: number): number[] {
  const predicate = predicates[sense >> 1]!
  const turned = sense & 1
  const hint = (region: number, from: number, to: number): number => ((strongest(nodes, from, to, right, predicate) * 3 + region) * 2 + turned) % hintCount
  return [hint(0, left + 1, right), hint(1, left - reach, left), hint(2, right + 1, right + 1 + reach)]
}
function strongest(nodes: readonly Node[], from: number, to: number, right: number, predicate: Predicate): number {
  let sort = 0
  for (let i = Math.max(0, from); i < to && i < nodes.length; i++) sort = Math.max(sort, sortOf(nodes, i, right, predicate))
  return sort
}
const frameOf = (form: VerbForm, predicate: Predicate): Frame | undefined => form.frames.find((each) => each.predicate === predicate)
/** 0 for nothing; more for what says more: an office, a tie, a verb, one that reaches by its preposition, one with its agent. */
function sortOf(nodes: readonly Node[], i: number, right: number, predicate: Predicate): number {
  const node = nodes[i]!
  if (node.type !== 'word') return 0
  const { nominal, verb: form } = node.word
  const frame = form === undefined ? undefined : frameOf(form, predicate)
  if (form === undefined || frame === undefined) return nominal?.predicate === predicate ? 1 + (nominal.office ? 1 : 0) + (nominal.inverse ? 2 : 0) : 0
  let [agent, link] = [false, frame.by.includes('>')]
  for (let k = i + 1; k < i + 5 && k < nodes.length; k++) if (nodes[k]!.low === 'par' || nodes[k]!.low === 'by') agent = true
  for (let k = i + 1; k < right && !link; k++) link = frame.by.includes(nodes[k]!.low)
  return 8 + (frame.inverse ? 1 : 0) + (form.mood === 'past' ? 2 : 0) + (link ? 4 : 0) + (agent ? 8 : 0)
}
