import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { showWindow } from '../fixture/show-window.tsx'

beforeEach(() => {
  // jsdom has no canvas; the drawing goes without, everything else does not need it.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})
const drawing = () => screen.findByRole('application')
const place = () => decodeURIComponent(location.hash.replaceAll('+', ' '))
const inspector = () => screen.getByRole('region', { name: 'Inspecteur' })
const press = async (key: string, shiftKey = false) => fireEvent.keyDown(await drawing(), { key, shiftKey })

describe('the graph', () => {
  it('says how much it shows, and how much it does not', async () => {
    await showWindow('#/graph?budget=5')
    expect((await drawing()).getAttribute('aria-label')).toMatch(/^Graphe\s: 5 entités, \d+ liens?$/)
    expect(await screen.findByText(/\d+ entités non montrées/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'En montrer plus' }))
    await waitFor(() => expect(place()).toContain('budget=10'))
  })
  it('opens the sentences behind a line, with role and doubt, and each sentence opens its article there', async () => {
    await showWindow('#/graph?edge={"subject":"institution:banque-nordique-de-developpement","object":"project:aurore","predicate":"finances"}')
    const panel = await screen.findByText('Ce que disent les sources')
    const box = panel.closest<HTMLElement>('[data-graph-evidence]')!
    expect(await within(box).findAllByText('au conditionnel')).toHaveLength(1)
    const [first] = await within(box).findAllByRole('button', { name: /financera près de/ })
    fireEvent.click(first!)
    await waitFor(() => expect(place()).toMatch(/^#\/document\?document=1&at=/))
  })
  it('is also a table and sentences, which select as the drawing does', async () => {
    await showWindow('#/graph')
    fireEvent.click(await screen.findByRole('radio', { name: 'Table' }))
    const row = within(await screen.findByRole('table')).getByRole('row', { name: /Kestrel Works/ })
    expect(row.textContent).toMatch(/Entreprise/)
    fireEvent.click(within(row).getByRole('button', { name: 'Kestrel Works' }))
    await waitFor(() => expect(place()).toContain('selected=company:kestrel-works'))
    fireEvent.click(screen.getByRole('radio', { name: 'Phrases' }))
    const group = await screen.findByRole('region', { name: 'Tomas Reinholt' })
    fireEvent.click(within(group).getByRole('button', { name: /dirige\s*Kestrel Works/ }))
    await waitFor(() => expect(place()).toContain('"predicate":"leads"'))
  })
  it('draws only the kinds that are switched on, and all again', async () => {
    const { asked } = await showWindow('#/graph')
    const kinds = await screen.findByRole('group', { name: 'Types d’entités' })
    const lastKinds = () => (asked.findLast(({ name }) => name === 'neighbourhood')!.input as { kinds?: string[] }).kinds
    fireEvent.click(within(kinds).getByRole('button', { name: 'Lieux' }))
    await waitFor(() => expect(lastKinds()).toEqual(['person', 'institution', 'company', 'fund', 'project', 'law', 'event']))
    fireEvent.click(within(kinds).getByRole('button', { name: 'Lieux' }))
    await waitFor(() => expect(place()).toBe('#/graph'))
  })
  it('can be around an entity, and comes back to the whole', async () => {
    await showWindow('#/graph?centre=project:aurore')
    expect(await screen.findByRole('heading', { name: /Autour de\s*Aurore/ })).toBeTruthy()
    fireEvent.click(screen.getByRole('radio', { name: '1' }))
    await waitFor(() => expect(place()).toContain('depth=1'))
    fireEvent.click(screen.getByRole('button', { name: 'Revenir à toute la bibliothèque' }))
    expect(await screen.findByRole('heading', { name: 'Graphe' })).toBeTruthy()
    await waitFor(() => expect(place()).not.toContain('centre'))
  })
  it('says why there is nothing to draw, and offers a way on', async () => {
    await showWindow('#/graph?predicates=[]')
    expect(await screen.findByText('Les filtres ne laissent aucun lien.')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Tout réinitialiser' }))
    expect(await drawing()).toBeTruthy()
  })
  it('says that an empty library is empty', async () => {
    await showWindow('#/graph', { empty: true })
    expect(await screen.findByText('La bibliothèque est vide')).toBeTruthy()
  })
})

describe('by keyboard alone', () => {
  it('walks from node to node, saying kind, name, neighbours and mentions', async () => {
    await showWindow('#/graph')
    await press('ArrowRight')
    await waitFor(() => expect(place()).toContain('selected='))
    const said = screen.getAllByRole('status').map(({ textContent }) => textContent).join()
    expect(said).toMatch(/(Projet|Entreprise|Personne|Lieu|Institution), .+, \d+ voisins?, \d+ mentions? dans \d articles?/)
  })
  it('steps through the lines of a node and says each in words, then opens its sentences', async () => {
    await showWindow('#/graph?selected=person:tomas-reinholt')
    await drawing()
    await waitFor(async () => {
      await press(' ')
      expect(place()).toContain('edge=')
    })
    await waitFor(() => expect(screen.getAllByRole('status').some(({ textContent }) => textContent === 'Tomas Reinholt dirige Kestrel Works, 1 phrase dans 1 article')).toBe(true))
    expect(await within(inspector()).findByText(/Tomas Reinholt/, { selector: 'mark' })).toBeTruthy()
    await press('Enter')
    expect(inspector().contains(document.activeElement)).toBe(true)
  })
  it('goes back with Escape from the line to the node, and from the node to nothing', async () => {
    await showWindow('#/graph?selected=person:tomas-reinholt&edge={"subject":"person:tomas-reinholt","object":"company:kestrel-works","predicate":"leads"}')
    await drawing()
    await press('Escape')
    await waitFor(() => expect(place()).toBe('#/graph?selected=person:tomas-reinholt'))
    await press('Escape')
    await waitFor(() => expect(place()).toBe('#/graph'))
  })
  it('opens the page of the selected entity with Enter, and recentres with R', async () => {
    await showWindow('#/graph?selected=person:tomas-reinholt')
    await drawing()
    await press('r')
    await waitFor(() => expect(place()).toContain('centre=person:tomas-reinholt'))
    await drawing()
    await press('Enter')
    await waitFor(() => expect(place()).toBe('#/entity?entity=person:tomas-reinholt'))
  })
})
