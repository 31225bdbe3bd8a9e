/** "Banque européenne d'investissement (BEI)" and "BEI (Banque européenne d'investissement)": two names of one thing. */
import { casing } from '../tokens.ts'
import { foldedText, has, isCapital, kindOf, sameSentence, vote, type Draft, type DraftName, type Page } from './draft.ts'

const small = new Set(['de', 'du', 'des', "d'", 'la', 'le', 'les', "l'", 'et', 'of', 'the', 'for', 'and', 'on', 'pour', 'sur', 'en', 'a', 'au', 'aux', 'in', 'to', '&'])

const quotes = new Set(['"', '“', '”', '‘', '’', "'", '«', '»'])

/** Whether the letters of an acronym are the initials of a name, in order; small words may count or not. */
export function isAcronymOf(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  if (letters.length < 2) return false
  const parts = words.flatMap((word) => word.split('-')).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const initials = (kept: readonly string[]): string => kept.map((word) => word[0]!).join('')
  const strong = initials(parts.filter((word) => !small.has(word)))
  if (strong === letters || initials(parts.filter((word) => !/['’]$/.test(word))) === letters) return true
  // A letter or two beyond the initials: "Inserm", "Unesco"; the first must fit, and the initials must lie in it in order.
  if (letters.length < 4 || letters[0] !== strong[0] || strong.length < 3) return false
  let at = 0
  for (const letter of letters) if (letter === strong[at]) at += 1
  return at === strong.length
}

export function readAcronyms(page: Page, draft: Draft): void {
  const { tokens } = page
  for (let i = 1; i + 2 < tokens.length; i += 1) {
    if (tokens.fold[i] !== '(' || !sameSentence(page, i, i + 2)) continue
    let close = i + 2
    while (close < tokens.length && close - i < 14 && tokens.fold[close] !== ')') close += 1
    if (tokens.fold[close] !== ')') continue
    const before = draft.at(i - 1)
    // "European Economic Area (‘EEA’)"
    if (close === i + 4 && before?.to === i && quotes.has(tokens.fold[i + 1]!) && quotes.has(tokens.fold[i + 3]!) && isAcronymOf(tokens.fold[i + 2]!, tokens.fold.slice(before.from, before.to))) {
      pair(page, draft, before, i + 2, true)
      continue
    }
    const oneWord = close === i + 2 && isShort(page, i + 1)
    if (oneWord && before && before.to === i) {
      const words = tokens.fold.slice(before.from, before.to)
      const isSpelledOut = isAcronymOf(tokens.fold[i + 1]!, words)
      if (isSpelledOut || isGivenAcronym(page, draft, before, i + 1) || isBlend(page, draft, before, i + 1) || isTicker(page, draft, before, i + 1)) pair(page, draft, before, i + 1, isSpelledOut)
      else {
        const wider = widerExpansion(page, before, tokens.fold[i + 1]!)
        if (wider !== null) {
          const whole = draft.put(wider, i, kindOf(before), 1, { confidence: 0.8, settled: true })
          pair(page, draft, whole, i + 1)
        }
      }
    } else if (oneWord && !before) {
      const from = lowerExpansion(page, i, tokens.fold[i + 1]!)
      if (from !== null && !has(page, i + 1, 'common-acronym')) {
        const known = draft.at(i + 1)
        const kind = known ? kindOf(known) : has(page, from, 'law-head') ? 'law' : has(page, from, 'project-head') ? 'project' : 'institution'
        const whole = draft.put(from, i, kind, 1, { confidence: 0.7, settled: true })
        pair(page, draft, whole, i + 1)
      }
    } else if (before && before.to === i && before.to - before.from === 1 && isShort(page, before.from)) {
      const long = draft.at(i + 1) ?? (isCapital(page, i + 1) ? draft.put(i + 1, close, kindOf(before), 0.5, { confidence: 0.7 }) : null)
      if (long && isAcronymOf(tokens.fold[before.from]!, tokens.fold.slice(i + 1, close))) {
        draft.resize(long, i + 1, close)
        long.settled = true
        long.votes.forEach((value, k) => (before.votes[k]! += value))
        before.votes.forEach((value, k) => (long.votes[k] = Math.max(long.votes[k]!, value)))
        before.alias = { of: foldedText(page, long.from, long.to), reason: 'acronym' }
      }
    }
  }
}

/** An initialism in brackets right after a long name is its own even in another language's order: "Federal Office for Information Security (BSI)". */
function isGivenAcronym(page: Page, draft: Draft, long: DraftName, token: number): boolean {
  const kind = kindOf(long)
  const known = draft.at(token)
  if (page.tokens.casing[token] !== casing.upper || page.tokens.text[token]!.length > 6 || has(page, token, 'common-acronym')) return false
  return long.to - long.from >= 3 && kind !== 'person' && kind !== 'place' && (!known?.thing || known.thing === long.thing)
}

/** A word made of the beginnings of a long name, in brackets right after it: "Kenya Electricity Generation Company (KenGen)". */
function isBlend(page: Page, draft: Draft, long: DraftName, token: number): boolean {
  const { tokens } = page
  const known = draft.at(token)?.thing
  if (tokens.casing[token] !== casing.mixed || long.to - long.from < 2 || kindOf(long) === 'person' || known && long.thing && known !== long.thing) return false
  const parts = tokens.text[token]!.match(/\p{Lu}\p{Ll}*/gu) ?? []
  let at = long.from
  return parts.length > 1 && parts.join('') === tokens.text[token] && parts.every((part, k) => {
    while (at < long.to && !tokens.fold[at]!.startsWith(part.toLowerCase()) && k > 0) at += 1
    at += 1
    return at <= long.to && tokens.fold[at - 1]!.startsWith(part.toLowerCase())
  })
}

/** What a company is called where its shares are traded, in brackets right after its name: "Gilead Sciences (GILD)", "Rio Tinto (RIO)". */
function isTicker(page: Page, draft: Draft, long: DraftName, token: number): boolean {
  const { tokens } = page
  if (kindOf(long) !== 'company' || !/^\p{Lu}{2,5}$/u.test(tokens.text[token]!) || has(page, token, 'common-acronym')) return false
  const thing = draft.at(token)?.thing
  if (tokens.fold[token] === tokens.fold[long.from]) return long.to - long.from > 1
  if (thing && thing !== long.thing) return false
  // Its letters, or the most of them, are those of the name, in their order.
  const name = tokens.fold.slice(long.from, long.to).join('')
  let [at, met] = [0, 0]
  for (const letter of tokens.fold[token]!) {
    const next = name.indexOf(letter, at)
    if (next < 0) continue
    at = next + 1
    met += 1
  }
  return tokens.fold[token]![0] === name[0] && met >= Math.max(2, tokens.text[token]!.length - 1)
}

const isShort = (page: Page, token: number): boolean =>
  (page.tokens.casing[token] === casing.upper || page.tokens.casing[token] === casing.mixed || page.tokens.casing[token] === casing.capital) && page.tokens.text[token]!.length <= 8 && page.tokens.text[token]!.length >= 2

/** @param isSpelledOut the text itself says what the letters stand for: then they are nothing else that bears them. */
function pair(page: Page, draft: Draft, long: DraftName, token: number, isSpelledOut = false): void {
  const kind = kindOf(long)
  const known = draft.at(token)
  const name = known && known.from === token && known.to === token + 1 ? known : draft.put(token, token + 1, kind, 1, { confidence: 0.85 })
  vote(name, kind, 1.5)
  name.settled = true
  name.thing = isSpelledOut ? long.thing : (name.thing ?? long.thing)
  name.alias = { of: foldedText(page, long.from, long.to), reason: 'acronym' }
}

/** The found name is the tail of the expansion: "Bureau d'enquêtes et d'[Analyses] (BEA)". */
function widerExpansion(page: Page, name: DraftName, acronym: string): number | null {
  for (let from = name.from - 1; from >= Math.max(0, name.from - 10) && sameSentence(page, from, name.from); from -= 1)
    if (isAcronymOf(acronym, page.tokens.fold.slice(from, name.to)) && isCapital(page, from) && !has(page, from, 'leave') && page.tokens.fold[from]![0] === acronym[0]) return from
  return null
}

/** No name was found before the bracket: words whose initials fit, beginning with a head noun or a capital. */
function lowerExpansion(page: Page, bracket: number, acronym: string): number | null {
  for (let from = bracket - 2; from >= Math.max(0, bracket - 12) && sameSentence(page, from, bracket); from -= 1) {
    if (page.tokens.casing[from] === casing.sign) return null
    if (page.tokens.fold[from]![0] === acronym[0] && !has(page, from, 'leave') && (isCapital(page, from) || has(page, from, 'org-head')) && isAcronymOf(acronym, page.tokens.fold.slice(from, bracket))) return from
  }
  return null
}
