/**
 * Ties that stand beside a name: `Ann Lee, a former Nexan engineer`, `Orlane, the Carva label`, `Deloitte, its adviser`, `Nexan's plant in Lyon`,
 * `through its lobby group Y`, `a grant from X`.
 */
import type { EntityKind, Predicate } from '../../../../shared/model.ts'
import { claim, type Claim } from './claims.ts'
import { pairsOf, subjectOf } from './doers.ts'
import { determiners, genitives } from './function-words.ts'
import { listAfter, listBefore, pastParenthesis } from './lists.ts'
import { facilities } from './naming.ts'
import { isName, isWord, mainName, type NameNode, type Node } from './nodes.ts'
import type { Setting } from './setting.ts'
import { anyOf } from './any-of.ts'
import { reading } from './word-readings.ts'

export const readBeside = reading((low) => {
  if (channels.has(low)) return through
  if (standing.test(low)) return lying
  if (sums.has(low)) return moneyFrom
  return moving.test(low) ? moved : null
}, (nodes, i, name, setting) => [...compound(nodes, i, name, setting), ...owned(nodes, i, name, setting), ...facility(nodes, i, name), ...following(nodes, i, name, setting)])
const isPlain = (node: Node | undefined): boolean => isWord(node) && !node.word.determiner && !node.word.preposition && !node.word.conjunction
  && !node.word.relative && !node.word.subordinator && node.low !== "'s" && node.word.verb?.mood !== 'finite' && (!node.word.auxiliary || node.low === 'plan')
const isClosed = (node: Node | undefined): boolean => node === undefined || node.type === 'mark' || isWord(node) && (node.word.relative || node.word.preposition
  || node.word.auxiliary || node.word.conjunction || node.word.verb !== undefined)
const isBody = (kind: EntityKind): boolean => kind === 'company' || kind === 'institution' || kind === 'fund'
/** The comma after a name and what is said in brackets of it; -1 when none follows. */
function commaAfter(nodes: readonly Node[], i: number): number {
  const at = pastParenthesis(nodes, i + 1)
  return nodes[at]?.low === ',' ? at : -1
}

const trades = /(?:er|or|ist|ian|man|woman|ant|ent|official|partner|executive|veteran|chief|fellow|head|hand|alumn(?:us|a|i)|star|boss|staff|economist|critic|adviser|politician|deputy|mp|clerk|aide|envoy)$/
const branches = /^(?:label|unit|arm|division|subsidiary|brand|studio|affiliate|offshoot|branch|vehicle|imprint|spin-off|venture|daughter)s?$/
/** `X, a former Y engineer`, `X, the Y label`: English puts what one belongs to before the noun. */
function compound(nodes: readonly Node[], i: number, name: NameNode, setting: Setting): Claim[] {
  const comma = commaAfter(nodes, i)
  if (comma < 0 || !['a', 'an', 'the'].includes(nodes[comma + 1]?.low ?? '')) return []
  let at = comma + 2
  while (isPlain(nodes[at]) && at < comma + 5) at++
  const body = nodes[at]
  let noun = at + 1
  while (isPlain(nodes[noun]) && isPlain(nodes[noun + 1]) && nodes[noun + 1]!.word.verb === undefined && noun < at + 4) noun++
  const head = nodes[noun]
  if (!isName(body) || !isPlain(head) || head!.capital || !isClosed(nodes[noun + 1])) return []
  const [one, other] = [name.appearance, body.appearance]
  if (name.kind === 'person') return isBody(body.kind) && trades.test(head!.low) ? [claim(one, setting.isParty(other) ? 'member_of' : 'works_for', other)] : []
  if (body.kind === 'place') return isBody(name.kind) || name.kind === 'project' ? [claim(one, 'located_in', other)] : []
  if (!isBody(body.kind)) return []
  if (name.kind === 'event') return [claim(other, 'organises', one)]
  if (isBody(name.kind)) return branches.test(head!.low) ? [claim(one, 'subsidiary_of', other)] : []
  return name.kind === 'project' ? [claim(other, 'owns', one)] : []
}

const servants = anyOf(`
  adviser advisor auditor accountant banker lender lawyer broker insurer contractor subcontractor landlord distributor agent printer caterer
  conseil avocat auditeur banquier assureur prestataire sous-traitant distributeur imprimeur traiteur architecte architect builder designer
`, 's?')
const contestants = /^(?:rivals?|competitors?|challengers?|opponents?|concurrente?s?|rivale?s?|rivaux|adversaires?)$/
const works = anyOf(`
  opéra album roman film livre spectacle pièce flagship fleuron projet project plan bébé invention création creation novel book play opera
  movie debut memoir podcast blog chanson song single recueil essai essay documentaire documentary série series programme initiative
  brainchild company firm entreprise société start-up startup parti party mouvement movement marque brand atelier studio cabinet foundation
  fondation association
`)
/** `X, its adviser`, `X and Y, its main rivals`, `X, his flagship`: of whom the sentence is about. */
function owned(nodes: readonly Node[], i: number, name: NameNode, setting: Setting): Claim[] {
  const comma = commaAfter(nodes, i)
  if (comma < 0 || !['its', 'his', 'her', 'their', 'son', 'sa', 'ses', 'leur', 'leurs'].includes(nodes[comma + 1]?.low ?? '')) return []
  let at = comma + 2
  while (isPlain(nodes[at]) && isPlain(nodes[at + 1]) && !servants.test(nodes[at]!.low) && !contestants.test(nodes[at]!.low) && !works.test(nodes[at]!.low) && at < comma + 5) at++
  const noun = nodes[at]?.low ?? ''
  if (nodes[at + 1] !== undefined && nodes[at + 1]!.type !== 'mark') return []
  const list = listBefore(nodes, i)
  const his = ['his', 'her', 'son', 'sa', 'ses'].includes(nodes[comma + 1]!.low)
  const owner = ownerBefore(nodes, list.from, list.names, setting, his && works.test(noun))
  if (owner === null) return []
  if (servants.test(noun) && isBody(name.kind)) return pairsOf(list.names, 'supplies', [owner], setting)
  if (contestants.test(noun)) return pairsOf(list.names, 'competes_with', [owner], setting)
  if (!works.test(noun)) return []
  const person = setting.kindOf(owner) === 'person'
  return pairsOf([owner], isBody(name.kind) ? person ? 'leads' : 'owns' : 'launches', list.names, setting)
}
function ownerBefore(nodes: readonly Node[], before: number, aside: readonly number[], setting: Setting, person: boolean): number | null {
  const main = mainName(nodes, before)
  if (main !== null && !aside.includes(main) && (person || isBody(setting.kindOf(main)))) return main
  const last = setting.references.lastSubject()
  return last !== null && !aside.includes(last) && (person ? setting.kindOf(last) === 'person' || isBody(setting.kindOf(last)) : isBody(setting.kindOf(last))) ? last : null
}

const built = anyOf(`
  complex station terminal yard shipyard refinery smelter depot base branch store shop farm brewery bakery laboratory lab hub showroom outlet
  academy hall arena stadium ground reactor telescope observatory raffinerie magasin agence dépôt entrepôt terminal établissement antenne
  bureaux ateliers data datacentre headquarters office offices
`)
/** `the Nexan ground station in Lyon`, `Nexan's plant at Lyon`, `l'usine Nexan de Lyon`. */
function facility(nodes: readonly Node[], i: number, name: NameNode): Claim[] {
  if (name.kind !== 'company' && name.kind !== 'institution') return []
  let at = i + 1
  if (nodes[at]?.low === "'s") at++
  const first = at
  while (isPlain(nodes[at]) && isPlain(nodes[at + 1]) && nodes[at + 1]!.word.verb?.mood !== 'past' && at < first + 4) at++
  const english = at >= first && isPlain(nodes[at]) && (built.test(nodes[at]!.low) || facilities.has(nodes[at]!.low))
  const before = nodes[nodes[i - 1]?.word.determiner === true || nodes[i - 1]?.word.genitive === true ? i - 2 : i - 1]
  const french = isWord(before) && (built.test(before.low) || facilities.has(before.low))
  let link = english ? at + 1 : french ? i + 1 : -1
  if (link < 0 || !isWord(nodes[link]) || !['in', 'at', 'near', 'outside', 'on', 'à', 'de', "d'", 'en', 'dans', 'du'].includes(nodes[link]!.low)) return []
  const genitive = nodes[link]!.word.genitive
  link++
  while (isWord(nodes[link]) && (nodes[link]!.word.determiner || ['province', 'city', 'town', 'port', 'département', 'of', 'de', "d'"].includes(nodes[link]!.low))) link++
  const place = nodes[link]
  return isName(place) && place.kind === 'place' && (!genitive || french) && nodes[link + 1]?.low !== "'s" ? [claim(name.appearance, 'located_in', place.appearance)] : []
}

/** `X's Socialist Party`, `X, Y's flagship`, `Translations, Brian Friel's classic`: whose it is. */
function following(nodes: readonly Node[], i: number, name: NameNode, setting: Setting): Claim[] {
  if (name.kind === 'person' && nodes[i + 1]?.low === "'s" && isName(nodes[i + 2]) && nodes[i + 2]!.kind === 'institution') {
    return [claim(name.appearance, 'leads', nodes[i + 2]!.appearance)]
  }
  const comma = commaAfter(nodes, i)
  const owner = nodes[comma + 1]
  if (comma < 0 || !isName(owner) || nodes[comma + 2]?.low !== "'s" || owner.kind === 'place') return []
  let at = comma + 3
  while (isPlain(nodes[at]) && at < comma + 7) {
    if (nodes[at]!.word.nominal !== undefined) return []
    at++
  }
  if (at === comma + 3 || nodes[at] !== undefined && nodes[at]!.type !== 'mark') return []
  if (name.kind === 'person') return isBody(owner.kind) && trades.test(nodes[at - 1]!.low) ? [claim(name.appearance, 'works_for', owner.appearance)] : []
  const predicate: Predicate = owner.kind === 'person' ? isBody(name.kind) ? 'owns' : 'launches' : 'owns'
  return pairsOf([owner.appearance], predicate, [name.appearance], setting)
}

const channels = new Set(['through', 'via', 'intermédiaire', 'travers', 'biais'])
const groupings = /^(?:group|lobby|association|federation|body|union|syndicat|fédération|collectif|lobby|coalition|consortium|club|forum)$/
/** `A and B, through the lobby group C`, `A, via son fonds C`. */
function through(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  let at = i + 1
  let [own, group] = [false, false]
  for (; isWord(nodes[at]) && at < i + 8; at++) {
    const { low } = nodes[at]!
    if (['its', 'his', 'her', 'their', 'son', 'sa', 'leur', 'ses'].includes(low)) own = true
    if (groupings.test(low)) group = true
    if (!isPlain(nodes[at]) && !determiners.has(low) && !genitives.has(low)) return []
  }
  const body = nodes[at]
  if (!isName(body) || !isBody(body.kind) && body.kind !== 'project' || !own && !group) return []
  const before = nodes[i - 1]?.low === ',' ? i - 2 : i - 1
  const near = isName(nodes[before]) ? listBefore(nodes, before).names : []
  const main = mainName(nodes, i)
  const doers = (near.length > 0 ? near : main === null ? [] : [main]).filter((name) => name !== body.appearance && (isBody(setting.kindOf(name)) || setting.kindOf(name) === 'person' || setting.kindOf(name) === 'place'))
  return own ? pairsOf(doers, 'owns', [body.appearance], setting) : pairsOf(doers, 'member_of', [body.appearance], setting)
}

const standing = /^(?:lies|lie|lay|sits|sit|sat|stands|stood|nestles|straddles)$/
/** `X lies at 4,100 metres in the province of Y`. */
function lying(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  if (isWord(nodes[i - 1]) && (nodes[i - 1]!.word.determiner || nodes[i - 1]!.low === 'to')) return []
  const found: number[] = []
  for (let k = i + 1; k < i + 14 && k < nodes.length; k++) {
    const node = nodes[k]!
    if (isName(node)) {
      if (node.kind !== 'place') return []
      found.push(node.appearance)
      break
    }
    if (node.type === 'mark' && node.low !== ',' || isWord(node) && (node.word.relative || ['on', 'with', 'for', 'to'].includes(node.low))) return []
  }
  const subject = subjectOf(nodes, i, setting)
  return subject === null ? [] : pairsOf(subject.names.filter((name) => setting.kindOf(name) !== 'person'), 'located_in', found, setting)
}

const sums = new Set(['loan', 'loans', 'grant', 'grants', 'funding', 'prêt', 'subvention', 'subventions', 'million', 'millions', 'milliard', 'milliards', 'billion', 'bn', 'm', '£', '€', '$', 'donation', 'don', 'aid'])
/** `thanks to a loan from X`, `with £25,000 from X`: who pays for what the sentence is about. */
function moneyFrom(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  let at = i + 1
  while (nodes[at]?.type === 'number' || isWord(nodes[at]) && ['euros', 'dollars', 'pounds', "d'", 'million', 'millions', 'de', 'a', 'an', 'in', 'grant', 'loan', 'funding', 'year', 'aid'].includes(nodes[at]!.low) && at < i + 5) at++
  if (nodes[at]?.low !== 'from') return []
  const with_ = nodes.slice(Math.max(0, i - 7), i).some(({ low }) => ['with', 'thanks', 'by', 'grâce', 'using', 'plus'].includes(low))
  at++
  while (isWord(nodes[at]) && nodes[at]!.word.determiner) at++
  const donor = nodes[at]
  if (!with_ || !isName(donor) || !isBody(donor.kind) && donor.kind !== 'place') return []
  const donors = listAfter(nodes, at).names
  const main = mainName(nodes, i)
  if (main === null || donors.includes(main) || setting.kindOf(main) === 'place') return []
  return pairsOf(donors, 'finances', [main], setting)
}

const moving = anyOf(`
  joins? joined joining hired recruited poached left moved moves passée?s? venue?s? arrivée? débauchée? transférée? issue? partie? was were
  est
`)
/** `X left for Y`, `passée par Y puis par Z`, `she was at Y`, `joins from Y`: where somebody worked or works. */
function moved(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  const { low } = nodes[i]!
  const links = /^(?:left)$/.test(low) ? ['for'] : /^(?:was|were)$/.test(low) ? ['at', 'with'] : low === 'est' ? ['chez'] : /^(?:moved|moves)$/.test(low) ? ['to', 'from'] : /^(?:passé|partie?)/.test(low) ? ['par', 'chez', 'à', 'au']
    : /^(?:venu|issu|arriv|débauch|transf)/.test(low) ? ['de', "d'", 'du', 'chez'] : ['from']
  let at = i + 1
  if (/^(?:join|hired|recruit|poach)/.test(low) && isName(nodes[at])) at++
  if (low === 'venue' || low === 'venu') while (nodes[at]?.low === 'de' && nodes[at + 1]?.low === 'chez') at++
  const link = nodes[at]
  if (!isWord(link) || !links.includes(link.low)) return []
  const people = movers(nodes, i, setting)
  if (people.length === 0) return []
  const found: number[] = []
  for (let k = at + 1; k < at + 16 && k < nodes.length; k++) {
    const node = nodes[k]!
    if (isName(node)) {
      if (node.kind !== 'company' && node.kind !== 'institution') break
      found.push(node.appearance)
      continue
    }
    if (node.low === ',' || isWord(node) && (node.word.determiner || node.word.conjunction || links.includes(node.low) || node.word.adverb || ['cabinet', 'groupe', 'banque', 'the', 'chez'].includes(node.low))) continue
    break
  }
  return pairsOf(people, 'works_for', found, setting)
}
function movers(nodes: readonly Node[], i: number, setting: Setting): readonly number[] {
  // `X, directrice de Y, passée par Z`: the person of this sentence, when it names one.
  const near = subjectOf(nodes, i, setting)?.names.filter((name) => setting.kindOf(name) === 'person') ?? []
  if (near.length > 0) return near.slice(0, 1)
  if (nodes[i - 1]?.low !== ',') return []
  for (let k = i - 2; k >= 0 && k > i - 18; k--) {
    const node = nodes[k]!
    if (isName(node) && node.kind === 'person') return [node.appearance]
    if (node.word.breaks) return []
  }
  return []
}
