/** What is done with, against or on the strength of another: partners, contests, suppliers of power, taking part, donors. */
import type { Predicate } from '../../../../shared/model.ts'
import { claim, type Claim } from './claims.ts'
import { facing, opposed, opposing, ranking, victory } from './contest-reading.ts'
import { organisation, pairsOf, subjectOf } from './doers.ts'
import { establishment, facilityOf, standing } from './establishment-reading.ts'
import { listAfter } from './lists.ts'
import { facilities } from './naming.ts'
import { isName, isWord, mainName, type NameNode, type Node } from './nodes.ts'
import type { Setting } from './setting.ts'
import { generics } from './nominals.ts'
import { phraseAfter, phraseBefore } from './phrases.ts'
import { reading } from './word-readings.ts'

export const readJoint = reading((low) => {
  if (low === 'with' || low === 'avec') return together
  const tie = ties.get(low)
  if (tie !== undefined) return (nodes, i, setting) => andIts(nodes, i, tie, setting)
  if (powered.test(low)) return poweredBy
  if (low === 'victoire' || low === 'win' || low === 'victory' || low === 'défaite' || low === 'defeat') return victory
  if (low === 'face' || low === 'against') return facing
  if (standing.test(low)) return establishment
  if (low === 'venture' || low === 'coentreprise' || low === 'joint-venture') return venture
  if (facilities.has(low) || low === 'celle' || low === 'celui') return facilityOf
  if (low === 'ahead' || low === 'devant' || low === 'derrière' || low === 'behind') return ranking
  if (opposing.test(low)) return opposed
  return low === 'y' ? takingPart : null
})
/** `A is building X with B`, `Y, développé avec B et C`: whoever does it does it with them. */
function together(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  let at = i + 1
  while (isWord(nodes[at]) && (nodes[at]!.word.determiner || generics.has(nodes[at]!.low)) && at < i + 4) at++
  // `A a fondé X avec B`: so did B.
  const beside = possessivesOf.has(nodes[i + 1]?.low ?? '') && isName(nodes[i + 3]) ? i + 3 : at
  if (isName(nodes[beside]) && nodes[beside]!.kind === 'person') return cofounded(nodes, i, beside)
  if (!organisation(nodes[at]) || nodes[at + 1]?.low === "'s") return []
  const others = listAfter(nodes, at).names
  for (let k = i - 1; k >= 0 && k > i - 16; k--) {
    const node = nodes[k]!
    if ([';', '.', ':'].includes(node.low)) return []
    if (!isWord(node) || !doing.test(node.low) && !node.word.verb?.frames.some(({ predicate }) => predicate === 'launches' || predicate === 'organises')) continue
    if (nodes[k - 1]?.word.determiner === true && nodes[k - 1]!.low !== 'a') continue
    const subject = subjectOf(nodes, k, setting)
    const doers = subject?.names.filter((name) => setting.kindOf(name) !== 'person') ?? []
    const participle = doers.length === 0 || doers.every((name) => ['project', 'event', 'law'].includes(setting.kindOf(name)))
    const main = participle ? mainName(nodes, k) : null
    const who = main !== null && ['company', 'institution'].includes(setting.kindOf(main)) ? [main] : doers
    const events = nodes.slice(k, i).flatMap((each) => isName(each) && each.kind === 'event' ? [each.appearance] : [])
    return [...pairsOf(who, 'partners_with', others, setting), ...pairsOf(others, 'organises', events, setting),
      ...(events.length > 0 && subject === null ? pairsOf(who, 'organises', events, setting) : [])]
  }
  return []
}
const possessivesOf = new Set(['her', 'his', 'son', 'sa', 'leur', 'their'])
function cofounded(nodes: readonly Node[], i: number, at: number): Claim[] {
  let made: NameNode | null = null
  for (let k = i - 1; k >= 0 && k > i - 10; k--) {
    const node = nodes[k]!
    if (node.word.breaks) return []
    if (isName(node) && node.kind !== 'person' && node.kind !== 'place') made = node
    if (made !== null && node.word.verb?.frames.some(({ predicate }) => predicate === 'founded')) return listAfter(nodes, at).names.map((name) => claim(name, 'founded', made!.appearance))
  }
  return []
}
const doing = /^(?:conçu|conçue|conçus|conçues|produi|coproduit|développ|develop|designed|built|build|building|made|create|creat|test|construi|prépar|travaill|working|works|work|plans?$|mène|mené|menée|fabriqu)/
const ties = new Map<string, Predicate>([
  ['partner', 'partners_with'], ['partners', 'partners_with'], ['partenaire', 'partners_with'], ['partenaires', 'partners_with'], ['ally', 'partners_with'],
    ['allié', 'partners_with'], ['alliée', 'partners_with'],
  ['rival', 'competes_with'], ['rivals', 'competes_with'], ['rivale', 'competes_with'], ['concurrent', 'competes_with'], ['competitor', 'competes_with'],
    ['concurrente', 'competes_with'], ['rivaux', 'competes_with'],
])
/** `A and its Japanese partner B`, `A et son concurrent B`; `Rival B` speaks of whom the text is about. */
function andIts(nodes: readonly Node[], i: number, predicate: Predicate, setting: Setting): Claim[] {
  let own = i - 1
  while (isWord(nodes[own]) && own > i - 4 && !['its', 'sa', 'son', 'their', 'leur', 'ses', 'leurs'].includes(nodes[own]!.low)) own--
  const other = nodes[i + 1]?.low === ',' ? i + 2 : i + 1
  let at = other
  while (isWord(nodes[at]) && (nodes[at]!.word.determiner || !nodes[at]!.capital && !nodes[at]!.word.preposition && at === other
    && !nodes[at]!.word.auxiliary)) at++
  const name = nodes[at]
  if (!isName(name) || name.kind === 'place') {
    return []
  }
  const first = i === 0 || nodes[i - 1]!.type === 'mark'
  const has = ['its', 'sa', 'son', 'their', 'leur', 'ses', 'leurs'].includes(nodes[own]?.low ?? '')
  // `launched a rival, the X`
  const launched = ['a', 'un', 'une'].includes(nodes[i - 1]?.low ?? '') && nodes[i + 1]?.low === ','
  if (!first && !has && !launched) return []
  const owner = has ? setting.references.owner(nodes, own) : setting.references.central()
  if (launched && owner === mainName(nodes, i)) return []
  return owner === null ? [] : pairsOf([owner], predicate, listAfter(nodes, at).names, setting)
}
const powered = /^(?:powered|heated|fuelled|fueled|fed|chauffé|chauffée|équipé|équipée|équipés|équipées|equipped|alimenté|alimentée|alimentés|alimentées|propulsé|propulsée)$/
/** `a campus powered by hydropower from X`, `un site chauffé par la vapeur de X`. */
function poweredBy(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  let at = i + 1
  if (!['by', 'with', 'par', 'de', 'en', 'of', 'avec', "d'"].includes(nodes[at]?.low ?? '')) return []
  at++
  for (; at < i + 7 && at < nodes.length; at++) {
    const node = nodes[at]!
    if (isName(node)) return []
    if (node.word.breaks || node.low === ',') return []
    if (!['from', 'de', "d'", 'du', 'by', 'des'].includes(node.low)) continue
    let name = at + 1
    while (isWord(nodes[name]) && nodes[name]!.word.determiner) name++
    const source = nodes[name]
    if (!isName(source)) continue
    let before = i - 1
    while (isWord(nodes[before]) && (nodes[before]!.word.auxiliary || nodes[before]!.word.adverb)) before--
    for (let k = before; k >= 0 && k > i - 12; k--) {
      const fed = nodes[k]!
      if (isName(fed) && fed.kind !== 'place' && fed.kind !== 'person') return pairsOf(listAfter(nodes, name).names, 'supplies', [fed.appearance], setting)
      if (fed.word.breaks) return []
    }
    return []
  }
  return []
}
/** `X, a joint venture of A, B and C`: theirs. */
function venture(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  if (!['of', 'de', "d'", 'between', 'entre'].includes(nodes[i + 1]?.low ?? '')) return []
  const parents = phraseAfter(nodes, i + 2, organisation, setting.references)
  let at = i - 1
  while (isWord(nodes[at]) && at > i - 4) at--
  // `X (CX), coentreprise d'A et de B`
  const child = nodes[at]?.low !== ',' ? undefined : nodes[at - 1]?.low === ')' ? nodes[at - 2] : nodes[at - 1]
  return parents === null || !isName(child) ? [] : pairsOf(parents.names, 'owns', [child.appearance], setting)
}
/** `A et B y participent`: in what the text spoke of last. */
function takingPart(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  const verb = nodes[i + 1]?.low ?? ''
  const doers = phraseBefore(nodes, i - 1, { references: setting.references, near: false })
  if (doers === null) return []
  const meant = setting.references.recently(['project', 'event', 'fund'])
  if (meant === null) return []
  if (/^particip/.test(verb)) return pairsOf(doers.names, 'member_of', [meant], setting)
  if (/^(?:consacr|investi|inject)/.test(verb)) return pairsOf(doers.names, 'finances', [meant], setting)
  return []
}
