import { describe, expect, it } from 'vitest'
import { findSentences } from '../../../src/main/library/extraction/sentences.ts'
import { toAddressKey } from '../../../src/main/library/importing/address-key.ts'
import { areCopies, toSketch } from '../../../src/main/library/importing/copies.ts'
import { knowText } from '../../../src/main/library/search/known-text.ts'
import { createArticles } from '../../../bench/search-articles.ts'

const sketchOf = (sentences: readonly string[]) => {
  const text = sentences.join(' ')
  return toSketch(knowText(text), findSentences(text, [{ start: 0, end: text.length }]))
}
/** Sentences of generated articles: words by Zipf's law, so that independent ones share plenty of them. */
const generated = createArticles(5)
const sentencesOf = (): string[] => {
  const { text, sentences } = generated.article()
  return sentences.map(({ start, end }) => text.slice(start, end).trim())
}
const share = (one: Uint32Array, other: Uint32Array) => [...one].filter((key) => other.includes(key)).length

describe('near copies', () => {
  it('are found and believed where three sentences in five are shared, whatever else each says', () => {
    let found = 0
    for (let i = 0; i < 200; i++) {
      const [own, others] = [sentencesOf(), sentencesOf()]
      const shared = Math.ceil(own.length * 0.62)
      const [one, other] = [sketchOf(own), sketchOf([...others.slice(0, own.length - shared), ...own.slice(0, shared)])]
      if (share(one.keys, other.keys) > 0 && areCopies(one.sentences, other.sentences)) found++
    }
    expect(found).toBe(200)
  })

  it('are none of 500 pairs of articles written apart', () => {
    for (let i = 0; i < 500; i++) expect(areCopies(sketchOf(sentencesOf()).sentences, sketchOf(sentencesOf()).sentences)).toBe(false)
  })

  it('are not made of one quoted sentence, nor of a review that holds many articles', () => {
    const articles = Array.from({ length: 8 }, sentencesOf)
    expect(areCopies(sketchOf(articles[0]!).sentences, sketchOf([articles[0]![0]!, ...articles[1]!]).sentences)).toBe(false)
    expect(areCopies(sketchOf(articles[0]!).sentences, sketchOf(articles.flat()).sentences)).toBe(false)
  })

  it('do not depend on case, accents, signs or spaces', () => {
    const own = sentencesOf()
    expect(areCopies(sketchOf(own).sentences, sketchOf(own.map((sentence) => sentence.toUpperCase().normalize('NFD').replaceAll(' ', '  '))).sentences)).toBe(true)
  })
})

it('knows an address by what tells pages apart', () => {
  const key = 'gazette.example/eau/plan'
  for (const address of ['https://www.gazette.example/eau/plan', 'http://gazette.example/eau/plan/', 'https://m.gazette.example/Eau/plan?utm_source=x&fbclid=y#suite']) expect(toAddressKey(address)).toBe(key)
  expect(toAddressKey('https://gazette.example/article.php?id=12&utm_medium=m')).toBe('gazette.example/article.php?id=12')
  for (const nothing of [null, 'https://gazette.example/', 'https://www.gazette.example', 'file:///home/a.html', 'not an address']) expect(toAddressKey(nothing)).toBeNull()
})
