/** Turns of phrase around names, whatever the name: `A & B`, `Grands Moulins de X`, `Dublin's Abbey`, `TSMC of Taiwan`, `Ann Lee KC`. */
import { casing } from '../tokens.ts'
import { kindOfNoun } from './heads.ts'
import { isInflected } from './openings.ts'
import { isAdjective } from './phrases.ts'
import { has, isCapital, isFirst, isLower, kindOf, sameSentence, vote, type Draft, type DraftName, type Page } from './draft.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const linking = set("de d' du des en sur")
const articles = set("la le les l'")
const mandates = set('MP MPs MSP MSPs MEP MEPs MLA MLAs MNA TD TDs')
const partisans = set('Democrat Republican')
const honours = set('sc kc qc mp mep obe mbe cbe phd md esq msp am')

export function readTurnsOfNames(page: Page, draft: Draft): void {
  for (const name of draft.names()) if (draft.at(name.from) === name) joinFirm(page, draft, name)
  for (const name of draft.names()) if (draft.at(name.from) === name) partOwner(page, draft, name)
  for (const name of draft.names()) if (draft.at(name.from) === name) partWhence(page, draft, name)
  for (const name of draft.names()) {
    if (draft.at(name.from) !== name) continue
    leaveHonours(page, draft, name)
    if (isFirm(page, name)) vote(name, 'company', 1.2)
  }
  for (const name of draft.names()) if (draft.at(name.from) === name) takeComplement(page, draft, name)
  for (const name of draft.names()) if (draft.at(name.from) === name) takeAdjective(page, draft, name)
  readAfterHeads(page, draft)
}

/** `Harlow` + `&` + `Finch`. */
function joinFirm(page: Page, draft: Draft, name: DraftName): void {
  if (page.tokens.text[name.to] !== '&' || name.thing || !sameSentence(page, name.from, name.to)) return
  const next = draft.at(name.to + 1)
  if (!next || next.from !== name.to + 1 || next.thing || !isCapital(page, next.from) || !sameSentence(page, name.from, next.from)) return
  draft.put(name.from, next.to, 'company', 1, { confidence: Math.min(name.confidence, next.confidence), settled: true })
}
/** `Harlow & Finch`, `Messier & Associés`. */
function isFirm(page: Page, { from, to, thing }: DraftName): boolean {
  return thing === null && to - from > 2 && page.tokens.text.slice(from + 1, to - 1).includes('&') && !has(page, to - 1, 'org-head')
}
/** `Ann Lee KC`: the letters are no part of the name. */
function leaveHonours(page: Page, draft: Draft, name: DraftName): void {
  if (kindOf(name) === 'person' && name.to - name.from > 2 && honours.has(page.tokens.fold[name.to - 1]!) && page.tokens.casing[name.to - 1] === casing.upper) draft.resize(name, name.from, name.to - 1)
  // `Labour MP`, `Brantley Falls Democrat`: whose seat or party it is, then what the person is.
  else if (name.to - name.from > 1 && name.thing === null && (mandates.has(page.tokens.text[name.to - 1]!) || partisans.has(page.tokens.text[name.to - 1]!))) {
    if (name.to - name.from === 2 && page.isCommon(page.tokens.fold[name.from]!) && page.lexicon.matchAt(page.tokens, name.from) === null) draft.remove(name)
    else {
      // A member of Congress is of a place.
      const isPlace = partisans.has(page.tokens.text[name.to - 1]!)
      draft.resize(name, name.from, name.to - 1)
      if (isPlace) vote(name, 'place', 2)
    }
  }
}
/** `Dublin's Abbey`: a place the lexicon knows, and what is there. */
function partOwner(page: Page, draft: Draft, name: DraftName): void {
  const { tokens } = page
  if (name.thing || name.settled && kindOf(name) === 'law') return
  const at = Array.from({ length: name.to - name.from }, (_, i) => name.from + i).find((i) => i > name.from && /^['’]s?$/.test(tokens.text[i]!))
  if (at === undefined || at + 1 >= name.to) return
  const known = page.lexicon.matchAt(tokens, name.from)
  if (!known || known.to !== at || known.form.thing.kind !== 'place' || !isCapital(page, at + 1)) return
  const { to } = name
  const kind = kindOf(name)
  draft.put(name.from, at, 'place', 1.5, { thing: known.form.thing, confidence: 0.8, settled: true })
  draft.put(at + 1, to, kind === 'place' || kind === 'person' ? 'institution' : kind, 0.8, { confidence: 0.65 })
}
/** `TSMC of Taiwan`: an acronym and whence it is. */
function partWhence(page: Page, draft: Draft, name: DraftName): void {
  const { tokens } = page
  if (name.thing || name.to - name.from < 3 || tokens.casing[name.from] !== casing.upper || tokens.text[name.from]!.length < 3) return
  if (!['of', 'de', "d'"].includes(tokens.fold[name.from + 1]!)) return
  const known = page.lexicon.matchAt(tokens, name.from + 2)
  if (!known || known.to !== name.to || known.form.thing.kind !== 'place') return
  const { from, to } = name
  const kind = kindOf(name)
  draft.put(from, from + 1, kind === 'place' ? 'company' : kind, 0.8, { confidence: 0.65 })
  draft.put(from + 2, to, 'place', 1.5, { thing: known.form.thing, confidence: 0.8, settled: true })
}
/** `les Grands Moulins de Paris`, `le Rock en Seine`: common words with capitals in mid-sentence are a name's beginning, and take what hangs on them. */
function takeComplement(page: Page, draft: Draft, name: DraftName): void {
  const { tokens } = page
  const { from, to } = name
  const kind = kindOf(name)
  if (name.thing || name.alias || kind === 'person' || kind === 'place' || isFirst(page, from) || to >= tokens.length) return
  if (!linking.has(tokens.fold[to]!) || !sameSentence(page, from, to)) return
  const words = Array.from({ length: to - from }, (_, i) => from + i)
  const before = from > 0 ? tokens.fold[from - 1]! : ''
  const isPlural = ['les', 'des', 'aux'].includes(before) && /[sx]$/.test(tokens.fold[from]!)
  if (!words.every((i) => isCapital(page, i) && tokens.casing[i] !== casing.upper && (isPlural || isOrdinary(page, i)) && !has(page, i, 'first-name') && !has(page, i, 'not-a-name'))) return
  const opensSentence = articles.has(before) && isFirst(page, from - 1)
  if (!(isLower(page, from - 1) || opensSentence) || has(page, from - 1, 'office') || before === 'a') return
  const at = articles.has(tokens.fold[to + 1] ?? '') ? to + 2 : to + 1
  const next = draft.at(at)
  if (!next || next.from !== at || !sameSentence(page, from, at) || !['place', 'company', 'institution'].includes(kindOf(next)) || !isCapital(page, at)) return
  draft.put(from, next.to, kind, 0.6, { confidence: Math.min(name.confidence, 0.75), settled: true })
}

/** A word that is no name by itself: texts have it in lower case, or one of its forms, or it is a noun that tells a kind. */
const isOrdinary = (page: Page, token: number): boolean => page.isCommon(page.tokens.fold[token]!) || isInflected(page, page.tokens.fold[token]!) || kindOfNoun(page, token) !== null

/** `le mouvement Cœur de Lorient`, `le syndicat Meuniers de France`: after a noun that tells its kind, an ordinary word in capitals and what hangs on it. */
function readAfterHeads(page: Page, draft: Draft): void {
  const { tokens } = page
  for (let head = 0; head + 3 < tokens.length; head += 1) {
    const from = head + 1
    if (!isCapital(page, from)) continue
    const kind = isLower(page, head) ? kindOfNoun(page, head) : null
    if (!kind || kind === 'place' || !sameSentence(page, head, from) || has(page, from, 'leave') || has(page, from, 'first-name') || has(page, from, 'demonym')) continue
    const own = draft.at(from)
    if ((own && (own.thing || own.from < from)) || !isOrdinary(page, from)) continue
    let end = own ? own.to : from + 1
    const begun = end
    for (;;) {
      const at = articles.has(tokens.fold[end + 1] ?? '') ? end + 2 : end + 1
      const next = draft.at(at)
      if (!linking.has(tokens.fold[end] ?? '') || !sameSentence(page, head, at) || !isCapital(page, at) || (next && (next.from !== at || kindOf(next) === 'person'))) break
      end = next ? next.to : at + 1
    }
    if (end > begun) draft.put(from, end, kind, 1.5, { confidence: 0.75, settled: true })
  }
}

/** `la Fabrique sonore`, `le Bien public`: an ordinary noun with a capital in mid-sentence, and the adjective that makes it a name. */
function takeAdjective(page: Page, draft: Draft, name: DraftName): void {
  const { from, to } = name
  const { tokens } = page
  const kind = kindOf(name)
  if (to - from !== 1 || name.thing || name.alias || kind === 'person' || isFirst(page, from) || tokens.casing[from] !== casing.capital || !page.isCommon(tokens.fold[from]!)) return
  if (!['la', 'le', "l'", 'du', 'au', 'les', 'des', 'aux'].includes(tokens.fold[from - 1] ?? '') || !isAdjective(page, to) || has(page, to, 'demonym') || !sameSentence(page, from, to)) return
  if (has(page, from, 'office') || has(page, from, 'not-a-name') || has(page, from, 'first-name')) return
  draft.resize(name, from, to + 1)
}
