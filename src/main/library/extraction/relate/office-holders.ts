/** Who holds an office or stands in a tie: the name after it, before it, or in the sentence before. */
import { isAdverb, negations } from './function-words.ts'
import { listAfter, listBefore, pastParenthesis } from './lists.ts'
import { isName, isWord, mainName, type Node } from './nodes.ts'
import { civilities, type Nominal } from './nominals.ts'
import { phraseBefore } from './phrases.ts'
import type { Setting } from './setting.ts'

/** `Le porte-parole du collectif se félicite`: an office that opens a sentence is that of whom the last one was about. */
export function justNamed(nodes: readonly Node[], edge: number, nominal: Nominal, setting: Setting): Holders | null {
  if (!nominal.office || edge > 3 || !['le', 'la', "l'", 'the'].includes(nodes[edge - 1]?.low ?? '') || nodes.slice(0, edge - 1).some(({ type }) => type !== 'mark')) return null
  const person = setting.references.lastPerson()
  return person === null || setting.references.holds(person) ? null : { names: [person], negated: false, conditional: false }
}
export interface Holders {
  readonly names: readonly number[]
  readonly negated: boolean
  readonly conditional: boolean
}
export function holdersOf(nodes: readonly Node[], edge: number, next: number, nominal: Nominal, setting: Setting): Holders | null {
  const right = holderAfter(nodes, next, nominal, ['la', 'le', "l'", 'the'].includes(nodes[edge - 1]?.low ?? '') && nodes[edge - 2]?.low !== ',')
  const left = holderBefore(nodes, edge, nominal, setting)
  if (left !== null && right !== null) {
    const determined = nodes[edge - 1]?.word.determiner === true && !['un', 'une', 'a', 'an'].includes(nodes[edge - 1]!.low)
    return determined && left.apposed && right.closed ? right : left
  }
  return left ?? right
}
const fitsHolder = (node: Node | undefined, nominal: Nominal): boolean =>
  node?.type === 'name' && (nominal.office ? node.kind === 'person' : nominal.predicate === 'member_of' || nominal.predicate === 'partners_with'
    || nominal.predicate === 'competes_with' || nominal.predicate === 'owns' || nominal.predicate === 'invests_in' || node.kind !== 'person')
function holderAfter(nodes: readonly Node[], next: number, nominal: Nominal, definite: boolean): (Holders & { closed: boolean }) | null {
  let at = pastParenthesis(nodes, next)
  for (let steps = 0; steps < 2 && isWord(nodes[at]) && !nodes[at]!.capital && !nodes[at]!.word.preposition
    && !nodes[at]!.word.determiner && !nodes[at]!.word.auxiliary && nodes[at]!.word.verb === undefined
    && !/^(?:et|and|qui|who|which|that|que|qu'|ou|or|a|said|says)$/.test(nodes[at]!.low); steps++) at++
  if (nominal.office && ['est', 'is', 'était', 'was'].includes(nodes[at]?.low ?? '') && isName(nodes[at + 1])) at++
  const comma = nodes[at]?.low === ',' || nodes[at]?.low === ':' || nodes[at]?.low === '–'
  if (comma) at++
  while (isWord(nodes[at]) && (civilities.has(nodes[at]!.low) || (nodes[at]!.word.determiner && !nominal.office)) && at < next + 6) {
    at++
    if (nodes[at]?.low === '.') at++
  }
  const node = nodes[at]
  if (!fitsHolder(node, nominal)) return null
  // `la filiale française d'A, B,` names it; `filiale d'A, B` goes on to the next thing.
  if (!nominal.office && comma && !definite) return null
  const following = nodes[at + 1]
  const closed = following === undefined || following.type === 'mark' || isWord(following)
  const several = nominal.office && isPlural.test(nodes[next - 1]?.low ?? nodes[at - 2]?.low ?? '') ? listAfter(nodes, at).names : [node!.appearance]
  return { names: several, negated: false, conditional: false, closed }
}
/** The person before the comma that opens an apposition with an office, read back from the body it is of. */
function holderOfFirst(nodes: readonly Node[], body: number): number | null {
  let office = false
  for (let k = body - 1; k > 0 && k > body - 10; k--) {
    const node = nodes[k]!
    if (isName(node) || node.word.breaks || isWord(node) && (node.word.verb?.mood === 'finite' || node.word.auxiliary)) return null
    if (node.word.nominal?.office === true) office = true
    if (node.low === ',') return (office || nodes[k + 1]!.low === 'numéro') && isName(nodes[k - 1]) && nodes[k - 1]!.kind === 'person' ? nodes[k - 1]!.appearance : null
  }
  return null
}
const isPlural = /^(?:fondateurs|cofondateurs|fondatrices|founders|co-founders|cofounders|créateurs|creators|présidents|dirigeants|patrons|directeurs|ministres|coprésidents|directors|ministers)$/
function holderBefore(nodes: readonly Node[], edge: number, nominal: Nominal, setting: Setting): (Holders & { apposed: boolean }) | null {
  let at = edge - 1
  let [negated, conditional, copula] = [false, false, false]
  for (let steps = 0; steps < 4 && isWord(nodes[at])
    && (nodes[at]!.word.determiner || (nodes[at]!.word.adverb && !negations.has(nodes[at]!.low))
    || ['as', 'comme', 'autre', 'ailleurs', 'par', 'another', 'seule', 'principale', 'principal', 'première', 'ancienne', 'également', 'its', 'new', 'nouvelle', 'nouveau', 'ses', 'nouvel'].includes(nodes[at]!.low)
    || (!nominal.office && isWord(nodes[at - 1]) && nodes[at - 1]!.word.determiner)); steps++) at--
  for (let steps = 0; steps < 7 && isWord(nodes[at]); steps++) {
    const low = nodes[at]!.low
    if (/^(?:est|était|sera|fut|serait|devient|devenu|devenue|deviendra|is|was|will|be|became|becomes|become|being|nommé|nommée|élu|élue|reste|demeure|remain|remains|named|appointed|elected|remains|serves|served|désigné|désignée|step|steps|stepped|down|resign|resigned|resigns|retire|retired|serve|appoint|quit|démissionné|réélu|réélue|been|has|had|a|été|avait|would|not|pas|n'|qui|who|which|won't|isn't|wasn't)$/.test(low) || (copula && isAdverb(low))) {
      if (low === 'serait' || low === 'would') conditional = true
      if (negations.has(low) || low === "n'") negated = true
      copula = true
      at--
    } else break
  }
  if (copula) {
    // `He was a trustee of A, and was a member of B`: the subject is further back.
    if (['and', 'et', 'but', 'mais'].includes(nodes[at]?.low ?? '')) {
      const main = mainName(nodes, at)
      return main === null || nominal.office && setting.kindOf(main) !== 'person' ? null : { names: [main], negated, conditional, apposed: false }
    }
    const found = phraseBefore(nodes, at, { references: setting.references, near: true })
    const fit = found?.names.filter((name) => !nominal.office || setting.kindOf(name) === 'person') ?? []
    return fit.length === 0 ? null : { names: fit, negated, conditional, apposed: false }
  }
  // `X, patron de Y et administrateur de Z`: who holds the one holds the other.
  if (nominal.office && ['et', 'and', 'puis'].includes(nodes[at]?.low ?? '')) {
    // `patron de Y jusqu'à ce mois-ci et administrateur de Z`
    let body = at - 1
    while (body > at - 7 && isWord(nodes[body]) && nodes[body]!.word.verb === undefined && !nodes[body]!.word.relative && !nodes[body]!.word.auxiliary) body--
    const first = isName(nodes[body]) && nodes[body]!.kind !== 'person' ? holderOfFirst(nodes, body) : null
    if (first !== null) return { names: [first], negated: false, conditional: false, apposed: true }
  }
  // `X, the Democratic governor of Y`
  const qualified = nominal.office && isWord(nodes[at]) && !nodes[at]!.word.preposition && nodes[at - 1]?.word.determiner === true && nodes[at - 2]?.low === ','
  if (qualified) at -= 2
  const mark = nodes[at]
  if (mark === undefined || !(mark.low === ',' || mark.low === '(' || mark.low === '–' || mark.low === '—' || mark.low === '-'
    || mark.low === ':')) return null
  if (nodes[edge - 1] !== mark && nodes[edge - 1]?.word.determiner !== true && edge - 1 !== at && nominal.office && !qualified) return null
  at--
  // `X, 45 ans, patron de Y`
  for (let steps = 0; steps < 4 && (nodes[at]?.type === 'number'
    || ['ans', 'years', 'old', 'aged', ',', ')'].includes(nodes[at]?.low ?? '')); steps++) at--
  const name = nodes[at]
  if (!fitsHolder(name, nominal)) return null
  // `membre de A, membre de B`: A is no member of B.
  if (nominal.predicate === 'member_of' && !nominal.office && isWord(nodes[at - 1])
    && (nodes[at - 1]!.word.genitive || (nodes[at - 1]!.word.determiner && nodes[at - 2]?.word.genitive === true))) return null
  const list = nominal.office ? { names: [name!.appearance] } : listBefore(nodes, at)
  const plural = !nominal.office && /s$/.test(nodes[edge]?.low ?? '')
  return { names: plural ? list.names : [name!.appearance], negated: false, conditional: false, apposed: true }
}
