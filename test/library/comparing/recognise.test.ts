import { expect, it } from 'vitest'
import { recognise, toQuoted, type PlacedStatement } from '../../../src/main/library/comparing/recognise.ts'

const text = 'Minerva costs 20 million. Nobody knew. Pallas costs 20 million too, they say.'
const placed = (words: string, from: string, nth = 0, key?: string): PlacedStatement => {
  const start = nth === 0 ? from.indexOf(words) : from.indexOf(words, from.indexOf(words) + 1)
  const before = from.lastIndexOf('. ', start)
  const [sentenceStart, sentenceEnd] = [before < 0 ? 0 : before + 2, from.indexOf('.', start) + 1]
  return { key: key ?? `1:${start}-${start + words.length}`, document: 1, start, end: start + words.length, sentenceStart, sentenceEnd }
}
const minerva = toQuoted(placed('20 million', text), text)
const find = (now: string, statements: readonly PlacedStatement[]) => recognise(minerva, statements, () => now)

it('knows a statement by its place, also when the machine quotes more of the words', () => {
  expect(find(text, [placed('20 million', text), placed('20 million', text, 1)])?.start).toBe(14)
  expect(find(text, [placed('costs 20 million', text), placed('20 million', text, 1)])?.start).toBe(8)
})
it('knows it by its sentence when text was added before it', () => {
  const now = `News of the day. ${text}`
  expect(find(now, [placed('20 million', now), placed('20 million', now, 1)])?.start).toBe(14 + 17)
})
it('knows it no more once its words, or its sentence, are others, or stand twice', () => {
  const changed = text.replace('Minerva costs 20', 'Minerva costs 21')
  expect(find(changed, [placed('21 million', changed), placed('20 million', changed)])).toBeUndefined()
  const renamed = text.replace('Minerva', 'Juno')
  expect(find(renamed, [placed('20 million', renamed), placed('20 million', renamed, 1)])).toBeUndefined()
  const twice = `So. Minerva costs 20 million. Minerva costs 20 million.`
  expect(find(twice, [placed('20 million', twice), placed('20 million', twice, 1)])).toBeUndefined()
})
it('never takes what is said of an office for what is said of another', () => {
  const said = 'Ada Lane, mayor and director, left.'
  const key = (about: string) => `1:0-8:office:${about}`
  const both = [placed('Ada Lane', said, 0, key('mayor:a')), placed('Ada Lane', said, 0, key('director:b'))]
  expect(recognise(toQuoted(both[1]!, said), both, () => said)?.key).toBe(key('director:b'))
  expect(recognise(toQuoted(both[1]!, said), [both[0]!], () => said)).toBeDefined()
})
