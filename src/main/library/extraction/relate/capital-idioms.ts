/** Capital: rounds, stakes and loans (`une levée de fonds menée par X`, `X holds a stake in Y`, `X accorde un prêt à Y`). */
import type { Predicate } from '../../../../shared/model.ts'
import { claim, type Claim } from './claims.ts'
import { conditionals, negations } from './function-words.ts'
import type { Setting } from './setting.ts'
import { isName, isWord, mainName, type Node } from './nodes.ts'
import { phraseAfter, phraseBefore } from './phrases.ts'
import { reading } from './word-readings.ts'

const organisation = (node: Node): boolean => node.kind === 'company' || node.kind === 'institution' || node.kind === 'fund'
  || node.kind === 'project'
const investor = (node: Node): boolean => node.kind !== null && node.kind !== 'project' && node.kind !== 'event' && node.kind !== 'law'

const raising = new Set('levé raised raise raises lève lever'.split(' '))

export const readCapital = reading((low) => {
  if (low === 'round' || low === 'levée' || low === 'tour') return round
  if (raising.has(low)) return raised
  if (low === 'stake' || low === 'stakes' || low === 'participation') return stake
  if (low === 'capital') return entry
  return loans.has(low) ? loan : null
})
const orgSubject = (nodes: readonly Node[], before: number, setting: Setting): number | null => {
  const found = mainName(nodes, before)
  return found !== null && ['company', 'institution', 'fund', 'project'].includes(setting.kindOf(found)) ? found : null
}

/** `a funding round led by X`: X invests in whoever raises. */
function round(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  for (let k = i + 1; k < nodes.length && k < i + 10; k++) {
    if (!/^(?:led|menée|mené|dirigée|conduite|co-led|backed|joined|souscrite)$/.test(nodes[k]!.low)) continue
    const by = nodes[k + 1]?.low
    if (by !== 'by' && by !== 'par') return []
    const backers = phraseAfter(nodes, k + 2, investor, setting.references)
    const raiser = orgSubject(nodes, i, setting)
    return backers === null || raiser === null ? [] : backers.names.filter((name) => name !== raiser).map((name) => claim(name, 'invests_in', raiser))
  }
  return []
}
/** `X a levé 100 millions d'euros auprès de Y`, `raised $5m from Y`. */
function raised(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  const raiser = orgSubject(nodes, i, setting)
  if (raiser === null) return []
  for (let k = i + 1; k < nodes.length && k < i + 14; k++) {
    if (nodes[k]!.word.breaks) return []
    if (nodes[k]!.low !== 'auprès' && nodes[k]!.low !== 'from') continue
    const backers = phraseAfter(nodes, k + (nodes[k + 1]?.word.genitive === true ? 2 : 1), investor, setting.references)
    return backers === null ? [] : backers.names.filter((name) => name !== raiser).map((name) => claim(name, 'invests_in', raiser))
  }
  return []
}
function stake(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  const link = nodes[i + 1]?.low
  const share = nodes.slice(i + 1, i + 5).some(({ low }) => low === '%') ? tail(nodes, i) : -1
  const at = share >= 0 ? share : ['in', 'dans', 'au', 'de', "d'"].includes(link ?? '') ? i + 2 : -1
  if (at < 0) return []
  const target = phraseAfter(nodes, at, organisation, setting.references)
  if (target === null) return []
  for (let k = i - 1; k >= 0 && k > i - 12; k--) {
    const low = nodes[k]!.low
    const predicate: Predicate | null = /^(?:détient|détenait|détiennent|détenir|possède|possédait|holds|held|hold|owns|owned|has|own)$/.test(low)
      ? 'owns' : /^(?:pris|prend|prendre|prendra|acquis|acquérir|acheté|takes|took|take|taking|bought|buy|buying|acquire|acquired|acquires)$/.test(low) ? 'invests_in' : null
    if (predicate === null) continue
    return holderClaims(nodes, k, predicate, target.names, setting)
  }
  return []
}
const tail = (nodes: readonly Node[], i: number): number => {
  for (let k = i + 1; k < i + 6 && k < nodes.length; k++) if (nodes[k]!.low === 'dans' || nodes[k]!.low === 'in') return k + 1
  return -1
}
function entry(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  if (nodes[i - 1]?.low !== 'au') return []
  if (nodes[i + 1]?.word.genitive !== true) return []
  const target = phraseAfter(nodes, i + 2, organisation, setting.references)
  if (target === null) return []
  for (let k = i - 1; k >= 0 && k > i - 6; k--) if (/^(?:entre|entré|entrée|entrer|entrent|entrera|monte|monté|monter)$/.test(nodes[k]!.low)) return holderClaims(nodes, k, 'invests_in', target.names, setting)
  return []
}
const loans = new Set(['prêt', 'prêts', 'loan', 'loans', 'subvention', 'subventions', 'grant', 'grants', 'subsidy', 'funding', 'financing', 'aide',
  'millions', 'milliards', 'million', 'billion'])
/** `X accorde un prêt de 500 millions d'euros à Y`, `X will provide a loan to Y`. */
function loan(nodes: readonly Node[], i: number, setting: Setting): Claim[] {
  const node = nodes[i]!.low
  let verb = -1
  for (let k = i - 1; k >= 0 && k > i - 9; k--) if (/^(?:accord|octro|vers(?:é|e|er|era)|allou|attribu|prêt(?:é|er|era)$|apport|fourni|provid|grant|lend|lent$|award|allocat|give|gave|extend|donn|don(?:né|ate)|pledg|contribu|commit|inject|sign)/.test(nodes[k]!.low)) verb = k
  if (verb < 0) return []
  for (let k = i + 1; k < nodes.length && k < i + 8; k++) {
    if (nodes[k]!.word.breaks || isName(nodes[k])) return []
    const signed = /^sign/.test(nodes[verb]!.low)
    if (signed ? !['avec', 'with'].includes(nodes[k]!.low) : !['à', 'au', 'aux', 'to', 'for', 'pour'].includes(nodes[k]!.low)) continue
    if (signed && !/^(?:prêt|loan|subvention|grant)/.test(node)) return []
    const target = phraseAfter(nodes, k + 1, organisation, setting.references)
    // `a loan to finance the expansion of X`: not to anybody yet.
    if (target !== null) return holderClaims(nodes, verb, 'finances', target.names, setting)
    if (!/^(?:to|pour)$/.test(nodes[k]!.low)) return []
  }
  return []
}
/** The subject of the verb group whose verb is at `verb`. */
function holderClaims(nodes: readonly Node[], verb: number, predicate: Predicate, targets: readonly number[], setting: Setting): Claim[] {
  let at = verb - 1
  let [negated, conditional] = [false, false]
  const isDate = (k: number): boolean => nodes[k]?.type === 'date' || nodes[k + 1]?.type === 'date' && /^(?:on|in|le|en|since)$/.test(nodes[k]?.low ?? '')
  while (isDate(at) || isWord(nodes[at]) && /^(?:a|ont|avait|va|vont|doit|devrait|pourrait|aurait|veut|de|d'|has|have|had|will|would|may|could|to|is|set|agreed|plans|already|déjà|également|also|n'|ne|pas|not|en|recently|récemment|vient|avaient|qui|which|that)$/.test(nodes[at]!.low)) {
    if (conditionals.has(nodes[at]!.low)) conditional = true
    if (negations.has(nodes[at]!.low)) negated = true
    at--
  }
  const isRelative = ['qui', 'which', 'that'].includes(nodes[at + 1]?.low ?? '')
  if (nodes[at]?.low === ',' && isRelative) at--
  const found = phraseBefore(nodes, at, { references: setting.references, near: isRelative,
    fits: (kind) => kind !== 'event' && kind !== 'law' })
  if (found === null || nodes[verb - 1]?.word.determiner === true && nodes[verb - 1]!.low !== 'a') return []
  return found.names.flatMap((holder) => targets.filter((target) => target !== holder).map((target) => claim(holder, predicate, target,
    { negated, conditional })))
}
