import { describe, expect, it } from 'vitest'
import type { Annotation, Block, Mention } from '../../../src/shared/model.ts'
import { byBlock, groupBlocks, toAnnotationMarks, toRuns } from '../../../src/renderer/reading/text-marks.ts'

const mention = (start: number, end: number): Mention => ({ start, end, kind: 'person', entity: `person:${start}` })

describe('runs', () => {
  it('tile the text, so that nothing is lost and nothing is shown twice', () => {
    const runs = toRuns({ start: 10, end: 50 }, [mention(12, 20), mention(30, 50)], [{ type: 'match', start: 15, end: 35 }])
    const pieces = runs.flatMap(({ segments }) => segments)
    expect(pieces[0]!.start).toBe(10)
    expect(pieces.at(-1)!.end).toBe(50)
    pieces.slice(1).forEach((piece, i) => expect(piece.start).toBe(pieces[i]!.end))
  })
  it('keep a mention whole under an annotation that begins inside it', () => {
    const runs = toRuns({ start: 0, end: 30 }, [mention(5, 15)], [{ type: 'annotation', id: 1, colour: 'pink', start: 10, end: 25 }])
    const whole = runs.filter((run) => run.mention)
    expect(whole).toHaveLength(1)
    expect(whole[0]!.segments.map(({ start, end, marks }) => [start, end, marks.length])).toEqual([[5, 10, 0], [10, 15, 1]])
  })
  it('keep the longest of mentions that overlap', () => {
    const runs = toRuns({ start: 0, end: 30 }, [mention(5, 10), mention(5, 20)], [])
    expect(runs.flatMap((run) => (run.mention ? [[run.start, run.end]] : []))).toEqual([[5, 20]])
  })
})

describe('annotations to draw', () => {
  const marked = (state: Annotation['state']): Annotation => ({
    id: 1, document: 1, start: 70, end: 80, title: '', exact: '', prefix: '', suffix: '', note: '', tags: [], colour: 'blue', state, candidates: [], createdAt: '', updatedAt: '',
  })
  it.each(['exact', 'moved'] as const)('are those that are %s', (state) => expect(toAnnotationMarks([marked(state)])).toHaveLength(1))
  it.each(['uncertain', 'lost'] as const)('are never those that are %s', (state) => expect(toAnnotationMarks([marked(state)])).toEqual([]))
})

describe('marks by block', () => {
  it('are for each block exactly those that overlap it, in their order', () => {
    let seed = 7
    const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below
    let at = 0
    const blocks = Array.from({ length: 40 }, () => {
      const start = at + next(4)
      at = start + next(30)
      return { start, end: at }
    })
    const marks = Array.from({ length: 300 }, (_, id) => {
      const start = next(at + 20)
      return { id, start, end: start + 1 + next(60) }
    })
    const slow = blocks.map((block) => marks.filter((mark) => mark.start < block.end && block.start < mark.end).map(({ id }) => id))
    expect(byBlock(blocks, marks).map((own) => own.map(({ id }) => id))).toEqual(slow)
  })
})

describe('groups of blocks', () => {
  const block = (type: Block['type'], start: number, header = false) => ({ block: { type, start, end: start + 1, ...(header ? { header } : {}) }, mentions: [], marks: [] })
  it('make one list of neighbouring items and one table of neighbouring rows', () => {
    const groups = groupBlocks([block('paragraph', 0), block('list-item', 2), block('list-item', 4), block('table-row', 6, true), block('table-row', 8), block('paragraph', 10)])
    expect(groups.map((group) => [group.type, group.type === 'single' ? 1 : group.of.length])).toEqual([['single', 1], ['list', 2], ['table', 2], ['single', 1]])
  })
  it('begin a new table at a new head', () => {
    expect(groupBlocks([block('table-row', 0, true), block('table-row', 2), block('table-row', 4, true)]).map(({ type }) => type)).toEqual(['table', 'table'])
  })
})
