/** A reader that does what files of certain names would have it do: hang, die, fill the memory. Others it reads as Recoupe does. */
import { parentPort } from 'node:worker_threads'
import type { ToReader } from '../../src/main/host/reading-messages.ts'

await import('../../src/main/host/reading-worker.ts')
parentPort!.on('message', (message: ToReader) => {
  if (message.type !== 'read') return
  const { name } = message.job
  if (name.startsWith('hang')) for (;;);
  if (name.startsWith('die')) process.exit(3)
  if (name.startsWith('throw')) throw new Error('a bug in a reader')
  if (name.startsWith('hungry')) {
    const eaten: unknown[] = []
    for (;;) eaten.push(new Array(1e6).fill(0.5))
  }
})
