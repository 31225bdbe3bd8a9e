/** What a definite noun, a plural or a pronoun is, by the words right around it: what announces a name, counts a group, or means nobody. */
import { describing } from './descriptions.ts'
import { isName, isWord, type Node } from './nodes.ts'

export const adjective = /(?:ant|iste|ble|ante|ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine|al|ale|ique|eux|euse|if|ive|aire|and|ande|ol|ole|ard|arde|ier|ière|é|ée)$/
export const plain = (node: Node): boolean => !node.word.preposition && !node.word.auxiliary && !node.word.conjunction && !node.word.relative
  && !node.word.adverb && !node.word.determiner && node.word.verb?.mood !== 'finite' && node.word.verb?.mood !== 'infinitive'

/** A few words on, a comma and the name that the noun announces: `le nouveau patron de la maison, Luc Petit,`. */
export function announcesName(nodes: readonly Node[], from: number, kinds: readonly string[] = []): boolean {
  let at = from
  while (isWord(nodes[at]) && plain(nodes[at]!) && at < from + 3) at++
  const name = nodes[at + 1]
  // `le PDG du groupe taïwanais, Paul Roux.`: no group is a person.
  if (isName(name) && name.kind === 'person' && kinds.length > 0 && !kinds.includes('person')) return false
  return nodes[at]?.low === ',' && isName(name) && (nodes[at + 2]?.low === ',' || nodes[at + 2] === undefined || nodes[at + 2]?.low === '.')
}
/** `il y a`, `il s'agit`, `il est prévu que`, `it is clear that`: nobody is meant. */
export function expletive(nodes: readonly Node[], i: number): boolean {
  const rest = nodes.slice(i + 1, i + 7).map(({ low }) => low)
  if (nodes[i]!.low === 'il') {
    if (/^(?:y|faut|faudra|fallait|s'|pleut|reste|semble|n'y|n')$/.test(rest[0] ?? '') && (rest[0] !== "s'" || rest[1] === 'agit') && (rest[0] !== "n'" || rest[1] === 'y')) return true
    return /^(?:est|était|sera|serait|a)$/.test(rest[0] ?? '') && rest.slice(1).some((low) => low === 'que' || low === "qu'") && !/^(?:le|la|un|une)$/.test(rest[1] ?? '')
  }
  return nodes[i]!.low === 'it' && /^(?:is|was|will|would|seems|appears|takes|remains|'s)$/.test(rest[0] ?? '') && rest.slice(1).some((low) => low === 'that' || low === 'to' || low === 'who')
}
/** Past `deux groupes` when the group is of two and can be called so; else 0. */
export function counted(nodes: readonly Node[], i: number, group: readonly Node[]): number {
  const count = numerals.indexOf(nodes[i + 1]?.low ?? '') % 3 + 2
  const noun = nodes[i + 2]
  if (count < 2 || !isWord(noun) || !/s$/.test(noun.low)) return 0
  const named = group.filter(isName)
  const kinds = describing.get(noun.low.slice(0, -1)) ?? describing.get(noun.low.replace(/ies$/, 'y')) ?? []
  if (named.length !== count || !named.every(({ kind }) => kind !== 'person' && kind !== 'place' && kinds.includes(kind))) return 0
  let next = i + 3
  while (isWord(nodes[next]) && adjective.test(nodes[next]!.low) && plain(nodes[next]!) && next < i + 5) next++
  return isWord(nodes[next]) && (nodes[next]!.word.genitive || nodes[next]!.low === "'s") ? 0 : next
}
const numerals = ['deux', 'trois', 'quatre', 'two', 'three', 'four']
/** `China's market regulator said it had approved the deal`: somebody without a name, and no one the text has named before. */
export function isOfUnnamed(nodes: readonly Node[], i: number): boolean {
  let at = i - 1
  while (at > 0 && (nodes[at]!.type === 'date' || isWord(nodes[at]) && ['that', 'on', 'in', 'also'].includes(nodes[at]!.low))) at--
  if (!isWord(nodes[at]) || !saying.has(nodes[at]!.low)) return false
  const subject = nodes[at - 1]
  if (!isWord(subject) || subject.word.relative || subject.word.auxiliary || subject.low === 'it' || !bodiesUnnamed.has(subject.low)) return false
  return !nodes.slice(0, at).some((node, k) => isName(node) && nodes[k + 1]?.low !== "'s")
}
const saying = new Set('said says announced announces added confirmed told warned decided ruled'.split(' '))
const bodiesUnnamed = new Set('regulator watchdog government ministry court commission authority police agency council tribunal bank'.split(' '))

/** Whose a firm may be said to be, and what it is called then. */
export const personal = new Set(['son', 'sa', 'his', 'her'])
export const firms = new Set('société entreprise groupe start-up startup compagnie firme company firm group business'.split(' '))
/** What a group has one of, beside its offices. */
export const helms = new Set(['tête', 'direction', 'présidence', 'capital', 'siège', 'commandes', 'rênes'])
