import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { matchesCommand } from '../../../src/renderer/palette/match-command.ts'
import { fixtureDocuments } from '../fixture/documents.ts'
import { showWindow } from '../fixture/show-window.tsx'

afterEach(cleanup)
async function openPalette(): Promise<HTMLElement> {
  await screen.findByRole('banner')
  fireEvent.keyDown(window, { key: 'k', ctrlKey: true })
  return screen.findByRole('combobox', { name: 'Aller à…' })
}
const type = (field: HTMLElement, words: string) => fireEvent.change(field, { target: { value: words } })
const chosen = () => screen.getAllByRole('option', { selected: true }).map(({ textContent }) => textContent)

it('opens with Ctrl+K and lists what can be done before anything is typed', async () => {
  await showWindow()
  await openPalette()
  expect(screen.getByRole('option', { name: /Aller à\s: Graphe/ })).toBeTruthy()
  expect(chosen()).toHaveLength(1)
})
it('goes to an entity by its name with Enter, and closes', async () => {
  await showWindow()
  const field = await openPalette()
  type(field, 'marchetti')
  await screen.findByRole('option', { name: /Ilse Marchetti/ })
  fireEvent.keyDown(field, { key: 'Enter' })
  await waitFor(() => expect(location.hash).toContain('/entity'))
  expect(screen.queryByRole('combobox', { name: 'Aller à…' })).toBeNull()
})
it('goes into an article, so that its keys work at once, wherever it was opened from', async () => {
  await showWindow()
  const settings = await screen.findByRole('button', { name: 'Réglages' })
  settings.focus()
  fireEvent.keyDown(window, { key: 'k', ctrlKey: true })
  const field = await screen.findByRole('combobox', { name: 'Aller à…' })
  const { title } = fixtureDocuments[0]!
  type(field, title.slice(0, 20))
  await screen.findByRole('option', { name: new RegExp(title.slice(0, 20)) })
  fireEvent.keyDown(field, { key: 'Enter' })
  await waitFor(() => expect(location.hash).toContain('/document'))
  await waitFor(() => expect(document.activeElement?.getAttribute('data-reader-text')).toBe('main'))
})
it('opens an entity in the graph with Alt+Enter', async () => {
  await showWindow()
  const field = await openPalette()
  type(field, 'marchetti')
  await screen.findByRole('option', { name: /Ilse Marchetti/ })
  fireEvent.keyDown(field, { key: 'Enter', altKey: true })
  await waitFor(() => expect(location.hash).toContain('/graph'))
})
it('walks with the arrows, round the end, and names to a screen reader what it is on', async () => {
  await showWindow()
  const field = await openPalette()
  const first = chosen()
  fireEvent.keyDown(field, { key: 'ArrowDown' })
  expect(chosen()).not.toEqual(first)
  fireEvent.keyDown(field, { key: 'ArrowUp' })
  fireEvent.keyDown(field, { key: 'ArrowUp' })
  const list = screen.getByRole('listbox', { name: 'Aller à…' })
  expect(within(list).getAllByRole('option').at(-1)!.getAttribute('aria-selected')).toBe('true')
  expect(document.getElementById(field.getAttribute('aria-activedescendant')!)?.getAttribute('aria-selected')).toBe('true')
})
it('runs a command by its name, whatever the accents', async () => {
  await showWindow()
  const field = await openPalette()
  type(field, 'theme sombre')
  fireEvent.keyDown(field, { key: 'Enter' })
  await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'))
})
it('says so when nothing is called that', async () => {
  await showWindow()
  type(await openPalette(), 'zzyzx')
  expect(await screen.findByText(/Rien ne s’appelle/)).toBeTruthy()
})

describe('a command', () => {
  it('answers to the beginnings of its words, in any order', () => {
    expect(matchesCommand('Aller à : Graphe', 'gra all')).toBe(true)
    expect(matchesCommand('Aller à : Graphe', 'raphe')).toBe(false)
  })
})
