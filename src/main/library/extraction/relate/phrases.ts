/** Reads noun phrases: lists of names, what a phrase before a verb names, and what a verb reaches after it. */
import type { EntityKind } from '../../../../shared/model.ts'
import { determiners, isAdverb, pronouns, demonstratives } from './function-words.ts'
import { listAfter, listBefore } from './lists.ts'
import { isName, isWord, type Node } from './nodes.ts'
import { isAdjunct, isOfTrade, isSeat } from './phrases-beside.ts'
import { civilities, generics, nominalOf, transparent } from './nominals.ts'
import type { References } from './references.ts'

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
  if (node.type === 'date') return phraseBefore(nodes, isWord(nodes[i - 1]) && nodes[i - 1]!.word.preposition ? i - 2 : i - 1, reading,
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
  // `X, which brings together A and B, is …`: what the clause names does not do it.
  if (!reading.near) for (let k = i - 2; k > 0 && k > i - 30 && !nodes[k]!.word.breaks; k--) {
    if (nodes[k]!.low === ',' && isWord(nodes[k + 1]) && nodes[k + 1]!.word.relative && nodes[k + 1]!.low !== 'that') return phraseBefore(nodes, k - 1, reading, depth + 1)
  }
  let open = i - 1
  while (open >= 0 && open > i - 22 && nodes[open]!.low !== ',' && !nodes[open]!.word.breaks) open--
  const inner = nodes[i - 1]
  if (reading.near && isName(inner)) return phraseBefore(nodes, i - 1, reading, depth + 1)
  if (nodes[open]?.low !== ',') return reading.near ? phraseBefore(nodes, i - 1, reading, depth + 1) : null
  let first = open + 1
  while (isWord(nodes[first]) && (nodes[first]!.word.determiner || civilities.has(nodes[first]!.low))) first++
  if (isName(nodes[first]) && (first === i - 1 || nodes[first]!.kind === 'person')
    && !(isName(nodes[open - 1]) && nodes[open - 1]!.kind === 'person')) return { names: listAfter(nodes, first).names, from: first }
  return phraseBefore(nodes, open - 1, reading, depth + 1)
}

function namesBefore(nodes: readonly Node[], i: number, reading: Reading, depth: number): Found | null {
  const list = listBefore(nodes, i)
  // `A ou encore B, qui vient …`: a verb in the singular says what the nearest does.
  const relative = nodes[i + 1]?.low === ',' ? i + 2 : i + 1
  const alone = reading.near && isWord(nodes[relative]) && nodes[relative]!.word.relative && singular.has(nodes[relative + 1]?.low ?? '')
  const found = { names: alone ? [nodes[i]!.appearance] : list.names, from: alone ? i : list.from }
  let at = list.from - 1
  for (let steps = 0; steps < 5 && isWord(nodes[at]) && !nodes[at]!.capital && !nodes[at]!.word.determiner
    && !nodes[at]!.word.preposition && !nodes[at]!.word.conjunction; steps++) {
    if (nodes[at]!.word.auxiliary || nodes[at]!.word.relative || nodes[at]!.word.subordinator) return found
    at--
  }
  if (nodes[at]?.low === '«' || nodes[at]?.low === '"' || nodes[at]?.low === '“') at--
  while (isWord(nodes[at]) && nodes[at]!.word.determiner && !nodes[at]!.word.genitive) at--
  const lead = nodes[at]
  const fit = reading.fits === undefined
    || nodes.slice(list.from, list.next).some(({ kind }) => kind !== null && reading.fits!(kind)
    && (kind !== 'place' || lead?.word.genitive === true || lead?.word.preposition !== true))
  if (!isWord(lead) || !lead.word.preposition || lead.low === 'comme' || lead.low === 'as' || lead.low === 'like') return found
  if (reading.near && fit && !lead.word.genitive) return found
  // A list may repeat the preposition; and `tel que X` is no complement.
  if (!lead.word.genitive) return at > 0 ? phraseBefore(nodes, at - 1, reading, depth + 1) : null
  const head = commonBefore(nodes, at - 1, reading, depth + 1, list.names)
  return head ?? (reading.near && fit ? found : null)
}

const singular = new Set('a est était avait va vient doit sera aura fut devrait pourrait has is was'.split(' '))
/** `a` is an English article after a comma or a preposition, and a French auxiliary after a noun. */
const isArticle = (nodes: readonly Node[], at: number): boolean => nodes[at]!.low === 'a'
  && (at === 0 || nodes[at - 1]!.low === ',' || nodes[at - 1]!.word.preposition)

/** Nouns whose deeds are those of what they belong to: `le conseil régional de X`, `scientists at X`. */
const bodies = new Set(`
  conseil gouvernement administration ministère mairie municipalité ville région métropole département direction groupe équipe équipes chercheurs
  chercheuses scientifiques ingénieurs autorités présidence government council city administration team teams scientists researchers engineers
  authorities officials management board filiale gigafactory usine vice-présidente vice-président présidente président patron patronne directeur
  directrice pdg ceo president chairman head spokesperson porte-parole
`.trim().split(/\s+/))
/** A phrase headed by a common noun: an office with its holder, a noun that stands for something named, or nothing. */
function commonBefore(nodes: readonly Node[], i: number, reading: Reading, depth: number, complement: readonly number[] = []): Found | null {
  let at = i
  for (let steps = 0; steps < 9 && at >= 0; steps++, at--) {
    const node = nodes[at]!
    // `the US company`: a place that stands for an adjective.
    if (isName(node) && node.kind === 'place' && isWord(nodes[at - 1]) && nodes[at - 1]!.word.determiner && !nodes[at - 1]!.word.genitive
      && steps > 0) continue
    if (isName(node)) return null
    if (node.type === 'mark' || (node.type === 'date' && steps > 0)) {
      // `X, gestionnaire d'actifs installé à Y`: an apposition without an article.
      if (node.low === ',' && reading.near && steps > 0 && isName(nodes[at - 1]) && complement.length === 0 && isWord(nodes[at + 1])
        && !nodes[at + 1]!.capital) return { names: [nodes[at - 1]!.appearance], from: at - 1 }
      if (node.low === '-' || node.low === '$' || node.low === '€' || node.low === '£') continue
      return null
    }
    // `des usines X, dont l'une sera implantée à Y`
    if (node.low === 'dont') return phraseBefore(nodes, nodes[at - 1]?.type === 'mark' ? at - 2 : at - 1, { ...reading, near: true }, depth + 1)
    if (node.word.verb?.mood === 'finite' || node.word.relative
      || (node.word.auxiliary && !node.capital && !isArticle(nodes, at))) return null
    if (!node.word.determiner || node.low === 'tout' || node.low === 'tous') {
      if (node.low === 'of' || node.low === 'de' || node.low === "d'" || node.low === 'à') continue
      if (node.low === 'des' || node.low === 'du') {
        if (generics.has(nodes[at + 1]?.low ?? '') || at === 0) break
        continue
      }
      if (node.word.preposition) return at > 0 && !reading.near ? phraseBefore(nodes, at - 1, reading, depth + 1) : null
      continue
    }
    const before = nodes[at - 1]
    if (isWord(before) && (before.word.genitive || before.low === 'dont')) continue
    if (isWord(before) && before.word.preposition && !reading.near) return phraseBefore(nodes, at - 2, reading, depth + 1)
    break
  }
  let lead = at
  while (isWord(nodes[lead - 1]) && nodes[lead - 1]!.word.determiner) lead--
  if (nodes[lead - 1]?.low === 'dont') return phraseBefore(nodes, nodes[lead - 2]?.type === 'mark' ? lead - 3 : lead - 2,
    { ...reading, near: true }, depth + 1)
  const definite = nodes[at]?.low ?? ''
  // `InvestAI, un fonds alimenté par …`: an indefinite apposition speaks of the name before it.
  if ((['un', 'une', 'a', 'an'].includes(definite) || (reading.near && ['le', 'la', "l'", 'the'].includes(definite))) && nodes[at - 1]?.low === ','
    && isName(nodes[at - 2])) return { names: listBefore(nodes, at - 2).names, from: at - 2 }
  // `X était un parti fondé par Y`, `X is a firm based in Z`.
  if (['un', 'une', 'a', 'an', 'the', 'le', 'la', "l'"].includes(definite) && reading.near && /^(?:est|était|is|was|fut|sera)$/.test(nodes[at - 1]?.low ?? '') && isName(nodes[at - 2])) {
    return { names: listBefore(nodes, at - 2).names, from: at - 2 }
  }
  // What a body or an officer whom nobody names does, its organisation does.
  const spoken = (k: number): Found | null => complement.length > 0 && bodies.has(nodes[k]!.low) && !reading.near
    && (reading.fits === undefined || nodes.some(({ appearance, kind }) => appearance === complement[0] && kind !== null && reading.fits!(kind)))
    ? { names: /s$/.test(nodes[k]!.low) ? complement : complement.slice(0, 1), from: at } : null
  for (let k = Math.max(at, 0); k <= i; k++) {
    const low = nodes[k]!.low
    const office = nominalOf(low)
    if (office !== undefined && office.office && k <= i) {
      const of = complement[0] ?? null
      const holder = reading.references.holder(low, of)
      return holder === null ? spoken(k) : { names: [holder], from: at }
    }
    if (bodies.has(low) && complement.length > 0 && k < at + 4) return spoken(k)
    if (generics.has(low) && (determiners.has(definite) || at < 0)) {
      if (complement.length > 0 || definite === 'un' || definite === 'une' || definite === 'a' || definite === 'an'
        || definite === 'plusieurs') return null
      const tied = nodes.slice(k + 1, i + 1).some((node) => node.word.genitive)
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
  const person = officer(nodes, i, fits)
  if (person !== null) return person
  let at = i
  let through = true
  let generic: { noun: string; determiner: string; at: number } | null = null
  for (let steps = 0; steps < 14 && at < nodes.length; steps++, at++) {
    const node = nodes[at]!
    if (isName(node)) {
      // `X's plants` are not X; `X's Y` is Y.
      if (nodes[at + 1]?.low === "'s") {
        const thing = possessed(nodes, at + 2)
        return through && thing !== null && fits(nodes[thing]!) ? { names: listAfter(nodes, thing).names, from: thing } : null
      }
      if (!through) return null
      // `by Abu Dhabi investment fund X`: where it is from.
      if (node.kind === 'place' && (isAdjunct(nodes, at) || isSeat(nodes, at))) continue
      if (fits(node)) return { names: listAfter(nodes, at).names, from: at }
      return generic === null ? null : resolved(generic, nodes, references)
    }
    if (node.type === 'number' || node.type === 'date' || node.low === '%' || node.low === '€' || node.low === '$') continue
    if (node.low === '«' || node.low === '“' || node.low === '"' || node.low === '‘') continue
    if (node.low === ',' && isName(nodes[at - 1]) && isSeat(nodes, at - 1)) continue
    if (node.type === 'mark') {
      if (node.low === ':' && generic !== null) continue
      if (node.low === ',' && steps > 1) return apposedAfter(nodes, i, at, fits) ?? (generic === null ? null : resolved(generic, nodes, references))
      break
    }
    if (node.word.relative || node.word.subordinator || (steps > 0 && node.word.auxiliary)
      || (node.word.verb?.mood === 'infinitive' && nodes[at - 1]?.word.determiner !== true)) break
    if (node.word.genitive) {
      const head = nodes[at - 1]
      if (steps > 0 && isWord(head) && !transparentBefore(nodes, at) && !isOfTrade(nodes, at)) through = false
      continue
    }
    if (node.word.preposition && node.low !== 'comme' && node.low !== 'as' && node.low !== 'like') {
      if (steps === 0 || generic !== null) break
      return null
    }
    if (node.word.conjunction) break
    if (generics.has(node.low) && generic === null) generic = { noun: node.low, determiner: nodes[at - 1]?.low ?? '', at }
    else if (generics.has(node.low) === false && generic === null && isWord(nodes[at - 1])
      && nodes[at - 1]!.word.demonstrative) generic = { noun: node.low, determiner: nodes[at - 1]!.low, at }
  }
  return generic === null ? null : resolved(generic, nodes, references)
}
/** The name right after a genitive, past a few common words. */
function possessed(nodes: readonly Node[], from: number): number | null {
  for (let k = from; k < from + 4 && k < nodes.length; k++) {
    const node = nodes[k]!
    if (isName(node)) return node.kind === 'place' ? null : k
    if (!isWord(node) || node.word.preposition || node.word.conjunction || node.word.auxiliary) return null
  }
  return null
}
/** `par le maire de X, Anne Morel`: an office stands for the person named after it. */
function officer(nodes: readonly Node[], i: number, fits: (node: Node) => boolean): Found | null {
  let office = false
  for (let k = i; k < i + 14 && k < nodes.length; k++) {
    const node = nodes[k]!
    if (isName(node)) {
      if (node.kind === 'person') return office && fits(node) ? { names: [node.appearance], from: k } : null
      if (!office) return null
      continue
    }
    if (node.low === ',') {
      let next = k + 1
      while (isWord(nodes[next]) && civilities.has(nodes[next]!.low)) next++
      if (!isName(nodes[next]) || nodes[next]!.kind !== 'person') return null
      continue
    }
    if (!isWord(node) || node.word.relative || node.word.subordinator || node.word.auxiliary
      || node.word.verb?.mood === 'finite' && nodes[k - 1]?.word.determiner !== true) return null
    if (node.word.nominal?.office === true) office = true
    else if (!office && k > i + 3) return null
  }
  return null
}
/** `launched a rival, the X`: an indefinite noun and the name that says which. */
function apposedAfter(nodes: readonly Node[], i: number, comma: number, fits: (node: Node) => boolean): Found | null {
  if (!['a', 'an', 'un', 'une'].includes(nodes[i]?.low ?? '')) return null
  let at = comma + 1
  while (isWord(nodes[at]) && (nodes[at]!.word.determiner || naming.test(nodes[at]!.low)) && at < comma + 4) at++
  while (['«', '“', '"', '‘'].includes(nodes[at]?.low ?? '')) at++
  const node = nodes[at]
  const next = nodes[at + 1]
  return isName(node) && node.kind !== 'person' && node.kind !== 'place' && fits(node)
    && (next === undefined || next.type === 'mark' || next.type === 'date' || next.word.preposition) ? { names: [node.appearance], from: at } : null
}
const naming = /^(?:baptisée?|appelée?|nommée?|intitulée?|dénommée?|called|named|dubbed|titled)$/
const resolved = (generic: { noun: string; determiner: string; at: number }, nodes: readonly Node[], references: References): Found | null => {
  if (!demonstratives.has(generic.determiner) && !['le', 'la', "l'", 'the', 'les', 'du', 'au'].includes(generic.determiner)) return null
  const meant = references.generic(generic.noun, nodes, generic.at)
  return meant === null ? null : { names: [meant], from: generic.at }
}
/** Whether one of the last words before `de` or `of` lets a verb through: adjectives may follow the noun. */
function transparentBefore(nodes: readonly Node[], at: number): boolean {
  for (let k = at - 1; k >= 0 && k > at - 4; k--) {
    const node = nodes[k]!
    if (!isWord(node)) return node.type === 'number'
    if (transparent.has(node.low)) return true
    if (node.word.preposition || node.word.determiner) return node.word.determiner && k === at - 1
  }
  return false
}
