import { describe, expect, it } from 'vitest'
import { explainQuery, remarksOf } from '../../../src/shared/query/explain-query.ts'
import { parseQuery } from '../../../src/shared/query/parse-query.ts'
import { toTree } from './tree.ts'
import { dates } from './understood-dates.ts'
import { fields } from './understood-fields.ts'
import { joined } from './understood-joined.ts'
import { misread } from './understood-misread.ts'
import { words } from './understood-words.ts'

const read = (typed: string) => parseQuery(typed, { finished: true })

describe('the query language', () => {
  describe.each(Object.entries({ words, joined, fields, dates, misread }))('%s', (_, rows) => {
    const table = rows.map(([typed, tree, en, fr, remark]) => ({ typed, tree, en, fr, remark }))
    it.each(table)('understands $typed', ({ typed, tree }) => expect(toTree(read(typed))).toBe(tree))

    it.each(table)('says what $typed asks, in both languages', ({ typed, en, fr }) => {
      const said = explainQuery(read(typed))
      expect([said.en, said.fr.replaceAll(/[\u00a0\u202f]/gu, ' ')]).toEqual([en, fr])
    })

    it.each(table)('says what was not understood of $typed, and nothing more', ({ typed, remark }) => {
      const remarks = remarksOf(read(typed))
      expect(remarks.map(({ en }) => en).join(' ')).toBe(remark ?? '')
      for (const { fr } of remarks) {
        expect(fr).toMatch(/\.$/u)
        // French signs are set apart by spaces that do not break.
        expect(fr).not.toMatch(/« | [»;:!?]/u)
      }
    })
  })

  it.each([
    ['gigafact', 'gigafact…'], ['gigafact ', 'gigafact'], ['usine gigafact', '(and usine gigafact…)'], ['l’I', 'l’I…'], ['"fonds souv', '"fonds souv"…'], ['"fonds souv"', '"fonds souv"'],
    ['=usin', '=usin'], ['usin*', 'usin*'], ['usine.', 'usine.'], ['title:clim', 'title:clim…'], ['-det', '(not det…)'], ['usine OR', '(and usine or…)'], ['tag:urg', '[tag urg]'], ['(usine', 'usine…'], ['usine)', 'usine'],
  ])('lets the last word go on while one types: %s', (typed, tree) => expect(toTree(parseQuery(typed))).toBe(tree))

  it('takes every word as it is written when the whole search is exact, the last one too', () => {
    expect(toTree(parseQuery('usine "fonds souv inv* gigafact', { exact: true }))).toBe('(and =usine "fonds souv inv* gigafact")')
    expect(toTree(parseQuery('usine gigafact', { exact: true }))).toBe('(and =usine =gigafact)')
  })

  it('knows which characters each node came from', () => {
    const query = read('usine -("fonds souverain" OR tag:lu) a NEAR/3 b')
    const places: string[] = []
    const typed = 'usine -("fonds souverain" OR tag:lu) a NEAR/3 b'
    const walk = (node: typeof query): void => {
      places.push(typed.slice(node.start, node.end))
      if (node.type === 'not') walk(node.part)
      else if ('parts' in node) for (const part of node.parts) walk(part)
    }
    walk(query)
    expect(places).toEqual([typed, 'usine', '-("fonds souverain" OR tag:lu)', '("fonds souverain" OR tag:lu)', '"fonds souverain"', 'tag:lu', 'a NEAR/3 b', 'a', 'b'])
  })
})
