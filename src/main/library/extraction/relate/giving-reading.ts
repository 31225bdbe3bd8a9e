/** What is given, received and contracted: contracts, grants, money without a named purpose. */
import type { Claim } from './claims.ts'
import { breaks, relatives } from './function-words.ts'
import { organisation, pairsOf, subjectOf } from './doers.ts'
import { listAfter } from './lists.ts'
import type { Setting } from './setting.ts'
import { isName, isWord, type Node } from './nodes.ts'
import { generics } from './nominals.ts'
import { phraseAfter } from './phrases.ts'
import { reading } from './word-readings.ts'

export const readGiving = reading((low) => {
  if (given.test(low)) return award
  if (receiving.test(low)) return received
  if (giving.test(low)) return gift
  return coming.has(low) ? moneyFrom : null
})
const coming = new Set(['vient', 'provient', 'proviennent', 'comes', 'come', 'came'])

const given = /^(?:award|awarded|awards|attribué|attribuée|attribue|attribuera|confié|confie|confiera|confier|remporté|remporte|won|wins|décroché|décroche)$/
/** `A has awarded B a contract`, `A a confié le contrat à B`, `B a remporté un contrat de A`. */
function award(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  const contract = nodes.slice(i + 1, i + 14).some(({ low }) => /^(?:contract|contracts|contrat|contrats|order|commande|marché|deal|construction|gestion|exploitation|réalisation|travaux|maintenance|fourniture|conception|fabrication|chantier)$/.test(low))
  if (!contract) return received(nodes, i, setting)
  const giver = subjectOf(nodes, i, setting)
  if (giver === null) return []
  const direct = nodes[i + 1]?.low === 'par' ? null : phraseAfter(nodes, i + 1, organisation, setting.references)
  if (direct !== null && /^award/.test(nodes[i]!.low)) return pairsOf(direct.names, 'supplies', giver.names, setting)
  for (let k = i + 1; k < i + 16 && k < nodes.length; k++) {
    const low = nodes[k]!.low
    if (breaks.has(low)) return []
    if (['à', 'au', 'aux', 'to'].includes(low)) {
      const taker = phraseAfter(nodes, k + 1, organisation, setting.references)
      if (taker !== null) return pairsOf(taker.names, 'supplies', giver.names, setting)
    }
    if (['from', 'auprès', 'with', 'avec'].includes(low)) {
      const client = phraseAfter(nodes, nodes[k + 1]?.low === 'de' || nodes[k + 1]?.low === 'du' ? k + 2 : k + 1, organisation, setting.references)
      if (client !== null) return pairsOf(giver.names, 'supplies', client.names, setting)
    }
  }
  return []
}

const receiving = /^(?:won|secured|received|receives|receive|obtained|got|obtenu|reçu|reçoit|recevra|bénéficie|bénéficiera|bénéficiant|bénéficié|bénéficier|perçu|touché|décroché|receiving)$/
/** `The team won £8 million from X and Y`, `le projet bénéficiera d'une aide de X`. */
function received(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  const benefiting = /^bénéfici/.test(nodes[i]!.low)
  const money = nodes.slice(i + 1, i + 10).some(({ low }) => /^(?:€|\$|£|million|millions|milliard|milliards|billion|funding|financement|financements|aide|aides|grant|grants|subvention|subventions|prêt|loan|investment|soutien|support|backing|bn)$/.test(low))
  const backed = supported(nodes, i, setting)
  if (backed.length > 0) return backed
  if (!money && !benefiting) return []
  let subject = subjectOf(nodes, i, setting)
  if (subject === null) {
    const meant = setting.references.topic() ?? null
    if (meant === null || setting.kindOf(meant) !== 'project' || !benefiting) {
      const about = setting.references.lastSubject()
      if (about === null || !['institution', 'company', 'project'].includes(setting.kindOf(about))) return []
      subject = { names: [about], from: 0 }
    } else subject = { names: [meant], from: 0 }
  }
  const found: number[] = []
  for (let k = i + 1; k < i + 18 && k < nodes.length; k++) {
    const low = nodes[k]!.low
    if (breaks.has(low) || relatives.has(low)) break
    if (!['from', 'de', "d'", 'du', 'by', 'des'].includes(low)) continue
    let at = k + 1
    while (isWord(nodes[at]) && (nodes[at]!.word.determiner || generics.has(nodes[at]!.low)) && at < k + 4) at++
    const source = nodes[at]
    if (!isName(source) || source.kind === 'place' && !/^(?:from|du)$/.test(low) || source.kind === 'person') continue
    found.push(...listAfter(nodes, at).names)
  }
  return pairsOf([...new Set(found)], 'finances', subject.names, setting)
}

/** `A a reçu le soutien de B`. */
function supported(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  for (let k = i + 1; k < i + 5 && k < nodes.length; k++) {
    if (!/^(?:soutien|appui|support|backing|endorsement|aval)$/.test(nodes[k]!.low) || !['de', "d'", 'du', 'des', 'of', 'from'].includes(nodes[k + 1]?.low ?? '')) continue
    const backers = phraseAfter(nodes, k + 2, ({ kind }) => kind !== null, setting.references)
    const subject = subjectOf(nodes, i, setting)
    return backers === null || subject === null ? [] : pairsOf(backers.names, 'backs', subject.names, setting)
  }
  return []
}
const giving = /^(?:apporte|apportera|apportent|apporteront|apporté|apporter|consacre|consacrera|consacré|consacrer|versera|verse|injecte|injectera|contribute|contributes|contributed|contribuera|contributing|given|gave|gives|donated|donates|donné|approved|approves|cleared|autorisé|approuvé|committed|commit|commits|pledged|débloque|débloqué|alloue|alloué)$/
/** `X apportera 80 millions d'euros`, `X gave $1 million to Y`, `X approved €5 billion in aid for Y`: without a name, to what the text is about. */
function gift(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  let money = -1
  for (let k = i + 1; k < i + 12 && k < nodes.length; k++) {
    const { low } = nodes[k]!
    if (/^(?:€|\$|£|million|millions|milliard|milliards|billion|bn|m)$/.test(low)) money = k
    if (breaks.has(low) || low === ',') break
  }
  const subject = subjectOf(nodes, i, setting)
  if (subject === null) return []
  const donors = subject.names
  if (money < 0) return []
  for (let k = i + 1; k < money + 9 && k < nodes.length; k++) {
    const low = nodes[k]!.low
    if (breaks.has(low) || low === ',' || relatives.has(low)) break
    if (!['à', 'au', 'aux', 'to', 'for', 'pour', 'into'].includes(low)) continue
    const target = phraseAfter(nodes, k + 1, ({ kind }) => kind !== null && kind !== 'person' && kind !== 'law', setting.references)
    return target === null ? [] : pairsOf(donors, 'finances', target.names, setting)
  }
  const given = /^(?:apport|consacr|vers|inject|contribu|débloqu|committed|pledged)/.test(nodes[i]!.low)
  const topic = given ? setting.references.topic() : null
  if (topic === null) return []
  // `X apportera 80 millions, Y 40 millions`
  const next = nodes.findIndex((node, k) => k > money && node.low === ',')
  let at = next + 1
  while (next > 0 && isWord(nodes[at]) && nodes[at]!.word.determiner) at++
  const second = next > 0 && organisation(nodes[at]) && nodes[at + 1]?.type === 'number' ? [nodes[at]!.appearance] : []
  return pairsOf([...donors, ...second], 'finances', [topic], setting)
}

/** `Le budget vient pour moitié de X et de Y`, `the money comes from X`. */
function moneyFrom(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  const money = nodes.slice(Math.max(0, i - 10), i).some(({ low }) => /^(?:budget|financements?|funding|money|argent|somme|enveloppe|fonds|cash|capital|funds|subventions?|grants?)$/.test(low))
  const topic = setting.references.topic()
  if (!money || topic === null) return []
  for (let k = i + 1; k < i + 7 && k < nodes.length; k++) {
    if (nodes[k]!.word.breaks) return []
    if (!['from', 'de', "d'", 'du', 'des'].includes(nodes[k]!.low)) continue
    const donors = phraseAfter(nodes, k + 1, ({ kind }) => kind !== null && kind !== 'place', setting.references)
    if (donors !== null) return pairsOf(donors.names, 'finances', [topic], setting)
  }
  return []
}
