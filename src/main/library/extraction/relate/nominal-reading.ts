/** Offices and ties: `la présidente de X, Y`, `Y, patron de X`, `X's CEO Y`, `X, filiale de Y`, and signatures. */
import { claim, type Claim } from './claims.ts'
import { isName, isWord, type Node } from './nodes.ts'
import { bygone, type Nominal, officeWords } from './nominals.ts'
import { complementAfter, complementBefore } from './office-complements.ts'
import { type Holders, holdersOf, justNamed } from './office-holders.ts'
import { rivalOf, understood, unsaid } from './office-unsaid.ts'
import { turnsTo } from './roles.ts'
import type { Setting } from './setting.ts'

export function readNominals(nodes: readonly Node[], setting: Setting): Claim[] {
  const claims: Claim[] = []
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!
    const nominal = isWord(node) ? node.word.nominal : undefined
    if (nominal === undefined || (node.low === 'mère' && nodes[i - 1]?.low !== 'maison')) continue
    // The last noun of a compound office speaks for all of it: `chief executive officer`.
    if (nominal.office && nodes[i + 1]?.word.nominal !== undefined) continue
    claims.push(...readNominal(nodes, i, nominal, setting))
  }
  return claims
}
/** What `the British journalist X` is by trade: no country employs them for it. */
const callings = new Set(`journaliste journalist reporter correspondent correspondant correspondante columnist chroniqueur chroniqueuse éditorialiste economist économiste analyst analyste
  researcher chercheur chercheuse professor professeur professeure engineer ingénieur ingénieure scientist physicist physicien astronomer astronome historian historien historienne
  lawyer avocat avocate singer surgeon doctor médecin nurse biologist biologiste chemist chimiste geologist géologue climatologue consultant consultante trader banker banquier
  conductor curator lecturer presenter broadcaster présentateur présentatrice editor rédacteur rédactrice`.trim().split(/\s+/))
/** `The chief executive is Ann Lee, of Nexan`, `le patron, Luc Petit, de Nexan`: what hangs on the holder. */
function ofHolder(nodes: readonly Node[], from: number, { names }: Holders): readonly number[] | null {
  for (let k = from; k < from + 5 && k < nodes.length; k++) {
    if (!isName(nodes[k]) || !names.includes(nodes[k]!.appearance)) continue
    let at = nodes[k + 1]?.low === ',' ? k + 2 : k + 1
    if (!['of', 'de', "d'", 'du', 'chez'].includes(nodes[at]?.low ?? '')) return null
    at++
    if (nodes[at]?.word.determiner === true) at++
    const body = nodes[at]
    return isName(body) && (body.kind === 'company' || body.kind === 'institution' || body.kind === 'fund') ? [body.appearance] : null
  }
  return null
}
function readNominal(nodes: readonly Node[], trigger: number, nominal: Nominal, setting: Setting): Claim[] {
  let left = nodes[trigger]!.low === 'mère' ? trigger - 1 : trigger
  while (isWord(nodes[left - 1]) && (officeWords.has(nodes[left - 1]!.low) || nodes[left - 1]!.word.nominal?.office === true
    || nodes[left - 1]!.low === '-') && left > trigger - 5) left--
  const leading = nodes[left - 1]
  // `cofondateur et PDG de X`: the second office is held by the holder of the first.
  while (['et', 'and', '&'].includes(nodes[left - 1]?.low ?? '') && nodes[left - 2]?.word.nominal?.office === true
    && left > trigger - 8) left -= 2
  const chief = nodes.slice(left, trigger).some(({ low }) => low === 'chief')
    && (nodes[trigger]!.low === 'executive' || nodes[trigger - 1]?.low === 'executive')
  const predicate = chief ? 'leads' : nominal.predicate
  const demonymBefore = isWord(leading) ? setting.placeOf(leading.low) : null
  if (demonymBefore !== null) left--
  // An office no longer held is told with its adjective (`ancien patron`), and not known as anybody's from then on.
  let former = isWord(nodes[left - 1]) && bygone.has(nodes[left - 1]!.low) || nodes[trigger]!.low.startsWith('ex-')
  if (nodes[left - 1]?.low === '-' && bygone.has(nodes[left - 2]?.low ?? '')) return []
  if (former && !nominal.office) return []
  if (former && !nodes[trigger]!.low.startsWith('ex-')) left--
  const after = complementAfter(nodes, trigger, nominal, setting)
  const before = after.names.length === 0 ? complementBefore(nodes, left) : null
  const edge = before?.from ?? left
  if (isWord(nodes[edge - 1]) && bygone.has(nodes[edge - 1]!.low)) former = true
  if (former && !nominal.office) return []
  let of = after.names.length > 0 ? after.names : (before?.names ?? [])
  const demonym = demonymBefore ?? after.demonym
  if (of.length === 0 && /^commiss/.test(nodes[trigger]!.low) && setting.commission !== null) of = [setting.commission]
  if (of.length === 0 && demonym !== null && nominal.office && !callings.has(nodes[trigger]!.low)) of = [demonym]
  if (of.length === 0) of = nominal.office ? understood(nodes, trigger, edge, setting) : rivalOf(nodes, edge, nominal, setting)
  if (of.length === 0 && (!nominal.office || former)) return []
  const holders = holdersOf(nodes, former && before !== null ? edge - 1 : edge, after.next, nominal, setting) ?? justNamed(nodes, edge, nominal, setting)
  if (holders === null) return []
  if (of.length === 0) of = (predicate === 'leads' ? ofHolder(nodes, after.next, holders) : null) ?? unsaid(nodes, trigger, left, predicate, holders, setting)
  const start = nodes[left]!.start
  const end = nodes[Math.max(after.officeEnd, trigger + 1) - 1]!.end
  const role = nominal.office ? setting.text.slice(start, end).replace(/\s+/g, ' ') : null
  if (role !== null && turnsTo(role)) return []
  const found: Claim[] = []
  for (const person of holders.names) {
    for (const object of of) {
      if (person === object) continue
      // `Ann Lee, managing partner of Nexan`: she works there.
      if (predicate === 'partners_with' && setting.kindOf(person) === 'person' && setting.kindOf(object) !== 'person') {
        found.push(claim(person, 'works_for', object, { role: setting.text.slice(start, end).replace(/\s+/g, ' '), negated: holders.negated, conditional: holders.conditional }))
        continue
      }
      found.push(nominal.inverse ? claim(object, predicate, person, { negated: holders.negated, conditional: holders.conditional })
        : claim(person, predicate, object, { role, negated: holders.negated, conditional: holders.conditional }))
    }
    if (nominal.office && predicate === 'leads' && !former) for (const object of of) setting.references.hold(nodes[trigger]!.low, object, person)
  }
  return found
}
