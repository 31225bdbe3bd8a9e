import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { showWindow } from '../fixture/show-window.tsx'

afterEach(cleanup)

it('shows what was done, leads back to any point of it, and forth again', async () => {
  const transport = await showWindow('#/document?document=1')
  await waitFor(() => expect(document.querySelector('[data-card]')).not.toBeNull())
  const card = document.querySelector<HTMLElement>('[data-card]')!
  for (const key of ['3', '4', '5']) {
    fireEvent.keyDown(card.querySelector('[data-stop]')!, { key })
    await waitFor(() => expect(document.querySelector<HTMLElement>('[data-card]')!.getAttribute('style')).toContain({ 3: 'blue', 4: 'pink', 5: 'violet' }[key]!))
  }
  fireEvent.click(screen.getByRole('button', { name: 'Historique' }))
  const panel = await screen.findByRole('dialog', { name: 'Ce que vous avez fait' })
  const entries = () => within(panel).getAllByRole('button')
  await waitFor(() => expect(entries()).toHaveLength(4))
  expect(entries().map((entry) => entry.getAttribute('aria-current'))).toEqual(['step', null, null, null])
  fireEvent.click(entries()[2]!)
  await waitFor(() => expect(entries().map((entry) => entry.closest('li')!.hasAttribute('data-undone'))).toEqual([true, true, false, false]))
  expect(transport.asked.filter(({ name }) => name === 'undo')).toHaveLength(2)
  expect(document.querySelector<HTMLElement>('[data-card]')!.getAttribute('style')).toContain('blue')
  fireEvent.click(entries()[0]!)
  await waitFor(() => expect(transport.asked.filter(({ name }) => name === 'redo')).toHaveLength(2))
  await waitFor(() => expect(document.querySelector<HTMLElement>('[data-card]')!.getAttribute('style')).toContain('violet'))
  fireEvent.click(entries()[3]!)
  await waitFor(() => expect(document.querySelector<HTMLElement>('[data-card]')!.getAttribute('style')).toContain('yellow'))
})
