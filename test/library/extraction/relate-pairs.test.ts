import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entityKinds, predicates } from '../../../src/shared/model.ts'
import { knownWord } from '../../../src/main/library/extraction/relate/known-words.ts'
import type { Node } from '../../../src/main/library/extraction/relate/nodes.ts'
import { candidatesOf, pairKey } from '../../../src/main/library/extraction/relate/pairs/candidates.ts'
import { featureBits } from '../../../src/main/library/extraction/relate/pairs/features.ts'
import { type PairModel, readPairModel, writePairModel } from '../../../src/main/library/extraction/relate/pairs/model.ts'
import { openSenses, pairsOf, scorePairs } from '../../../src/main/library/extraction/relate/pairs/scoring.ts'
import { hintCount, senseBits, senseCount } from '../../../src/main/library/extraction/relate/pairs/senses.ts'
import { createExtractor } from '../../../src/main/library/extraction/extractor.ts'
import { readResources } from '../../../src/main/library/resources.ts'

const letters: Record<string, Node['kind']> = { P: 'person', C: 'company', S: 'place', J: 'project' }
/** `C0 buys C1 .`: a capital letter and a number is a name of that kind, anything else a word or a mark. */
function nodesOf(line: string): Node[] {
  return line.split(' ').map((token, i) => {
    const name = /^([PCSJ])(\d)$/.exec(token)
    return { start: 10 * i, end: 10 * i + token.length, low: name ? '' : token, word: knownWord(name ? '' : token), type: name ? 'name' : /^[,.]$/.test(token) ? 'mark' : 'word', capital: name !== null,
      appearance: name ? Number(name[2]) : -1, kind: name ? letters[name[1]!]! : null }
  })
}
const blank = { link: new Float64Array(1 << featureBits), sense: new Float64Array(senseCount << senseBits), hints: new Float64Array(hintCount) }
/** Weights that speak for the pairs of one sentence, and in them for one sense. */
function modelFor(line: string, sense: number): PairModel {
  const link = new Float64Array(1 << featureBits)
  const senses = new Float64Array(senseCount << senseBits)
  for (const { features } of pairsOf([nodesOf(line)])) for (const each of features) link[each] = 1
  for (let feature = 0; feature < 1 << senseBits; feature++) senses[feature * senseCount + sense] = 1
  return readPairModel(writePairModel({ link, sense: senses, hints: blank.hints, threshold: 20, least: -20 }))!
}
const supplies = predicates.indexOf('supplies')
const nothing = (): boolean => false

describe('a trained score of pairs', () => {
  it('claims what it is sure of, the right way round, with its sentence', () => {
    const line = 'C0 crates pumps to C1 .'
    expect(scorePairs('', [nodesOf('C2 sleeps .'), nodesOf(line)], nothing, nothing, modelFor(line, 2 * supplies)).found.map(({ claim: { subject, predicate, object }, sentence }) =>
      [subject, predicate, object, sentence])).toEqual([[0, 'supplies', 1, 1]])
    expect(scorePairs('', [nodesOf(line)], nothing, nothing, modelFor(line, 2 * supplies + 1)).found.map(({ claim: { subject, object } }) => [subject, object])).toEqual([[1, 0]])
  })
  it('names nobody a leader whom no word near calls so, however sure it is', () => {
    const leads = predicates.indexOf('leads')
    const claimsIn = (line: string): number => scorePairs(line, [nodesOf(line)], nothing, nothing, modelFor(line, 2 * leads)).found.length
    expect(claimsIn('P0 speaks on C1 .')).toBe(0)
    expect(claimsIn('P0 chairs slowly C1 .')).toBe(1)
  })
  it('says nothing of names that are tied already, nor below its threshold', () => {
    const line = 'C0 crates pumps to C1 .'
    expect(scorePairs('', [nodesOf(line)], (key) => key === pairKey(0, 1), nothing, modelFor(line, 2 * supplies)).found).toEqual([])
    expect(scorePairs('', [nodesOf('C0 , P2 and C1 sleep .')], nothing, nothing, modelFor(line, 2 * supplies)).found).toEqual([])
  })
  it('doubts a rule only where it speaks strongly against what the rule read, and never where it saw no such pair', () => {
    const line = 'C0 and C1 sleep .'
    const link = new Float64Array(1 << featureBits)
    for (const { features } of pairsOf([nodesOf(line)])) for (const each of features) link[each] = -1
    const against = readPairModel(writePairModel({ ...blank, link, threshold: 0, least: -5 }))!
    const { isDoubtful, isTogether } = scorePairs('', [nodesOf(line), nodesOf('C2 sleeps .')], () => true, nothing, against)
    expect([isDoubtful(pairKey(0, 1)), isDoubtful(pairKey(0, 2))]).toEqual([true, false])
    expect([isTogether(pairKey(0, 1)), isTogether(pairKey(0, 2))]).toEqual([true, false])
    expect(scorePairs('', [nodesOf(line)], () => true, nothing, modelFor(line, 0)).isDoubtful(pairKey(0, 1))).toBe(false)
  })
  it('notes what is denied or only possible', () => {
    const line = 'C0 would not crate pumps to C1 .'
    expect(scorePairs('', [nodesOf(line)], nothing, nothing, modelFor(line, 2 * supplies)).found.map(({ claim: { negated, conditional } }) => [negated, conditional])).toEqual([[true, true]])
  })
  it('never sees a name', () => {
    const [one] = pairsOf([nodesOf('C0 buys C1 .')])
    const [other] = pairsOf([nodesOf('C7 buys C4 .')])
    expect(new Set(other!.features)).toEqual(new Set(one!.features))
  })
  it('reads a name in a list where its list stands', () => {
    const places = candidatesOf(nodesOf('C0 , C1 and C2 sell to C3 .'), 0).filter(({ nodes, right }) => nodes[right]!.appearance === 3)
    expect(places.map(({ leftEnd, rightStart, between }) => [leftEnd, rightStart, between])).toEqual([[4, 7, 0], [4, 7, 0], [4, 7, 0]])
  })
  it('opens only senses that the kinds allow, and puts no country into a place', () => {
    const [pair] = candidatesOf(nodesOf('S0 and S1 .'), 0)
    const located = predicates.indexOf('located_in')
    expect(openSenses(pair!, (appearance) => appearance === 0)).not.toContain(2 * located)
    expect(openSenses(pair!, (appearance) => appearance === 0)).toContain(2 * located + 1)
  })
  it('is refused, with what to do, when its file is of another version', () => {
    const bytes = writePairModel({ ...blank, threshold: 0, least: -1 })
    bytes[7] = 99
    expect(() => readPairModel(bytes)).toThrow('node scripts/train/relations.ts')
    expect(readPairModel(undefined)).toBeNull()
  })
  it('as shipped, claims only what kinds allow, whatever the sentence', () => {
    const model = readPairModel(readResources(join(import.meta.dirname, '../../../assets')).get('relations.bin'))!
    const token = fc.oneof(fc.constantFrom('P0', 'C1', 'S2', 'J3', 'C4', 'S5'), fc.constantFrom(',', '.', 'and', 'de', 'par', 'in', 'buys', 'fondée', "'s", 'the'), fc.string({ minLength: 1, maxLength: 6 }).filter((text) => !text.includes(' ')))
    fc.assert(fc.property(fc.array(token, { maxLength: 40 }), (tokens) => {
      const nodes = tokens.length === 0 ? [] : nodesOf(tokens.join(' '))
      const kindOf = new Map(nodes.flatMap(({ appearance, kind }) => kind === null ? [] : [[appearance, kind]]))
      for (const { claim } of scorePairs(tokens.join(' '), [nodes], nothing, nothing, model).found) {
        expect(entityKinds).toContain(kindOf.get(claim.subject))
        expect(claim.subject).not.toBe(claim.object)
      }
    }))
  })
})

it('believes of the last of a list alone that it is a subsidiary, and of no country that it is part of a body', () => {
  const extractor = createExtractor(readResources(join(import.meta.dirname, '../../../assets')))
  const text = 'Renault, Valeo, filiale de Bouygues, et Orange investissent.'
  const { appearances, relations } = extractor.extract({ text, language: 'fr', published: null, blocks: [{ start: 0, end: text.length }] })
  const said = relations.filter(({ predicate }) => predicate === 'subsidiary_of').map(({ subject, object }) => `${appearances[subject]!.name} of ${appearances[object]!.name}`)
  expect(said).toEqual(['Valeo of Bouygues'])
  const senses = openSenses(candidatesOf(nodesOf('S0 joins J1 .'), 0)[0]!, () => true).filter((sense) => sense % 2 === 0).map((sense) => predicates[sense >> 1])
  expect(senses).not.toContain('part_of')
})

it('gives nobody the office of those one met', () => {
  const line = 'P0 a rencontré les dirigeants de C1 .'
  const leads = predicates.indexOf('leads')
  expect(scorePairs('', [nodesOf(line)], nothing, nothing, modelFor(line, 2 * leads)).found).toEqual([])
  const other = 'P0 est parmi dirigeants de C1 .'
  expect(scorePairs('', [nodesOf(other)], nothing, nothing, modelFor(other, 2 * leads)).found).toHaveLength(1)
})
