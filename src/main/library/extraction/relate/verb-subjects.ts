/** Who does what a verb says: before it, shared with another verb, or after it as French allows. */
import type { Claim } from './claims.ts'
import { canBeObject, canBeSubject } from './kinds.ts'
import { listAfter, listBefore } from './lists.ts'
import { isName, isWord, mainName, type Node } from './nodes.ts'
import type { Setting } from './setting.ts'
import { type Found, phraseBefore } from './phrases.ts'
import { type Fits, having, type Lead, readLead } from './verb-lead.ts'
import { pairs } from './verb-pairs.ts'
import { type Frame, type VerbForm } from './verbs.ts'

/** `le plan X, que pilote Y`: French puts the subject last. */
export function invertedSubject(nodes: readonly Node[], i: number, frame: Frame, lead: Lead, setting: Setting): Claim[] | null {
  if (!['que', "qu'"].includes(nodes[lead.at]?.low ?? '') || frame.inverse || !frame.by.includes('>')) return null
  let at = i + 1
  while (isWord(nodes[at]) && nodes[at]!.word.determiner) at++
  // `que fabrique le japonais X`: what it is stands before its name.
  const named = at
  if (at > i + 1) while (at < named + 4 && isWord(nodes[at]) && !nodes[at]!.word.preposition && !nodes[at]!.word.relative && nodes[at]!.low !== ',') at++
  const doer = nodes[at]
  if (!isName(doer) || !canBeSubject(frame.predicate, doer.kind)) return null
  const antecedent = phraseBefore(nodes, nodes[lead.at - 1]?.low === ',' ? lead.at - 2 : lead.at - 1,
    { references: setting.references, near: true, fits: (kind) => canBeObject(frame.predicate, kind) })
  return antecedent === null ? null : pairs(listAfter(nodes, at).names, antecedent.names, frame, lead, setting)
}
/** When the phrase before a verb is too involved to read: whom the clause is about, if that fits. */
export function plainSubject(nodes: readonly Node[], frame: Frame, form: VerbForm, lead: Lead, setting: Setting): Found | null {
  if ((form.mood === 'infinitive' && !lead.purpose) || form.mood === 'present' || isWord(nodes[lead.at]) && nodes[lead.at]!.word.relative) return null
  let from = lead.at
  while (from > 0 && !nodes[from]!.word.breaks && !(isWord(nodes[from]) && nodes[from]!.word.subordinator)) from--
  const main = mainName(nodes.slice(from, lead.at + 1))
  return main !== null && (frame.inverse ? canBeObject : canBeSubject)(frame.predicate, setting.kindOf(main)) ? { names: [main], from } : null
}
export function subjectBefore(nodes: readonly Node[], i: number, frame: Frame, form: VerbForm, lead: Lead, setting: Setting): Found | null {
  const node = nodes[lead.at]
  const fits: Fits = (kind) => (frame.inverse ? canBeObject : canBeSubject)(frame.predicate, kind)
  if (lead.purpose && frame.predicate === 'finances') return fundBefore(nodes, i)
  if (node === undefined) return null
  if (isWord(node) && node.word.relative) return (phraseBefore(nodes, nodes[lead.at - 1]?.low === ',' ? lead.at - 2 : lead.at - 1,
    { references: setting.references, near: true, fits }))
  if (form.mood === 'present') {
    const found = phraseBefore(nodes, node.low === ',' ? lead.at - 1 : lead.at, { references: setting.references, near: true, fits })
    // `toured Europe supporting X`: a place before a participle is where it was done.
    return found === null || found.names.every((name) => setting.kindOf(name) === 'place') ? null : found
  }
  // `A and B back X`: an English verb in the plural looks like an infinitive.
  const plural = form.mood === 'infinitive' && (node.type === 'name' || (isWord(node) && node.low === 'they'))
    && ['name'].includes(node.type) && listBefore(nodes, lead.at).names.length > 1
  if (form.mood === 'infinitive' && !plural && !lead.being && i - 1 === lead.at && node.low !== 'it') return null
  if (lead.purpose) return null
  // A second verb shares the subject of the first: `X a créé A et financé B`.
  if (isWord(node) && ['et', 'and', 'puis', 'then'].includes(node.low)) return sharedSubject(nodes, lead.at, setting, fits)
  return (phraseBefore(nodes, lead.at, { references: setting.references, near: false, fits }))
}
export function sharedSubject(nodes: readonly Node[], at: number, setting: Setting, fits: Fits): Found | null {
  for (let k = at - 1; k >= 0 && k > at - 18; k--) {
    const node = nodes[k]!
    if (node.word.breaks) return null
    const form = isWord(node) ? node.word.verb : undefined
    if (form === undefined && !(isWord(node) && having.has(node.low))) continue
    const lead = readLead(nodes, k, form ?? { mood: 'finite', frames: [] })
    return phraseBefore(nodes, lead.at, { references: setting.references, near: false, fits })
  }
  return null
}
/** `à travers InvestAI pour financer …`: the fund is what finances. */
function fundBefore(nodes: readonly Node[], i: number): Found | null {
  for (let k = i - 1; k >= 0 && k > i - 40; k--) if (nodes[k]!.type === 'name'
    && nodes[k]!.kind === 'fund') return { names: [nodes[k]!.appearance], from: k }
  return null
}
