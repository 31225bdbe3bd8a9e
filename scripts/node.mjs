// The Node that Recoupe runs under. These scripts themselves must run under Node 20, which may be all that a machine has:
// `npm ci` brings Node 24 along, and everything that touches the library is run with that.
import { existsSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '..')

/** A Node that bears the library: the project's own, else the one that runs this if it is new enough; else null. */
export function projectNode() {
  const own = path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(own)) return own
  return Number(process.versions.napi ?? 0) >= 10 ? process.execPath : null
}

/** Like `projectNode`, but ends the program with a sentence where there is none. */
export function requireNode() {
  const node = projectNode()
  if (node) return node
  console.error(`Recoupe needs Node 22.14 or later and this is ${process.version}. Run "npm ci" in ${root}: it brings the right one along.`)
  process.exit(1)
}

/** The environment for what we start: the project's Node and tools come first. */
export function environment() {
  const env = { ...process.env, PATH: [path.join(root, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter) }
  // Terminals inside editors set it, and Electron would then start as a plain Node.
  delete env.ELECTRON_RUN_AS_NODE
  return env
}
