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
