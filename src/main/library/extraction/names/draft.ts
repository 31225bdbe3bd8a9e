/** The names of one text while they are being found: never overlapping, each with what speaks for its kind. */
import { entityKinds, type EntityKind, type Span } from '../../../../shared/model.ts'
import type { KnownThing, Lexicon, WordFamily } from '../lexicon.ts'
import { bitOf } from '../lexicon.ts'
import { formAt } from '../features.ts'
import type { Form } from '../forms.ts'
import { casing, tokenize, type Tokens } from '../tokens.ts'
import { listsOf } from './listed.ts'

/** A text as the rules read it. */
export interface Page {
  readonly text: string
  readonly tokens: Tokens
  /** Token ranges `[from, to)` of the sentences. */
  readonly sentences: readonly { readonly from: number; readonly to: number }[]
  /** The sentence of a token, or -1. */
  readonly sentenceOf: Int32Array
  readonly lexicon: Lexicon
  /** What the lexicon's word lists say of each token. */
  readonly bits: Int32Array
  /** The lists of `listed.ts` that each token's word is on. */
  readonly lists: Int32Array
  isCommon(fold: string): boolean
}

export interface DraftName {
  from: number
  to: number
  /** What speaks for each kind, in the order of `entityKinds`. */
  readonly votes: Float64Array
  /** The known thing it names, where the lexicon settles it. */
  thing: KnownThing | null
  /** The name in this text that it repeats, shortens or translates, as folded text, and why. */
  alias: { readonly of: string; readonly reason: 'acronym' | 'part-of-name' | 'translation' | 'variant' | 'inflection' } | null
  confidence: number
  /** Rules, rather than the tagger alone, settled its edges. */
  settled: boolean
}

export interface Draft {
  names(): DraftName[]
  at(token: number): DraftName | null
  /** Puts a name; whatever overlaps it goes. */
  put(from: number, to: number, kind: EntityKind, weight: number, more?: Partial<Pick<DraftName, 'thing' | 'alias' | 'confidence' | 'settled'>>): DraftName
  remove(name: DraftName): void
  resize(name: DraftName, from: number, to: number): void
}

/** How sure the tagger must be of a longer name than a rule reads. */
const sureOf = 0.9

export function createDraft(page: Page): Draft {
  const owner: (DraftName | null)[] = new Array<DraftName | null>(page.tokens.length).fill(null)
  // Rules go through the names again and again; they are listed anew when something has changed.
  let listed: DraftName[] | null = null
  const remove = (name: DraftName): void => {
    listed = null
    for (let i = name.from; i < name.to; i += 1) if (owner[i] === name) owner[i] = null
  }
  const take = (name: DraftName): void => {
    listed = null
    for (let i = name.from; i < name.to; i += 1) {
      const other = owner[i]
      if (other && other !== name) remove(other)
      owner[i] = name
    }
  }
  return {
    names() {
      if (listed !== null) return listed.slice()
      const all: DraftName[] = []
      for (let i = 0; i < owner.length; i += 1) {
        const name = owner[i]
        if (!name) continue
        all.push(name)
        i = name.to - 1
      }
      listed = all
      return all.slice()
    },
    at: (token) => owner[token] ?? null,
    put(from, end, kind, weight, more = {}) {
      // A rule that reads a head and its complement stops where it knows no further; a tagger that is sure of more is believed.
      const longer = owner[from]
      const to = longer && more.settled && !more.thing && !longer.settled && longer.from === from && longer.to > end && end - from > 1 && page.tokens.text[end] !== ',' && longer.confidence >= sureOf ? longer.to : end
      const votes = new Float64Array(entityKinds.length)
      for (let i = from; i < to; i += 1) {
        const other = owner[i]
        if (other && (i === from || owner[i - 1] !== other)) other.votes.forEach((vote, k) => (votes[k]! += vote * 0.5))
      }
      votes[entityKinds.indexOf(kind)]! += weight
      const name: DraftName = { from, to, votes, thing: to > end ? longer!.thing : null, alias: null, confidence: 0.7, settled: false, ...more }
      take(name)
      return name
    },
    remove,
    resize(name, from, to) {
      remove(name)
      name.from = from
      name.to = to
      take(name)
    },
  }
}

export const kindOf = (name: DraftName): EntityKind => {
  let best = 0
  for (let k = 1; k < name.votes.length; k += 1) if (name.votes[k]! > name.votes[best]!) best = k
  return entityKinds[best]!
}
export const vote = (name: DraftName, kind: EntityKind, weight: number): void => {
  name.votes[entityKinds.indexOf(kind)]! += weight
}

export function createPage(text: string, spans: readonly Span[], lexicon: Lexicon, isCommon: (fold: string) => boolean): Page {
  const tokens = tokenize(text)
  const sentenceOf = new Int32Array(tokens.length).fill(-1)
  const sentences: { from: number; to: number }[] = []
  let at = 0
  for (const { start, end } of spans) {
    while (at < tokens.length && tokens.start[at]! < start) at += 1
    const from = at
    while (at < tokens.length && tokens.end[at]! <= end) at += 1
    if (at === from) continue
    sentenceOf.fill(sentences.length, from, at)
    sentences.push({ from, to: at })
  }
  return { text, tokens, sentences, sentenceOf, lexicon, bits: ofAll(tokens, lexicon.bitsOf), lists: ofAll(tokens, listsOf), isCommon }
}

function ofAll(tokens: Tokens, bitsOf: (form: Form) => number): Int32Array {
  const bits = new Int32Array(tokens.length)
  for (let i = 0; i < bits.length; i += 1) bits[i] = bitsOf(formAt(tokens, i))
  return bits
}

export const foldedText = (page: Page, from: number, to: number): string => page.tokens.fold.slice(from, to).join(' ')
export function has(page: Page, token: number, family: WordFamily): boolean {
  // Most words are in no family: which bit it would be need not be known.
  const bits = page.bits[token]
  return bits !== undefined && bits !== 0 && (bits & bitOf(family)) !== 0
}
export const isCapital = (page: Page, token: number): boolean => {
  const how = page.tokens.casing[token]
  return how === casing.capital || how === casing.upper || how === casing.mixed
}
export const isLower = (page: Page, token: number): boolean => page.tokens.casing[token] === casing.lower
/** Whether a token opens its sentence, quotes and dashes aside: its capital then says little. */
export function isFirst(page: Page, token: number): boolean {
  const sentence = page.sentences[page.sentenceOf[token] ?? -1]
  if (!sentence) return true
  for (let i = token - 1; i >= sentence.from; i -= 1) if (page.tokens.casing[i] !== casing.sign) return page.tokens.fold[i] === ':' 
  return true
}
export const sameSentence = (page: Page, a: number, b: number): boolean => page.sentenceOf[a] === page.sentenceOf[b] && page.sentenceOf[a] !== undefined && page.sentenceOf[a] !== -1
