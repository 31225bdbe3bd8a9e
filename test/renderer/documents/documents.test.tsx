import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { changedDetails, isPartialDate } from '../../../src/renderer/documents/changed-details.ts'
import { fromAddress, toAddress, type Place } from '../../../src/renderer/place.ts'
import { showWindow } from '../fixture/show-window.tsx'

afterEach(cleanup)

it('shows every source of an article with its pages, its remarks, and what was set by hand', async () => {
  await showWindow('#/document?document=1')
  fireEvent.click(await screen.findByRole('button', { name: 'Reçu de lecture complet' }))
  const dialog = await screen.findByRole('dialog', { name: 'Reçu de lecture' })
  const newest = await within(dialog).findByRole('region', { name: 'Source 2' })
  expect(within(newest).getByText('Texte actuel')).toBeTruthy()
  expect(within(newest).getByText('La page 2 est une image.')).toBeTruthy()
  expect(within(newest).getByText('Pages').nextElementSibling?.textContent).toBe('3')
  expect(within(dialog).getByText('Corrigé à la main : titre')).toBeTruthy()
  expect(within(dialog).getByText(/ne couvrent pas encore cet article/)).toBeTruthy()
})
it('never rounds what is covered up to the whole, and dismisses a refusal', async () => {
  await showWindow('#/coverage')
  expect((await screen.findByText(/du texte est analysé/)).textContent).toMatch(/99,9/)
  expect(screen.getByText('Ces pages sont des images.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Écarter scan.pdf de la liste' }))
  await screen.findByText('Aucun fichier n’a été refusé.')
})
it('reads a refused file again and says what became of it', async () => {
  const transport = await showWindow('#/coverage')
  fireEvent.click(await screen.findByRole('button', { name: 'Relire scan.pdf' }))
  await screen.findByRole('dialog', { name: 'Rapport d’importation' })
  expect(transport.asked.find(({ name }) => name === 'retryRefused')?.input).toEqual({ refusals: [1] })
})
it('lays two versions side by side, marks the words that changed, and names the figures', async () => {
  await showWindow('#/revisions?document=1')
  const body = await screen.findByRole('group', { name: 'Différences, phrase par phrase' })
  expect([...body.querySelectorAll('[data-type="changed"] del')].map(({ textContent }) => textContent)).toEqual(['20'])
  expect([...body.querySelectorAll('[data-type="changed"] ins')].map(({ textContent }) => textContent)).toEqual(['30'])
  expect(within(body).getByText('Il est vieux.').closest('[data-type]')?.getAttribute('data-type')).toBe('removed')
  expect(within(within(body).getByRole('region', { name: 'Chiffres changés' })).getByText('30 millions')).toBeTruthy()
  expect(within(body).getByText('1 à replacer')).toBeTruthy()
  expect(within(body).queryByText('Le plan compte.')).toBeNull()
  fireEvent.click(within(body).getByRole('button', { name: '1 phrase inchangée' }))
  expect(within(body).getAllByText('Le plan compte.')).toHaveLength(2)
  fireEvent.click(screen.getByRole('button', { name: 'Changement suivant' }))
  expect(document.activeElement?.getAttribute('data-change')).toBe('0')
})
it('says how a watched folder stands, and that a browser cannot add one', async () => {
  const transport = await showWindow('#/coverage?tab=watched')
  expect(await screen.findByText('/home/someone/Presse')).toBeTruthy()
  expect(screen.getByText(/^Introuvable/)).toBeTruthy()
  expect(screen.getByText(/Un navigateur ne peut pas/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Ne plus surveiller /home/someone/Presse' }))
  await waitFor(() => expect(transport.asked.find(({ name }) => name === 'unwatchFolder')?.input).toEqual({ folder: 1 }))
})
it('corrects the details of an article, and asks for a date it can read', async () => {
  const transport = await showWindow('#/document?document=1')
  fireEvent.click(await screen.findByRole('button', { name: 'Corriger la fiche' }))
  const dialog = await screen.findByRole('dialog', { name: 'Corriger la fiche' })
  const date = await within(dialog).findByRole('textbox', { name: 'Date de publication' })
  fireEvent.change(date, { target: { value: 'hier' } })
  expect(within(dialog).getByRole('alert')).toBeTruthy()
  fireEvent.change(date, { target: { value: '2030-01' } })
  fireEvent.change(within(dialog).getByRole('textbox', { name: 'Auteur' }), { target: { value: ' ' } })
  fireEvent.submit(date.closest('form')!)
  await waitFor(() => expect(transport.asked.find(({ name }) => name === 'editDocuments')?.input).toEqual({ documents: [1], set: { author: null, published: '2030-01' } }))
})
it('keeps a pasted text with what is said of it, and opens it', async () => {
  const transport = await showWindow()
  await screen.findByRole('heading', { name: 'Bibliothèque' })
  const clipboardData = { types: ['text/plain'], getData: () => 'Première ligne\n\nEt la suite.' }
  fireEvent.paste(document.body, { clipboardData })
  const dialog = await screen.findByRole('dialog', { name: 'Garder un texte' })
  fireEvent.change(within(dialog).getByRole('textbox', { name: 'Source' }), { target: { value: 'Dépêche' } })
  fireEvent.submit(within(dialog).getByRole('textbox', { name: 'Source' }).closest('form')!)
  await waitFor(() => expect(location.hash).toContain('#/document?document=1'))
  expect(transport.asked.find(({ name }) => name === 'importText')?.input).toEqual({ text: 'Première ligne\n\nEt la suite.', outlet: 'Dépêche' })
})
it('holds an import, lets it go on and ends it', async () => {
  const transport = await showWindow()
  await screen.findByRole('heading', { name: 'Bibliothèque' })
  act(() => transport.emit({ type: 'activity', activity: { task: 'importing', done: 20, total: 500, label: 'a.md', rate: 8, secondsLeft: 60 } }))
  expect(screen.getByText('8 par seconde')).toBeTruthy()
  expect(screen.getByText('encore 1 min')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Mettre en pause' }))
  act(() => transport.emit({ type: 'activity', activity: { task: 'importing', done: 21, total: 500, label: 'a.md', isPaused: true } }))
  fireEvent.click(screen.getByRole('button', { name: 'Reprendre' }))
  fireEvent.click(screen.getByRole('button', { name: /^Arrêter/ }))
  await waitFor(() => expect(transport.asked.filter(({ name }) => name === 'steerImport').map(({ input }) => input)).toEqual([{ to: 'pause' }, { to: 'resume' }, { to: 'cancel' }]))
})
it('changes of many articles only what was filled in', () => {
  const none = { title: '', outlet: '', author: '', published: '', language: '' } as const
  expect(changedDetails(none, none, true)).toBeNull()
  expect(changedDetails(none, { ...none, outlet: 'Le Journal ' }, true)).toEqual({ outlet: 'Le Journal' })
})
it('knows a day that there is', () => {
  expect(['', '2025', '2025-02', '2024-02-29'].map(isPartialDate)).toEqual([true, true, true, true])
  expect(['25', '2025-13', '2025-02-30', '2025-2-1'].map(isPartialDate)).toEqual([false, false, false, false])
})
it('finds the filtered list, the tab and the versions again by their address, and falls back from a broken one', () => {
  const places: readonly Place[] = [
    { view: 'articles', filter: { tag: 'à recouper', from: '2025', to: '2025', outlet: '' }, sort: 'title', reverse: true }, { view: 'articles' },
    { view: 'coverage', tab: 'removed' }, { view: 'coverage' }, { view: 'revisions', document: 7, before: 1, after: 3 }, { view: 'revisions', document: 7 },
  ]
  for (const place of places) expect(fromAddress(toAddress(place))).toEqual(place)
  expect(fromAddress('#/articles?filter={"tag":3}&sort=loudest')).toEqual({ view: 'articles' })
  expect(fromAddress('#/revisions?document=none')).toEqual({ view: 'library' })
})
