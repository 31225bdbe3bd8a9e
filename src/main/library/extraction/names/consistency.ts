/** One text, one meaning: what is named in one sentence is named in the others, and is of one kind. */
import { casing } from '../tokens.ts'
import { foldedText, has, isCapital, isFirst, kindOf, type Draft, type DraftName, type Page } from './draft.ts'

interface Known {
  readonly name: DraftName
  readonly length: number
  readonly cased: boolean
}

/** Other places of the names found, and of the parts people are later called by. */
export function findAgain(page: Page, draft: Draft): void {
  const { tokens } = page
  const known = new Map<string, Known[]>()
  const learn = (from: number, to: number, name: DraftName): void => {
    if (to <= from) return
    const first = tokens.fold[from]!
    const list = known.get(first) ?? []
    const fold = foldedText(page, from, to)
    if (!list.some((one) => one.length === to - from && foldedText(page, one.name.from, one.name.to) === fold)) list.push({ name, length: to - from, cased: isCapital(page, from) })
    known.set(first, list)
  }
  for (const name of draft.names()) {
    if (name.confidence < 0.55) continue
    learn(name.from, name.to, name)
  }
  for (const list of known.values()) list.sort((a, b) => b.length - a.length)
  for (let i = 0; i < tokens.length; i += 1) {
    const held = draft.at(i)
    const list = known.get(tokens.fold[i]!)
    if (!list || tokens.casing[i] === casing.sign) {
      if (held) i = held.to - 1
      continue
    }
    const found = firstOf(list, page, draft, i)
    if (found) {
      i = putAgain(draft, found, i).to - 1
    } else if (held) i = held.to - 1
  }
}

function putAgain(draft: Draft, { name, length }: Known, at: number): DraftName {
  const again = draft.put(at, at + length, kindOf(name), 0.5, { thing: name.thing, alias: name.alias, confidence: name.confidence * 0.9, settled: true })
  name.votes.forEach((value, k) => (again.votes[k]! += value * 0.5))
  return again
}
/** The first of these names whose words a token begins; a function of its own, for one within the loop over all tokens would be made anew for each. */
const firstOf = (list: readonly Known[], page: Page, draft: Draft, at: number): Known | undefined => list.find((known) => isAgain(page, draft, known, at))
function isAgain(page: Page, draft: Draft, { name, length, cased }: Known, at: number): boolean {
  if (at + length > page.tokens.length || !sameWords(page, name.from, at, length) || !sameSentenceRange(page, at, length)) return false
  const held = draft.at(at)
  if (held && (held.from < at || held.to - held.from >= length)) return false
  for (let i = at; i < at + length; i += 1) {
    const other = draft.at(i)
    if (other && other.to > at + length) return false
  }
  if (!cased) return length > 1
  if (!isCapital(page, at)) return false
  return length > 1 || single(page, name, at)
}

const sameWords = (page: Page, a: number, b: number, length: number): boolean => {
  for (let i = 0; i < length; i += 1) if (page.tokens.fold[a + i] !== page.tokens.fold[b + i]) return false
  return true
}
const sameSentenceRange = (page: Page, from: number, length: number): boolean => page.sentenceOf[from] !== -1 && page.sentenceOf[from] === page.sentenceOf[from + length - 1]

/** A single word is found again where its capital cannot be an accident, and it is not a piece of a longer unknown name. */
function single(page: Page, name: DraftName, at: number): boolean {
  const { tokens } = page
  const fold = tokens.fold[at]!
  if (fold.length < 2 || has(page, at, 'calendar') || has(page, at, 'leave')) return false
  if (tokens.casing[at] !== tokens.casing[name.from] && tokens.casing[at] === casing.upper && fold.length <= 3) return false
  if (tokens.casing[name.from] === casing.upper && tokens.casing[at] !== casing.upper && fold.length <= 4) return false
  if (isFirst(page, at) && (page.isCommon(fold) || has(page, at, 'first-name'))) return false
  return true
}

/** Names written alike get the kind that speaks loudest over all their places. */
export function agree(page: Page, draft: Draft): void {
  const groups = new Map<string, DraftName[]>()
  for (const name of draft.names()) {
    const key = foldedText(page, name.from, name.to).replaceAll('’', "'")
    const group = groups.get(key)
    if (group) group.push(name)
    else groups.set(key, [name])
  }
  for (const group of groups.values()) {
    if (group.length < 2) continue
    const sum = new Float64Array(group[0]!.votes.length)
    for (const { votes } of group) votes.forEach((value, k) => (sum[k]! += value))
    const thing = group.find((name) => name.thing)?.thing ?? null
    for (const name of group) {
      name.votes.set(sum)
      name.thing ??= thing
    }
  }
}

/** "Marlowe" where the text has "Marlowe Care": a first word alone is of the kind of the one longer name it opens. */
export function leanOnLonger(page: Page, draft: Draft): void {
  const { tokens } = page
  const longer = new Map<string, DraftName | null>()
  const lasts = new Set<string>()
  for (const name of draft.names()) {
    if (name.to - name.from < 2) continue
    const kind = kindOf(name)
    const first = tokens.fold[name.from]!
    if (kind === 'person') lasts.add(tokens.fold[name.to - 1]!)
    // A fund or a product called after its maker says nothing of the maker.
    if ((kind !== 'company' && kind !== 'institution') || first.length < 4 || has(page, name.from, 'org-head') || has(page, name.from, 'demonym') || !isCapital(page, name.from)) continue
    const before = longer.get(first)
    if (before === undefined) longer.set(first, name)
    else if (before && foldedText(page, before.from, before.to) !== foldedText(page, name.from, name.to)) longer.set(first, kindOf(before) === kind ? before : null)
  }
  for (const name of draft.names()) {
    if (name.to - name.from !== 1 || name.thing || name.alias) continue
    const whole = longer.get(tokens.fold[name.from]!)
    if (whole && !lasts.has(tokens.fold[name.from]!) && kindOf(whole) !== kindOf(name)) whole.votes.forEach((value, k) => (name.votes[k]! += value))
  }
  leanOnTwoWords(page, draft)
}

/** "Blue Heron" where the text has "Blue Heron Fisheries". */
function leanOnTwoWords(page: Page, draft: Draft): void {
  const names = draft.names().filter((name) => name.thing === null && isCapital(page, name.from))
  const longer = new Map<string, DraftName>()
  for (const name of names) {
    const kind = kindOf(name)
    if (kind !== 'company' && kind !== 'institution') continue
    for (let to = name.from + 2; to < name.to; to += 1) longer.set(foldedText(page, name.from, to), name)
  }
  for (const name of names) {
    if (name.to - name.from < 2) continue
    const kind = kindOf(name)
    const whole = kind === 'place' || kind === 'person' ? undefined : longer.get(foldedText(page, name.from, name.to))
    if (whole && kindOf(whole) !== kind) whole.votes.forEach((value, k) => (name.votes[k]! += value))
  }
}
