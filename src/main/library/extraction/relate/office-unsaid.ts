/** Whose an office is when its sentence does not say: `sa présidente`, `le PDG du groupe`, `President Anne Morel`. */
import { determiners } from './function-words.ts'
import { isName, isSource, isWord, mainName, type Node } from './nodes.ts'
import { generics, type Nominal } from './nominals.ts'
import type { Holders } from './office-holders.ts'
import { phraseBefore } from './phrases.ts'
import type { Setting } from './setting.ts'

/** `Airbus, its rival`: of whom the sentence before was about. */
export function rivalOf(nodes: readonly Node[], edge: number, nominal: Nominal, setting: Setting): readonly number[] {
  const own = ['sa', 'son', 'its', 'leur', 'their', 'ses'].includes(nodes[edge - 1]?.low ?? '')
    || (['sa', 'son', 'its', 'leur', 'their'].includes(nodes[edge - 2]?.low ?? '') && isWord(nodes[edge - 1]))
  const owner = own && nominal.predicate !== 'subsidiary_of' && nominal.predicate !== 'part_of' && nominal.predicate !== 'member_of'
    ? setting.references.owner([], 0) : null
  return owner === null ? [] : [owner]
}
/** An office whose organisation is meant and not named: `sa présidente`, `le PDG du groupe`, `the carmaker's chief executive`, `X, dont le patron est Y`. */
export function understood(nodes: readonly Node[], trigger: number, edge: number, setting: Setting): readonly number[] {
  const before = nodes[edge - 1]?.low ?? ''
  const one = (found: number | null): readonly number[] => (found === null ? [] : [found])
  if (['sa', 'son', 'its', 'leur', 'their', 'ses'].includes(before)) return one(setting.references.owner(nodes, edge - 1))
  if (before === "'s" && isWord(nodes[edge - 2])
    && generics.has(nodes[edge - 2]!.low)) return one(setting.references.generic(nodes[edge - 2]!.low, nodes, edge - 2))
  if (determiners.has(before) && ['dont', 'whose'].includes(nodes[edge - 2]?.low ?? '')) {
    return phraseBefore(nodes, nodes[edge - 3]?.low === ',' ? edge - 4 : edge - 3, { references: setting.references, near: true })?.names.slice(0,
      1) ?? []
  }
  for (let k = trigger + 1; k < trigger + 6 && isWord(nodes[k]); k++) {
    if (!nodes[k]!.word.genitive) continue
    const noun = nodes[k + 1]?.word.determiner === true ? k + 2 : k + 1
    const low = nodes[noun]?.low ?? ''
    // `le président de la République`: of the one country the text speaks of.
    if ((low === 'république' || low === 'republic') && setting.country !== null) return [setting.country]
    if (!generics.has(low) || nodes[noun + 1]?.word.genitive === true || (nodes[k]!.low === 'de' || nodes[k]!.low === "d'")
      && noun === k + 1) return []
    return one(setting.references.generic(low, nodes, k))
  }
  return []
}
/** Whose office it is when nobody says so: `President Anne Morel`, `said chief executive Paul Roux`, `le directeur, Luc Petit`. */
export function unsaid(nodes: readonly Node[], trigger: number, left: number, predicate: Nominal['predicate'], holders: Holders, setting: Setting): readonly number[] {
  const person = holders.names[0]!
  const beside = nodes[trigger + 1]
  const next = beside?.low === ',' ? nodes[trigger + 2] : beside
  if (predicate === 'works_for' || predicate === 'member_of') return []
  if (!(isName(next) && next.kind === 'person') && !(nodes[left - 1]?.type === 'mark' || nodes[left - 1]?.word.determiner === true)) return []
  if (setting.references.holds(person)) return []
  const low = nodes[trigger]!.low
  const place = setting.references.centralPlace()
  const about = mainName(nodes, trigger)
  if (/^gov|^gouv/.test(low) && about !== null && setting.kindOf(about) === 'institution') return [about]
  // `la maire du Blanc, X`: of a town that nobody took for a name.
  if (local.test(low)) return place === null || nodes.slice(trigger + 1, trigger + 4).some((node, k) => node.word.genitive && nodes[trigger + 2 + k]?.type === 'word' && nodes[trigger + 2 + k]!.capital) ? [] : [place]
  // `le président sénégalais X`: of a country the text does not name.
  if ((state.test(low) || ofState.test(low)) && !isName(next)) return []
  // An officer of state serves the one country the document speaks of.
  const { country } = setting
  if (state.test(low) && country !== null && place === country && (!/^minist/.test(low) || nodes.some((node) => isName(node) && node.appearance === country) || setting.references.dominant((each) => each === country, 1, 2) !== null)) return [country]
  if (ofState.test(low)) return []
  if (state.test(low) && place !== null && setting.isCountry(place) && setting.references.central() === null) return [place]
  // “… dit A : « J'en parlerai au président X »”: the speaker's house is not whose president X is.
  if (opening.has(nodes.slice(0, trigger).findLast(({ low, type }) => type === 'name' || opening.has(low) || closing.has(low))?.low ?? '')) return []
  const main = nodes.slice(0, trigger).findLast((node, k) => isName(node) && ['company', 'institution', 'fund'].includes(node.kind) && !isSource(nodes, k) && nodes[k + 1]?.low !== "'s" && (k === 0 || !aside.has(nodes[0]!.low)))
  const subject = setting.references.subjects()[0] ?? null
  const central = setting.references.central()
  // `Nexan's chief, an ally of President Luc Petit`: whom English calls so and no more is a country's.
  if (low === 'president' && isName(beside) && main?.kind === 'company') return []
  if (main !== undefined && (main.appearance === central && !state.test(low) || mainName(nodes, trigger) === main.appearance)) return [main.appearance]
  if (main !== undefined || state.test(low)) return []
  return central !== null && (subject === central || setting.references.recently(['company', 'institution', 'fund']) === central) ? [central] : []
}
/** `Après avoir racheté X, le directeur général …`: X is not whose director he is. */
const aside = new Set('après avant outre depuis sans after before besides since'.split(' '))
const opening = new Set(['«', '“'])
const closing = new Set(['»', '”'])
const local = /^(?:mayor|maire|bourgmestre|governor|gouverneure?|préfète?)$/
const ofState = /^(?:secrétaire|premier|secretary|commissaire|commissioner|king|queen|roi|reine|chancellor|chancelier|chancelière|minister|ministre|premier-ministre|émir|sultan|pape|pope)/
const state = /^(?:president|président|présidente|chancellor|chancelier|chancelière|minister|ministre|premier-ministre|king|queen|roi|reine|émir|sultan)$/
