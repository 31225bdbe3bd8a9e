/** What the place of a name in its sentence says of its kind: a noun before a comma, a byline, what only actors do, a stray figure. */
import { entityKinds, type EntityKind } from '../../../../shared/model.ts'
import { casing } from '../tokens.ts'
import { has, isCapital, isFirst, isLower, kindOf, sameSentence, vote, type Draft, type DraftName, type Page } from './draft.ts'
import { kindOfNoun } from './heads.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
/** What people and bodies do and places do not. */
const acts = set(`
  annonce annoncent annoncait vise visait negocie reclame reclament refuse conteste lorgne espere compte prevoit promet assure affirme estime accuse embauche recrute emploie leve
  revendique table mise investit lance commercialise signe confirme dement evoque rappelle souhaite propose publie parle demande verse prete finance facture encaisse perd gagne
  said says announced announces plans expects hopes wants agreed declined refused told denies denied claims claimed argues argued reckons offers offered promised pays paid raised hired
  employs owes blamed blames advises advised lost won sued sues filed signed reported reports posted aims expected charges
`)
const helpers = set("a ont avait avaient va vont doit doivent veut peut n' ne se s' lui leur y en est has have had will would is was also already plans to deja also aussi")
const at = entityKinds.indexOf('place')
const bearers = set('workers staff employees members shareholders customers engineers managers executives salaries salarie ouvriers syndicats ingenieurs cadres clients fournisseurs')
const trades = set('consultants advisers advisors brokers accountants auditors architects producers developers bankers underwriters insurers solicitors boulangeries magasins hotels supermarches cabinets editions laboratoires transports etablissements')
const rights = set('rights droits episode episodes trailer premiere screenings tournage sequel adaptation remake bande-annonce')

export function readStanding(page: Page, draft: Draft): void {
  for (const name of draft.names()) {
    if (name.thing || name.alias) continue
    const kind = kindOf(name)
    if (kind === 'place' && actsOn(page, name)) name.votes[at]! *= 0.5
    if (!(kind === 'person' && name.confidence > 0.9 && name.to - name.from > 1)) {
      const noun = nounBeforeComma(page, name)
      if (noun && noun !== 'place') vote(name, noun, 1.3)
    }
    const before = name.from - 1
    // "consultants Arden Marsh", "producers Plan B": several do it, under one name.
    if (before >= 0 && trades.has(page.tokens.fold[before]!) && sameSentence(page, before, name.from)) vote(name, 'company', 1.3)
    if (before < 1 || !sameSentence(page, before - 1, name.from)) continue
    const [small, noun] = [page.tokens.fold[before]!, page.tokens.fold[before - 1]!]
    if (['at', 'chez'].includes(small) && bearers.has(noun)) vote(name, 'company', 0.8)
    if (['to', 'for', 'de', 'of'].includes(small) && rights.has(noun)) vote(name, 'project', 0.8)
  }
}

/** Straight after the name, over an auxiliary: what an actor does. */
function actsOn(page: Page, name: DraftName): boolean {
  const { tokens } = page
  let i = name.to
  for (let step = 0; step < 3 && helpers.has(tokens.fold[i] ?? ''); step += 1) i += 1
  return i < tokens.length && sameSentence(page, name.from, i) && isLower(page, i) && acts.has(tokens.fold[i]!)
}

/** "a contract manufacturer, Hovione, and …": an indefinite or possessive noun phrase, then its name between commas. */
function nounBeforeComma(page: Page, name: DraftName): EntityKind | null {
  const { tokens } = page
  const comma = name.from - 1
  if (comma < 2 || tokens.fold[comma] !== ',' || !sameSentence(page, comma - 2, name.from)) return null
  const after = tokens.fold[name.to] ?? '.'
  if (![',', '.', ';', ')', ':', '—', '–'].includes(after)) return null
  // The noun may carry an adjective or a nationality after it, in French.
  for (let i = comma - 1; i >= comma - 3 && i > 0 && isLower(page, i); i -= 1) {
    const kind = kindOfNoun(page, i)
    if (kind) {
      for (let j = i - 1; j >= i - 4 && j >= 0 && sameSentence(page, j, i); j -= 1) {
        if (['un', 'une', 'a', 'an', 'son', 'sa', 'its', 'his', 'her', 'their', 'leur', "d'un", 'another', 'autre'].includes(tokens.fold[j]!)) return kind
        // "the builder, Orlo Strand, …": a person as well, unless no first name says so.
        if (['the', 'le', 'la', "l'"].includes(tokens.fold[j]!)) return kind === 'company' && !has(page, name.from, 'first-name') ? kind : null
        if (!isLower(page, j) && !has(page, j, 'demonym')) return null
      }
      return null
    }
  }
  return null
}

/** "By Brent Calloway" alone on its line; "Cllr Denise Okafor"; and figures that a name does not hold: "the fund Socoden 1,2". */
export function readLines(page: Page, draft: Draft): void {
  const { tokens } = page
  for (const { from, to } of page.sentences) {
    if (!['by', 'par'].includes(tokens.fold[from]!) || tokens.casing[from] !== casing.capital || to - from > 8) continue
    let end = from + 1
    while (end < to && isCapital(page, end) && !has(page, end, 'leave') && tokens.casing[end] !== casing.upper) end += 1
    if (end - from < 3 || end - from > 5 || (end < to && !/^[,.|—–(]$/.test(tokens.text[end]!))) continue
    const held = draft.at(from + 1)
    if (!held?.thing) draft.put(from + 1, end, 'person', 2, { confidence: 0.85, settled: true })
  }
  for (const name of draft.names()) {
    const last = name.to - 1
    if (tokens.casing[last] !== casing.number || last === name.from) continue
    const kind = kindOf(name)
    // "the state firm TNC 15 %", "à Delsberg 600 mètres": what is counted behind the name.
    const isCounted = tokens.text[name.to] === '%' || (kind === 'place' && isLower(page, name.to) && sameSentence(page, last, name.to) && /^\d+$/.test(tokens.text[last]!) && /[sx]$/.test(tokens.fold[name.to]!))
    const isAmount = (/[.,]\d/.test(tokens.text[last]!) && kind !== 'project') || isCounted
    const known = (kind === 'institution' || kind === 'fund' || kind === 'company') && !isFirst(page, name.from) && page.lexicon.lookUp(page.text.slice(tokens.start[name.from]!, tokens.end[last - 1]!)).some(({ thing }) => thing.kind === kind)
    if (isAmount || (known && page.lexicon.lookUp(page.text.slice(tokens.start[name.from]!, tokens.end[last]!)).length === 0)) draft.resize(name, name.from, last)
  }
}
