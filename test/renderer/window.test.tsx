import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { showWindow } from './fixture/show-window.tsx'

afterEach(cleanup)
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

it('switches its language and theme at once, and has the library keep both', async () => {
  const transport = await showWindow()
  await heading('Bibliothèque')
  fireEvent.click(screen.getByRole('button', { name: 'Réglages' }))
  fireEvent.click(await screen.findByRole('radio', { name: 'English' }))
  await waitFor(() => expect(document.documentElement.lang).toBe('en'))
  expect(await screen.findByRole('radio', { name: 'Dark' })).toBeTruthy()
  fireEvent.click(screen.getByRole('radio', { name: 'Dark' }))
  await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'))
  expect(transport.asked.filter(({ name }) => name === 'setPreferences').map(({ input }) => input)).toEqual([{ language: 'en' }, { theme: 'dark' }])
})
it('walks its parts with F6', async () => {
  await showWindow('#/document?document=1')
  const article = await screen.findByRole('article')
  const parts = []
  for (let i = 0; i < 4; i++) {
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'F6' })
    parts.push(document.activeElement)
  }
  expect(parts[0]).toBe(screen.getByRole('searchbox'))
  expect(parts[1]?.getAttribute('aria-current')).toBe('page')
  expect(parts[2]).toBe(article)
  expect(parts[3]).not.toBe(document.body)
  fireEvent.keyDown(document.activeElement!, { key: 'F6', shiftKey: true })
  expect(document.activeElement).toBe(article)
})
it('lists its keys on a question mark, but not while one is typing it', async () => {
  await showWindow()
  await heading('Bibliothèque')
  fireEvent.keyDown(screen.getByRole('searchbox'), { key: '?' })
  expect(screen.queryByRole('dialog')).toBeNull()
  fireEvent.keyDown(document.body, { key: '?' })
  expect(await screen.findByRole('dialog', { name: 'Raccourcis clavier' })).toBeTruthy()
})
it('undoes and redoes with the keyboard, and says what', async () => {
  await showWindow('#/document?document=1')
  await waitFor(() => expect(document.querySelectorAll('[data-card]')).toHaveLength(2))
  fireEvent.click(screen.getAllByRole('button', { name: 'Retirer l’annotation' })[0]!)
  await screen.findByRole('button', { name: /^Annuler\s: retrait de/ })
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
  await waitFor(() => expect(document.querySelectorAll('[data-card]')).toHaveLength(2))
  expect(await screen.findByText(/^Annulé : retrait de/)).toBeTruthy()
})
it('asks again when the library says that something changed elsewhere', async () => {
  const transport = await showWindow()
  await heading('Bibliothèque')
  const asked = () => transport.asked.filter(({ name }) => name === 'listDocuments').length
  const before = asked()
  act(() => transport.emit({ type: 'changed', topics: ['preferences'] }))
  expect(asked()).toBe(before)
  act(() => transport.emit({ type: 'changed', topics: ['documents'] }))
  await waitFor(() => expect(asked()).toBe(before + 1))
})
it('begins empty with a way to import', async () => {
  await showWindow('#/library', { empty: true })
  expect(await screen.findByText('Aucun article pour l’instant')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Choisir des fichiers…' })).toBeTruthy()
})
