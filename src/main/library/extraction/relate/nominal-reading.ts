/** Offices and ties: `la présidente de X, Y`, `Y, patron de X`, `X's CEO Y`, `X, filiale de Y`, and signatures. */
import type { EntityKind } from '../../../../shared/model.ts'
import { claim, type Claim } from './claims.ts'
import { auxiliaries, breaks, determiners, genitives, isAdverb, negations, prepositions } from './function-words.ts'
import { isName, isWord, mainName, type Node } from './nodes.ts'
import { bygone, civilities, generics, nominalOf, officeWords, transparent, type Nominal } from './nominals.ts'
import { listAfter, listBefore, pastParenthesis } from './lists.ts'
import { phraseBefore } from './phrases.ts'
import type { References } from './references.ts'
import { verbForm } from './verbs.ts'

export interface Setting {
  readonly text: string
  readonly references: References
  /** The place an adjective belongs to, when this document names it. */
  readonly placeOf: (low: string) => number | null
  /** The European Commission, when this document names it: whose commissioners need not be said. */
  readonly commission: number | null
  /** The one country the document names, when it names one only. */
  readonly country: number | null
  readonly isCountry: (appearance: number) => boolean
  readonly kindOf: (appearance: number) => EntityKind
  /** Whether a name is a party's or a movement's, of which people are members rather than staff. */
  readonly isParty: (appearance: number) => boolean
}

const complementPrepositions = new Set(["de", "d'", 'du', 'des', 'of', 'at', 'for', 'chez', 'à', 'au', 'aux', 'with', 'in', 'from', 'pour', 'en'])

export function readNominals(nodes: readonly Node[], setting: Setting): Claim[] {
  const claims: Claim[] = []
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!
    const nominal = isWord(node) ? nominalOf(node.low) : undefined
    if (nominal === undefined || (node.low === 'mère' && nodes[i - 1]?.low !== 'maison')) continue
    // The last noun of a compound office speaks for all of it: `chief executive officer`.
    if (nominalOf(nodes[i + 1]?.low ?? '') !== undefined && nominal.office) continue
    claims.push(...readNominal(nodes, i, nominal, setting))
  }
  return claims
}

interface Complement {
  readonly names: readonly number[]
  readonly next: number
  readonly demonym: number | null
  /** After the last word of the office itself. */
  readonly officeEnd: number
}
function readNominal(nodes: readonly Node[], trigger: number, nominal: Nominal, setting: Setting): Claim[] {
  let left = nodes[trigger]!.low === 'mère' ? trigger - 1 : trigger
  while (isWord(nodes[left - 1]) && (officeWords.has(nodes[left - 1]!.low) || nominalOf(nodes[left - 1]!.low)?.office === true
    || nodes[left - 1]!.low === '-') && left > trigger - 5) left--
  const leading = nodes[left - 1]
  // `cofondateur et PDG de X`: the second office is held by the holder of the first.
  while (['et', 'and', '&'].includes(nodes[left - 1]?.low ?? '') && nominalOf(nodes[left - 2]?.low ?? '')?.office === true
    && left > trigger - 8) left -= 2
  const chief = nodes.slice(left, trigger).some(({ low }) => low === 'chief')
    && (nodes[trigger]!.low === 'executive' || nodes[trigger - 1]?.low === 'executive')
  const predicate = chief ? 'leads' : nominal.predicate
  const demonymBefore = isWord(leading) ? setting.placeOf(leading.low) : null
  if (demonymBefore !== null) left--
  // An office no longer held is told with its adjective (`ancien patron`), and not known as anybody's from then on.
  let former = isWord(nodes[left - 1]) && bygone.has(nodes[left - 1]!.low)
  if (nodes[left - 1]?.low === '-' && bygone.has(nodes[left - 2]?.low ?? '')) return []
  if (former && !nominal.office) return []
  if (former) left--
  const after = complementAfter(nodes, trigger, nominal, setting)
  const before = after.names.length === 0 ? complementBefore(nodes, left) : null
  const edge = before?.from ?? left
  if (isWord(nodes[edge - 1]) && bygone.has(nodes[edge - 1]!.low)) former = true
  if (former && !nominal.office) return []
  let of = after.names.length > 0 ? after.names : (before?.names ?? [])
  const demonym = demonymBefore ?? after.demonym
  if (of.length === 0 && /^commiss/.test(nodes[trigger]!.low) && setting.commission !== null) of = [setting.commission]
  if (of.length === 0 && demonym !== null && nominal.office) of = [demonym]
  if (of.length === 0) of = nominal.office ? understood(nodes, trigger, edge, setting) : rivalOf(nodes, edge, nominal, setting)
  if (of.length === 0 && (!nominal.office || former)) return []
  const holders = holdersOf(nodes, former && before !== null ? edge - 1 : edge, after.next, nominal, setting)
  if (holders === null) return []
  if (of.length === 0) of = unsaid(nodes, trigger, left, predicate, holders, setting)
  const start = nodes[left]!.start
  const end = nodes[Math.max(after.officeEnd, trigger + 1) - 1]!.end
  const role = nominal.office ? setting.text.slice(start, end).replace(/\s+/g, ' ') : null
  const found: Claim[] = []
  for (const person of holders.names) {
    for (const object of of) {
      if (person === object) continue
      found.push(nominal.inverse ? claim(object, predicate, person, { negated: holders.negated, conditional: holders.conditional })
        : claim(person, predicate, object, { role, negated: holders.negated, conditional: holders.conditional }))
    }
    if (nominal.office && predicate === 'leads' && !former) for (const object of of) setting.references.hold(nodes[trigger]!.low, object, person)
  }
  return found
}

/** `Airbus, its rival`: of whom the sentence before was about. */
function rivalOf(nodes: readonly Node[], edge: number, nominal: Nominal, setting: Setting): readonly number[] {
  const own = ['sa', 'son', 'its', 'leur', 'their', 'ses'].includes(nodes[edge - 1]?.low ?? '')
    || (['sa', 'son', 'its', 'leur', 'their'].includes(nodes[edge - 2]?.low ?? '') && isWord(nodes[edge - 1]))
  const owner = own && nominal.predicate !== 'subsidiary_of' && nominal.predicate !== 'part_of' && nominal.predicate !== 'member_of'
    ? setting.references.owner([], 0) : null
  return owner === null ? [] : [owner]
}

/** An office whose organisation is meant and not named: `sa présidente`, `le PDG du groupe`, `the carmaker's chief executive`, `X, dont le patron est Y`. */
function understood(nodes: readonly Node[], trigger: number, edge: number, setting: Setting): readonly number[] {
  const before = nodes[edge - 1]?.low ?? ''
  const one = (found: number | null): readonly number[] => (found === null ? [] : [found])
  if (['sa', 'son', 'its', 'leur', 'their', 'ses'].includes(before)) return one(setting.references.owner(nodes, edge - 1))
  if (before === "'s" && isWord(nodes[edge - 2])
    && generics.has(nodes[edge - 2]!.low)) return one(setting.references.generic(nodes[edge - 2]!.low, nodes, edge - 2))
  if (determiners.has(before) && ['dont', 'whose'].includes(nodes[edge - 2]?.low ?? '')) {
    return phraseBefore(nodes, nodes[edge - 3]?.low === ',' ? edge - 4 : edge - 3, { references: setting.references, near: true })?.names.slice(0,
      1) ?? []
  }
  for (let k = trigger + 1; k < trigger + 6 && isWord(nodes[k]); k++) {
    if (!genitives.has(nodes[k]!.low)) continue
    const noun = determiners.has(nodes[k + 1]?.low ?? '') ? k + 2 : k + 1
    const low = nodes[noun]?.low ?? ''
    if (!generics.has(low) || genitives.has(nodes[noun + 1]?.low ?? '') || (nodes[k]!.low === 'de' || nodes[k]!.low === "d'")
      && noun === k + 1) return []
    return one(setting.references.generic(low, nodes, k))
  }
  return []
}

/** Whose office it is when nobody says so: `President Anne Morel`, `said chief executive Paul Roux`, `le directeur, Luc Petit`. */
function unsaid(nodes: readonly Node[], trigger: number, left: number, predicate: Nominal['predicate'], holders: Holders, setting: Setting): readonly number[] {
  const person = holders.names[0]!
  const beside = nodes[trigger + 1]
  const next = beside?.low === ',' ? nodes[trigger + 2] : beside
  if (predicate === 'works_for' || predicate === 'member_of') return []
  if (!(isName(next) && next.kind === 'person') && !(nodes[left - 1]?.type === 'mark' || determiners.has(nodes[left - 1]?.low ?? ''))) return []
  if (setting.references.holds(person)) return []
  const low = nodes[trigger]!.low
  const place = setting.references.centralPlace()
  const about = mainName(nodes, trigger)
  if (/^gov|^gouv/.test(low) && about !== null && setting.kindOf(about) === 'institution') return [about]
  if (local.test(low)) return place === null ? [] : [place]
  // `le président sénégalais X`: of a country the text does not name.
  if ((state.test(low) || ofState.test(low)) && !isName(next)) return []
  // An officer of state serves the one country the document speaks of.
  if (state.test(low) && setting.country !== null) return [setting.country]
  if (ofState.test(low)) return []
  if (state.test(low) && place !== null && setting.isCountry(place) && setting.references.central() === null) return [place]
  const main = nodes.slice(0, trigger).findLast((node) => isName(node) && ['company', 'institution', 'fund'].includes(node.kind))
  const subject = setting.references.subjects()[0] ?? null
  const central = setting.references.central()
  if (main !== undefined && (main.appearance === central || mainName(nodes, trigger) === main.appearance)) return [main.appearance]
  return main === undefined && central !== null && (subject === central || setting.references.recently(['company', 'institution', 'fund']) === central) ? [central] : []
}
const local = /^(?:mayor|maire|governor|gouverneure?|préfète?)$/
const ofState = /^(?:secrétaire|premier|secretary|commissaire|commissioner|king|queen|roi|reine|chancellor|chancelier|chancelière|minister|ministre|premier-ministre|émir|sultan|pape|pope)/
const state = /^(?:president|président|présidente|chancellor|chancelier|chancelière|minister|ministre|premier-ministre|king|queen|roi|reine|émir|sultan)$/

/** What hangs on the office after it: `de la Commission européenne`, `européen au Marché intérieur`, `français`. */
function complementAfter(nodes: readonly Node[], trigger: number, nominal: Nominal, setting: Setting): Complement {
  let at = trigger + 1
  let demonym: number | null = null
  let officeEnd = at
  while (isWord(nodes[at]) && at < trigger + 5) {
    const low = nodes[at]!.low
    if (prepositions.has(low) || determiners.has(low) || verbForm(low)?.mood === 'finite' || auxiliaries.has(low) || breaks.has(low)
      || /^(?:et|and|qui|who|which|that|que|ou|or)$/.test(low)) break
    demonym ??= setting.placeOf(low)
    at++
    officeEnd = at
  }
  if (nominal.office && nodes[at]?.low === '-') at++
  if (nominal.office && ['et', 'and', '&'].includes(nodes[at]?.low ?? '') && at < trigger + 4) {
    let second = at + 1
    while (isWord(nodes[second]) && officeWords.has(nodes[second]!.low) && nominalOf(nodes[second]!.low) === undefined && second < at + 4) second++
    if (nominalOf(nodes[second]?.low ?? '')?.office === true) {
      const shared = complementAfter(nodes, second, nominal, setting)
      return { ...shared, demonym: demonym ?? shared.demonym, officeEnd }
    }
  }
  const none: Complement = { names: [], next: at, demonym, officeEnd }
  if (!isWord(nodes[at]) || !complementPrepositions.has(nodes[at]!.low)) return none
  let opaque = false
  const link = nodes[at]!.low
  for (let steps = 0; steps < 12 && at < nodes.length; steps++, at++) {
    const node = nodes[at]!
    if (node.type === 'name') {
      if (opaque || (node.kind === 'event' && !genitives.has(link))) return none
      if (node.kind === 'person') return { names: [], next: at, demonym, officeEnd: trimmed(nodes, trigger, at) }
      // `président de X, Y`: after a comma comes the holder, or the next clause.
      const list = listAfter(nodes, at)
      const single = nodes.slice(at, list.next).some(({ low }) => low === ',')
      return { names: single ? [node.appearance] : list.names, next: pastParenthesis(nodes, single ? at + 1 : list.next), demonym,
        officeEnd: trimmed(nodes, trigger, at) }
    }
    if (node.low === "'s" || node.type === 'mark' && node.low !== '-') break
    if (verbForm(node.low)?.mood === 'finite' || auxiliaries.has(node.low) || /^(?:qui|who|which|that|que|qu'|et|and|ou|or)$/.test(node.low)) break
    // `président de la communauté juive de X` presides over the community, not over X.
    if (steps > 0 && genitives.has(node.low)) opaque = !nodes.slice(at - 3 > trigger ? at - 3 : trigger + 1,
      at).some(({ low, capital, type }) => type === 'word' && (capital || transparent.has(low)))
    else if (steps > 0 && complementPrepositions.has(node.low)) opaque = false
    if (setting.placeOf(node.low) !== null) demonym ??= setting.placeOf(node.low)
    officeEnd = at + 1
  }
  return { names: [], next: officeEnd, demonym, officeEnd: trimmed(nodes, trigger, officeEnd) }
}
/** The place after the office's last telling word: its prepositions and articles are not part of it. */
function trimmed(nodes: readonly Node[], trigger: number, at: number): number {
  let end = at
  // `Managing Director du fonds d'investissement X`: what X is does not belong to the office either.
  for (let k = trigger + 1; k < end; k++) {
    const noun = determiners.has(nodes[k + 1]?.low ?? '') ? k + 2 : k + 1
    if (genitives.has(nodes[k]!.low) && generics.has(nodes[noun]?.low ?? '')) end = k
  }
  while (end > trigger + 1 && (prepositions.has(nodes[end - 1]!.low) || determiners.has(nodes[end - 1]!.low))) end--
  return end
}
/** English puts the organisation first: `X's CEO`, `X chief executive`. */
function complementBefore(nodes: readonly Node[], left: number): { names: readonly number[]; from: number } | null {
  const genitive = nodes[left - 1]?.low === "'s" || nodes[left - 1]?.low === "'"
  const name = nodes[genitive ? left - 2 : left - 1]
  if (name?.type !== 'name' || name.kind === 'person' || name.kind === 'event' || name.kind === 'law') return null
  const at = genitive ? left - 2 : left - 1
  // Beside a French office a name without `de` is no complement: `le groupe X président`.
  if (!genitive && prepositions.has(nodes[at - 1]?.low ?? '') && !genitives.has(nodes[at - 1]!.low) && nodes[at - 1]!.low !== 'by') return null
  return { names: [name.appearance], from: at }
}

interface Holders {
  readonly names: readonly number[]
  readonly negated: boolean
  readonly conditional: boolean
}
function holdersOf(nodes: readonly Node[], edge: number, next: number, nominal: Nominal, setting: Setting): Holders | null {
  const right = holderAfter(nodes, next, nominal)
  const left = holderBefore(nodes, edge, nominal, setting)
  if (left !== null && right !== null) {
    const determined = determiners.has(nodes[edge - 1]?.low ?? '') && !['un', 'une', 'a', 'an'].includes(nodes[edge - 1]!.low)
    return determined && left.apposed && right.closed ? right : left
  }
  return left ?? right
}

const fitsHolder = (node: Node | undefined, nominal: Nominal): boolean =>
  node?.type === 'name' && (nominal.office ? node.kind === 'person' : nominal.predicate === 'member_of' || nominal.predicate === 'partners_with'
    || nominal.predicate === 'competes_with' || nominal.predicate === 'owns' || nominal.predicate === 'invests_in' || node.kind !== 'person')

function holderAfter(nodes: readonly Node[], next: number, nominal: Nominal): (Holders & { closed: boolean }) | null {
  let at = pastParenthesis(nodes, next)
  for (let steps = 0; steps < 2 && isWord(nodes[at]) && !nodes[at]!.capital && !prepositions.has(nodes[at]!.low)
    && !determiners.has(nodes[at]!.low) && !auxiliaries.has(nodes[at]!.low) && verbForm(nodes[at]!.low) === undefined
    && !/^(?:et|and|qui|who|which|that|que|qu'|ou|or|a|said|says)$/.test(nodes[at]!.low); steps++) at++
  if (nominal.office && ['est', 'is', 'était', 'was'].includes(nodes[at]?.low ?? '') && isName(nodes[at + 1])) at++
  const comma = nodes[at]?.low === ',' || nodes[at]?.low === ':' || nodes[at]?.low === '–'
  if (comma) at++
  while (isWord(nodes[at]) && (civilities.has(nodes[at]!.low) || (determiners.has(nodes[at]!.low) && !nominal.office)) && at < next + 6) {
    at++
    if (nodes[at]?.low === '.') at++
  }
  const node = nodes[at]
  if (!fitsHolder(node, nominal)) return null
  if (!nominal.office && comma) return null
  const following = nodes[at + 1]
  const closed = following === undefined || following.type === 'mark' || isWord(following)
  return { names: [node!.appearance], negated: false, conditional: false, closed }
}

function holderBefore(nodes: readonly Node[], edge: number, nominal: Nominal, setting: Setting): (Holders & { apposed: boolean }) | null {
  let at = edge - 1
  let [negated, conditional, copula] = [false, false, false]
  for (let steps = 0; steps < 4 && isWord(nodes[at])
    && (determiners.has(nodes[at]!.low) || (isAdverb(nodes[at]!.low) && !negations.has(nodes[at]!.low))
    || ['as', 'comme', 'également', 'its', 'new', 'nouvelle', 'nouveau', 'ses', 'nouvel'].includes(nodes[at]!.low)
    || (!nominal.office && isWord(nodes[at - 1]) && determiners.has(nodes[at - 1]!.low))); steps++) at--
  for (let steps = 0; steps < 7 && isWord(nodes[at]); steps++) {
    const low = nodes[at]!.low
    if (/^(?:est|était|sera|fut|serait|devient|devenu|devenue|deviendra|is|was|will|be|became|becomes|become|being|nommé|nommée|élu|élue|reste|demeure|remain|remains|named|appointed|elected|remains|serves|served|désigné|désignée|réélu|réélue|been|has|had|a|été|avait|would|not|pas|n'|qui|who|which|won't|isn't|wasn't)$/.test(low) || (copula && isAdverb(low))) {
      if (low === 'serait' || low === 'would') conditional = true
      if (negations.has(low) || low === "n'") negated = true
      copula = true
      at--
    } else break
  }
  if (copula) {
    const found = phraseBefore(nodes, at, { references: setting.references, near: true })
    if (found === null) return null
    return { names: found.names, negated, conditional, apposed: false }
  }
  const mark = nodes[at]
  if (mark === undefined || !(mark.low === ',' || mark.low === '(' || mark.low === '–' || mark.low === '—' || mark.low === '-'
    || mark.low === ':')) return null
  if (nodes[edge - 1] !== mark && !determiners.has(nodes[edge - 1]?.low ?? '') && edge - 1 !== at && nominal.office) return null
  at--
  // `X, 45 ans, patron de Y`
  for (let steps = 0; steps < 4 && (nodes[at]?.type === 'number'
    || ['ans', 'years', 'old', 'aged', ',', ')'].includes(nodes[at]?.low ?? '')); steps++) at--
  const name = nodes[at]
  if (!fitsHolder(name, nominal)) return null
  // `membre de A, membre de B`: A is no member of B.
  if (nominal.predicate === 'member_of' && !nominal.office && isWord(nodes[at - 1])
    && (genitives.has(nodes[at - 1]!.low) || (determiners.has(nodes[at - 1]!.low) && genitives.has(nodes[at - 2]?.low ?? '')))) return null
  const list = nominal.office ? { names: [name!.appearance] } : listBefore(nodes, at)
  const plural = !nominal.office && /s$/.test(nodes[edge]?.low ?? '')
  return { names: plural ? list.names : [name!.appearance], negated: false, conditional: false, apposed: true }
}
