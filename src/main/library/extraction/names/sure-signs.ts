/** Signs around a name that settle its kind in any newspaper: the dateline it opens, the age behind it, the law's date or number. */
import { casing } from '../tokens.ts'
import { has, isCapital, isLower, kindOf, sameSentence, vote, type Draft, type Page } from './draft.ts'
import { listed } from './listed.ts'

const dashes = new Set(['—', '–', '-'])
const months = new Set('janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' '))

export function readSureSigns(page: Page, draft: Draft): void {
  readDatelines(page, draft)
  readDatedLaws(page, draft)
  readLawNumbers(page, draft)
  readAges(page, draft)
  readNeighbours(page, draft)
}

/** "KERRIMUIR, Scotland — The last …", "NEVERS (AFP) – Le conseil …": the town whence one writes, in capitals at the head of a line. */
function readDatelines(page: Page, draft: Draft): void {
  const { tokens, text } = page
  for (const { from, to } of page.sentences) {
    if (!opensLine(page, from) || tokens.casing[from] !== casing.upper) continue
    let end = from
    while (end < to && end - from < 3 && tokens.casing[end] === casing.upper && !has(page, end, 'leave')) end += 1
    if (tokens.end[end - 1]! - tokens.start[from]! < 4 || end >= to) continue
    const dash = dashAfter(page, end, to)
    // What is told goes on in the line; a heading or the name of a paper is followed by little or by figures.
    if (dash === null || to - dash < 6 || text.slice(tokens.end[dash]!, tokens.start[dash + 1]!).length === 0 || tokens.casing[dash + 1] === casing.number || tokens.casing[dash + 1] === casing.upper) continue
    const held = draft.at(from)
    if ((held?.thing && held.thing.kind !== 'place') || has(page, from, 'org-head') || has(page, from, 'event-head') || (!held?.thing && page.isCommon(tokens.fold[end - 1]!))) continue
    if (held && held.from === from && held.to === end) vote(held, 'place', 6)
    else draft.put(from, end, 'place', 6, { confidence: 0.85, settled: true })
  }
}

const opensLine = ({ text, tokens }: Page, at: number): boolean => at === 0 || /\n\s*$/.test(text.slice(Math.max(0, tokens.start[at]! - 4), tokens.start[at]!))

/** The dash that closes a dateline, behind a region, a day or an agency in brackets. */
function dashAfter({ tokens }: Page, end: number, to: number): number | null {
  let isBracketed = false
  for (let i = end; i < Math.min(to, end + 14); i += 1) {
    if (dashes.has(tokens.text[i]!) && tokens.start[i]! > tokens.end[i - 1]!) return i
    if (tokens.text[i] === '(') isBracketed = true
    else if (tokens.text[i] === ')') isBracketed = false
    else if (!isBracketed && i > end && ![',', '.', '/'].includes(tokens.text[i]!) && tokens.casing[i] !== casing.number && tokens.casing[i] === casing.lower && !months.has(tokens.fold[i]!)) return null
    else if (!isBracketed && i === end && ![',', '('].includes(tokens.text[i]!)) return null
  }
  return null
}

const isFrenchLaw = listed((fold) => fold === 'loi' || fold === 'ordonnance')
const isEnglishLaw = listed((fold) => fold === 'bill' || fold === 'law' || fold === 'decree')
/** "la loi du 9 août 2004", "une ordonnance du 2 février 1945", "la loi n° 2016-1691": a law known by its day or its number. */
function readDatedLaws(page: Page, draft: Draft): void {
  const { tokens } = page
  for (let i = 0; i + 2 < tokens.length; i += 1) {
    if (!isFrenchLaw(page, i) || !/^(?:la|une|l'|cette|d'|de)$/.test(tokens.fold[i - 1] ?? '')) continue
    const end = dateEnd(page, i) ?? numberEnd(page, i)
    if (end !== null) draft.put(i, end, 'law', 4, { confidence: 0.85, settled: true })
  }
}
function dateEnd({ tokens, ...page }: Page, head: number): number | null {
  if (tokens.fold[head + 1] !== 'du' || !/^(?:\d{1,2}|1er)$/.test(tokens.fold[head + 2] ?? '')) return null
  const month = tokens.fold[head + 2] === '1' && tokens.fold[head + 3] === 'er' ? head + 4 : head + 3
  const isDated = months.has(tokens.fold[month] ?? '') && /^(?:1[789]|20)\d\d$/.test(tokens.text[month + 1] ?? '')
  return isDated && page.sentenceOf[head] === page.sentenceOf[month + 1] ? month + 2 : null
}
function numberEnd(page: Page, head: number): number | null {
  const { tokens } = page
  let at = head + 1
  if (!/^n[°o]?$/.test(tokens.fold[at] ?? '')) return null
  if (tokens.text[at + 1] === '°') at += 1
  if (!/^\d{2,4}[-‑]\d{1,4}$/.test(tokens.text[at + 1] ?? '') || !sameSentence(page, head, at + 1)) return null
  return at + 2
}

/** "Law 19.880", "Decree 1081", "Bill C-49", "Law No. 27": a law known by its number. */
function readLawNumbers(page: Page, draft: Draft): void {
  const { tokens } = page
  for (let i = 1; i + 1 < tokens.length; i += 1) {
    if (!isEnglishLaw(page, i)) continue
    const isBill = tokens.text[i] === 'Bill' && /^[A-Z]{1,2}-\d{1,3}$/.test(tokens.text[i + 1]!)
    const isLaw = /^(?:Law|Decree)$/.test(tokens.text[i]!) && (/^\d{1,3}[.,]\d{3}$|^\d{2,5}(?:\/\d{2,4})?$/.test(tokens.text[i + 1]!) || /^No$/.test(tokens.text[i + 1]!))
    if ((!isBill && !isLaw) || !sameSentence(page, i, i + 1)) continue
    let end = i + 2
    if (tokens.text[i + 1] === 'No') {
      if (tokens.text[end] === '.') end += 1
      if (!/^\d/.test(tokens.text[end] ?? '')) continue
      end += 1
    }
    if (sameSentence(page, i, end - 1)) draft.put(i, end, 'law', 4, { confidence: 0.85, settled: true })
  }
}

/** "Aurèle Tibault, 41 ans,", "Mara Quill, 88, who": whom a text gives an age is a person. */
function readAges(page: Page, draft: Draft): void {
  const { tokens } = page
  for (const name of draft.names()) {
    const { from, to } = name
    if (name.thing || tokens.fold[to] !== ',' || !isCapital(page, from) || !isCapital(page, to - 1) || tokens.casing[to - 1] === casing.upper || !sameSentence(page, from, to + 1)) continue
    const age = tokens.text[to + 1] ?? ''
    if (!/^\d{1,3}$/.test(age) || Number(age) < 5 || Number(age) > 112) continue
    const next = tokens.fold[to + 2] ?? ''
    const isYears = next === 'ans' || (next === 'years' && tokens.fold[to + 3] === 'old') || next === 'an'
    const isAlone = to - from > 1 && (/^[,.;]$/.test(next) || (isLower(page, to + 2) && /^(?:who|whose|has|had|is|was|said|says)$/.test(next)))
    if (isYears || isAlone) vote(name, 'person', isYears ? 4 : 2.5)
  }
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
/** Nouns of firms that nobody bears: after "the retailer" stands no person, whatever the first name. */
const firms = set('cabinet societe entreprise start-up startup groupe firme enseigne marque banque holding company firm brand retailer lender carmaker drugmaker planemaker chipmaker broadcaster supermarket brewer')
const kin = set('brother brothers sister wife husband son daughter father mother uncle aunt cousin nephew niece widow widower fiancee frere soeur femme epouse epoux mari fils fille pere mere oncle tante neveu cousine veuve gendre beau-frere belle-soeur compagne')
const forms = set('plc ltd inc llc gmbh corp limited incorporated oyj asa pty sarl')
const seats = set('MP MPs MSP MEP MLA MNA TD QC KC')
/** Behind a name: what is laid, dug or run under it. */
const laid = set('railway refinery pipeline mine smelter dam tunnel viaduct bypass interconnector gasfield oilfield')
const isProject = (page: Page, at: number): boolean => page.tokens.text[at] === 'project'
const team = set('team manager managers leader leaders company partner partners office')

/** What stands straight before or behind a name and leaves no doubt: "the law firm Anton Vries", "his brother Ravel Odum", "Tessa Marrow, a Labour MP". */
function readNeighbours(page: Page, draft: Draft): void {
  const { tokens } = page
  for (const name of draft.names()) {
    const { from, to } = name
    const before = from - 1
    if (name.thing || !isCapital(page, from)) continue
    if (before > 0 && isLower(page, before) && sameSentence(page, before - 1, from)) {
      const noun = tokens.fold[before]!
      const article = /^(?:le|la|l'|du|au|un|une|the|a|law|fashion|clothing)$/.test(tokens.fold[before - 1]!)
      if (kindOf(name) === 'person' && article && firms.has(noun) && to - from > 1) vote(name, 'company', 4)
      if (kin.has(noun) && /^(?:his|her|their|my|son|sa|leur|mon|ma|whose|['’]s|s)$/.test(tokens.text[before - 1]!.toLowerCase())) vote(name, 'person', 3)
      if (noun === 'for' && /^(?:member|mp|msp|td|mla)$/.test(tokens.fold[before - 1]!)) vote(name, 'place', 2.5)
    }
    if (to - from > 1 && to + 2 < tokens.length && tokens.text[to] === ',' && /^an?$/.test(tokens.text[to + 1]!))
      for (let i = to + 2; i < to + 5 && sameSentence(page, from, i) && isCapital(page, i); i += 1) if (seats.has(tokens.text[i]!)) vote(name, 'person', 4)
    if (isLower(page, to) && sameSentence(page, from, to) && laid.has(tokens.fold[to]!) && kindOf(name) !== 'place') vote(name, 'project', 1.2)
    // "The Corvid project has …", not "the Corvid project team".
    const noun = isProject(page, to - 1) ? to - 1 : to
    if (before >= 0 && tokens.fold[before] === 'the' && noun > from && isProject(page, noun) && !team.has(tokens.fold[noun + 1] ?? '') && sameSentence(page, before, noun) && (noun < to || kindOf(name) !== 'place')) {
      if (noun < to) draft.resize(name, from, noun)
      vote(name, 'project', 2.5)
    }
    // "Shire Plc": a form that only firms have; a fund may have one too.
    if (to - from > 1 && forms.has(tokens.fold[to - 1]!) && kindOf(name) !== 'fund') vote(name, 'company', 4)
    if (to - from > 2 && tokens.text[to - 1] === 'Bank' && tokens.text[to - 2] === 'Development') vote(name, 'institution', 4)
  }
}
