/** Where things lie, whether Recoupe runs from its sources, from `dist/` or from an installed application. */
import { homedir } from 'node:os'
import path from 'node:path'

/** The folder that holds `package.json`: the checkout, or `app.asar` once installed. */
export const programFolder = (): string => path.resolve(import.meta.dirname, import.meta.filename.endsWith('.ts') ? '../../..' : '../..')

/** What cannot be read through an archive lies beside it, in Electron's `resources/`. */
const besideProgram = (): string => {
  const program = programFolder()
  return path.extname(program) === '.asar' ? path.dirname(program) : program
}

/** The lexicon and the tagger. */
export const assetsFolder = (): string => path.join(besideProgram(), 'assets')
/** The articles that a first library begins with. */
export const seedsFolder = (): string => path.join(besideProgram(), 'seeds')
/** The built window. */
export const rendererFolder = (): string => path.join(programFolder(), 'dist', 'renderer')

interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

/** The library that every shell opens when nobody names another: where this system keeps such things, or `RECOUPE_LIBRARY`. */
export function defaultLibraryFolder({ platform, env, home }: Machine = { platform: process.platform, env: process.env, home: homedir() }): string {
  if (env['RECOUPE_LIBRARY']) return path.resolve(env['RECOUPE_LIBRARY'])
  const name = 'library.recoupe'
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Application Support', 'Recoupe', name)
  if (platform === 'win32') return path.win32.join(env['APPDATA'] ?? path.win32.join(home, 'AppData', 'Roaming'), 'Recoupe', name)
  // The XDG rule: a relative path in XDG_DATA_HOME counts for nothing.
  const data = env['XDG_DATA_HOME']
  return path.posix.join(data && path.posix.isAbsolute(data) ? data : path.posix.join(home, '.local', 'share'), 'recoupe', name)
}
