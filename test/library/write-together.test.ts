import { expect, it } from 'vitest'
import { attachIndex, openKept } from '../../src/main/library/database/open.ts'
import { createStores } from '../../src/main/library/stores.ts'
import { createTogether } from '../../src/main/library/write-together.ts'
import { freshFolder } from './fresh-library.ts'

function open() {
  const folder = freshFolder()
  const db = openKept(folder, 'write', false)
  attachIndex(db, folder, 'write')
  const { transact, importQueue } = createStores(db)
  let transactions = 0
  const together = createTogether({ transact: <T>(write: () => T): T => (db.inTransaction ? transact(write) : (transactions++, transact(write))) })
  const write = (path: string) => void importQueue.put([{ path, name: path, collection: null, watched: null, isPassing: false }], '2026-01-01T00:00:00.000Z')
  return { together, write, listed: () => importQueue.list().map(({ path }) => path), transactions: () => transactions }
}
const settled = async (promises: readonly Promise<void>[]) => (await Promise.allSettled(promises)).map(({ status }) => status)

it('writes as many as there may be in one transaction, and what is left over a moment later', async () => {
  const { together, write, listed, transactions } = open()
  const all = ['a', 'b', 'c', 'd'].map((path) => together.put(() => write(path), 1, 3))
  expect(listed()).toEqual(['a', 'b', 'c'])
  expect(await settled(all)).toEqual(Array(4).fill('fulfilled'))
  expect(listed()).toEqual(['a', 'b', 'c', 'd'])
  expect(transactions()).toBe(2)
})

it('leaves nothing of a piece that fails, and the others as they are', async () => {
  const { together, write, listed } = open()
  const all = ['a', 'b', 'c', 'd'].map((path) => together.put(() => {
    write(path)
    if (path === 'b' || path === 'd') throw new Error(path)
  }, 1, 4))
  expect(await settled(all)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected'])
  await expect(all[3]).rejects.toThrow('d')
  expect(listed()).toEqual(['a', 'c'])
})

it('keeps nothing and tries nothing again when the disk is full', async () => {
  const { together, write, listed, transactions } = open()
  const all = ['a', 'b', 'c'].map((path) => together.put(() => {
    write(path)
    if (path === 'b') throw Object.assign(new Error('full'), { code: 'ENOSPC' })
  }, 1, 3))
  expect(await settled(all)).toEqual(Array(3).fill('rejected'))
  expect(listed()).toEqual([])
  expect(transactions()).toBe(1)
})
