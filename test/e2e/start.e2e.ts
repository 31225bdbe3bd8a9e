import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const program = path.resolve(import.meta.dirname, '../..')
const root = mkdtempSync(path.join(tmpdir(), 'recoupe-start-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Runs one of the project's programs until it has said `enough`, or has ended. */
async function run(args: readonly string[], enough: RegExp, env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, RECOUPE_LIBRARY: path.join(root, 'library.recoupe'), ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  const ended = once(child, 'close') as Promise<[number | null]>
  const heard = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text
        if (enough.test(said)) resolve()
      })
    }
  })
  await Promise.race([heard, ended])
  return {
    said: () => said,
    async stop() {
      child.kill('SIGTERM')
      return (await ended)[0]
    },
  }
}

describe('npm start, where there is no Electron', () => {
  it('says so in one sentence, serves the same window, and ends with 0 when it is told to', async () => {
    const env = { DISPLAY: '', WAYLAND_DISPLAY: '' }
    const started = await run([path.join(program, 'scripts/start.mjs'), '--no-open', ...(process.platform === 'linux' ? [] : ['--web'])], /http:\S+\n/, env)
    const url = /http:\S+/.exec(started.said())?.[0]
    expect(url, started.said()).toBeDefined()
    if (process.platform === 'linux') expect(started.said()).toMatch(/^There is no screen to open a window on; .*\.$/m)
    expect((await fetch(url!, { redirect: 'manual' })).status).toBe(303)
    expect(await started.stop()).toBe(0)
  })
})

describe('recoupe serve', () => {
  it('says what to do when its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const served = await run([path.join(program, 'dist/main/cli.mjs'), 'serve', '--no-open', '--port', String(port)], /never/)
    expect(served.said()).toContain(`Port ${port} is taken. Name another with --port, or leave it out.`)
    expect(await served.stop()).toBe(1)
    other.close()
  })
})
