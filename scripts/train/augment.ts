/** Sentences made from sentences: names swapped for names of the same kind, capitals as in headlines. */
import { entityKinds, type EntityKind } from '../../src/shared/model.ts'
import { casing, tokenize, type Tokens } from '../../src/main/library/extraction/tokens.ts'
import type { TrainingSentence } from './corpora.ts'

/** Names to swap in, by kind, each already cut into tokens. */
export type NamePool = ReadonlyMap<EntityKind, readonly Tokens[]>

export type Random = () => number

/** Mulberry32: small, seeded, the same everywhere. */
export function createRandom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Names found whole in the training sentences themselves: what swapping takes besides the lexicon. */
export function namesOf(sentence: TrainingSentence): { from: number; to: number; kinds: readonly EntityKind[] }[] {
  const found: { from: number; to: number; kinds: readonly EntityKind[] }[] = []
  const { allowed } = sentence
  for (let i = 0; i < allowed.length; i += 1) {
    if (allowed[i]! & 1 || allowed[i] === 0) continue
    const kinds = entityKinds.filter((_, k) => allowed[i]! & (1 << (1 + 2 * k)))
    if (kinds.length === 0) continue
    let to = i + 1
    while (to < allowed.length && (allowed[to]! & 1) === 0 && entityKinds.every((_, k) => (allowed[to]! & (1 << (1 + 2 * k))) === 0)) to += 1
    found.push({ from: i, to, kinds })
    i = to - 1
  }
  return found
}

/** The sentence with some of its names replaced by others of the same kind. */
export function swapNames(sentence: TrainingSentence, pool: NamePool, random: Random): TrainingSentence {
  const text: string[] = []
  const fold: string[] = []
  const how: number[] = []
  const allowed: number[] = []
  const copy = (tokens: Tokens, from: number, to: number): void => {
    for (let i = from; i < to; i += 1) {
      text.push(tokens.text[i]!)
      fold.push(tokens.fold[i]!)
      how.push(tokens.casing[i]!)
    }
  }
  let at = 0
  for (const { from, to, kinds } of namesOf(sentence)) {
    copy(sentence.tokens, at, from)
    for (let i = at; i < from; i += 1) allowed.push(sentence.allowed[i]!)
    const kind = kinds[Math.floor(random() * kinds.length)]!
    const names = pool.get(kind)
    const chance = random()
    const invented = chance < 0.35 && to - from <= 2
    const name = invented ? toTokens(kind === 'person' && to - from > 1 ? `${sentence.tokens.text[from]!} ${inventName(kind, random)}` : inventName(kind, random))
      : names && names.length > 0 && chance < 0.7 ? names[Math.floor(random() * names.length)]! : null
    const hasElision = from > 0 && /['’]$/.test(sentence.tokens.text[from - 1]!)
    if (name && hasElision === /^[aeiouyhéèêîôâ]/i.test(name.text[0]!)) {
      copy(name, 0, name.length)
      const k = entityKinds.indexOf(kind)
      for (let i = 0; i < name.length; i += 1) allowed.push(1 << (i === 0 ? 1 + 2 * k : 2 + 2 * k))
    } else {
      copy(sentence.tokens, from, to)
      for (let i = from; i < to; i += 1) allowed.push(sentence.allowed[i]!)
    }
    at = to
  }
  copy(sentence.tokens, at, sentence.tokens.length)
  for (let i = at; i < sentence.tokens.length; i += 1) allowed.push(sentence.allowed[i]!)
  const positions = new Int32Array(text.length)
  return { ...sentence, tokens: { length: text.length, start: positions, end: positions, text, fold, casing: Uint8Array.from(how) }, allowed: Int32Array.from(allowed) }
}

/** The sentence in capitals, or with every word of four letters capitalised, as headlines have it. */
export function raiseCase(sentence: TrainingSentence, all: boolean): TrainingSentence {
  const raised = sentence.tokens.text.map((word) => (all ? word.toUpperCase() : word.length > 3 ? word[0]!.toUpperCase() + word.slice(1) : word))
  const tokens = sentence.tokens
  const cased = Uint8Array.from(raised, (word, i) => {
    const was = tokens.casing[i]!
    if (was === casing.sign || was === casing.number) return was
    return all ? (word.length > 1 ? casing.upper : casing.capital) : was === casing.lower && word.length > 3 ? casing.capital : was
  })
  return { ...sentence, tokens: { ...tokens, text: raised, casing: cased } }
}

const starts = ['Al', 'Bel', 'Cor', 'Dal', 'El', 'Fen', 'Gal', 'Hal', 'Ir', 'Jor', 'Kal', 'Lum', 'Mar', 'Nor', 'Or', 'Pal', 'Quan', 'Ros', 'Sel', 'Tor', 'Ul', 'Ver', 'Wes', 'Xan', 'Yv', 'Zen', 'Ax', 'Bri', 'Cla', 'Dro', 'Es', 'Flo', 'Gri', 'Hy', 'Ist', 'Kro', 'Li', 'Mo', 'Ne', 'Os', 'Pro', 'Ra', 'Sa', 'Ta', 'Vi']
const middles = ['a', 'o', 'i', 'e', 'an', 'en', 'or', 'il', 'ar', 'um', 'ta', 'vi', 'mo', 'ne', 'ri', 'lo', 'da', '']
const ends: Record<string, readonly string[]> = {
  person: ['ard', 'ier', 'son', 'mann', 'ini', 'ez', 'ski', 'eau', 'ova', 'ton', 'berg', 'el', 'in', 'ey', 'ac', 'ic', 'sen'],
  place: ['ville', 'bourg', 'stadt', 'ton', 'ac', 'ia', 'berg', 'mont', 'y', 'o', 'ford', 'an', 'ie', 'ok', 'grad'],
  other: ['ia', 'is', 'um', 'ex', 'on', 'a', 'ys', 'eo', 'ane', 'ity', 'ix', 'us', 'ora', 'ent', 'al', 'o', 'yn'],
}
const tails: Partial<Record<EntityKind, readonly string[]>> = {
  company: ['Technologies', 'Energy', 'Group', 'AI', 'Systems', 'Pharma', 'Labs', 'Motors', 'Telecom', 'SA', 'Inc'],
  fund: ['Capital', 'Ventures', 'Partners', 'Fund', 'Investment', 'Growth', 'Equity'],
  project: ['Project', 'Initiative', 'One', 'Cloud', 'Link', 'II', '3', 'X', 'Programme', 'AI'],
  law: ['Act', 'Act', 'Regulation', 'Directive', 'Treaty'],
  event: ['Summit', 'Forum', 'Festival', 'Expo', 'Week', 'Conference', 'Open', '2026'],
  institution: ['Institute', 'Foundation', 'Agency', 'Council', 'University', 'Association', 'Alliance'],
}
const camel = ['AI', 'EU', 'Tech', 'Net', 'Bio', 'Data', 'Cloud', 'Hub', 'Lab', 'Scale', 'Grid', 'Link']

/** A name that nobody bears, so that only what stands around it tells its kind. */
export function inventName(kind: EntityKind, random: Random): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const word = (): string => pick(starts) + pick(middles) + pick(ends[kind === 'person' || kind === 'place' ? kind : 'other']!)
  if (kind === 'person' || kind === 'place') return word()
  const chance = random()
  const stem = chance < 0.2 ? pick(starts) + pick(middles) + pick(camel) : chance < 0.28 ? Array.from({ length: 3 + Math.floor(random() * 2) }, () => pick([...'ABCDEFGHILMNOPRSTU'])).join('') : word()
  const tail = tails[kind]
  return tail && random() < (kind === 'law' || kind === 'event' ? 0.8 : kind === 'institution' ? 0.5 : 0.3) ? `${stem} ${pick(tail)}` : stem
}

export const toTokens = (name: string): Tokens => tokenize(name)
