import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { fixtureDocuments } from '../fixture/documents.ts'
import { selectWords, showWindow } from '../fixture/show-window.tsx'
import { annotationOf, manyAnnotations } from './annotations.ts'

afterEach(() => {
  cleanup()
  getSelection()?.removeAllRanges()
})
const article = () => screen.findByRole('article')
const cards = () => [...document.querySelectorAll<HTMLElement>('[data-card]')]
const { text } = fixtureDocuments[0]!
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const [here, there] = [spanOf('un programme de'), spanOf('Ilse Marchetti')]
const uncertain = annotationOf({ id: 90, exact: 'un programme', state: 'uncertain', note: 'Où ?', candidates: [{ ...here, likeness: 0.91 }, { ...there, likeness: 0.8 }] })
const lost = annotationOf({ id: 91, exact: 'une phrase qui a disparu du texte', state: 'lost' })

it('draws of fifty notes only those in sight, filters them, and walks them by keyboard', async () => {
  await showWindow('#/document?document=1', { bare: true, annotations: manyAnnotations(50) })
  await waitFor(() => expect(cards().length).toBeGreaterThan(4))
  expect(cards().length).toBeLessThan(40)
  const list = screen.getByRole('list', { name: 'Annotations de cet article' })
  expect(within(list).getAllByRole('listitem')[0]!.getAttribute('aria-setsize')).toBe('50')
  const [first, second] = cards().map((card) => card.querySelector<HTMLElement>('[data-stop]')!)
  first!.focus()
  fireEvent.keyDown(first!, { key: 'ArrowDown' })
  await waitFor(() => expect(document.activeElement).toBe(second))
  fireEvent.change(screen.getByRole('textbox', { name: 'Filtrer ici' }), { target: { value: 'note 48' } })
  await waitFor(() => expect(cards()).toHaveLength(1))
  expect(screen.getByText('1 sur 50')).toBeTruthy()
})
it('lists what is uncertain with the places it may belong to, draws none of them, and places it with one press', async () => {
  const transport = await showWindow('#/document?document=1', { bare: true, annotations: [uncertain] })
  await screen.findByText('Elle va peut-être ici, ou là :')
  expect((await article()).querySelector('[data-annotations]')).toBeNull()
  fireEvent.click(screen.getAllByRole('button', { name: 'Placer ici' })[0]!)
  await waitFor(() => expect(transport.asked.find(({ name }) => name === 'placeAnnotation')?.input).toEqual({ annotation: 90, place: here }))
  await waitFor(async () => expect((await article()).querySelector('[data-annotations="90"]')?.textContent).toBe('un programme de'))
})
it('places what is lost where one selects, until Escape', async () => {
  const transport = await showWindow('#/document?document=1', { bare: true, annotations: [lost] })
  fireEvent.click(await screen.findByRole('button', { name: 'Choisir un passage' }))
  await screen.findByText(/Sélectionnez le passage où placer « une phrase qui a disparu/)
  fireEvent.keyDown(window, { key: 'Escape' })
  await waitFor(() => expect(screen.queryByText(/Sélectionnez le passage/)).toBeNull())
  fireEvent.click(screen.getByRole('button', { name: 'Choisir un passage' }))
  await screen.findByText(/Sélectionnez le passage/)
  selectWords(await article(), 'un programme de')
  fireEvent.keyDown(document.body, { key: 'Enter' })
  await waitFor(() => expect(transport.asked.find(({ name }) => name === 'placeAnnotation')?.input).toEqual({ annotation: 91, place: here }))
})
it('searches for what is lost by its words', async () => {
  await showWindow('#/document?document=1', { bare: true, annotations: [lost] })
  fireEvent.click(await screen.findByRole('button', { name: 'Chercher ces mots' }))
  await waitFor(() => expect(decodeURIComponent(location.hash).replaceAll('+', ' ')).toContain('words=une phrase qui disparu texte'))
})
it('draws two that overlap so that both are seen, and asks which one a click means', async () => {
  const [outer, inner] = [annotationOf({ id: 1, ...here, end: here.end + 12, colour: 'green' }), annotationOf({ id: 2, start: here.start + 3, end: here.start + 9, colour: 'pink' })]
  await showWindow('#/document?document=1', { bare: true, annotations: [outer, inner] })
  await waitFor(async () => expect((await article()).querySelector('[data-annotations="2 1"]')).not.toBeNull())
  const both = (await article()).querySelector<HTMLElement>('[data-annotations="2 1"]')!
  expect(both.dataset['colour']).toBe('pink')
  expect(both.style.boxShadow).toContain('--mark-green-edge')
  fireEvent.click(both)
  const choice = await screen.findByRole('dialog', { name: '2 annotations ici' })
  fireEvent.click(within(choice).getAllByRole('button')[0]!)
  await waitFor(() => expect(document.querySelector('[data-card="1"]')?.hasAttribute('data-active')).toBe(true))
})
it('changes what is marked already instead of marking it twice', async () => {
  const transport = await showWindow('#/document?document=1', { bare: true, annotations: [annotationOf({ id: 5, ...here })] })
  selectWords(await article(), 'un programme de')
  fireEvent.keyDown(window, { key: '4' })
  await waitFor(() => expect(transport.asked.find(({ name }) => name === 'editAnnotation')?.input).toEqual({ annotation: 5, colour: 'pink' }))
  expect(transport.asked.some(({ name }) => name === 'addAnnotation')).toBe(false)
})
it('gives the colour of the digit, under the name the person gave it', async () => {
  const transport = await showWindow('#/document?document=1', { bare: true, preferences: { colourNames: { blue: 'Chiffre' } } })
  selectWords(await article(), 'un programme de')
  fireEvent(document, new Event('selectionchange'))
  expect(await screen.findByRole('button', { name: 'Surligner : Chiffre' })).toBeTruthy()
  fireEvent.keyDown(window, { key: '3' })
  await waitFor(() => expect(transport.asked.find(({ name }) => name === 'addAnnotation')?.input).toMatchObject({ colour: 'blue', place: here }))
})
