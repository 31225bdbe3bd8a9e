/** What stands around a name, wherever a text has it: small words, nouns before and after, verbs, what it is listed with. */
import { entityKinds } from '../../../../shared/model.ts'
import { hashOf } from '../features.ts'
import { casing } from '../tokens.ts'
import { has, isFirst, isLower, kindOf, type DraftName, type Page } from './draft.ts'
import { topOf, type Put } from './evidence-sources.ts'
import { kindOfNoun } from './heads.ts'
import { headBefore, headFrom, kindOfWord, openedAfter, saidAfter } from './predicates.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const articles = set("le la les l' the du des au aux un une a an")
const helpers = set("a ont avait avaient va vont doit doivent devrait pourrait aurait n' ne s' se est sont etait etaient sera ete d' has have had will would may could is are was were be been to also already recently now deja egalement aussi pas not")
const prepositions = set("a au aux en dans de du des d' chez par pour sur avec contre entre vers depuis selon in at on of to from by with for against near into across between after before under via within than like")
const joining = set(', et and ou or & ni puis')
const quotes = new Set(['«', '»', '"', '“', '”', '‘'])

/** What stands around one place where the text names it. */
export function readAround(page: Page, name: DraftName, put: Put, at: (token: number) => DraftName | null, chances: ReadonlyMap<DraftName, Float64Array>, words: Int32Array): void {
  const { tokens } = page
  const { from, to } = name
  const sentence = page.sentences[page.sentenceOf[from] ?? -1]
  if (!sentence) return
  const word = (i: number): number => (i < sentence.from ? 1 : i >= sentence.to ? 2 : tokens.casing[i] === casing.number ? 3 : words[i]!)
  const bitsOf = (i: number): number => (i < sentence.from || i >= sentence.to ? 0 : page.bits[i]!)
  const putBits = (template: number, i: number): void => {
    const bits = bitsOf(i)
    const how = i >= sentence.from && i < sentence.to && isLower(page, i) ? 0 : 1
    for (let f = 0; bits >> f !== 0; f += 1) if (bits & (1 << f)) put('around', template, f, how)
  }
  let before = from - 1
  let after = to
  const isQuoted = before >= sentence.from && quotes.has(tokens.text[before]!)
  if (isQuoted) before -= 1
  if (after < sentence.to && quotes.has(tokens.text[after]!)) after += 1
  if (isQuoted) put('around', 30, 1)
  put('around', 31, word(before))
  put('around', 32, word(before), word(before - 1))
  put('around', 33, word(after))
  put('around', 34, word(after), word(after + 1))
  put('around', 35, word(before), word(after))
  putBits(36, before)
  putBits(37, after)
  // Article, preposition, and the noun the preposition hangs on.
  let i = before
  let article = 0
  if (i >= sentence.from && articles.has(tokens.fold[i]!)) {
    article = words[i]!
    i -= 1
  }
  put('around', 38, article, to - from > 1 ? 1 : 0)
  put('around', 39, word(i), article === 0 ? 0 : 1)
  if (i >= sentence.from && prepositions.has(tokens.fold[i]!)) {
    let noun = i - 1
    if (noun >= sentence.from && tokens.casing[noun] === casing.lower && /(?:aise?|ain|aine|ique|eenne?|al|ale|ois|oise)s?$/.test(tokens.fold[noun]!)) noun -= 1
    put('around', 40, word(noun), words[i]!)
    put('around', 41, word(noun))
    putBits(42, noun)
  }
  // Nouns directly before, over adjectives and nationalities: "the French chip maker X", "le groupe nantais X".
  for (let step = 0, j = before; step < 3 && j >= sentence.from && (isLower(page, j) || has(page, j, 'demonym')) && !articles.has(tokens.fold[j]!) && !prepositions.has(tokens.fold[j]!); step += 1, j -= 1) {
    put('around', 43, word(j))
    const kind = kindOfNoun(page, j)
    if (kind !== null) put('around', 44, entityKinds.indexOf(kind), step)
    if (has(page, j, 'office')) put('around', 45, step)
  }
  readComma(page, sentence, before, after, put, word)
  readSaid(page, sentence, name, put, at)
  readVerb(page, sentence, name, after, put, word)
  // The words about, wherever they stand.
  for (let j = Math.max(sentence.from, from - 7); j < Math.min(sentence.to, to + 7); j += 1) {
    if ((j >= from && j < to) || !isLower(page, j) || tokens.fold[j]!.length < 4) continue
    put('around', 46, word(j), j < from ? 0 : 1)
  }
  if (isFirst(page, from)) put('around', 47, after >= sentence.to ? 1 : 0)
  if (page.sentenceOf[from] === 0) put('around', 48, 1)
  // What it is listed with.
  for (const [joint, other] of [[after, after + 1], [before, before - 1], [after, after + 2], [before - 1, before - 2]] as const) {
    if (joint < sentence.from || joint >= sentence.to || !joining.has(tokens.fold[joint]!)) continue
    const beside = at(other)
    const its = beside && beside !== name ? chances.get(beside) : undefined
    if (beside && its) {
      put('tagger', 49, topOf(its), tokens.fold[joint] === ',' ? 0 : 1)
      put('rules', 49, entityKinds.indexOf(kindOf(beside)), tokens.fold[joint] === ',' ? 0 : 1)
    }
  }
}

interface Stretch { readonly from: number; readonly to: number }
type WordAt = (token: number) => number

/** "X, a Dutch maker of lenses, …"; "the regulator, X, …"; "X (Pas-de-Calais)". */
function readComma(page: Page, sentence: Stretch, before: number, after: number, put: Put, word: WordAt): void {
  const { tokens } = page
  if (after < sentence.to && (tokens.fold[after] === ',' || tokens.fold[after] === '(' || /^[—–-]$/.test(tokens.text[after]!))) {
    const opens = after + 1
    const hasArticle = opens < sentence.to && articles.has(tokens.fold[opens]!)
    put('around', 50, word(opens), tokens.text[after]!.charCodeAt(0))
    for (let i = opens, step = 0; i < sentence.to && step < 9; i += 1, step += 1) {
      if (tokens.casing[i] === casing.sign && i > opens) break
      if (!isLower(page, i) || articles.has(tokens.fold[i]!) || prepositions.has(tokens.fold[i]!)) continue
      put('around', 51, word(i), hasArticle ? 1 : 0)
      const kind = kindOfNoun(page, i)
      if (kind !== null) put('around', 52, entityKinds.indexOf(kind), hasArticle ? 1 : 0)
      if (has(page, i, 'office')) put('around', 53, hasArticle ? 1 : 0)
    }
  }
  if (before > sentence.from && tokens.fold[before] === ',') {
    for (let i = before - 1, step = 0; i >= sentence.from && step < 7; i -= 1, step += 1) {
      if (tokens.casing[i] === casing.sign) break
      if (!isLower(page, i) || articles.has(tokens.fold[i]!) || prepositions.has(tokens.fold[i]!)) continue
      put('around', 54, word(i))
      const kind = kindOfNoun(page, i)
      if (kind !== null) put('around', 55, entityKinds.indexOf(kind))
      if (has(page, i, 'office')) put('around', 56, 1)
    }
  }
}

/** What it does, what is done to it, and what it has. */
function readVerb(page: Page, sentence: Stretch, name: DraftName, after: number, put: Put, word: WordAt): void {
  const { tokens } = page
  let i = after
  if (i < sentence.to && (/^['’]s$/.test(tokens.text[i]!) || /^['’]$/.test(tokens.text[i]!))) {
    for (let j = i + 1; j < Math.min(sentence.to, i + 4) && (isLower(page, j) || has(page, j, 'demonym')); j += 1) put('around', 60, word(j))
    return
  }
  if (i + 1 < sentence.to && tokens.fold[i] === ',' && ['which', 'who', 'qui', 'dont', 'whose', 'where', 'ou'].includes(tokens.fold[i + 1]!)) {
    put('around', 61, word(i + 1))
    i += 2
  }
  for (let steps = 0; steps < 3 && i < sentence.to && helpers.has(tokens.fold[i]!); steps += 1) i += 1
  if (i < sentence.to && isLower(page, i)) {
    put('around', 62, word(i))
    put('around', 63, hashOf(tokens.fold[i]!, 0, Math.min(5, tokens.fold[i]!.length)))
  }
  const verb = name.from - 1
  if (verb >= sentence.from && isLower(page, verb)) put('around', 64, hashOf(tokens.fold[verb]!, 0, Math.min(5, tokens.fold[verb]!.length)))
}

/** What is said of it: the heads of the phrases before and after, and how the next sentence takes it up. */
function readSaid(page: Page, sentence: Stretch, name: DraftName, put: Put, at: (token: number) => DraftName | null): void {
  const { fold } = page.tokens
  const head = (template: number, noun: number, more = 0): void => {
    if (noun < 0) return
    const word = fold[noun]!
    put('said', template, hashOf(word), more)
    if (word.length > 5) put('said', template + 1, hashOf(word, word.length - 4), more)
    const kind = kindOfWord(page, noun)
    put('said', template + 2, kind === null ? -1 : entityKinds.indexOf(kind), more)
    if (kind !== null) put('said', 100, entityKinds.indexOf(kind))
    if (has(page, noun, 'office')) put('said', template + 3, more)
  }
  const opened = openedAfter(page, name, sentence.to)
  if (opened >= 0) head(101, headFrom(page, opened, sentence.to))
  const said = saidAfter(page, name, sentence.to)
  if (said >= 0) head(105, headFrom(page, said, sentence.to))
  head(109, headBefore(page, name, sentence.from))
  // "the Tideway tunnel", "Pyros constellation"
  if (name.to < sentence.to && isLower(page, name.to)) {
    const kind = kindOfWord(page, name.to)
    if (kind !== null) put('said', 113, entityKinds.indexOf(kind))
  }
  const next = page.sentences[(page.sentenceOf[name.from] ?? -1) + 1]
  for (let i = sentence.from; i < name.from; i += 1) if (at(i)) return
  if (!next || next.to - next.from < 2) return
  if (pronouns.has(fold[next.from]!)) put('said', 114, hashOf(fold[next.from]!))
  else if (definite.has(fold[next.from]!)) {
    const kind = isLower(page, next.from + 1) ? kindOfWord(page, next.from + 1) : null
    if (kind !== null) put('said', 115, entityKinds.indexOf(kind))
  }
}
const pronouns = set('il elle ils elles he she it they')
const definite = set("le la l' the cette ce cet this")
