import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { showWindow } from '../fixture/show-window.tsx'

afterEach(cleanup)

it('says what to do where nothing was decided', async () => {
  await showWindow('#/decisions')
  expect(await screen.findByText('Aucune décision')).toBeTruthy()
})
it('lists what was decided with its reason, takes one back, and brings it again', async () => {
  const transport = await showWindow('#/decisions')
  await screen.findByText('Aucune décision')
  await transport.request('markStatement', { statement: '1:0', wrong: true, why: 'lu de travers' })
  await transport.request('setRowClass', { row: 'aurore|count', class: 'compatible', why: '' })
  const list = await screen.findByRole('list', { name: 'Décisions, les plus récentes d’abord' })
  await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(2))
  expect(within(list).getAllByRole('listitem')[0]!.textContent).toContain('Accord changéAccord changésans raison écrite')
  fireEvent.change(screen.getByRole('textbox', { name: 'Filtrer les décisions' }), { target: { value: 'travers' } })
  expect(await screen.findByText('1 décision')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: /^Reprendre\s: Énoncé mal lu$/ }))
  expect(await screen.findByText('Décision reprise')).toBeTruthy()
  expect(await screen.findByText('Aucune décision ne répond à ces filtres')).toBeTruthy()
  fireEvent.click(within(screen.getByRole('region', { name: 'Messages' })).getByRole('button', { name: 'Annuler' }))
  expect(await screen.findByText('lu de travers')).toBeTruthy()
})
