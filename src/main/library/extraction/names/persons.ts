/** People: a title before a capital, a first name before an unknown word, and later the last name alone. */
import { casing } from '../tokens.ts'
import { has, isCapital, isFirst, isLower, kindOf, sameSentence, vote, type Draft, type DraftName, type Page } from './draft.ts'

const particles = new Set(['de', 'du', "d'", 'von', 'van', 'der', 'den', 'zu', 'zur', 'ter', 'ten', 'ben', 'bin', 'al', 'el', 'da', 'di', 'do', 'dos', 'della', 'del', 'la', 'le', 'af', 'e', 'y', 'des', 'abou', 'abu'])

export function findPersons(page: Page, draft: Draft): void {
  const { tokens } = page
  for (let i = 0; i < tokens.length; i += 1) {
    const titled = has(page, i, 'honorific') && isCapital(page, i)
    if (titled) {
      let at = i + 1
      if (tokens.fold[at] === '.' && tokens.start[at] === tokens.end[i]) at += 1
      const known = draft.at(at)
      if (!sameSentence(page, i, at)) continue
      if (known && known.from === at) {
        vote(known, 'person', 2)
        continue
      }
      if (known || (!isCapital(page, at) && !(particles.has(tokens.fold[at]!) && isCapital(page, at + 1)))) continue
      if (tokens.fold[at] === 'le' || tokens.fold[at] === 'la') continue
      if (['m', 'st', 'pr', 'lord', 'lady', 'dame'].includes(tokens.fold[i]!) && page.isCommon(tokens.fold[at]!)) continue
      const office = has(page, at, 'office') || has(page, at, 'not-a-name')
      if (!office) draft.put(at, endOfName(page, at), 'person', 2, { confidence: 0.85, settled: true })
    } else if (has(page, i, 'first-name') && isCapital(page, i) && !draft.at(i)) {
      const end = endOfName(page, i)
      // A first name known as a common word too needs the word after it to be unknown.
      if (end - i >= 2 && end - i <= 5 && !draft.at(end - 1) && !page.isCommon(tokens.fold[end - 1]!) && !has(page, end - 1, 'legal-form') && !(isFirst(page, i) && page.isCommon(tokens.fold[i]!)))
        draft.put(i, end, 'person', 1.2, { confidence: 0.7 })
    }
  }
  for (const name of draft.names()) if (kindOf(name) === 'person') reach(page, draft, name)
}

/** From a capital, over particles and initials, to the last capital: "von der Leyen", "George W. Bush". */
function endOfName(page: Page, from: number): number {
  const { tokens } = page
  let end = from + 1
  if (particles.has(tokens.fold[from]!) && isLower(page, from)) end = from
  for (let i = end; i < tokens.length && i - from < 8 && sameSentence(page, from, i); i += 1) {
    if (isCapital(page, i) && !has(page, i, 'leave') && tokens.casing[i] !== casing.sign) end = i + 1
    else if (tokens.fold[i] === '.' && i > from && /^\p{Lu}$/u.test(tokens.text[i - 1]!) && isCapital(page, i + 1)) continue
    else if (particles.has(tokens.fold[i]!) && i + 1 < tokens.length && (isCapital(page, i + 1) || (particles.has(tokens.fold[i + 1]!) && isCapital(page, i + 2)))) continue
    else break
  }
  return Math.max(end, from + 1)
}

/** A person's name that the tagger cut short before "von der Leyen" or "W. Bush". */
function reach(page: Page, draft: Draft, name: DraftName): void {
  const { tokens } = page
  const next = name.to
  if (next >= tokens.length || !sameSentence(page, name.from, next)) return
  const isNoble = ['von', 'van', 'zu', 'der', 'ben', 'bin', 'al', 'el'].includes(tokens.fold[next]!) && isLower(page, next)
  const isInitial = /^\p{Lu}$/u.test(tokens.text[next]!) && tokens.fold[next + 1] === '.' && isCapital(page, next + 2)
  if (!isNoble && !isInitial) return
  const end = endOfName(page, name.from)
  if (end > name.to && !draft.at(end - 1)) draft.resize(name, name.from, end)
}
