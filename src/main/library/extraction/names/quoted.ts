/** Names that the text introduces as names: "baptisé InvestX", "known as “X”", "le film « X »". */
import type { EntityKind } from '../../../../shared/model.ts'
import { casing } from '../tokens.ts'
import { kindOfNoun } from './heads.ts'
import { has, isCapital, isLower, kindOf, sameSentence, vote, type Draft, type Page } from './draft.ts'

const opening = new Map([['«', '»'], ['“', '”'], ['"', '"'], ['‘', '’'], ["'", "'"]])
/** The longest name that quotes are taken to hold, in tokens. */
const longest = 8

export function readNamings(page: Page, draft: Draft): void {
  const { tokens } = page
  for (let i = 0; i < tokens.length; i += 1) {
    const introduces = has(page, i, 'naming') || (tokens.fold[i] === 'nom' && ['de', 'd\''].includes(tokens.fold[i + 1] ?? '')) || (tokens.fold[i] === 'known' && tokens.fold[i + 1] === 'as')
    if (!introduces) continue
    let at = i + (has(page, i, 'naming') ? 1 : 2)
    const ordinary = ['dit', 'dite', 'nomme', 'nommee', 'appele', 'appelee', 'appeles', 'named', 'called', 'titre'].includes(tokens.fold[i]!)
    if (tokens.fold[at] === ':') at += 1
    if (at < tokens.length && tokens.fold[at] === 'the') at += 1
    do {
      const quoted = quoteAt(page, at)
      const [from, to] = quoted ?? capitalRun(page, at)
      if (to <= from || !sameSentence(page, i, from)) break
      const before = draft.at(from)
      const isPerson = before !== null && kindOf(before) === 'person' && (ordinary || before.confidence > 0.9)
      if (!isPerson && (quoted === null || isNameLike(page, from, to)) && !(ordinary && !quoted && before === null && to - from > 4)) {
        const kind = kindAround(page, i, to)
        const known = draft.at(from)
        if (known && known.from === from && known.to === to) {
          if (!ordinary || quoted || kind) vote(known, kind ?? 'project', kind ? 3 : 1)
          known.settled ||= quoted !== null
        } else if (!ordinary || quoted) draft.put(from, to, kind ?? 'project', kind ? 3 : 1.5, { confidence: 0.8, settled: true })
      }
      // "connue sous le nom de « X » ou « Y »"
      const next = quoted ? to + 1 : to
      at = ['ou', 'or', 'et', 'puis'].includes(tokens.fold[next] ?? '') && quoteAt(page, next + 1) ? next + 1 : -1
    } while (at >= 0)
  }
}

/** A quoted name straight after a noun that tells what it is: "le film « Skyfall »", "le programme “X”". */
export function readQuoted(page: Page, draft: Draft): void {
  for (let i = 1; i < page.tokens.length; i += 1) {
    const quoted = quoteAt(page, i)
    if (!quoted) continue
    const [from, to] = quoted
    const direct = isLower(page, i - 1) ? (offers.has(page.tokens.fold[i - 1]!) ? 'project' : kindOfNoun(page, i - 1)) : null
    const head = direct ?? (isNameLike(page, from, to) ? headBeforeComma(page, i) : null)
    // Straight after its noun a name may well be a sentence: "l'exposition « S'habiller en artiste »".
    if (!head || head === 'place' || !isCapital(page, from) || /^[.?!…]$/.test(page.tokens.text[to - 1]!)) continue
    const known = draft.at(from)
    if (known && known.from === from && known.to === to) vote(known, head, 2)
    else if (!known || kindOf(known) !== 'person') draft.put(from, to, head, 2, { confidence: 0.75, settled: true })
  }
}

const offers = new Set(['contrat', 'offre', 'formule', 'dispositif', 'livret', 'label', 'scheme', 'policy'])
/** "dans le plan stratégique d'Arkéa, « Transitions 2027 »": the noun that opens the phrase before the comma. */
function headBeforeComma(page: Page, quote: number): EntityKind | null {
  if (page.tokens.fold[quote - 1] !== ',') return null
  for (let i = quote - 2; i >= quote - 8 && i > 0 && sameSentence(page, i, quote) && page.tokens.casing[i] !== casing.sign; i -= 1) {
    const kind = isLower(page, i) ? kindOfNoun(page, i) : null
    if (kind && ['project', 'event', 'law', 'fund'].includes(kind)) return kind
  }
  return null
}

/** Tokens between a quote at `at` and its end, or nothing. */
function quoteAt(page: Page, at: number): [number, number] | null {
  const { tokens } = page
  if (tokens.casing[at] !== casing.sign) return null
  const close = opening.get(tokens.text[at]!)
  if (close === undefined) return null
  for (let i = at + 1; i < Math.min(tokens.length, at + 2 + longest); i += 1) {
    if (!sameSentence(page, at, i)) return null
    if (tokens.text[i] === close) return i > at + 1 ? [at + 1, i] : null
  }
  return null
}

function capitalRun(page: Page, at: number): [number, number] {
  let to = at
  while (to < page.tokens.length && sameSentence(page, at, to) && (isCapital(page, to) || (to > at && page.tokens.casing[to] === casing.number))) to += 1
  return [at, to]
}

/** Quoted words that are a name and not a remark: they begin with a capital and hold no stop. */
function isNameLike(page: Page, from: number, to: number): boolean {
  const words = page.tokens.text.slice(from, to)
  if (words.some((word) => /^[.,;:!?…]$/.test(word)) || !(isCapital(page, from) || page.tokens.casing[from] === casing.number)) return false
  const long = words.filter((word) => word.length > 3)
  return to - from <= 3 || (words.filter((_, i) => isCapital(page, from + i)).length >= Math.max(2, long.length * 0.6) && !has(page, from, 'leave'))
}

/** The nearest telling noun before the introducing word, or in the apposition that follows ("Baptisée X, cette offensive …"). */
function kindAround(page: Page, introducer: number, to: number): EntityKind | null {
  for (let i = introducer - 1; i >= Math.max(0, introducer - 7) && sameSentence(page, i, introducer); i -= 1) {
    const kind = isLower(page, i) ? kindOfNoun(page, i) : null
    if (kind) return kind
  }
  for (let i = to; i < Math.min(page.tokens.length, to + 5) && sameSentence(page, i, introducer); i += 1) {
    const kind = isLower(page, i) ? kindOfNoun(page, i) : null
    if (kind) return kind
  }
  return null
}
