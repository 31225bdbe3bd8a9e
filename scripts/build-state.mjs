import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { root } from './node.mjs'

const outputs = ['dist/renderer/index.html', 'dist/main/cli.mjs', 'dist/main/host.mjs', 'dist/main/electron.mjs', 'dist/preload/preload.cjs']
const inputs = ['src', 'vite.config.ts', 'package-lock.json']

/** Why the program must be built, or null when what is there is newer than its sources. */
export function whyBuild(folder = root) {
  const built = outputs.map((file) => path.join(folder, file))
  if (!built.every((file) => existsSync(file))) return 'for the first time'
  const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs))
  return inputs.some((input) => newest(path.join(folder, input)) > oldest) ? 'because its sources have changed' : null
}

function newest(file) {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  // A folder's own time tells of files taken away.
  return Math.max(stat.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))))
}
