/** What is compared with what, and what answers what: `X, comparable à Y`, `X est une réponse à Y`. */
import { claim, type Claim } from './claims.ts'
import { isWord, type Node } from './nodes.ts'
import type { Setting } from './setting.ts'
import { type Found, phraseAfter, phraseBefore } from './phrases.ts'
import { any, phraseBeforeVerb } from './verb-group.ts'

/** `X, comparable à Y`, `A compare X à Y`. */
export function comparison(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  for (let k = i + 1; k < nodes.length && k < i + 12; k++) {
    if (nodes[k]!.word.breaks) return []
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
export function answer(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  for (let k = i + 1; k < nodes.length && k < i + 4; k++) {
    if (!['à', 'au', 'aux', 'to'].includes(nodes[k]!.low)) continue
    const other = phraseAfter(nodes, k + 1, ({ kind }) => kind !== 'person', setting.references)
    let at = i - 1
    while (isWord(nodes[at]) && (nodes[at]!.word.determiner
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
