/** What is done with, against or on the strength of another: partners, contests, suppliers of power, taking part, donors. */
import type { Predicate } from '../../../../shared/model.ts'
import { claim, type Claim } from './claims.ts'
import { auxiliaries, breaks, determiners, genitives, isAdverb, prepositions, relatives } from './function-words.ts'
import { organisation, pairsOf, subjectOf } from './doers.ts'
import { listAfter } from './lists.ts'
import type { Setting } from './nominal-reading.ts'
import { isName, isWord, mainName, type NameNode, type Node } from './nodes.ts'
import { generics } from './nominals.ts'
import { facilities } from './naming.ts'
import { phraseAfter, phraseBefore } from './phrases.ts'
import { verbForm } from './verbs.ts'

export function readJoint(nodes: readonly Node[], setting: Setting): Claim[] {
  return nodes.flatMap((node, i): Claim[] => {
    if (!isWord(node)) return []
    const low = node.low
    if (low === 'with' || low === 'avec') return together(nodes, i, setting)
    if (ties.has(low)) return andIts(nodes, i, ties.get(low)!, setting)
    if (powered.test(low)) return poweredBy(nodes, i, setting)
    if (low === 'victoire' || low === 'win' || low === 'victory' || low === 'défaite' || low === 'defeat') return victory(nodes, i, setting)
    if (low === 'face' || low === 'against') return facing(nodes, i, setting)
    if (standing.test(low)) return establishment(nodes, i, setting)
    if (low === 'venture' || low === 'coentreprise' || low === 'joint-venture') return venture(nodes, i, setting)
    if (facilities.has(low) || low === 'celle' || low === 'celui') return facilityOf(nodes, i)
    if (low === 'ahead' || low === 'devant' || low === 'derrière' || low === 'behind') return ranking(nodes, i, setting)
    if (low === 'y') return takingPart(nodes, i, setting)
    return []
  })
}
/** `A is building X with B`, `Y, développé avec B et C`: whoever does it does it with them. */
function together(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  let at = i + 1
  while (isWord(nodes[at]) && (determiners.has(nodes[at]!.low) || generics.has(nodes[at]!.low)) && at < i + 4) at++
  if (!organisation(nodes[at]) || nodes[at + 1]?.low === "'s") return []
  const others = listAfter(nodes, at).names
  for (let k = i - 1; k >= 0 && k > i - 16; k--) {
    const node = nodes[k]!
    if ([';', '.', ':'].includes(node.low)) return []
    if (!isWord(node) || !doing.test(node.low) && !verbForm(node.low)?.frames.some(({ predicate }) => predicate === 'launches' || predicate === 'organises')) continue
    if (determiners.has(nodes[k - 1]?.low ?? '') && nodes[k - 1]!.low !== 'a') continue
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
  while (isWord(nodes[at]) && (determiners.has(nodes[at]!.low) || !nodes[at]!.capital && !prepositions.has(nodes[at]!.low) && at === other
    && !auxiliaries.has(nodes[at]!.low))) at++
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
    if (breaks.has(node.low) || node.low === ',') return []
    if (!['from', 'de', "d'", 'du', 'by', 'des'].includes(node.low)) continue
    let name = at + 1
    while (isWord(nodes[name]) && determiners.has(nodes[name]!.low)) name++
    const source = nodes[name]
    if (!isName(source)) continue
    let before = i - 1
    while (isWord(nodes[before]) && (auxiliaries.has(nodes[before]!.low) || isAdverb(nodes[before]!.low))) before--
    for (let k = before; k >= 0 && k > i - 12; k--) {
      const fed = nodes[k]!
      if (isName(fed) && fed.kind !== 'place' && fed.kind !== 'person') return pairsOf(listAfter(nodes, name).names, 'supplies', [fed.appearance], setting)
      if (breaks.has(fed.low)) return []
    }
    return []
  }
  return []
}

/** `A's 3-0 win over B`, `la victoire de A sur B`. */
function victory(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  for (let k = i + 1; k < i + 10 && k < nodes.length; k++) {
    if (breaks.has(nodes[k]!.low)) return []
    if (!['over', 'against', 'sur', 'contre', 'face', 'to', 'devant'].includes(nodes[k]!.low)) continue
    const loser = phraseAfter(nodes, nodes[k + 1]?.low === 'à' || nodes[k + 1]?.low === 'au' ? k + 2 : k + 1, ({ kind }) => kind !== 'event', setting.references)
    if (loser === null) return []
    for (let w = k - 1; w >= 0 && w > k - 16; w--) {
      const node = nodes[w]!
      if (isName(node) && node.kind !== 'event' && node.kind !== 'law') return pairsOf([node.appearance], 'competes_with', loser.names, setting)
    }
    return []
  }
  return []
}
const contest = /^(?:impos|gagn|qualifi|battu|inclin|perd|won|win|lost|lose|play|jou|draw|drew|match|finale|final|game|duel|affront|strike|grève)/
/** `A s'est imposé face à B`, `Face à lui, A …`, `a strike against B`. */
function facing(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  if (nodes[i]!.low === 'face' && !['à', 'au', 'aux'].includes(nodes[i + 1]?.low ?? '')) return []
  const at = nodes[i]!.low === 'face' ? i + 2 : i + 1
  if (/^(?:lui|elle|eux|him|her|them)$/.test(nodes[at]?.low ?? '') && nodes[at + 1]?.low === ',') {
    const one = setting.references.lastSubject()
    const other = nodes[at + 2]
    const ahead = isName(other) ? other : nodes[at + 3]
    if (one === null || !isName(ahead)) return []
    const all = nodes.slice(at + 2).flatMap((node, k) => isName(node) && node.kind === 'person' && setting.kindOf(one) === 'person'
      && (nodes[at + 1 + k]!.type === 'mark' || ['et', 'and'].includes(nodes[at + 1 + k]!.low)) ? [node.appearance] : [])
    return pairsOf([one], 'competes_with', all.length > 0 ? all : [ahead.appearance], setting)
  }
  if (!nodes.slice(Math.max(0, i - 6), i).some(({ low }) => contest.test(low))) return []
  const other = phraseAfter(nodes, at, ({ kind }) => kind !== 'event', setting.references)
  const one = mainName(nodes, i)
  return other === null || one === null ? [] : pairsOf([one], 'competes_with', other.names, setting)
}

const standing = /^(?:construi|constru[ct]|bâti|ouvr|ouvert|inaugur|install|implant|démarr|produi|fabriqu|build|built|open|manufactur|locat|s'install|employ|exploit|operat|fondée?s?$|founded$)/
const placeWords = new Set(['à', 'au', 'en', 'in', 'at', 'near', 'dans', 'aux', 'sur'])
/** `A construira des moteurs à X`, `A a inauguré son usine en X`, `A opens a plant in X`: A is there. */
function establishment(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  const passive = nodes.slice(i + 1, i + 4).some(({ low }) => low === 'par' || low === 'by')
  if (passive || /ing$|ant$/.test(nodes[i]!.low) && !/^(?:is|are|was)$/.test(nodes[i - 1]?.low ?? '')) return []
  if (determiners.has(nodes[i - 1]?.low ?? '') && nodes[i - 1]!.low !== 'a') return []
  const intransitive = /^(?:install|implant|s'install|fondé|founded)/.test(nodes[i]!.low)
  for (let k = i + 1; k < nodes.length && k < i + 14; k++) {
    const node = nodes[k]!
    if (isName(node) || breaks.has(node.low) || relatives.has(node.low) || node.low === ',') return []
    if (!isWord(node) || !placeWords.has(node.low)) continue
    let at = k + 1
    while (isWord(nodes[at]) && determiners.has(nodes[at]!.low)) at++
    const place = nodes[at]
    if (!isName(place) || place.kind !== 'place') continue
    const what = nodes.slice(i + 1, k).some(({ low }) => facilities.has(low) || /^(?:production|moteurs?|batteries?|puces?|chips?|véhicules?|cars?|boutiques?|magasins?|stores?|agences?|réacteurs?|reactors?|éoliennes?|engines?|batteries|ligne|line|data|campus|complexe)$/.test(low))
    if (!what && !intransitive && !/^(?:ouvre|opens|ouvrira|ouvert)$/.test(nodes[i]!.low)) return []
    const subject = subjectOf(nodes, i, setting)
    return subject === null ? [] : subject.names.filter((name) => ['company', 'institution'].includes(setting.kindOf(name)))
      .map((name) => claim(name, 'located_in', place.appearance))
  }
  return []
}

/** `l'usine de X à Y`, `celle de X à Y`, `X's plant in Y`: X is in Y. */
function facilityOf(nodes: readonly Node[], i: number): Claim[] {
  let owner: NameNode | null = null
  let at = i + 1
  if (nodes[i - 1]?.low === "'s" && isName(nodes[i - 2])) owner = nodes[i - 2] as NameNode
  else if (isName(nodes[i - 1]) && nodes[i - 1]!.kind === 'company') owner = nodes[i - 1] as NameNode
  else {
    while (isWord(nodes[at]) && !genitives.has(nodes[at]!.low) && !prepositions.has(nodes[at]!.low) && at < i + 4) at++
    if (!genitives.has(nodes[at]?.low ?? '')) return []
    at++
    while (isWord(nodes[at]) && (determiners.has(nodes[at]!.low) || generics.has(nodes[at]!.low)) && at < i + 7) at++
    if (!isName(nodes[at])) return []
    owner = nodes[at] as NameNode
    at++
  }
  if (owner.kind !== 'company' && owner.kind !== 'institution') return []
  while (isWord(nodes[at]) && !placeWords.has(nodes[at]!.low) && at < i + 9 && (verbForm(nodes[at]!.low) !== undefined || isAdverb(nodes[at]!.low))) at++
  if (!placeWords.has(nodes[at]?.low ?? '')) return []
  at++
  while (isWord(nodes[at]) && determiners.has(nodes[at]!.low)) at++
  const place = nodes[at]
  return isName(place) && place.kind === 'place' ? [claim(owner.appearance, 'located_in', place.appearance)] : []
}

/** `X, a joint venture of A, B and C`: theirs. */
function venture(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  if (!['of', 'de', "d'", 'between', 'entre'].includes(nodes[i + 1]?.low ?? '')) return []
  const parents = phraseAfter(nodes, i + 2, organisation, setting.references)
  let at = i - 1
  while (isWord(nodes[at]) && (determiners.has(nodes[at]!.low) || nodes[at]!.low === 'joint')) at--
  const child = nodes[at]?.low === ',' ? nodes[at - 1] : undefined
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

/** `A s'impose devant B`, `A finished ahead of B`. */
function ranking(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  if (!nodes.slice(Math.max(0, i - 8), i).some(({ low }) => contest.test(low) || /^(?:finish|termin|arriv|class|place|remport|third|second|first|premi|deuxi|troisi|lead|tête|devance|come|came)/.test(low))) return []
  const at = nodes[i + 1]?.low === 'of' ? i + 2 : i + 1
  const other = phraseAfter(nodes, at, ({ kind }) => kind !== 'event' && kind !== 'law', setting.references)
  const one = mainName(nodes, i)
  if (other === null || one === null) return []
  const person = setting.kindOf(one) === 'person'
  return pairsOf([one], 'competes_with', other.names.filter((name) => (setting.kindOf(name) === 'person') === person), setting)
}
