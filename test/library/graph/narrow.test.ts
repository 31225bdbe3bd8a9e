import { describe, expect, it } from 'vitest'
import { narrow, type Narrowing } from '../../../src/main/library/graph/narrow.ts'
import type { GraphRecords } from '../../../src/main/library/graph/source.ts'

const entity = (key: string) => ({ key, kind: 'company' as const, name: key, mentions: 1, documents: 1, first: null })
/** a finances b in three documents, two of which are near copies and say it plainly; a leads b in one, not plainly, which the person confirmed. */
const records: GraphRecords = {
  entities: [entity('a'), entity('b')],
  documents: [{ id: 11, published: '2025-02', origin: 1 }, { id: 12, published: '2025-03-04', origin: 1 }, { id: 13, published: null, origin: 3 }, { id: 14, published: '2026', origin: 4 }],
  lines: [{ source: 0, target: 1, predicate: 'finances' }, { source: 0, target: 1, predicate: 'leads', confirmed: true }],
  offset: Uint32Array.of(0, 3, 4), document: Uint32Array.of(0, 1, 2, 3), sentences: Uint32Array.of(2, 1, 1, 1), uncertain: Uint8Array.of(0, 0, 1, 1),
}
const all: Narrowing = { sources: 1, confirmed: false, plain: false }
const counts = (narrowing: Partial<Narrowing>) => narrow(records, { ...all, ...narrowing }).edges.map(({ predicate, sentences, documents, independent }) => [predicate, sentences, documents, independent])

describe('the graph that some documents say', () => {
  it('counts sentences, documents and, near copies once, independent sources', () => {
    expect(counts({})).toEqual([['finances', 4, 3, 2], ['leads', 1, 1, 1]])
  })
  it('listens to chosen documents only', () => {
    expect(counts({ documents: [12, 13] })).toEqual([['finances', 2, 2, 2]])
    expect(counts({ documents: [] })).toEqual([])
  })
  it('listens to those that may be of those days: a date is taken as far as it says', () => {
    expect(counts({ since: '2025-02-20', until: '2025-12-31' })).toEqual([['finances', 3, 2, 1]])
    expect(counts({ since: '2025-03' })).toEqual([['finances', 1, 1, 1], ['leads', 1, 1, 1]])
    expect(counts({ until: '2025-02' })).toEqual([['finances', 2, 1, 1]])
  })
  it('leaves out what too few independent sources say', () => {
    expect(counts({ sources: 2 })).toEqual([['finances', 4, 3, 2]])
    expect(counts({ sources: 3 })).toEqual([])
    expect(counts({ sources: 2, documents: [11, 12] })).toEqual([])
  })
  it('calls a line uncertain that no document listened to says plainly, unless the person confirmed it; and leaves it out when asked to', () => {
    const uncertain = (narrowing: Partial<Narrowing>) => narrow(records, { ...all, ...narrowing }).edges.map((edge) => [edge.predicate, edge.uncertain])
    expect(uncertain({})).toEqual([['finances', undefined], ['leads', undefined]])
    expect(uncertain({ documents: [13, 14] })).toEqual([['finances', true], ['leads', undefined]])
    expect(uncertain({ documents: [13, 14], plain: true })).toEqual([['leads', undefined]])
    expect(uncertain({ documents: [12, 13], plain: true })).toEqual([['finances', undefined]])
  })
  it('leaves out what the person has not confirmed, when asked to', () => {
    expect(narrow(records, { ...all, confirmed: true }).edges).toEqual([{ source: 0, target: 1, predicate: 'leads', confirmed: true, sentences: 1, documents: 1, independent: 1 }])
  })
})
