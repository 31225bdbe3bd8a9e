/** Marks and short words that papers set in capitals and that name nothing: currencies, notes of the editor, signatures, days. */
import { casing } from '../tokens.ts'
import { kindOf, sameSentence, type Draft, type DraftName, type Page } from './draft.ts'

/** Before or after tax, a note of the editor. */
const marks = new Set(['TTC', 'HTVA', 'TVAC', 'NDLR', 'Ndlr', 'NDLA', 'FCFA', 'XOF', 'XAF'])
const francs = new Set(['francs', 'franc', 'f', 'milliards', 'millions', 'milliard', 'million'])
const days = new Set('mon tue wed thu fri sat sun lun mar mer jeu ven sam dim jan feb apr may jun jul aug sep sept oct nov dec janv fevr avr juil'.split(' '))
/** `le Germano-Américain`, `la Franco-Libanaise`: somebody of two countries. */
const twofold = /^(?:franco|germano|italo|anglo|hispano|sino|américano|russo|helvético|belgo|luso|nippo|gréco|turco|israélo|irano|austro|afro|algéro|sénégalo|ivoiro|canado)-\p{L}*(?:iens?|iennes?|oise?s?|aise?s?|aine?s?|éens?|éennes?|ands?|andes?|ols?|oles?|ques?|ecs?)$/iu
const opening = new Set(['«', '“', '"', '‘', '‹'])
const currencies = new Set(['€', '$', '£', '¥'])

function isMark(page: Page, name: DraftName): boolean {
  const { tokens } = page
  const { from, to } = name
  const before = from > 0 && sameSentence(page, from - 1, from) ? tokens.fold[from - 1]! : ''
  if (to - from > 1) return Array.from({ length: to - from }, (_, i) => tokens.fold[from + i]!).every((fold) => days.has(fold) || fold === '.')
  const text = tokens.text[from]!
  if (marks.has(text)) return true
  // A year alone names nothing, unless quotes say that it does.
  if (/^(?:18|19|20)\d\d$/.test(text)) return !opening.has(tokens.text[from - 1] ?? '')
  if (text === 'CFA') return francs.has(before)
  // `par la victoire du OUI`
  if (text === 'OUI' || text === 'NON') return ['du', 'le', 'au', 'de'].includes(before)
  // `3M€`
  if (tokens.casing[from] !== casing.capital && /^\p{N}/u.test(text) && currencies.has(tokens.text[to] ?? '') && tokens.end[from] === tokens.start[to]) return true
  // `la garde des Sceaux` is a minister.
  if (tokens.fold[from] === 'sceaux') return before === 'des' && ['garde', 'gardes'].includes(tokens.fold[from - 2] ?? '')
  return !name.thing && twofold.test(text)
}
/** `A.L. avec AFP`: who signs with initials. */
const initials = /^(?:\p{Lu}\.){2,3}$/u

export function dropMarks(page: Page, draft: Draft): void {
  for (const name of draft.names()) {
    const [start, end] = [page.tokens.start[name.from]!, page.tokens.end[name.to - 1]!]
    const signed = !name.thing && end - start <= 6 && (kindOf(name) === 'place' || kindOf(name) === 'person') && initials.test(page.text.slice(start, end))
      && (['avec', 'with', 'et'].includes(page.tokens.fold[name.to] ?? '') && !sameSentence(page, name.from - 1, name.from) || page.tokens.fold[name.from - 1] === '/')
    if (signed || name.to - name.from < 4 && isMark(page, name)) draft.remove(name)
  }
}
/** `M. Martin` is Martin: the title stays outside. */
export function withoutTitle(page: Page, draft: Draft): void {
  const { tokens } = page
  for (const name of draft.names()) {
    const { from, to } = name
    if (to - from === 3 && (tokens.text[from] === 'M' || tokens.text[from] === 'MM') && tokens.fold[from + 1] === '.' && kindOf(name) === 'person' && tokens.casing[from + 2] === casing.capital
      && tokens.start[from + 2]! > tokens.end[from + 1]!) draft.resize(name, from + 2, to)
  }
}
