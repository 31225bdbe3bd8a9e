import { expect, test } from 'vitest'
import { detectLanguage } from '../../../src/main/library/importing/language.ts'

test('French and English are told apart, names among the words or not', () => {
  expect(detectLanguage('La Commission européenne a présenté mardi un plan pour les régions.')).toBe('fr')
  expect(detectLanguage('The European Commission presented a plan for the regions on Tuesday.')).toBe('en')
  expect(detectLanguage("OpenAI et SoftBank investissent, d'après Reuters, dans un centre de données.")).toBe('fr')
})

test('another language, a few letters or figures alone are undetermined', () => {
  for (const text of ['', 'Paris', '12 345 678 | 9 %', 'Die Kommission hat am Dienstag einen Plan für die Regionen vorgelegt.', 'La Comisión presentó el martes un plan para las regiones españolas.']) {
    expect(detectLanguage(text), text).toBe('und')
  }
})
