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
  // Asks for more at once each time than the engine leaves when its own limit is met: there the whole process would end.
  if (name.startsWith('growing')) {
    const eaten: number[] = []
    for (let i = 0; ; i++) eaten.push(i)
  }
  if (name.startsWith('outside')) {
    const eaten: Uint8Array[] = []
    for (;;) eaten.push(new Uint8Array(10_000_000).fill(1))
  }
})
