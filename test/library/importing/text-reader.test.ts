import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../src/main/library/importing/read-document.ts'
import type { ReadDocument } from '../../../src/main/library/importing/reader.ts'
import { expectWellFormed } from './promises.ts'

const read = (text: string): ReadDocument => readDocument({ bytes: new TextEncoder().encode(text), name: 'a.txt' })
const shown = (text: string): string[] => {
  const document = read(text)
  expectWellFormed(document)
  return document.blocks.map(({ type, start, end }) => `${type}: ${document.text.slice(start, end)}`)
}
const long = 'Le port a annoncé lundi un plan de modernisation de ses quais, dont le coût est estimé à 40 millions d’euros. Les travaux dureront trois ans et commenceront au printemps.'

describe('a title', () => {
  test('may be followed by a line of its own before the byline', () => {
    expect(shown(`Le port se modernise\nUn plan qui divise\nPar Anne Martin\n5 décembre 2025\n\n${long}\n`)).toEqual([
      'title: Le port se modernise', 'heading: Un plan qui divise', 'meta: Par Anne Martin', 'meta: 5 décembre 2025', `paragraph: ${long}`,
    ])
  })

  test('is not a first sentence that simply ends, nor a line that leads on', () => {
    expect(shown(`Le port se modernise.\n\n${long}`)[0]).toBe('paragraph: Le port se modernise.')
    expect(read(`Le port se modernise.\n\n${long}`).title).toBe('Le port se modernise')
    expect(shown(`Ce qu’il faut savoir :\n\n${long}`)[0]).toBe('paragraph: Ce qu’il faut savoir :')
  })

  test('is made of the first sentence, shortened at a word, where there is none', () => {
    expect(read(long).title).toBe('Le port a annoncé lundi un plan de modernisation de ses quais, dont le coût est estimé à…')
    expect(read('M. Durand a parlé. Puis il est parti.').title).toBe('M. Durand a parlé')
    expect(read('x'.repeat(300)).title).toBe(`${'x'.repeat(90)}…`)
    expect(read('…').title).toBe('…')
  })
})

describe('lines', () => {
  test('that are paragraphs of one line each are left alone, short or long', () => {
    const lines = ['Il pleut sur la ville.', 'Les rues sont vides, les cafés aussi, et le tramway ne passe plus depuis midi.', long, 'On attend.', 'Rien ne vient, dit-on.']
    expect(shown(lines.join('\n'))).toEqual(lines.map((line) => `paragraph: ${line}`))
  })

  test('of verse are neither headings nor joined', () => {
    const verse = ['Sous le pont coule', 'la rivière lente', 'et nos amours', 'faut-il qu’il m’en souvienne', 'la joie venait toujours']
    expect(shown(`${verse.join('\n')}\n\n${long}`).filter((block) => block.startsWith('heading'))).toEqual([])
  })

  test('that open a spoken line are no list when alone', () => {
    expect(shown(`${long}\n\n— Non, dit-elle.\n\n${long}`)[1]).toBe('paragraph: — Non, dit-elle.')
  })

  test('with a number are a list in a row and a heading alone', () => {
    expect(shown(`${long}\n\n1. Un financement mixte\n\n${long}\n\n2. Des sites à choisir\n\n${long}`).filter((block) => block.startsWith('heading'))).toHaveLength(2)
    expect(shown(`${long}\n\n1. Lire\n2. Écrire`).slice(1)).toEqual(['list-item: 1. Lire', 'list-item: 2. Écrire'])
  })

  test('drawn with bars are a table with or without a rule, and one line with bars is a line', () => {
    const table = read(`${long}\n\n| Pays | Part |\n|:--|--:|\n| France | |\n| Italie | 3 |\n`)
    const rows = table.blocks.filter(({ type }) => type === 'table-row')
    expect(rows.map(({ cells }) => cells!.map(({ start, end }) => table.text.slice(start, end)))).toEqual([['Pays', 'Part'], ['France', ''], ['Italie', '3']])
    expect(shown(`${long}\n\nA | B | C\n1 | 2 | 3\n`).slice(1)).toEqual(['table-row: A | B | C', 'table-row: 1 | 2 | 3'])
    expect(shown(`${long}\n\nUne | barre\n\n${long}`)[1]).toBe('paragraph: Une | barre')
  })
})

test('a quotation of a paragraph is a quote; two quotations with words between are not', () => {
  expect(shown(`${long}\n\n« Nous avons voulu que ce port soit aussi celui des habitants. »\n\n${long}`)[1]).toMatch(/^quote: «/u)
  expect(shown(`${long}\n\n« Nous avons voulu cela », dit-il, avant d’ajouter : « Et nous l’aurons. »\n\n${long}`)[1]).toMatch(/^paragraph: «/u)
})
