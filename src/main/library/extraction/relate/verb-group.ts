/** The phrase before a group of verbs, for readings that begin at its last word. */
import { isWord, type Node } from './nodes.ts'
import type { Setting } from './setting.ts'
import { type Found, phraseBefore } from './phrases.ts'

export const any = (node: Node): boolean => node.kind !== null
/** The subject of the verb group that ends at `i`. */
export function phraseBeforeVerb(nodes: readonly Node[], i: number, setting: Setting): Found | null {
  let at = i - 1
  while (isGroup(nodes, at)) at--
  const node = nodes[at]
  if (isWord(node) && /^(?:qui|who|which|that)$/.test(node.low)) return phraseBefore(nodes, nodes[at - 1]?.low === ',' ? at - 2 : at - 1,
    { references: setting.references, near: true })
  return phraseBefore(nodes, at, { references: setting.references, near: false })
}

const light = /^(?:a|ont|avait|avaient|déjà|également|aussi|s'|se|est|sont|has|have|had|also|already|ne|n'|pas|not|is|are|was|were|été|être|be|been|serait|seraient|sera|souvent|often|reportedly|publicly|clairement)$/
/** A word of the group: an auxiliary, `vient d'annoncer`, `agreed on Monday to sign`. */
function isGroup(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at]
  if (node?.type === 'date') return true
  if (!isWord(node)) return false
  const { low } = node
  if (light.test(low) || node.word.auxiliary && !node.word.determiner) return true
  if (low === 'on' || low === 'le' || low === 'in' || low === 'en') return nodes[at + 1]?.type === 'date'
  return (low === 'de' || low === "d'" || low === 'to') && isWord(nodes[at - 1]) && nodes[at - 1]!.word.auxiliary
}
