import { InvalidArgumentError, type Command } from 'commander'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { untranslated } from '../../../../shared/contract.ts'
import { libraryInWorker } from '../../../host/in-worker.ts'
import type { RemoteLibrary } from '../../../host/remote-library.ts'
import { LibraryFailure } from '../../../library/failure.ts'
import { assetsFolder, rendererFolder, seedsFolder } from '../../folders.ts'
import { openInBrowser } from '../../web/browser.ts'
import { serve, type WebShell } from '../../web/server.ts'
import { folderOf } from '../ask.ts'
import type { AddCommand, GlobalOptions } from '../command.ts'
import { createProgressLine } from '../progress.ts'
import type { Terminal } from '../terminal.ts'

interface Options {
  readonly port?: number
  readonly open: boolean
}

export const addServe: AddCommand = (program, { terminal }) =>
  void program
    .command('serve')
    .description('Open the window in a browser, for this machine only, until Ctrl-C.')
    .option('--port <number>', 'on this port (default: any that is free)', toPort)
    .option('--no-open', 'print the address and do not open a browser')
    .action((options: Options, command) => serveUntilInterrupted(terminal, options, command))

async function serveUntilInterrupted(terminal: Terminal, { port, open }: Options, command: Command): Promise<void> {
  const interrupted = interruption()
  const pages = rendererFolder()
  if (!existsSync(path.join(pages, 'index.html'))) throw new LibraryFailure('not-found', untranslated('The window is not built yet. Build it with: npm run build'))
  const library = await libraryInWorker({ folder: folderOf(command), assets: assetsFolder(), seeds: seedsFolder(), mode: 'write' })
  let shell: WebShell | null = null
  try {
    showActivity(library, terminal)
    shell = await serve(library, { pages, ...(port === undefined ? {} : { port }) }).catch((error: unknown) => { throw portTaken(error, port) })
    terminal.out(command.optsWithGlobals<GlobalOptions>().json ? `${JSON.stringify({ url: shell.url })}\n` : `Recoupe is open at ${shell.url}\nCtrl-C stops it.\n`)
    if (open) openInBrowser(shell.url)
    const why = await Promise.race([interrupted, library.gone])
    if (why !== null) throw new LibraryFailure('disconnected', untranslated(`The library has stopped (${why}). Start Recoupe again; everything finished is kept.`))
  } finally {
    await shell?.close()
    await library.close()
  }
}

/** Resolves when the person, or the system, wants it to end. */
const interruption = (): Promise<null> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(null))
  })

/** What the library is busy with on its own, such as reading the first articles. */
function showActivity(library: RemoteLibrary, terminal: Terminal): void {
  const progress = createProgressLine(terminal)
  library.onEvent((event) => {
    if (event.type !== 'activity') return
    if (event.activity) progress.show(event.activity)
    else progress.clear()
  })
}

function toPort(value: string): number {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('It is a whole number up to 65535.')
  return port
}

function portTaken(error: unknown, port: number | undefined): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return new LibraryFailure('bad-input', untranslated(`Port ${port} is taken. Name another with --port, or leave it out.`))
  if (code === 'EACCES') return new LibraryFailure('bad-input', untranslated(`Port ${port} is not for everybody. Name one above 1023 with --port, or leave it out.`))
  return error
}
