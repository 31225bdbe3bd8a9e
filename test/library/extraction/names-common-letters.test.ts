import { expect, test } from 'vitest'
import { english, french } from './named.ts'

test('letters that stand for a common word are no name', () => {
  expect(english('The company said its AUM grew, as did the ETFs and the REITs; its IPO waits, and EBITDA fell.')).toEqual([])
  expect(french('La QPC est posée, l’AMM refusée, et la ZAC attend que le PIB remonte.')).toEqual([])
})
test('but they are where the text says whose letters they are', () => {
  expect(english('The Alder Union of Millers (AUM) met on Monday. The AUM was divided.').filter((name) => name.includes('AUM')).length).toBeGreaterThan(0)
})
test('an adjective of a region is no name, a name that begins with one is', () => {
  expect(english('Gas flows to the Arab country and to Latin American, West African and Nordic buyers.')).toEqual([])
  expect(english('The African Development Bank lends to Nordic Investment Bank.').length).toBe(2)
})
