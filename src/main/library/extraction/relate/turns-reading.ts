/** Turns of phrase around a noun or an adjective: `en partenariat avec B`, `à l'initiative de B`, `à l'origine de B`, `B-backed`, `larger than B`. */
import type { EntityKind, Predicate } from '../../../../shared/model.ts'
import type { Claim } from './claims.ts'
import { organisation, pairsOf, subjectOf } from './doers.ts'
import { listAfter } from './lists.ts'
import type { Setting } from './setting.ts'
import { isName, isWord, mainName, type Node } from './nodes.ts'
import { phraseAfter, phraseBefore } from './phrases.ts'
import { type AtWord, reading } from './word-readings.ts'

export const readTurns = reading((low) => {
  if (low.charCodeAt(0) === 45) return hyphened
  const under = patrons.get(low)
  const patron: AtWord | null = under === undefined ? null : (nodes, i, setting) => patronage(nodes, i, under, setting)
  if (joint.has(low))
    return (nodes, i, setting) => ['en', 'in'].includes(nodes[i - 1]?.low ?? '') ? jointly(nodes, i, setting) : patron?.(nodes, i, setting) ?? []
  if (patron !== null) return patron
  if (low === 'paid') return paidFor
  if (low === 'origine' || low === 'origins') return origin
  if (low === 'candidat' || low === 'candidate' || low === 'candidats' || low === 'candidates' || low === 'bid' || low === 'offre' || low === 'opa' || low === 'offer') return bid
  if (low === 'unlike' || low === 'contrairement' || low === 'différence' || low === 'instar') return contrast
  if (low === 'alternative' || low === 'concurrence' || low === 'alternatives') return alternative
  if (low === 'than' || low === 'que' || low === "qu'") return comparative
  return rolls.has(low) ? roll : null
})
const others = (names: readonly number[], aside: readonly number[]): number[] => names.filter((name) => !aside.includes(name))
/** Whom the sentence is about, these aside. */
function about(nodes: readonly Node[], aside: readonly number[], kinds: readonly EntityKind[], setting: Setting): number[] {
  const fit = (name: number): boolean => !aside.includes(name) && kinds.includes(setting.kindOf(name))
  const main = mainName(nodes)
  if (main !== null && fit(main)) return [main]
  let at = nodes.findIndex((node, k) => isName(node) && fit(node.appearance) && !(isWord(nodes[k - 1]) && nodes[k - 1]!.word.genitive))
  if (at < 0) at = nodes.findIndex((node) => isName(node) && fit(node.appearance))
  return at < 0 ? [] : listAfter(nodes, at).names.filter(fit)
}

const suffixes = new Map<string, Predicate>([['-owned', 'owns'], ['-controlled', 'owns'], ['-backed', 'backs'], ['-funded', 'finances'], ['-financed', 'finances'],
  ['-led', 'leads'], ['-run', 'leads'], ['-made', 'launches'], ['-built', 'launches'], ['-designed', 'launches'], ['-sponsored', 'backs'], ['-organised', 'organises'],
  ['-organized', 'organises'], ['-founded', 'founded']])
/** `the Orlane-owned broadcaster Nexan`, `Carva-backed Nexan`. */
function hyphened(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  const predicate = suffixes.get(nodes[i]!.low)
  const one = nodes[i - 1]
  if (predicate === undefined || !isName(one)) return []
  for (let k = i + 1; k < i + 6 && k < nodes.length; k++) {
    const node = nodes[k]!
    if (isName(node)) return pairsOf([one.appearance], predicate, listAfter(nodes, k).names, setting)
    if (!isWord(node) || node.word.preposition || node.word.auxiliary) break
  }
  // `Nexan, the Orlane-owned broadcaster`
  let at = i - 2
  while (isWord(nodes[at]) && nodes[at]!.word.determiner) at--
  const named = nodes[at]?.low === ',' ? nodes[at - 1] : undefined
  return isName(named) ? pairsOf([one.appearance], predicate, [named.appearance], setting) : []
}

const joint = new Set(['partenariat', 'collaboration', 'association', 'coopération', 'partnership', 'cooperation', 'conjunction', 'concert', 'alliance', 'tandem', 'lien'])
/** `en partenariat avec B, A développe …`, `A, in partnership with B, …`. */
function jointly(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  let at = i + 1
  while (isWord(nodes[at]) && at < i + 4 && nodes[at]!.low !== 'avec' && nodes[at]!.low !== 'with') at++
  if (nodes[at]?.low !== 'avec' && nodes[at]?.low !== 'with') return []
  const partner = phraseAfter(nodes, at + 1, organisation, setting.references)
  if (partner === null) return []
  const who = about(nodes, partner.names, ['company', 'institution', 'fund'], setting)
  if (who.length > 0) return pairsOf(who, 'partners_with', partner.names, setting)
  return pairsOf(partner.names, 'organises', about(nodes, partner.names, ['event'], setting), setting)
}

/** What stands over a deed: `à l'initiative de B`, `sous l'égide de B`, and what B does then. */
const patrons = new Map<string, Predicate>([['initiative', 'launches'], ['égide', 'organises'], ['auspices', 'organises'], ['impulsion', 'launches'], ['houlette', 'leads'],
  ['direction', 'leads'], ['leadership', 'leads'], ['présidence', 'leads'], ['chairmanship', 'leads'], ['patronage', 'backs'], ['parrainage', 'backs'], ['tutelle', 'leads'],
  ['soutien', 'backs'], ['appui', 'backs'], ['concours', 'backs'], ['aide', 'finances'], ['financement', 'finances'], ['partenariat', 'partners_with'], ['collaboration', 'partners_with'],
  ['participation', 'member_of'], ['support', 'backs'], ['backing', 'backs'], ['help', 'backs'], ['funding', 'finances'], ['sponsorship', 'backs'], ['partnership', 'partners_with'],
  ['contrôle', 'owns'], ['ownership', 'owns'], ['commandement', 'leads'], ['command', 'leads'], ['aegis', 'organises']])
function patronage(nodes: readonly Node[], i: number, predicate: Predicate, setting: Setting): Claim[] {
  let lead = i - 1
  while (isWord(nodes[lead]) && nodes[lead]!.word.determiner && lead > i - 3) lead--
  const adverbial = ['avec', 'with', 'grâce', 'thanks'].includes(nodes[lead]?.low ?? '') || ['grâce', 'thanks'].includes(nodes[lead - 1]?.low ?? '')
  if (!(adverbial || ['sous', 'under'].includes(nodes[lead]?.low ?? '') || ['à', 'on', 'at'].includes(nodes[lead]?.low ?? '') && predicate === 'launches') || nodes[i + 1]?.word.genitive !== true) return []
  const patron = phraseAfter(nodes, i + 2, ({ kind }) => kind === 'person' || kind === 'institution' || kind === 'company' || kind === 'place', setting.references)
  if (patron === null) return []
  // `avec le soutien d'A et avec le partenariat de B`: a second circumstance does not hang on the first.
  const listed = adverbial && [',', 'et', 'and'].includes(nodes[lead - 1]?.low ?? '')
  const near = listed ? undefined : phraseBefore(nodes, nodes[lead - 1]?.low === ',' ? lead - 2 : lead - 1, { references: setting.references, near: true })?.names[0]
  const kinds: readonly EntityKind[] = ['event', 'project', 'fund', 'institution', 'company', 'law']
  const thing = near !== undefined && !patron.names.includes(near) && kinds.includes(setting.kindOf(near)) ? [near] : deed(nodes, patron.names, kinds, setting)
  return pairsOf(adverbial ? patron.names : patron.names.slice(0, 1), predicate, thing, setting).map((found) => creating(found, setting))
}
/** What is done: whom the sentence is about, or the one event or project in it. */
function deed(nodes: readonly Node[], aside: readonly number[], kinds: readonly EntityKind[], setting: Setting): number[] {
  const main = mainName(nodes)
  if (main !== null && !aside.includes(main) && kinds.includes(setting.kindOf(main))) return [main]
  const things = new Set(nodes.flatMap(({ kind, appearance }) => kind === 'event' || kind === 'project' || kind === 'law' ? [appearance] : []))
  return things.size === 1 ? [...things].filter((name) => !aside.includes(name)) : []
}
/** What sets an event going is who organises it; whoever starts a company founded it. */
function creating(found: Claim, setting: Setting): Claim {
  const kind = setting.kindOf(found.object)
  if (kind === 'event' && found.predicate === 'launches') return { ...found, predicate: 'organises' }
  return found.predicate === 'launches' && (kind === 'company' || kind === 'institution') && setting.kindOf(found.subject) === 'person'
    ? { ...found, predicate: 'founded' } : found
}

/** `a project paid for by B`. */
function paidFor(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  if (nodes[i + 1]?.low !== 'for' || nodes[i + 2]?.low !== 'by') return []
  const payers = phraseAfter(nodes, i + 3, ({ kind }) => kind !== null && kind !== 'event', setting.references)
  let at = i - 1
  while (isWord(nodes[at]) && nodes[at]!.word.auxiliary) at--
  const thing = phraseBefore(nodes, nodes[at]?.low === ',' ? at - 1 : at, { references: setting.references, near: true })
  return payers === null || thing === null ? [] : pairsOf(payers.names, 'finances', thing.names, setting)
}
/** `A est à l'origine de B`: its beginning is A's. */
function origin(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  if (nodes[i - 1]?.low !== "l'" || nodes[i - 2]?.low !== 'à' || nodes[i + 1]?.word.genitive !== true) return []
  const thing = phraseAfter(nodes, i + 2, ({ kind }) => kind !== null && kind !== 'person' && kind !== 'place', setting.references)
  let at = i - 3
  while (isWord(nodes[at]) && (nodes[at]!.word.auxiliary || nodes[at]!.word.adverb)) at--
  const doer = phraseBefore(nodes, nodes[at]?.low === ',' ? at - 1 : at, { references: setting.references, near: true })
  return thing === null || doer === null ? [] : pairsOf(doer.names, 'launches', thing.names, setting).map((found) => creating(found, setting))
}

/** `A est candidat à la reprise de B`, `A's bid for B`, `l'offre d'A sur B`. */
function bid(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  const tender = !nodes[i]!.low.startsWith('candidat')
  let link = i + 1
  let bidder: readonly number[] | null = isName(nodes[i - 2]) && nodes[i - 1]!.low === "'s" ? [nodes[i - 2]!.appearance]
    : isName(nodes[i - 3]) && nodes[i - 2]!.low === "'s" ? [nodes[i - 3]!.appearance] : null
  if (tender && nodes[link]?.word.genitive === true) {
    const of = phraseAfter(nodes, link + 1, organisation, setting.references)
    if (of === null) return []
    bidder = of.names
    link = of.from + 1
  }
  while (isWord(nodes[link]) && (!nodes[link]!.word.preposition || /^(?:achat|acquisition|reprise)$/.test(nodes[link + 1]?.low ?? '') && nodes[link]!.word.genitive) && link < i + 7) link++
  if (!(tender ? ['sur', 'for', 'pour'] : ['à', 'au', 'aux']).includes(nodes[link]?.low ?? '')) return []
  let from = link + 1
  while (isWord(nodes[from]) && (nodes[from]!.word.determiner || /^(?:reprise|rachat|entrée|adhésion|acquisition|organisation)$/.test(nodes[from]!.low)
    || nodes[from]!.word.genitive) && from < link + 5) from++
  const target = phraseAfter(nodes, from, ({ kind }) => kind !== null && kind !== 'person', setting.references)
  if (target === null) return []
  const who = bidder ?? bidderBefore(nodes, i, setting)
  return pairsOf(others(who, target.names).filter((name) => setting.kindOf(name) !== 'person'), 'interested_in', target.names, setting)
}
function bidderBefore(nodes: readonly Node[], i: number, setting: Setting): readonly number[] {
  for (let k = i - 1; k > i - 6 && k >= 0; k--) {
    if (nodes[k]!.word.breaks) return []
    if (/^(?:made|make|makes|launched|launches|fait|faire|déposé|lancé|lance|dépose|soumis|submitted|est|sont|is|était|aussi|remis)$/.test(nodes[k]!.low)) return subjectOf(nodes, k, setting)?.names ?? []
  }
  return []
}

/** `A, alternative à B`, `face à la concurrence de B, A …`. */
function alternative(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  const links = nodes[i]!.low === 'concurrence' ? ['de', "d'", 'du', 'des'] : ['à', 'au', 'aux', 'to']
  if (!links.includes(nodes[i + 1]?.low ?? '')) return []
  const rivals = phraseAfter(nodes, i + 2, ({ kind }) => kind === 'company' || kind === 'project' || kind === 'institution', setting.references)
  if (rivals === null) return []
  const kind = setting.kindOf(rivals.names[0]!)
  return pairsOf(about(nodes, rivals.names, kind === 'project' ? ['project'] : ['company', 'institution'], setting).slice(0, 1), 'competes_with', rivals.names, setting)
}
/** `Unlike B, A …`, `contrairement à B, A …`. */
function contrast(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  let at = i + 1
  while (isWord(nodes[at]) && (nodes[at]!.word.preposition || nodes[at]!.word.determiner) && at < i + 4) at++
  const other = nodes[at]
  if (!isName(other)) return []
  const one = !nodes.slice(0, i).some(isName) ? about(nodes.slice(at + 1), [other.appearance], [other.kind], setting) : about(nodes.slice(0, i), [other.appearance], [other.kind], setting)
  return pairsOf(one.slice(0, 1), 'compared_to', [other.appearance], setting)
}
/** `A is larger than B`, `A, plus grand que B`. */
function comparative(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  let at = i + 1
  while (isWord(nodes[at]) && (nodes[at]!.word.determiner || ['celui', 'celle', 'ceux', 'that', 'de', "d'", 'du', 'of'].includes(nodes[at]!.low)) && at < i + 4) at++
  const other = nodes[at]
  if (!isName(other) || other.kind === 'law') return []
  // `de plus petites, telles que B` gives an example.
  if (/^tel(?:le)?s?$/.test(nodes[i - 1]?.low ?? '')) return []
  const after = nodes[at + 1]
  if (isWord(after) && (after.word.auxiliary || after.word.verb !== undefined)) return []
  const graded = nodes.slice(Math.max(0, i - 4), i).some(({ low }) => ['plus', 'moins', 'aussi', 'more', 'less', 'mieux', 'better', 'meilleur', 'meilleure', 'fewer'].includes(low)
    || /^\p{L}{2,}er$/u.test(low) && nodes[i]!.low === 'than')
  // `quatre fois plus que B` counts, and says nothing of the two.
  const counted = nodes.slice(Math.max(0, i - 4), i).some(({ low }) => low === 'fois' || low === 'times')
  return graded && !counted ? pairsOf(about(!nodes.slice(0, i).some(isName) ? nodes.slice(at + 1) : nodes.slice(0, i), [other.appearance], [other.kind], setting).slice(0, 1), 'compared_to', [other.appearance], setting) : []
}

const rolls = new Map<string, readonly [Predicate, boolean]>([['members', ['member_of', false]], ['membres', ['member_of', false]], ['rivals', ['competes_with', false]],
  ['investors', ['invests_in', false]], ['investisseurs', ['invests_in', false]], ['backers', ['backs', false]], ['partners', ['partners_with', false]],
  ['clients', ['supplies', true]], ['customers', ['supplies', true]], ['suppliers', ['supplies', false]], ['actionnaires', ['owns', false]], ['shareholders', ['owns', false]]])
/** `Investors in A include B and C`, `A's members include B`, `Parmi les clients d'A figurent B et C`, `WTO members B and C`. */
function roll(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  const [predicate, inverse] = rolls.get(nodes[i]!.low)!
  const owner = isName(nodes[i - 2]) && nodes[i - 1]!.low === "'s" ? [nodes[i - 2]!.appearance] : isName(nodes[i - 1]) ? [nodes[i - 1]!.appearance]
    : ['its', 'ses', 'son', 'their'].includes(nodes[i - 1]?.low ?? '') ? [setting.references.owner(nodes, i - 1)].filter((name) => name !== null)
    : nodes[i + 1]?.word.genitive === true || nodes[i + 1]?.low === 'in' ? (phraseAfter(nodes, i + 2, organisation, setting.references)?.names.slice(0, 1) ?? []) : []
  if (owner.length === 0) return []
  const tie = (names: readonly number[]): Claim[] => inverse ? pairsOf(owner, predicate, others(names, owner), setting) : pairsOf(others(names, owner), predicate, owner, setting)
  if (isName(nodes[i + 1]) && isName(nodes[i - 1])) return tie(listAfter(nodes, i + 1).names)
  for (let k = i + 1; k < i + 9 && k < nodes.length; k++) {
    if (nodes[k]!.word.breaks) return []
    if (!/^(?:include|includes|included|figurent|figure|sont|are|comme|dont|notamment|such|including|like|comprennent|incluent)$/.test(nodes[k]!.low)) continue
    let at = k + 1
    while (isWord(nodes[at]) && (nodes[at]!.word.determiner || nodes[at]!.word.preposition || nodes[at]!.word.adverb) && at < k + 4) at++
    return isName(nodes[at]) ? tie(listAfter(nodes, at).names) : []
  }
  return []
}
