/** Who meets whom: victories, finals, races, elections. */
import type { Claim } from './claims.ts'
import { pairsOf } from './doers.ts'
import { isName, mainName, type Node } from './nodes.ts'
import type { Setting } from './setting.ts'
import { phraseAfter } from './phrases.ts'

/** `A's 3-0 win over B`, `la victoire de A sur B`. */
export function victory(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  for (let k = i + 1; k < i + 10 && k < nodes.length; k++) {
    if (nodes[k]!.word.breaks) return []
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
const contest = /^(?:impos|gagn|qualifi|battu|inclin|perd|won|win|lost|lose|play|jou|draw|drew|match|mandat|élection|scrutin|primaire|second|election|race|seat|finale|final|game|duel|affront|strike|grève)/
/** `A s'est imposé face à B`, `Face à lui, A …`, `a strike against B`. */
export function facing(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
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
export const opposing = /^(?:oppose|opposent|opposait|opposera|opposa|opposant|opposé|pits|pitted|pitting)$/
/** `La finale opposera A à B`, `the final pits A against B`. */
export function opposed(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  const one = phraseAfter(nodes, i + 1, ({ kind }) => kind !== 'event' && kind !== 'law', setting.references)
  if (one === null) return []
  for (let k = one.from + 1; k < one.from + 6 && k < nodes.length; k++) {
    if (nodes[k]!.word.breaks) return []
    if (!['à', 'au', 'aux', 'against'].includes(nodes[k]!.low)) continue
    const other = phraseAfter(nodes, k + 1, ({ kind }) => kind !== 'event' && kind !== 'law', setting.references)
    return other === null ? [] : pairsOf(one.names, 'competes_with', other.names, setting)
  }
  return []
}
/** `A s'impose devant B`, `A finished ahead of B`. */
export function ranking(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  if (!nodes.slice(Math.max(0, i - 8), i).some(({ low }) => contest.test(low) || /^(?:finish|termin|arriv|class|place|remport|third|second|first|premi|deuxi|troisi|lead|tête|devance|come|came)/.test(low))) return []
  const at = nodes[i + 1]?.low === 'of' ? i + 2 : i + 1
  const other = phraseAfter(nodes, at, ({ kind }) => kind !== 'event' && kind !== 'law', setting.references)
  const one = mainName(nodes, i)
  if (other === null || one === null) return []
  const person = setting.kindOf(one) === 'person'
  return pairsOf([one], 'competes_with', other.names.filter((name) => (setting.kindOf(name) === 'person') === person), setting)
}
