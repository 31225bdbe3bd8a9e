import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readResources } from '../../../scripts/marked.ts'
import { readOwnerModel, writeOwnerModel } from '../../../src/main/library/extraction/figures/owner-model.ts'
import { type Owner, ownerBits } from '../../../src/main/library/extraction/figures/owners.ts'
import type { Language } from '../../../src/shared/model.ts'
import { subjectsOf } from './braced-names.ts'

const shipped = readOwnerModel(readResources(join(import.meta.dirname, '../../../assets')).get('relations-owners.bin'))!

describe('whose a figure is, weighed', () => {
  it('is asked of the names of the sentence, of whom pronouns stand for and of what the text is about', () => {
    const asked: string[][] = []
    subjectsOf('{c:Nexan} rachète {c:Orlane}.\n{c:Nexan} se dit prêt. Elle emploie 300 salariés à {l:Lens}.', 'fr', (names) => (owners, { guess }) => {
      asked.push(owners.map(({ appearance }) => appearance === null ? 'nobody' : names[appearance]!))
      return { subject: guess.subject, uncertain: false }
    })
    expect(asked).toHaveLength(1)
    expect(asked[0]).toEqual(expect.arrayContaining(['Nexan', 'Orlane', 'Lens', 'nobody']))
    expect(new Set(asked[0]).size).toBe(asked[0]!.length)
  })
  it('is not asked where a construction says it', () => {
    let count = 0
    expect(subjectsOf('{c:Lendra} will pay $4.7 billion for {c:Vexom}.', 'en', () => (_, { guess }) => (count++, { subject: guess.subject, uncertain: false }))).toEqual(['4700000000 Vexom'])
    expect(count).toBe(0)
  })
  it.each<[string, string]>([
    ['{p:Anne Roy}, maire de {l:Nantes}, a annoncé que {l:Nantes} consacrera 12 millions d’euros au port.', '12000000 Nantes'],
    ['{p:Anne Roy} a indiqué que la {i:Région Bretagne} avait prévu mieux : {i:Région Bretagne} a débloqué 3 millions d’euros.', '3000000 Région Bretagne'],
  ])('belongs to whoever the verb before it is said of, in a clause of its own too: %s', (marked, expected) => {
    expect(subjectsOf(marked, 'fr', () => () => ({ subject: null, uncertain: true }))).toEqual([expected])
  })
  it('takes whom it is told to take', () => {
    expect(subjectsOf('{c:Nexan}, with {c:Orlane}, employs 300 people.', 'en', () => (owners) => ({ subject: owners.at(0)!.appearance, uncertain: false }))).toEqual(['300 Orlane'])
    expect(subjectsOf('{c:Nexan}, with {c:Orlane}, employs 300 people.', 'en', () => () => ({ subject: null, uncertain: false }))).toEqual(['300 null'])
  })
  it.each<[string, Language, string[]]>([
    ['{c:Nexan}, which employs 300 people, was bought by {c:Orlane}.', 'en', ['300 Nexan']],
    ['La filiale de {c:Nexan}, {c:Orlane}, emploie 300 salariés.', 'fr', ['300 Orlane']],
    ['Selon {i:Eurostab}, {c:Nexan} a perdu 3 millions d’euros.', 'fr', ['3000000 Nexan']],
    ['{p:Anne Roy}, an analyst at {c:Lendra}, said {c:Vexom} had lost 12% of its customers.', 'en', ['12 Vexom']],
  ])('as shipped, gives a figure to whom it belongs: %s', (marked, language, expected) => { expect(subjectsOf(marked, language, () => (owners) => shipped.choose(owners))).toEqual(expected) })
  it('prefers somebody to nobody unless nobody is far likelier, and the first of equals', () => {
    const weights = new Float64Array(1 << ownerBits)
    weights[1] = 1
    weights[2] = 1.5
    weights[3] = 2
    const model = readOwnerModel(writeOwnerModel(weights))!
    const owner = (appearance: number | null, ...features: number[]): Owner => ({ appearance, features: Int32Array.from(features) })
    expect(model.choose([owner(4, 1), owner(null, 2)])).toMatchObject({ subject: 4 })
    expect(model.choose([owner(4, 1), owner(null, 3)])).toMatchObject({ subject: null })
    expect(model.choose([owner(7, 1), owner(5, 1)])).toEqual({ subject: 7, uncertain: true })
    expect(model.choose([owner(7, 3), owner(5, 1)])).toEqual({ subject: 7, uncertain: false })
    // Each of two is less likely than the first, and both together more.
    expect(model.choose([owner(7, 2), owner(5, 1), owner(6, 1)])).toEqual({ subject: 7, uncertain: true })
    expect(model.choose([])).toMatchObject({ subject: null })
  })
  it('is refused, with what to do, when its file is of another version', () => {
    const bytes = writeOwnerModel(new Float64Array(1 << ownerBits))
    bytes[7] = 99
    expect(() => readOwnerModel(bytes)).toThrow('node scripts/train/relations.ts')
    expect(readOwnerModel(undefined)).toBeNull()
  })
})
