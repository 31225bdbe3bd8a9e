/** Who may import whom. The first rule whose folder holds the file decides; what it says tells where to go instead. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')

interface Import {
  /** From the checkout's root for our own files (`src/…`), the package's name for others. */
  readonly target: string
  /** Gone when the program runs. */
  readonly isType: boolean
}
interface Rule {
  readonly files: RegExp
  readonly may: (found: Import, file: string) => boolean
  readonly say: string
}

const isOurs = ({ target }: Import): boolean => target.startsWith('src/')
const isNode = ({ target }: Import): boolean => target.startsWith('node:')
const isStyle = ({ target }: Import): boolean => /\.css$/.test(target)
/** Packages that compute and touch nothing: no disk, no database, no window. */
const isPure = ({ target }: Import): boolean => /^(?:zod|minisearch|eld|fflate|postal-mime|unpdf|jschardet|linkedom|approx-string-match|@orama\/stemmers|@mozilla\/readability|mdast-util-|micromark-extension-)/.test(target)
const isIn = (...folders: string[]) => ({ target }: Import): boolean => folders.some((folder) => target === folder || target.startsWith(`${folder}/`))
const any = (...tests: ((found: Import) => boolean)[]) => (found: Import): boolean => tests.some((test) => test(found))
const library = 'src/main/library'
const shells = 'src/main/shells'
const inShared = isIn('src/shared')
const isFailure = isIn(`${library}/failure.ts`)
/** What all shells share lies directly in shells/. */
const isShellsOwn = ({ target }: Import): boolean => path.posix.dirname(target) === shells

/** The window's floor: no feature's words in it, so every feature stands on it. */
const isFloor = ({ target }: Import): boolean => /^src\/renderer\/(?:(?:ui|language|library|settings|window)\/|[^/]+$)/.test(target)
/** How one feature may be reached from another: its views and cards, what it puts into the context, its hooks, and how it takes the focus. */
const isFeatureDoor = ({ target }: Import): boolean => /^src\/renderer\/[^/]+\/(?:index|focus|use-[^/]+|[^/]+-(?:view|card|context))\.tsx?$/.test(target)
const windowPackages = ({ target }: Import): boolean => !isNode({ target, isType: false }) && !/^(?:electron|better-sqlite3|commander)(?:\/|$)/.test(target)

const rules: readonly Rule[] = [
  { files: /^src\/shared\//, may: any(inShared, isIn('zod')), say: 'src/shared is what both sides say to each other: it imports nothing of ours but itself, and runs anywhere. Put this in src/main or src/renderer.' },
  { files: /^src\/main\/library\/importing\/(?:list-articles|read-source)\.ts$/, may: any(inShared, isFailure, isIn(`${library}/importing`), isNode), say: 'This is where the import meets the disk: it lists and reads files, and leaves what is in them to the pure part of importing/.' },
  {
    files: /^src\/main\/library\/(extraction|comparing|search|graph|anchoring|importing)\//,
    may: (found, file) => any(inShared, isFailure, isPure, isIn(path.posix.join(library, file.split('/')[3] ?? '')))(found),
    say: 'This folder is pure: values in, values out. Fetch what it needs in requests/ or database/ and hand it over; its packages must touch neither disk nor window.',
  },
  { files: /^src\/main\/library\/database\//, may: (found) => any(inShared, isFailure, isIn(`${library}/database`), isIn('better-sqlite3'), isNode)(found) || (found.isType && isIn(`${library}/extraction`, `${library}/importing`, `${library}/search`)(found)), say: 'The database keeps what the pure parts find, so it may name their types; it calls none of them, and nothing that stands above it. Hand it values.' },
  { files: /^src\/main\/library\//, may: any(inShared, isIn(library), isPure, isNode), say: 'The library knows neither threads, shells nor window, and leaves SQL to database/: add a function there, next to the table it is about.' },
  { files: /^src\/main\/host\//, may: any(inShared, isIn(library, 'src/main/host'), isNode), say: 'A host carries a library to another thread, whoever asks. What is about one shell belongs to shells/.' },
  {
    files: /^src\/main\/shells\/electron\//,
    may: (found) => any(inShared, isIn('src/main/host', `${shells}/electron`), isShellsOwn, isFailure, isIn('electron'), isNode)(found) || (found.isType && isIn(library)(found)),
    say: 'The desktop shell carries requests. The library runs in a process of its own (library-process.ts): only its types may be named here.',
  },
  { files: /^src\/main\/shells\/cli\//, may: any(inShared, isIn(library, 'src/main/host', `${shells}/cli`, `${shells}/web`, 'commander'), isShellsOwn, isNode), say: 'The command line asks the library through the contract, and starts the web shell; it knows neither Electron nor the window.' },
  { files: /^src\/main\/shells\//, may: (found, file) => any(inShared, isIn(library, 'src/main/host', path.posix.dirname(file)), isShellsOwn, isPure, isNode)(found), say: 'A shell stands alone on the contract; what shells share lies directly in src/main/shells/.' },
  { files: /^src\/renderer\/ui\//, may: (found) => isOurs(found) ? any(isIn('src/renderer/ui', 'src/renderer/language'), isStyle)(found) || inShared(found) : windowPackages(found), say: 'ui/ is buttons, dialogs and fields for any program. What knows articles and entities belongs to a feature, what asks the library to library/.' },
  {
    files: /^src\/renderer\/(?:window\/|[^/]+$)/,
    may: (found) => (isOurs(found) ? any(inShared, isIn('src/renderer'))(found) : windowPackages(found)),
    say: 'The window puts the features together, and knows only a Transport: what needs the machine is asked of the library.',
  },
  {
    files: /^src\/renderer\//,
    may: (found, file) => (isOurs(found) ? any(inShared, isFloor, isFeatureDoor, isIn(file.split('/').slice(0, 3).join('/')))(found) : windowPackages(found)),
    say: 'A feature of the window reaches another only through its views, cards, contexts and hooks (…-view.tsx, …-card.tsx, …-context.tsx, use-….ts, focus.ts), and the machine only through the contract. What two features share belongs to library/, language/ or ui/.',
  },
]

const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll(path.sep, '/')}`)
  .filter((file) => /\.tsx?$/.test(file))

function importsOf(file: string): Import[] {
  const source = readFileSync(path.join(root, file), 'utf8')
  const statements = source.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'"()]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm)
  return [...statements].map(([, type, named, loaded]) => {
    const target = (named ?? loaded)!
    return { isType: type !== undefined, target: target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target }
  })
}

describe('the house', () => {
  it('has files to look at, and reads their imports', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(importsOf('src/main/shells/electron/ipc.ts').map(({ target }) => target)).toEqual(expect.arrayContaining(['electron', 'src/main/shells/grants.ts', 'src/shared/bridge.ts']))
    expect(importsOf('src/main/host/host.ts')).toContainEqual({ target: 'src/main/library/library.ts', isType: false })
  })

  it.each(files)('%s imports only what its folder may', (file) => {
    const rule = rules.find(({ files: those }) => those.test(file))
    expect(rule, `${file} is in no known folder: say in this test who may import whom there`).toBeDefined()
    const wrong = importsOf(file).filter((found) => !rule!.may(found, file)).map(({ target }) => target)
    expect(wrong, `${rule!.say}\n${file} imports`).toEqual([])
  })

  it('loads the library in a host only once the runtime is known to bear it', () => {
    for (const file of files.filter((one) => /^src\/main\/(?:host|shells)\//.test(one))) {
      const early = importsOf(file).filter(({ target, isType }) => target === 'src/main/library/library.ts' && !isType)
      const source = readFileSync(path.join(root, file), 'utf8')
      if (early.length > 0) expect(source.indexOf('checkRuntime()'), `${file}: call checkRuntime(), then import('…/library.ts')`).toBeGreaterThan(-1)
      expect(source, `${file}: an older Node would crash at this import; use import() after checkRuntime()`).not.toMatch(/^import \{[^}]*\} from '.*library\/library\.ts'/m)
    }
  })

  it('never waits at the top of the desktop program, which would be for ever', () => {
    for (const file of files.filter((one) => one.startsWith('src/main/shells/electron/'))) expect(readFileSync(path.join(root, file), 'utf8'), file).not.toMatch(/^(?:\S.*)?\bawait\b/m)
  })
})
