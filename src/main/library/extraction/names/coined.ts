/**
 * Common nouns that name a thing. Where a text capitalises "Gigafactories d'IA" or "AI Factories", or puts the word in quotes,
 * its "gigafactories", "gigafactories de l'IA" and "usines d'IA" are the same thing, whether capitalised or not.
 */
import { kindOf, foldedText, has, isCapital, isFirst, isLower, sameSentence, type Draft, type DraftName, type Page } from './draft.ts'
import { conceptOf, conceptsOf, isCoined, isMadeThing } from './concepts.ts'
import { listed } from './listed.ts'

const of = new Set(['de', 'du', 'des', "d'", 'of', 'd’'])
const articles = new Set(['la', "l'", 'le', 'les', 'l’'])

/** A noun phrase that may be such a name: `[from, to)`, with its concepts; `named` if its spelling shows it to be a name. */
interface Phrase {
  readonly from: number
  readonly to: number
  readonly concepts: string
  readonly named: boolean
}

export function findCoined(page: Page, draft: Draft): void {
  const phrases = [...phrasesOf(page)]
  const named = new Map<string, number>()
  for (const phrase of phrases) if (phrase.named) named.set(phrase.concepts, (named.get(phrase.concepts) ?? 0) + 1)
  for (const name of draft.names()) if (name.to - name.from > 1 && ['project', 'fund', 'law', 'event'].includes(kindOf(name)) && isCapital(page, name.from)) named.set(conceptsOf(page.tokens.fold.slice(name.from, name.to)), 1)
  const wholes = new Map<string, DraftName>()
  for (const phrase of phrases) {
    const head = phrase.concepts.split(' ').find((concept) => isMadeThing(concept)) ?? phrase.concepts
    const coined = page.tokens.fold.slice(phrase.from, phrase.to).some(isCoined)
    if (phrase.to - phrase.from === 1) continue
    if (!named.has(phrase.concepts) && !coined) continue
    const held = draft.at(phrase.from)
    if (isOneOfThem(page, phrase)) {
      // "the Baltic AI Gigafactory": one facility with a name of its own.
      let from = phrase.from - 1
      while (from > 0 && sameSentence(page, from - 1, phrase.from) && isCapital(page, from - 1) && !has(page, from - 1, 'leave')) from -= 1
      draft.put(from, phrase.to, 'project', 2, { confidence: 0.7, settled: true })
      continue
    }
    if (held && held.from <= phrase.from && held.to >= phrase.to && held.settled && held.thing) continue
    if (held && held.from < phrase.from && held.settled) continue
    const name = draft.put(phrase.from, phrase.to, head === 'law' ? 'law' : head === 'summit' ? 'event' : head === 'fund' ? 'fund' : 'project', 2, { confidence: 0.7, settled: true, alias: { of: phrase.concepts, reason: 'variant' } })
    if (!wholes.has(head)) wholes.set(head, name)
  }
  const speaksOfAi = page.tokens.fold.filter((fold) => fold === 'ia' || fold === 'ai' || fold === 'artificielle' || fold === 'artificial').length > 2
  // The noun alone, where it is coined, or capitalised beside a whole name.
  for (const phrase of phrases) {
    const held = phrase.to - phrase.from === 1 ? draft.at(phrase.from) : null
    if (phrase.to - phrase.from !== 1 || (held && held.settled && kindOf(held) === 'project')) continue
    if (held && held.to - held.from > 1 && (held.settled || held.from !== phrase.from)) continue
    const concept = phrase.concepts
    const whole = wholes.get(concept)
    const ownName = named.has(concept)
    if (!isCoined(page.tokens.fold[phrase.from]!) || (!whole && !ownName && !(speaksOfAi && isDefinite(page, phrase)))) continue
    if (followedByName(page, draft, phrase)) continue
    draft.put(phrase.from, phrase.to, 'project', 1.5, { confidence: 0.65, settled: true, alias: { of: whole ? conceptsOf(page.tokens.fold.slice(whole.from, whole.to)) : concept, reason: 'part-of-name' } })
  }
}

/** "les gigafactories", "the gigafactories": those everybody has heard of, in a text about artificial intelligence. */
const isDefinite = (page: Page, { from, to }: Phrase): boolean =>
  /s$/.test(page.tokens.fold[to - 1]!) && ['les', 'ces', 'the', 'these', 'aux', 'nos', 'our'].includes(page.tokens.fold[from - 1] ?? '')

/** A singular in capitals right after another capital: "Piast AI Factory". */
function isOneOfThem(page: Page, { from, to }: Phrase): boolean {
  const before = from - 1
  return before > 0 && sameSentence(page, before, from) && isCapital(page, before) && !has(page, before, 'leave') && !has(page, before, 'demonym') && !isFirst(page, before) && isCapital(page, to - 1) && /y$/.test(page.tokens.fold[to - 1]!) && page.tokens.text[before] !== 'EU'
}

/** "la gigafactory de Tesla" is one factory among others, not the programme. */
function followedByName(page: Page, draft: Draft, { to }: Phrase): boolean {
  if (!of.has(page.tokens.fold[to] ?? '')) return false
  const next = articles.has(page.tokens.fold[to + 1] ?? '') ? to + 2 : to + 1
  const name = draft.at(next)
  return name !== null && ['company', 'person', 'place'].includes(kindOf(name))
}

/** Made things that are no bodies, laws or meetings. */
const others = new Set(['law', 'summit', 'fund', 'alliance', 'network', 'academy'])
const isHead = listed((fold) => isMadeThing(conceptOf(fold)) && !others.has(conceptOf(fold)))
function* phrasesOf(page: Page): Generator<Phrase> {
  const { tokens } = page
  for (let i = 0; i < tokens.length; i += 1) {
    if (!isHead(page, i) || page.sentenceOf[i] === -1) continue
    const concept = conceptOf(tokens.fold[i]!)
    const raised = isCapital(page, i) && !isFirst(page, i)
    const quoted = /^[«"“‘]$/.test(tokens.text[i - 1] ?? '') && /^[»"”’]$/.test(tokens.text[i + 1] ?? '')
    // "gigafactories d'IA", "usines de l'IA", "usines d'intelligence artificielle"
    let to = i + 1
    if (of.has(tokens.fold[to] ?? '')) {
      to += 1
      if (articles.has(tokens.fold[to] ?? '')) to += 1
      if (has(page, to, 'common-acronym') && sameSentence(page, i, to)) {
        to += 1
        yield { from: i, to, concepts: conceptsOf(tokens.fold.slice(i, to)), named: raised }
        continue
      }
      if (tokens.fold[to] === 'intelligence' && tokens.fold[to + 1] === 'artificielle') {
        yield { from: i, to: to + 2, concepts: conceptsOf(tokens.fold.slice(i, to + 2)), named: raised }
        continue
      }
    }
    // "AI Gigafactories", "AI gigafactory"
    if (i > 0 && has(page, i - 1, 'common-acronym') && isCapital(page, i - 1) && sameSentence(page, i, i - 1) && !of.has(tokens.fold[i - 1]!)) {
      yield { from: i - 1, to: i + 1, concepts: conceptsOf(tokens.fold.slice(i - 1, i + 1)), named: isCapital(page, i) }
      continue
    }
    yield { from: i, to: i + 1, concepts: concept, named: raised || (quoted && isLower(page, i)) || quoted }
  }
}

const isSummit = listed((fold) => fold === 'sommet' || fold === 'summit')
const summitAdjectives = /^(?:mondial|europeen|international|extraordinaire|annuel|social|climatique|franco-\p{L}+|euro-\p{L}+)$/u
const links = new Set(['de', 'du', 'des', "d'", 'sur', 'pour', 'd’'])

/** "au sommet mondial de l'intelligence artificielle": a summit with its subject is a name, with or without a capital. */
export function findSummits(page: Page, draft: Draft): void {
  const { tokens } = page
  for (let i = 1; i < tokens.length; i += 1) {
    if (!isSummit(page, i) || page.sentenceOf[i] === -1) continue
    if (!(['au', 'le', 'du', 'ce', 'un'].includes(tokens.fold[i - 1]!) || isCapital(page, i))) continue
    let at = i + 1
    while (at < tokens.length && summitAdjectives.test(tokens.fold[at]!)) at += 1
    if (!links.has(tokens.fold[at] ?? '')) continue
    at += 1
    if (articles.has(tokens.fold[at] ?? '')) at += 1
    if (at >= tokens.length || !sameSentence(page, i, at) || has(page, at, 'leave') || !/\p{L}/u.test(tokens.text[at]!)) continue
    let end = at + 1
    const name = draft.at(at)
    if (name && name.from === at) end = Math.max(end, name.to)
    while (end < tokens.length && sameSentence(page, i, end) && isLower(page, end) && /^(?:artificielle|numerique|climatique|mondiale|europeenne|nucleaire|social|sociale)$/.test(tokens.fold[end]!)) end += 1
    const subject = foldedText(page, at, end)
    const isNamed = isCapital(page, i) || isCapital(page, at) || /intelligence artificielle|climat|numerique|defense|energie|ocean|biodiversite/.test(subject)
    // "au sommet de l'IA mondiale", "au sommet de l'État": the top of it, not a meeting about it.
    if (!isNamed || (isLower(page, i) && at - i <= 3 && tokens.fold[i - 1] === 'au' && !summitAdjectives.test(tokens.fold[i + 1]!) && tokens.fold[i + 1] !== 'sur')) {
      const wrong = draft.at(i)
      if (wrong && !wrong.thing && isLower(page, i)) draft.remove(wrong)
      continue
    }
    draft.put(i, end, 'event', 2, { confidence: 0.75, settled: true })
  }
}
