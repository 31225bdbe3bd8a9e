/** What looks like a name and is none, and kinds that nothing around the name supports. */
import { entityKinds, type EntityKind } from '../../../../shared/model.ts'
import { bitOf } from '../lexicon.ts'
import { sumInLetters } from '../sentences/words.ts'
import { casing } from '../tokens.ts'
import { has, isCapital, isFirst, isLower, kindOf, sameSentence, type Draft, type DraftName, type Page } from './draft.ts'

const compass = new Set(['nord', 'sud', 'est', 'ouest', 'nord-est', 'nord-ouest', 'sud-est', 'sud-ouest', 'north', 'south', 'east', 'west'])
const inhabitants = /(?:iens?|iennes?|ois|oises?|[^l]ais|aises?|ains|aines?|istes|éens?|éennes|ites)$/
const eponyms = new Set(['boson', 'theoreme', 'effet', 'maladie', 'syndrome', 'echelle', 'degres', 'degre', 'constante', 'champ', 'equation', 'methode', 'test', 'degrees', 'disease', 'theorem'])
const portfolios = new Set(['ministre', 'ministres', 'commissaire', 'secretaire', 'ministre-presidente', 'minister', 'secretary', 'commissioner', 'deleguee', 'delegue', 'chargee', 'charge', 'adjoint', 'adjointe', 'ministeriel'])
const links = new Set(['a', 'au', 'aux', 'de', 'du', 'des', "d'", 'la', "l'", 'le', 'les', 'for', 'of', 'the', 'en', 'charge'])

export function dropDoubtful(page: Page, draft: Draft): void {
  let lower: ReadonlySet<string> | null = null
  const hasLower = (fold: string): boolean => (lower ??= lowerWords(page)).has(fold)
  for (const name of draft.names()) {
    // "Lawmakers question …", where the text has "lawmakers" too: a capital that the sentence asked for.
    const isOpening = name.to - name.from === 1 && !name.thing && !name.settled && isFirst(page, name.from) && page.tokens.casing[name.from] === casing.capital && hasLower(page.tokens.fold[name.from]!)
    if (isOpening || isDoubtful(page, name)) draft.remove(name)
    else dropOffice(page, draft, name)
  }
}

function lowerWords(page: Page): ReadonlySet<string> {
  const lower = new Set<string>()
  for (let i = 0; i < page.tokens.length; i += 1) if (isLower(page, i)) lower.add(page.tokens.fold[i]!)
  return lower
}

const offices = new Set(['secretary', 'minister', 'chancellor', 'governor', 'chairman', 'chairwoman', 'spokesman', 'spokeswoman'])
const ministers = new Set(['secretary', 'minister', 'chancellor'])
/** "the Health Secretary" is an office; of "the US Interior Secretary" only the state is a name. */
function dropOffice(page: Page, draft: Draft, name: DraftName): void {
  const { from, to } = name
  const isInside = to - from > 1 && offices.has(page.tokens.fold[to - 1]!) && isCapital(page, to - 1)
  // The office stands behind what was taken for a name: "the [US Interior] Secretary".
  const isBehind = ministers.has(page.tokens.fold[to] ?? '') && isCapital(page, to) && sameSentence(page, from, to) && page.isCommon(page.tokens.fold[to - 1]!)
  if (name.thing || kindOf(name) === 'person' || (!isInside && !isBehind)) return
  const state = page.lexicon.matchAt(page.tokens, from)
  draft.remove(name)
  if (state && state.to < to && state.form.thing.kind === 'place') draft.put(from, state.to, 'place', 1.5, { thing: state.form.thing, confidence: 0.8, settled: true })
}

function isDoubtful(page: Page, name: DraftName): boolean {
  const { tokens } = page
  const { from, to } = name
  const single = to - from === 1
  const fold = tokens.fold[from]!
  const before = from > 0 && sameSentence(page, from - 1, from) ? tokens.fold[from - 1]! : ''
  const capitals = Array.from({ length: to - from }, (_, i) => from + i).filter((i) => isCapital(page, i) || tokens.casing[i] === casing.number)
  // Lower case throughout: a head noun must open it, or the tagger be quite sure.
  if (!name.settled && !name.thing && capitals.length === 0) {
    const opensWithHead = (['org-head', 'law-head', 'event-head', 'project-head', 'fund-head'] as const).some((family) => has(page, from, family)) && to - from > 2
    if (single || name.confidence < (opensWithHead ? 0.8 : 0.93)) return true
  }
  if (single && compass.has(fold) && !(before === 'le' && tokens.fold[from - 2] === 'dans') && before !== '(') return true
  if (single && !name.thing && ['les', 'des', 'aux', 'the'].includes(before) && inhabitants.test(tokens.text[from]!) && tokens.casing[from] === casing.capital) return true
  // "les Touareg, les Peul": a plural article and no place that has one.
  if (single && !name.thing && kindOf(name) === 'place' && ['les', 'aux'].includes(before) && tokens.casing[from] === casing.capital && !/[sx]$/.test(fold)) return true
  if (single && (['de', "d'", 'of'].includes(before) ? eponyms.has(tokens.fold[from - 2] ?? '') : eponyms.has(before) && before.startsWith('degr'))) return true
  // "radioactivité de 0,2 mSv", "à 0,04 UA": a unit.
  if (single && tokens.casing[from - 1] === casing.number && sameSentence(page, from - 1, from) && tokens.text[from]!.length <= 4 && tokens.casing[from] !== casing.capital) return true
  // "Énergie : …" at the head of a headline.
  if (single && isFirst(page, from) && tokens.fold[to] === ':' && !name.thing && !name.settled && name.confidence < 0.85) return true
  // "la commissaire à la Souveraineté technologique", "ministre de l'Enseignement supérieur": a portfolio.
  // "for Universities, Science, Research and Innovation": in English the parts stand side by side, and one may be the name of a journal.
  const beside = [',', 'and', '&'].includes(before) && capitals.every((i) => page.isCommon(tokens.fold[i]!)) ? from - 1 : null
  if ((!name.thing || beside !== null) && kindOf(name) !== 'person' && !has(page, from, 'org-head')) {
    for (let at = passLinks(page, from) ?? beside; at !== null; at = passPart(page, at)) if (isPortfolio(page, at)) return true
  }
  // "a Republican", "Democratic voters"; and "the Angolan-side lines": what somebody or something is.
  if (single && !name.thing && (/^(?:Republican|Democrat|Democratic)$/.test(tokens.text[from]!) || isCompoundDemonym(page, from))) return true
  if (single && !name.thing && (isMoment(page, from) || isOfficeAlone(page, from))) return true
  return false
}

/** "Chinese-owned", "Angolan-side". */
const isCompoundDemonym = (page: Page, at: number): boolean => {
  const [first, ...rest] = page.tokens.text[at]!.split('-')
  return rest.length > 0 && /^\p{Ll}/u.test(rest[0]!) && (page.lexicon.wordBits(page.tokens.fold[at]!.slice(0, first!.length)) & bitOf('demonym')) !== 0
}

const zones = new Set(['edt', 'est', 'pst', 'pdt', 'cst', 'cdt', 'gmt', 'utc', 'cet', 'cest', 'bst', 'ist', 'jst', 'aest'])
/** "on Jan. 30", "1:30 p.m. EDT". */
function isMoment({ tokens }: Page, at: number): boolean {
  const [low, after] = [tokens.fold[at]!, tokens.fold[at + 1] === '.' ? at + 2 : at + 1]
  const isDated = tokens.casing[after] === casing.number || tokens.casing[at - 1] === casing.number
  if (months.has(low)) return isDated && tokens.text[at] !== low
  return zones.has(low) && (tokens.casing[at - 1] === casing.number || /^(?:a\.?m\.?|p\.?m\.?|h|\.)$/.test(tokens.fold[at - 1] ?? ''))
}
const months = new Set(['jan', 'feb', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec'])
/** "Colin Riordan, Vice-Chancellor of …": an office with a capital is no body. */
const isOfficeAlone = (page: Page, at: number): boolean => has(page, at, 'office') && page.tokens.fold[at]!.includes('-') && page.tokens.casing[at] === casing.capital

/** Where one comes to from a name by going back over small words; null where none stands before it. */
function passLinks(page: Page, from: number): number | null {
  let at = from - 1
  while (at >= 0 && from - at <= 4 && sameSentence(page, at, from) && (links.has(page.tokens.fold[at]!) || has(page, at, 'demonym'))) at -= 1
  return at < 0 || at === from - 1 || !sameSentence(page, at, from) ? null : at
}
const isPortfolio = ({ tokens }: Page, at: number): boolean => portfolios.has(tokens.fold[at]!) || (['etat', 'state'].includes(tokens.fold[at]!) && portfolios.has(tokens.fold[at - 2] ?? ''))
/** "chargée des PME, de l'Innovation et de l'Économie numérique": back over the part of a portfolio that stands before a comma or a conjunction. */
function passPart(page: Page, at: number): number | null {
  if (![',', 'et', 'and', '&'].includes(page.tokens.fold[at]!)) return null
  let first = at
  while (first > 0 && at - first < 4 && (isCapital(page, first - 1) || (isLower(page, first - 1) && !links.has(page.tokens.fold[first - 1]!) && !portfolios.has(page.tokens.fold[first - 1]!)))) first -= 1
  return first === at ? null : passLinks(page, first) ?? (page.tokens.fold[first - 1] === ',' && sameSentence(page, first - 1, first) ? first - 1 : null)
}

const currencies = new Set(['$', '€', '£', '¥'])
const dollars = new Set(['us', 'u.s.', 'a', 'au', 'c', 'ca', 'hk', 'nz', 'nt', 's', 'r', 'mx'])

/** "Tk 500", "Rp 20 trillion". */
const spacedSum = new Set(['tk', 'rp', 'rs', 'dh', 'dhs', 'ksh', 'tsh', 'ush', 'ghs'])

/** Units and scales as they are written short: `1,5 Md€`, `térawattheure (TWh)`. */
const units = new Set('Md Mds Mrd Mrds Mns kW MW GW TW kWh MWh GWh TWh kWc MWc GWc MWp GWp MWe GWe Hz kHz MHz GHz kV MV VA MVA kB MB GB TB Ko Mo Go To Gbps Mbps Mt Gt Mtpa bcm mmbtu'.split(' '))

/** A token and what stands behind it, as far as a scale may be: points and commas inside a number may be tokens of their own. */
const around = (texts: readonly string[], i: number): string => `${texts[i]!}${texts.slice(i + 1, i + 4).map((text) => (/^[\p{L}]/u.test(text) ? ` ${text}` : text)).join('')} `

/** Amounts are no names: "€3B", "N9.2 trillion", and the letters of "US$3.3 billion". */
export function dropAmounts({ tokens }: Page, draft: Draft): void {
  const isNumber = (token: number): boolean => tokens.casing[token] === casing.number
  for (const name of draft.names()) {
    const { from, to } = name
    const isAmount = /^\p{N}/u.test(tokens.text[from]!) && currencies.has(tokens.text[from - 1] ?? '') && tokens.end[from - 1] === tokens.start[from]
    const isCurrency = tokens.text[to] === '$' && tokens.end[to - 1] === tokens.start[to] && dollars.has(tokens.fold[to - 1]!)
    const isInLetters = /^(?:\p{Lu}\p{Ll}{0,2}|[KUT]Sh|[NSD]Kr|\p{Lu}{2,4})\d/u.test(tokens.text[from]!) && sumInLetters.test(around(tokens.text, from))
      || (tokens.text[from - 1] === '$' && /^US\d/.test(tokens.text[from]!))
      // `Tk 500 crore`
      || (/^\d/.test(tokens.text[from + 1] ?? '') && to - from < 4 && /^\p{Lu}\p{L}{1,3}$/u.test(tokens.text[from]!) && sumInLetters.test(tokens.text[from]! + around(tokens.text, from + 1)))
    const isSpaced = to - from <= 2 && spacedSum.has(tokens.fold[from]!) && isNumber(to - from === 2 ? from + 1 : to) && tokens.casing[from] === casing.capital
    // "I'm", "That's": a pronoun with its verb.
    const isPronoun = to - from === 1 && /^(?:I|It|He|She|We|They|You|That|There|What|Who|Here)['’](?:m|s|re|ve|ll|d)$/i.test(tokens.text[from]!)
    // "Sen. Ann Lee (D-Conn.)", "Ann Lee, R-Texas,": a party and a state in letters.
    const isBadge = to - from === 1 && /^(?:D|R|I|DFL)-\p{Lu}[\p{L}.]*$/u.test(tokens.text[from]!) && ['(', ','].includes(tokens.fold[from - 1] ?? '')
    // "Ann Lee (Independent)": of no party. "its India-focused fund": no name.
    const isNone = to - from === 1 && (tokens.fold[from] === 'independent' && tokens.fold[from - 1] === '(' && tokens.fold[to] === ')' || /-(?:centric|focused|facing|friendly|wide)$/.test(tokens.fold[from]!))
    if (isNone || isBadge || isAmount || isCurrency || isInLetters || isSpaced || isPronoun || (to - from === 1 && units.has(tokens.text[from]!))) draft.remove(name)
  }
}

const scale = (name: DraftName, kind: EntityKind, by: number): void => {
  name.votes[entityKinds.indexOf(kind)]! *= by
}
const placePrepositions = new Set(['a', 'en', 'dans', 'vers', 'in', 'at', 'near', 'from', 'to', 'depuis', 'jusqu', "jusqu'a", 'entre', 'between', 'chez', 'across', 'outside', 'around', 'pres', 'au', 'aux', '('])
const neutral = new Set(['de', "d'", 'du', 'des', 'of', 'the', 'la', 'le', "l'", ',', 'et', 'and', 'ou', 'or'])

/** A person without a first name or title, a place that nothing is in: the kind is believed less. */
export function weighKinds(page: Page, draft: Draft): void {
  const { tokens } = page
  for (const name of draft.names()) {
    if (name.thing || name.alias) continue
    const { from, to } = name
    const before = from > 0 && sameSentence(page, from - 1, from) ? from - 1 : -1
    const titled = before >= 0 && (has(page, before, 'honorific') || has(page, before, 'office') || (tokens.fold[before] === '.' && has(page, before - 1, 'honorific')))
    const hasFirstName = Array.from({ length: to - from }, (_, i) => from + i).some((i) => has(page, i, 'first-name') || /^\p{Lu}$/u.test(tokens.text[i]!))
    const plainPair = to - from === 2 && [from, from + 1].every((i) => tokens.casing[i] === casing.capital && !page.isCommon(tokens.fold[i]!) && !has(page, i, 'legal-form') && !has(page, i, 'org-head'))
    if (!titled && !(hasFirstName && to - from > 1)) scale(name, 'person', to - from === 1 ? (hasFirstName ? 0.7 : 0.4) : plainPair ? 1 : 0.65)
    if (to - from === 1 || !has(page, from, 'place-head')) {
      const fold = before >= 0 ? tokens.fold[before]! : ''
      if (!placePrepositions.has(fold)) scale(name, 'place', neutral.has(fold) ? 0.6 : isLower(page, before) || fold === '' ? 0.3 : 0.5)
    }
    if (hasFirstName && to - from >= 2 && has(page, from, 'first-name') && !has(page, to - 1, 'legal-form')) name.votes[0]! += to - from === 2 && plainPair ? 0.7 : 0.25
  }
}
