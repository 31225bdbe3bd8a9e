import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { assetsFolder, defaultLibraryFolder, programFolder, seedsFolder } from '../../src/main/shells/folders.ts'

describe('where things lie', () => {
  it('finds the program, its assets and its seeds from the sources', () => {
    expect(programFolder()).toBe(path.resolve(import.meta.dirname, '../..'))
    expect(existsSync(seedsFolder())).toBe(true)
    expect(existsSync(assetsFolder())).toBe(true)
  })

  it.each([
    ['linux', {}, '/home/mia/.local/share/recoupe/library.recoupe'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/recoupe/library.recoupe'],
    ['linux', { XDG_DATA_HOME: 'not/whole' }, '/home/mia/.local/share/recoupe/library.recoupe'],
    ['darwin', {}, '/home/mia/Library/Application Support/Recoupe/library.recoupe'],
    ['win32', { APPDATA: 'C:\\Users\\mia\\AppData\\Roaming' }, 'C:\\Users\\mia\\AppData\\Roaming\\Recoupe\\library.recoupe'],
  ] as const)('keeps the library where %s keeps such things, given %j', (platform, env, expected) => {
    expect(defaultLibraryFolder({ platform, env, home: '/home/mia' })).toBe(expected)
  })

  it('lets RECOUPE_LIBRARY name another', () => {
    expect(defaultLibraryFolder({ platform: 'linux', env: { RECOUPE_LIBRARY: '/elsewhere/mine.recoupe' }, home: '/home/mia' })).toBe(path.resolve('/elsewhere/mine.recoupe'))
  })
})
