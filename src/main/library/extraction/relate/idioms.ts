/** Turns of phrase that no single verb or office carries: interest, comparison, answer, partnership, sale, exclusion. */
import type { Predicate } from '../../../../shared/model.ts'
import { claim, type Claim } from './claims.ts'
import { breaks, determiners, negations } from './function-words.ts'
import { canBeObject } from './kinds.ts'
import { isName, isWord, type Node } from './nodes.ts'
import { helm, ownSubsidiary, seat, venue } from './standing-idioms.ts'
import type { Setting } from './nominal-reading.ts'
import { nominalOf } from './nominals.ts'
import { listAfter } from './lists.ts'
import { phraseAfter, phraseBefore, type Found } from './phrases.ts'

export function readIdioms(nodes: readonly Node[], setting: Setting): Claim[] {
  const claims: Claim[] = []
  for (let i = 0; i < nodes.length; i++) {
    if (!isWord(nodes[i])) continue
    const low = nodes[i]!.low
    if (hoping.test(low)) claims.push(...hopefuls(nodes, i, setting))
    if (interestNouns.has(low)) claims.push(...interest(nodes, i, setting))
    else if (low === 'positionné' || low === 'positionnée'
      || low === 'positionnés') claims.push(...interestOf(phraseBeforeVerb(nodes, i, setting), nodes, i, setting))
    else if (/^(?:comparable|comparables|compare|comparé|comparée|compared|comparer|similaire|similar|équivalent|analogue|inspiré|inspirée)$/.test(low)) claims.push(...comparison(nodes, i, setting))
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
  return nodes.flatMap((node, i): Claim[] => {
    if (!isName(node) || node.kind !== 'project' || !['projet', 'programme', 'plan', 'initiative'].includes(nodes[i - 1]?.low ?? '')
      || !['du', 'de', 'of'].includes(nodes[i + 1]?.low ?? '')) return []
    let at = i + 2
    while (isWord(nodes[at]) && determiners.has(nodes[at]!.low)) at++
    const owner = nodes[at]
    if (isName(owner)) return owner.kind === 'person' ? [claim(owner.appearance, 'announces', node.appearance)] : []
    if (!isWord(owner) || nominalOf(owner.low)?.office !== true || isName(nodes[at + 1])) return []
    const country = isWord(nodes[at + 1]) ? setting.placeOf(nodes[at + 1]!.low) : null
    if (isName(nodes[at + 2])) return []
    const holder = setting.references.holder(owner.low, country)
    return holder === null ? [] : [claim(holder, 'announces', node.appearance)]
  })
}
/** `A, together with B and C, …`: side by side in the same deed. */
function company(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  let at = i - 1
  while (nodes[at]?.low === 'aux' || nodes[at]?.low === ',') at--
  const link = nodes[i + 1]?.low
  const one = nodes[at]
  if (!isName(one) || one.kind === 'person' || one.kind === 'place' || (link !== 'with' && link !== 'avec' && link !== 'de')) return []
  const others = phraseAfter(nodes, i + 2, ({ kind }) => kind === 'company' || kind === 'institution', setting.references)
  return others === null ? [] : others.names.map((other) => claim(one.appearance, 'partners_with', other))
}

/** `le professeur X de l'université Y`, `X of Z`; `X's company Y`. */
function affiliation(nodes: readonly Node[], setting: Setting): Claim[] {
  return nodes.flatMap((node, i): Claim[] => {
    if (!isName(node)) return []
    if (nodes[i + 1]?.low === "'s" && ['company', 'firm', 'startup', 'start-up'].includes(nodes[i + 2]?.low ?? '')) {
      const owned = nodes[i + 3]
      return isName(owned) && owned.kind === 'company' ? [claim(node.appearance, 'owns', owned.appearance)] : []
    }
    if (node.kind !== 'person' || !['of', 'de', 'du', "d'"].includes(nodes[i + 1]?.low ?? '')) return []
    const at = determiners.has(nodes[i + 2]?.low ?? '') ? i + 3 : i + 2
    const employer = nodes[at]
    return isName(employer) && (employer.kind === 'institution' || employer.kind === 'company')
      ? [claim(node.appearance, setting.isParty(employer.appearance) ? 'member_of' : 'works_for', employer.appearance)] : []
  })
}
const hoping = /^(?:rangs|lice|running|candidats?|candidates?|bénéficier|benefit|bidders?|prétendants?|dossier|contenders?|intéressés?|intéressées?|shortlisted)$/
const ready = /^(?:espèrent?|espéraient|hopes?|hoped|sont|est|are|is|étaient|were|avaient|ont|a|étudié|étudient|étudie|étudiait|in|en|sur|les|le|to|the|également|aussi|also|among|parmi|porté|portés|portée|portées|se|all|tous|de|d'|déclarés?|said|dits?|consulté|en|studying|had|have|has|been)$/
/** `A, B and C hope to benefit`, `A et B sont sur les rangs`: in what the text is about. */
function hopefuls(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  let at = i - 1
  while (isWord(nodes[at]) && ready.test(nodes[at]!.low)) at--
  const next = nodes[i + 1]
  if (at === i - 1 || !isName(nodes[at]) || next !== undefined && next.type !== 'mark') return []
  const who = phraseBefore(nodes, at, { references: setting.references, near: false })
  const what = setting.references.subjectMatter(who?.names ?? [])
  if (who === null || what === null) return []
  return who.names.filter((name) => name !== what).map((name) => claim(name, 'interested_in', what))
}
const any = (node: Node): boolean => node.kind !== null
const interestNouns = new Set(['intérêt', 'interest', 'candidature', 'candidatures', 'interested', 'offre', 'offres', 'bid', 'bids'])

function interest(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  let verb = i - 1
  while (verb >= 0 && verb > i - 6 && !/^(?:manifest|exprim|montr|express|declar|déclar|shown|showed|show$|dépos|confirm|affich|signal|submit|lodg|tabled|remis|soumis)/.test(nodes[verb]!.low)) {
    if (breaks.has(nodes[verb]!.low)) return []
    verb--
  }
  if (verb < 0 || verb <= i - 6) return nodes[i]!.low === 'interested' ? interestOf(phraseBeforeVerb(nodes, i, setting), nodes, i, setting) : []
  return interestOf(phraseBeforeVerb(nodes, verb, setting) ?? inverted(nodes, i), nodes, i, setting)
}
/** `Parmi les acteurs qui ont exprimé leur intérêt figurent A, B et C`. */
function inverted(nodes: readonly Node[], i: number): Found | null {
  for (let k = i + 1; k < nodes.length && k < i + 8; k++) {
    if (!/^(?:figurent|figure|comptent|sont|are|include|includes|citons)$/.test(nodes[k]!.low)) continue
    for (let name = k + 1; name < nodes.length
      && name < k + 7; name++) if (nodes[name]!.type === 'name') return { names: listAfter(nodes, name).names, from: name }
  }
  return null
}
function interestOf(who: Found | null, nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  const subject = who ?? null
  if (subject === null) return []
  let object: readonly number[] | null = null
  for (let k = i + 1; k < nodes.length && k < i + 5; k++) {
    if (!['pour', 'in', 'à', 'au', 'aux', 'dans', 'for', 'sur'].includes(nodes[k]!.low)) continue
    object = phraseAfter(nodes, k + 1, ({ kind }) => kind !== null && canBeObject('interested_in', kind), setting.references)?.names ?? null
  }
  const central = setting.references.central()
  const topic = setting.references.topic() ?? (central !== null && !subject.names.includes(central) ? central : null)
  const objects = object ?? (topic === null ? [] : [topic])
  const negated = nodes.slice(Math.max(0, i - 6), i).some(({ low }) => negations.has(low))
  return subject.names.flatMap((who) => objects.map((what) => claim(who, 'interested_in', what, { negated })))
}
/** The subject of the verb group that ends at `i`. */
function phraseBeforeVerb(nodes: readonly Node[], i: number, setting: Setting): Found | null {
  let at = i - 1
  while (isWord(nodes[at]) && /^(?:a|ont|avait|avaient|déjà|également|aussi|s'|se|est|sont|has|have|had|also|already|ne|n'|pas|not|is|are|was|were|reportedly|publicly|clairement)$/.test(nodes[at]!.low)) at--
  const node = nodes[at]
  if (isWord(node) && /^(?:qui|who|which|that)$/.test(node.low)) return phraseBefore(nodes, nodes[at - 1]?.low === ',' ? at - 2 : at - 1,
    { references: setting.references, near: true })
  return phraseBefore(nodes, at, { references: setting.references, near: false })
}

/** `X, comparable à Y`, `A compare X à Y`. */
function comparison(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  for (let k = i + 1; k < nodes.length && k < i + 12; k++) {
    if (breaks.has(nodes[k]!.low)) return []
    if (!['à', 'au', 'aux', 'avec', 'to', 'with', 'du', 'de', "d'", 'of'].includes(nodes[k]!.low)) continue
    const other = phraseAfter(nodes, k + 1, any, setting.references)
    if (other === null) continue
    const between = k > i + 1 ? phraseAfter(nodes, i + 1, any, setting.references) : null
    const one = between !== null && between.from < k ? between : comparedBefore(nodes, i, setting)
    return one === null ? [] : one.names.flatMap((a) => other.names.map((b) => claim(a, 'compared_to', b)))
  }
  return []
}
function comparedBefore(nodes: readonly Node[], i: number, setting: Setting): Found | null {
  const topic = (): Found | null => {
    const meant = setting.references.topic()
    return meant === null ? null : { names: [meant], from: 0 }
  }
  // `une stratégie que A compare à Y`: what is compared is what came before `que`.
  for (let k = i - 1; k >= 0 && k > i - 14; k--) if (nodes[k]!.low === 'que' || nodes[k]!.low === "qu'") return phraseBefore(nodes, k - 1,
    { references: setting.references, near: true }) ?? topic()
  if (/^compar(?:able|ables)$/.test(nodes[i]!.low) && nodes[i - 1]?.low === ',') return phraseBefore(nodes, i - 2,
    { references: setting.references, near: true }) ?? topic()
  return phraseBeforeVerb(nodes, i, setting)
}

/** `X constitue une réponse à Y`, `X, réponse européenne au projet Y`. */
function answer(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  for (let k = i + 1; k < nodes.length && k < i + 4; k++) {
    if (!['à', 'au', 'aux', 'to'].includes(nodes[k]!.low)) continue
    const other = phraseAfter(nodes, k + 1, ({ kind }) => kind !== 'person', setting.references)
    let at = i - 1
    while (isWord(nodes[at]) && (determiners.has(nodes[at]!.low)
      || /^(?:constitue|constituent|est|sont|is|are|comme|as|was|were|en|in|véritable|européenne|european|seen|vu|présenté|présentée|forme|form|a)$/.test(nodes[at]!.low)) && at > i - 8) at--
    if (nodes[at]?.low === ',') at--
    const one = at < 0 ? null : (phraseBefore(nodes, at, { references: setting.references, near: true }) ?? sumBefore(nodes, at, setting))
    return one === null || other === null ? [] : one.names.flatMap((a) => other.names.map((b) => claim(a, 'responds_to', b)))
  }
  return []
}
/** `Ces 200 milliards d'euros constituent …`: the sum stands for what it was said to be of, when that was said. */
function sumBefore(nodes: readonly Node[], at: number, setting: Setting): Found | null {
  for (let k = at; k >= 0 && k > at - 6; k--) {
    if (nodes[k]!.type !== 'number') continue
    const meant = setting.references.sumOf(`${setting.text.slice(nodes[k]!.start, nodes[k]!.end)} ${nodes[k + 1]?.low ?? ''}`)
    return meant === null ? null : { names: [meant], from: 0 }
  }
  return null
}

const partnershipNouns = new Set(["partenariat", 'partnership', 'accord', 'agreement', 'mémorandum', 'memorandum', 'alliance', 'collaboration',
  'coopération', 'cooperation', 'deal', 'coentreprise', 'joint-venture', 'contrat', 'contract', 'protocole'])
/** `A a signé un accord avec B`, `un partenariat entre A et B`. */
function partnership(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  for (let k = i + 1; k < nodes.length && k < i + 9; k++) {
    const low = nodes[k]!.low
    if (breaks.has(low) || nodes[k]!.type === 'name') break
    if (low === 'entre' || low === 'between') {
      const both = phraseAfter(nodes, k + 1, any, setting.references)
      return both === null || both.names.length < 2 ? [] : both.names.slice(1).map((other) => claim(both.names[0]!, 'partners_with', other))
    }
    if (low !== 'avec' && low !== 'with') continue
    const other = phraseAfter(nodes, k + 1, ({ kind }) => kind !== 'project' && kind !== 'law', setting.references)
    if (other === null) return []
    const one = partnerBefore(nodes, i, setting)
    return one === null ? [] : one.names.flatMap((a) => other.names.filter((b) => b !== a).map((b) => claim(a, 'partners_with', b,
      { negated: one.negated })))
  }
  // `A et B ont signé un accord`: with each other.
  const both = partnerBefore(nodes, i, setting)
  return both !== null && both.names.length === 2 ? [claim(both.names[0]!, 'partners_with', both.names[1]!, { negated: both.negated })] : []
}
const signing = /^(?:sign|conclu|nou|annonc|scell|struck|strike|announc|enter|inked|ink|reach|form|formé|développ|s'appuie|appuie|a$|ont$|has$|have$|had$|en$|in$|négoci|negotiat|renforc|établi)/
function partnerBefore(nodes: readonly Node[], i: number, setting: Setting): (Found & { negated: boolean }) | null {
  for (let k = i - 1; k >= 0 && k > i - 9; k--) {
    const node = nodes[k]!
    if (breaks.has(node.low)) return null
    if (!isWord(node) || !signing.test(node.low)) continue
    const found = phraseBeforeVerb(nodes, k, setting)
    if (found !== null) return { ...found, negated: nodes.slice(Math.max(0, k - 4), k).some(({ low }) => negations.has(low)) }
  }
  return null
}

const dealNouns = new Map<string, Predicate>([
  ['acquisition', 'acquires'], ['rachat', 'acquires'], ['takeover', 'acquires'], ['achat', 'acquires'], ['purchase', 'acquires'],
    ['buyout', 'acquires'],
  ['lancement', 'launches'], ['launch', 'launches'], ['création', 'launches'], ['creation', 'launches'], ['financement', 'finances'],
    ['funding', 'finances'], ['financing', 'finances'],
  ['investissement', 'invests_in'], ['investment', 'invests_in'], ['organisation', 'organises'], ['soutien', 'backs'], ['support', 'backs'],
    ['backing', 'backs'],
  ['exclusion', 'excludes'], ['entrée', 'invests_in'],
])
/** `le rachat de A par B`, `B's acquisition of A`, `le soutien de B à A`. */
function deal(nodes: readonly Node[], i: number, predicate: Predicate, setting: Setting): Claim[] {
  const backing = predicate === 'backs' || predicate === 'invests_in'
  const of = ["de", "d'", 'du', 'des', 'of', 'in'].includes(nodes[i + 1]?.low ?? '') ? phraseAfter(nodes, i + 2, any, setting.references) : null
  if (nodes[i - 1]?.low === "'s" && nodes[i - 2]?.type === 'name') return of === null ? []
    : of.names.map((object) => claim(nodes[i - 2]!.appearance, predicate, object))
  if (of === null) return []
  for (let k = of.from + 1; k < nodes.length && k < of.from + 9; k++) {
    const low = nodes[k]!.low
    if (breaks.has(low) || low === ',') break
    if (!backing && (low === 'par' || low === 'by' || (predicate === 'finances' && low === 'sur' && /^repos/.test(nodes[k - 1]!.low)))) {
      const agents = phraseAfter(nodes, k + 1, any, setting.references)
      return agents === null ? [] : agents.names.flatMap((agent) => of.names.map((object) => claim(agent, predicate, object)))
    }
    if (backing && ['à', 'au', 'aux', 'dans', 'for', 'in', 'to'].includes(low)) {
      const target = phraseAfter(nodes, k + 1, any, setting.references)
      return target === null ? [] : of.names.flatMap((agent) => target.names.map((object) => claim(agent, predicate, object)))
    }
  }
  return predicate === 'acquires' ? announcedDeal(nodes, i, of, setting) : []
}

/** `X a annoncé l'acquisition de Y`: its own. */
function announcedDeal(nodes: readonly Node[], i: number, of: Found, setting: Setting): Claim[] {
  for (let k = i - 1; k >= 0 && k > i - 6; k--) {
    if (breaks.has(nodes[k]!.low)) return []
    if (!/^(?:annonc|announc|final|boucl|complet|conclu|confirm|propos|négoci|agreed)/.test(nodes[k]!.low)) continue
    const buyer = phraseBeforeVerb(nodes, k, setting)
    return buyer === null ? [] : buyer.names.flatMap((name) => of.names.filter((object) => object !== name).map((object) => claim(name, 'acquires',
      object)))
  }
  return []
}

/** `A devra se fournir auprès de B`, `A buys chips from B`. */
function supply(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  let verb = -1
  for (let k = i - 1; k >= 0 && k > i - 16; k--) if (/^(?:fournir|fournit|approvisionner|approvisionne|fournissent|buys|buy|buying|bought|sources|orders|ordered|commande|commandé|achète|acheter|acheté|purchases|purchased|ravitailler)$/.test(nodes[k]!.low)) verb = k
  if (verb < 0) return []
  const seller = supplierAfter(nodes, i + 1, setting)
  let at = verb - 1
  for (let steps = 0; steps < 12 && at > 0 && nodes[at]!.type !== 'name'; steps++) {
    if (breaks.has(nodes[at]!.low)) return []
    at--
  }
  const buyer = nodes[at]?.type === 'name' ? phraseBefore(nodes, at, { references: setting.references, near: false }) : null
  return seller === null || buyer === null ? [] : seller.names.flatMap((a) => buyer.names.map((b) => claim(a, 'supplies', b)))
}
function supplierAfter(nodes: readonly Node[], from: number, setting: Setting): Found | null {
  const direct = phraseAfter(nodes, from, ({ kind }) => kind === 'company' || kind === 'institution', setting.references)
  if (direct !== null) return direct
  for (let k = from; k < nodes.length && k < from + 8; k++) if (['comme', 'as', 'like'].includes(nodes[k]!.low)
    && nodes[k + 1]?.type === 'name') return { names: listAfter(nodes, k + 1).names, from: k + 1 }
  return null
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
