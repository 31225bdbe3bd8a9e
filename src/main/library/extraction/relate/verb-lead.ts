/** What stands before a verb and belongs to it: auxiliaries, negation, condition, purpose. */
import type { EntityKind } from '../../../../shared/model.ts'
import { auxiliaries, conditionals, isAdverb, negations, refusals } from './function-words.ts'
import { asked } from './known-words.ts'
import { isWord, type Node } from './nodes.ts'
import type { VerbForm } from './verbs.ts'

export type Fits = (kind: EntityKind) => boolean
/** What stands before the verb, read from right to left. */
export interface Lead {
  /** The node before the verb group. */
  readonly at: number
  readonly negated: boolean
  readonly conditional: boolean
  readonly being: boolean
  readonly having: boolean
  readonly purpose: boolean
  /** A conjugated verb rather than a participle. */
  readonly finite: boolean
}
export const being = new Set(`
  est sont était étaient sera seront serait seraient étant être été fut furent is are was were be been being get gets got
`.trim().split(/\s+/))
export const having = new Set("a ai ont avait avaient aura auront aurait auraient ayant avoir has have had having".trim().split(/\s+/))
/** What a word does before a verb. */
const partOf = asked((low) => ({
  group: auxiliaries.has(low) || being.has(low) || having.has(low), being: being.has(low), having: having.has(low) && low !== 'a',
  negated: negations.has(low) || refusals.has(low), conditional: conditionals.has(low),
  light: isAdverb(low) || refusals.has(low) || conditionals.has(low) || negations.has(low),
}))
export function readLead(nodes: readonly Node[], verb: number, form: VerbForm): Lead {
  let at = verb - 1
  let [negated, conditional, isBeing, isHaving, purpose] = [false, form.mood === 'conditional', false, false, false]
  for (let steps = 0; steps < 12 && at >= 0; steps++) {
    const node = nodes[at]!
    // `30% owned by Y`
    if (node.type === 'date' || steps < 2 && form.mood === 'past' && (node.low === '%' || node.type === 'number' && nodes[at + 1]?.low === '%')) {
      at--
      continue
    }
    if (!isWord(node)) break
    const low = node.low
    // `The bank on Monday signed`, `agreed on 8 March to lend`
    if (nodes[at + 1]?.type === 'date' && (low === 'on' || low === 'in' || low === 'le' || low === 'en' || low === 'since')) {
      at--
      continue
    }
    const part = partOf(node.word)
    const link = (low === 'de' || low === "d'" || low === 'à' || low === 'to') && isWord(nodes[at - 1])
      && (nodes[at - 1]!.word.auxiliary || refusals.has(nodes[at - 1]!.low))
    if (low === 'pour' || (low === 'to' && !link && form.mood === 'infinitive') || low === 'afin') purpose = true
    if (part.negated) negated = true
    if (part.conditional) conditional = true
    if (part.being) isBeing = true
    if (part.having) isHaving = true
    if (low === 'a' && nodes[at + 1]?.word.determiner !== true) isHaving = true
    if (!part.group && !link && !part.light) break
    at--
  }
  return { at, negated, conditional, being: isBeing, having: isHaving, purpose, finite: form.mood === 'finite' && form.both !== true }
}
export const isPronominal = (nodes: readonly Node[], i: number): boolean => nodes.slice(Math.max(0, i - 4), i).some(({ low }) => low === "s'"
  || low === 'se')
