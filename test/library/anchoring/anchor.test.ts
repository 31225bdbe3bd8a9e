import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findQuote, locateAnchor, toAnchor } from '../../../src/main/library/anchoring/anchor.ts'

const text = 'Le maire a signé. Le préfet a signé. Le ministre hésite encore, dit-on à Paris.'
const anchorOf = (quote: string) => toAnchor(text, findQuote(text, quote)[0]!)

it('finds a span where it was', () => {
  const anchor = anchorOf('Le préfet a signé')
  expect(locateAnchor(text, anchor)).toEqual({ start: anchor.start, end: anchor.end, state: 'exact' })
})

it('follows a span that text before it pushed along', () => {
  const anchor = anchorOf('hésite encore')
  const now = `Mise à jour. ${text}`
  const found = locateAnchor(now, anchor)
  expect([now.slice(found.start, found.end), found.state]).toEqual(['hésite encore', 'moved'])
})

it('tells look-alikes apart by what stands around them', () => {
  const anchor = toAnchor(text, findQuote(text, 'a signé')[1]!)
  const now = `Ce matin. ${text}`
  expect(locateAnchor(now, anchor)).toMatchObject({ start: findQuote(now, 'a signé')[1]!.start, state: 'moved' })
})

it('is uncertain when the quote stands elsewhere in other surroundings, and never calls that placed', () => {
  expect(locateAnchor('Personne ne sait qui a signé, ni quand on a signé.', anchorOf('a signé')).state).toBe('uncertain')
})

it('says lost when the words are gone', () => {
  expect(locateAnchor('Tout autre chose.', anchorOf('Le préfet a signé')).state).toBe('lost')
})

it('never reports as placed a span whose text is not the quote', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), fc.string(), fc.nat(), (source, a, b, inserted, at) => {
      const start = a % source.length
      const anchor = toAnchor(source, { start, end: start + 1 + (b % (source.length - start)) })
      const now = source.slice(0, at % source.length) + inserted + source.slice(at % source.length)
      const found = locateAnchor(now, anchor)
      if (found.state === 'exact' || found.state === 'moved') expect(now.slice(found.start, found.end)).toBe(anchor.exact)
    }),
  )
})
