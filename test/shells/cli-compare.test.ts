import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CompareTable, Silence } from '../../src/shared/contract/compare.ts'
import { smallLibrary } from './small-library.ts'

const { root, recoupe } = smallLibrary({
  'a.md': '---\ntitle: Le chantier\noutlet: Le Courrier\ndate: 2025-02-11\n---\n\nLe projet Minerva dispose d’un budget de 20 millions d’euros. Airbus en est.\n',
  'b.md': '---\ntitle: The site\noutlet: The Post\ndate: 2025-02-12\n---\n\nThe Minerva project has a budget of €35 million. Nobody else was named.\n',
  'c.md': '---\ntitle: Rien\noutlet: Le Courrier\ndate: 2025-05\n---\n\nAirbus se tait.\n',
})

describe('recoupe compare', () => {
  it('shows two sources that exclude each other, with the sentences, and says why', async () => {
    const { code, out } = await recoupe('compare')
    expect(code).toBe(0)
    expect(out).toMatch(/^1 {2}Minerva · funding \(money\) {2}different, 2 independent sources\n {2}The values exclude each other\./)
    expect(out).toContain('[20 millions d’euros]')
    expect(out).toContain('[€35 million]')
  })
  it('gives rows of one article only when they are asked for', async () => {
    const table = JSON.parse((await recoupe('compare', '--json', '--class', 'different')).out) as CompareTable
    expect(table.rows.map((row) => row.class)).toEqual(['different'])
    expect((await recoupe('compare', '--class', 'same')).out).toContain('No two articles answer the same question')
  })
  it('writes a page, and a table in French', async () => {
    const file = path.join(root, 'rows.html')
    expect((await recoupe('compare', '--html', file)).err).toContain('Written to ')
    expect(readFileSync(file, 'utf8')).toContain('<mark>€35 million</mark>')
    expect((await recoupe('compare', '--csv', '--language', 'fr')).out).toMatch(/différent,Les valeurs s’excluent\.,2,/)
  })
  it('says what is wrong with a number of articles that is none', async () => {
    const { code, err } = await recoupe('compare', '--sources', 'many')
    expect(code).toBe(2)
    expect(err).toContain('Give a whole number of articles')
  })
})
describe('recoupe figures and silence', () => {
  it('lists figures, sorted', async () => {
    const { out } = await recoupe('figures', '--sort', 'value', '--descending')
    expect(out.indexOf('€35 million')).toBeLessThan(out.indexOf('20 millions d’euros'))
    expect(out).toContain('2 figures')
  })
  it('names who is silent', async () => {
    const silence = JSON.parse((await recoupe('silence', 'Airbus', '--json')).out) as Silence
    expect(silence.mention.map(({ title }) => title)).toEqual(['Le chantier', 'Rien'])
    expect(silence.silent.map(({ title }) => title)).toEqual(['The site'])
    expect((await recoupe('silence', 'Airbus')).out).toContain('named by 2 articles of 3')
  })
})
