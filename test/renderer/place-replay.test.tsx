import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { showWindow } from './fixture/show-window.tsx'

afterEach(cleanup)
// Here nothing has a size; a list that knows how high its rows are needs one, and a place to scroll to.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(190)
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(100_000)
  HTMLElement.prototype.scrollTo = function (this: HTMLElement, to?: ScrollToOptions | number) {
    if (typeof to !== 'object' || to.top === undefined || to.top === this.scrollTop) return
    this.scrollTop = to.top
    setTimeout(() => fireEvent.scroll(this))
  }
})
afterEach(() => void vi.restoreAllMocks())

// Looked up by their labels and not by their roles, which takes a hundred times as long in a page made here.
const one = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector)
const field = () => one<HTMLInputElement>('#search-field')!
const scroller = () => one('#search-results')
const type = (value: string) => async () => {
  act(() => field().focus())
  fireEvent.change(field(), { target: { value } })
  await waitFor(() => expect(new URLSearchParams(location.hash.split('?')[1]).get('words') ?? '').toBe(value))
  // What is typed next is another search.
  act(() => field().blur())
}
const press = (label: string) => () => fireEvent.click(one(`button[aria-label^="${label}"]`)!)
const view = (key: string) => () => fireEvent.keyDown(document.body, { key, ctrlKey: true })
const open = (nth: number) => () => fireEvent.click(scroller()!.querySelectorAll('[data-sentence]')[nth]!, { detail: 1 })
const scroll = (to: number) => () => act(() => {
  scroller()!.scrollTop = to
  fireEvent.scroll(scroller()!)
})
const facet = (name: RegExp, alt = false) => async () => {
  if (!one('[role="group"][aria-label="Affiner"]')) press('Affiner')()
  await waitFor(() => expect(one('section[aria-label="Média"]')).toBeTruthy())
  fireEvent.click(within(one('section[aria-label="Média"]')!).getByRole('button', { name }), { altKey: alt })
}
const sorting = 'section[aria-label="Résultats"] button[aria-haspopup="listbox"]'
const sort = (name: string) => async () => {
  fireEvent.click(one(sorting)!)
  fireEvent.click(await screen.findByRole('option', { name }))
}

/** All that Back and Forward promise to restore: the query, the choices, the filters, the place in the article, and how far the list was scrolled. */
const seen = () => ({
  address: location.hash,
  words: field().value,
  count: one('section[aria-label="Résultats"] h2')?.textContent ?? null,
  chips: one('ul[aria-label="Affiné par"]')?.textContent ?? null,
  exact: one('button[aria-label^="Mots exacts"]')?.getAttribute('aria-pressed') ?? null,
  sort: one(sorting)?.textContent ?? null,
  scrolled: scroller()?.scrollTop ?? null,
})

it('replays twenty steps back and forward: words, choices, filters, articles, and how far the list was scrolled', async () => {
  await showWindow('#/library?words=marchetti', { copies: 8 })
  await waitFor(() => expect(scroller()?.querySelector('[data-sentence]')).toBeTruthy())
  const steps: readonly (() => unknown)[] = [
    open(0), facet(/^Le Littoral/), sort('Plus récents'), open(1), type('aurore'), open(2), facet(/^The Harbour Review/, true), press('Mots exacts'), open(0), view('2'),
    type('port-salin'), view('3'), open(1), type('kerhoen'), sort('Plus anciens'), open(2), view('4'), type(''), view('1'), type('nordanie'),
  ]
  expect(steps).toHaveLength(20)
  const settled = async () => {
    await waitFor(() => expect(scroller() === null || scroller()!.closest('section')!.getAttribute('aria-busy') === 'false').toBe(true))
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
  scroll(500)()
  const memories = [seen()]
  for (const [i, step] of steps.entries()) {
    // A step of its own is left at a place of its own.
    await step()
    await waitFor(() => expect(location.hash, `step ${i + 1}`).not.toBe(memories.at(-1)!.address))
    await settled()
    if (scroller() && i % 2 === 0) scroll(100 + 30 * i)()
    memories.push(seen())
  }
  expect(new Set(memories.map(({ address }) => address)).size).toBeGreaterThan(15)
  for (const direction of ['Précédent', 'Suivant'] as const) {
    const order = direction === 'Précédent' ? memories.slice(0, -1).reverse() : memories.slice(1)
    for (const memory of order) {
      press(direction)()
      await waitFor(() => expect(location.hash).toBe(memory.address))
      await settled()
      await waitFor(() => expect(seen()).toEqual(memory))
    }
  }
}, 90_000)
