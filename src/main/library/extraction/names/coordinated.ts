/** English names that join several words before one head noun: "the Infrastructure, Harbours and Fisheries Fund", "the Arctic and Baltic Sea Coalition". */
import type { EntityKind } from '../../../../shared/model.ts'
import { has, isCapital, kindOf, sameSentence, type Draft, type Page } from './draft.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
/** Nouns that close such a name, and what it then is. */
const heads: readonly (readonly [EntityKind, ReadonlySet<string>])[] = [
  ['fund', set('fund facility')],
  ['institution', set('coalition commission committee council authority agency association federation institute union board department directorate inspectorate')],
  ['project', set('plan plans programme strategy')],
  ['company', set('group')],
]
const joining = set(', and &')

/** Where one noun closes words joined by commas and "and", and an article opens them, they are one name. */
export function joinCoordinated(page: Page, draft: Draft): void {
  const { tokens } = page
  for (let tail = 3; tail < tokens.length; tail += 1) {
    const kind = heads.find(([, words]) => words.has(tokens.fold[tail]!))?.[0]
    if (kind === undefined || !isCapital(page, tail) || page.sentenceOf[tail] === -1) continue
    if (isCapital(page, tail + 1) && sameSentence(page, tail, tail + 1)) continue
    const from = opening(page, draft, tail)
    const held = from < 0 ? null : draft.at(from)
    if (from < 0 || (held && (held.from < from || held.to > tail + 1 || (held.from === from && held.to === tail + 1)))) continue
    draft.put(from, tail + 1, kind, 2, { confidence: 0.75, settled: true })
  }
}

/** The first word of the joined ones, straight after an article; -1 where what is joined may be names of their own. */
function opening(page: Page, draft: Draft, tail: number): number {
  const { tokens } = page
  let at = tail - 1
  let hasAnd = false
  for (; at > 0 && tail - at < 10 && sameSentence(page, at, tail); at -= 1) {
    const fold = tokens.fold[at]!
    if (joining.has(fold)) {
      // A comma alone parts two names: "the Treasury, Housing Fund".
      if (fold === ',' ? !hasAnd : hasAnd) return -1
      hasAnd ||= fold !== ','
      if (!isCapital(page, at - 1)) return -1
    } else if (isCapital(page, at)) {
      if (!belongs(page, draft, at, tail)) return -1
    } else break
  }
  const article = tokens.fold[at]
  return hasAnd && (article === 'the' || article === 'a' || article === 'an') && at + 2 < tail ? at + 1 : -1
}

/** A word that says what the body is for, not who it is: no person, firm or body of its own. */
function belongs(page: Page, draft: Draft, at: number, tail: number): boolean {
  if (has(page, at, 'org-head') || has(page, at, 'fund-head') || has(page, at, 'first-name') || has(page, at, 'office') || has(page, at, 'legal-form') || has(page, at, 'calendar')) return false
  const held = draft.at(at)
  if (!held || held.to > tail) return true
  return held.thing === null ? kindOf(held) !== 'person' || page.isCommon(page.tokens.fold[at]!) : held.thing.kind === 'place'
}
