import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { fixtureDocuments } from '../fixture/documents.ts'
import { selectWords, showWindow } from '../fixture/show-window.tsx'
import { rangeOf, selectedSpan } from '../../../src/renderer/reading/dom-spans.ts'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})
const { text, mentions } = fixtureDocuments[0]!
const article = () => screen.findByRole('article')

it('shows every word of every block, once and in order', async () => {
  await showWindow('#/document?document=1')
  const shown = [...(await article()).querySelectorAll<HTMLElement>('[data-start]')]
  for (const piece of shown) expect(text.startsWith(piece.textContent, Number(piece.dataset['start']))).toBe(true)
  const words = shown.map(({ textContent }) => textContent).join(' ').replace(/[\s|]+/g, '')
  expect(words).toBe(text.replace(/[\s|]+/g, ''))
})
it('lights each mention as one thing to press, with its kind said', async () => {
  await showWindow('#/document?document=1')
  const lit = [...(await article()).querySelectorAll('[data-entity]')]
  expect(lit.map(({ textContent }) => textContent)).toEqual(mentions.map(({ start, end }) => text.slice(start, end)))
  expect(screen.getAllByRole('button', { name: 'Ilse Marchetti, Personne' }).length).toBeGreaterThan(0)
})
it('switches a kind off and on in the legend', async () => {
  await showWindow('#/document?document=1')
  const legend = await screen.findByRole('group', { name: 'Ce qui est éclairé' })
  const count = async () => (await article()).querySelectorAll('[data-kind="company"]').length
  expect(await count()).toBeGreaterThan(0)
  fireEvent.click(within(legend).getByRole('button', { name: /Entreprises/ }))
  await waitFor(async () => expect(await count()).toBe(0))
  fireEvent.click(within(legend).getByRole('button', { name: /Entreprises/ }))
  await waitFor(async () => expect(await count()).toBeGreaterThan(0))
})
it('opens a card on a mention, from which its page can be reached', async () => {
  await showWindow('#/document?document=1')
  fireEvent.keyDown((await screen.findAllByRole('button', { name: 'Ilse Marchetti, Personne' }))[0]!, { key: 'Enter' })
  const card = await screen.findByRole('dialog', { name: 'Ilse Marchetti' })
  fireEvent.click(within(card).getByRole('button', { name: 'Ouvrir la fiche' }))
  await waitFor(() => expect(location.hash).toBe('#/entity?entity=person%3Ailse-marchetti'))
})
it('draws a table as a table', async () => {
  await showWindow('#/document?document=1')
  const table = within(await article()).getByRole('table')
  expect(within(table).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Parc', 'Puissance', 'Ouverture'])
  expect(within(table).getAllByRole('row')).toHaveLength(4)
})
it('maps a selection to the text and back', async () => {
  await showWindow('#/document?document=1')
  const root = await article()
  selectWords(root, 'un programme de')
  const span = selectedSpan(root)!
  expect(text.slice(span.start, span.end)).toBe('un programme de')
  expect(rangeOf(root, span)?.toString()).toBe('un programme de')
  getSelection()?.selectAllChildren(root.querySelectorAll('p')[1]!)
  const whole = selectedSpan(root)!
  expect(text.slice(whole.start, whole.end)).toMatch(/^Le gouvernement.*siècle »\.$/s)
})
it('finds a span that runs across mentions and blocks', async () => {
  await showWindow('#/document?document=1')
  const root = await article()
  const start = text.indexOf('en janvier.')
  const end = text.indexOf('1,2 gigawatt') + 5
  expect(rangeOf(root, { start, end })?.toString().replace(/\s/g, '')).toBe(text.slice(start, end).replace(/\s/g, ''))
})
it('lists the figures with their values in the person’s language and their sentences', async () => {
  await showWindow('#/document?document=1')
  await article()
  fireEvent.click(screen.getByRole('tab', { name: /Chiffres/ }))
  const panel = await screen.findByRole('tabpanel')
  expect(panel.textContent).toMatch(/12\sMd\s€Aurore · coût/)
  expect(panel.textContent).toMatch(/près de 35\s%/)
})
it('draws of many figures those in sight, and walks them with the arrow keys', async () => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(78)
  await showWindow('#/document?document=1', { figures: 600 })
  await article()
  fireEvent.click(screen.getByRole('tab', { name: /Chiffres/ }))
  const list = await screen.findByRole('list', { name: 'Chiffres' })
  const drawn = within(list).getAllByRole('listitem')
  expect(drawn.length).toBeLessThan(60)
  expect(Number(drawn[0]!.getAttribute('aria-setsize'))).toBeGreaterThan(600)
  const [first, second] = within(list).getAllByRole('button')
  first!.focus()
  fireEvent.keyDown(first!, { key: 'ArrowDown' })
  await waitFor(() => expect(document.activeElement).toBe(second))
})
