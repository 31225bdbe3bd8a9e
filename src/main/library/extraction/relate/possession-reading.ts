/** Whose something is, said beside its name: `X's Y`, `le robot Y de X`, `sa fusée Y`, `Y, la société de X`, `Anne Morel (Parti)`. */
import type { EntityKind } from '../../../../shared/model.ts'
import { claim, type Claim } from './claims.ts'
import { listBefore } from './lists.ts'
import type { Setting } from './setting.ts'
import { isName, isWord, type NameNode, type Node } from './nodes.ts'
import { generics } from './nominals.ts'
import { phraseBefore } from './phrases.ts'
import { facilities } from './naming.ts'
import { reading } from './word-readings.ts'

const isOrganisation = (kind: EntityKind): boolean => kind === 'company' || kind === 'institution' || kind === 'fund'
const isThing = (kind: EntityKind): boolean => kind === 'project' || kind === 'fund'
const possessives = new Set(['its', 'his', 'her', 'their', 'son', 'sa', 'ses', 'leur', 'leurs'])

export const readPossessions = reading((low) => {
  if (possessives.has(low)) return owned
  return low === 'whose' || low === 'dont' ? antecedentOwns : null
}, (nodes, i, name, setting) => [...genitive(nodes, i, name, setting), ...complement(nodes, i, name, setting), ...bracketed(nodes, i, name, setting),
  ...apposed(nodes, i, name, setting), ...employed(nodes, i, name)])

/** What `owner's thing` says of the two, by their kinds. */
function tie(owner: NameNode, thing: NameNode, setting: Setting): Claim[] {
  const [a, b] = [owner.appearance, thing.appearance]
  if (a === b) return []
  if (owner.kind === 'place') return thing.kind === 'institution' || thing.kind === 'company' || thing.kind === 'project' || thing.kind === 'fund'
    ? [claim(b, 'located_in', a)] : []
  if (thing.kind === 'person') return isOrganisation(owner.kind) ? [claim(b, setting.isParty(a) ? 'member_of' : 'works_for', a)] : []
  if (owner.kind === 'person') return thing.kind === 'company' ? [claim(a, 'owns', b)] : isThing(thing.kind) ? [claim(a, 'launches', b)] : []
  if (!isOrganisation(owner.kind)) return []
  if (isThing(thing.kind) || (owner.kind !== 'institution' && thing.kind === 'company')) return [claim(a, 'owns', b)]
  return thing.kind === 'institution' && owner.kind === 'institution' ? [claim(b, 'part_of', a)] : []
}

/** `X's Y`, `X's lander Y`, `Spain's competition watchdog, the Y`. */
function genitive(nodes: readonly Node[], i: number, owner: NameNode, setting: Setting): Claim[] {
  if (nodes[i + 1]?.low !== "'s" && !(nodes[i + 1]?.low === "'" || nodes[i + 1]?.low === '’')) return []
  let at = i + 2
  let office = false
  while (isPlainWord(nodes[at]) && at < i + 7) {
    if (nodes[at]!.word.nominal !== undefined) office = true
    at++
  }
  if (office) return []
  const apposition = nodes[at]?.low === ',' && at > i + 2
  if (apposition) at++
  while (apposition && isWord(nodes[at]) && nodes[at]!.word.determiner) at++
  if (nodes[at]?.low === '"' || nodes[at]?.low === '“') at++
  const thing = nodes[at]
  if (!isName(thing)) return []
  // `Altria's home state, Virginia`
  if (apposition && thing.kind === 'place') return nodes[i + 2]!.low === 'home' && isOrganisation(owner.kind)
    ? [claim(owner.appearance, 'located_in', thing.appearance)] : []
  if (apposition && thing.kind === 'person') return []
  const closed = nodes[at + 1] === undefined || nodes[at + 1]!.type === 'mark'
  return apposition && !closed ? [] : tie(owner, thing, setting)
}
const isPlainWord = (node: Node | undefined): boolean => isWord(node) && !node.word.determiner && !node.word.preposition
  && !node.word.conjunction && !node.word.relative && !node.word.auxiliary && !node.word.subordinator
  && node.word.verb?.mood !== 'finite'

/** `le robot Y de la X`, `les modèles Y et Z de X`, `Y of Houston`. */
function complement(nodes: readonly Node[], i: number, thing: NameNode, setting: Setting): Claim[] {
  let at = i + 1
  while (['»', '”', '"', ')'].includes(nodes[at]?.low ?? '') && at < i + 2) at++
  if (thing.kind === 'project') while (isPlainWord(nodes[at]) && !nodes[at]!.word.adverb && nodes[at]!.word.verb === undefined && at < i + 2) at++
  if (!isWord(nodes[at]) || !nodes[at]!.word.genitive) return []
  const link = nodes[at]!.low
  at++
  while (isWord(nodes[at]) && nodes[at]!.word.determiner) at++
  // `du groupe X`
  if (isWord(nodes[at]) && generics.has(nodes[at]!.low) && isName(nodes[at + 1])) at++
  const owner = nodes[at]
  if (!isName(owner) || owner.appearance === thing.appearance || nodes[at + 1]?.low === "'s") return []
  // A French name of a place or an organisation with its place: `l'hôpital X de Lyon`, `Castell Energy of Houston`.
  if (owner.kind === 'place') {
    const travelled = link === 'des' || /^(?:from)$/.test(link)
    if (!travelled && thing.kind === 'project' && link === 'des' || link !== 'from' && thing.kind === 'project' && setting.isCountry(owner.appearance)) return [claim(owner.appearance, 'owns', thing.appearance)]
    return !travelled && (thing.kind === 'institution' || thing.kind === 'company' || thing.kind === 'event' || thing.kind === 'project' && (facilities.has(nodes[i - 1]?.low ?? '') || facilities.has(headOf(setting.text, thing))))
      ? [claim(thing.appearance, 'located_in', owner.appearance)] : []
  }
  const list = listBefore(nodes, i)
  if (thing.kind === 'project' || thing.kind === 'fund') {
    const plan = nodes.slice(Math.max(0, list.from - 3), list.from).some(({ low }) => plans.has(low))
    if (owner.kind === 'person') return plan ? [] : list.names.map((name) => claim(owner.appearance, 'launches', name))
    if (!isOrganisation(owner.kind)) return []
    return list.names.filter((name) => name !== owner.appearance).map((name) => claim(owner.appearance, plan ? 'launches' : 'owns', name))
  }
  if (thing.kind === 'institution' && owner.kind === 'institution') return [claim(thing.appearance, 'part_of', owner.appearance)]
  if (isOrganisation(thing.kind) && owner.kind === 'person') return [claim(owner.appearance, 'leads', thing.appearance)]
  return []
}
/** The first word of a name: `centre` of the Centre spatial guyanais. */
const headOf = (text: string, { start, end }: NameNode): string => /^\p{L}+/u.exec(text.slice(start, Math.min(end, start + 20)))?.[0].toLowerCase() ?? ''
const plans = new Set('projet programme plan initiative stratégie dispositif project program programme scheme'.split(' '))

/** `Anne Morel (Parti)`, `Jean Petit, du Parti`, `Jean Petit, from Nexan`. */
function bracketed(nodes: readonly Node[], i: number, person: NameNode, setting: Setting): Claim[] {
  // `Nexan (groupe Orlane)`
  const parent = nodes[i + 3]
  if (person.kind === 'company' && isName(nodes[i + 2]) && nodes[i + 3]?.low === ',' && /^(?:groupe|group)$/.test(nodes[i + 4]?.low ?? '') && isName(nodes[i + 5])) {
    return nodes[i + 1]?.low === '(' ? [claim(person.appearance, 'subsidiary_of', nodes[i + 5]!.appearance)] : []
  }
  if (person.kind === 'company' && nodes[i + 1]?.low === '(' && /^(?:groupe|group)$/.test(nodes[i + 2]?.low ?? '') && isName(parent)) {
    return [claim(person.appearance, 'subsidiary_of', parent.appearance)]
  }
  const opened = nodes[i + 1]?.low === '('
  if (person.kind !== 'person' || !(opened || nodes[i + 1]?.low === ',')) return []
  let at = i + 2
  if (!opened && !(isWord(nodes[at]) && (nodes[at]!.word.genitive || ['from', 'at', 'chez'].includes(nodes[at]!.low)))) return []
  while (isWord(nodes[at]) && (nodes[at]!.word.determiner || nodes[at]!.word.genitive || ['from', 'at', 'chez'].includes(nodes[at]!.low)
    || generics.has(nodes[at]!.low) && isName(nodes[at + 1]))) at++
  const body = nodes[at]
  if (!isName(body) || !isOrganisation(body.kind)) return []
  const closing = nodes[at + 1]
  if (opened ? closing?.low !== ')' && closing?.low !== ',' : closing !== undefined && ![',', '.', ')', ':', ';', '»', '!', '?'].includes(closing.low)) return []
  return [claim(person.appearance, setting.isParty(body.appearance) || body.kind === 'institution' && opened ? 'member_of' : 'works_for', body.appearance)]
}

/** `Paul Roux, 30 ans, cheminot aux Chemins de fer`, `Ann Lee, a welder at Nexan`: any trade one has at an organisation. */
function employed(nodes: readonly Node[], i: number, person: NameNode): Claim[] {
  if (person.kind !== 'person' || nodes[i + 1]?.low !== ',') return []
  let at = i + 2
  if (nodes[at]?.type === 'number' && isWord(nodes[at + 1]) && nodes[at + 2]?.low === ',') at += 3
  else if (nodes[at]?.type === 'number' && nodes[at + 1]?.low === ',') at += 2
  if (['un', 'une', 'a', 'an'].includes(nodes[at]?.low ?? '')) at++
  const start = at
  while (isWord(nodes[at]) && !nodes[at]!.capital && isPlainWord(nodes[at]) && nodes[at]!.word.nominal === undefined && at < start + 4) at++
  if (!nodes.slice(start, at).some(({ low }) => trade.test(low)) || !['à', 'au', 'aux', 'chez', 'at', 'with'].includes(nodes[at]?.low ?? '')) return []
  at++
  while (isWord(nodes[at]) && (nodes[at]!.word.determiner || generics.has(nodes[at]!.low)) && at < start + 8) at++
  const body = nodes[at]
  return isName(body) && (body.kind === 'company' || body.kind === 'institution') ? [claim(person.appearance, 'works_for', body.appearance)] : []
}

const trade = /(?:eur|euse|trice|ier|ière|iste|ien|ienne|minot|logue|crate|graphe|aire|er|or|ist|ian|man|woman|ant|élève|chef|clerk)$/

/** `SpaceX, la société d'Elon Musk`: whose company or project it is. */
function apposed(nodes: readonly Node[], i: number, thing: NameNode, setting: Setting): Claim[] {
  if (nodes[i + 1]?.low !== ',' || !(isOrganisation(thing.kind) || thing.kind === 'project')) return []
  let at = i + 2
  const start = at
  while (isWord(nodes[at]) && nodes[at]!.word.determiner) at++
  while (at > start && isPlainWord(nodes[at]) && !generics.has(nodes[at]!.low) && at < start + 3) at++
  // `le palais X, monument de Y`
  const bare = at === start && isPlainWord(nodes[at]) && !nodes[at]!.capital && nodes[at]!.word.nominal === undefined
  if (!bare && (at === start || !generics.has(nodes[at]?.low ?? ''))) return []
  at++
  while (isPlainWord(nodes[at]) && at < start + 4) at++
  if (!isWord(nodes[at]) || !(nodes[at]!.word.genitive || nodes[at]!.low === 'by')) return []
  at++
  while (isWord(nodes[at]) && nodes[at]!.word.determiner) at++
  const owner = nodes[at]
  if (isName(owner) && owner.kind === 'place' && bare) return thing.kind === 'company' ? [] : [claim(thing.appearance, 'located_in', owner.appearance)]
  if (!isName(owner) || owner.kind === 'place' || bare) return []
  return owner.kind === 'person' ? [claim(owner.appearance, thing.kind === 'project' ? 'launches' : 'owns', thing.appearance)] : tie(owner, thing, setting)
}

/** `its Blue Moon lander`, `sa fusée Falcon`, `son usine de Lyon`: of whom the sentence is about. */
function owned(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  let at = i + 1
  let facility = false
  let office = false
  let thing: NameNode | null = null
  for (let steps = 0; steps < 8 && at < nodes.length; steps++, at++) {
    const node = nodes[at]!
    if (isName(node)) {
      thing = node
      break
    }
    if (node.type === 'number' || node.low === '"' || node.low === '«' || node.low === '“' || node.low === '-') continue
    if (!isWord(node)) return []
    if (facilities.has(node.low)) facility = true
    if (node.word.nominal !== undefined) office = true
    if (facility && ['de', 'du', "d'", 'à', 'au', 'en', 'in', 'at', 'near', 'the', 'la', 'le'].includes(node.low)) continue
    if (!isPlainWord(node)) return []
  }
  if (thing === null || office || nodes[at + 1]?.low === "'s") return []
  const owner = setting.references.owner(nodes, i)
  if (owner === null || owner === thing.appearance || setting.kindOf(owner) === 'place') return []
  if (thing.kind === 'place') return facility ? [claim(owner, 'located_in', thing.appearance)] : []
  return thing.kind === 'project' || thing.kind === 'fund' ? [claim(owner, 'owns', thing.appearance)] : []
}
/** `X, whose pill Y …`: X has it. */
function antecedentOwns(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  let at = i + 1
  while (isWord(nodes[at]) && nodes[at]!.word.determiner) at++
  while (isPlainWord(nodes[at]) && nodes[at]!.word.nominal === undefined && at < i + 6) at++
  const thing = nodes[at]
  if (!isName(thing) || !isThing(thing.kind) || at === i + 1) return []
  const owner = phraseBefore(nodes, nodes[i - 1]?.low === ',' ? i - 2 : i - 1, { references: setting.references, near: true, fits: isOrganisation })
  return owner === null || nodes[i - 1]?.word.breaks === true ? []
    : owner.names.filter((name) => name !== thing.appearance && isOrganisation(setting.kindOf(name))).map((name) => claim(name, 'owns', thing.appearance))
}
