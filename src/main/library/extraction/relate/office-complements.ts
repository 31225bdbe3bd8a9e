/** What hangs on an office or a tie: `de la Commission`, `français`, `X’s …`. */
import { auxiliaries, breaks, determiners, genitives, prepositions } from './function-words.ts'
import { asked } from './known-words.ts'
import { listAfter, pastParenthesis } from './lists.ts'
import { isName, isWord, type Node } from './nodes.ts'
import { generics, type Nominal, officeWords, transparent } from './nominals.ts'
import type { Setting } from './setting.ts'
import { verbForm } from './verbs.ts'

/** What stands before a name and belongs to no office: `chairman Sir Ann Lee`. */
const addressed = new Set(['sir', 'dame', 'lord', 'mr', 'mrs', 'ms', 'dr', 'mme'])
const endsOffice = asked((low) => prepositions.has(low) || determiners.has(low) || verbForm(low)?.mood === 'finite' || auxiliaries.has(low) || breaks.has(low)
  || /^(?:et|and|qui|who|which|that|que|ou|or|overseeing|handling)$/.test(low) || addressed.has(low))
const endsComplement = asked((low) => verbForm(low)?.mood === 'finite' || auxiliaries.has(low) || /^(?:qui|who|which|that|que|qu'|et|and|ou|or)$/.test(low))
const ofTies = new Set(['to', 'with'])
const complementPrepositions = new Set(["de", "d'", 'du', 'des', 'of', 'at', 'for', 'chez', 'à', 'au', 'aux', 'with', 'in', 'from', 'pour', 'en'])
const local = new Set(['maire', 'maires', 'bourgmestre', 'gouverneur', 'gouverneure', 'préfet', 'préfète'])
const portfolio = /^(?:minist(?:er|re|ers|res)|secretary|secrétaire|commissioner|commissaire)$/
const acronym = /^\p{Lu}{2}/u
interface Complement {
  readonly names: readonly number[]
  readonly next: number
  readonly demonym: number | null
  /** After the last word of the office itself. */
  readonly officeEnd: number
}
/** What hangs on the office after it: `de la Commission européenne`, `européen au Marché intérieur`, `français`. */
export function complementAfter(nodes: readonly Node[], trigger: number, nominal: Nominal, setting: Setting): Complement {
  let at = trigger + 1
  let demonym: number | null = null
  let officeEnd = at
  while (isWord(nodes[at]) && at < trigger + 5) {
    const low = nodes[at]!.low
    if (endsOffice(nodes[at]!.word)) break
    demonym ??= setting.placeOf(low)
    at++
    officeEnd = at
  }
  if (nominal.office && nodes[at]?.low === '-') at++
  if (nominal.office && ['et', 'and', '&'].includes(nodes[at]?.low ?? '') && at < trigger + 4) {
    let second = at + 1
    while (isWord(nodes[second]) && officeWords.has(nodes[second]!.low) && nodes[second]!.word.nominal === undefined && second < at + 4) second++
    if (nodes[second]?.word.nominal?.office === true) {
      const shared = complementAfter(nodes, second, nominal, setting)
      return { ...shared, demonym: demonym ?? shared.demonym, officeEnd }
    }
  }
  // `le député LR Paul Roux`: what stands between the office and its holder.
  const badge = nodes[at]
  if (nominal.office && isName(badge) && badge.kind !== 'person' && badge.kind !== 'event' && badge.kind !== 'law' && badge.kind !== 'place'
    && (nodes[at + 1]?.kind === 'person' || at === trigger + 1 && badge.kind === 'institution' && nodes[at + 1]?.low !== "'s"
      && !(local.has(nodes[trigger]!.low) && nodes[at + 1]?.word.genitive === true))) {
    return { names: [badge.appearance], next: at + 1, demonym, officeEnd }
  }
  // `la maire PB de Lorn`: the party stands between the office and what it is of.
  if (local.has(nodes[trigger]!.low) && isName(badge) && badge.kind === 'institution' && at === trigger + 1 && nodes[at + 1]?.word.genitive === true && isName(nodes[at + 2]) && nodes[at + 2]!.kind === 'place') at++
  const none: Complement = { names: [], next: at, demonym, officeEnd }
  if (!isWord(nodes[at]) || !complementPrepositions.has(nodes[at]!.low) && (nominal.office || !ofTies.has(nodes[at]!.low))) return none
  let opaque = false
  const link = nodes[at]!.low
  for (let steps = 0; steps < 12 && at < nodes.length; steps++, at++) {
    const node = nodes[at]!
    if (node.type === 'name') {
      if (opaque || (node.kind === 'event' && !genitives.has(link))) return none
      if (node.kind === 'person') return { names: [], next: at, demonym, officeEnd: trimmed(nodes, trigger, at) }
      // `co-owner of the League's Lorn Celtics`: of what comes last.
      if (node.kind !== 'place' && nodes[at + 1]?.low === "'s" && isName(nodes[at + 2]) && nodes[at + 2]!.kind !== 'person') {
        at++
        continue
      }
      // `président de X, Y`: after a comma comes the holder, or the next clause.
      const list = listAfter(nodes, at)
      const single = nodes.slice(at, list.next).some(({ low }) => low === ',')
      return { names: single ? [node.appearance] : list.names, next: pastParenthesis(nodes, single ? at + 1 : list.next), demonym,
        officeEnd: trimmed(nodes, trigger, at) }
    }
    if (node.low === "'s" || node.type === 'mark' && node.low !== '-' && node.low !== '%') break
    // `Minister of Petroleum and Energy`, `ministre de l'Économie et des Finances`: of both.
    const both = steps > 0 && ['and', 'et', '&'].includes(node.low) && portfolio.test(nodes[trigger]!.low) && isWord(nodes[at + 1]) && nodes[at + 1]!.word.nominal === undefined
      && (nodes[at + 1]!.capital || nodes[at + 1]!.word.genitive)
    if (!both && endsComplement(node.word)) break
    // `président de la communauté juive de X` presides over the community, not over X.
    // `secrétaire de la CGT-Métal de la Loire`: what nobody took for a name is still what is led.
    if (steps > 0 && node.word.genitive) opaque = acronym.test(setting.text.slice(nodes[at - 1]!.start, nodes[at - 1]!.end)) || !nodes.slice(at - 3 > trigger ? at - 3 : trigger + 1,
      at).some(({ low, capital, type }) => low === '%' || type === 'word' && (capital || transparent.has(low)))
    else if (steps > 0 && complementPrepositions.has(node.low)) opaque = false
    if (setting.placeOf(node.low) !== null) demonym ??= setting.placeOf(node.low)
    officeEnd = at + 1
  }
  return { names: [], next: officeEnd, demonym, officeEnd: trimmed(nodes, trigger, officeEnd) }
}
/** The place after the office's last telling word: its prepositions and articles are not part of it. */
function trimmed(nodes: readonly Node[], trigger: number, at: number): number {
  let end = at
  // `Managing Director du fonds d'investissement X`: what X is does not belong to the office either.
  for (let k = trigger + 1; k < end; k++) {
    const noun = nodes[k + 1]?.word.determiner === true ? k + 2 : k + 1
    if (nodes[k]!.word.genitive && generics.has(nodes[noun]?.low ?? '')) end = k
  }
  while (end > trigger + 1 && (nodes[end - 1]!.word.preposition || nodes[end - 1]!.word.determiner)) end--
  return end
}
/** English puts the organisation first: `X's CEO`, `X chief executive`. */
export function complementBefore(nodes: readonly Node[], left: number): { names: readonly number[]; from: number } | null {
  const genitive = nodes[left - 1]?.low === "'s" || nodes[left - 1]?.low === "'"
  // `Orlane's cloud arm`
  let apart = left
  while (!genitive && isWord(nodes[apart - 1]) && nodes[apart - 1]!.low !== "'s" && !nodes[apart - 1]!.word.determiner && !nodes[apart - 1]!.word.preposition && apart > left - 3) apart--
  if (apart < left && nodes[apart - 1]?.low === "'s" && isName(nodes[apart - 2])) return complementBefore(nodes, apart)
  const name = nodes[genitive ? left - 2 : left - 1]
  if (name?.type !== 'name' || name.kind === 'person' || name.kind === 'event' || name.kind === 'law') return null
  const at = genitive ? left - 2 : left - 1
  // Beside a French office a name without `de` is no complement: `le groupe X président`.
  if (!genitive && nodes[at - 1]?.word.preposition === true && !nodes[at - 1]!.word.genitive && nodes[at - 1]!.low !== 'by') return null
  return { names: [name.appearance], from: at }
}
