/** Turns of phrase that no single verb or office carries: interest, comparison, answer, partnership, sale, exclusion. */
import { claim, type Claim } from './claims.ts'
import { answer, comparison } from './comparison-reading.ts'
import { company, deal, dealNouns, partnership, partnershipNouns, supply } from './deal-reading.ts'
import { nothing, readEach } from './each-node.ts'
import { determiners } from './function-words.ts'
import { hopefuls, hoping, interest, interestNouns, interestOf } from './interest-reading.ts'
import { isName, isWord, type Node } from './nodes.ts'
import type { Setting } from './setting.ts'
import { nominalOf } from './nominals.ts'
import { phraseAfter } from './phrases.ts'
import { helm, ownSubsidiary, seat, venue } from './standing-idioms.ts'
import { any, phraseBeforeVerb } from './verb-group.ts'

const likening = new Set('comparable comparables compare comparé comparée compared comparer similaire similar équivalent analogue inspiré inspirée'.split(' '))

export function readIdioms(nodes: readonly Node[], setting: Setting): Claim[] {
  const claims: Claim[] = []
  for (let i = 0; i < nodes.length; i++) {
    if (!isWord(nodes[i])) continue
    const low = nodes[i]!.low
    if (hoping.test(low)) claims.push(...hopefuls(nodes, i, setting))
    if (interestNouns.has(low)) claims.push(...interest(nodes, i, setting))
    else if (low === 'positionné' || low === 'positionnée'
      || low === 'positionnés') claims.push(...interestOf(phraseBeforeVerb(nodes, i, setting), nodes, i, setting))
    else if (likening.has(low)) claims.push(...comparison(nodes, i, setting))
    else if (low === 'réponse' || low === 'response' || low === 'riposte' || low === 'answer') claims.push(...answer(nodes, i, setting))
    else if (partnershipNouns.has(low) || (low === 'venture' && nodes[i - 1]?.low === 'joint')) claims.push(...partnership(nodes, i, setting))
    else if (dealNouns.has(low)) claims.push(...deal(nodes, i, dealNouns.get(low)!, setting))
    else if (low === 'auprès' || low === 'from') claims.push(...supply(nodes, i, setting))
    else if (low === 'together' || low === 'along' || low === 'conjointement' || low === 'côtés') claims.push(...company(nodes, i, setting))
    else if (low === 'lieu' || low === 'place') claims.push(...venue(nodes, i, setting))
    else if (low === 'siège' || low === 'headquarters') claims.push(...seat(nodes, i, setting))
    else if (low === 'tête' || low === 'helm') claims.push(...helm(nodes, i, setting))
    else if (low === 'filiale' || low === 'subsidiary') claims.push(...ownSubsidiary(nodes, i, setting))
    else if (low === 'partie' || low === 'part') claims.push(...part(nodes, i, setting))
  }
  return [...claims, ...possession(nodes, setting), ...affiliation(nodes, setting)]
}
/** `le projet X du président américain`: whose project it is. */
function possession(nodes: readonly Node[], setting: Setting): Claim[] {
  return readEach(nodes, (node, i) => {
    if (!isName(node) || node.kind !== 'project' || !['projet', 'programme', 'plan', 'initiative'].includes(nodes[i - 1]?.low ?? '')
      || !['du', 'de', 'of'].includes(nodes[i + 1]?.low ?? '')) return nothing
    let at = i + 2
    while (isWord(nodes[at]) && determiners.has(nodes[at]!.low)) at++
    const owner = nodes[at]
    if (isName(owner)) return owner.kind === 'person' ? [claim(owner.appearance, 'announces', node.appearance)] : nothing
    if (!isWord(owner) || nominalOf(owner.low)?.office !== true || isName(nodes[at + 1])) return nothing
    const country = isWord(nodes[at + 1]) ? setting.placeOf(nodes[at + 1]!.low) : null
    if (isName(nodes[at + 2])) return nothing
    const holder = setting.references.holder(owner.low, country)
    // Of a president of nobody knows what, nothing is known to be announced.
    return holder === null || country === null ? [] : [claim(holder, 'announces', node.appearance)]
  })
}
/** `le professeur X de l'université Y`, `X of Z`; `X's company Y`. */
function affiliation(nodes: readonly Node[], setting: Setting): Claim[] {
  return readEach(nodes, (node, i) => {
    if (!isName(node)) return nothing
    if (nodes[i + 1]?.low === "'s" && ['company', 'firm', 'startup', 'start-up'].includes(nodes[i + 2]?.low ?? '')) {
      const owned = nodes[i + 3]
      return isName(owned) && owned.kind === 'company' ? [claim(node.appearance, 'owns', owned.appearance)] : nothing
    }
    if (node.kind !== 'person' || !['of', 'de', 'du', "d'"].includes(nodes[i + 1]?.low ?? '')) return nothing
    const at = determiners.has(nodes[i + 2]?.low ?? '') ? i + 3 : i + 2
    const employer = nodes[at]
    return isName(employer) && (employer.kind === 'institution' || employer.kind === 'company')
      ? [claim(node.appearance, setting.isParty(employer.appearance) ? 'member_of' : 'works_for', employer.appearance)] : nothing
  })
}
/** `A fait partie de B`, `A is part of B`. */
function part(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  if (!["de", "d'", 'du', 'des', 'of'].includes(nodes[i + 1]?.low ?? '')) return []
  let at = i - 1
  if (nodes[i]!.low === 'partie') {
    if (!/^(?:fait|font|faisait|faisaient|fera|feront|faisant|faire)$/.test(nodes[at]?.low ?? '')) return []
    at--
  } else {
    while (isWord(nodes[at]) && /^(?:a|is|are|was|were|as|be|been|will|has|become|became|,)$/.test(nodes[at]!.low)) at--
  }
  const whole = phraseAfter(nodes, i + 2, any, setting.references)
  const one = phraseBeforeVerb(nodes, at + 1, setting)
  if (whole === null || one === null) return []
  return one.names.flatMap((a) => whole.names.map((b) => claim(a, 'part_of', b)))
}
