import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { fixtureDocuments } from '../fixture/documents.ts'
import { showWindow } from '../fixture/show-window.tsx'

afterEach(cleanup)
const here = () => {
  const query = new URLSearchParams(location.hash.split('?')[1])
  const at = JSON.parse(query.get('at') ?? 'null') as { start: number } | null
  return `${query.get('document')}:${at?.start ?? '-'}`
}
/** Every place of the word, article by article, as a slow reader finds them. */
const placesOf = (word: RegExp) => fixtureDocuments.flatMap(({ id, text }) => [...text.matchAll(word)].map(({ index }) => `${id}:${index}`))

async function press(times: number, shiftKey = false): Promise<string[]> {
  const seen: string[] = []
  for (let i = 0; i < times; i++) {
    const before = here()
    fireEvent.keyDown(document.body, { key: 'F3', shiftKey })
    await waitFor(() => expect(here()).not.toBe(before))
    // The next article is there, and its matches are known.
    await waitFor(() => expect(screen.getByRole('article').querySelector('[data-match]')).toBeTruthy())
    seen.push(here())
  }
  return seen
}

it('walks every match of every article with F3, says when it begins again, and goes back with Shift+F3', async () => {
  const places = placesOf(/Marchetti/g)
  expect(new Set(places.map((place) => place.split(':')[0])).size).toBe(3)
  await showWindow('#/document?document=1&words=marchetti')
  await waitFor(async () => expect((await screen.findByRole('article')).querySelector('[data-match]')).toBeTruthy())
  const seen = await press(places.length)
  expect(seen).toEqual(places)
  expect(screen.queryByText(/Tous les résultats sont parcourus/)).toBeNull()
  expect(await press(1)).toEqual([places[0]])
  expect(await screen.findByText(/Tous les résultats sont parcourus : de nouveau le premier/)).toBeTruthy()
  expect(await press(1, true)).toEqual([places.at(-1)])
  expect(await screen.findByText(/C’était le premier résultat/)).toBeTruthy()
})
it('begins with the second match of a sentence whose first one came for', async () => {
  await showWindow('#/document?document=1&words=port-salin')
  const [{ text, sentences }] = fixtureDocuments as readonly [(typeof fixtureDocuments)[number]]
  const starts = [...text.matchAll(/Port|Salin/g)].map(({ index }) => index)
  const sentence = sentences.find(({ start, end }) => starts.some((at) => at >= start && at < end))!
  cleanup()
  await showWindow(`#/document?document=1&at=${encodeURIComponent(JSON.stringify(sentence))}&words=port-salin`)
  await waitFor(async () => expect((await screen.findByRole('article')).querySelector('[data-match]')).toBeTruthy())
  expect(await press(1)).toEqual([`1:${starts[1]}`])
})
