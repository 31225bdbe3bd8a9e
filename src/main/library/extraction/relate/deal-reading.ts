/** Agreements and deals told by a noun: `un accord avec B`, `le rachat de A par B`, `A buys chips from B`. */
import type { Predicate } from '../../../../shared/model.ts'
import { claim, type Claim } from './claims.ts'
import { breaks, negations } from './function-words.ts'
import { listAfter } from './lists.ts'
import { isName, isWord, type Node } from './nodes.ts'
import type { Setting } from './setting.ts'
import { type Found, phraseAfter, phraseBefore } from './phrases.ts'
import { any, phraseBeforeVerb } from './verb-group.ts'
import { shares } from './verb-objects.ts'

/** `A, together with B and C, …`: side by side in the same deed. */
export function company(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  let at = i - 1
  while (nodes[at]?.low === 'aux' || nodes[at]?.low === ',') at--
  const link = nodes[i + 1]?.low
  const one = nodes[at]
  if (!isName(one) || one.kind === 'person' || one.kind === 'place' || (link !== 'with' && link !== 'avec' && link !== 'de')) return []
  const others = phraseAfter(nodes, i + 2, ({ kind }) => kind === 'company' || kind === 'institution', setting.references)
  return others === null ? [] : others.names.map((other) => claim(one.appearance, 'partners_with', other))
}
export const partnershipNouns = new Set(["partenariat", 'partnership', 'accord', 'agreement', 'mémorandum', 'memorandum', 'alliance', 'collaboration',
  'coopération', 'cooperation', 'deal', 'coentreprise', 'co-entreprise', 'joint-venture', 'merger', 'fusion', 'rapprochement', 'contrat', 'contract', 'protocole'])
/** `A a signé un accord avec B`, `un partenariat entre A et B`. */
export function partnership(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  for (let k = i + 1; k < nodes.length && k < i + 9; k++) {
    const low = nodes[k]!.low
    if (breaks.has(low) || nodes[k]!.type === 'name') break
    if (low === 'entre' || low === 'between') {
      const first = phraseAfter(nodes, k + 1, any, setting.references)
      const both = first !== null && isName(nodes[first.from]) ? listAfter(nodes, first.from, true) : first
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
const signing = /^(?:sign|conclu|nou|annonc|scell|struck|strike|announc|enter|inked|ink|reach|form|formé|développ|s'appuie|appuie|a$|ont$|has$|have$|had$|en$|in$|négoci|negotiat|renforc|établi|cré|creat|set$|launch|lanc)/
function partnerBefore(nodes: readonly Node[], i: number, setting: Setting): (Found & { negated: boolean }) | null {
  for (let k = i - 1; k >= 0 && k > i - 9; k--) {
    const node = nodes[k]!
    if (node.word.breaks) return null
    if (!isWord(node) || !signing.test(node.low)) continue
    const found = phraseBeforeVerb(nodes, k, setting)
    if (found !== null) return { ...found, negated: nodes.slice(Math.max(0, k - 4), k).some(({ low }) => negations.has(low)) }
  }
  return null
}
export const dealNouns = new Map<string, Predicate>([
  ['sortie', 'launches'], ['construction', 'launches'], ['développement', 'launches'], ['publication', 'announces'], ['présentation', 'announces'], ['reprise', 'acquires'], ['inauguration', 'launches'],
  ['release', 'launches'], ['development', 'launches'], ['adoption', 'backs'], ['ratification', 'backs'], ['sponsorship', 'backs'], ['parrainage', 'backs'], ['hosting', 'organises'],
  ['acquisition', 'acquires'], ['rachat', 'acquires'], ['takeover', 'acquires'], ['achat', 'acquires'], ['purchase', 'acquires'],
    ['buyout', 'acquires'],
  ['lancement', 'launches'], ['launch', 'launches'], ['création', 'launches'], ['creation', 'launches'], ['financement', 'finances'],
    ['funding', 'finances'], ['financing', 'finances'],
  ['investissement', 'invests_in'], ['investment', 'invests_in'], ['organisation', 'organises'], ['soutien', 'backs'], ['support', 'backs'],
    ['backing', 'backs'],
  ['exclusion', 'excludes'], ['entrée', 'invests_in'],
])
/** `le rachat de A par B`, `B's acquisition of A`, `le soutien de B à A`. */
export function deal(nodes: readonly Node[], i: number, predicate: Predicate, setting: Setting): Claim[] {
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
    if (nodes[k]!.word.breaks) return []
    if (!/^(?:annonc|announc|final|boucl|complet|conclu|confirm|propos|négoci|agreed)/.test(nodes[k]!.low)) continue
    const buyer = phraseBeforeVerb(nodes, k, setting)
    return buyer === null ? [] : buyer.names.flatMap((name) => of.names.filter((object) => object !== name).map((object) => claim(name, 'acquires',
      object)))
  }
  return []
}
/** `A devra se fournir auprès de B`, `A buys chips from B`. */
export function supply(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  let verb = -1
  for (let k = i - 1; k >= 0 && k > i - 16; k--) if (/^(?:fournir|fournit|approvisionner|approvisionne|fournissent|buys|buy|buying|bought|sources|orders|ordered|commande|commandé|achète|acheter|acheté|purchases|purchased|ravitailler)$/.test(nodes[k]!.low)) verb = k
  // `A buys the company B from C`: B changes hands, and C supplies nobody.
  if (verb < 0 || nodes.slice(verb + 1, i).some((node) => isName(node) && (node.kind === 'company' || node.kind === 'institution' || node.kind === 'fund'))) return []
  // Nor does who sells a part of something.
  if (nodes.slice(verb + 1, i).some(({ low }) => shares.test(low))) return []
  const seller = supplierAfter(nodes, i + 1, setting)
  let at = verb - 1
  for (let steps = 0; steps < 12 && at > 0 && nodes[at]!.type !== 'name'; steps++) {
    if (nodes[at]!.word.breaks) return []
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
