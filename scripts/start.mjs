// `npm start`: builds what has to be built, then opens the window: Electron's where it is, the browser's where it cannot be had.
// Arguments: --web for the browser in any case; the rest goes to `recoupe serve` (--port N, --no-open).
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import path from 'node:path'
import { whyBuild } from './build-state.mjs'
import { electronBinary } from './electron-binary.mjs'
import { environment, requireNode, root } from './node.mjs'

const node = requireNode()
const wanted = process.argv.slice(2)
const isWeb = wanted.includes('--web')

build()
const electron = isWeb ? null : desktop()
const code = electron ? await run(electron, [root, ...(process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : [])]) : await serve()
// 127: the binary is there, but libraries of the system that it needs are not.
process.exitCode = electron && code === 127 ? await fallBack('it needs libraries that this system lacks') : code

function build() {
  const why = whyBuild()
  if (!why) return
  console.log(`Building Recoupe ${why}…`)
  const { status, stdout, stderr } = spawnSync(node, [path.join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--app', '--logLevel', 'warn'], { cwd: root, env: environment(), encoding: 'utf8' })
  if (status === 0) return
  console.error(`${stdout}${stderr}\nRecoupe could not be built; the lines above say why. If packages are missing, run: npm ci`)
  process.exit(1)
}

/** Electron's binary, fetched if need be and possible; null, with a sentence, where there is none. */
function desktop() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    console.log('There is no screen to open a window on; the same window is served for a browser.')
    return null
  }
  const found = electronBinary()
  if ('path' in found) return found.path
  const why = fetchElectron()
  const fetched = electronBinary()
  if ('path' in fetched) return fetched.path
  console.log(`Electron's own binary is not on this machine and could not be fetched (${why}); the same window opens in your browser.`)
  return null
}

/** Tries once a day at most, for 20 seconds at most; why it failed. */
function fetchElectron() {
  const failed = path.join(root, 'node_modules', '.cache', 'recoupe', 'electron-not-fetched')
  const isOnline = Object.values(networkInterfaces()).flat().some((address) => address && !address.internal)
  if (!isOnline) return 'there is no network'
  if (existsSync(failed) && Date.now() - statSync(failed).mtimeMs < 86_400_000) return 'tried less than a day ago; npm run electron:install tries again'
  console.log('Fetching Electron, once…')
  const { status, error } = spawnSync(node, [path.join(root, 'node_modules', 'electron', 'install.js')], { cwd: root, env: environment(), stdio: 'ignore', timeout: 20_000 })
  if (status === 0) {
    rmSync(failed, { force: true })
    return 'the download is incomplete'
  }
  mkdirSync(path.dirname(failed), { recursive: true })
  writeFileSync(failed, '')
  return error?.code === 'ETIMEDOUT' ? 'no answer within 20 seconds' : 'its download cannot be reached'
}

function fallBack(why) {
  console.log(`Electron could not start here (${why}); the same window opens in your browser.`)
  return serve()
}

function serve() {
  return run(node, [path.join(root, 'dist', 'main', 'cli.mjs'), 'serve', ...wanted.filter((argument) => argument !== '--web')])
}

/** Runs until it ends, or until we are told to; then waits for it to put things away. */
function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: environment(), stdio: 'inherit' })
    // Ctrl-C reaches both of us; said twice, it would cut the other's closing short. Passed on only if it came to us alone.
    process.once('SIGINT', () => setTimeout(() => child.kill('SIGINT'), 3000).unref())
    process.on('SIGINT', () => {})
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
    child.on('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.on('exit', (status) => resolve(status ?? 0))
  })
}
