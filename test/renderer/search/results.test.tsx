import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { showWindow } from '../fixture/show-window.tsx'

afterEach(cleanup)
afterEach(() => void vi.restoreAllMocks())
const field = () => screen.findByRole<HTMLInputElement>('searchbox', { name: 'Chercher dans la bibliothèque' })
const results = () => screen.findByRole('region', { name: 'Résultats' })
const titles = (list: HTMLElement) => [...list.querySelectorAll('[data-index]')].map((row) => row.querySelector('[data-stop] > span')?.textContent)
const choices = () => JSON.parse(new URLSearchParams(location.hash.split('?')[1]).get('search') ?? '{}') as { sort?: string; exact?: boolean; facets?: unknown }
const facet = async (name: string) => {
  if (!screen.queryByRole('group', { name: 'Affiner' })) fireEvent.click(within(await results()).getByRole('button', { name: 'Affiner' }))
  return within(await screen.findByRole('region', { name }))
}

it('says in words how the search was understood, and what of it was not', async () => {
  await showWindow('#/library?words=aurore+(borealis)')
  const list = await results()
  expect(list.textContent).toContain('articles avec ‘aurore’ et ‘borealis’')
  expect(list.textContent).toContain('Les parenthèses ont été cherchées comme des mots.')
})
it('asks for either word with a click, and Back returns to both', async () => {
  await showWindow('#/library?words=pêcheurs+borealis')
  fireEvent.click(within(await results()).getByRole('button', { name: /^Aussi 2 articles/ }))
  await waitFor(async () => expect((await field()).value).toBe('pecheurs OR borealis'))
  await waitFor(async () => expect(titles(await results())).toHaveLength(2))
  fireEvent.click(screen.getByRole('button', { name: 'Précédent' }))
  await waitFor(async () => expect((await field()).value).toBe('pêcheurs borealis'))
})
it('narrows by what one includes and excludes, with counts that were true before, and lets go of each', async () => {
  await showWindow('#/library?words=marchetti')
  const outlet = await facet('Média')
  expect(outlet.getAllByRole('button', { pressed: false }).map(({ textContent }) => textContent)).toEqual(['Sans média1 article', 'Le Littoral1 article', 'The Harbour Review1 article'])
  fireEvent.click(outlet.getByRole('button', { name: /^Le Littoral/ }))
  await waitFor(async () => expect(titles(await results())).toEqual(['La Nordanie mise 12 milliards d’euros sur l’hydrogène de la mer']))
  // Each facet is counted under the choices of the others: one may still take another outlet, of one article.
  expect((await facet('Média')).getByRole('button', { name: /^The Harbour Review/ }).textContent).toBe('The Harbour Review1 article')
  fireEvent.click((await facet('Média')).getByRole('button', { name: /^Le Littoral/ }), { altKey: true })
  await waitFor(async () => expect(titles(await results())).toHaveLength(2))
  expect(choices().facets).toEqual([{ facet: 'outlet', value: 'Le Littoral', exclude: true }])
  fireEvent.click(within(await results()).getByRole('button', { name: /^Ne plus exclure Média\s: Le Littoral/ }))
  await waitFor(async () => expect(titles(await results())).toHaveLength(3))
  expect(choices()).toEqual({})
})
it('excludes by keyboard with Alt and Enter, and by its own button', async () => {
  await showWindow('#/library?words=marchetti')
  const value = (await facet('Langue')).getByRole('button', { name: /^anglais/ })
  value.focus()
  fireEvent.keyDown(value, { key: 'Enter', altKey: true })
  await waitFor(() => expect(choices().facets).toEqual([{ facet: 'language', value: 'en', exclude: true }]))
  fireEvent.click((await facet('Langue')).getByRole('button', { name: 'Exclure français' }))
  await waitFor(async () => expect((await results()).querySelector('h2')?.textContent).toBe('0 article'))
})
it('searches words as they are when asked to, and by date', async () => {
  await showWindow('#/library?words=électrolyseur')
  await waitFor(async () => expect(titles(await results())).toHaveLength(1))
  fireEvent.click(screen.getByRole('button', { name: /^Mots exacts/ }))
  await waitFor(async () => expect((await results()).querySelector('h2')?.textContent).toBe('0 article'))
  expect(choices()).toEqual({ exact: true })
})
it('asks for twenty at a time, of a long answer only for those in sight, and counts facets once', async () => {
  // Here nothing has a size; a list that knows how high its rows are needs one.
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(190)
  const transport = await showWindow('#/library?words=marchetti', { copies: 60 })
  const list = await results()
  expect(within(list).getByRole('heading', { name: '180 articles' })).toBeTruthy()
  expect(list.querySelectorAll('[data-index]').length).toBeLessThan(30)
  const asked = transport.asked.filter(({ name }) => name === 'search').map(({ input }) => input as { offset: number; limit: number; counts: boolean })
  expect(asked).toEqual([expect.objectContaining({ offset: 0, limit: 20, counts: true })])
  const scroller = list.querySelector('#search-results')!
  act(() => {
    scroller.scrollTop = 190 * 120
    fireEvent.scroll(scroller)
  })
  await waitFor(() => expect(transport.asked).toContainEqual({ name: 'search', input: expect.objectContaining({ offset: 100, counts: false }) as unknown }))
  await waitFor(() => expect([...list.querySelectorAll('[data-index]')].some((row) => row.textContent.includes('(40)'))).toBe(true))
})
it('remembers a search once an answer is opened, and offers it when one comes back to an empty field', async () => {
  const transport = await showWindow('#/library?words=kerhoen')
  fireEvent.click((await results()).querySelector('[data-sentence]')!)
  await waitFor(() => expect(transport.asked.filter(({ name }) => name === 'rememberSearch')).toHaveLength(1))
  fireEvent.click((await results()).querySelectorAll('[data-sentence]')[1]!)
  expect(transport.asked.filter(({ name }) => name === 'rememberSearch')).toHaveLength(1)
  const box = await field()
  fireEvent.change(box, { target: { value: '' } })
  act(() => box.focus())
  fireEvent.keyDown(box, { key: 'ArrowDown' })
  const offered = within(await screen.findByRole('region', { name: 'Récentes' })).getByRole('button', { name: 'kerhoen' })
  await waitFor(() => expect(document.activeElement).toBe(offered))
  fireEvent.click(offered)
  await waitFor(() => expect(location.hash).toContain('words=kerhoen'))
})
it('takes the keyboard into the article on Enter, and leaves it in the list for Space and for the pointer', async () => {
  await showWindow('#/library?words=kerhoen')
  const [first, second] = [...(await results()).querySelectorAll<HTMLElement>('[data-sentence]')]
  act(() => first!.focus())
  fireEvent.keyDown(first!, { key: ' ' })
  const article = await screen.findByRole('article')
  expect(document.activeElement).toBe(first)
  const steps = history.length
  // A second look takes the first one's step in the trail.
  fireEvent.keyDown(second!, { key: ' ' })
  await waitFor(() => expect(second!.getAttribute('aria-current')).toBe('true'))
  expect(history.length).toBe(steps)
  // What a press of Enter makes: a click without a pointer.
  fireEvent.click(second!, { detail: 0 })
  await waitFor(() => expect(document.activeElement).toBe(article))
  act(() => first!.focus())
  fireEvent.click(first!, { detail: 1 })
  expect(document.activeElement).toBe(first)
})
it('walks the lines of the results with the arrow keys, and Escape returns to the words', async () => {
  await showWindow('#/library?words=kerhoen')
  const list = await results()
  fireEvent.keyDown(await field(), { key: 'ArrowDown' })
  const stops = [...list.querySelectorAll<HTMLElement>('[data-stop]')]
  expect(document.activeElement).toBe(stops[0])
  fireEvent.keyDown(stops[0]!, { key: 'ArrowDown' })
  expect(document.activeElement).toBe(stops[1])
  fireEvent.keyDown(stops[1]!, { key: 'Escape' })
  expect(document.activeElement).toBe(await field())
  expect(location.hash).toContain('words=kerhoen')
})
it('makes the first change to a search a step in the trail, and what is typed on from it none', async () => {
  await showWindow('#/library?words=aurore')
  const box = await field()
  act(() => box.focus())
  for (const value of ['auror', 'auro', 'b', 'bo', 'borealis']) {
    fireEvent.change(box, { target: { value } })
    await waitFor(() => expect(new URLSearchParams(location.hash.split('?')[1]).get('words')).toBe(value))
  }
  fireEvent.click(screen.getByRole('button', { name: 'Précédent' }))
  await waitFor(async () => expect((await field()).value).toBe('aurore'))
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Précédent' }).disabled).toBe(true)
})
