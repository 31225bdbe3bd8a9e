// `npm run recoupe -- …`: the command line, under a Node that bears it.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { environment, requireNode, root } from './node.mjs'

const node = requireNode()
const program = path.join(root, 'dist', 'main', 'cli.mjs')
if (!existsSync(program)) {
  console.error('Recoupe is not built yet. Build it with: npm run build')
  process.exit(1)
}
// npm moves to the checkout; paths on the command line are meant from where it was typed.
const cwd = process.env.INIT_CWD ?? process.cwd()
process.on('SIGINT', () => {})
const { status } = spawnSync(node, [program, ...process.argv.slice(2)], { stdio: 'inherit', env: environment(), cwd })
process.exit(status ?? 1)
