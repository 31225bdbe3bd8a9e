import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { GrantedFile } from '../../../shared/bridge.ts'
import type { Grants } from '../grants.ts'

/** No article is as large; what is should be refused before it fills the disk. */
const largestUpload = 100_000_000

export interface Uploads {
  /** In bytes. */
  readonly largest: number
  /** Keeps the body in a temporary file until it is imported. */
  receive(request: IncomingMessage, name: string): Promise<GrantedFile>
  /** Removes whatever was never imported. */
  clear(): Promise<void>
}

export async function createUploads(grants: Grants, largest = largestUpload): Promise<Uploads> {
  const folder = await mkdtemp(path.join(tmpdir(), 'recoupe-uploads-'))
  let last = 0
  return {
    largest,
    async receive(request, name) {
      // The name is for people and readers; on disk a number does, so that no name can climb out of the folder.
      const file = path.join(folder, String(++last))
      const discard = (): Promise<void> => rm(file, { force: true })
      let size = 0
      try {
        await pipeline(request, async function* (chunks: AsyncIterable<Buffer>) {
          for await (const chunk of chunks) {
            size += chunk.length
            if (size > largest) throw new Error('This file is larger than any article.')
            yield chunk
          }
        }, createWriteStream(file, { mode: 0o600 }))
      } catch (error) {
        await discard()
        throw error
      }
      return grants.grant(file, { name: path.basename(name.replaceAll('\\', '/')) || 'file', release: discard })
    },
    clear: () => rm(folder, { recursive: true, force: true }),
  }
}
