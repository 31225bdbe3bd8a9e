/** Where something is, when it is said beside its name: `le sommet de l'IA à Paris`, `le projet américain Stargate`, `Austin, Texas`. */
import { claim, type Claim } from './claims.ts'
import { auxiliaries, determiners, places, prepositions } from './function-words.ts'
import { isName, isWord, type Node } from './nodes.ts'
import type { Setting } from './nominal-reading.ts'
import { generics } from './nominals.ts'
import { verbForm } from './verbs.ts'
import { pastParenthesis } from './lists.ts'

export function readPlaces(nodes: readonly Node[], setting: Setting): Claim[] {
  const claims: Claim[] = []
  nodes.forEach((node, i) => {
    if (node.type !== 'name' || node.kind === null) return
    if (node.kind === 'place' && nodes[i + 1]?.low === '-based') claims.push(...basedBefore(nodes, i, node))
    claims.push(...besideName(nodes, i, node), ...byDemonym(nodes, i, node, setting))
  })
  return claims
}

const inPlace = new Set(['à', 'at', 'in', 'near', 'sur', 'dans'])
const englishBefore = new Set(['in', 'at', 'near', 'from', 'to', 'of', 'outside', 'around'])

function besideName(nodes: readonly Node[], i: number, node: Node): Claim[] {
  let at = pastParenthesis(nodes, i + 1)
  const comma = nodes[at]?.low === ','
  if (node.kind === 'place') return placeInPlace(nodes, i, node, comma ? at + 1 : at, comma)
  if (comma && (node.kind === 'institution' || node.kind === 'event' || node.kind === 'project')) return aside(nodes, at + 1, node)
  const link = nodes[at]
  if (!isWord(link) || !places.has(link.low) || link.low === 'sur' || link.low === 'dans' || link.low === 'within'
    || (node.kind !== 'event' && node.kind !== 'project' && node.kind !== 'institution')) return []
  at++
  while (isWord(nodes[at]) && determiners.has(nodes[at]!.low)) at++
  const place = nodes[at]
  if (!isName(place) || place.kind !== 'place' || place.appearance === node.appearance) return []
  // `des usines X en Europe` says where one wishes them.
  const before = nodes[i - 1]?.low ?? ''
  if (node.kind === 'project' && (link.low === 'en' || ['des', "d'", 'plusieurs', 'quatre', 'some', 'several'].includes(before))) return []
  // An adverbial before a verb belongs to the sentence, and an institution's place to what it does there.
  if (node.kind === 'institution' && (!['du', 'de', "l'", "d'", 'of', 'the', 'at', 'à'].includes(before)
    || (nodes[at + 1] !== undefined && nodes[at + 1]!.type !== 'mark'))) return []
  return [claim(node.appearance, 'located_in', place.appearance)]
}

/** `l'université de X, au Japon, …`: a place between commas, right after the name. */
function aside(nodes: readonly Node[], at: number, node: Node): Claim[] {
  const place = nodes[determiners.has(nodes[at + 1]?.low ?? '') ? at + 2 : at + 1]
  const closing = nodes[determiners.has(nodes[at + 1]?.low ?? '') ? at + 3 : at + 2]
  const linked = ['à', 'au', 'aux', 'en', 'in'].includes(nodes[at]?.low ?? '')
  return linked && isName(place) && place.kind === 'place' && (closing === undefined || [',', '.', ')'].includes(closing.low))
    ? [claim(node.appearance, 'located_in', place.appearance)] : []
}

/** `à Québec, au Canada`, `in Austin, Texas`: a town and its country, and neither a journey nor a list. */
function placeInPlace(nodes: readonly Node[], i: number, node: Node, after: number, comma: boolean): Claim[] {
  let lead = i - 1
  while (isWord(nodes[lead]) && determiners.has(nodes[lead]!.low)) lead--
  const before = nodes[lead]?.low ?? ''
  const link = nodes[after]
  if (comma && isName(link) && link.kind === 'place') {
    const closed = nodes[after + 1]?.low === ',' || nodes[after + 1]?.low === ')' || nodes[after + 1]?.low === '.'
    return englishBefore.has(before) && closed && !isName(nodes[after + 2]) && nodes[after + 2]?.low !== 'and'
      ? [claim(node.appearance, 'located_in', link.appearance)] : []
  }
  if (!inPlace.has(before) || !['en', 'au', 'aux', 'in'].includes(link?.low ?? '')) return []
  const at = nodes[after + 1]?.low === 'the' ? after + 2 : after + 1
  const place = nodes[at]
  if (!isName(place) || place.kind !== 'place' || place.appearance === node.appearance) return []
  const listed = [',', 'et', 'and'].includes(nodes[at + 1]?.low ?? '') && (isName(nodes[at + 2]) || isName(nodes[at + 3]))
  return listed ? [] : [claim(node.appearance, 'located_in', place.appearance)]
}
/** `Paris-based Mistral AI`, `the San Francisco-based company OpenAI`. */
function basedBefore(nodes: readonly Node[], i: number, place: Node): Claim[] {
  for (let k = i + 2; k < nodes.length && k < i + 7; k++) {
    const node = nodes[k]!
    if (isName(node)) return node.kind === 'person' || node.kind === 'place' ? basedApposition(nodes, i, place)
      : [claim(node.appearance, 'located_in', place.appearance)]
    if (!isWord(node) || prepositions.has(node.low) || auxiliaries.has(node.low) || verbForm(node.low) !== undefined) return basedApposition(nodes,
      i, place)
  }
  return []
}

/** `Mistral AI, the Paris-based startup`. */
function basedApposition(nodes: readonly Node[], i: number, place: Node): Claim[] {
  let at = i - 1
  while (isWord(nodes[at]) && determiners.has(nodes[at]!.low)) at--
  const name = nodes[at]?.low === ',' ? nodes[at - 1] : undefined
  return isName(name) && name.kind !== 'person' && name.kind !== 'place' ? [claim(name.appearance, 'located_in', place.appearance)] : []
}

/** `le projet américain Stargate`, `the French company Mistral AI`. */
function byDemonym(nodes: readonly Node[], i: number, node: Node, setting: Setting): Claim[] {
  if (!['project', 'company', 'institution', 'fund', 'event'].includes(node.kind!)) return []
  const [one, two] = [nodes[i - 1], nodes[i - 2]]
  if (!isWord(one) || !isWord(two)) return []
  const pair = generics.has(two.low) ? one.low : generics.has(one.low) ? two.low : null
  if (pair === null) return []
  const place = setting.placeOf(pair)
  return place === null || place === node.appearance ? [] : [claim(node.appearance, 'located_in', place)]
}
