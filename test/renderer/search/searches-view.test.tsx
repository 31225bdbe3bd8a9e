import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { showWindow } from '../fixture/show-window.tsx'

afterEach(cleanup)
afterEach(() => void vi.restoreAllMocks())
const field = () => screen.findByRole<HTMLInputElement>('searchbox', { name: 'Chercher dans la bibliothèque' })
const saved = async () => within(await screen.findByRole('list', { name: 'Gardées' }))

async function save(name: string): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: 'Garder cette recherche' }))
  const box = await screen.findByRole('textbox', { name: 'Nom de la recherche' })
  fireEvent.change(box, { target: { value: name } })
  fireEvent.click(screen.getByRole('button', { name: /^(Garder|Remplacer)$/ }))
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Nom de la recherche' })).toBeNull())
}

it('keeps a search under a name with its order and filters, and asks it again whole', async () => {
  const search = { sort: 'newest', facets: [{ facet: 'language', value: 'fr', exclude: false }] }
  await showWindow(`#/library?words=marchetti&search=${encodeURIComponent(JSON.stringify(search))}`)
  await save('La ministre')
  expect(await screen.findByRole('button', { name: /^Gardée sous/ })).toBeTruthy()
  fireEvent.change(await field(), { target: { value: '' } })
  await waitFor(() => expect(location.hash).toBe('#/library'))
  fireEvent.keyDown(document.body, { key: '7', ctrlKey: true })
  const one = (await saved()).getByRole('button', { name: /^La ministre/ })
  expect(one.textContent).toBe('La ministremarchettifrançais · Plus récents')
  fireEvent.click(one)
  await waitFor(async () => expect((await field()).value).toBe('marchetti'))
  expect(JSON.parse(new URLSearchParams(location.hash.split('?')[1]).get('search')!)).toEqual(search)
})
it('renames by keeping under the new name, and forgets with a way back', async () => {
  const transport = await showWindow('#/library?words=aurore')
  await save('Plan')
  fireEvent.keyDown(document.body, { key: '7', ctrlKey: true })
  fireEvent.click((await saved()).getByRole('button', { name: /^Renommer/ }))
  const box = await screen.findByRole('textbox', { name: /^Renommer/ })
  fireEvent.change(box, { target: { value: 'Plan Aurore' } })
  fireEvent.keyDown(box, { key: 'Enter' })
  const renamed = await screen.findByRole('button', { name: /^Plan Aurore/ })
  expect((await saved()).getAllByRole('listitem')).toHaveLength(1)
  expect(renamed.textContent).toContain('aurore')
  fireEvent.click((await saved()).getByRole('button', { name: /^Oublier/ }))
  expect(await screen.findByText('Aucune recherche gardée')).toBeTruthy()
  fireEvent.click(within(await screen.findByRole('region', { name: 'Messages' })).getByRole('button', { name: 'Annuler' }))
  expect(await screen.findByRole('button', { name: /^Plan Aurore/ })).toBeTruthy()
  expect(transport.asked.filter(({ name }) => name === 'undo')).toHaveLength(1)
})
it('says that a name is taken before it is', async () => {
  await showWindow('#/library?words=aurore')
  await save('Une')
  fireEvent.change(await field(), { target: { value: 'borealis' } })
  await waitFor(() => expect(location.hash).toContain('words=borealis'))
  fireEvent.click(await screen.findByRole('button', { name: 'Garder cette recherche' }))
  fireEvent.change(await screen.findByRole('textbox', { name: 'Nom de la recherche' }), { target: { value: 'Une' } })
  expect(await screen.findByText('Une recherche porte déjà ce nom. Elle sera remplacée.')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Remplacer' })).toBeTruthy()
})
it('lists what was searched for before, and empties the list only when asked twice', async () => {
  const transport = await showWindow('#/library?words=kerhoen')
  fireEvent.click((await screen.findByRole('region', { name: 'Résultats' })).querySelector('[data-sentence]')!)
  fireEvent.keyDown(document.body, { key: '7', ctrlKey: true })
  fireEvent.click(await screen.findByRole('radio', { name: 'Récentes' }))
  expect(await screen.findByRole('button', { name: 'kerhoen' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Vider la liste' }))
  expect(transport.asked.some(({ name }) => name === 'forgetPastSearches')).toBe(false)
  fireEvent.click(await screen.findByRole('button', { name: 'Vider pour de bon' }))
  expect(await screen.findByText('Aucune recherche récente')).toBeTruthy()
  expect(transport.asked.filter(({ name }) => name === 'rememberSearch')).toHaveLength(1)
})
it('remembers a search again that was asked once more after the list was emptied', async () => {
  const transport = await showWindow('#/library?words=kerhoen')
  const open = async () => fireEvent.click((await screen.findByRole('region', { name: 'Résultats' })).querySelector('[data-sentence]')!)
  const asked = () => transport.asked.filter(({ name }) => name === 'rememberSearch').length
  await open()
  await open()
  expect(asked()).toBe(1)
  fireEvent.keyDown(document.body, { key: '7', ctrlKey: true })
  fireEvent.click(await screen.findByRole('radio', { name: 'Récentes' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Vider la liste' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Vider pour de bon' }))
  await screen.findByText('Aucune recherche récente')
  fireEvent.change(await field(), { target: { value: 'kerhoen ' } })
  fireEvent.change(await field(), { target: { value: 'kerhoen' } })
  await open()
  expect(asked()).toBe(2)
})

async function count(terms: string): Promise<void> {
  fireEvent.change(await screen.findByRole('textbox', { name: 'Termes, un par ligne' }), { target: { value: terms } })
  fireEvent.click(screen.getByRole('button', { name: 'Compter' }))
}

it('counts pasted terms article by article, says what could not be searched, and opens a number at its place', async () => {
  await showWindow('#/searches?tab=terms')
  await count('kerhoen\n\n  ?!  \nmarchetti\nzeppelin')
  const table = await screen.findByRole('table', { name: 'Occurrences par terme et par article' })
  const lines = within(table).getAllByRole('row').map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent))
  expect(lines.slice(1)).toEqual([
    ['kerhoen', '2', '6', '2', '–', '4'],
    ['?!', 'Il n’y a aucun mot à chercher dans cette ligne.'],
    ['marchetti', '3', '5', '2', '2', '1'],
    ['zeppelin', '0', '0', '–', '–', '–'],
    ['Total', '3', '11', '4', '2', '5'],
  ])
  expect(screen.getByText('1 ligne n’a pas pu être cherchée')).toBeTruthy()
  fireEvent.click(within(table).getByRole('button', { name: /^marchetti\s: 2 dans Aurore, or how/ }))
  const article = await screen.findByRole('article')
  expect(location.hash).toMatch(/document=2&at=.*words=marchetti/)
  await waitFor(() => expect(article.querySelector('[data-match]')?.textContent).toBe('Marchetti'))
  fireEvent.click(screen.getByRole('button', { name: 'Précédent' }))
  // The table is there as it was left.
  expect(await screen.findByRole('table', { name: 'Occurrences par terme et par article' })).toBeTruthy()
})
it('walks the numbers with the arrow keys, past the empty cells', async () => {
  await showWindow('#/searches?tab=terms')
  await count('kerhoen\nmarchetti')
  const table = await screen.findByRole('table')
  const cells = within(table).getAllByRole('button')
  cells[0]!.focus()
  fireEvent.keyDown(cells[0]!, { key: 'ArrowRight' })
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^kerhoen\s: 4 dans À Kerhoen/)
  fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' })
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^marchetti\s: 1 dans À Kerhoen/)
})
it('hands the whole table over as a file and to the clipboard', async () => {
  const copied: string[] = []
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => { copied.push(text); return Promise.resolve() } } })
  const files: Blob[] = []
  Object.assign(URL, { createObjectURL: (file: Blob) => { files.push(file); return 'blob:x' }, revokeObjectURL: () => {} })
  const names: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { names.push(this.download) })
  await showWindow('#/searches?tab=terms')
  await count('kerhoen\nmarchetti')
  fireEvent.click(await screen.findByRole('button', { name: 'Copier le tableau' }))
  expect(await screen.findByText('Tableau copié : il se colle dans un tableur.')).toBeTruthy()
  expect(copied[0]).toMatch(/^Terme\tArticles\tOccurrences\t.*\nkerhoen\t2\t6\t2\t0\t4\nmarchetti\t3\t/)
  fireEvent.click(screen.getByRole('button', { name: 'Fichier CSV' }))
  expect(names).toEqual(['termes.csv'])
  expect(files[0]!.type).toBe('text/csv;charset=utf-8')
})
