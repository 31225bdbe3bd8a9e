/** Who is interested in what, or hopes for it: `A, B et C sont sur les rangs`, `A has shown interest in B`. */
import { claim, type Claim } from './claims.ts'
import { negations } from './function-words.ts'
import { canBeObject } from './kinds.ts'
import { listAfter } from './lists.ts'
import { isName, isWord, type Node } from './nodes.ts'
import type { Setting } from './setting.ts'
import { type Found, phraseAfter, phraseBefore } from './phrases.ts'
import { phraseBeforeVerb } from './verb-group.ts'

export const hoping = /^(?:rangs|lice|running|candidats?|candidates?|bénéficier|benefit|bidders?|prétendants?|dossier|contenders?|intéressés?|intéressées?|shortlisted)$/
const ready = /^(?:espèrent?|espéraient|hopes?|hoped|sont|est|are|is|étaient|were|avaient|ont|a|étudié|étudient|étudie|étudiait|in|en|sur|les|le|to|the|également|aussi|also|among|parmi|porté|portés|portée|portées|se|all|tous|de|d'|déclarés?|said|dits?|consulté|en|studying|had|have|has|been)$/
/** `A, B and C hope to benefit`, `A et B sont sur les rangs`: in what the text is about. */
export function hopefuls(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  let at = i - 1
  while (isWord(nodes[at]) && ready.test(nodes[at]!.low)) at--
  const next = nodes[i + 1]
  if (at === i - 1 || !isName(nodes[at]) || next !== undefined && next.type !== 'mark') return []
  const who = phraseBefore(nodes, at, { references: setting.references, near: false })
  const what = setting.references.subjectMatter(who?.names ?? [])
  if (who === null || what === null) return []
  return who.names.filter((name) => name !== what).map((name) => claim(name, 'interested_in', what))
}
export const interestNouns = new Set(['intérêt', 'interest', 'candidature', 'candidatures', 'interested', 'intéressé', 'intéressée', 'intéressés', 'offre', 'offres', 'bid', 'bids'])
export function interest(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  let verb = i - 1
  while (verb >= 0 && verb > i - 6 && !/^(?:manifest|exprim|montr|express|declar|déclar|shown|showed|show$|dépos|confirm|affich|signal|submit|lodg|tabled|remis|soumis)/.test(nodes[verb]!.low)) {
    if (nodes[verb]!.word.breaks) return []
    verb--
  }
  if (verb < 0 || verb <= i - 6) return nodes[i]!.low === 'interested' || nodes[i]!.low.startsWith('intéressé') ? interestOf(phraseBeforeVerb(nodes, i, setting), nodes, i, setting) : []
  return interestOf(phraseBeforeVerb(nodes, verb, setting) ?? inverted(nodes, i), nodes, i, setting)
}
/** `Parmi les acteurs qui ont exprimé leur intérêt figurent A, B et C`. */
function inverted(nodes: readonly Node[], i: number): Found | null {
  for (let k = i + 1; k < nodes.length && k < i + 8; k++) {
    if (!/^(?:figurent|figure|comptent|sont|are|include|includes|citons)$/.test(nodes[k]!.low)) continue
    for (let name = k + 1; name < nodes.length
      && name < k + 7; name++) if (nodes[name]!.type === 'name') return { names: listAfter(nodes, name).names, from: name }
  }
  return null
}
export function interestOf(who: Found | null, nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  const subject = who ?? null
  if (subject === null) return []
  let object: readonly number[] | null = null
  for (let k = i + 1; k < nodes.length && k < i + 5; k++) {
    if (!['pour', 'in', 'à', 'au', 'aux', 'dans', 'for', 'sur', 'par', 'by'].includes(nodes[k]!.low)) continue
    object = phraseAfter(nodes, k + 1, ({ kind }) => kind !== null && canBeObject('interested_in', kind), setting.references)?.names ?? null
  }
  const central = setting.references.central()
  const topic = setting.references.topic() ?? (central !== null && !subject.names.includes(central) ? central : null)
  const objects = object ?? (topic === null ? [] : [topic])
  const negated = nodes.slice(Math.max(0, i - 6), i).some(({ low }) => negations.has(low))
  return subject.names.flatMap((who) => objects.map((what) => claim(who, 'interested_in', what, { negated })))
}
