/**
 * The noun a text says of a name: "X, a carbon-storage hub off Kollsnes", "X est une petite ONG", "X (un fonds omanais)",
 * "sa navette électrique X", "a night shuttle, X". Found by where it stands in its phrase: last in English, first in French.
 */
import type { EntityKind } from '../../../../shared/model.ts'
import { casing } from '../tokens.ts'
import { has, isLower, kindOf, sameSentence, vote, type Draft, type DraftName, type Page } from './draft.ts'
import { isCause, isWhere, kindOfNoun } from './heads.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const french = set("un une le la l' les des son sa ses leur leurs cet cette ces ce notre votre nos")
const english = set('a an the its his her their this that these those our another')
/** Where an English noun phrase ends: what hangs on its noun, or is said of it. */
const stops = set(`
  of for in from that which who whom whose with to on at by near off under over based made built run owned led backed founded set launched held created between against into about as than
  and or but where when while since after before until through via serving covering is was are were has had will said
`)
const frenchStops = set("de du des d' a au aux en dans sur pour par qui que qu' dont avec sans chez et ou mais lancee lance fonde fondee cree creee base basee est sont a ont porte portee")
/** French adjectives that stand before their noun, and measures of it. */
const before = set(`
  premier premiere premiers premieres second seconde grand grande grands grandes petit petite petits petites jeune jeunes ancien ancienne anciens anciennes nouveau nouvelle nouveaux nouvelles
  principal principale principaux seul seule autre autres vieux vieille futur future vaste gros grosse celebre puissant puissante tres plus tout toute toutes tous meme ex deuxieme troisieme
  bon bonne beau belle vrai vraie veritable simple modeste discret discrete eternel eternelle redoutable
`)
const copulas = set('est sont etait etaient sera reste demeure devient is was are were remains became becomes')

/** What kind of thing a common noun is said of. */
export function kindOfWord(page: Page, token: number): EntityKind | null {
  if (isCause(page, token)) return 'institution'
  const listed = page.lexicon.kindOfNoun(page.tokens.fold[token]!)
  return listed ?? kindOfNoun(page, token)
}

/** A common noun, in capitals too where it is short for one: "une ONG". */
const isNoun = (page: Page, i: number): boolean => isLower(page, i) || (page.tokens.casing[i] === casing.upper && page.lexicon.kindOfNoun(page.tokens.fold[i]!) !== null)
const isWord = (page: Page, i: number): boolean => isNoun(page, i) || has(page, i, 'demonym') || page.tokens.casing[i] === casing.number

/** The head of the noun phrase that begins at a token, with or without an article; -1 where none is to be seen. */
export function headFrom(page: Page, at: number, to: number): number {
  const { fold, text } = page.tokens
  const first = fold[at] ?? ''
  if (at >= to) return -1
  if (english.has(first) && !(first === 'a' && text[at] !== 'a')) return englishHead(page, at + 1, to)
  if (french.has(first)) return frenchHead(page, at + 1, to)
  // Without an article: "X, filiale de …", "X, maker of …".
  if (!isLower(page, at) || frenchStops.has(first) || stops.has(first)) return -1
  return [frenchHead(page, at, to), englishHead(page, at, to)].find((head) => head >= 0 && kindOfWord(page, head) !== null) ?? at
}

function englishHead(page: Page, from: number, to: number): number {
  const { fold, text } = page.tokens
  let head = -1
  for (let i = from; i < to && i - from < 9; i += 1) {
    if (stops.has(fold[i]!) || (i > from && frenchStops.has(fold[i]!))) break
    if (page.tokens.casing[i] === casing.sign) {
      // "the dockers' union", "a $3bn fund", "Britain's largest pub chain".
      if (!/^['’$€£%-]$/.test(text[i]!)) break
    } else if (/^['’]s$/.test(text[i]!)) continue
    else if (isNoun(page, i)) head = i
  }
  return head
}

function frenchHead(page: Page, from: number, to: number): number {
  const { fold } = page.tokens
  for (let i = from; i < to && i - from < 5; i += 1) {
    if (!isWord(page, i) || frenchStops.has(fold[i]!)) return -1
    if (!isNoun(page, i) || before.has(fold[i]!)) continue
    return i
  }
  return -1
}

/** The noun straight before a name, over French adjectives: "sa navette électrique X", "chip maker X"; -1 where none is to be seen. */
export function headBefore(page: Page, name: DraftName, from: number): number {
  const { fold } = page.tokens
  let nearest = -1
  for (let i = name.from - 1; i >= from && name.from - i < 5; i -= 1) {
    if (/^[«"“‘]$/.test(page.tokens.text[i]!) && i === name.from - 1) continue
    if (!isWord(page, i) || french.has(fold[i]!) || english.has(fold[i]!) || frenchStops.has(fold[i]!) || stops.has(fold[i]!)) break
    if (!isNoun(page, i)) continue
    if (nearest < 0) nearest = i
    if (kindOfWord(page, i) !== null) return i
  }
  return nearest
}

/** What a comma, a bracket or a dash after the name opens: where the phrase begins, or -1. */
export function openedAfter(page: Page, name: DraftName, to: number): number {
  if (isWhere(page, name)) return -1
  let after = name.to
  if (after < to && /^[»"”’]$/.test(page.tokens.text[after]!)) after += 1
  return after + 1 < to && /^[,(—–-]$/.test(page.tokens.text[after]!) ? after + 1 : -1
}

/** Where what the name "is" begins: "X est un …", "X was once a …"; -1 where it says none. */
export function saidAfter(page: Page, name: DraftName, to: number): number {
  const { fold } = page.tokens
  let i = name.to
  if (i < to && /^[»"”’]$/.test(page.tokens.text[i]!)) i += 1
  for (let step = 0; step < 2 && i < to && set0.has(fold[i]!); step += 1) i += 1
  if (i + 1 >= to || !copulas.has(fold[i]!)) return -1
  for (i += 1; i + 1 < to && set1.has(fold[i]!); i += 1);
  return ['un', 'une', 'a', 'an', 'the', 'le', 'la', "l'"].includes(fold[i] ?? '') ? i : -1
}
const set0 = set("n' ne also")
const set1 = set('not pas also aussi once now still toujours desormais encore only')

/** Lets what is said of a name vote for its kind. */
export function readPredicates(page: Page, draft: Draft): void {
  for (const name of draft.names()) {
    if (kindOf(name) === 'person' && name.confidence > 0.9 && name.to - name.from > 1) continue
    const sentence = page.sentences[page.sentenceOf[name.from] ?? -1]
    if (!sentence) continue
    const opened = openedAfter(page, name, sentence.to)
    if (opened >= 0) say(page, name, headFrom(page, opened, sentence.to), 1.5)
    const said = saidAfter(page, name, sentence.to)
    if (said >= 0) say(page, name, headFrom(page, said, sentence.to), 2)
    if (name.from > 0 && sameSentence(page, name.from - 1, name.from)) {
      const head = headBefore(page, name, sentence.from)
      if (head >= 0 && page.lexicon.kindOfNoun(page.tokens.fold[head]!) !== null) say(page, name, head, 1)
    }
  }
}

function say(page: Page, name: DraftName, head: number, weight: number): void {
  if (head < 0) return
  const kind = kindOfWord(page, head)
  if (kind !== null) vote(name, kind, kind === 'place' ? weight / 2 : weight)
}
