/** electron-builder's `--dir` step for each system, against a stand-in for Electron: without a network, and without its binary. */
import { listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

/** Runs one of the project's programs; what it said is in the error when it fails. */
async function run(...args: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, args, { cwd: root })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`${args.join(' ')}\n${stdout}${stderr}`, { cause: error })
  }
}
const tmp = mkdtempSync(path.join(tmpdir(), 'recoupe-pack-'))
afterAll(() => rmSync(tmp, { recursive: true, force: true }))

const systems = [
  { os: 'linux', arch: 'x64', app: 'linux-unpacked', program: 'recoupe', resources: 'resources', native: 'linux-x64' },
  { os: 'linux', arch: 'arm64', app: 'linux-arm64-unpacked', program: 'recoupe', resources: 'resources', native: 'linux-arm64' },
  { os: 'win', arch: 'x64', app: 'win-unpacked', program: 'Recoupe.exe', resources: 'resources', native: 'win32-x64' },
  { os: 'mac', arch: 'arm64', app: 'mac-arm64', program: 'Recoupe.app', resources: 'Recoupe.app/Contents/Resources', native: 'darwin-arm64' },
]

describe.each(systems)('the application for $os $arch', ({ os, arch, app, program, resources, native }) => {
  it('holds the built program, one native module, the samples and the lexicon, locked down', async () => {
    const electron = path.join(tmp, `electron-${os}`)
    const out = path.join(tmp, `out-${os}-${arch}`)
    await run('scripts/fake-electron.mjs', os, electron)
    // Both of these edit resources of a Windows program, which the stand-in is not.
    const windows = os === 'win' ? ['-c.win.signAndEditExecutable=false', '-c.disableAsarIntegrity=true'] : []
    await run('node_modules/electron-builder/cli.js', `--${os}`, '--dir', `--${arch}`, `-c.electronDist=${electron}`, `-c.directories.output=${out}`, ...windows)

    const inside = path.join(out, app, resources)
    const files = listPackage(path.join(inside, 'app.asar'), { isPack: false }).map((file) => file.replaceAll('\\', '/'))
    expect(files).toEqual(expect.arrayContaining(['/dist/main/electron.mjs', '/dist/main/host.mjs', '/dist/preload/preload.cjs', '/dist/renderer/index.html', '/package.json']))
    expect(files.filter((file) => !/^\/(?:dist|node_modules|package\.json)/.test(file))).toEqual([])
    expect(files.filter((file) => /\.(?:map|ts|cpp|gyp)$/.test(file))).toEqual([])
    expect([...new Set(files.map((file) => /^\/node_modules\/([^/]+)/.exec(file)?.[1]).filter(Boolean))]).toEqual(['better-sqlite3'])
    expect(files.filter((file) => file.endsWith('.node'))).toEqual([`/node_modules/better-sqlite3/prebuilds/${native}.node`])
    expect(existsSync(path.join(inside, `app.asar.unpacked/node_modules/better-sqlite3/prebuilds/${native}.node`))).toBe(true)
    expect(readdirSync(path.join(inside, 'seeds')).sort()).toEqual(readdirSync(path.join(root, 'seeds')).sort())
    expect(readdirSync(path.join(inside, 'assets')).sort()).toEqual(readdirSync(path.join(root, 'assets')).filter((name) => !name.startsWith('icon')).sort())
    expect(readdirSync(path.join(inside, 'assets', 'lexicon')).length).toBeGreaterThan(0)

    const wire = await getCurrentFuseWire(path.join(out, app, program))
    const isOn = (fuse: FuseV1Options): boolean => String.fromCharCode(wire[fuse] as unknown as number) === '1'
    const { RunAsNode, EnableNodeOptionsEnvironmentVariable, EnableNodeCliInspectArguments, GrantFileProtocolExtraPrivileges, OnlyLoadAppFromAsar, EnableEmbeddedAsarIntegrityValidation } = FuseV1Options
    expect([RunAsNode, EnableNodeOptionsEnvironmentVariable, EnableNodeCliInspectArguments, GrantFileProtocolExtraPrivileges].filter(isOn)).toEqual([])
    expect([OnlyLoadAppFromAsar, EnableEmbeddedAsarIntegrityValidation].every(isOn)).toBe(true)
    if (os === 'mac') expect(readFileSync(path.join(inside, '../Info.plist'), 'utf8')).toMatch(/ElectronAsarIntegrity[\s\S]*<string>SHA256<\/string>/)
  })
})
