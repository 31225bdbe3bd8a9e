/** Reads noun phrases: lists of names, what a phrase before a verb names, and what a verb reaches after it. */
import type { EntityKind } from '../../../../shared/model.ts'
import { breaks, conjunctions, determiners, genitives, isAdverb, prepositions, pronouns, relatives, auxiliaries, subordinators,
  demonstratives } from './function-words.ts'
import { listAfter, listBefore } from './lists.ts'
import { isName, isWord, type Node } from './nodes.ts'
import { civilities, generics, nominalOf, transparent } from './nominals.ts'
import type { References } from './references.ts'
import { verbForm } from './verbs.ts'

export interface Found {
  readonly names: readonly number[]
  readonly from: number
}

/** How a phrase is read backwards. */
export interface Reading {
  readonly references: References
  /** The nearest name will do (an antecedent, a participle's noun) rather than the head of the whole phrase (a subject). */
  readonly near: boolean
  /** Kinds that make sense here; others are stepped over where the grammar allows. */
  readonly fits?: (kind: EntityKind) => boolean
}

/** What the noun phrase that ends at `i` names, as the subject of a verb after it or the antecedent of a relative or a participle. */
export function phraseBefore(nodes: readonly Node[], i: number, reading: Reading, depth = 0): Found | null {
  const node = nodes[i]
  if (node === undefined || depth > 4) return null
  if (node.low === ')') {
    let open = i - 1
    while (open > 0 && open > i - 10 && nodes[open]!.low !== '(') open--
    return nodes[open]?.low === '(' ? phraseBefore(nodes, open - 1, reading, depth + 1) : null
  }
  if (node.low === '»' || node.low === '”' || node.low === '"') return isName(nodes[i - 1]) ? phraseBefore(nodes, i - 1, reading, depth + 1) : null
  if (node.low === ',') return acrossComma(nodes, i, reading, depth)
  if (isName(node)) return namesBefore(nodes, i, reading, depth)
  if (node.type === 'date') return phraseBefore(nodes, isWord(nodes[i - 1]) && prepositions.has(nodes[i - 1]!.low) ? i - 2 : i - 1, reading,
    depth + 1)
  if (!isWord(node)) return null
  if (pronouns.has(node.low)) {
    const meant = reading.references.pronoun(node.low, nodes, i)
    return meant === null ? null : { names: [meant], from: i }
  }
  return commonBefore(nodes, i, reading, depth)
}

/** A comma before a verb closes an apposition, an aside, or nothing we can use. */
function acrossComma(nodes: readonly Node[], i: number, reading: Reading, depth: number): Found | null {
  let open = i - 1
  while (open >= 0 && open > i - 22 && nodes[open]!.low !== ',' && !breaks.has(nodes[open]!.low)) open--
  const inner = nodes[i - 1]
  if (reading.near && isName(inner)) return phraseBefore(nodes, i - 1, reading, depth + 1)
  if (nodes[open]?.low !== ',') return reading.near ? phraseBefore(nodes, i - 1, reading, depth + 1) : null
  let first = open + 1
  while (isWord(nodes[first]) && (determiners.has(nodes[first]!.low) || civilities.has(nodes[first]!.low))) first++
  if (isName(nodes[first]) && (first === i - 1 || nodes[first]!.kind === 'person')
    && !(isName(nodes[open - 1]) && nodes[open - 1]!.kind === 'person')) return { names: listAfter(nodes, first).names, from: first }
  return phraseBefore(nodes, open - 1, reading, depth + 1)
}

function namesBefore(nodes: readonly Node[], i: number, reading: Reading, depth: number): Found | null {
  const list = listBefore(nodes, i)
  const found = { names: list.names, from: list.from }
  let at = list.from - 1
  for (let steps = 0; steps < 5 && isWord(nodes[at]) && !nodes[at]!.capital && !determiners.has(nodes[at]!.low)
    && !prepositions.has(nodes[at]!.low) && !conjunctions.has(nodes[at]!.low); steps++) {
    if (auxiliaries.has(nodes[at]!.low) || relatives.has(nodes[at]!.low) || subordinators.has(nodes[at]!.low)) return found
    at--
  }
  if (nodes[at]?.low === '«' || nodes[at]?.low === '"' || nodes[at]?.low === '“') at--
  while (isWord(nodes[at]) && determiners.has(nodes[at]!.low) && !genitives.has(nodes[at]!.low)) at--
  const lead = nodes[at]
  const fit = reading.fits === undefined
    || nodes.slice(list.from, list.next).some(({ kind }) => kind !== null && reading.fits!(kind)
    && (kind !== 'place' || genitives.has(lead?.low ?? '') || !prepositions.has(lead?.low ?? '')))
  if (!isWord(lead) || !prepositions.has(lead.low) || lead.low === 'comme' || lead.low === 'as' || lead.low === 'like') return found
  if (reading.near && fit && !genitives.has(lead.low)) return found
  // A list may repeat the preposition; and `tel que X` is no complement.
  if (!genitives.has(lead.low)) return at > 0 ? phraseBefore(nodes, at - 1, reading, depth + 1) : null
  const head = commonBefore(nodes, at - 1, reading, depth + 1, list.names)
  return head ?? (reading.near && fit ? found : null)
}

/** `a` is an English article after a comma or a preposition, and a French auxiliary after a noun. */
const isArticle = (nodes: readonly Node[], at: number): boolean => nodes[at]!.low === 'a'
  && (at === 0 || nodes[at - 1]!.low === ',' || prepositions.has(nodes[at - 1]!.low))

/** A phrase headed by a common noun: an office with its holder, a noun that stands for something named, or nothing. */
function commonBefore(nodes: readonly Node[], i: number, reading: Reading, depth: number, complement: readonly number[] = []): Found | null {
  let at = i
  for (let steps = 0; steps < 9 && at >= 0; steps++, at--) {
    const node = nodes[at]!
    // `the US company`: a place that stands for an adjective.
    if (isName(node) && node.kind === 'place' && isWord(nodes[at - 1]) && determiners.has(nodes[at - 1]!.low) && !genitives.has(nodes[at - 1]!.low)
      && steps > 0) continue
    if (isName(node)) return null
    if (node.type === 'mark' || (node.type === 'date' && steps > 0)) {
      if (node.low === '-' || node.low === '$' || node.low === '€' || node.low === '£') continue
      return null
    }
    // `des usines X, dont l'une sera implantée à Y`
    if (node.low === 'dont') return phraseBefore(nodes, nodes[at - 1]?.type === 'mark' ? at - 2 : at - 1, { ...reading, near: true }, depth + 1)
    if (verbForm(node.low)?.mood === 'finite' || relatives.has(node.low)
      || (auxiliaries.has(node.low) && !node.capital && !isArticle(nodes, at))) return null
    if (!determiners.has(node.low) || node.low === 'tout' || node.low === 'tous') {
      if (node.low === 'of' || node.low === 'de' || node.low === "d'" || node.low === 'à') continue
      if (node.low === 'des' || node.low === 'du') {
        if (generics.has(nodes[at + 1]?.low ?? '') || at === 0) break
        continue
      }
      if (prepositions.has(node.low)) return at > 0 && !reading.near ? phraseBefore(nodes, at - 1, reading, depth + 1) : null
      continue
    }
    const before = nodes[at - 1]
    if (isWord(before) && (genitives.has(before.low) || before.low === 'dont')) continue
    if (isWord(before) && prepositions.has(before.low) && !reading.near) return phraseBefore(nodes, at - 2, reading, depth + 1)
    break
  }
  let lead = at
  while (isWord(nodes[lead - 1]) && determiners.has(nodes[lead - 1]!.low)) lead--
  if (nodes[lead - 1]?.low === 'dont') return phraseBefore(nodes, nodes[lead - 2]?.type === 'mark' ? lead - 3 : lead - 2,
    { ...reading, near: true }, depth + 1)
  const definite = nodes[at]?.low ?? ''
  // `InvestAI, un fonds alimenté par …`: an indefinite apposition speaks of the name before it.
  if ((['un', 'une', 'a', 'an'].includes(definite) || (reading.near && ['le', 'la', "l'", 'the'].includes(definite))) && nodes[at - 1]?.low === ','
    && isName(nodes[at - 2])) return { names: listBefore(nodes, at - 2).names, from: at - 2 }
  for (let k = Math.max(at, 0); k <= i; k++) {
    const low = nodes[k]!.low
    const office = nominalOf(low)
    if (office !== undefined && office.office && k <= i) {
      const of = complement[0] ?? null
      const holder = reading.references.holder(low, of)
      return holder === null ? null : { names: [holder], from: at }
    }
    if (generics.has(low) && (determiners.has(definite) || at < 0)) {
      if (complement.length > 0 || definite === 'un' || definite === 'une' || definite === 'a' || definite === 'an'
        || definite === 'plusieurs') return null
      const tied = nodes.slice(k + 1, i + 1).some((node) => genitives.has(node.low))
      if (tied && !demonstratives.has(definite)) return null
      const meant = reading.references.generic(low, nodes, k)
      return meant === null ? null : { names: [meant], from: at }
    }
    if (!determiners.has(low) && !isAdverb(low) && k > at + 2) break
  }
  return null
}

/** The names a verb (or a preposition) reaches from `i` on, through determiners, adjectives and nouns that pass it on. */
export function phraseAfter(nodes: readonly Node[], i: number, fits: (node: Node) => boolean, references: References): Found | null {
  let at = i
  let through = true
  let generic: { noun: string; determiner: string; at: number } | null = null
  for (let steps = 0; steps < 14 && at < nodes.length; steps++, at++) {
    const node = nodes[at]!
    if (isName(node)) {
      // `X's plants` are not X.
      if (!through || nodes[at + 1]?.low === "'s") return null
      if (fits(node)) return { names: listAfter(nodes, at).names, from: at }
      return generic === null ? null : resolved(generic, nodes, references)
    }
    if (node.type === 'number' || node.type === 'date' || node.low === '%' || node.low === '€' || node.low === '$') continue
    if (node.low === '«' || node.low === '“' || node.low === '"' || node.low === '‘') continue
    if (node.type === 'mark') {
      if (node.low === ':' && generic !== null) continue
      break
    }
    if (relatives.has(node.low) || subordinators.has(node.low) || (steps > 0 && auxiliaries.has(node.low))
      || (verbForm(node.low)?.mood === 'infinitive' && !determiners.has(nodes[at - 1]?.low ?? ''))) break
    if (genitives.has(node.low)) {
      const head = nodes[at - 1]
      if (steps > 0 && isWord(head) && !transparentBefore(nodes, at)) through = false
      continue
    }
    if (prepositions.has(node.low) && node.low !== 'comme' && node.low !== 'as' && node.low !== 'like') {
      if (steps === 0 || generic !== null) break
      return null
    }
    if (conjunctions.has(node.low)) break
    if (generics.has(node.low) && generic === null) generic = { noun: node.low, determiner: nodes[at - 1]?.low ?? '', at }
    else if (generics.has(node.low) === false && generic === null && isWord(nodes[at - 1])
      && demonstratives.has(nodes[at - 1]!.low)) generic = { noun: node.low, determiner: nodes[at - 1]!.low, at }
  }
  return generic === null ? null : resolved(generic, nodes, references)
}
const resolved = (generic: { noun: string; determiner: string; at: number }, nodes: readonly Node[], references: References): Found | null => {
  if (!demonstratives.has(generic.determiner) && !['le', 'la', "l'", 'the', 'les'].includes(generic.determiner)) return null
  const meant = references.generic(generic.noun, nodes, generic.at)
  return meant === null ? null : { names: [meant], from: generic.at }
}
/** Whether one of the last words before `de` or `of` lets a verb through: adjectives may follow the noun. */
function transparentBefore(nodes: readonly Node[], at: number): boolean {
  for (let k = at - 1; k >= 0 && k > at - 4; k--) {
    const node = nodes[k]!
    if (!isWord(node)) return node.type === 'number'
    if (transparent.has(node.low)) return true
    if (prepositions.has(node.low) || determiners.has(node.low)) return determiners.has(node.low) && k === at - 1
  }
  return false
}
