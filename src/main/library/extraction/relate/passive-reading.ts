/** What is done by somebody (`financé par Y`), to something (`exclu de Y`) or somewhere (`basé à Y`). */
import type { EntityKind } from '../../../../shared/model.ts'
import type { Claim } from './claims.ts'
import { canBeObject, canBeSubject } from './kinds.ts'
import { isName, isWord, type Node } from './nodes.ts'
import type { Setting } from './setting.ts'
import { type Found, phraseAfter, phraseBefore } from './phrases.ts'
import { type Fits, isPronominal, type Lead } from './verb-lead.ts'
import { pairs } from './verb-pairs.ts'
import { sharedSubject } from './verb-subjects.ts'
import { type Frame, verbForm, type VerbForm } from './verbs.ts'

/** The place of `par` or `by` after a participle, when the clause is passive. */
export function passiveAgent(nodes: readonly Node[], i: number, form: VerbForm, lead: Lead): number | null {
  if (form.mood !== 'past' || (lead.having && !lead.being)) return null
  for (let k = i + 1; k < nodes.length && k < i + 9; k++) {
    const node = nodes[k]!
    if (node.low === 'par' || node.low === 'by') return k
    // `financé à hauteur de 60 % par Y`
    if (node.low === '%' || node.type === 'number') continue
    if (isWord(node) && (node.word.relative || node.word.subordinator)) return null
    // `founded in X and backed by Y`: Y did not found it; `launched and paid by Y`: Y did both.
    if (['et', 'and', ',', 'puis', 'mais', 'but'].includes(node.low) && k > i + 1 && nodes.slice(k + 1, k + 4).some(({ low }) => verbForm(low)?.mood === 'past')) return null
    if ((node.type === 'name' && node.kind !== 'place') || (node.type === 'mark' && node.low !== ',')) return null
    if (isWord(node) && node.word.preposition && lead.being === false
      && !['à', 'au', 'en', 'in', 'at', 'de', 'of', 'on'].includes(node.low)) return null
  }
  return null
}
export function passiveClaims(nodes: readonly Node[], i: number, frame: Frame, lead: Lead, agentAt: number, setting: Setting): Claim[] {
  if (!frame.by.includes('>') || !frame.then.every((word) => nodes.slice(i + 1, agentAt).some(({ low }) => low === word))) return []
  const agents = phraseAfter(nodes, agentAt + 1, ({ kind }) => kind !== null, setting.references)
  if (agents === null) return []
  const fits = (kind: EntityKind): boolean => (frame.inverse ? canBeSubject : canBeObject)(frame.predicate, kind)
  const patient = patientBefore(nodes, lead, setting, fits) ?? patientAhead(nodes, i, agents, setting, fits)
  if (patient === null) return []
  return pairs(agents.names, patient.names, frame, lead, setting)
}
/** What a participle says its agent's deed was done to: the phrase before it. */
function patientBefore(nodes: readonly Node[], lead: Lead, setting: Setting, fits: Fits): Found | null {
  const { at } = lead
  const node = nodes[at]
  if (node === undefined) return null
  if (isWord(node) && node.word.relative) return phraseBefore(nodes, nodes[at - 1]?.low === ',' ? at - 2 : at - 1,
    { references: setting.references, near: true, fits })
  if (node.low === ',' && at === 0) return null
  if (isWord(node) && ['et', 'and', 'puis', 'then', 'but', 'mais'].includes(node.low)) return sharedSubject(nodes, at, setting, fits)
  const near = !lead.being && !lead.finite
  const bracketed = near ? beforeBracket(nodes, at) : null
  if (bracketed !== null) return bracketed
  return phraseBefore(nodes, node.low === ',' && near ? at - 1 : at, { references: setting.references, near, fits })
}
/** `A, B (coentreprise spécialisée détenue par C)`: what brackets say without a name of their own is said of the one right before them. */
function beforeBracket(nodes: readonly Node[], at: number): Found | null {
  for (let k = at; k > 0 && k > at - 12; k--) {
    const node = nodes[k]!
    if (isName(node) || node.low === ')' || node.low === ';') return null
    if (node.low === '(') return isName(nodes[k - 1]) ? { names: [nodes[k - 1]!.appearance], from: k - 1 } : null
  }
  return null
}
/** `Porté par X, le projet Y …`: the subject after the comma. */
function patientAhead(nodes: readonly Node[], i: number, agents: Found, setting: Setting, fits: Fits = () => true): Found | null {
  if (i > 2) return null
  for (let k = agents.from; k < nodes.length && k < agents.from + 20; k++) {
    if (nodes[k]!.low !== ',') continue
    const found = phraseAfter(nodes, k + 1, ({ kind }) => kind !== null && kind !== 'place' && fits(kind), setting.references)
    if (found !== null && !agents.names.includes(found.names[0]!)) return found
  }
  return null
}
/** `exclu de Y`, `rattaché à Y`: the participle itself reaches its complement. */
export function complementClaims(nodes: readonly Node[], i: number, frame: Frame, form: VerbForm, lead: Lead, setting: Setting): Claim[] {
  if (form.mood !== 'past' || (lead.having && !lead.being)) return []
  for (let k = i + 1; k < nodes.length && k < i + 5; k++) {
    const node = nodes[k]!
    if (!isWord(node)) return []
    if (!frame.by.includes(node.low)) continue
    const reached = (frame.inverse ? canBeSubject : canBeObject)
    const other = phraseAfter(nodes, k + 1, ({ kind }) => kind !== null && reached(frame.predicate, kind), setting.references)
    if (other === null) return []
    const patient = patientBefore(nodes, lead, setting, (kind) => (frame.inverse ? canBeObject : canBeSubject)(frame.predicate, kind))
      ?? patientAhead(nodes, i, other, setting)
    return patient === null ? [] : pairs(patient.names, other.names, frame, lead, setting)
  }
  return []
}
/** `basé à`, `is located in`, `siège à`. */
export function locationClaims(nodes: readonly Node[], i: number, frame: Frame, form: VerbForm, lead: Lead, setting: Setting): Claim[] {
  if (form.mood === 'past' && lead.having && !lead.being) return []
  if (form.mood === 'infinitive' && !lead.being && !isPronominal(nodes, i)) return []
  for (let k = i + 1; k < nodes.length && k < i + 9; k++) {
    const node = nodes[k]!
    if (!isWord(node) || node.word.relative) return []
    if (!frame.by.includes(node.low)) continue
    const place = phraseAfter(nodes, k + 1, ({ kind }) => kind === 'place', setting.references)
    if (place === null) continue
    const subject = patientBefore(nodes, lead, setting, (kind) => canBeSubject('located_in', kind)) ?? patientAhead(nodes, i, place, setting)
    return subject === null ? [] : pairs(subject.names, place.names, frame, lead, setting)
  }
  return []
}
