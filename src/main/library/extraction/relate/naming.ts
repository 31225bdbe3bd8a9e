/** Names given in passing: `ce projet, baptisé X`, `Baptisée "X", cette offensive`, `l'usine de Y à Z, connue sous le nom de X`. */
import { claim, type Claim } from './claims.ts'
import { genitives } from './function-words.ts'
import { asked } from './known-words.ts'
import { isName, isWord, type Node } from './nodes.ts'
import type { Setting } from './setting.ts'
import { generics } from './nominals.ts'
import { phraseBefore } from './phrases.ts'

const naming = new Set(`
  baptisé baptisée baptisés baptisées appelé appelée appelés appelées nommé nommée nommés nommées dénommé dénommée intitulé intitulée
  surnommé surnommée dit dite connu connue connus connues called named dubbed known codenamed titled nicknamed
`.trim().split(/\s+/))
const isNaming = asked((low) => naming.has(low))
/** Things that stand somewhere and belong to someone. */
export const facilities = new Set(`
  usine usines gigafactory fonderie ferme entrepôt mine port studio école atelier chantier unité unit office offices bureau bureaux fab foundry warehouse mill park centre site campus laboratoire siège complexe plateforme factory factories plant plants centre center headquarters lab datacenter
  supercalculateur supercomputer
`.trim().split(/\s+/))

export function readNamings(nodes: readonly Node[], setting: Setting): Claim[] {
  const claims: Claim[] = []
  for (let i = 0; i < nodes.length; i++) {
    if (!isWord(nodes[i]) || !isNaming(nodes[i]!.word)) continue
    const name = nameAfter(nodes, i + 1)
    if (name === null) continue
    const noun = i === 0 ? nounAhead(nodes, name) : nounBehind(nodes, i - 1)
    if (noun === null) continue
    const named = nodes[name]!.appearance
    if (generics.has(nodes[noun]!.low) || i === 0) setting.references.name(nodes[noun]!.low, named)
    // What the sentence before was about did something, and this is what it is called.
    const doer = i === 0 ? setting.references.lastSubject() : null
    if (doer !== null && doer !== named && ['institution', 'company', 'place'].includes(setting.kindOf(doer))) claims.push(claim(doer, 'launches',
      named))
    if (i > 0) claims.push(...planned(nodes, noun, named, setting))
    if (facilities.has(nodes[noun]!.low)) claims.push(...facility(nodes, noun, i, named))
  }
  return claims
}
/** `X plans a cable named Y`, `X prépare un plan, baptisé Y`: an indefinite thing is what the subject brings about. */
function planned(nodes: readonly Node[], noun: number, named: number, setting: Setting): Claim[] {
  let at = noun - 1
  while (isWord(nodes[at]) && !nodes[at]!.word.determiner && at > noun - 3) at--
  if (!['a', 'an', 'un', 'une', 'sa', 'son', 'its'].includes(nodes[at]?.low ?? '')) return []
  const verb = nodes[at - 1]
  if (!isWord(verb) || !(bringing.test(verb.low) || verb.word.verb?.frames.some(({ predicate }) => predicate === 'launches' || predicate === 'announces'))) return []
  const subject = phraseBefore(nodes, at - 2, { references: setting.references, near: false })
  return subject === null || setting.kindOf(named) === 'place' ? [] : subject.names.filter((name) => name !== named && setting.kindOf(name) !== 'project')
    .map((name) => claim(name, 'launches', named))
}
const bringing = /^(?:plans?|prévoit|prépare|proposes?|promet|promises?|wants|veut|has|a|develops?|built|builds|imagine|conçoit|ouvre|opens|crée|lance|launches)$/
function nameAfter(nodes: readonly Node[], from: number): number | null {
  for (let k = from; k < nodes.length && k < from + 7; k++) {
    const node = nodes[k]!
    if (isName(node)) return node.kind === 'person' || node.kind === 'place' ? null : k
    if (!(isWord(node) && /^(?:sous|le|la|l'|les|nom|de|d'|the|as|under|name|of|simplement|officially|officiellement)$/.test(node.low))
      && !/["«“‘']/.test(node.low)) return null
  }
  return null
}
/** The head noun of the phrase before the participle: the word after its determiner. */
function nounBehind(nodes: readonly Node[], at: number): number | null {
  let noun: number | null = null
  for (let k = at; k >= 0 && k > at - 9; k--) {
    const node = nodes[k]!
    if (node.word.breaks || noun !== null && isWord(node) && (node.word.auxiliary || node.word.verb?.mood === 'finite')) break
    if (isWord(node) && (generics.has(node.low) || facilities.has(node.low))) noun = k
  }
  return noun
}
function nounAhead(nodes: readonly Node[], name: number): number | null {
  for (let k = name + 1; k < nodes.length && k < name + 7; k++) if (isWord(nodes[k])
    && ['cette', 'ce', 'cet', 'ces', 'this', 'the', 'le', 'la', "l'"].includes(nodes[k]!.low)) return isWord(nodes[k + 1]) ? k + 1 : null
  return null
}
/** Between the noun and the participle: `de Y` owns it, `à Z` is where it stands. */
function facility(nodes: readonly Node[], noun: number, participle: number, named: number): Claim[] {
  const claims: Claim[] = []
  for (let k = noun + 1; k < participle; k++) {
    const node = nodes[k]!
    const link = nodes[k - 1]!.low
    if (!isName(node)) continue
    if (node.kind === 'place' && !genitives.has(link)) claims.push(claim(named, 'located_in', node.appearance))
    else if (node.kind === 'company' && (genitives.has(link) || nodes[k - 2]?.word.genitive === true)) claims.push(claim(node.appearance, 'owns',
      named))
  }
  return claims
}
