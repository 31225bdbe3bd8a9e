/**
 * What a whole text shows of each thing it names, as hashed features for `kinds.ts`: the name's own words, what the lexicon
 * and the tagger say of it, and everything that stands around it, wherever it is named.
 */
import { entityKinds } from '../../../../shared/model.ts'
import { hashOf } from '../features.ts'
import { foldedText, has, isCapital, kindOf, sameSentence, type DraftName, type Page } from './draft.ts'
import { kindOfNoun } from './heads.ts'
import { sources, topOf, type Put, type Source } from './evidence-sources.ts'
import { readAround } from './surroundings.ts'
import type { ChancesAt } from './tagged.ts'

export const kindBits = 16
const mask = (1 << kindBits) - 1
/** The place of a source in `sources`, asked for at every feature: most are of what stands around. */
const numberOf = (source: Source): number =>
  source === 'around' ? around : source === 'words' ? words : source === 'shape' ? shape : source === 'lexicon' ? lexicon : source === 'tagger' ? tagger : rules
const [words, shape, lexicon, around, tagger, rules] = sources.map((_, i) => i) as [number, number, number, number, number, number]

export interface Evidence {
  readonly features: readonly number[]
  /** Index into `sources` of each feature. */
  readonly from: readonly number[]
}

function mix(template: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul((hash ^ (hash >>> 15)) + Math.imul(b, 0x27d4eb2f), 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 13), 0x165667b1)
  return (hash ^ (hash >>> 16)) & mask
}

const articles = new Set(['le', 'la', 'les', "l'", 'the', 'du', 'des', 'au', 'aux', 'un', 'une', 'a', 'an'])

/** Names that mean one thing for this purpose: written alike, known as one, or said to be one by the text. */
export function groupNames(page: Page, names: readonly DraftName[]): DraftName[][] {
  const groups: DraftName[][] = []
  const byKey = new Map<string, DraftName[]>()
  const plain = (fold: string): string => fold.replaceAll("' ", "'").replace(/^(?:l'|d'|le |la |les |the )/, '').replace(/[-\s]+/g, ' ').trim()
  for (const name of [...names].sort((a, b) => Number(a.alias !== null) - Number(b.alias !== null) || a.from - b.from)) {
    const keys = [`w:${plain(foldedText(page, name.from, name.to))}`]
    if (name.thing) keys.push(`t:${name.thing.name}`)
    const alias = name.alias ? byKey.get(`w:${plain(name.alias.of)}`) : undefined
    const group = alias ?? keys.map((key) => byKey.get(key)).find((known) => known !== undefined) ?? []
    if (group.length === 0) groups.push(group)
    group.push(name)
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, group)
  }
  return groups
}

/** Which features the thing looked at has already: those that bear its turn. */
const taken = new Uint16Array(1 << kindBits)
let turn = 0
function nextTurn(): void {
  if (turn === 0xffff) {
    taken.fill(0)
    turn = 0
  }
  turn += 1
}

function hashesOf({ tokens: { length, fold, forms } }: Page): Int32Array {
  const hashes = new Int32Array(length)
  for (let i = 0; i < length; i += 1) hashes[i] = forms ? forms[i]!.foldHash : hashOf(fold[i]!)
  return hashes
}

export function evidenceOf(page: Page, groups: readonly (readonly DraftName[])[], chancesAt: ChancesAt): Evidence[] {
  const words = hashesOf(page)
  const chances = new Map<DraftName, Float64Array>()
  const owner = Array<DraftName | null>(page.tokens.length).fill(null)
  for (const name of groups.flat()) {
    chances.set(name, meanChances(name, chancesAt))
    for (let i = name.from; i < name.to; i += 1) owner[i] = name
  }
  const longer = new Map<string, DraftName[]>()
  for (const group of groups) {
    const [name] = group as [DraftName]
    if (name.to - name.from < 2) continue
    for (const at of [name.from, name.to - 1]) longer.set(page.tokens.fold[at]!, [...(longer.get(page.tokens.fold[at]!) ?? []), name])
  }
  const ownerOf = (token: number): DraftName | null => owner[token] ?? null
  return groups.map((group) => {
    nextTurn()
    const features: number[] = []
    const from: number[] = []
    const put: Put = (source, template, a, b = 0) => {
      const origin = numberOf(source)
      const feature = mix(template * 8 + origin, a | 0, b | 0)
      if (taken[feature] === turn) return
      taken[feature] = turn
      features.push(feature)
      from.push(origin)
    }
    const written = new Set<string>()
    for (const name of group) {
      const text = page.tokens.text.slice(name.from, name.to).join(' ')
      if (!written.has(text)) {
        written.add(text)
        readWords(page, name, put, words)
        readKnown(page, name, put)
      }
      readAround(page, name, put, ownerOf, chances, words)
    }
    readWhole(page, group, put, longer, words)
    readTagger(group, put, chances)
    readRules(group, put)
    return { features, from }
  })
}

function meanChances(name: DraftName, chancesAt: ChancesAt): Float64Array {
  const mean = new Float64Array(entityKinds.length)
  for (let i = name.from; i < name.to; i += 1) chancesAt(i).forEach((chance, k) => (mean[k]! += chance / (name.to - name.from)))
  return mean
}

/** The name's own words and shape. */
function readWords(page: Page, { from, to }: DraftName, put: Put, words: Int32Array): void {
  const { tokens } = page
  const n = Math.min(to - from, 6)
  let form = 0
  let common = 0
  for (let i = from; i < to; i += 1) {
    const place = i === from ? 0 : i === to - 1 ? 1 : 2
    const word = words[i]!
    put('words', 1, word, place)
    if (n > 1) put('words', 2, word)
    for (let f = 0; page.bits[i]! >> f !== 0; f += 1) if (page.bits[i]! & (1 << f)) put('shape', 3, f, place + (n > 1 ? 4 : 0))
    if (page.isCommon(tokens.fold[i]!)) common += 1
    if (i - from < 5) form = form * 7 + tokens.casing[i]! + 1
  }
  const first = tokens.text[from]!
  put('shape', 4, form)
  put('shape', 5, n)
  put('shape', 6, common === 0 ? 0 : common === to - from ? 2 : 1, n)
  put('shape', 7, page.isCommon(tokens.fold[to - 1]!) ? 1 : 0, page.isCommon(tokens.fold[from]!) ? 1 : 0)
  for (const size of [2, 3, 4, 5]) {
    const [head, tail] = [tokens.fold[from]!, tokens.fold[to - 1]!]
    if (tail.length > size) put('words', 8, hashOf(tail, tail.length - size), n > 1 ? 1 : 0)
    if (head.length > size) put('words', 9, hashOf(head, 0, size), n > 1 ? 1 : 0)
  }
  if (n === 1) put('shape', 10, tokens.casing[from]!, Math.min(first.length, 9))
  if (n === 2) put('shape', 11, tokens.casing[from]! * 8 + tokens.casing[to - 1]!, (page.isCommon(tokens.fold[from]!) ? 1 : 0) + (page.isCommon(tokens.fold[to - 1]!) ? 2 : 0) + (has(page, from, 'first-name') ? 4 : 0))
  const begins = kindOfNoun(page, from)
  const ends = kindOfNoun(page, to - 1)
  put('shape', 12, begins === null ? -1 : entityKinds.indexOf(begins), n > 1 ? 1 : 0)
  put('shape', 13, ends === null ? -1 : entityKinds.indexOf(ends), n > 1 ? 1 : 0)
  const tail = n > 1 && isCapital(page, to - 1) ? page.lexicon.kindOfTail(tokens.fold[to - 1]!) : null
  if (tail !== null) put('shape', 16, entityKinds.indexOf(tail))
  if (/\p{N}/u.test(tokens.text[to - 1]!)) put('shape', 14, 1)
  if (/[-‐]/.test(first)) put('shape', 15, 1)
}

/** What the lexicon knows of the whole name and of what is inside it. */
function readKnown(page: Page, name: DraftName, put: Put): void {
  const { from, to } = name
  const { tokens, lexicon } = page
  const match = lexicon.matchAt(tokens, from) ?? lexicon.matchAt(tokens, from, true)
  if (match?.to === to) {
    const { thing, ambiguous, weak } = match.form
    put('lexicon', 20, hashOf(thing.family), (ambiguous ? 1 : 0) + (weak ? 2 : 0) + (to - from > 1 ? 4 : 0))
    put('lexicon', 21, entityKinds.indexOf(thing.kind), ambiguous || weak ? 1 : 0)
  } else put('lexicon', 22, 1)
  if (name.thing) put('lexicon', 23, entityKinds.indexOf(name.thing.kind))
  for (let i = from; i < to; i += 1) {
    const part = lexicon.matchAt(tokens, i)
    if (!part || part.to > to || (part.from === from && part.to === to)) continue
    put('lexicon', 24, hashOf(part.form.thing.family), i === from ? 0 : part.to === to ? 1 : 2)
    i = part.to - 1
  }
}

/** What only the text as a whole shows. */
function readWhole(page: Page, group: readonly DraftName[], put: Put, longer: ReadonlyMap<string, readonly DraftName[]>, words: Int32Array): void {
  const { tokens } = page
  const count = group.length
  put('around', 70, Math.min(count, 5))
  let withArticle = 0
  let withPlace = 0
  for (const { from } of group) {
    const before = from > 0 && sameSentence(page, from - 1, from) ? tokens.fold[from - 1]! : ''
    if (articles.has(before) && before !== 'a' && before !== 'au') withArticle += 1
    if (['a', 'en', 'in', 'near', 'dans', 'au'].includes(before)) withPlace += 1
  }
  put('around', 71, withArticle === 0 ? 0 : withArticle === count ? 2 : 1, Math.min(count, 3))
  put('around', 72, withPlace === 0 ? 0 : withPlace * 2 > count ? 2 : 1, Math.min(count, 3))
  const name = group[0]!
  if (name.to - name.from === 1)
    for (const whole of longer.get(tokens.fold[name.from]!) ?? []) {
      const opens = whole.from !== name.from && tokens.fold[whole.from] === tokens.fold[name.from]
      put('around', 73, words[opens ? whole.to - 1 : whole.from]!, opens ? 1 : 0)
      put('rules', 74, entityKinds.indexOf(kindOf(whole)), opens ? 1 : 0)
      put('around', 75, opens ? 1 : 0, isCapital(page, whole.to - 1) ? 1 : 0)
    }
}

const level = (share: number): number => (share < 0.05 ? 0 : share < 0.2 ? 1 : share < 0.4 ? 2 : share < 0.6 ? 3 : share < 0.8 ? 4 : share < 0.95 ? 5 : 6)

function readTagger(group: readonly DraftName[], put: Put, chances: ReadonlyMap<DraftName, Float64Array>): void {
  const mean = new Float64Array(entityKinds.length)
  const most = new Float64Array(entityKinds.length)
  for (const name of group)
    addChances(chances.get(name)!, group.length, mean, most)
  put('tagger', 80, topOf(mean))
  for (let k = 0; k < mean.length; k += 1) put('tagger', 81, k, level(mean[k]!))
  for (let k = 0; k < most.length; k += 1) put('tagger', 82, k, level(most[k]!))
}
function addChances(chances: Float64Array, count: number, mean: Float64Array, most: Float64Array): void {
  for (let k = 0; k < chances.length; k += 1) {
    mean[k]! += chances[k]! / count
    most[k] = Math.max(most[k]!, chances[k]!)
  }
}

function readRules(group: readonly DraftName[], put: Put): void {
  const sum = new Float64Array(entityKinds.length)
  for (const { votes } of group) for (let k = 0; k < sum.length; k += 1) sum[k]! += Math.max(0, votes[k]!)
  let total = 0
  for (const value of sum) total += value
  total ||= 1
  const top = topOf(sum)
  put('rules', 90, top)
  for (let k = 0; k < sum.length; k += 1) put('rules', 91, k, level(sum[k]! / total))
  put('rules', 92, top, level(sum[top]! / total))
}
