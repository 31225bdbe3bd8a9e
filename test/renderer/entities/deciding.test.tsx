import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toFailure, untranslated, type RequestName } from '../../../src/shared/contract.ts'
import type { FixtureTransport } from '../fixture/fixture-transport.ts'
import { selectWords, showWindow } from '../fixture/show-window.tsx'

beforeEach(() => {
  // jsdom lays nothing out, so nothing would be in sight of a list that only holds what is.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(900)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})
const place = () => decodeURIComponent(location.hash.replaceAll('+', ' '))
const askedOf = (transport: FixtureTransport, name: RequestName) => transport.asked.filter((one) => one.name === name).map(({ input }) => input)
const press = (element: Element) => fireEvent.click(element)
const type = (field: Element, value: string) => {
  (field as HTMLElement).focus()
  fireEvent.change(field, { target: { value } })
}
const key = (name: string, more: object = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more })
const dialog = () => screen.findByRole('dialog')
const pageOf = async (name: string) => within(await screen.findByRole('article', { name }))
async function choose(item: string): Promise<void> {
  press((await pageOf('Aurore')).getByRole('button', { name: 'Autres corrections' }))
  press(await screen.findByRole('menuitem', { name: item }))
}

describe('an entity’s page, corrected', () => {
  it('says that it is suggested, and once confirmed says that, with the way back', async () => {
    const transport = await showWindow('#/entity?entity=project:aurore')
    const page = await pageOf('Aurore')
    expect(page.getAllByText('Suggérée').length).toBeGreaterThan(0)
    press(page.getByRole('button', { name: 'Confirmer' }))
    expect(await page.findByText('Confirmée')).toBeTruthy()
    expect(askedOf(transport, 'confirmEntity')).toEqual([{ entity: 'project:aurore', confirmed: true, why: '' }])
    expect(page.getByRole('button', { name: 'Ne plus confirmer' })).toBeTruthy()
    press(within(screen.getByText('« Aurore » confirmée').parentElement!).getByRole('button', { name: 'Annuler' }))
    expect(askedOf(transport, 'undo')).toHaveLength(1)
  })

  it('shows what a merge would make, lets one choose which remains, and goes to its page', async () => {
    const transport = await showWindow('#/entity?entity=project:aurore')
    press((await pageOf('Aurore')).getByRole('button', { name: 'Réunir avec…' }))
    const asked = within(await dialog())
    const act = () => asked.getByRole('button', { name: /^Réunir/ })
    expect(act()).toHaveProperty('disabled', true)
    type(asked.getByRole('combobox'), 'Kestrel')
    press(await screen.findByRole('option', { name: /Kestrel Works/ }))
    const after = await asked.findByRole('region', { name: 'Après' })
    expect(after.textContent).toContain('3 liens')
    expect(after.textContent).toContain('Elles sont de types différents')
    press(asked.getByRole('radio', { name: /Kestrel Works/ }))
    await waitFor(() => expect(within(after).getByText('Aurore')).toBeTruthy())
    await waitFor(() => expect(act()).toHaveProperty('disabled', false))
    type(asked.getByRole('textbox', { name: /^Pourquoi/ }), 'même usine')
    press(act())
    await waitFor(() => expect(askedOf(transport, 'mergeEntities')).toEqual([{ entities: ['project:aurore', 'company:kestrel-works'], survivor: 'company:kestrel-works', why: 'même usine' }]))
    await waitFor(() => expect(place()).toBe('#/entity?entity=company:kestrel-works'))
  })

  it('keeps the dialog as it was filled in where the library refuses, and says why', async () => {
    const transport = await showWindow('#/entity?entity=project:aurore')
    press((await pageOf('Aurore')).getByRole('button', { name: 'Renommer…' }))
    const asked = within(await dialog())
    transport.failNext('renameEntity', toFailure('bad-input', untranslated('no such name')))
    const field = asked.getByRole('textbox', { name: 'Nom' })
    type(field, 'Aurore II')
    fireEvent.submit(field.closest('form')!)
    expect(await screen.findByText('no such name')).toBeTruthy()
    expect(field).toHaveProperty('value', 'Aurore II')
    fireEvent.submit(field.closest('form')!)
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(askedOf(transport, 'renameEntity')).toHaveLength(2)
  })

  it('splits off chosen mentions, one by one or by how they are written', async () => {
    const transport = await showWindow('#/entity?entity=project:aurore')
    await choose('Séparer des mentions…')
    const page = await pageOf('Aurore')
    const bar = within(page.getByRole('toolbar', { name: 'Séparer des mentions' }))
    expect(page.queryByRole('region', { name: 'Liens' })).toBeNull()
    const boxes = within(page.getByRole('region', { name: 'Mentions' })).getAllByRole('checkbox')
    press(boxes[1]!)
    expect(bar.getByRole('status').textContent).toBe('1 mention choisie')
    press(bar.getByRole('button', { name: 'Dire ce qu’elles désignent…' }))
    const asked = within(await dialog())
    type(asked.getByRole('textbox', { name: 'Nom' }), 'Aurore boréale')
    press(asked.getByRole('radio', { name: 'Événement' }))
    press(asked.getByRole('button', { name: 'Séparer' }))
    await waitFor(() => expect(askedOf(transport, 'splitEntity')).toHaveLength(1))
    const [{ mentions, ...rest }] = askedOf(transport, 'splitEntity') as [{ mentions: unknown }]
    expect(rest).toEqual({ entity: 'project:aurore', name: 'Aurore boréale', kind: 'event', why: '' })
    expect(mentions).toEqual([{ document: 1, start: expect.any(Number) as number, end: expect.any(Number) as number }])
    await waitFor(() => expect(page.queryByRole('toolbar', { name: 'Séparer des mentions' })).toBeNull())
  })

  it('lets Escape leave the choosing of mentions', async () => {
    await showWindow('#/entity?entity=project:aurore')
    await choose('Séparer des mentions…')
    const page = await pageOf('Aurore')
    expect(page.getAllByRole('checkbox').length).toBeGreaterThan(2)
    key('Escape')
    expect(page.queryAllByRole('checkbox')).toHaveLength(0)
  })

  it('rejects what is no entity after asking, and leaves its page', async () => {
    const transport = await showWindow('#/entity?entity=project:aurore')
    await choose('Rejeter…')
    within(await dialog()).getByRole('textbox').focus()
    key('Escape')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(askedOf(transport, 'rejectEntity')).toEqual([])
    await choose('Rejeter…')
    type(within(await dialog()).getByRole('textbox'), 'un mot')
    key('Enter', { ctrlKey: true })
    await waitFor(() => expect(askedOf(transport, 'rejectEntity')).toEqual([{ entity: 'project:aurore', why: 'un mot' }]))
    await waitFor(() => expect(place()).toBe('#/entities'))
  })

  it('says of a name that it is not its own, and of a mention that it is wrong here', async () => {
    const transport = await showWindow('#/entity?entity=institution:banque-nordique-de-developpement')
    const page = await pageOf('Banque nordique de développement')
    press(page.getAllByRole('button', { name: /n’est pas son nom$/ })[0]!)
    press(within(await dialog()).getByRole('button', { name: 'Ce n’est pas son nom' }))
    await waitFor(() => expect(askedOf(transport, 'setAlias')).toEqual([expect.objectContaining({ entity: 'institution:banque-nordique-de-developpement', holds: false })]))
    press(within(page.getByRole('region', { name: 'Mentions' })).getAllByRole('button', { name: /^Pas elle ici/ })[0]!)
    await waitFor(() => expect(askedOf(transport, 'rejectMention').length + screen.queryAllByRole('menuitem').length).toBeGreaterThan(0))
  })

  it('rejects a link as a whole, and what one sentence says of it', async () => {
    const transport = await showWindow('#/entity?entity=project:aurore')
    const links = within((await pageOf('Aurore')).getByRole('region', { name: 'Liens' }))
    const toggle = await links.findByRole('button', { name: /^2 phrases\s?: financé par Banque nordique/ })
    press(toggle)
    press(links.getAllByRole('button', { name: /^Cette phrase ne (?:le )?dit pas/ })[0]!)
    await waitFor(() => expect(askedOf(transport, 'decideRelation')).toHaveLength(1))
    expect(askedOf(transport, 'decideRelation')[0]).toMatchObject({ object: 'project:aurore', predicate: 'finances', decision: 'reject', sentence: { document: expect.any(Number) as number } })
    press(links.getByRole('button', { name: /^Rejeter\s?: financé par Banque nordique/ }))
    await waitFor(() => expect(askedOf(transport, 'decideRelation')).toHaveLength(2))
    expect(askedOf(transport, 'decideRelation')[1]).not.toHaveProperty('sentence')
  })
})

describe('the list of entities, corrected', () => {
  const list = () => screen.findByRole('list', { name: 'Entités, à ouvrir' })
  it('confirms several at once, takes all of that back at once, and can show only the confirmed', async () => {
    const transport = await showWindow('#/entities')
    const boxes = within(await list()).getAllByRole('checkbox')
    press(boxes[0]!)
    fireEvent.click(boxes[2]!, { shiftKey: true })
    const bar = within(screen.getByRole('toolbar', { name: 'Entités sélectionnées' }))
    expect(bar.getByRole('status').textContent).toBe('3 sélectionnées')
    press(bar.getByRole('button', { name: 'Confirmer' }))
    await screen.findByText('3 entités confirmées')
    expect(askedOf(transport, 'confirmEntity')).toHaveLength(3)
    press(within(screen.getByText('3 entités confirmées').parentElement!).getByRole('button', { name: 'Annuler' }))
    await waitFor(() => expect(askedOf(transport, 'undo')).toHaveLength(3))
    press(bar.getByRole('button', { name: 'Ne rien sélectionner' }))
    press(screen.getByRole('switch', { name: 'Confirmées seulement' }))
    await waitFor(async () => expect(within(await list()).getAllByRole('checkbox')).toHaveLength(3))
  })
  it('selects with X and Shift with the arrows, and lets go with Escape', async () => {
    await showWindow('#/entities')
    within(await list()).getAllByRole('button')[0]!.focus()
    key('x')
    expect(screen.getByText('1 sélectionnée')).toBeTruthy()
    key('ArrowDown', { shiftKey: true })
    expect(screen.getByText('2 sélectionnées')).toBeTruthy()
    key('Escape')
    expect(screen.queryByText('2 sélectionnées')).toBeNull()
  })
})

describe('words that name something', () => {
  it('are said to, everywhere they stand, after those places were shown', async () => {
    const transport = await showWindow('#/document?document=1')
    const text = await screen.findByRole('article', { name: 'Texte de l’article' })
    selectWords(text, 'programme')
    fireEvent(document, new Event('selectionchange'))
    press(await screen.findByRole('button', { name: /^Nommer…/ }))
    const asked = within(await dialog())
    expect(asked.getByRole('textbox', { name: 'Nom' })).toHaveProperty('value', 'programme')
    expect(asked.getByRole('button', { name: 'Ajouter' })).toHaveProperty('disabled', true)
    press(asked.getByRole('radio', { name: 'Projet' }))
    const everywhere = asked.queryByRole('radio', { name: /^Aussi/ })
    if (everywhere) press(everywhere)
    press(asked.getByRole('button', { name: 'Ajouter' }))
    await waitFor(() => expect(askedOf(transport, 'addMention')).toEqual([expect.objectContaining({ document: 1, kind: 'project', name: 'programme', everywhere: everywhere !== null })]))
  })
})
