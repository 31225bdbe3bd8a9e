import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { showWindow } from '../fixture/show-window.tsx'
import { annotationOf, manyAnnotations } from './annotations.ts'

afterEach(cleanup)
const cards = () => [...document.querySelectorAll<HTMLElement>('[data-card]')]
const boxes = () => cards().map((card) => within(card).getByRole('checkbox'))
const inputOf = (transport: { readonly asked: readonly { readonly name: string; readonly input: unknown }[] }, name: string) => transport.asked.findLast((one) => one.name === name)?.input
const three = [annotationOf({ id: 11, colour: 'blue', tags: ['calendrier'] }), annotationOf({ id: 12, start: 70, end: 90, colour: 'pink' }), annotationOf({ id: 13, document: 2, colour: 'blue', state: 'lost', tags: ['énergie'] })]
const shown = (some = three) => showWindow('#/annotations', { bare: true, annotations: some })

it('tags a stretch that was selected with Shift, says so, and takes it back as one', async () => {
  const transport = await shown()
  await waitFor(() => expect(cards()).toHaveLength(3))
  fireEvent.click(boxes()[0]!)
  fireEvent.click(boxes()[2]!, { shiftKey: true })
  expect(await screen.findByText('3 sélectionnées')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Étiqueter' }))
  const field = await screen.findByRole('combobox', { name: 'Nouvelle étiquette' })
  fireEvent.change(field, { target: { value: 'à citer' } })
  fireEvent.submit(field.closest('form')!)
  expect(await screen.findByText('« à citer » ajoutée à 3 annotations')).toBeTruthy()
  expect(inputOf(transport, 'editAnnotations')).toEqual({ annotations: [11, 12, 13], addTags: ['à citer'] })
  await waitFor(() => expect(screen.getAllByRole('button', { name: 'Retirer l’étiquette à citer' })).toHaveLength(3))
  fireEvent.click(within(screen.getByRole('region', { name: 'Messages' })).getByRole('button', { name: 'Annuler' }))
  await waitFor(() => expect(screen.queryAllByRole('button', { name: 'Retirer l’étiquette à citer' })).toHaveLength(0))
})
it('selects with Ctrl+A only what the filters leave, and removes that and no more', async () => {
  const transport = await shown()
  fireEvent.click(await screen.findByRole('button', { name: /^Bleu/ }))
  await waitFor(() => expect(cards()).toHaveLength(2))
  fireEvent.keyDown(cards()[0]!.querySelector('[data-stop]')!, { key: 'a', ctrlKey: true })
  fireEvent.click(await screen.findByRole('button', { name: 'Retirer' }))
  await waitFor(() => expect(inputOf(transport, 'removeAnnotations')).toEqual({ annotations: [11, 13] }))
  expect(await screen.findByText('2 annotations retirées')).toBeTruthy()
  fireEvent.click((await screen.findAllByRole('button', { name: 'Retirer les filtres' }))[0]!)
  await waitFor(() => expect(cards()).toHaveLength(1))
})
it('narrows by tag, article and place, each with its count, and groups by colour', async () => {
  await shown()
  await waitFor(() => expect(cards()).toHaveLength(3))
  const filters = screen.getByRole('complementary', { name: 'Filtres' })
  fireEvent.click(within(filters).getByRole('button', { name: /^Place perdue 1$/ }))
  await waitFor(() => expect(cards().map(({ dataset }) => dataset['card'])).toEqual(['13']))
  expect(within(filters).getByRole('button', { name: /^calendrier 0$/ })).toBeTruthy()
})
it('leaves with an entity only what quotes it', async () => {
  await showWindow('#/annotations')
  await waitFor(() => expect(cards()).toHaveLength(3))
  fireEvent.change(screen.getByRole('textbox', { name: 'Entité citée' }), { target: { value: 'Aurore' } })
  fireEvent.click(await screen.findByRole('button', { name: 'Aurore' }))
  await waitFor(() => expect(cards().map(({ textContent }) => /will be producing before Aurore/.test(textContent))).toEqual([true]))
})
it('draws of many only those in sight', async () => {
  await shown(manyAnnotations(50))
  await screen.findByText('50 sur 50')
  expect(cards().length).toBeLessThan(40)
})
it('exports what is selected, in the form that was chosen, as a file', async () => {
  const save = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x')
  const transport = await shown()
  await waitFor(() => expect(cards()).toHaveLength(3))
  fireEvent.click(boxes()[1]!)
  fireEvent.click(await screen.findByRole('button', { name: 'Exporter' }))
  const dialog = await screen.findByRole('dialog', { name: 'Exporter des annotations' })
  fireEvent.click(within(dialog).getByRole('radio', { name: /JSON-LD/ }))
  fireEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer' }))
  await waitFor(() => expect(inputOf(transport, 'exportAnnotations')).toEqual({ format: 'json-ld', language: 'fr', annotations: [12] }))
  expect(await screen.findByText('annotations.json-ld est enregistré.')).toBeTruthy()
  expect(save).toHaveBeenCalledOnce()
})
it('tells after an import what was added, known, uncertain and refused, and why', async () => {
  await shown()
  await waitFor(() => expect(cards()).toHaveLength(3))
  const click = vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(() => {})
  fireEvent.click(screen.getByRole('button', { name: 'Importer des annotations (JSON-LD)' }))
  const [input] = click.mock.contexts as HTMLInputElement[]
  click.mockRestore()
  const reason = { en: 'No article here is its source.', fr: 'Aucun article d’ici n’est sa source.' }
  const report = { added: 2, known: 1, uncertain: 1, refused: [{ quote: 'une citation', reason }] }
  Object.defineProperty(input!, 'files', { value: [{ name: 'a.jsonld', text: () => Promise.resolve(JSON.stringify(report)) }] })
  fireEvent.change(input!)
  const told = await screen.findByRole('dialog', { name: 'Annotations importées' })
  for (const words of ['2 ajoutées', '1 déjà ici', '1 à replacer', '1 refusée', 'une citation', 'Aucun article d’ici n’est sa source.']) expect(within(told).getByText(words)).toBeTruthy()
})
