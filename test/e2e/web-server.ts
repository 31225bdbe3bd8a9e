import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'

export interface WebServer {
  /** The printed address, token included. */
  readonly url: string
  readonly origin: string
  stop(): Promise<void>
}

/** The built command line's `serve`, as a person would start it, over the library in `folder` (made, with the seeds, when missing). */
export async function startWebServer(folder: string): Promise<WebServer> {
  const program = path.resolve(import.meta.dirname, '../../dist/main/cli.mjs')
  const server = spawn(process.execPath, [program, 'serve', '--no-open', '--json', '--library', folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(server, 'exit')
  const lines = createInterface({ input: server.stdout })
  const first = (await Promise.race([once(lines, 'line'), ended.then(() => { throw new Error('recoupe serve ended before it served; its reason is above') })])) as [string]
  const { url } = JSON.parse(first[0]) as { url: string }
  return {
    url,
    origin: new URL(url).origin,
    async stop() {
      server.kill('SIGTERM')
      await ended
    },
  }
}
