import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toAnchor } from '../../../src/main/library/anchoring/anchor.ts'
import { toFoldedQuote } from '../../../src/main/library/anchoring/folded.ts'
import { locateAnchor } from '../../../src/main/library/anchoring/locate.ts'
import { findQuote } from '../../../src/main/library/anchoring/quote.ts'

const text = 'Le maire a signé. Le préfet a signé. Le ministre hésite encore, dit-on à Paris.'
const anchorOf = (quote: string, within = text, which = 0) => toAnchor(within, findQuote(within, quote)[which]!)
const found = (now: string, anchor: ReturnType<typeof toAnchor>) => {
  const located = locateAnchor(now, anchor)
  return [now.slice(located.start, located.end), located.state]
}

it('finds a span where it was', () => {
  const anchor = anchorOf('Le préfet a signé')
  expect(locateAnchor(text, anchor)).toEqual({ start: anchor.start, end: anchor.end, state: 'exact', candidates: [] })
})

it('follows a span that text before it pushed along', () => {
  expect(found(`Mise à jour. ${text}`, anchorOf('hésite encore'))).toEqual(['hésite encore', 'moved'])
})

it('tells look-alikes apart by what stands around them', () => {
  const now = `Ce matin. ${text}`
  expect(locateAnchor(now, anchorOf('a signé', text, 1))).toMatchObject({ start: findQuote(now, 'a signé')[1]!.start, state: 'moved' })
})

it('is uncertain when the quote stands elsewhere in other surroundings, offers those places, and never calls that placed', () => {
  const located = locateAnchor('Personne ne sait qui a signé, ni quand on a signé.', anchorOf('a signé'))
  expect(located.state).toBe('uncertain')
  expect(located.candidates).toHaveLength(2)
})

it('says lost when the words are gone', () => {
  expect(locateAnchor('Tout autre chose.', anchorOf('Le préfet a signé'))).toMatchObject({ state: 'lost', candidates: [] })
})

it('trusts the old place while the text is known to be the same, even where the same words stand twice in the same surroundings', () => {
  const twice = `${text}\n`.repeat(40)
  const anchor = anchorOf('Le préfet a signé', twice, 20)
  expect(locateAnchor(twice, anchor, 'unchanged')).toMatchObject({ start: anchor.start, state: 'exact' })
  expect(locateAnchor(twice, anchor).state).toBe('uncertain')
})

it('is not fooled by another sentence that reads alike and now stands at the old place', () => {
  const signed = 'Le contrat a été signé hier.'
  const sentences = (city: string) => ['tramway', 'marché', 'fleuve'].map((what) => `À ${city}, on parle du ${what} depuis un an, et rien ne dit que cela finira.`).join(' ')
  const [north, south] = [['Lille', 'Douai'], ['Arles', 'Nîmes']].map(([one, other]) => `${sentences(one!)} ${signed} ${sentences(other!)}`)
  const [before, now] = [`${north!}\n\n${south!}`, `${south!}\n\n${north!}`]
  const anchor = anchorOf(signed, before, 0)
  expect(now.slice(anchor.start, anchor.end)).toBe(signed)
  expect(locateAnchor(now, anchor)).toMatchObject({ start: now.lastIndexOf(signed), state: 'moved' })
})

it.each([
  ['quotation marks', 'Il a dit : « l’usine ouvrira ».', 'Il a dit: “l\'usine ouvrira”.'],
  ['spaces', 'Un budget de 20 000 euros, soit 5 % du total.', 'Un  budget de 20\u202f000\u00a0euros,\nsoit 5\u202f% du total.'],
  ['ligatures and accents', 'L’œuvre est finie : État et fisc.', 'L’oeuvre est ﬁnie : Etat et ﬁsc.'],
  ['hyphens at line ends and dashes', 'Le développement – enfin – des territoires.', 'Le dévelop-\npement — enfin — des terri\u00adtoires.'],
])('finds a quote whose typesetting changed: %s', (_, before, now) => {
  const frame = (quote: string) => `Rien de neuf ce matin au port. ${quote} On verra demain ce que le conseil en pense.`
  expect(found(frame(now), anchorOf(before, frame(before)))).toEqual([now, expect.stringMatching(/exact|moved/)])
})

it('asks rather than follow a rewording that changes a number or a name', () => {
  const frame = (quote: string) => `Rien de neuf ce matin au port de Brest. ${quote} On verra demain ce que le conseil en pense.`
  const anchor = anchorOf('La région versera 12 millions d’euros au projet.', frame('La région versera 12 millions d’euros au projet.'))
  expect(found(frame('La région versera bientôt 12 millions d’euros au projet.'), anchor)).toEqual(['La région versera bientôt 12 millions d’euros au projet.', 'moved'])
  const changed = locateAnchor(frame('La région versera 15 millions d’euros au projet.'), anchor)
  expect(changed.state).toBe('uncertain')
  expect(changed.candidates[0]!.likeness).toBeGreaterThan(0.8)
})

it('takes a bounded time over quotes as long as a book’s chapter, found or not', () => {
  const sentences = Array.from({ length: 9000 }, (_, i) => `Phrase ${i * 7919 % 9000} sur le chantier numéro ${i * 104729 % 1000}.`)
  const long = sentences.join(' ')
  const anchor = toAnchor(long, { start: 100_000, end: 200_000 })
  const edited = long.replaceAll('chantier numéro 5', 'vaste chantier n° 5')
  for (const now of [`Avant-propos. ${long}`, edited, sentences.toReversed().join(' '), 'Rien. '.repeat(60_000)]) {
    const start = performance.now()
    locateAnchor(now, anchor)
    expect(performance.now() - start).toBeLessThan(5000)
  }
}, 40_000)

it('reports as placed only what reads as the quote does, wherever text is put in', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), fc.string(), fc.nat(), (source, a, b, inserted, at) => {
      const start = a % source.length
      const anchor = toAnchor(source, { start, end: start + 1 + (b % (source.length - start)) })
      const cut = at % source.length
      const now = source.slice(0, cut) + inserted + source.slice(cut)
      const located = locateAnchor(now, anchor)
      expect(located.end).toBeGreaterThan(located.start)
      if ((cut <= anchor.start || cut >= anchor.end) && (located.state === 'exact' || located.state === 'moved'))
        expect(toFoldedQuote(now.slice(located.start, located.end))).toBe(toFoldedQuote(anchor.exact))
    }),
  )
})
