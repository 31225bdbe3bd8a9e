import { describe, expect, it } from 'vitest'
import { resources } from '../../../src/renderer/language/resources.ts'
import { toFormats } from '../../../src/renderer/language/formats.ts'

type Tree = { readonly [key: string]: string | Tree }
const leaves = (tree: Tree, path = ''): Map<string, string> => new Map(Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[`${path}${key}`, value] as const] : [...leaves(value, `${path}${key}.`)])))
const [fr, en] = [leaves(resources.fr), leaves(resources.en)]
const holes = (words: string): string[] => [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!).sort()

describe('the two languages', () => {
  it('say the same things', () => {
    expect([...fr.keys()].filter((key) => !en.has(key))).toEqual([])
    expect([...en.keys()].filter((key) => !fr.has(key))).toEqual([])
  })
  it('leave nothing empty', () => {
    expect([...fr, ...en].filter(([, words]) => !words.trim())).toEqual([])
  })
  it('fill in the same values', () => {
    expect([...fr].filter(([key, words]) => holes(words).join() !== holes(en.get(key) ?? '').join()).map(([key]) => key)).toEqual([])
  })
  it('have both forms of whatever is counted', () => {
    const halves = [...fr.keys()].filter((key) => /_(one|other)$/.test(key)).filter((key) => !fr.has(key.endsWith('_one') ? key.replace(/_one$/, '_other') : key.replace(/_other$/, '_one')))
    expect(halves).toEqual([])
  })
  it('never write an apostrophe or a quotation mark with a typewriter’s', () => {
    expect([...fr, ...en].filter(([, words]) => /['"]/.test(words)).map(([key]) => key)).toEqual([])
  })
  it('part French signs from their words by spaces that do not break', () => {
    expect([...fr].filter(([, words]) => / [:;?!»%]|« /.test(words)).map(([key]) => key)).toEqual([])
  })
})

describe('formats', () => {
  const [french, english] = [toFormats('fr'), toFormats('en')]
  it('leave a partial date partial', () => {
    expect(french.partialDate('2025')).toBe('2025')
    expect(french.partialDate('2025-02')).toBe('février 2025')
    expect(french.partialDate('2025-12-05')).toBe('5 décembre 2025')
    expect(english.partialDate('2025-12-05')).toBe('5 December 2025')
  })
  it('show what is no date as it is', () => {
    expect(french.partialDate('vers 2025')).toBe('vers 2025')
    expect(french.partialDate('2025-13')).toBe('2025-13')
  })
  it('write numbers and money as the language does', () => {
    expect(french.number(12345.5)).toBe('12\u202f345,5')
    expect(english.number(12345.5)).toBe('12,345.5')
    expect(french.quantity({ value: 2e10, unit: 'EUR' }).replace(/\s/g, ' ')).toBe('20 Md €')
    expect(english.quantity({ value: 35, unit: '%' })).toBe('35%')
    expect(french.quantity({ value: 100_000, unit: 'puces' }).replace(/\s/g, ' ')).toBe('100 000 puces')
  })
})
