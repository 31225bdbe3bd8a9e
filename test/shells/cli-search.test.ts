import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepTogether } from '../../src/main/shells/cli/commands/search.ts'
import type { SearchReply, TermTable } from '../../src/shared/contract/search.ts'
import { smallLibrary } from './small-library.ts'

const { root, recoupe } = smallLibrary({
  'a.md': '---\ntitle: La gigausine de Rouen\noutlet: Le Courrier\ndate: 2025-02-11\n---\n\nDeux gigausines seront bâties. Le fonds souverain y investit. L’IA en est la raison.\n',
  'b.md': '---\ntitle: The factories of Leeds\noutlet: The Post\ndate: 2024-06\n---\n\nThe factory makes chips for AI. It opened in June, and the minister was pleased with it. The sovereign fund invests there.\n',
  'c.md': '---\ntitle: Fonds et forges\noutlet: Le Courrier\ndate: 2025-05\n---\n\nLe fonds souverain attend. Un autre fonds, moins souverain, investit dans une gigausine.\n',
})
const search = async (...args: string[]) => JSON.parse((await recoupe('search', '--json', ...args)).out) as SearchReply
const found = async (...args: string[]) => (await search(...args)).documents.map(({ title }) => title)

describe('recoupe search', () => {
  it('says what was looked for and what was not understood, before what was found', async () => {
    const { code, out } = await recoupe('search', 'gigausine', 'kind:robot')
    expect(code).toBe(0)
    expect(out).toMatch(/^Looked for: articles with “gigausine” and “kind:robot”\.\n“kind:” takes person, .* so “kind:robot” is searched as words\.$/m)
    expect(out).toContain('0 articles found')
  })

  it('takes the last word as whole, unlike a box in which one still types', async () => {
    expect(await found('gigaus')).toEqual([])
    expect(await found('gigaus*')).toHaveLength(2)
  })

  it('finds other forms of words unless they are to be exact', async () => {
    expect(await found('gigausine')).toHaveLength(2)
    expect(await found('gigausines')).toHaveLength(2)
    expect(await found('gigausines', '--exact')).toEqual(['La gigausine de Rouen'])
  })

  it('sorts, narrows and cuts', async () => {
    expect(await found('souverain OR sovereign', '--sort', 'newest')).toEqual(['Fonds et forges', 'La gigausine de Rouen', 'The factories of Leeds'])
    expect(await found('souverain OR sovereign', '--sort', 'oldest', '--limit', '1', '--offset', '1')).toEqual(['La gigausine de Rouen'])
    expect(await found('souverain OR sovereign', '--facet', 'outlet=The Post')).toEqual(['The factories of Leeds'])
    expect(await found('souverain OR sovereign', '--facet', 'outlet=Le Courrier', '--facet', '-year=2025')).toEqual([])
    expect(await found('souverain OR sovereign', '--without', 'langue=fr')).toEqual(['The factories of Leeds'])
    expect((await search('souverain', '--facet', 'language=en')).total).toBe(0)
  })

  it('keeps together what the shell took the quotes off', async () => {
    expect(await found('fonds souverain', 'gigausine')).toHaveLength(2)
    expect(await found('autre fonds', 'gigausine')).toEqual(['Fonds et forges'])
    expect(await found('outlet:Le Courrier', 'date:2025-02')).toEqual(['La gigausine de Rouen'])
    expect(['a phrase', '(a OR b)', 'a OR b', 'tag:to check', '-tag:to check', 'x'].map((each, i, all) => keepTogether(each, i, all))).toEqual(['"a phrase"', '(a OR b)', 'a OR b', 'tag:"to check"', '-tag:"to check"', 'x'])
    expect(keepTogether('two words', 0, ['two words'])).toBe('two words')
  })

  it('prints what the answers can be narrowed by when asked', async () => {
    expect((await recoupe('search', 'souverain')).out).not.toMatch(/^outlet/m)
    expect((await recoupe('search', 'souverain', '--counts')).out).toMatch(/^outlet {2}Le Courrier 2$/m)
  })

  it.each([['--facet', 'colour=blue'], ['--facet', 'outlet'], ['--sort', 'best'], ['--limit', '0'], ['--limit', '201'], ['--offset', '-1'], ['--sentences', 'x']])('does not understand %s %s', async (...args) => {
    expect((await recoupe('search', 'x', ...args)).code).toBe(2)
  })
})

describe('recoupe terms', () => {
  const file = path.join(root, 'terms.txt')
  writeFileSync(file, '\uFEFFgigausine\r\n\r\n"fonds souverain"\n=fonds -factory\n()\n')

  it('counts every term in every article, says which lines it could not count, and then ends with 1', async () => {
    const { code, out, err } = await recoupe('terms', file)
    expect(code).toBe(1)
    expect(err).toMatch(/^\(\): /m)
    expect(out).toMatch(/^TERM +ARTICLES +PLACES +NO \d +NO \d$/m)
    expect(out).toMatch(/^gigausine +2 +3 +2 +1$/m)
    expect(out).toMatch(/^"fonds souverain" +2 +2 +1 +1$/m)
    expect(out).toMatch(/^NO \d {2}La gigausine de Rouen · Le Courrier · 2025-02-11$/m)
  })

  it('prints one JSON value, or CSV in which nothing is a formula', async () => {
    const table = JSON.parse((await recoupe('terms', file, '--json')).out) as TermTable
    expect(table.rows.map(({ term, documents }) => [term, documents])).toEqual([['gigausine', 2], ['"fonds souverain"', 2], ['=fonds -factory', 2], ['()', 0]])
    const { out } = await recoupe('terms', file, '--csv')
    const lines = out.split(/\r?\n/)
    expect(lines[0]).toMatch(/^\uFEFFterm,articles,places,\d La gigausine de Rouen · Le Courrier · 2025-02-11,\d Fonds et forges · Le Courrier · 2025-05,problem$/)
    expect(lines[1]).toBe('gigausine,2,3,2,1,')
    expect(lines[2]).toBe('"""fonds souverain""",2,2,1,1,')
    expect(lines[3]).toMatch(/^'=fonds -factory,2,/)
  })

  it.each([['no-such-file.txt', /cannot be read/]])('says what to do about %s', async (name, said) => {
    const { code, err } = await recoupe('terms', path.join(root, name))
    expect(code).toBe(1)
    expect(err).toMatch(said)
  })
})
