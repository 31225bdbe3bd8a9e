import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createExtractor } from '../../../src/main/library/extraction/extractor.ts'
import { readResources } from '../../../src/main/library/resources.ts'
import { english } from './named.ts'

test('a party and a state in letters beside a senator are no names', () => {
  expect(english('“It is weak,” said Sen. Ann Morrow (D-Conn.), and Sen. Paul Denholm, R-Texas, agreed.')).toEqual(['person: Ann Morrow', 'person: Paul Denholm'])
})

test('what a company is called at the exchange is the company', () => {
  const { extract } = createExtractor(readResources(join(import.meta.dirname, '../../../assets')))
  const namesOf = (text: string): string[] => extract({ text, language: 'en', published: null, blocks: [{ start: 0, end: text.length }] }).appearances.map(({ kind, name }) => `${kind}: ${name}`)
  expect(namesOf('Gilead Sciences (GILD), Pfizer (PFE) and Bayer (BAYRY) could buy it.')).toEqual(['company: Gilead Sciences', 'company: Pfizer', 'company: Bayer'])
  // A town that a company begins with is not meant by its letters.
  expect(namesOf('The mine belongs to Rio Tinto PLC (RIO).')).toEqual(['company: Rio Tinto PLC'])
})

test('letters in brackets that are not of the company before them stay what they are', () => {
  expect(english('Renault and its partner Nissan (UK) met.')).toEqual(['company: Renault', 'company: Nissan', 'place: UK'])
})

test('somebody of no party belongs to none, and what a fund looks to is no name', () => {
  expect(english('The mayor, Ann Morrow (Independent), spoke of the India-focused fund.')).toEqual(['person: Ann Morrow', 'place: India'])
})
