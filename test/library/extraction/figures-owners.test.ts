import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readResources } from '../../../scripts/marked.ts'
import { findFigures } from '../../../src/main/library/extraction/figures.ts'
import { readOwnerModel, writeOwnerModel } from '../../../src/main/library/extraction/figures/owner-model.ts'
import { type Asked, type Owner, ownerBits } from '../../../src/main/library/extraction/figures/owners.ts'
import type { Appearance, FoundMention } from '../../../src/main/library/extraction/findings.ts'
import { findSentences } from '../../../src/main/library/extraction/sentences.ts'
import type { EntityKind, Language } from '../../../src/shared/model.ts'

const kinds: Readonly<Record<string, EntityKind>> = { p: 'person', i: 'institution', c: 'company', f: 'fund', j: 'project', l: 'place' }
type Choose = (owners: readonly Owner[], asked: Asked) => number | null
/** Names stand between braces after their kind's letter: {c:Nexan}. */
function figuresOf(marked: string, language: Language, choose: (names: readonly string[]) => Choose): string[] {
  let text = ''
  const appearances: Appearance[] = []
  const mentions: FoundMention[] = []
  for (const [, plain, letter, name] of marked.matchAll(/([^{}]+)|\{(\w):([^}]+)\}/g)) {
    const start = text.length
    text += plain ?? name
    if (name === undefined) continue
    const known = appearances.findIndex((one) => one.name === name)
    if (known < 0) appearances.push({ kind: kinds[letter!]!, name, surfaces: [{ text: name, reason: 'name' }] })
    mentions.push({ start, end: text.length, kind: kinds[letter!]!, appearance: known < 0 ? appearances.length - 1 : known, confidence: 1 })
  }
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }))
  return findFigures({ text, language, published: null, blocks }, findSentences(text, blocks), mentions, appearances, choose(appearances.map(({ name }) => name)))
    .map(({ value, subject }) => `${value} ${subject === null ? null : appearances[subject]!.name}`)
}
const shipped = readOwnerModel(readResources(join(import.meta.dirname, '../../../assets')).get('relations-owners.bin'))!

describe('whose a figure is, weighed', () => {
  it('is asked of the names of the sentence, of whom pronouns stand for and of what the text is about', () => {
    const asked: string[][] = []
    figuresOf('{c:Nexan} rachète {c:Orlane}.\n{c:Nexan} se dit prêt. Elle emploie 300 salariés à {l:Lens}.', 'fr', (names) => (owners, { guess }) => {
      asked.push(owners.map(({ appearance }) => appearance === null ? 'nobody' : names[appearance]!))
      return guess.subject
    })
    expect(asked).toHaveLength(1)
    expect(asked[0]).toEqual(expect.arrayContaining(['Nexan', 'Orlane', 'Lens', 'nobody']))
    expect(new Set(asked[0]).size).toBe(asked[0]!.length)
  })
  it('is not asked where a construction says it', () => {
    let count = 0
    expect(figuresOf('{c:Lendra} will pay $4.7 billion for {c:Vexom}.', 'en', () => (_, { guess }) => (count++, guess.subject))).toEqual(['4700000000 Vexom'])
    expect(count).toBe(0)
  })
  it('takes whom it is told to take', () => {
    expect(figuresOf('{c:Nexan}, with {c:Orlane}, employs 300 people.', 'en', () => (owners) => owners.at(0)!.appearance)).toEqual(['300 Orlane'])
    expect(figuresOf('{c:Nexan}, with {c:Orlane}, employs 300 people.', 'en', () => () => null)).toEqual(['300 null'])
  })
  it.each<[string, Language, string[]]>([
    ['{c:Nexan}, which employs 300 people, was bought by {c:Orlane}.', 'en', ['300 Nexan']],
    ['La filiale de {c:Nexan}, {c:Orlane}, emploie 300 salariés.', 'fr', ['300 Orlane']],
    ['Selon {i:Eurostab}, {c:Nexan} a perdu 3 millions d’euros.', 'fr', ['3000000 Nexan']],
    ['{p:Anne Roy}, an analyst at {c:Lendra}, said {c:Vexom} had lost 12% of its customers.', 'en', ['12 Vexom']],
  ])('as shipped, gives a figure to whom it belongs: %s', (marked, language, expected) => { expect(figuresOf(marked, language, () => (owners) => shipped.choose(owners))).toEqual(expected) })
  it('prefers somebody to nobody unless nobody is far likelier, and the first of equals', () => {
    const weights = new Float64Array(1 << ownerBits)
    weights[1] = 1
    weights[2] = 1.5
    weights[3] = 2
    const model = readOwnerModel(writeOwnerModel(weights))!
    const owner = (appearance: number | null, ...features: number[]): Owner => ({ appearance, features: Int32Array.from(features) })
    expect(model.choose([owner(4, 1), owner(null, 2)])).toBe(4)
    expect(model.choose([owner(4, 1), owner(null, 3)])).toBeNull()
    expect(model.choose([owner(7, 1), owner(5, 1)])).toBe(7)
    expect(model.choose([])).toBeNull()
  })
  it('is refused, with what to do, when its file is of another version', () => {
    const bytes = writeOwnerModel(new Float64Array(1 << ownerBits))
    bytes[7] = 99
    expect(() => readOwnerModel(bytes)).toThrow('node scripts/train/relations.ts')
    expect(readOwnerModel(undefined)).toBeNull()
  })
})
