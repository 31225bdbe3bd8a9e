/** Where things are, told around the place: `Lyon, chef-lieu du Rhône`, `north of Lyon`, `met in Lyon for the Summit`, `employs 300 in Lyon`. */
import { claim, type Claim } from './claims.ts'
import { subjectOf } from './doers.ts'
import type { Setting } from './setting.ts'
import { isName, isWord, mainName, type NameNode, type Node } from './nodes.ts'
import { facilities } from './naming.ts'
import { nothing, reading } from './word-readings.ts'

const inside = new Set(['à', 'au', 'aux', 'en', 'in', 'at', 'near', 'dans'])
const geography = new Set(`
  ville village commune capitale chef-lieu préfecture port île archipel quartier région province département station localité bourg cité
  métropole banlieue faubourg état pays vallée montagne volcan lac fleuve rivière baie cap presqu'île péninsule stade aéroport plage forêt désert hameau arrondissement municipalité
  city town village capital suburb district island archipelago county province region state port neighbourhood neighborhood borough municipality
  lake river valley bay cape peninsula mountain volcano airport stadium beach forest desert hamlet territory resort enclave settlement
`.trim().split(/\s+/))

export const readWhereabouts = reading((low) => {
  if (geography.has(low)) return wider
  if (bearings.has(low)) return bearing
  if (presence.test(low)) return present
  if (low === 'from') return hailing
  if (low === 'siège' || low === 'headquarters' || low === 'campus' || low === 'siège-social') return seatOf
  return linking.test(low) ? linked : null
}, (nodes, i, name) => name.kind === 'event' ? gathering(nodes, i, name) : nothing)

/** `Aleria, une île de Grèce`, `Lyon est la capitale de la Gaule`, `the town of Hull in Yorkshire`. */
function wider(nodes: readonly Node[], i: number): Claim[] {
  let k = i + 1
  for (; k < i + 8 && k < nodes.length; k++) {
    const node = nodes[k]!
    if (!isWord(node) || node.word.relative || node.word.auxiliary) return []
    if (node.word.genitive || inside.has(node.low)) break
  }
  let at = k + 1
  while (isWord(nodes[at]) && (nodes[at]!.word.determiner || geography.has(nodes[at]!.low) || nodes[at]!.word.genitive) && at < k + 5) at++
  const whole = nodes[at]
  if (!isName(whole) || whole.kind !== 'place') return []
  let lead = i - 1
  while (isWord(nodes[lead]) && !nodes[lead]!.word.determiner && lead > i - 5 && !nodes[lead]!.word.genitive && !nodes[lead]!.word.auxiliary) lead--
  while (isWord(nodes[lead]) && nodes[lead]!.word.determiner && lead > i - 6) lead--
  while (isWord(nodes[lead]) && nodes[lead]!.word.auxiliary) lead--
  const part = nodes[lead]?.low === ',' || nodes[lead]?.low === '(' ? nodes[lead - 1] : nodes[lead]
  return isName(part) && (part.kind === 'place' || part.kind === 'project') && part.appearance !== whole.appearance && lead < i - 1
    ? [claim(part.appearance, 'located_in', whole.appearance)] : []
}

const bearings = new Set(['nord', 'sud', 'est', 'ouest', 'nord-est', 'nord-ouest', 'sud-est', 'sud-ouest', 'centre', 'cœur', 'large', 'périphérie', 'près', 'proche', 'sein', 'abords', 'portes',
  'north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest', 'outside', 'near', 'outskirts', 'heart', 'centre', 'center', 'downtown', 'central', 'off', 'coast', 'northern', 'southern', 'eastern', 'western', 'north-eastern', 'north-western', 'south-eastern', 'south-western'])
/** `le barrage Atlas, au nord de Lyon`, `the Atlas dam, 20 miles north of Leeds`. */
function bearing(nodes: readonly Node[], i: number): Claim[] {
  let at = i + 1
  if (nodes[at]?.word.genitive === true) at++
  else if (!/^(?:near|outside|downtown|central|off|.*ern)$/.test(nodes[i]!.low) && !inside.has(nodes[i - 1]?.low ?? '')) return []
  while (isWord(nodes[at]) && nodes[at]!.word.determiner) at++
  const place = nodes[at]
  if (!isName(place) || place.kind !== 'place') return []
  let lead = i - 1
  while (lead > i - 7 && (nodes[lead]?.type === 'number' || isWord(nodes[lead]) && (nodes[lead]!.word.determiner || inside.has(nodes[lead]!.low) || span.test(nodes[lead]!.low)
    || nodes[lead]!.word.auxiliary || nodes[lead]!.word.genitive || nodes[lead]!.word.adverb))) lead--
  const thing = nodes[lead]?.low === ',' ? nodes[lead - 1] : nodes[lead]
  return isName(thing) && thing.kind !== 'person' && thing.kind !== 'law' && thing.kind !== 'company' && thing.appearance !== place.appearance
    ? [claim(thing.appearance, 'located_in', place.appearance)] : []
}
const span = /^(?:km|kilomètres?|kilometres?|kilometers?|miles?|mètres?|metres?|heures?|hours?|minutes?|situé|située|located|just|environ|about|some|the|le|la|tout)$/

const presence = /^(?:emploi\w*|employ(?:s|ed|ing|é|er)?|compte|dispose|disposait|possède|exploite|operates|operate|runs|owns|has|opened|opens|ouvre|ouvert|ouvrira|ouvrir|installe|installé|déménage\w*|déplace|move|moves|moved|moving|relocat(?:e|es|ed|ing)|built|builds|building|construit|construire|construira|establish(?:es|ed)?|inaugur(?:e|é|era)|transfér\w+)$/
const sending = /^(?:export\w*|expédi\w*|vend|vendent|sells?|ships?|shipping|selling|deliver\w*)$/
const staff = /^(?:personnes|salariés|employés|collaborateurs|people|workers|staff|employees|ingénieurs|engineers|siège|headquarters|bureau|bureaux|office|offices|base|boutique|magasin|store|stores|shop|antenne|agence|showroom|entrepôts?|factories|plants)$/
/** `A employs 300 people in Lyon`, `A dispose d'un laboratoire à Lyon`, `A moves its headquarters to Lyon`. */
function present(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  let there = false
  for (let k = i + 1; k < i + 12 && k < nodes.length; k++) {
    const node = nodes[k]!
    // `emploie 140 personnes et exporte au Japon`
    if (node.word.breaks || node.word.relative || isName(node) || node.low === ',' || sending.test(node.low)) return []
    if (staff.test(node.low) || facilities.has(node.low)) there = true
    if (!there || !inside.has(node.low) && node.low !== 'to' && node.low !== 'vers') continue
    let at = k + 1
    while (isWord(nodes[at]) && nodes[at]!.word.determiner) at++
    const place = nodes[at]
    if (!isName(place) || place.kind !== 'place') continue
    const subject = subjectOf(nodes, i, setting)
    return subject === null ? [] : subject.names.filter((name) => ['company', 'institution'].includes(setting.kindOf(name)))
      .map((name) => claim(name, 'located_in', place.appearance))
  }
  return []
}

/** `A is a rock band from Leeds`, `A, a start-up from Lyon`. */
function hailing(nodes: readonly Node[], i: number): Claim[] {
  const place = nodes[i + 1]
  if (!isName(place) || place.kind !== 'place') return []
  let at = i - 1
  while (isWord(nodes[at]) && !nodes[at]!.word.determiner && !nodes[at]!.word.auxiliary && at > i - 6) at--
  if (at === i - 1 || !['a', 'an'].includes(nodes[at]?.low ?? '') || !['is', 'are', 'was', ','].includes(nodes[at - 1]?.low ?? '')) return []
  const group = nodes[at - 2]?.low === ')' ? nodes.slice(0, at - 2).findLast(isName) : nodes[at - 2]
  return isName(group) && (group.kind === 'company' || group.kind === 'institution') ? [claim(group.appearance, 'located_in', place.appearance)] : []
}

/** `le siège de A, à Lyon`, `A's headquarters in Lyon`. */
function seatOf(nodes: readonly Node[], i: number): Claim[] {
  let owner = nodes[i - 1]?.low === "'s" ? nodes[i - 2] : nodes[i - 1]
  let at = i + 1
  while (isWord(nodes[at]) && !nodes[at]!.word.genitive && !inside.has(nodes[at]!.low) && at < i + 3) at++
  if (!isName(owner) && nodes[at]?.word.genitive === true) {
    at++
    while (isWord(nodes[at]) && nodes[at]!.word.determiner) at++
    owner = nodes[at]
    at++
  }
  if (nodes[at]?.low === ',') at++
  if (!isName(owner) || !inside.has(nodes[at]?.low ?? '')) return []
  at++
  while (isWord(nodes[at]) && nodes[at]!.word.determiner) at++
  const place = nodes[at]
  return isName(place) && place.kind === 'place' && (owner.kind === 'company' || owner.kind === 'institution') ? [claim(owner.appearance, 'located_in', place.appearance)] : []
}

/** `Leaders met in Lyon for the Summit`, `réunis à Lyon à l'occasion du Sommet`: the event is there. */
function gathering(nodes: readonly Node[], i: number, event: NameNode): Claim[] {
  let at = i - 1
  while (isWord(nodes[at]) && (nodes[at]!.word.determiner || occasions.has(nodes[at]!.low)) && at > i - 7) at--
  // A list or a journey says nothing: the place has to stand right before.
  const place = nodes[at]?.low === ',' ? nodes[at - 1] : nodes[at]
  if (at === i - 1 || !isName(place) || place.kind !== 'place') return []
  const words = nodes.slice(at + 1, i).map(({ low }) => low)
  if (!words.some((word) => ['pour', 'for', 'lors', 'during', 'occasion', 'cadre'].includes(word))) return []
  let lead = at - 1 - (nodes[at]?.low === ',' ? 1 : 0)
  while (isWord(nodes[lead]) && nodes[lead]!.word.determiner) lead--
  return ['à', 'au', 'in', 'at', 'en'].includes(nodes[lead]?.low ?? '') ? [claim(event.appearance, 'located_in', place.appearance)] : []
}
const occasions = new Set(['pour', 'for', 'lors', 'du', 'de', "d'", 'of', 'during', 'occasion', 'à', 'dans', 'cadre', 'at', 'participer', 'assister', 'attend', 'to', 'on'])

const linking = /^(?:relie|relient|reliera|relier|reliant|link|links|linking|connects?|connecting|dessert|desservira|traverse|traversera|crosses)$/
/** `la ligne A relie Lyon à Turin`: it is in both. */
function linked(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  const found: NameNode[] = []
  for (let k = i + 1; k < i + 9 && k < nodes.length; k++) {
    const node = nodes[k]!
    if (isName(node)) {
      if (node.kind !== 'place') break
      found.push(node)
    } else if (!isWord(node) && node.low !== ',' || node.word.breaks || node.word.relative) break
  }
  const line = subjectOf(nodes, i, setting)?.names.filter((name) => setting.kindOf(name) === 'project') ?? []
  const main = line.length > 0 ? line : [mainName(nodes, i)].filter((name) => name !== null && setting.kindOf(name) === 'project') as number[]
  return main.flatMap((name) => found.map((place) => claim(name, 'located_in', place.appearance)))
}
