/** What several readings of a sentence need: who does it, and who stands to whom. */
import type { Predicate } from '../../../../shared/model.ts'
import { claim, type Claim } from './claims.ts'
import { isAllowed } from './kinds.ts'
import type { Setting } from './setting.ts'
import { isName, isWord, type NameNode, type Node } from './nodes.ts'
import { phraseBefore, type Found } from './phrases.ts'

export const organisation = (node: Node | undefined): node is NameNode => isName(node)
  && (node.kind === 'company' || node.kind === 'institution' || node.kind === 'fund' || node.kind === 'place')
export const pairsOf = (subjects: readonly number[], predicate: Predicate, objects: readonly number[], setting: Setting, more: Partial<Claim> = {}): Claim[] =>
  subjects.flatMap((a) => objects.filter((b) => b !== a && isAllowed(predicate, setting.kindOf(a), setting.kindOf(b)))
    .map((b) => claim(a, predicate, b, more)))
/** The subject of the verb at `verb`, past its auxiliaries. */
export function subjectOf(nodes: readonly Node[], verb: number, setting: Setting): Found | null {
  let at = verb - 1
  while (at >= 0 && (nodes[at]!.type === 'date' || isWord(nodes[at]) && (nodes[at]!.word.auxiliary || nodes[at]!.word.adverb
    || ['to', 'y', 'en', 'de', "d'", 'n', "n'"].includes(nodes[at]!.low)))) at--
  if (isWord(nodes[at]) && nodes[at]!.word.relative) return phraseBefore(nodes, nodes[at - 1]?.low === ',' ? at - 2 : at - 1,
    { references: setting.references, near: true })
  return at < 0 ? null : phraseBefore(nodes, at, { references: setting.references, near: false })
}
