/**
 * Deeds whose other end the sentence leaves to the text: `Nexan fournira les batteries`, `the bank will lend 20 million`, `Un concurrent, Orlane, …`:
 * done for what the text is about. Read only where the sentence ties its doer to nobody it names.
 */
import type { EntityKind, Predicate } from '../../../../shared/model.ts'
import type { Claim } from './claims.ts'
import { pairsOf, subjectOf } from './doers.ts'
import { conditionals, negations } from './function-words.ts'
import { listAfter } from './lists.ts'
import { isName, isWord, type Node } from './nodes.ts'
import type { Setting } from './setting.ts'
import { anyOf } from './any-of.ts'
import { asked } from './known-words.ts'

const funding = anyOf(`
  apport(?:e|ent|era|eront|erait|é|er) vers(?:e|ent|era|eront|é|er) débloqu(?:e|era|é|er) garanti[ts]? garantira avanc(?:e|era|é)
  financ(?:e|ent|era|eront|é|er) subventionn(?:e|ent|era|é) contribu(?:e|ent|era|é|er) abond(?:e|era|é) complète(?:nt|ra)? complété
  prête(?:ra)? prêté prêter mis met mettra mettront investi[rt]? investira injecte(?:ra)? injecté allou(?:e|era|é) accord(?:e|era|é|er)
  octroi(?:e|era) octroyé vot(?:e|era|é) cofinanc(?:e|ent|era|é) sponsoris(?:e|é|era) provid(?:e|es|ed|ing) contribut(?:e|es|ed)
  pledg(?:e|es|ed) lend lends lent commit commits committed donat(?:e|es|ed) put puts paid pays pay cover covers covered chipped matched
  granted gave give gives guarantee[sd]? underwrit(?:e|es) underwrote approved awarded
`)
const money = anyOf(`
  € [$] £ million millions milliard milliards billion billions bn mn euros? dollars? pounds? aides? subventions? prêts? grants? loans? funding
  facture enveloppe bill costs? budget coût travaux reste rest moitié half tiers third quart quarter emprunt garantie
`)
const making = anyOf(`
  fourni[rt] fournira fourniront fournissent livr(?:e|era|eront|é|er) équip(?:e|era|é|er) constru(?:it|ira|ire|iront|isent)
  install(?:e|era|é|er) assembl(?:e|era|é) fabriqu(?:e|era|é|er) produi(?:t|ra|re) conç(?:oit|u) concevra dessin(?:e|era|é) imprim(?:e|era|é)
  distribu(?:e|era|é|er) publi(?:era|ait) pos(?:e|era|é) assur(?:e|era|é|er) adapt(?:e|era|é) réalis(?:e|era|é|er) mont(?:e|era)
  aménag(?:e|era|é) exploit(?:e|era) supply supplies supplied deliver delivers delivered build builds built install installs installed design
  designs designed manufactur(?:e|es|ed) print prints printed distribute[sd]? handle[sd]? make makes made provide[sd]? assemble[sd]? maintain
  maintains maintained insure[sd]? broadcast broadcasts
`)
const arrival = /^(?:viendr(?:a|ont)|vien(?:t|nent)|provien(?:t|nent)|proviendr(?:a|ont)|come|comes|came)$/
const doer: ReadonlySet<EntityKind> = new Set(['company', 'institution', 'fund'])

/** How a verb is read that may leave out whom it is done for; null for any other word. */
const deedOf = asked((low) => arrival.test(low) ? origin : funding.test(low) ? given : making.test(low) ? made : null)

export function readOmitted(nodes: readonly Node[], setting: Setting, tied: (appearance: number) => boolean): Claim[] {
  const found: Claim[] = []
  nodes.forEach((node, i) => {
    const read = isWord(node) ? deedOf(node.word) : null
    if (read === null || nodes[i - 1]?.word.determiner === true && nodes[i - 1]!.low !== 'a') return
    found.push(...read(nodes, i, setting, tied))
  })
  return found
}
/** What the text is about; a project before an organisation. */
function meantBy(setting: Setting, aside: readonly number[], worth: Partial<Record<EntityKind, number>>): readonly number[] {
  const found = setting.references.matter((each) => aside.includes(each) ? 0 : worth[setting.kindOf(each)] ?? 0, 1.4)
  return found === null ? [] : [found]
}
const funded = { project: 1.5, event: 1.2, company: 1, institution: 0.8 }
const served = { project: 1.3, event: 1, company: 1, institution: 0.8 }

function doersAt(nodes: readonly Node[], i: number, setting: Setting, tied: (appearance: number) => boolean): readonly number[] {
  const names = subjectOf(nodes, i, setting)?.names.filter((name) => doer.has(setting.kindOf(name))) ?? []
  return names.some(tied) ? [] : names
}
/** `X apportera 80 millions`: money, and nobody who is named gets it. */
function given(nodes: readonly Node[], i: number, setting: Setting, tied: (appearance: number) => boolean): Claim[] {
  const object = objectOf(nodes, i)
  if (object === null || !object.some(({ low }) => money.test(low))) return []
  const donors = doersAt(nodes, i, setting, tied)
  return claims(donors, 'finances', meantBy(setting, donors, funded), nodes, i, setting)
}
/** `X fournira les batteries`: a thing that needs no telling for what. */
function made(nodes: readonly Node[], i: number, setting: Setting, tied: (appearance: number) => boolean): Claim[] {
  const object = objectOf(nodes, i)
  if (object === null || !definite.has(object[0]?.low ?? '') || object.length < 2) return []
  const makers = doersAt(nodes, i, setting, tied)
  return claims(makers, 'supplies', meantBy(setting, makers, served), nodes, i, setting)
}
const definite = new Set(['le', 'la', 'les', "l'", 'the'])
/** The nodes after a verb up to the end of what it takes; null when that names something. */
function objectOf(nodes: readonly Node[], i: number): readonly Node[] | null {
  let end = i + 1
  for (; end < nodes.length && end < i + 14; end++) {
    const node = nodes[end]!
    if (isName(node)) return node.kind === 'place' && end > i + 3 ? nodes.slice(i + 1, end - 1) : null
    if (node.word.breaks || node.low === ',' || isWord(node) && (node.word.relative || node.word.subordinator && node.low !== 'as')) break
    if (node.low === 'par' || node.low === 'by' || ['à', 'au', 'to', 'pour', 'for'].includes(node.low) && isName(nodes[end + 1])) return null
  }
  return end > i + 1 ? nodes.slice(i + 1, end) : null
}
/** `Les puces viendront de X`. */
function origin(nodes: readonly Node[], i: number, setting: Setting, tied: (appearance: number) => boolean): Claim[] {
  let at = i - 1
  while (isWord(nodes[at]) && (nodes[at]!.word.auxiliary || ['will', 'also', 'y', 'en'].includes(nodes[at]!.low))) at--
  let lead = at
  while (isWord(nodes[lead]) && !nodes[lead]!.word.determiner && lead > at - 4) lead--
  if (!['les', 'le', 'la', "l'", 'the', 'its', 'ses'].includes(nodes[lead]?.low ?? '') || lead === at || lead > 3) return []
  let next = i + 1
  while (isWord(nodes[next]) && !['de', "d'", 'du', 'des', 'from', 'chez'].includes(nodes[next]!.low) && next < i + 4) next++
  if (!isWord(nodes[next]) || !['de', "d'", 'du', 'from', 'chez'].includes(nodes[next]!.low)) return []
  next++
  while (isWord(nodes[next]) && !nodes[next]!.word.preposition && next < i + 6) next++
  const source = nodes[next]
  if (!isName(source) || !doer.has(source.kind!)) return []
  const makers = listAfter(nodes, next).names
  if (makers.some(tied)) return []
  const paid = nodes.slice(lead, at + 1).some(({ low }) => money.test(low) || /^(?:argent|essentiel|money|financements?)$/.test(low))
  return claims(makers, paid ? 'finances' : 'supplies', meantBy(setting, makers, paid ? funded : served), nodes, i, setting)
}
function claims(subjects: readonly number[], predicate: Predicate, objects: readonly number[], nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  const lead = nodes.slice(Math.max(0, i - 4), i)
  return pairsOf(subjects, predicate, objects, setting, { negated: lead.some(({ low }) => negations.has(low)),
    conditional: lead.some(({ low }) => conditionals.has(low)) || /(?:rait|raient)$/.test(nodes[i]!.low) })
}
