/** Where something is, when it is said beside its name: `le sommet de l'IA à Paris`, `le projet américain Stargate`, `Austin, Texas`. */
import { claim, type Claim } from './claims.ts'
import { genitives, places } from './function-words.ts'
import { isName, isWord, type Node } from './nodes.ts'
import type { Setting } from './setting.ts'
import { generics } from './nominals.ts'
import { pastParenthesis } from './lists.ts'

export function readPlaces(nodes: readonly Node[], setting: Setting): Claim[] {
  const claims: Claim[] = []
  nodes.forEach((node, i) => {
    if (node.type !== 'name' || node.kind === null) return
    if (node.kind === 'place' && nodes[i + 1]?.low === '-based') claims.push(...basedBefore(nodes, i, node), ...basedGroup(nodes, i, node, setting))
    claims.push(...opening(nodes, i, node), ...happening(nodes, i, node), ...besideName(nodes, i, node), ...byDemonym(nodes, i, node, setting))
  })
  return claims
}

/** `En Espagne, le centre X recrute`: an institution or an event a sentence opens on, after its place. */
function opening(nodes: readonly Node[], i: number, place: Node): Claim[] {
  if (place.kind !== 'place' || i > 2 || !['à', 'au', 'aux', 'en', 'in', 'at'].includes(nodes[0]?.low ?? '') || nodes[i + 1]?.low !== ',') return []
  let at = i + 2
  while (isWord(nodes[at]) && nodes[at]!.word.determiner) at++
  const name = nodes[at]
  if (!isName(name) || (name.kind !== 'institution' && name.kind !== 'event') || [',', 'et', 'and', "'s"].includes(nodes[at + 1]?.low ?? '')) return []
  return [claim(name.appearance, 'located_in', place.appearance)]
}
/** `Le sommet X s'est ouvert lundi à Y`, `the X festival returns to Y`: where an event or a project is said to be, a verb between. */
function happening(nodes: readonly Node[], i: number, place: Node): Claim[] {
  if (place.kind !== 'place') return []
  let at = i - 1
  while (isWord(nodes[at]) && nodes[at]!.word.determiner) at--
  if (!['à', 'au', 'aux', 'in', 'at', 'near', 'dans', 'en'].includes(nodes[at]?.low ?? '')) return []
  const link = nodes[at]!.low
  let verb = false
  for (let k = at - 1; k >= 0 && k > at - 12; k--) {
    const node = nodes[k]!
    if (node.type === 'date' || node.type === 'number') continue
    if (isName(node)) {
      const thing = node.kind === 'event' || (node.kind === 'project' && link !== 'en')
      // `la 42e édition du festival X débute à Y`
      const part = nodes[k - 1]?.word.genitive === true && !(node.kind === 'event' && /^(?:édition|finale|ouverture|clôture|cérémonie|première|edition|final|opening)$/.test(nodes[k - 2]?.low ?? ''))
      return thing && (verb || node.kind === 'event' && k > at - 5) && !part ? [claim(node.appearance, 'located_in', place.appearance)] : []
    }
    if (node.type === 'mark' && !['»', '”', '"', ')', '('].includes(node.low)) return []
    if (/^(?:que|qu'|that|said|dit|affirm|annonc|announc|avec|with|pour|for|who|et|and)/.test(node.low)) return []
    if (node.word.auxiliary || node.word.verb !== undefined || occurring.test(node.low)) verb = true
  }
  return []
}
const occurring = /^(?:tient|tiendra|déroule|déroulera|ouvre|ouvert|ouvrira|commence|commencera|réunit|réunira|réuni|achève|achevé|begins?|began|opens?|opened|starts?|started|ends?|ended|takes?|took|meets?|met|returns?|draws?|kicks?|runs?|held|kicked|rassemble|débute|débuté|débutera|revient|produira|verra|jugé|built|sera|seront)$/
const inPlace = new Set(['à', 'at', 'in', 'near', 'sur', 'dans'])
const englishBefore = new Set(['in', 'at', 'near', 'from', 'to', 'of', 'outside', 'around'])

function besideName(nodes: readonly Node[], i: number, node: Node): Claim[] {
  let at = pastParenthesis(nodes, i + 1)
  const comma = nodes[at]?.low === ','
  if (node.kind === 'place') return placeInPlace(nodes, i, node, comma ? at + 1 : at, comma)
  if (comma && (node.kind === 'institution' || node.kind === 'event' || node.kind === 'project')) return aside(nodes, at + 1, node)
  const link = nodes[at]
  if (!isWord(link) || !places.has(link.low) || link.low === 'sur' || link.low === 'dans' || link.low === 'within'
    || (node.kind !== 'event' && node.kind !== 'project' && node.kind !== 'institution' && node.kind !== 'company')) return []
  at++
  while (isWord(nodes[at]) && nodes[at]!.word.determiner) at++
  const place = nodes[at]
  if (!isName(place) || place.kind !== 'place' || place.appearance === node.appearance) return []
  // `des usines X en Europe` says where one wishes them.
  const before = nodes[i - 1]?.low ?? ''
  if (node.kind === 'project' && (link.low === 'en' || ['des', "d'", 'plusieurs', 'quatre', 'some', 'several'].includes(before))) return []
  // An adverbial before a verb belongs to the sentence, and an institution's place to what it does there.
  if (node.kind === 'institution' && link.low === 'at') return []
  if (node.kind === 'company' && (!['at', 'chez', 'by', 'par'].includes(before) || (nodes[at + 1] !== undefined && nodes[at + 1]!.type !== 'mark'))) return []
  return [claim(node.appearance, 'located_in', place.appearance)]
}

/** `l'université de X, au Japon, …`: a place between commas, right after the name. */
function aside(nodes: readonly Node[], at: number, node: Node): Claim[] {
  const place = nodes[nodes[at + 1]?.word.determiner === true ? at + 2 : at + 1]
  const closing = nodes[nodes[at + 1]?.word.determiner === true ? at + 3 : at + 2]
  const linked = ['à', 'au', 'aux', 'en', 'in', 'near', 'dans', 'at'].includes(nodes[at]?.low ?? '')
  return linked && isName(place) && place.kind === 'place' && (closing === undefined || [',', '.', ')'].includes(closing.low))
    ? [claim(node.appearance, 'located_in', place.appearance)] : []
}

/** `à Québec, au Canada`, `in Austin, Texas`: a town and its country, and neither a journey nor a list. */
function placeInPlace(nodes: readonly Node[], i: number, node: Node, after: number, comma: boolean): Claim[] {
  let lead = i - 1
  while (isWord(nodes[lead]) && nodes[lead]!.word.determiner) lead--
  const before = nodes[lead]?.low ?? ''
  const link = nodes[after]
  if (comma && isName(link) && link.kind === 'place') {
    const closed = nodes[after + 1]?.low === ',' || nodes[after + 1]?.low === ')' || nodes[after + 1]?.low === '.'
    const alone = nodes[lead]?.low !== ',' && !isName(nodes[lead]) && !['and', 'et', 'ou', 'or', 'entre', 'between'].includes(before)
    return (englishBefore.has(before) || inPlace.has(before) && alone || ['de', "d'", 'du'].includes(before) && alone) && closed && !isName(nodes[after + 2]) && nodes[after + 2]?.low !== 'and'
      ? [claim(node.appearance, 'located_in', link.appearance)] : []
  }
  // `Douai (Nord)`
  if (nodes[i + 1]?.low === '(' && isName(nodes[i + 2]) && nodes[i + 2]!.kind === 'place' && nodes[i + 3]?.low === ')'
    && nodes[i + 2]!.appearance !== node.appearance) return [claim(node.appearance, 'located_in', nodes[i + 2]!.appearance)]
  // `Douai, dans le Nord`
  if (comma && isWord(link) && ['en', 'dans', 'au', 'in'].includes(link.low)) {
    const at = isWord(nodes[after + 1]) && nodes[after + 1]!.word.determiner ? after + 2 : after + 1
    const wider = nodes[at]
    const closed = nodes[at + 1] === undefined || nodes[at + 1]!.type === 'mark'
    if ((inPlace.has(before) || genitives.has(before) || before === 'from') && isName(wider) && wider.kind === 'place' && closed
      && wider.appearance !== node.appearance) return [claim(node.appearance, 'located_in', wider.appearance)]
  }
  if (!(inPlace.has(before) ? ['en', 'au', 'aux', 'in', 'dans'] : ['in', 'dans']).includes(link?.low ?? '') || ['from', 'to', 'between', 'and'].includes(before)) return []
  const at = isWord(nodes[after + 1]) && nodes[after + 1]!.word.determiner ? after + 2 : after + 1
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
    if (!isWord(node) || node.word.preposition || node.word.auxiliary || node.word.verb !== undefined) return basedApposition(nodes,
      i, place)
  }
  return []
}

/** `The Oslo-based firm …`: whom the text speaks of. */
function basedGroup(nodes: readonly Node[], i: number, place: Node, setting: Setting): Claim[] {
  const noun = nodes[i + 2]
  if (nodes[i - 1]?.low !== 'the' || !isWord(noun) || !generics.has(noun.low) || nodes[i - 2]?.low === ',' || isName(nodes[i + 3])) return []
  const meant = setting.references.generic(noun.low, nodes, i)
  return meant === null || setting.kindOf(meant) === 'place' ? [] : [claim(meant, 'located_in', place.appearance)]
}
/** `Mistral AI, the Paris-based startup`. */
function basedApposition(nodes: readonly Node[], i: number, place: Node): Claim[] {
  let at = i - 1
  while (isWord(nodes[at]) && nodes[at]!.word.determiner) at--
  const name = nodes[at]?.low === ',' ? nodes[at - 1] : undefined
  return isName(name) && name.kind !== 'person' && name.kind !== 'place' ? [claim(name.appearance, 'located_in', place.appearance)] : []
}

/** `le projet américain Stargate`, `the French company Mistral AI`. */
function byDemonym(nodes: readonly Node[], i: number, node: Node, setting: Setting): Claim[] {
  // `le projet américain X` may well stand elsewhere.
  if (node.kind !== 'company' && node.kind !== 'institution' && node.kind !== 'event') return []
  const [one, two] = [nodes[i - 1], nodes[i - 2]]
  if (!isWord(one) || !isWord(two)) return []
  const pair = generics.has(two.low) ? one.low : generics.has(one.low) ? two.low : null
  if (pair === null) return []
  const place = setting.placeOf(pair)
  return place === null || place === node.appearance ? [] : [claim(node.appearance, 'located_in', place)]
}
