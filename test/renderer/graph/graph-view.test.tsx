import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { EdgeEvidence, Neighbourhood } from '../../../src/shared/contract/graph.ts'
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
  it('says of every sentence whether that very one was confirmed, and of how many', async () => {
    const transport = await showWindow('#/graph')
    const line = { subject: 'institution:banque-nordique-de-developpement', object: 'project:aurore', predicate: 'finances' }
    const { value } = (await transport.request('evidence', line)) as { value: EdgeEvidence }
    expect(value.items.length).toBeGreaterThan(1)
    transport.answerNext('evidence', () => ({ ...value, items: value.items.map((item, at) => (at === 1 ? { ...item, confirmed: true } : item)) }))
    const view = (await transport.request('neighbourhood', {})) as { value: Neighbourhood }
    transport.answerNext('neighbourhood', () => ({ ...view.value, edges: view.value.edges.map((edge) => ({ ...edge, confirmed: true })) }))
    location.hash = `#/graph?edge=${JSON.stringify(line)}&budget=81`
    const box = (await screen.findByText('Ce que disent les sources')).closest<HTMLElement>('[data-graph-evidence]')!
    const states = () => within(within(box).getAllByRole('list')[0]!).getAllByRole('listitem').map(({ textContent }) => (textContent.includes('✓ confirmée par vous') ? 'sure' : textContent.includes('suggérée') ? 'open' : '?'))
    await waitFor(() => expect(states()).toEqual(value.items.map((_, at) => (at === 1 ? 'sure' : 'open'))))
    expect(await within(box).findByText(`1 phrase sur ${value.items.length} confirmée par vous`)).toBeTruthy()
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
    await waitFor(() => expect(screen.getAllByRole('status').some(({ textContent }) => textContent === 'Tomas Reinholt dirige Kestrel Works, suggéré, 1 phrase, 1 source')).toBe(true))
    expect(await within(inspector()).findByText(/Tomas Reinholt/, { selector: 'mark' })).toBeTruthy()
    await press('Enter')
    expect(inspector().contains(document.activeElement)).toBe(true)
  })
  it('is in the panel after Enter even while its sentences are still being fetched', async () => {
    const line = { subject: 'person:tomas-reinholt', object: 'company:kestrel-works', predicate: 'leads' }
    const transport = await showWindow('#/graph?selected=person:tomas-reinholt')
    const { value } = (await transport.request('evidence', line)) as { value: EdgeEvidence }
    const fetched = Promise.withResolvers<EdgeEvidence>()
    await drawing()
    transport.answerNext('evidence', () => fetched.promise)
    location.hash = `#/graph?selected=person:tomas-reinholt&edge=${JSON.stringify(line)}`
    await screen.findByText('Ce que disent les sources')
    await press('Enter')
    expect(inspector().contains(document.activeElement)).toBe(true)
    fetched.resolve(value)
    await within(inspector()).findByText(/Tomas Reinholt/, { selector: 'mark' })
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

describe('what can be done with the graph', () => {
  it('shows the way between two in words, with the sentences of every step, and closes it', async () => {
    await showWindow('#/graph?route={"from":"person:tomas-reinholt","to":"project:aurore"}')
    await drawing()
    const panel = within(inspector())
    await panel.findByText(/^Chemin 1\s: \d liens?$/)
    expect(panel.getAllByText('Tomas Reinholt').length).toBeGreaterThan(0)
    expect(panel.getAllByText('Kestrel Works').length).toBeGreaterThan(0)
    fireEvent.click(panel.getByRole('button', { name: 'dirige' }))
    await waitFor(() => expect(place()).toContain('"predicate":"leads"'))
    fireEvent.click(await panel.findByRole('button', { name: 'Retour aux chemins' }))
    fireEvent.click(await panel.findByRole('button', { name: 'Fermer les chemins' }))
    await waitFor(() => expect(place()).toBe('#/graph'))
  })
  it('asks for what the filters say', async () => {
    const { asked } = await showWindow('#/graph')
    await drawing()
    const last = () => asked.findLast(({ name }) => name === 'neighbourhood')!.input as Record<string, unknown>
    fireEvent.click(screen.getByRole('button', { name: 'Filtres' }))
    const filters = within(await screen.findByRole('dialog', { name: 'Filtres' }))
    fireEvent.change(filters.getByLabelText('Depuis'), { target: { value: '2031-04' } })
    await waitFor(() => expect(last()).toMatchObject({ since: '2031-04' }))
    fireEvent.change(filters.getByLabelText('Jusqu’à'), { target: { value: '20x1' } })
    expect((await filters.findByRole('alert')).textContent).toContain('Écrivez une date')
    expect(last()).not.toHaveProperty('until')
    fireEvent.click(filters.getByRole('radio', { name: '2' }))
    await waitFor(() => expect(last()).toMatchObject({ sources: 2, since: '2031-04' }))
  })
  it('hides by key, says so, and shows again', async () => {
    await showWindow('#/graph?selected=company:kestrel-works')
    await drawing()
    await press('h')
    await screen.findByText('1 entité masquée par vous')
    await waitFor(() => expect(place()).toContain('hidden=["company:kestrel-works"]'))
    fireEvent.click(screen.getByRole('button', { name: 'Remontrer' }))
    await waitFor(() => expect(place()).not.toContain('hidden'))
  })
  it('decides on a line, for the whole of it', async () => {
    const { asked } = await showWindow('#/graph?edge={"subject":"person:tomas-reinholt","object":"company:kestrel-works","predicate":"leads"}')
    await drawing()
    fireEvent.click(await within(inspector()).findByRole('button', { name: 'Confirmer' }))
    await waitFor(() => expect(asked.findLast(({ name }) => name === 'decideRelation')?.input).toEqual({ subject: 'person:tomas-reinholt', object: 'company:kestrel-works', predicate: 'leads', decision: 'confirm' }))
    await screen.findByText('Lien confirmé')
  })
  it('keeps a view, marks what is new since in the table, and sorts it', async () => {
    await showWindow('#/graph?depth=2')
    await drawing()
    fireEvent.click(screen.getByRole('button', { name: 'Vues gardées' }))
    fireEvent.change(await screen.findByLabelText('Nom de la vue'), { target: { value: 'Aurore' } })
    fireEvent.click(screen.getByRole('button', { name: 'Garder' }))
    await screen.findByText(/vue gardée .* 1 entité nouvelle/)
    fireEvent.click(screen.getByRole('radio', { name: 'Table' }))
    const table = within(await screen.findByRole('table'))
    expect(table.getAllByText('nouveau')).toHaveLength(1)
    fireEvent.click(table.getByRole('button', { name: 'Mentions' }))
    const mentions = table.getAllByRole('row').slice(1).map((row) => Number(within(row).getAllByRole('cell')[3]!.textContent))
    expect(mentions).toEqual(mentions.toSorted((a, b) => b - a))
  })
})
