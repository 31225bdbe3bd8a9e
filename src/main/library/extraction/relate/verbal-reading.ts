/** Verbs: who does what to whom, in the active and the passive, in relative clauses and after auxiliaries. */
import type { Claim } from './claims.ts'
import { determiners } from './function-words.ts'
import { asked } from './known-words.ts'
import { isWord, type Node } from './nodes.ts'
import type { Setting } from './setting.ts'
import { complementClaims, locationClaims, passiveAgent, passiveClaims } from './passive-reading.ts'
import { phraseBefore } from './phrases.ts'
import { being, having, isPronominal, type Lead, readLead } from './verb-lead.ts'
import { objectAfter, relativeObject } from './verb-objects.ts'
import { pairs } from './verb-pairs.ts'
import { invertedSubject, plainSubject, subjectBefore } from './verb-subjects.ts'
import { type Frame, verbForm, type VerbForm } from './verbs.ts'

/** Reads the subject of the sentence's first verb, so that the pronouns after it know whom an office in it meant. */
export function readMainSubject(nodes: readonly Node[], setting: Setting): number | null {
  for (let i = 1; i < nodes.length && i < 40; i++) {
    const node = nodes[i]!
    if (!isWord(node) || !mayRule(node.word)) continue
    if ( nodes[i - 1]!.word.breaks) continue
    return phraseBefore(nodes, i - 1, { references: setting.references, near: false })?.names[0] ?? null
  }
  return null
}
/** Whether a word can be the sentence's first verb. */
const mayRule = asked((low) => (low === 'a' || !determiners.has(low)) && (having.has(low) || being.has(low) || verbForm(low)?.mood === 'finite'))
export function readVerbs(nodes: readonly Node[], setting: Setting): Claim[] {
  const claims: Claim[] = []
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!
    const form = isWord(node) ? node.word.verb : undefined
    if (form === undefined) continue
    const previous = nodes[i - 1]
    // A determiner right before makes it a noun (`le soutien`, `the launch`), except for the French object pronouns.
    if (isWord(previous) && previous.word.determiner && !(previous.low === 'a' && form.mood === 'past')
      && !(["l'", 'le', 'la', 'les', 'leur'].includes(previous.low) && (form.mood === 'finite' || form.mood === 'infinitive'))) continue
    // `chief finance officer X`: an office.
    if (form.bare === true && nodes[i + 1]?.word.nominal?.office === true && !(isWord(previous) && previous.low === 'to')) continue
    // `to organise` is no present of French.
    // `Y is building X`: the present, said in two words.
    const progressive = form.mood === 'present' && node.low.endsWith('ing') && isProgressive(nodes, i)
    if (progressive) {
      claims.push(...readVerb(nodes, i, { ...form, mood: 'finite' }, setting, true))
      continue
    }
    const toInfinitive = form.bare === true && isWord(previous) && (previous.low === 'to' || (previous.word.auxiliary && !having.has(previous.low)))
    claims.push(...readVerb(nodes, i, toInfinitive ? { ...form, mood: 'infinitive' } : form, setting))
  }
  return claims
}
function isProgressive(nodes: readonly Node[], i: number): boolean {
  let at = i - 1
  while (isWord(nodes[at]) && nodes[at]!.word.adverb && !nodes[at]!.word.determiner && at > i - 3) at--
  return isWord(nodes[at]) && being.has(nodes[at]!.low)
}
function readVerb(nodes: readonly Node[], i: number, form: VerbForm, setting: Setting, progressive = false): Claim[] {
  const read = readLead(nodes, i, form)
  const lead = progressive ? { ...read, being: false } : read
  const found: Claim[] = []
  for (const frame of form.frames) {
    if (!frame.then.every((word, k) => nodes.slice(i + 1, i + 6 + k).some((node) => node.low === word))) continue
    if (frame.reflexive && !isPronominal(nodes, i)) continue
    const passive = passiveAgent(nodes, i, form, lead)
    if (frame.adjectival) {
      if (passive === null) found.push(...complementClaims(nodes, i, frame, form, lead, setting))
    } else if (passive !== null) {
      found.push(...passiveClaims(nodes, i, frame, lead, passive, setting))
    } else if (frame.predicate === 'located_in' && !frame.inverse && !frame.by.includes('>')) {
      found.push(...locationClaims(nodes, i, frame, form, lead, setting))
    } else if (frame.predicate === 'interested_in' || !(lead.being && form.mood === 'past' && !isPronominal(nodes, i))) {
      found.push(...activeClaims(nodes, i, frame, form, lead, setting))
    }
    if (found.length > 0) break
  }
  return found
}
function activeClaims(nodes: readonly Node[], i: number, frame: Frame, form: VerbForm, lead: Lead, setting: Setting): Claim[] {
  if (form.mood === 'past' && !lead.having && !lead.being && !isEnglishPast(nodes, i)
    && !(form.both === true && (isPronominal(nodes, i) || nodes[i - 1]?.type === 'name' || nodes[i - 1]?.word.relative === true || nodes[i - 1]?.low === ')'))) return []
  const object = objectAfter(nodes, i, frame, setting) ?? relativeObject(nodes, lead, frame, setting)
  if (object === null) return frame.predicate === 'partners_with' || (frame.predicate === 'competes_with' && isPronominal(nodes, i)) ? reciprocal(nodes, i, frame, form, lead, setting) : []
  const inverted = invertedSubject(nodes, i, frame, lead, setting)
  if (inverted !== null) return inverted
  const subject = subjectBefore(nodes, i, frame, form, lead, setting) ?? plainSubject(nodes, frame, form, lead, setting)
  if (subject === null) return []
  return pairs(subject.names, object.names, frame, lead, setting, nodes, i)
}
/** `A et B vont collaborer`: with each other. */
function reciprocal(nodes: readonly Node[], i: number, frame: Frame, form: VerbForm, lead: Lead, setting: Setting): Claim[] {
  const both = subjectBefore(nodes, i, frame, form, lead, setting)
  if (both === null || both.names.length < 2 || both.names.length > 4 || frame.name === 'travailler' || frame.name === 'work') return []
  return both.names.flatMap((name, k) => pairs([name], both.names.slice(k + 1), frame, lead, setting))
}
/** An English past without auxiliary and a participle look alike: `X acquired Y` has its object at once. */
function isEnglishPast(nodes: readonly Node[], i: number): boolean {
  return /(?:ed|ld|ght|ran|ook|nt|eld|ilt|ame|lost|drew|beat|won|met|made|wrote|chose|struck|swept|hit|cut|put|shut)$/.test(nodes[i]!.low) && nodes[i + 1]?.low !== 'by'
}
