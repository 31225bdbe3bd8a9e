import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { switchLanguage } from '../../../src/renderer/language/start-language.ts'
import { showWindow } from '../fixture/show-window.tsx'

afterEach(cleanup)

it('sends tokens, never paths, and lists what became of each file with its reason', async () => {
  const transport = await showWindow()
  fireEvent.click(await screen.findByRole('button', { name: 'Importer' }))
  const report = await screen.findByRole('dialog', { name: 'Rapport d’importation' })
  expect(transport.asked.find(({ name }) => name === 'importDocuments')?.input).toEqual({ sources: [{ token: 'un article.md' }, { token: 'vide.txt' }] })
  expect(within(report).getByText(/Ce fichier est vide/)).toBeTruthy()
  expect(within(report).getByText('1 refusé')).toBeTruthy()
  expect(within(report).getByText('1 déjà là')).toBeTruthy()
})
it('shows what the library is busy with, and nothing when it is done', async () => {
  const transport = await showWindow()
  await screen.findByRole('heading', { name: 'Bibliothèque' })
  act(() => transport.emit({ type: 'activity', activity: { task: 'importing', done: 2, total: 5, label: 'le-littoral.md' } }))
  const bar = screen.getByRole('progressbar', { name: 'Importation' })
  expect(bar.getAttribute('aria-valuenow')).toBe('2')
  expect(bar.getAttribute('aria-valuetext')).toBe('2 sur 5')
  act(() => transport.emit({ type: 'activity', activity: null }))
  expect(screen.queryByRole('progressbar')).toBeNull()
})
it('takes files that are dropped on the window', async () => {
  const transport = await showWindow()
  await screen.findByRole('heading', { name: 'Bibliothèque' })
  const dataTransfer = { types: ['Files'], files: [new File(['Bonjour.'], 'depose.txt')] }
  fireEvent.dragEnter(window, { dataTransfer })
  expect(screen.getByText('Déposez pour importer')).toBeTruthy()
  fireEvent.drop(window, { dataTransfer })
  expect(screen.queryByText('Déposez pour importer')).toBeNull()
  await screen.findByRole('dialog', { name: 'Rapport d’importation' })
  expect(transport.asked.find(({ name }) => name === 'importDocuments')?.input).toEqual({ sources: [{ token: 'depose.txt' }] })
})
it('says what was passed over in a folder, in the language that is on', async () => {
  await showWindow()
  await screen.findByRole('heading', { name: 'Bibliothèque' })
  fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: [new File([''], 'Presse')] } })
  const report = await screen.findByRole('dialog', { name: 'Rapport d’importation' })
  expect(within(report).getByText('Presse')).toBeTruthy()
  expect(within(report).getByText('12 autres fichiers de ce dossier ont été laissés de côté.')).toBeTruthy()
  await act(() => switchLanguage('en'))
  expect(within(report).getByText('12 other files there were passed over.')).toBeTruthy()
})
it('shows a text that is dropped before it keeps it, and leaves alone what is dragged about in the window itself', async () => {
  const transport = await showWindow()
  await screen.findByRole('heading', { name: 'Bibliothèque' })
  const dataTransfer = { types: ['text/plain'], getData: () => 'Une phrase venue d’ailleurs.' }
  fireEvent.dragStart(document.body, { dataTransfer })
  fireEvent.dragEnter(document.body, { dataTransfer })
  expect(screen.queryByText('Déposez ce texte pour le garder')).toBeNull()
  fireEvent.dragEnd(document.body, { dataTransfer })
  fireEvent.dragEnter(document.body, { dataTransfer })
  expect(screen.getByText('Déposez ce texte pour le garder')).toBeTruthy()
  fireEvent.drop(document.body, { dataTransfer })
  const dialog = await screen.findByRole('dialog', { name: 'Garder un texte' })
  expect(within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name: 'Texte' }).value).toBe('Une phrase venue d’ailleurs.')
  expect(transport.asked.some(({ name }) => name === 'importText')).toBe(false)
})
it('keeps a report in reach after it was closed, and shows only what is asked for', async () => {
  await showWindow()
  fireEvent.click(await screen.findByRole('button', { name: 'Importer' }))
  const report = await screen.findByRole('dialog', { name: 'Rapport d’importation' })
  expect(within(report).getAllByRole('listitem')).toHaveLength(2)
  fireEvent.click(within(report).getByRole('button', { name: '1 refusé' }))
  expect(within(report).getAllByRole('listitem')).toHaveLength(1)
  fireEvent.click(within(report).getByRole('button', { name: 'Ce qui est lu, et ce qui ne l’est pas' }))
  fireEvent.click(await screen.findByRole('radio', { name: 'Importations' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Voir le rapport' }))
  expect(await screen.findByRole('dialog', { name: 'Rapport d’importation' })).toBeTruthy()
})
