/** Capitals that only a beginning asked for, ships and storms: what the edges and the existence of a name turn on. */
import { casing } from '../tokens.ts'
import { has, isCapital, isFirst, kindOf, sameSentence, type Draft, type DraftName, type Page } from './draft.ts'
import { listed } from './listed.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const never = set('counsel helas households lawyers probably collateral septante septante-deux nonante nobody everybody anybody somebody everyone someone anyone nothing everything forty fifty sixty seventy eighty ninety twenty thirty hundreds thousands dozens loudest elsewhere afterwards meanwhile asked contacted reached personne chacun rien tout tous toutes quarante cinquante soixante ailleurs interroge contacte joint sollicite')

/** "Contacté, le groupe …", "Shareholders will receive …": an inflection of a common word, capital only because it comes first. */
export function dropOpenings(page: Page, draft: Draft): void {
  const inside = new Set<string>()
  for (let i = 0; i < page.tokens.length; i += 1) if (isCapital(page, i) && !isFirst(page, i)) inside.add(page.tokens.fold[i]!)
  for (const name of draft.names()) {
    const fold = page.tokens.fold[name.from]!
    if (name.to - name.from !== 1 || name.thing || page.tokens.casing[name.from] !== casing.capital || !opens(page, name.from)) continue
    if (name.settled && !never.has(fold)) continue
    if (never.has(fold) || (!inside.has(fold) && name.confidence < 0.97 && !has(page, name.from, 'first-name') && isInflected(page, fold))) draft.remove(name)
  }
}

/** First in its sentence, or after a stop or an opening quote inside it. */
const opens = (page: Page, token: number): boolean => isFirst(page, token) || /^[.!?…«“"—–•]$/.test(page.tokens.text[token - 1] ?? '')

/** Whether the word is a form of one that texts know in lower case: its plural, its feminine, its participle, its comparative. */
export function isInflected(page: Page, fold: string): boolean {
  if (fold.length < 5 || fold.includes('-')) return false
  const forms = [/(?:es|s|e)$/.test(fold) ? fold.replace(/(?:es|s|e)$/, '') : '', fold.replace(/e?es?$/, 'er'), fold.replace(/ee?s?$/, 'er'), `${fold}s`, `${fold}e`, fold.replace(/(?:est|er|ing|ed|ly)$/, ''), fold.replace(/(?:ing|ed)$/, 'e'), fold.replace(/ies$/, 'y')]
  return forms.some((form) => form.length > 3 && form !== fold && page.isCommon(form))
}

const hulls = set('hms uss mv ms rrs hmas hmcs ins rfa ss sv mt ns uscgc rsv fv hdms hnoms hnlms usns')
const storms = set('storm hurricane typhoon cyclone')
const isHullOrStorm = listed((fold) => hulls.has(fold) || storms.has(fold))

/** "IBEW Local 602": the branch of a union is part of its name. */
export function readBranches(page: Page, draft: Draft): void {
  const { tokens } = page
  for (let i = 1; i + 1 < tokens.length; i += 1) {
    if (tokens.text[i] !== 'Local' || !/^\d{1,4}$/.test(tokens.text[i + 1]!) || !sameSentence(page, i - 1, i + 1)) continue
    const union = draft.at(i - 1)
    if (union && kindOf(union) !== 'person' && kindOf(union) !== 'place') draft.put(union.from, i + 2, 'institution', 2, { confidence: 0.8, settled: true })
  }
}

/** "HMS Anson", "MV Corrie Light" are ships; "Storm Perrin" is one name. */
export function readShipsAndStorms(page: Page, draft: Draft): void {
  const { tokens } = page
  for (let i = 0; i + 1 < tokens.length; i += 1) {
    if (!isHullOrStorm(page, i)) continue
    const isHull = hulls.has(tokens.fold[i]!) && tokens.casing[i] === casing.upper
    const isStorm = storms.has(tokens.fold[i]!) && tokens.casing[i] === casing.capital
    if ((!isHull && !isStorm) || !isCapital(page, i + 1) || !sameSentence(page, i, i + 1) || has(page, i + 1, 'leave')) continue
    const held: DraftName | null = draft.at(i + 1)
    const own = draft.at(i)
    if ((own && (own.thing || own.from < i)) || (held?.thing && held.thing.kind !== 'person' && isStorm) || (isStorm && has(page, i + 1, 'calendar'))) continue
    let to = held && held.from <= i + 1 && (isHull || kindOf(held) === 'person') ? held.to : i + 2
    if (isHull) while (to < tokens.length && to - i < 5 && isCapital(page, to) && sameSentence(page, i, to) && !draft.at(to)) to += 1
    draft.put(i, to, isHull ? 'project' : 'event', 3, { confidence: 0.85, settled: true })
  }
}
