/** What stands between a noun and the name it announces: what it makes, where it is from, where it sits. */
import { describing } from './descriptions.ts'
import { isName, isWord, type Node } from './nodes.ts'

/** `le géant des puces X`, `le fabricant de câbles X`: what it makes stands between the noun and the name. */
export function isOfTrade(nodes: readonly Node[], genitive: number): boolean {
  if (!describing.get(nodes[genitive - 1]!.low)?.some((kind) => kind === 'company' || kind === 'institution' || kind === 'fund')) return false
  let at = genitive + 1
  while (isWord(nodes[at]) && nodes[at]!.word.determiner) at++
  const trade = nodes[at]
  if (!isWord(trade) || trade.capital || describing.has(trade.low) || trade.word.nominal !== undefined) return false
  while (isWord(nodes[at]) && at < genitive + 5 && !nodes[at]!.capital && !nodes[at]!.word.preposition && !nodes[at]!.word.auxiliary && !nodes[at]!.word.conjunction) at++
  return isName(nodes[at]) && nodes[at]!.kind !== 'person' && nodes[at]!.kind !== 'place'
}
/** `le fonds souverain d'Abou Dhabi, X,`: where the body sits that is named right after. */
export const isSeat = (nodes: readonly Node[], place: number): boolean => {
  const body = nodes[place + 1]?.low === ',' ? nodes[place + 2] : nodes[place + 1]
  return nodes[place]!.kind === 'place' && nodes[place - 1]?.word.genitive === true && isName(body) && (body.kind === 'fund' || body.kind === 'company')
    && [nodes[place - 2], nodes[place - 3]].some((noun) => describing.get(noun?.low ?? '')?.some((kind) => kind === body.kind) === true)
}
/** `Abu Dhabi investment fund X`: English puts before a noun where its thing is from. */
export function isAdjunct(nodes: readonly Node[], place: number): boolean {
  let at = place + 1
  let isNoun = false
  for (; isWord(nodes[at]) && at < place + 5; at++) {
    const { word, low, capital } = nodes[at]!
    if (capital || word.preposition || word.determiner || word.auxiliary || word.conjunction || word.relative || low === "'s") return false
    isNoun = describing.has(low)
  }
  return isNoun && isName(nodes[at]) && nodes[at]!.kind !== 'place'
}
