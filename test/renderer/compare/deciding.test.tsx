import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { showWindow } from '../fixture/show-window.tsx'

beforeEach(() => {
  // jsdom lays nothing out, so no column would be in sight.
  for (const width of ['clientWidth', 'offsetWidth'] as const) vi.spyOn(HTMLElement.prototype, width, 'get').mockReturnValue(1200)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})
const place = () => decodeURIComponent(location.hash.replaceAll('+', ' '))
const dialog = (name: string) => screen.findByRole('dialog', { name })
const inspector = () => screen.findByRole('region', { name: 'Inspecteur' })
const plain = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ') ?? ''
const why = async (words: string) => fireEvent.change(await screen.findByRole('textbox', { name: /^Pourquoi/ }), { target: { value: words } })

describe('the person’s hand', () => {
  it('binds the selected rows, says so on the row, and takes it back', async () => {
    const transport = await showWindow('#/compare')
    for (const name of [/^Choisir\s: Aurore · combien/, /^Choisir\s: Aurore · coût/]) fireEvent.click(await screen.findByRole('checkbox', { name }))
    fireEvent.click(screen.getByRole('button', { name: 'Lier' }))
    const ask = await dialog('Lier ces questions')
    expect(within(ask).getAllByRole('listitem').map(plain)).toEqual(['Aurore · combien', 'Aurore · coût (argent)'])
    await why('une seule question')
    fireEvent.click(within(ask).getByRole('button', { name: 'Lier' }))
    await waitFor(() => expect(place()).toBe('#/compare?row=aurore|count'))
    expect(transport.asked.find(({ name }) => name === 'bindRows')!.input).toEqual({ rows: ['aurore|count', 'aurore|cost'], why: 'une seule question' })
    expect(await within(await inspector()).findByText('une seule question')).toBeTruthy()
    expect(screen.getByText('1 question')).toBeTruthy()
    fireEvent.click(within(screen.getByRole('region', { name: 'Messages' })).getByRole('button', { name: 'Annuler' }))
    expect(await screen.findByText('2 questions')).toBeTruthy()
  })
  it('changes an agreement with a reason, keeps the machine’s own word in sight, and gives it back', async () => {
    await showWindow('#/compare?row=aurore|count')
    fireEvent.click(await within(await inspector()).findByRole('button', { name: 'Changer l’accord' }))
    const ask = await dialog('Changer l’accord')
    expect(within(ask).getByRole('button', { name: 'Changer l’accord' })).toHaveProperty('disabled', true)
    fireEvent.click(within(ask).getByRole('radio', { name: /^compatible/ }))
    await why('40 est plus que 30')
    fireEvent.click(within(ask).getByRole('button', { name: 'Changer l’accord' }))
    expect(plain((await within(await inspector()).findByText('40 est plus que 30')).parentElement)).toMatch(/la machine disait : différent. Les deux bornes s’excluent/)
    expect(within(screen.getByRole('grid')).getByText(/décidé par vous/)).toBeTruthy()
    fireEvent.click(within(await inspector()).getByRole('button', { name: 'Rendre à la machine' }))
    await waitFor(() => expect(screen.queryByText(/décidé par vous/)).toBeNull())
  })
  it('parts the statements that were picked into a row of their own, and opens it', async () => {
    await showWindow('#/compare?row=aurore|count')
    fireEvent.click(await within(await inspector()).findByRole('checkbox', { name: /more than 30/ }))
    fireEvent.click(within(await inspector()).getByRole('button', { name: 'Séparer 1 énoncé' }))
    fireEvent.click(within(await dialog('Séparer ces énoncés')).getByRole('button', { name: 'Séparer' }))
    await waitFor(() => expect(place()).toBe('#/compare?row=aurore|count|parted'))
    expect(await within(await inspector()).findByText('Séparée par vous de')).toBeTruthy()
  })
  it('marks a statement wrong, struck through but in sight, and takes the mark back', async () => {
    await showWindow('#/compare?row=aurore|cost')
    fireEvent.click((await within(await inspector()).findAllByRole('button', { name: 'Marquer faux' }))[0]!)
    await why('ce n’est pas le coût')
    fireEvent.click(within(await dialog('Marquer cet énoncé faux')).getByRole('button', { name: 'Marquer faux' }))
    expect(await within(await inspector()).findByText(/marqué faux par vous : ce n’est pas le coût/)).toBeTruthy()
    expect(within(screen.getByRole('grid')).getByText('marqué faux')).toBeTruthy()
    fireEvent.click(within(await inspector()).getByRole('button', { name: 'Retirer la marque' }))
    await waitFor(() => expect(screen.queryByText(/marqué faux/)).toBeNull())
  })
  it('says what became of every quote of an evidence pack', async () => {
    URL.createObjectURL = vi.fn(() => 'blob:made')
    URL.revokeObjectURL = vi.fn()
    HTMLAnchorElement.prototype.click = vi.fn()
    const transport = await showWindow('#/compare')
    fireEvent.click(await screen.findByRole('checkbox', { name: /Aurore · combien/ }))
    fireEvent.click(screen.getByRole('button', { name: 'Dossier de preuves' }))
    fireEvent.click(within(await dialog('Dossier de preuves')).getByRole('button', { name: 'Vérifier et enregistrer' }))
    expect((await within(await dialog('Dossier de preuves')).findAllByRole('listitem')).map(plain)).toEqual(['12 vérifiées', '1 changée', '0 manquante'])
    expect(screen.getByText('preuves.html est enregistré.')).toBeTruthy()
    expect(transport.asked.find(({ name }) => name === 'packEvidence')!.input).toEqual({ rows: ['aurore|count'], format: 'html', language: 'fr' })
  })
})

describe('the ledger of figures', () => {
  it('has every figure with its value, puts them in order, and opens the sentence', async () => {
    const transport = await showWindow('#/compare?tab=figures')
    const table = await screen.findByRole('table', { name: 'Registre des chiffres' })
    expect(await screen.findByText('6 chiffres')).toBeTruthy()
    fireEvent.click(within(table).getByRole('button', { name: 'Valeur' }))
    await waitFor(() => expect(transport.asked.findLast(({ name }) => name === 'listFigures')!.input).toMatchObject({ sort: 'value', descending: true }))
    await waitFor(() => expect(within(table).getByRole('columnheader', { name: 'Valeur' }).getAttribute('aria-sort')).toBe('descending'))
    fireEvent.click(within(table).getByRole('button', { name: /2,1 milliards/ }))
    await waitFor(() => expect(place()).toMatch(/^#\/document\?document=3&at=/))
  })
  it('asks whose a figure is where nothing says it plainly, and of no other', async () => {
    await showWindow('#/compare?tab=figures')
    const table = await screen.findByRole('table', { name: 'Registre des chiffres' })
    const asked = await within(table).findAllByText(/^de qui\s\?$/)
    expect(asked.map((mark) => mark.closest('tr')!.textContent)).toEqual([expect.stringContaining('35')])
  })
  it('is walked line by line', async () => {
    await showWindow('#/compare?tab=figures')
    const table = await screen.findByRole('table', { name: 'Registre des chiffres' })
    const lines = within(table).getAllByRole('button', { name: /^Ouvrir dans le texte/ })
    lines[0]!.focus()
    fireEvent.keyDown(lines[0]!, { key: 'End' })
    await waitFor(() => expect(document.activeElement).toBe(lines.at(-1)))
  })
})

describe('silence', () => {
  it('says who mentions an entity, who does not, and whose silence says nothing, with the receipt at hand', async () => {
    await showWindow('#/compare?tab=silence&entity=company:kestrel-works')
    expect(await screen.findByText('1 source en parle')).toBeTruthy()
    const silent = await screen.findByRole('region', { name: /^3 sources n’en parlent pas/ })
    expect(within(silent).getAllByRole('listitem').map(plain).at(-1)).toContain('pas encore lu : son silence ne dit rien')
    fireEvent.click(within(silent).getAllByRole('button', { name: /^Reçu de lecture/ })[0]!)
    expect(await screen.findByRole('dialog', { name: /Nordanie/ })).toBeTruthy()
  })
  it('begins with those one is likely to ask for', async () => {
    await showWindow('#/compare?tab=silence')
    fireEvent.click(await screen.findByRole('button', { name: 'Kestrel Works' }))
    await waitFor(() => expect(place()).toBe('#/compare?tab=silence&entity=company:kestrel-works'))
  })
})
