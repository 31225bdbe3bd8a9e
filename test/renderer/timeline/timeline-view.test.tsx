import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { showWindow } from '../fixture/show-window.tsx'

afterEach(cleanup)
const place = () => decodeURIComponent(location.hash.replaceAll('+', ' '))
const drawing = () => screen.findByRole('group', { name: /^Chronologie/ })

it('draws what is dated, says what is not, and reads the sentence of the moment one stands on', async () => {
  await showWindow('#/timeline')
  const marks = within(await drawing()).getAllByRole('button')
  expect(marks.map((mark) => mark.getAttribute('aria-label')?.replace(/\s/g, ' '))).toEqual(['2033 : 12 milliards d’euros', '2036 : €12 billion'])
  expect(screen.getByText('4 sans date, donc absents d’ici')).toBeTruthy()
  marks[0]!.focus()
  expect((await screen.findByRole('region', { name: 'Ouvrir la phrase' })).querySelector('mark')?.textContent).toBe('12 milliards d’euros')
  fireEvent.keyDown(marks[0]!, { key: 'ArrowRight' })
  await waitFor(() => expect(screen.getByRole('region', { name: 'Ouvrir la phrase' }).querySelector('mark')?.textContent).toBe('€12 billion'))
})
it('opens the article at the sentence with Enter', async () => {
  await showWindow('#/timeline')
  const [, second] = within(await drawing()).getAllByRole('button')
  second!.focus()
  fireEvent.keyDown(second!, { key: 'Enter' })
  await waitFor(() => expect(place()).toMatch(/^#\/document\?document=2&at=/))
})
it('goes by publication, and is a table too, which says the same', async () => {
  await showWindow('#/timeline')
  await drawing()
  fireEvent.click(screen.getByRole('radio', { name: 'Jour de parution' }))
  await waitFor(() => expect(place()).toBe('#/timeline?by=published'))
  expect(await within(await drawing()).findByRole('button', { name: /2 mai 2031\s: Aurore, or how/ })).toBeTruthy()
  fireEvent.click(screen.getByRole('radio', { name: 'Tableau' }))
  const table = await screen.findByRole('table', { name: 'Chronologie' })
  expect(within(table).getByRole('rowheader').textContent).toBe('2 mai 2031')
  fireEvent.click(screen.getByRole('radio', { name: 'Jour dont on parle' }))
  await waitFor(() => expect(within(screen.getByRole('table')).getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['2033', '2036']))
})
