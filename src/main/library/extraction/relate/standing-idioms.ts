/** Turns of phrase for where something stands and who stands over it: venues, seats, helms, subsidiaries of one's own. */
import { claim, type Claim } from './claims.ts'
import type { Setting } from './setting.ts'
import { isName, isWord, type Node } from './nodes.ts'
import { phraseAfter, phraseBefore, type Found } from './phrases.ts'

/** `le sommet aura lieu à X`, `the summit takes place in X`. */
export function venue(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  let at = i - 1
  if (!/^(?:a|eu|aura|auront|avait|avoir|aurait|ont|take|takes|took|taking|taken)$/.test(nodes[at]?.low ?? '')) return []
  while (isWord(nodes[at]) && /^(?:a|eu|aura|auront|avait|avoir|aurait|ont|take|takes|took|taking|taken|will|would|to|due|is|qui|which|that|va|doit|devrait)$/.test(nodes[at]!.low)) at--
  return placed(phraseBefore(nodes, nodes[at]?.low === ',' ? at - 1 : at,
    { references: setting.references, near: true, fits: (kind) => kind === 'event' || kind === 'project' }), nodes, i + 1, setting)
}
/** `dont le siège est à X`, `with headquarters in X`. */
export function seat(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  let at = i - 1
  while (isWord(nodes[at]) && (nodes[at]!.word.determiner || ['social', 'mondial', 'european'].includes(nodes[at]!.low))) at--
  if (!['dont', 'whose', 'with', 'a', 'has', 'avec'].includes(nodes[at]?.low ?? '')) return []
  if (nodes[at - 1]?.low === ',') at--
  return placed(phraseBefore(nodes, at - 1,
    { references: setting.references, near: true, fits: (kind) => kind === 'company' || kind === 'institution' || kind === 'fund' }), nodes, i + 1,
    setting)
}
function placed(subject: Found | null, nodes: readonly Node[], from: number, setting: Setting): Claim[] {
  if (subject === null) return []
  for (let k = from; k < nodes.length && k < from + 7; k++) {
    if (nodes[k]!.word.breaks) return []
    if (!['à', 'au', 'aux', 'en', 'in', 'at'].includes(nodes[k]!.low)) continue
    const place = phraseAfter(nodes, k + 1, ({ kind }) => kind === 'place', setting.references)
    if (place !== null) return subject.names.map((name) => claim(name, 'located_in', place.names[0]!))
  }
  return []
}
/** `X, à la tête de Y`, `X prend la tête de Y`, `X at the helm of Y`. */
export function helm(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  if (!["de", "d'", 'du', 'des', 'of'].includes(nodes[i + 1]?.low ?? '') || nodes[i - 1]?.word.determiner !== true) return []
  const whole = phraseAfter(nodes, i + 2, ({ kind }) => kind === 'company' || kind === 'institution' || kind === 'fund' || kind === 'project'
    || kind === 'place', setting.references)
  if (whole === null) return []
  for (let k = i - 2; k >= 0 && k > i - 14; k--) {
    const node = nodes[k]!
    if (node.word.breaks) return []
    if (isName(node)) return node.kind === 'person' && nodes[k - 1]?.low !== 'à' && !/^(?:rempla|succ)/.test(nodes[k - 1]?.low ?? '')
      ? whole.names.slice(0, 1).map((name) => claim(node.appearance, 'leads', name)) : []
  }
  return []
}
/** `X et sa filiale Y`, `through its subsidiary Y`. */
export function ownSubsidiary(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  if (!['sa', 'its', 'leur', 'their'].includes(nodes[i - 1]?.low ?? '')) return []
  let at = i + 1
  while (isWord(nodes[at]) && at < i + 3 && !nodes[at]!.word.breaks) at++
  const child = nodes[at]
  if (!isName(child) || child.kind === 'person' || child.kind === 'place') return []
  const parent = setting.references.owner(nodes, i)
  return parent === null || parent === child.appearance ? [] : [claim(child.appearance, 'subsidiary_of', parent)]
}
