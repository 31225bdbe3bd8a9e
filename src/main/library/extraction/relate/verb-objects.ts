/** What a verb reaches: directly, by its preposition, past a circumstance, in a list of examples, or back across a relative. */
import { canBeObject, canBeSubject } from './kinds.ts'
import { listAfter } from './lists.ts'
import { isName, isWord, mainName, type Node } from './nodes.ts'
import type { Setting } from './setting.ts'
import { type Found, phraseAfter, phraseBefore } from './phrases.ts'
import type { Fits, Lead } from './verb-lead.ts'
import { type Frame } from './verbs.ts'

/** `X, qu'il a fondée`, `X, the plant it is building`: the object went before. */
export function relativeObject(nodes: readonly Node[], lead: Lead, frame: Frame, setting: Setting): Found | null {
  if (!frame.by.includes('>') || frame.inverse) return null
  let k = lead.at
  while (k > lead.at - 5 && k >= 0 && (nodes[k]!.type === 'name' || isWord(nodes[k]) && nodes[k]!.low !== 'that' && (nodes[k]!.word.determiner
    || ['il', 'elle', 'ils', 'elles', 'it', 'he', 'she', 'they', 'et', 'and'].includes(nodes[k]!.low)))) k--
  const link = nodes[k]
  const fits: Fits = (kind) => canBeObject(frame.predicate, kind)
  if (isWord(link) && ['que', "qu'", 'that', 'which'].includes(link.low) && k < lead.at) return phraseBefore(nodes, nodes[k - 1]?.low === ',' ? k - 2 : k - 1,
    { references: setting.references, near: true, fits })
  // English may leave the pronoun out: `X, the plant it is building`.
  if (!isWord(nodes[lead.at]) || !['it', 'he', 'she', 'they'].includes(nodes[lead.at]!.low)) return null
  for (let c = lead.at - 1; c > 0 && c > lead.at - 8; c--) {
    if (nodes[c]!.low === ',') return isName(nodes[c - 1]) && nodes[c + 1]?.low === 'the' && fits(nodes[c - 1]!.kind!) ? { names: [nodes[c - 1]!.appearance], from: c - 1 } : null
    if (!isWord(nodes[c])) return null
  }
  return null
}
/** `X, qui détient 10 % de son capital`: of the capital of whom the sentence is about. */
function ownCapital(nodes: readonly Node[], i: number, frame: Frame): Found | null {
  if (frame.predicate !== 'owns') return null
  // `X, dont Y détient 30 % du capital`
  for (let k = i - 1; k > i - 7 && k > 0; k--) if (['dont', 'whose'].includes(nodes[k]!.low)) {
    const antecedent = nodes[nodes[k - 1]!.low === ',' ? k - 2 : k - 1]
    return isName(antecedent) && nodes.slice(i + 1, i + 8).some(({ low }) => low === '%' || low === 'capital') ? { names: [antecedent.appearance], from: k } : null
  }
  for (let k = i + 1; k < nodes.length - 1 && k < i + 9; k++) {
    if (!['son', 'sa', 'its', 'ses'].includes(nodes[k]!.low)
      || !['capital', 'shares', 'parts', 'actions', 'stock'].includes(nodes[k + 1]!.low)) continue
    const whose = mainName(nodes, i)
    return whose === null ? null : { names: [whose], from: k }
  }
  return null
}
export function objectAfter(nodes: readonly Node[], i: number, frame: Frame, setting: Setting): Found | null {
  const own = ownCapital(nodes, i, frame)
  if (own !== null) return own
  const object = frame.inverse ? (kind: Node['kind']) => kind !== null && canBeSubject(frame.predicate, kind)
    : (kind: Node['kind']) => kind !== null && canBeObject(frame.predicate, kind)
  // A place is where one buys, not whom one buys from.
  const fits = (node: Node): boolean => object(node.kind)
    && !(frame.inverse && (frame.predicate === 'located_in' || frame.predicate === 'supplies') && node.kind === 'place')
    && !(frame.inverse && frame.predicate === 'supplies' && node.kind === 'project')
  // `attirer dans son capital X`: X buys, and is not bought.
  if (frame.predicate === 'acquires' && nodes.slice(i + 1, i + 5).some(({ low }) => low === 'capital')) return null
  if (frame.predicate === 'supplies' && nodes.slice(i + 1, i + 7).some(({ low }) => money.test(low))) return null
  if (frame.predicate === 'supplies' && /^(?:sell|vendre|buy|purchase|acheter|order|commander)$/.test(frame.name) && (parted(nodes, i, setting)
    || nodes.slice(i + 1, i + 8).some(({ low }) => shares.test(low)))) return null
  if (frame.by.includes('>')) {
    let start = i + 1
    // `mettre en œuvre X` has its words before the object, `rendre X public` after it.
    for (const word of frame.then) {
      const said = nodes.findIndex((node, k) => k >= start && (node.low === word || isName(node)))
      if (said > 0 && said < i + 6 && !isName(nodes[said])) start = said + 1
    }
    while (isWord(nodes[start]) && nodes[start]!.word.adverb && !nodes[start]!.word.determiner && !nodes[start]!.word.preposition) start++
    start = pastCircumstance(nodes, pastAside(nodes, start))
    const first = nodes[start]
    if (isWord(first) && first.word.preposition && !first.word.determiner && first.low !== 'to') return frame.inverse
      ? exampleAfter(nodes, start, fits) : null
    // `annoncer que le projet X …`: what is announced is what the clause is about.
    if (frame.predicate === 'announces' && isWord(first) && ['que', "qu'", 'that'].includes(first.low)) return phraseAfter(nodes, start + 1,
      ({ kind }) => kind === 'project' || kind === 'fund' || kind === 'law' || kind === 'event', setting.references)
    // `The court directed Nexan to pay`: it leads nobody.
    if (ordering.test(nodes[i]!.low) && isName(nodes[start]) && nodes[start + 1]?.low === 'to') return null
    const direct = phraseAfter(nodes, start, fits, setting.references) ?? (frame.predicate === 'supplies' && !frame.inverse ? partOf(nodes, start, fits) : null)
    return direct ?? (frame.inverse ? exampleAfter(nodes, start, fits) : null)
  }
  for (let k = i + 1; k < nodes.length && k < i + 14; k++) {
    const node = nodes[k]!
    if (node.word.breaks || (isWord(node) && node.word.relative)) return null
    // `responded, and hurried to X`: the second verb's affair.
    if (['and', 'et', 'but', 'mais'].includes(node.low) && (nodes[k + 1]?.word.verb !== undefined || /(?:ed|é)$/.test(nodes[k + 1]?.low ?? ''))) return null
    if (!isWord(node) || !frame.by.includes(node.low) || ['hauteur', 'titre', 'nouveau', 'parts'].includes(nodes[k + 1]?.low ?? '')) continue
    const found = phraseAfter(nodes, k + 1, fits, setting.references)
    if (found !== null || frame.then.length === 0) return found
  }
  return null
}
const ordering = /^(?:direct(?:s|ed|ing)?|led|leads?|leading)$/
const money = /^(?:prêts?|loans?|grants?|subventions?|aides?|aid|financements?|funding|millions?|milliards?|billions?|euros?|dollars?|€|\$|£|bn|information|informations|support|soutien|services?)$/
/** A part of a company is nothing that is supplied. */
export const shares = /^(?:stakes?|shares?|holdings?|interests?|actions|parts|participations?|capital|tranche)$/
/** `A vend B à C`, `A buys B from C`: B changes hands, and nobody is supplied. */
const parted = (nodes: readonly Node[], i: number, setting: Setting): boolean =>
  phraseAfter(nodes, i + 1, ({ kind }) => kind === 'company' || kind === 'institution' || kind === 'fund', setting.references) !== null
/** `fournira les batteries de X`: whoever makes a part of it supplies it. */
function partOf(nodes: readonly Node[], start: number, fits: (node: Node) => boolean): Found | null {
  for (let k = start; k < start + 6 && isWord(nodes[k]); k++) {
    if (!['de', "d'", 'du', 'des', 'of', 'for'].includes(nodes[k]!.low)) continue
    const at = isWord(nodes[k + 1]) && nodes[k + 1]!.word.determiner ? k + 2 : k + 1
    return isName(nodes[at]) && nodes[at]!.kind !== 'place' && fits(nodes[at]!) ? { names: listAfter(nodes, at).names, from: at } : null
  }
  return null
}
/** `va lancer, en partenariat avec A et B, le fonds X`: past what stands between two commas, where an object with its article follows. */
function pastAside(nodes: readonly Node[], start: number): number {
  if (nodes[start]?.low !== ',' || !isWord(nodes[start + 1]) || !asides.has(nodes[start + 1]!.low)) return start
  let joined = false
  for (let k = start + 2; k < nodes.length && k < start + 26; k++) {
    const node = nodes[k]!
    if (isWord(node) && (node.word.auxiliary && node.low !== 'a' || node.word.relative) || node.type === 'mark' && node.word.breaks) return start
    if (node.low === 'et' || node.low === 'and') joined = true
    const next = nodes[k + 1]
    // The first comma, or that behind the last of a list.
    if (node.low === ',' && isWord(next) && next.word.determiner && (joined || !nodes.slice(k + 1, k + 14).some(({ low }) => low === 'et' || low === 'and'))) return k + 1
  }
  return start
}
const asides = new Set(['en', 'avec', 'aux', 'avec', 'in', 'with', 'along', 'together', 'alongside', 'dès', 'pour', 'sous', 'via'])
/** `présentera au printemps un X`, `a ouvert lundi à Lyon une usine`: past when and where, if an object follows at once. */
function pastCircumstance(nodes: readonly Node[], start: number): number {
  let at = start
  for (let guard = 0; guard < 2; guard++) {
    while (nodes[at]?.type === 'date' || nodes[at]?.low === ',' && nodes[at - 1]?.type === 'date') at++
    if (!isWord(nodes[at]) || !['à', 'au', 'aux', 'en', 'in', 'at', 'on', 'dans', 'lors', 'dès', 'pour'].includes(nodes[at]!.low)) break
    let k = at + 1
    while (k < at + 5 && (isWord(nodes[k]) && (!nodes[k]!.word.preposition || nodes[k]!.low === 'des' && k > at + 1) && !['un', 'une', 'a', 'an', 'et', 'and', 'the'].includes(nodes[k]!.low)
      && (k === at + 1 || !nodes[k]!.word.determiner || nodes[k]!.low === 'des') || nodes[k]?.type === 'date' || nodes[k]?.type === 'number'
      || (nodes[k]?.type === 'name' && nodes[k]!.kind === 'place' && k <= at + 2))) k++
    if (k === at + 1) break
    at = k
  }
  const next = nodes[at]
  return at > start && (isWord(next) && next.word.determiner && !next.word.preposition || next?.type === 'name' && next.kind !== 'place') ? at : start
}
/** `regroupant plus de 60 acteurs – tels que A, B ou C –`: the examples are members. */
function exampleAfter(nodes: readonly Node[], start: number, fits: (node: Node) => boolean): Found | null {
  for (let k = start; k < nodes.length && k < start + 18; k++) {
    const two = `${nodes[k]!.low} ${nodes[k + 1]?.low ?? ''}`
    if (!/^(?:tels que|telles que|comme |such as|including |parmi lesquels|dont |among them|notamment |tel que)/.test(two)) continue
    for (let name = k + 1; name < k + 5 && name < nodes.length; name++) if (nodes[name]!.type === 'name'
      && fits(nodes[name]!)) return { names: listAfter(nodes, name).names, from: name }
  }
  return null
}
