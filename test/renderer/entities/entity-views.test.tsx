import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { showWindow } from '../fixture/show-window.tsx'

beforeEach(() => {
  // jsdom lays nothing out, so nothing would be in sight of a list that only holds what is.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(900)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})
const place = () => decodeURIComponent(location.hash.replaceAll('+', ' '))
const list = () => screen.findByRole('list', { name: 'Entités, à ouvrir' })

describe('the list of entities', () => {
  it('shows each with its kind and counts, the most mentioned first, and opens its page', async () => {
    await showWindow('#/entities')
    const [first] = within(await list()).getAllByRole('button')
    expect(first!.textContent).toMatch(/, \d+ mentions, \d articles$/)
    fireEvent.click(within(await list()).getByRole('button', { name: /Kestrel Works/ }))
    await waitFor(() => expect(place()).toBe('#/entity?entity=company:kestrel-works'))
  })
  it('narrows as one types, by alias too, and goes into the list with Down', async () => {
    await showWindow('#/entities')
    await list()
    const field = screen.getByRole('textbox', { name: 'Filtrer les entités' })
    fireEvent.change(field, { target: { value: 'ndb' } })
    await waitFor(async () => expect(within(await list()).getAllByRole('button').map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Banque nordique de développement')]))
    expect((await list()).textContent).toContain('NDB')
    fireEvent.keyDown(field, { key: 'ArrowDown' })
    expect(document.activeElement?.textContent).toContain('Banque nordique')
    fireEvent.change(field, { target: { value: 'zeppelin' } })
    expect(await screen.findByText('Aucune entité ne correspond')).toBeTruthy()
  })
  it('keeps to one kind, which the address remembers', async () => {
    await showWindow('#/entities')
    fireEvent.click(await screen.findByRole('radio', { name: /^Projets 2/ }))
    await waitFor(() => expect(place()).toBe('#/entities?kind=project'))
    expect(within(await list()).getAllByRole('button')).toHaveLength(2)
  })
})

describe('an entity’s page', () => {
  it('gathers names with their reason, relations in words both ways, figures, mentions and company', async () => {
    await showWindow('#/entity?entity=project:aurore')
    const page = await screen.findByRole('article', { name: 'Aurore' })
    expect(within(page).getByRole('heading', { level: 1, name: 'Aurore' })).toBeTruthy()
    const relations = within(page).getByRole('region', { name: 'Liens' })
    expect(within(relations).getByRole('heading', { name: 'financé par' })).toBeTruthy()
    expect(within(relations).getByRole('heading', { name: 'situé à' })).toBeTruthy()
    const figures = within(page).getByRole('region', { name: 'Chiffres' })
    expect(figures.textContent).toMatch(/jusqu’à\s*40 électrolyseurs/)
    expect(within(page).getByRole('region', { name: 'Mentions' }).querySelectorAll('mark').length).toBeGreaterThan(3)
  })
  it('opens the sentences of a relation, and the article at the sentence', async () => {
    await showWindow('#/entity?entity=project:aurore')
    const toggle = await screen.findByRole('button', { name: /^2 phrases\s?: financé par Banque nordique/ })
    expect(toggle.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(toggle)
    expect(toggle.getAttribute('aria-expanded')).toBe('true')
    fireEvent.click(within(toggle.parentElement!.parentElement!).getByRole('button', { name: /financera près de/ }))
    await waitFor(() => expect(place()).toMatch(/^#\/document\?document=1&at=/))
  })
  it('goes to the graph around it', async () => {
    await showWindow('#/entity?entity=project:aurore')
    fireEvent.click(await within(await screen.findByRole('article', { name: 'Aurore' })).findByRole('button', { name: 'Voir dans le graphe' }))
    await waitFor(() => expect(place()).toBe('#/graph?centre=project:aurore&selected=project:aurore'))
  })
  it('has its nearest neighbours beside it', async () => {
    await showWindow('#/entity?entity=company:kestrel-works')
    const side = await screen.findByRole('region', { name: 'Inspecteur' })
    expect(await within(side).findByRole('img', { name: 'Voisinage de Kestrel Works' })).toBeTruthy()
    fireEvent.click(await within(side).findByRole('button', { name: 'Tomas Reinholt' }))
    await waitFor(() => expect(place()).toBe('#/entity?entity=person:tomas-reinholt'))
  })
  it('says so when there is no such entity any more', async () => {
    await showWindow('#/entity?entity=person:nobody')
    expect(await screen.findByText('Entité introuvable')).toBeTruthy()
  })
})
