// `npm test`: everything that this machine can check, the cheap things first; stops at the first that fails. What was skipped,
// and how long each step took, is said once more at the end.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { environment, requireNode, root } from './node.mjs'

const node = requireNode()
const tool = (...file) => path.join(root, 'node_modules', ...file)
const vitest = (...projects) => [tool('vitest', 'vitest.mjs'), 'run', ...projects.flatMap((project) => ['--project', project])]

/** @type {[name: string, args: string[]][]} */
const steps = [
  ['lock file', [path.join(root, 'scripts', 'check-lock.mjs')]],
  ['types', [tool('typescript', 'bin', 'tsc'), '-b']],
  ['lint', [tool('oxlint', 'bin', 'oxlint'), '--type-aware', '--deny-warnings']],
  ['unused code', [tool('knip', 'bin', 'knip.js')]],
  ['build', [tool('vite', 'bin', 'vite.js'), 'build', '--app', '--logLevel', 'warn']],
  ['unit and renderer tests', vitest('unit', 'alone', 'renderer')],
  ['browser tests', vitest('e2e')],
  ['packaging', vitest('pack')],
]

/** @type {[name: string, milliseconds: number][]} */
const times = []
/** @type {string[]} */
const skipped = []
/** @type {string | null} */
let failed = null
for (const [name, command] of steps) {
  console.log(`\n── ${name}`)
  const start = performance.now()
  const status = await run(command)
  times.push([name, performance.now() - start])
  if (status !== 0) {
    failed = name
    break
  }
}

console.log(`\n${times.map(([name, ms]) => `${name.padEnd(26)}${(ms / 1000).toFixed(1).padStart(7)} s`).join('\n')}`)
console.log(`${'all'.padEnd(26)}${(times.reduce((sum, [, ms]) => sum + ms, 0) / 1000).toFixed(1).padStart(7)} s`)
for (const line of new Set(skipped)) console.log(line)
console.log(failed ? `\nStopped at: ${failed}` : `\nAll ${steps.length} steps passed.`)
process.exitCode = failed ? 1 : 0

/** Passes on what a step says, and keeps the lines that say what it skipped. */
function run(args) {
  return new Promise((resolve) => {
    const child = spawn(node, args, { cwd: root, env: environment(), stdio: ['ignore', 'pipe', 'inherit'] })
    let rest = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      process.stdout.write(text)
      const lines = (rest + text).split('\n')
      rest = lines.pop()
      skipped.push(...lines.map((line) => line.trim()).filter((line) => line.startsWith('skipped: ')))
    })
    child.on('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.on('close', (status) => resolve(status ?? 1))
  })
}
