import { expect, it } from 'vitest'
import { decideFindings, type DocumentDecisions } from '../../../src/main/library/decisions/decide-findings.ts'
import type { EntityRef } from '../../../src/main/library/decisions/entity-bodies.ts'
import type { Findings } from '../../../src/main/library/extraction/findings.ts'

const text = 'Ann leads Bel. Ann likes Cor. Ann sits.'
const at = (words: string, from = 0) => ({ start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length })
const sentences = [at('Ann leads Bel.'), at('Ann likes Cor.'), at('Ann sits.')]
const mention = (words: string, appearance: number, from = 0) => ({ ...at(words, from), kind: appearance === 0 ? ('person' as const) : ('company' as const), appearance, confidence: 0.9 })
const findings: Findings = {
  sentences,
  appearances: ['Ann', 'Bel', 'Cor'].map((name, i) => ({ kind: i === 0 ? 'person' : 'company', name, surfaces: [{ text: name, reason: 'name' }] })),
  mentions: [mention('Ann', 0), mention('Bel', 1), mention('Ann', 0, 10), mention('Cor', 2), mention('Ann', 0, 29)],
  relations: [
    { subject: 0, object: 1, predicate: 'leads', role: null, negated: false, conditional: false, evidence: sentences[0]! },
    { subject: 0, object: 2, predicate: 'backs', role: null, negated: false, conditional: false, evidence: sentences[1]! },
  ],
  figures: [{ start: 30, end: 31, value: 1, upper: null, unit: '1', qualifier: null, subject: 0, measure: null, evidence: sentences[2]! }],
}
const other: EntityRef = { key: 'person:ann (2)', kind: 'person', name: 'Ann', labels: [] }
const nothing: DocumentDecisions = { apart: [], watched: [], placed: [] }
const shown = (decided: Findings) => ({
  mentions: decided.mentions.map(({ start, end, appearance }) => `${text.slice(start, end)} ${appearance}`),
  relations: decided.relations.map(({ subject, object, predicate }) => `${subject} ${predicate} ${object}`),
  figures: decided.figures.map(({ subject }) => subject),
})

it('gives the very same findings back where nothing is decided', () => {
  expect(decideFindings(text, findings, nothing)).toBe(findings)
  expect(decideFindings(text, findings, { ...nothing, placed: [{ type: 'split', span: { start: 4, end: 9 }, means: other }] })).toBe(findings)
})

it('takes relations and figures along with the mentions they were read from', () => {
  const split = decideFindings(text, findings, { ...nothing, placed: [{ type: 'split', span: at('Ann'), means: other }, { type: 'split', span: at('Ann', 29), means: other }] })
  expect(shown(split)).toEqual({ mentions: ['Ann 3', 'Bel 1', 'Ann 0', 'Cor 2', 'Ann 3'], relations: ['3 leads 1', '0 backs 2'], figures: [3] })
  expect(split.appearances[3]).toEqual({ kind: 'person', name: 'Ann', pinned: 'person:ann (2)', surfaces: [{ text: 'Ann', reason: 'name' }] })
})

it('drops what a rejected mention said, and what nothing is left of', () => {
  const rejected = decideFindings(text, findings, { ...nothing, placed: [{ type: 'reject', span: at('Bel') }, { type: 'reject', span: at('Ann', 29) }] })
  expect(rejected.appearances.map(({ name }) => name)).toEqual(['Ann', 'Cor'])
  expect(shown(rejected)).toEqual({ mentions: ['Ann 0', 'Ann 0', 'Cor 1'], relations: ['0 backs 1'], figures: [null] })
})

it('adds where nothing was found, lets a longer name of the machine be, and needs nothing where the machine agrees', () => {
  const cor: EntityRef = { key: 'company:cor', kind: 'company', name: 'Cor', labels: ['other:cor'] }
  expect(decideFindings(text, findings, { ...nothing, watched: [{ ...at('Cor'), means: cor }] })).toBe(findings)
  const added = decideFindings(text, findings, { ...nothing, watched: [{ ...at('likes'), means: cor }] })
  expect(shown(added).mentions).toEqual(['Ann 0', 'Bel 1', 'Ann 0', 'likes 3', 'Cor 2', 'Ann 0'])
})
