import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toAllRows, groupings, sorts, type AllRow } from '../../../src/renderer/annotating/all-rows.ts'
import { filterAnnotations, isFiltering, noFilter } from '../../../src/renderer/annotating/filter-annotations.ts'
import { toMarginRows } from '../../../src/renderer/annotating/margin-rows.ts'
import { toSearchWords } from '../../../src/renderer/annotating/search-words.ts'
import { aim } from '../../../src/renderer/ui/virtual-rows.tsx'
import { stepsTo } from '../../../src/renderer/history/steps.ts'
import { moveEnd, moveStart } from '../../../src/renderer/reading/word-steps.ts'
import type { Annotation } from '../../../src/shared/model.ts'
import { annotationOf } from './annotations.ts'

const some: readonly Annotation[] = [
  annotationOf({ id: 1, start: 10, end: 30, note: 'Chiffre de l’œuvre, à vérifier', tags: ['Énergie'], colour: 'pink' }),
  annotationOf({ id: 2, start: 50, end: 80, colour: 'blue', state: 'uncertain', candidates: [{ start: 55, end: 85, likeness: 0.8 }] }),
  annotationOf({ id: 3, document: 2, start: 5, end: 25, tags: ['Énergie', 'calendrier'], createdAt: '2031-05-04T09:20:00Z' }),
  annotationOf({ id: 4, document: 2, start: 90, end: 99, state: 'lost' }),
]
const ids = (annotations: readonly Annotation[]): number[] => annotations.map(({ id }) => id)
const shown = (rows: readonly AllRow[]): number[] => rows.flatMap((row) => (row.type === 'card' ? [row.annotation.id] : []))

describe('filtering annotations', () => {
  it.each([['OEUVRE', [1]], ['oeuvre VERIFIER', [1]], ['energie', [1, 3]], ["l'oeuvre", [1]], ['  ', [1, 2, 3, 4]]] as const)('finds %j whatever its accents and case', (words, found) => {
    expect(ids(filterAnnotations(some, { ...noFilter, words }))).toEqual(found)
  })
  it('takes several of one kind as any, and several kinds as all', () => {
    expect(ids(filterAnnotations(some, { ...noFilter, colours: ['pink', 'blue'] }))).toEqual([1, 2])
    expect(ids(filterAnnotations(some, { ...noFilter, colours: ['pink', 'blue'], tags: ['Énergie'] }))).toEqual([1])
    expect(ids(filterAnnotations(some, { ...noFilter, tags: [''] }))).toEqual([2, 4])
    expect(ids(filterAnnotations(some, { ...noFilter, states: ['lost', 'uncertain'], documents: [2] }))).toEqual([4])
  })
  it('finds what quotes a mention, but claims nothing of what has no certain place', () => {
    const places = new Map([[1, [{ start: 25, end: 60 }]], [2, [{ start: 90, end: 95 }]]])
    expect(ids(filterAnnotations(some, { ...noFilter, places }))).toEqual([1])
  })
  it('counts a choice as if that kind were not chosen', () => expect(ids(filterAnnotations(some, { ...noFilter, colours: ['pink'], tags: ['Énergie'] }, 'colours'))).toEqual([1, 3]))
  it('knows when it leaves everything', () => {
    expect(isFiltering({ ...noFilter, words: ' ' })).toBe(false)
    expect(isFiltering({ ...noFilter, states: ['lost'] })).toBe(true)
  })
})

describe('the list of all annotations', () => {
  const sequence = fc.array(fc.record({ document: fc.constantFrom(1, 2), start: fc.nat(50), colour: fc.constantFrom('yellow', 'blue'), tags: fc.subarray(['a', 'b', 'c']), day: fc.constantFrom('2031-05-03', '2031-05-04') }), { maxLength: 12 })
    .map((all) => all.map(({ day, ...one }, i) => annotationOf({ id: i + 1, ...one, end: one.start + 5, createdAt: `${day}T09:20:00Z` })))
  it('shows every annotation under every heading that it answers to, each line under its own key', () => {
    fc.assert(fc.property(sequence, fc.constantFrom(...sorts), fc.constantFrom(...groupings), (annotations, sort, grouping) => {
      const rows = toAllRows(annotations, sort, grouping)
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
      const times = (one: Annotation) => (grouping === 'tag' ? Math.max(one.tags.length, 1) : 1)
      for (const one of annotations) expect(shown(rows).filter((id) => id === one.id)).toHaveLength(times(one))
      // What a heading announces is what follows it.
      rows.forEach((row, i) => { if (row.type === 'heading') expect(shown(rows.slice(i + 1, i + 1 + row.ids.length))).toEqual(row.ids) })
      if (grouping !== 'none' && rows.length > 0) expect(rows[0]!.type).toBe('heading')
    }))
  })
  it('puts tags by the alphabet, and what has none last', () => {
    expect(toAllRows(some, 'text', 'tag').flatMap((row) => (row.type === 'heading' && row.of.by === 'tag' ? [row.of.tag] : []))).toEqual(['calendrier', 'Énergie', ''])
  })
  it('sorts by what changed and what is new', () => {
    expect(shown(toAllRows(some, 'created', 'none'))[0]).toBe(3)
    expect(shown(toAllRows(some, 'oldest', 'none')).at(-1)).toBe(3)
  })
})

describe('the margin', () => {
  it('puts what waits for a place first, under a heading of its own', () => {
    const rows = toMarginRows(some, '')
    expect(rows.map((row) => (row.type === 'heading' ? row.of : row.annotation.id))).toEqual(['unplaced', 2, 4, 'placed', 1, 3])
  })
  it('needs no headings where everything has its place', () => expect(toMarginRows(some.slice(0, 1), '').map(({ type }) => type)).toEqual(['card']))
})

describe('keys in a list', () => {
  const stops = [false, true, true, false, true]
  it.each([['ArrowDown', 2, 4], ['ArrowDown', 4, 4], ['ArrowUp', 4, 2], ['ArrowUp', 1, 1], ['Home', 4, 1], ['End', 1, 4], ['PageDown', 1, 4], ['PageUp', 4, 1]] as const)('%s leads from %i to %i', (key, from, to) => {
    expect(aim(stops, from, key)).toBe(to)
  })
  it('leaves other keys alone', () => expect(aim(stops, 1, 'a')).toBeNull())
})

describe('the steps of the history', () => {
  const entry = (id: number, undone = false) => ({ id, undone, action: 'annotation-added', subject: '', at: '' }) as const
  const entries = [entry(5, true), entry(4, true), entry(3), entry(2), entry(1)]
  it.each([[0, 2], [1, 1], [2, 0], [3, -1], [4, -2]] as const)('to the entry at %i are %i', (at, steps) => expect(stepsTo(entries, entries[at]!)).toBe(steps))
  it('to the beginning are all that is done', () => expect(stepsTo(entries, null)).toBe(-3))
})

describe('words to search a quote by', () => {
  it('are its longest, in their order, and no signs', () => expect(toSearchWords('Le plan « européen » OR pour -créer des "Gigafactories" d’IA (2025)')).toBe('plan européen pour créer Gigafactories'))
})

describe('moving an end of a span by words', () => {
  const text = 'Une usine, deux usines.\n\nTrois.'
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end)
  it('takes and gives back a word', () => {
    expect(words(moveEnd(text, { start: 0, end: 23 }, -1))).toBe('Une usine, deux')
    expect(words(moveEnd(text, { start: 0, end: 10 }, 1))).toBe('Une usine, deux')
    expect(words(moveStart(text, { start: 0, end: 23 }, 1))).toBe('usine, deux usines.')
    expect(words(moveStart(text, { start: 4, end: 23 }, -1))).toBe('Une usine, deux usines.')
  })
  it('never leaves the text nor an empty span', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '.') , minLength: 1, maxLength: 30 }), fc.nat(29), fc.nat(29), fc.constantFrom(1, -1), (any, a, b, by) => {
      const [start, end] = [Math.min(a, b, any.length - 1), Math.min(Math.max(a, b) + 1, any.length)]
      fc.pre(any.slice(start, end).trim() !== '' && start < end)
      for (const move of [moveEnd, moveStart]) {
        const moved = move(any, { start, end }, by as 1 | -1)
        expect(any.slice(moved.start, moved.end).trim()).not.toBe('')
        expect(moved.start >= 0 && moved.end <= any.length).toBe(true)
      }
    }))
  })
})
