/**
 * Articles that nobody wrote, the same at every run: a vocabulary with Zipf's law in it, words that like one another's company and come back in the
 * article they came up in, sentences and paragraphs, outlets, days, and a few entities each. About four thousand characters.
 *
 * In the measure of real ones: 92 articles of French Wikinews (25,246 words) beside 40 from here (26,190 words) have 5.9 and 6.6 characters a word (the
 * five sample articles 6.5), 7.3 and 8.1 letters a different word, 171 and 174 different ones among an article's first 300 words, 302 and 299 among 600;
 * the hundred commonest words are 49 % and 49 % of all; there are 5,611 and 5,789 different ones. In 1,000 articles there are 56,000.
 */
import { createRandom } from '../src/shared/drawing/random.ts'

export interface Article {
  readonly title: string
  readonly titleWords: readonly number[]
  readonly text: string
  /** The words of the text, in order, and where each sentence begins among them and in the text. */
  readonly words: readonly number[]
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly word: number }[]
  readonly outlet: string | null
  readonly published: string | null
  readonly language: 'fr' | 'en'
  readonly entities: readonly number[]
}

const frequent = 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec cette ont ses mais aux comme ou leur on deux son entre ces aussi fait faire bien encore ans tout selon depuis sans sous contre ainsi'.split(' ')
const onsets = 'b c d f g h j l m n p qu r s t v br ch cl cr dr fr gr gn ph pl pr sp st tr vr'.split(' ')
const rhymes = 'a e i o u é ai an au en eu in on ou ie oi è ui er el ar or al'.split(' ')
const endings = ['', '', '', '', 's', 'e', 'es', 'ment', 'tion', 'tions', 'eur', 'eurs', 'té', 'able', 'er', 'é', 'és']

/** How many words there are to be had; a library of some size has met only some. */
const vocabularySize = 400_000
/** Pairs of words that stand together more often than chance has it. */
const pairCount = 3_000
/** The words every article has, and their share of all. */
const everywhere = 100
const shareOfCommon = 0.6
const exponentOfOthers = 1.15
/** So often a word comes back that the article has said before, of the others. */
const returning = 0.15

export function createArticles(seed = 11, entityCount = 20_000) {
  const random = createRandom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const known = new Set(frequent)
  const vocabulary = [...frequent]
  while (vocabulary.length < vocabularySize) {
    // Common words are short ones.
    const syllables = 1 + Math.floor(random() * (vocabulary.length < 1_000 ? 1.5 : 2.1)) + (vocabulary.length > 40_000 ? 1 : 0)
    const word = Array.from({ length: syllables }, () => pick(onsets) + pick(rhymes)).join('') + pick(endings)
    if (known.has(word)) continue
    known.add(word)
    vocabulary.push(word)
  }
  const drawCommon = createZipf(everywhere, 0.85, 1, random)
  const drawOther = createZipf(vocabulary.length - everywhere, exponentOfOthers, 60, random)
  const drawWord = () => (random() < shareOfCommon ? drawCommon() : everywhere + drawOther())
  const drawPair = createZipf(pairCount, 0.9, 5, random)
  const drawEntity = createZipf(entityCount, 0.95, 3, random)
  const drawOutlet = createZipf(60, 0.8, 2, random)
  const pairs = Array.from({ length: pairCount }, (): readonly [number, number] => [200 + Math.floor(20_000 * random() ** 2), 200 + Math.floor(20_000 * random() ** 2)])
  const outlets = Array.from({ length: 60 }, (_, i) => `Le ${capital(vocabulary[300 + i * 7]!)}`)

  /** A word of the article's own subject, when there is one: drawn among what was said, but for the words every article has. */
  function comeBack(words: readonly number[]): number {
    for (let i = 0; i < 4; i++) {
      const number = pick(words)
      if (number >= everywhere) return number
    }
    return drawWord()
  }

  function article(): Article {
    const words: number[] = []
    const sentences: { start: number; end: number; word: number }[] = []
    const wanted = 560 + Math.floor(random() * 160)
    let text = ''
    while (words.length < wanted) {
      const sentence = { start: text.length, end: 0, word: words.length }
      const length = 8 + Math.floor(random() * 20)
      for (let i = 0; i < length; i++) {
        const together = random() < 0.03 ? pairs[drawPair()]! : [random() < returning && words.length > 40 ? comeBack(words) : drawWord()]
        for (const number of together) {
          const word = vocabulary[number]!
          text += words.length === sentence.word ? capital(word) : `${random() < 0.06 ? ',' : ''} ${word}`
          words.push(number)
        }
      }
      text += '.'
      sentence.end = text.length
      sentences.push(sentence)
      text += sentences.length % 5 === 0 ? '\n\n' : ' '
    }
    const titleWords = Array.from({ length: 5 + Math.floor(random() * 5) }, () => pick(words))
    const year = 2015 + Math.floor(11 * random() ** 0.7)
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0')
    const day = String(1 + Math.floor(random() * 28)).padStart(2, '0')
    const precision = random()
    return {
      title: capital(titleWords.map((number) => vocabulary[number]!).join(' ')),
      titleWords, text, words, sentences,
      outlet: random() < 0.05 ? null : outlets[drawOutlet()]!,
      published: precision < 0.05 ? null : precision < 0.1 ? String(year) : precision < 0.2 ? `${year}-${month}` : `${year}-${month}-${day}`,
      language: random() < 0.75 ? 'fr' : 'en',
      entities: [...new Set(Array.from({ length: 8 + Math.floor(random() * 8) }, drawEntity))],
    }
  }
  return { vocabulary, pairs, article }
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)

/** Draws ranks 0 to `size`-1, each with a chance of 1 / (rank + shift) ** exponent. */
function createZipf(size: number, exponent: number, shift: number, random: () => number): () => number {
  const sums = new Float64Array(size)
  let sum = 0
  for (let rank = 0; rank < size; rank++) sums[rank] = sum += (rank + shift) ** -exponent
  return () => {
    const wanted = random() * sum
    let [low, high] = [0, size - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! < wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}
