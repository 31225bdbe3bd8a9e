/** Turns of phrase that no single verb or office carries: interest, comparison, answer, partnership, sale, exclusion. */
import { claim, type Claim } from './claims.ts'
import { answer, comparison } from './comparison-reading.ts'
import { company, deal, dealNouns, partnership, partnershipNouns, supply } from './deal-reading.ts'
import { type AtWord, nothing, reading, readingOfNames } from './word-readings.ts'
import { hopefuls, hoping, interest, interestNouns, interestOf } from './interest-reading.ts'
import { isName, isWord, type Node } from './nodes.ts'
import type { Setting } from './setting.ts'
import { phraseAfter } from './phrases.ts'
import { helm, ownSubsidiary, seat, venue } from './standing-idioms.ts'
import { any, phraseBeforeVerb } from './verb-group.ts'

const likening = new Set('comparable comparables compare comparé comparée compared comparer similaire similar équivalent analogue inspiré inspirée'.split(' '))

export const readIdioms = (nodes: readonly Node[], setting: Setting): Claim[] =>
  [...turns(nodes, setting), ...possession(nodes, setting), ...affiliation(nodes, setting)]

const turns = reading((low) => {
  const turn = turnOf(low)
  if (!hoping.test(low)) return turn
  return turn === null ? hopefuls : (nodes, i, setting) => [...hopefuls(nodes, i, setting), ...turn(nodes, i, setting)]
})
function turnOf(low: string): AtWord | null {
  if (interestNouns.has(low)) return interest
  if (low === 'positionné' || low === 'positionnée' || low === 'positionnés')
    return (nodes, i, setting) => interestOf(phraseBeforeVerb(nodes, i, setting), nodes, i, setting)
  if (likening.has(low)) return comparison
  if (low === 'réponse' || low === 'response' || low === 'riposte' || low === 'answer') return answer
  if (partnershipNouns.has(low)) return partnership
  if (low === 'venture') return (nodes, i, setting) => nodes[i - 1]?.low === 'joint' ? partnership(nodes, i, setting) : nothing
  const predicate = dealNouns.get(low)
  if (predicate !== undefined) return (nodes, i, setting) => deal(nodes, i, predicate, setting)
  if (low === 'auprès' || low === 'from') return supply
  if (low === 'together' || low === 'along' || low === 'conjointement' || low === 'côtés') return company
  if (low === 'lieu' || low === 'place') return venue
  if (low === 'siège' || low === 'headquarters') return seat
  if (low === 'tête' || low === 'helm') return helm
  if (low === 'filiale' || low === 'subsidiary') return ownSubsidiary
  return low === 'partie' || low === 'part' ? part : null
}
/** `le projet X du président américain`: whose project it is. */
const possession = readingOfNames((nodes, i, node, setting) => {
  if (node.kind !== 'project' || !['projet', 'programme', 'plan', 'initiative'].includes(nodes[i - 1]?.low ?? '')
    || !['du', 'de', 'of'].includes(nodes[i + 1]?.low ?? '')) return nothing
  let at = i + 2
  while (isWord(nodes[at]) && nodes[at]!.word.determiner) at++
  const owner = nodes[at]
  if (isName(owner)) return owner.kind === 'person' ? [claim(owner.appearance, 'announces', node.appearance)] : nothing
  if (!isWord(owner) || owner.word.nominal?.office !== true || isName(nodes[at + 1])) return nothing
  const country = isWord(nodes[at + 1]) ? setting.placeOf(nodes[at + 1]!.low) : null
  if (isName(nodes[at + 2])) return nothing
  const holder = setting.references.holder(owner.low, country)
  // Of a president of nobody knows what, nothing is known to be announced.
  return holder === null || country === null ? [] : [claim(holder, 'announces', node.appearance)]
})
/** `le professeur X de l'université Y`, `X of Z`; `X's company Y`. */
const affiliation = readingOfNames((nodes, i, node, setting) => {
  if (nodes[i + 1]?.low === "'s" && ['company', 'firm', 'startup', 'start-up'].includes(nodes[i + 2]?.low ?? '')) {
    const owned = nodes[i + 3]
    return isName(owned) && owned.kind === 'company' ? [claim(node.appearance, 'owns', owned.appearance)] : nothing
  }
  if (node.kind !== 'person' || !['of', 'de', 'du', "d'"].includes(nodes[i + 1]?.low ?? '')) return nothing
  const at = nodes[i + 2]?.word.determiner === true ? i + 3 : i + 2
  const employer = nodes[at]
  return isName(employer) && (employer.kind === 'institution' || employer.kind === 'company')
    ? [claim(node.appearance, setting.isParty(employer.appearance) ? 'member_of' : 'works_for', employer.appearance)] : nothing
})
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
