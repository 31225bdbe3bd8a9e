import { expect, it } from 'vitest'
import { createSaying } from '../../../src/main/library/requests/comparison-saying.ts'

type Stores = Parameters<typeof createSaying>[0]

it('names whoever stands within reach of a place: all of an article, a small part of a book', () => {
  const mentions = Array.from({ length: 30_000 }, (_, i) => ({ start: i * 40, end: i * 40 + 9 }))
  let reads = 0
  const stores = { documents: {}, findings: { listMentions: (document: number) => (reads++, document === 1 ? mentions.slice(0, 300) : mentions) } }
  const { namedNear } = createSaying(stores as unknown as Stores)
  expect(namedNear(1, { start: 6_000, end: 6_100 })).toHaveLength(300)
  const near = namedNear(2, { start: 600_000, end: 600_100 })
  expect(near).toEqual(mentions.filter(({ start }) => start >= 580_000 && start < 620_100))
  expect(near.length).toBeLessThan(1_100)
  expect(reads).toBe(2)
})
