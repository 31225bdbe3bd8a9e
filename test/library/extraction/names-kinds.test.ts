import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createKindModel, weigh } from '../../../src/main/library/extraction/names/kinds.ts'
import { createNameFinder } from '../../../src/main/library/extraction/names.ts'
import { findSentences } from '../../../src/main/library/extraction/sentences.ts'
import { readResources } from '../../../src/main/library/resources.ts'

const resources = readResources(join(import.meta.dirname, '../../../assets'))
const finder = createNameFinder(resources)

function find(text: string) {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((found) => ({ start: found.index, end: found.index + found[0].length }))
  return finder.find({ text, language: 'en', published: null, blocks }, findSentences(text, blocks))
}
const named = (text: string): string[] => find(text).mentions.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)

test('what is told of a thing in one place settles its kind in every other', () => {
  const text = 'Brennick fell again. The chip maker Brennick employs 300 people. Shares in Brennick lost a tenth, and Brennick blamed its suppliers.'
  expect(named(text)).toEqual(['company: Brennick', 'company: Brennick', 'company: Brennick', 'company: Brennick'])
})

test('votes and evidence make shares of one whole, and equal evidence leaves the votes their order', () => {
  fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: 8, maxLength: 8 }), (votes) => {
    const shares = weigh(new Float64Array(8), Float64Array.from(votes))
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
    expect(shares[votes.indexOf(Math.max(...votes))]).toBe(Math.max(...shares))
  }))
})

test('scores are sums of whole numbers, whatever the order of the features', () => {
  const model = createKindModel(resources.get('tagger-kinds.bin')!)
  fc.assert(fc.property(fc.uniqueArray(fc.nat(65_535), { maxLength: 80 }), (features) => {
    expect([...model.score(features.toReversed())]).toEqual([...model.score(features)])
  }))
})

test('a file of kinds of another version is refused with what to do', () => {
  expect(() => createKindModel(new Uint8Array(64))).toThrow(/scripts\/train\/kinds/)
})

test('without the file of kinds the rules decide alone', () => {
  const alone = createNameFinder(new Map([...resources].filter(([name]) => name !== 'tagger-kinds.bin')))
  const text = 'The fund Kelvaris Partners bought shares in Drolmex Inc.'
  expect(alone.find({ text, language: 'en', published: null, blocks: [{ start: 0, end: text.length }] }, [{ start: 0, end: text.length }]).mentions).toHaveLength(2)
})

test('a ship keeps the letters before its name, a storm the word', () => {
  expect(named('She left HMS Corvane in Leith before Storm Perrin arrived.').filter((one) => !one.startsWith('place'))).toEqual(['project: HMS Corvane', 'event: Storm Perrin'])
})

test('a resolution and a bill keep their number', () => {
  expect(named('Diplomats quoted Resolution 2736, and lawmakers passed Senate Bill 6 at noon.')).toEqual(['law: Resolution 2736', 'law: Senate Bill 6'])
})

test('a capital that only the beginning of a sentence asked for is no name', () => {
  expect(named('Contacted on Monday, the firm declined. "Nobody has asked us," she said. Shareholders were told.')).toEqual([])
})

test('a place and what it owns, an acronym and whence it comes, stay two names', () => {
  expect(named("He moved to Dublin's Abbey, and they wrote to TSMC of Taiwan.").map((one) => one.replace(/^\w+: /, ''))).toEqual(['Dublin', 'Abbey', 'TSMC', 'Taiwan'])
})

test('a firm of two names joined by "&" and its last word is one company', () => {
  expect(named('Marlock & Sons Holdings said it would pay. Shares in Marlock & Sons Holdings rose.')).toEqual(['company: Marlock & Sons Holdings', 'company: Marlock & Sons Holdings'])
})

test('a known town that plays is its club, and its trainer belongs to it', () => {
  const text = "Le match a souri à l'attaquant. L'entraîneur de Lorient savoure la victoire après un penalty, un but et deux cartons en championnat."
  expect(named(text)).toContain('institution: Lorient')
})
