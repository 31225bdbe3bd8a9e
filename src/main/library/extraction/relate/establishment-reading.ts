/** Where organisations build and work: `A construira des moteurs à X`, `l’usine de X à Y`. */
import { claim, type Claim } from './claims.ts'
import { subjectOf } from './doers.ts'
import { facilities } from './naming.ts'
import { isName, isWord, type NameNode, type Node } from './nodes.ts'
import type { Setting } from './setting.ts'
import { generics } from './nominals.ts'

export const standing = /^(?:construi|constru[ct]|bâti|ouvr|ouvert|inaugur|install|implant|démarr|produi|fabriqu|build|built|open|manufactur|locat|s'install|employ|exploit|operat|fondée?s?$|founded$)/
const placeWords = new Set(['à', 'au', 'en', 'in', 'at', 'near', 'dans', 'aux', 'sur'])
/** `A construira des moteurs à X`, `A a inauguré son usine en X`, `A opens a plant in X`: A is there. */
export function establishment(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  const passive = nodes.slice(i + 1, i + 4).some(({ low }) => low === 'par' || low === 'by')
  if (passive || /ing$|ant$/.test(nodes[i]!.low) && !/^(?:is|are|was)$/.test(nodes[i - 1]?.low ?? '')) return []
  if (nodes[i - 1]?.word.determiner === true && nodes[i - 1]!.low !== 'a') return []
  const intransitive = /^(?:install|implant|s'install|fondé|founded)/.test(nodes[i]!.low)
  for (let k = i + 1; k < nodes.length && k < i + 14; k++) {
    const node = nodes[k]!
    if (isName(node) || node.word.breaks || node.word.relative || node.low === ',') return []
    if (!isWord(node) || !placeWords.has(node.low)) continue
    let at = k + 1
    while (isWord(nodes[at]) && nodes[at]!.word.determiner) at++
    const place = nodes[at]
    if (!isName(place) || place.kind !== 'place') continue
    const what = nodes.slice(i + 1, k).some(({ low }) => facilities.has(low) || /^(?:production|moteurs?|batteries?|puces?|chips?|véhicules?|cars?|boutiques?|magasins?|stores?|agences?|réacteurs?|reactors?|éoliennes?|engines?|batteries|ligne|line|data|campus|complexe)$/.test(low))
    if (!what && !intransitive && !/^(?:ouvre|opens|ouvrira|ouvert)$/.test(nodes[i]!.low)) return []
    const subject = subjectOf(nodes, i, setting)
    return subject === null ? [] : subject.names.filter((name) => ['company', 'institution'].includes(setting.kindOf(name)))
      .map((name) => claim(name, 'located_in', place.appearance))
  }
  return []
}
/** `l'usine de X à Y`, `celle de X à Y`, `X's plant in Y`: X is in Y. */
export function facilityOf(nodes: readonly Node[], i: number): Claim[] {
  let owner: NameNode | null = null
  let at = i + 1
  if (nodes[i - 1]?.low === "'s" && isName(nodes[i - 2])) owner = nodes[i - 2] as NameNode
  else if (isName(nodes[i - 1]) && nodes[i - 1]!.kind === 'company') owner = nodes[i - 1] as NameNode
  else {
    while (isWord(nodes[at]) && !nodes[at]!.word.genitive && !nodes[at]!.word.preposition && at < i + 4) at++
    if (nodes[at]?.word.genitive !== true) return []
    at++
    while (isWord(nodes[at]) && (nodes[at]!.word.determiner || generics.has(nodes[at]!.low)) && at < i + 7) at++
    if (!isName(nodes[at])) return []
    owner = nodes[at] as NameNode
    at++
  }
  if (owner.kind !== 'company' && owner.kind !== 'institution') return []
  while (isWord(nodes[at]) && !placeWords.has(nodes[at]!.low) && at < i + 9 && (nodes[at]!.word.verb !== undefined || nodes[at]!.word.adverb)) at++
  if (!placeWords.has(nodes[at]?.low ?? '')) return []
  at++
  while (isWord(nodes[at]) && nodes[at]!.word.determiner) at++
  const place = nodes[at]
  return isName(place) && place.kind === 'place' ? [claim(owner.appearance, 'located_in', place.appearance)] : []
}
