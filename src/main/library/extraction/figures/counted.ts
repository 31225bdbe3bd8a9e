/** Finds what a number counts: the noun after it. */
import type { Language } from '../../../../shared/model.ts'
import { numberWords } from '../numbers-words.ts'
import type { Word } from '../sentences/words.ts'
import { before as adjectivesBefore, irregular, neverCounted, phraseEnds, toSingular, translated } from './nouns.ts'

export interface Counted {
  readonly unit: string
  /** The place after the noun. */
  readonly next: number
  /** The noun is left out (`cinq nouvelles`, `22 des 27`): the unit has to come from a count before. */
  readonly elided: boolean
  /** The noun's own words, in lower case: what the measure is read from. */
  readonly noun: string
}

/** The noun counted from `i`, just after the number. `ending` tells, for a place inside a name, where that name ends. */
export function countedAt(words: readonly Word[], i: number, language: Language, ending: (i: number) => number): Counted | null {
  if (language === 'fr') return frenchNoun(words, i, ending)
  if (language === 'en') return englishNoun(words, i, ending)
  return frenchNoun(words, i, ending) ?? englishNoun(words, i, ending)
}

/** So many words from `i`, as one writes them: no space after an elision. */
const phraseOf = (words: readonly Word[], i: number, count: number): string =>
  words.slice(i, i + count).map(({ low }) => (low.endsWith("'") ? low : `${low} `)).join('').trimEnd()

function named(words: readonly Word[], first: number, last: number, french: boolean): Counted {
  // At the end of the text there are not so many words, and a shorter phrase would be taken for the longer.
  const following = [3, 2].map((count) => (last + count <= words.length ? phraseOf(words, last, count) : ''))
  const before = first < last ? phraseOf(words, last - 1, 2) : ''
  const phrase = [...following, before].find((candidate) => candidate !== '' && translated.has(candidate))
  const noun = words[last]!.low
  const extra = phrase === undefined || phrase === before ? 0 : phrase === following[0] ? 2 : 1
  const unit = translated.get(phrase ?? noun) ?? toSingular(noun, french)
  return { unit, next: last + 1 + extra, elided: false, noun: phrase ?? noun }
}

function frenchNoun(words: readonly Word[], start: number, ending: (i: number) => number): Counted | null {
  // `la numéro deux d'Airbus`: which one, and not how many.
  if (words[start - 2]?.low === 'numéro') return null
  let i = start
  if (words[i]?.low === 'de' || words[i]?.low === "d'") {
    if (/^(eux|elles)$/.test(words[i + 2]?.low ?? '') && words[i + 1]?.low === 'entre') return { unit: '', next: i + 3, elided: true, noun: '' }
    i++
  } else if (words[i]?.low === 'des' && isNumber(words[i + 1], 'fr')) return { unit: '', next: i, elided: true, noun: 'des' }
  const some = frenchPartitive(words, start, ending)
  if (some !== null) return some
  let adjectives = 0
  while (adjectivesBefore.has(words[i]?.low ?? '') && adjectives < 3) {
    i++
    adjectives++
  }
  // `quatre nouveaux "bioclusters"`
  if (words[i]?.type === 'mark' && openingQuotes.has(words[i]!.low) && isPlural(words[i + 1]?.low ?? '')) i++
  const word = words[i]
  const name = word === undefined ? -1 : ending(i)
  // Of a French name the first noun is counted: `12 instituts hospitalo-universitaires`.
  if (word !== undefined && name > i + 1 && isPlural(word.low) && isPlural(words[name - 1]!.low)) return { ...named(words, i, i, true), next: name }
  if (word !== undefined && name > i && isPlural(words[name - 1]!.low)) return named(words, i, name - 1, true)
  if (word !== undefined && isFrenchNoun(word, words[i - 1])) return named(words, i, i, true)
  const abroad = word?.capital === true && words[i + 1] !== undefined && /^[A-Z]{2,5}$/.test(word.low.toUpperCase())
    && isFrenchNoun(words[i + 1]!, word)
  if (abroad) return named(words, i, i + 1, true)
  // `180 000 jeunes`: the young are people; other adjectives leave their noun out.
  if (adjectives === 1 && words[i - 1]?.low === 'jeunes') return named(words, i - 1, i - 1, true)
  return adjectives > 0 && start !== i && !words[start]!.low.startsWith('d') ? { unit: '', next: i, elided: true, noun: words[i - 1]!.low } : null
}
/** `onze des opérations`, `35 de ses 90 ouvriers`, `deux des plus grandes banques`: the noun some of which are counted. */
function frenchPartitive(words: readonly Word[], start: number, ending: (i: number) => number): Counted | null {
  // `les Vingt-Sept des …` are a name.
  if (words[start - 1]?.capital && words[start - 2]?.type === 'word') return null
  const isOwn = words[start]?.low === 'de' && /^(?:ses|mes|tes|nos|vos|leurs|ces)$/.test(words[start + 1]?.low ?? '')
  if (!isOwn && words[start]?.low !== 'des') return null
  let i = start + (isOwn ? 2 : 1)
  while (words[i] !== undefined && (isNumber(words[i], 'fr') || words[i]!.low === 'plus' || adjectivesBefore.has(words[i]!.low))) i++
  const word = words[i]
  return word === undefined || ending(i) > i || !isFrenchNoun(word, words[i - 1]) ? null : { ...named(words, i, i, true), next: start }
}
const openingQuotes = new Set(['"', '«', '“'])
const isNumber = (word: Word | undefined, language: 'fr' | 'en'): boolean => word !== undefined
  && (word.type === 'number' || numberWords(language).has(word.low))
const isPlural = (low: string): boolean => (/[sxz]$/.test(low) && low.length > 2) || irregular.has(low)
function isFrenchNoun(word: Word, previous: Word | undefined): boolean {
  if (word.type !== 'word' || !isPlural(word.low) || neverCounted.has(word.low) || word.low.endsWith("'")
    || numberWords('fr').has(word.low)) return irregularName(word)
  return !word.capital || translated.has(word.low) || word.low === 'états' || previous?.low === 'des'
    || /(?:ais|ois|ains|iens|éens|aises|oises|aines|iennes|ands|oles|ards|rusques|ques|usses|urcs|nes|uifs)$/.test(word.low)
}
const foreignPlurals = new Set(['people', 'gpu', 'porte-parole'])
const irregularName = (word: Word): boolean => foreignPlurals.has(word.low)

function englishNoun(words: readonly Word[], start: number, ending: (i: number) => number): Counted | null {
  let i = start
  if (words[i]?.low === 'of') {
    if (isAllThose(words, i + 1)) return { unit: '', next: i + 2, elided: true, noun: '' }
    if ((words[i + 1]?.low === 'the' || words[i + 1]?.low === 'its' || words[i + 1]?.low === 'their')
      && isNumber(words[i + 2], 'en')) return { unit: '', next: i, elided: true, noun: 'of' }
    i++
    if (owning.has(words[i]?.low ?? '') || words[i]?.type === 'number') return partitive(words, i, ending)
    if (ending(i) > i && words[ending(i)]?.low === "'s") return partitive(words, ending(i), ending, i - 1)
  }
  if (words[i]?.low === 'such') i++
  // `four dead`, `30 wounded`
  if (casualties.has(words[i]?.low ?? '') && (words[i + 1]?.type !== 'word' || phraseEnds.has(words[i + 1]!.low))) return { unit: 'person', next: i + 1, elided: false, noun: words[i]!.low }
  if (words[i]?.low === 'others' || words[i]?.low === 'more' || words[i]?.low === 'other') {
    if (words[i]!.low === 'others' || phraseEnds.has(words[i + 1]?.low ?? 'the') || words[i + 1]?.type !== 'word') return { unit: '', next: i + 1,
      elided: true, noun: '' }
    i++
  }
  for (let at = i; at < i + 5; at++) {
    const word = words[at]
    if (word === undefined || word.type !== 'word' || phraseEnds.has(word.low) || word.low === "'s") return null
    const name = ending(at)
    if (name > at + 1 && isPlural(words[name - 1]!.low)) return named(words, at, name - 1, false)
    if (!isEnglishPlural(word.low) && !(at === start && words[at - 1]?.type === 'word' && /^(?:plans|needs|means)$/.test(word.low))) continue
    let last = at
    while (last < at + 2 && words[last + 1]?.type === 'word' && isEnglishPlural(words[last + 1]!.low) && !phraseEnds.has(words[last + 1]!.low)) last++
    return named(words, i, last, false)
  }
  return null
}
/** `of them`, `of whom`, `of those`; not `of those houses`. */
function isAllThose(words: readonly Word[], i: number): boolean {
  const { low = '' } = words[i] ?? {}
  if (/^(?:them|us|whom|which)$/.test(low)) return true
  return /^(?:those|these)$/.test(low) && (words[i + 1]?.type !== 'word' || phraseEnds.has(words[i + 1]!.low))
}
const owning = new Set(['the', 'its', 'their', 'his', 'her', 'my', 'our', 'your', 'these', 'those'])
const casualties = new Set(['dead', 'wounded', 'injured', 'missing'])
/** `three of the country’s largest banks`, `seven of the last nine sites`: the noun some of which are counted; the number ends before `of`. */
function partitive(words: readonly Word[], start: number, ending: (i: number) => number, next = start - 1): Counted | null {
  for (let at = start; at < start + 7; at++) {
    const word = words[at]
    if (at === start && owning.has(word?.low ?? '')) continue
    if (word === undefined || word.type === 'mark' || phraseEnds.has(word.low)) return null
    const name = ending(at)
    if (word.low === "'s" || word.type === 'number' || words[at + 1]?.low === "'s" || !isEnglishPlural(word.low) && name <= at + 1) continue
    if (name > at + 1) {
      if (words[name]?.low !== "'s") return null
      at = name
      continue
    }
    return { ...named(words, at, at, false), next }
  }
  return null
}
const isEnglishPlural = (low: string): boolean => irregular.has(low) || /\p{L}{3}(?:wo)?men$/u.test(low) && !/(?:speci|regi|abdo|acu|ye|hy|sie|la|ra|fla)men$/.test(low)
  || (low.endsWith('s') && low.length > 3 && !/(?:ss|us|is|ous|'s)$/.test(low) && !neverCounted.has(low)) || low === 'gpus' || low === 'mps'
