import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { showWindow } from '../fixture/show-window.tsx'

afterEach(cleanup)
const field = () => screen.findByRole('searchbox', { name: 'Chercher dans la bibliothèque' })
const results = () => screen.findByRole('region', { name: 'Résultats' })

it('shows names and sentences for the words as they are typed, and says how much was searched', async () => {
  await showWindow()
  fireEvent.change(await field(), { target: { value: 'marchetti' } })
  const list = await results()
  expect(within(list).getByRole('button', { name: /Ilse Marchetti\s*Personne/ })).toBeTruthy()
  const lit = [...list.querySelectorAll('mark')].map(({ textContent }) => textContent)
  expect(new Set(lit)).toEqual(new Set(['Marchetti']))
  expect(list.textContent).toMatch(/3 articles sur 3, 100\s% du texte/)
})
it('opens the first sentence on Enter, at its place, with the match lit in the text', async () => {
  await showWindow()
  fireEvent.change(await field(), { target: { value: 'électrolyseurs' } })
  // At once, as people do: the answer is not there yet.
  fireEvent.keyDown(await field(), { key: 'Enter' })
  const article = await screen.findByRole('article')
  expect(location.hash).toMatch(/^#\/document\?document=1&at=/)
  await waitFor(() => expect(article.querySelector('[data-match]')?.textContent).toBe('électrolyseurs'))
})
it('clears with Escape and shows the articles again', async () => {
  await showWindow()
  fireEvent.change(await field(), { target: { value: 'kerhoen' } })
  await results()
  fireEvent.keyDown(await field(), { key: 'Escape' })
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Résultats' })).toBeNull())
  expect(location.hash).toBe('#/library')
  expect(screen.getByRole('button', { name: /^À Kerhoen.*note-kerhoen.txt/, current: false })).toBeTruthy()
})
it('says so when nothing answers, and keeps the words in the address', async () => {
  await showWindow()
  fireEvent.change(await field(), { target: { value: 'zeppelin' } })
  expect(await screen.findByText('Rien pour « zeppelin »')).toBeTruthy()
  expect(location.hash).toContain('words=zeppelin')
})
it('tells how many would answer with either word', async () => {
  await showWindow('#/library?words=pêcheurs+borealis')
  expect((await results()).textContent).toMatch(/Aussi 2 articles avec l’un ou l’autre/)
})

it('does not open what an earlier word found when Enter comes before the answer to the later one', async () => {
  await showWindow('#/library?words=borealis', { delay: 30 })
  await waitFor(async () => expect((await results()).querySelector('[data-sentence]')).toBeTruthy())
  fireEvent.change(await field(), { target: { value: 'pêcheurs' } })
  fireEvent.keyDown(await field(), { key: 'Enter' })
  await screen.findByRole('article')
  expect(location.hash).toMatch(/^#\/document\?document=3&at=/)
})
it('cuts nothing away: a word that is cleared before its answer leaves the articles', async () => {
  await showWindow('#/library', { delay: 30 })
  fireEvent.change(await field(), { target: { value: 'pêcheurs' } })
  fireEvent.keyDown(await field(), { key: 'Enter' })
  fireEvent.change(await field(), { target: { value: '' } })
  await waitFor(() => expect(location.hash).toBe('#/library'))
  await new Promise((resolve) => setTimeout(resolve, 250))
  expect(screen.queryByRole('article')).toBeNull()
  expect(location.hash).toBe('#/library')
})
