import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CompareRow, Timeline } from '../../src/shared/contract/compare.ts'
import type { DecisionLine } from '../../src/shared/contract/decisions.ts'
import { smallLibrary } from './small-library.ts'

const { root, recoupe } = smallLibrary({
  'a.md': '---\ntitle: Le chantier\noutlet: Le Courrier\ndate: 2025-02-11\n---\n\nLe projet Minerva dispose d’un budget de 20 millions d’euros. Le projet Stargate a reçu 5 millions d’euros en 2024.\n',
  'b.md': '---\ntitle: The site\noutlet: The Post\ndate: 2025-02-12\n---\n\nThe Minerva project has a budget of €35 million. The Stargate project received €5 million in March 2024.\n',
})

describe('recoupe compare bind, part, class, wrong', () => {
  it('sets a class by the row’s number and gives it back to the machine', async () => {
    expect((await recoupe('compare')).out).toMatch(/^1 {2}Minerva · funding \(money\) {2}different/)
    const { code, out } = await recoupe('compare', 'class', '1', 'compatible', '--why', 'before and after tax')
    expect(code).toBe(0)
    expect(out).toMatch(/compatible, 2 independent sources\n {2}You decided so: before and after tax\n {2}set by you\n {2}Without that: different\. The values exclude each other\./)
    expect((await recoupe('decisions')).out).toMatch(/^1 {2}.*“Minerva · funding \(money\)” is compatible {2}\(before and after tax\)\n\n1 decision/)
    expect((await recoupe('compare', 'class', 'Minerva', 'machine')).out).toContain('  different,')
    expect((await recoupe('decisions')).out).toContain('Nothing was decided yet.')
  })
  it('marks a statement by its number, and takes the mark back', async () => {
    expect((await recoupe('compare', 'wrong', '1.2', '--why', 'a misprint')).out).toContain('Marked as wrongly read.')
    expect((await recoupe('compare')).out).toContain('marked wrong: a misprint')
    const [{ id, kind }] = JSON.parse((await recoupe('decisions', '--json', '--kind', 'wrong')).out) as [DecisionLine]
    expect(kind).toBe('wrong')
    expect((await recoupe('decisions', 'remove', id)).out).toBe('Taken back: “€35 million” is wrongly read.\n')
  })
  it('parts and binds rows, which undo takes back', async () => {
    expect((await recoupe('compare', 'part', '1', '1.2')).out).toContain('Minerva · funding (money) · apart')
    expect((await recoupe('undo')).out).toContain('parted from')
    const bound = JSON.parse((await recoupe('compare', 'bind', '1', 'Stargate', '--json')).out) as CompareRow
    expect(bound.statements).toHaveLength(4)
    expect((await recoupe('undo')).out).toContain('Taken back: bound rows: Minerva, Stargate.')
  })
  it('says how to find a row that is not there', async () => {
    for (const [args, say] of [[['class', '99', 'same'], /There is no row 99\. See the rows/], [['wrong', '1.99'], /There is no statement 1\.99/], [['bind', '1', 'Nobody At All'], /Nothing in this library is called/]] as const) {
      const { code, err } = await recoupe('compare', ...args)
      expect(code).toBe(1)
      expect(err).toMatch(say)
    }
    expect((await recoupe('decisions', 'remove', '7')).err).toContain('There is no decision 7.')
  })
})

describe('recoupe timeline', () => {
  it('lays moments by the day they speak of, and by publication', async () => {
    expect((await recoupe('timeline')).out).toMatch(/^2024 {5,}.*5 millions d’euros[\s\S]*\n2024-03 {2}.*€5 million/)
    expect((await recoupe('timeline', '--by', 'published')).out).toMatch(/^2025-02-11 {2}Le chantier · Le Courrier · 2025-02-11\n2025-02-12 {2}The site/)
    const { moments } = JSON.parse((await recoupe('timeline', '--json', '--entity', 'Stargate', '--limit', '1')).out) as Timeline
    expect(moments).toHaveLength(1)
  })
  it('goes into a spreadsheet, and says what is wrong with a limit', async () => {
    expect((await recoupe('timeline', '--csv')).out).toMatch(/^\ufeffFrom,To,Of,[\s\S]*2024-03-01,2024-03-31,Stargate/)
    expect((await recoupe('timeline', '--limit', 'many')).err).toContain('Give a whole number')
  })
})

describe('recoupe pack', () => {
  const originals = (): string[] => readdirSync(path.join(root, 'small.recoupe/originals'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => path.join(root, 'small.recoupe/originals', name))
  it('checks the quotes of rows, by number and by name, and writes the page', async () => {
    const page = path.join(root, 'pack.html')
    const { code, err } = await recoupe('pack', '1', 'Stargate', '--html', page, '--language', 'fr')
    expect([code, err]).toEqual([0, expect.stringContaining('Written to ')])
    expect(readFileSync(page, 'utf8')).toContain('<html lang="fr">')
    expect((await recoupe('pack', 'Minerva')).out).toMatch(/verified {2}20 millions d’euros · Le chantier[\s\S]*2 quotes: 2 verified, 0 changed, 0 missing\./)
  })
  it('says what changed and ends with 1 when a source was tampered with', async () => {
    const file = originals().find((one) => readFileSync(one, 'utf8').includes('€35 million'))!
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('€35 million', '€95 million'))
    const { code, out } = await recoupe('pack', '1')
    expect(code).toBe(1)
    expect(out).toMatch(/changed {3}€35 million · The site.*\n.*its checksum is another\. In the text read from the original now, the quote does not stand at its place\./)
    const json = JSON.parse((await recoupe('pack', '1', '--json')).out) as { quotes: unknown }
    expect(json.quotes).toEqual({ verified: 1, changed: 1, missing: 0 })
    writeFileSync(file, text)
    expect((await recoupe('pack', '1')).code).toBe(0)
  })
  it('writes nothing and says so for a folder that is not there', async () => {
    const nowhere = path.join(root, 'no/such/pack.html')
    expect((await recoupe('pack', '1', '--html', nowhere)).err).toContain('there is no such folder')
    expect(existsSync(nowhere)).toBe(false)
  })
})
