/** Capitals the tagger passed over: in the middle of a French or English sentence an unknown capitalised word is a name. */
import { entityKinds, type EntityKind } from '../../../../shared/model.ts'
import { casing } from '../tokens.ts'
import { has, isCapital, isFirst, isLower, sameSentence, type Draft, type Page } from './draft.ts'
import type { ChancesAt } from './tagged.ts'

export function draftFromCapitals(page: Page, draft: Draft, chancesAt: ChancesAt): void {
  const { tokens } = page
  for (const sentence of page.sentences) {
    // A full stop closes no headline: what is capitalised there is a name, however many there are.
    if (isRaised(page, sentence.from, sentence.to, /^[.!?…]$/.test(page.tokens.text[sentence.to - 1]!) ? 0.9 : 0.7)) continue
    for (let i = sentence.from; i < sentence.to; i += 1) {
      const held = draft.at(i)
      if (held) {
        i = held.to - 1
        continue
      }
      if (!isCapital(page, i) || !opens(page, i)) continue
      let to = i + 1
      while (to < sentence.to && !draft.at(to) && sameSentence(page, i, to) && (continues(page, to) || (tokens.casing[to] === casing.number && to > i && tokens.end[to - 1]! + 1 === tokens.start[to] && tokens.text[to]!.length < 4))) to += 1
      if (tokens.casing[to - 1] === casing.number && to - i === 1) continue
      if (draftRun(page, draft, chancesAt, i, to)) i = to - 1
    }
  }
}

/** Drafts the capitals `[from, to)` as a name; false where they are none. */
function draftRun(page: Page, draft: Draft, chancesAt: ChancesAt, from: number, to: number): boolean {
  const { tokens } = page
  const votes = new Float64Array(entityKinds.length)
  let believed = 0
  for (let i = from; i < to; i += 1)
    chancesAt(i).forEach((chance, k) => {
      votes[k]! += chance / (to - from)
      believed += chance / (to - from)
    })
  const isCamel = tokens.casing[from] === casing.mixed && tokens.text[from]!.length > 3 && !/[-'’]/.test(tokens.text[from]!)
  const known = to - from === 1 && page.isCommon(tokens.fold[from]!)
  // Two capitals side by side in the middle of a sentence are a name, whatever the tagger thinks of the words.
  const isRun = to - from > 1 && (!isFirst(page, from) || (!page.isCommon(tokens.fold[from]!) && tokens.casing[from + 1] === casing.capital)) && !isSaidOfNames(page, from, to)
  if (!isCamel && !isRun && believed < (known ? 0.3 : isFirst(page, from) ? 0.35 : 0.02)) return false
  if (believed < 0.05) votes[entityKinds.indexOf('project')]! += 0.05
  let best = 0
  for (let k = 1; k < votes.length; k += 1) if (votes[k]! > votes[best]!) best = k
  const name = draft.put(from, to, entityKinds[best]! satisfies EntityKind, 0, { confidence: Math.min(0.75, 0.55 + believed) })
  votes.forEach((value, k) => (name.votes[k] = Math.max(0.01, value / Math.max(believed, 0.2)) * 0.6))
  return true
}
/** Whether one of the words is said of names rather than being in one. */
function isSaidOfNames(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (has(page, i, 'office') || has(page, i, 'honorific') || has(page, i, 'not-a-name') || has(page, i, 'demonym') || has(page, i, 'common-acronym')) return true
  return false
}

/** A capital that begins a name rather than a sentence, a title of a person, a month or an initialism everybody uses. */
function opens(page: Page, token: number): boolean {
  const { tokens } = page
  if (has(page, token, 'leave') || has(page, token, 'calendar') || has(page, token, 'honorific') || has(page, token, 'common-acronym') || has(page, token, 'not-a-name') || has(page, token, 'demonym')) return false
  if (has(page, token, 'office') && page.isCommon(tokens.fold[token]!)) return false
  if (tokens.text[token]!.length < 2 || /^\p{L}['’]$/u.test(tokens.text[token]!)) return false
  if (/^[IVXLCDM]+e?$/.test(tokens.text[token]!)) return false
  return true
}
const continues = (page: Page, token: number): boolean => isCapital(page, token) && !has(page, token, 'leave') && !has(page, token, 'calendar') && !(has(page, token, 'common-acronym') && isLower(page, token))

/** A headline in which most words are capitalised: capitals say nothing there. */
function isRaised(page: Page, from: number, to: number, share: number): boolean {
  let capitals = 0
  let words = 0
  for (let i = from; i < to; i += 1) {
    if (isLower(page, i) && page.tokens.text[i]!.length > 3) words += 1
    else if (isCapital(page, i)) {
      words += 1
      capitals += 1
    }
  }
  return words > 3 && capitals > words * share
}

const isHeadline = (page: Page, from: number, to: number): boolean => to - from > 5 && !/^[.!?…]$/.test(page.tokens.text[to - 1]!) && isRaised(page, from, to, 0.79)

/**
 * In a headline with raised capitals the edges of names are guesses: what the rest of the text does not name is left out
 * where a common word is in it, so that names known from the text can be found there again.
 */
export function settleHeadlines(page: Page, draft: Draft): void {
  const raised = page.sentences.filter(({ from, to }) => isHeadline(page, from, to))
  if (raised.length === 0 || raised.length === page.sentences.length) return
  const elsewhere = new Set<string>()
  const within = (token: number): boolean => raised.some(({ from, to }) => from <= token && token < to)
  for (const name of draft.names()) if (!within(name.from)) elsewhere.add(page.tokens.text.slice(name.from, name.to).join(' '))
  for (const name of draft.names()) {
    if (!within(name.from) || name.thing || elsewhere.has(page.tokens.text.slice(name.from, name.to).join(' '))) continue
    const words = Array.from({ length: name.to - name.from }, (_, i) => name.from + i)
    const inside = words.some((i) => words.length > 1 && elsewhere.has(page.tokens.text[i]!))
    if (inside || (name.confidence < 0.9 && words.some((i) => page.isCommon(page.tokens.fold[i]!)))) draft.remove(name)
  }
}
