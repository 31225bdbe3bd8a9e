import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findElectron } from './electron-binary.ts'

const binary = findElectron()

describe.skipIf(!binary)('the desktop shell in Electron', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'recoupe-electron-'))
  let app: ElectronApplication
  let page: Page
  beforeAll(async () => {
    const needsNoSandbox = process.platform === 'linux' && process.getuid?.() === 0
    app = await _electron.launch({
      executablePath: binary!,
      args: [path.resolve(import.meta.dirname, '../..'), `--user-data-dir=${path.join(root, 'profile')}`, ...(needsNoSandbox ? ['--no-sandbox'] : [])],
      env: { ...(process.env as Record<string, string>), RECOUPE_LIBRARY: path.join(root, 'library.recoupe') },
    })
    page = await app.firstWindow()
  })
  afterAll(async () => {
    await app?.close()
    rmSync(root, { recursive: true, force: true })
  })

  it('opens the window over the sample articles', async () => {
    await page.getByText('Stargate').first().waitFor()
    expect(await page.title()).toContain('Recoupe')
  })

  it('gives the page the bridge and nothing else', async () => {
    expect(await page.evaluate(() => Object.keys((globalThis as unknown as { recoupe: object }).recoupe).sort())).toEqual(['cancel', 'chooseFiles', 'chooseFolder', 'grantFile', 'onEvent', 'openOriginal', 'request'])
    expect(await page.evaluate(() => typeof (globalThis as { require?: unknown }).require)).toBe('undefined')
  })
})
