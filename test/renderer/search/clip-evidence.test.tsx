import { expect, it } from 'vitest'
import { clipEvidence } from '../../../src/renderer/search/clip-evidence.ts'

const long = `${'avant '.repeat(40)}cible après`
const at = long.indexOf('cible')

it('cuts a long beginning at a word and keeps exactly the same words lit', () => {
  const { text, lit } = clipEvidence({ text: long, lit: [{ start: at, end: at + 5, kind: 'match' }] })
  expect(text.length).toBeLessThan(120)
  expect(text.startsWith('… avant')).toBe(true)
  expect(text.slice(lit[0]!.start, lit[0]!.end)).toBe('cible')
})
it('leaves a match near the beginning as it is', () => {
  const evidence = { text: long, lit: [{ start: 6, end: 11, kind: 'match' as const }] }
  expect(clipEvidence(evidence)).toEqual(evidence)
})
it('leaves a sentence with nothing lit as it is', () => {
  expect(clipEvidence({ text: long, lit: [] }).text).toBe(long)
})
