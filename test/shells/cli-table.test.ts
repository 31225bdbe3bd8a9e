import { describe, expect, it } from 'vitest'
import { createStyle } from '../../src/main/shells/cli/print/style.ts'
import { toTable } from '../../src/main/shells/cli/print/table.ts'

const columns = [{ title: 'NO', align: 'right' }, { title: 'TITLE', gives: true }, { title: 'ALSO', gives: true }] as const
const table = (rows: readonly (readonly string[])[], width: number | null) => toTable(columns, rows, createStyle({ columns: width, hasColour: false })).split('\n')

describe('a table', () => {
  it('aligns numbers right and words left, and leaves nothing hanging at the end of a line', () => {
    expect(table([['9', 'a', 'x'], ['10', 'bcd', '']], null)).toEqual(['NO  TITLE  ALSO', ' 9  a      x', '10  bcd'])
  })

  it('takes from the widest column first, so that short ones stay whole', () => {
    const [, row] = table([['1', 'a'.repeat(60), 'short one']], 40)
    expect(row).toBe(` 1  ${'a'.repeat(24)}…  short one`)
    expect(row!.length).toBe(40)
  })

  it('counts what one sees, and puts a row on one line', () => {
    expect(table([['1', 'e\u0301te\u0301\nindien', 'x'], ['2', 'été indien', 'y']], null).map((line) => [...new Intl.Segmenter().segment(line)].length)).toEqual([20, 17, 17])
  })

  it('is never cut for another program', () => {
    expect(table([['1', 'a'.repeat(500), '']], null)[1]!.length).toBe(504)
  })
})
