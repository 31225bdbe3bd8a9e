// Says where Electron's own binary is, by looking at files: to require('electron') under plain Node would start a download.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './node.mjs'

const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }

/** @returns {{ path: string } | { missing: string }} */
export function electronBinary(folder = path.join(root, 'node_modules', 'electron'), env = process.env) {
  const note = path.join(folder, 'path.txt')
  const name = existsSync(note) ? readFileSync(note, 'utf8').trim() : (names[process.platform] ?? 'electron')
  const file = path.join(env.ELECTRON_OVERRIDE_DIST_PATH || path.join(folder, 'dist'), name)
  return existsSync(file) ? { path: file } : { missing: file }
}
