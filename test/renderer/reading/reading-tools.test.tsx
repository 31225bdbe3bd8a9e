import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { entityKinds } from '../../../src/shared/model.ts'
import { fixtureDocuments } from '../fixture/documents.ts'
import { showWindow } from '../fixture/show-window.tsx'

afterEach(cleanup)
const article = () => screen.findByRole('article')
const press = (element: Element, key: string, more: object = {}) => fireEvent.keyDown(element, { key, ...more })
const lastLikes = (asked: readonly { name: string; input: unknown }[]) => asked.filter(({ name }) => name === 'setPreferences').at(-1)?.input

it('finds in the article with Mod+F, walks with Enter, and gives the focus back', async () => {
  await showWindow('#/document?document=1')
  const text = await article()
  text.focus()
  press(text, 'f', { ctrlKey: true })
  const bar = await screen.findByRole('search', { name: 'Chercher dans l’article' })
  const field = within(bar).getByRole('textbox')
  expect(document.activeElement).toBe(field)
  fireEvent.change(field, { target: { value: 'énergie' } })
  await waitFor(() => expect(within(bar).getByRole('status').textContent).toMatch(/^1 sur \d$/))
  const of = Number(within(bar).getByRole('status').textContent!.at(-1))
  expect(of).toBeGreaterThan(1)
  press(field, 'Enter')
  expect(within(bar).getByRole('status').textContent).toBe(`2 sur ${of}`)
  press(field, 'Enter', { shiftKey: true })
  press(field, 'Enter', { shiftKey: true })
  expect(within(bar).getByRole('status').textContent).toBe(`${of} sur ${of}`)
  fireEvent.change(field, { target: { value: 'zzz' } })
  await waitFor(() => expect(within(bar).getByRole('status').textContent).toBe('Rien ici'))
  press(field, 'Escape')
  await waitFor(() => expect(screen.queryByRole('search', { name: 'Chercher dans l’article' })).toBeNull())
  expect(document.activeElement).toBe(text)
})
it('leaves Mod+F alone where one is not reading', async () => {
  await showWindow('#/document?document=1')
  await article()
  const field = screen.getByRole('searchbox', { name: /Chercher/ })
  field.focus()
  expect(press(field, 'f', { ctrlKey: true })).toBe(true)
  expect(screen.queryByRole('search', { name: 'Chercher dans l’article' })).toBeNull()
})
it('reads in calm with C, and lights again what was lit before', async () => {
  const transport = await showWindow('#/document?document=1', { preferences: { hiddenKinds: ['place'] } })
  const text = await article()
  const lit = () => text.querySelectorAll('[data-entity], [data-figure]').length
  const before = lit()
  expect(before).toBeGreaterThan(0)
  press(text, 'c')
  await waitFor(() => expect(lit()).toBe(0))
  expect(lastLikes(transport.asked)).toEqual({ hiddenKinds: [...entityKinds, 'figure'] })
  press(text, 'c')
  await waitFor(() => expect(lit()).toBe(before))
  expect(lastLikes(transport.asked)).toEqual({ hiddenKinds: ['place'] })
})
it('walks the outline by keyboard and goes where it says', async () => {
  await showWindow('#/document?document=1')
  const text = await article()
  text.focus()
  press(text, 'o')
  const outline = await screen.findByRole('navigation', { name: 'Plan' })
  const entry = within(outline).getByRole('button', { name: 'Trois parcs et un câble' })
  await waitFor(() => expect(document.activeElement).toBe(entry))
  fireEvent.click(entry)
  await waitFor(() => expect(screen.queryByRole('navigation', { name: 'Plan' })).toBeNull())
  expect(document.activeElement).toBe(text)
})
it('has no outline in an article without headings', async () => {
  await showWindow('#/document?document=3')
  const text = await article()
  expect(screen.queryByRole('button', { name: 'Plan' })).toBeNull()
  press(text, 'o')
  expect(screen.queryByRole('navigation', { name: 'Plan' })).toBeNull()
})
it('changes size, measure, typeface and theme, and has the library keep them', async () => {
  const transport = await showWindow('#/document?document=1')
  await article()
  fireEvent.click(screen.getByRole('button', { name: 'Apparence du texte' }))
  const card = await screen.findByRole('dialog', { name: 'Apparence du texte' })
  fireEvent.click(within(card).getByRole('button', { name: 'Plus grand' }))
  fireEvent.click(within(card).getByText('Sans empattements'))
  fireEvent.change(within(card).getByRole('slider', { name: 'Longueur des lignes' }), { target: { value: '90' } })
  fireEvent.click(within(card).getByText('Sombre'))
  const likes = Object.assign({}, ...transport.asked.filter(({ name }) => name === 'setPreferences').map(({ input }) => input)) as object
  expect(likes).toEqual({ readerSize: 19, readerFont: 'sans', readerMeasure: 90, theme: 'dark' })
  // While the card is open, the rest of the window is hidden from screen readers.
  const scroller = document.querySelector('article')!.parentElement!
  await waitFor(() => expect(scroller.style.getPropertyValue('--reader-measure')).toBe('90'))
  expect(scroller.style.getPropertyValue('--reader-size')).toBe('19px')
})
it('opens the original file in one click', async () => {
  await showWindow('#/document?document=1')
  fireEvent.click(within(await article()).getByRole('button', { name: `Original : ouvrir ${fixtureDocuments[0]!.article.fileName}` }))
  expect(await screen.findByText('Le navigateur enregistre le fichier d’origine.')).toBeTruthy()
})
it('helps where an article is missing, and leads on from there', async () => {
  await showWindow('#/document?document=99')
  expect(await screen.findByRole('heading', { name: 'Cet article n’est pas dans la bibliothèque' })).toBeTruthy()
  const missing = screen.getByRole('region', { name: 'Cet article n’est pas dans la bibliothèque' })
  fireEvent.click(await within(missing).findByRole('button', { name: new RegExp(fixtureDocuments[2]!.title) }))
  expect((await article()).textContent).toContain(fixtureDocuments[2]!.title)
})
it('names the rows of a table, and sets columns of numbers by their ends', async () => {
  await showWindow('#/document?document=1')
  const table = within(await article()).getByRole('table')
  expect(within(table).getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['Port-Salin', 'Trois-Îles', 'Kerhoen'])
  expect([...table.querySelectorAll('[data-number]')].map(({ textContent }) => textContent)).toEqual(['Puissance', 'Ouverture', '1,2 GW', '2033', '0,8 GW', '2035', '0,6 GW', '2036'])
})
it('remembers with the library where an article was left', async () => {
  const transport = await showWindow('#/document?document=1')
  const scroller = (await article()).parentElement!
  // jsdom scrolls nothing and measures nothing: the first piece counts as in sight.
  Object.defineProperty(scroller, 'scrollTop', { value: 500, writable: true })
  fireEvent.scroll(scroller)
  const start = Number(scroller.querySelector<HTMLElement>('[data-start]')!.dataset['start'])
  await new Promise((resolve) => setTimeout(resolve, 150))
  fireEvent.click(screen.getByRole('button', { name: 'Bibliothèque' }))
  if (start === 0) expect(lastLikes(transport.asked)).toBeUndefined()
  else await waitFor(() => expect(lastLikes(transport.asked)).toEqual({ readingPlaces: { 1: start } }))
})
