/** Offices in capitals, as agencies and releases write them: "World Bank Country Director for Kenya Ann Lee", "Managing Partner of Nexan". */
import { has, isCapital, kindOf, sameSentence, type Draft, type DraftName, type Page } from './draft.ts'
import { listed } from './listed.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const offices = set(`director officer president vice-president partner adviser advisor manager secretary chancellor vice-chancellor chairman chairwoman economist representative
  minister commissioner executive counsel ambassador provost treasurer editor`)
const letters = new Set(['CEO', 'CFO', 'COO', 'CTO', 'CIO'])
const isOffice = listed((fold) => offices.has(fold) || letters.has(fold.toUpperCase()))
const links = set('for of at')
const compass = set('northern southern eastern western central north south east west')

/** An office is no name; whom it is for, and who holds it, are. */
export function splitTitles(page: Page, draft: Draft): void {
  for (let i = 0; i < page.tokens.length; i += 1) {
    if (!isOffice(page, i) || !isCapital(page, i)) continue
    const name = draft.at(i)
    if (name && name.to === i + 1) dropTitle(page, draft, name)
    if (links.has(page.tokens.fold[i + 1] ?? '')) splitAfter(page, draft, i + 2)
  }
}

/** "the UAE National Security Advisor": of it only the state is a name. */
function dropTitle(page: Page, draft: Draft, name: DraftName): void {
  if (name.thing || kindOf(name) === 'person') return
  if (name.to - name.from < 2) {
    // "German Chancellor Anna Voss": before somebody it is an office, whatever else it may name.
    const holder = draft.at(name.to)
    if (holder?.from === name.to && kindOf(holder) === 'person') draft.remove(name)
    return
  }
  // "Tarvel Offshore Unit CEO": the office is no part of the firm.
  if (letters.has(page.tokens.text[name.to - 1]!)) return draft.resize(name, name.from, name.to - 1)
  const state = page.lexicon.matchAt(page.tokens, name.from)
  draft.remove(name)
  if (state && state.to < name.to && state.form.thing.kind !== 'person' && !state.form.ambiguous)
    draft.put(name.from, state.to, state.form.thing.kind, 1.5, { thing: state.form.thing, confidence: 0.8, settled: true })
}

/** "… for Kenya Ann Lee", "… for Eastern and Southern Africa Ann Lee": where, and then who. */
function splitAfter(page: Page, draft: Draft, start: number): void {
  const { tokens, lexicon } = page
  for (let at = start; at < start + 5 && at < tokens.length && sameSentence(page, start, at); at += 1) {
    const place = lexicon.matchAt(tokens, at)
    if (!place || place.form.thing.kind !== 'place') {
      if (!isCapital(page, at) && !['and', 'the', '&'].includes(tokens.fold[at]!)) return
      continue
    }
    let end = place.to
    while (end < tokens.length && end < place.to + 4 && sameSentence(page, start, end) && isCapital(page, end) && !has(page, end, 'leave')) end += 1
    const known = draft.at(place.to)
    if (end - place.to < 2 || end - place.to > 3 || known?.thing || has(page, end - 1, 'legal-form') || offices.has(tokens.fold[end - 1]!)) return
    const region = draft.at(start)
    if (region && !region.thing && region.from >= start - 3) draft.remove(region)
    const isPart = compass.has(tokens.fold[at - 1]!) && isCapital(page, at - 1)
    draft.put(isPart ? at - 1 : at, place.to, 'place', 2, { thing: isPart ? null : place.form.thing, confidence: 0.8, settled: true })
    draft.put(place.to, end, 'person', 3, { confidence: 0.8, settled: true })
    return
  }
}
