import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { whyBuild } from '../../scripts/build-state.mjs'
import { electronBinary } from '../../scripts/electron-binary.mjs'

let root = ''
beforeEach(() => { root = mkdtempSync(path.join(tmpdir(), 'recoupe-start-')) })
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** A file as it was so many seconds ago. */
function put(name: string, secondsAgo: number): void {
  const file = path.join(root, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, name)
  const time = Date.now() / 1000 - secondsAgo
  utimesSync(file, time, time)
  for (let folder = path.dirname(file); folder !== root; folder = path.dirname(folder)) utimesSync(folder, time, time)
}
const built = ['dist/renderer/index.html', 'dist/main/cli.mjs', 'dist/main/host.mjs', 'dist/main/electron.mjs', 'dist/preload/preload.cjs']

describe('starting', () => {
  it('builds when something was never built', () => {
    put('src/main.ts', 100)
    for (const file of built.slice(1)) put(file, 10)
    expect(whyBuild(root)).toBe('for the first time')
  })

  it('builds again when a source is newer than what was built, however deep', () => {
    put('src/a/b/c.ts', 5)
    for (const file of built) put(file, 10)
    expect(whyBuild(root)).toBe('because its sources have changed')
  })

  it('builds again when a source was taken away', () => {
    put('src/a/kept.ts', 100)
    put('src/a/gone.ts', 100)
    for (const file of built) put(file, 10)
    rmSync(path.join(root, 'src/a/gone.ts'))
    expect(whyBuild(root)).toBe('because its sources have changed')
  })

  it('does not build what is newer than its sources', () => {
    put('src/a/b/c.ts', 100)
    for (const file of built) put(file, 10)
    expect(whyBuild(root)).toBe(null)
  })

  it('finds Electron’s binary by its files, under the name that its installer noted or this system’s', () => {
    expect(electronBinary(root, {})).toHaveProperty('missing')
    put('path.txt', 0)
    writeFileSync(path.join(root, 'path.txt'), 'their/name')
    put('dist/their/name', 0)
    expect(electronBinary(root, {})).toEqual({ path: path.join(root, 'dist/their/name') })
    expect(electronBinary(root, { ELECTRON_OVERRIDE_DIST_PATH: path.join(root, 'elsewhere') })).toEqual({ missing: path.join(root, 'elsewhere/their/name') })
  })
})
