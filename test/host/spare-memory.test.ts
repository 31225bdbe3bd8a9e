import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { expect, it, onTestFinished } from 'vitest'
import { spareMemory } from '../../src/main/host/spare-memory.ts'

/** Keeps about 40 MB, and puts each part of it in the place of another, over and over: what it drops is too old to be found at once. */
const busy = `
  const { parentPort } = require('node:worker_threads')
  const { getHeapStatistics } = require('node:v8')
  const parts = 5000
  const kept = new Array(parts)
  let most = 0
  for (let next = 0; next < 15 * parts; next++) {
    kept[next % parts] = new Array(1000).fill(next)
    if (next % 500 === 0) most = Math.max(most, getHeapStatistics().used_heap_size)
  }
  parentPort.postMessage(most)
`

it('holds a thread that may have gigabytes to little more than what is alive in it', async () => {
  spareMemory()
  const worker = new Worker(busy, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 4_000, maxYoungGenerationSizeMb: 24 } })
  onTestFinished(async () => void (await worker.terminate()))
  const [most] = await once(worker, 'message') as [number]
  // 40 MB and what may come on top of them; without it, more than 220.
  expect(most / 1e6).toBeLessThan(150)
  expect(most / 1e6).toBeGreaterThan(40)
})
