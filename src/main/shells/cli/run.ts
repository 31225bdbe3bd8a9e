import { Command, CommanderError } from 'commander'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { LibraryError } from '../../../shared/client.ts'
import { LibraryFailure } from '../../library/failure.ts'
import { programFolder } from '../folders.ts'
import { ask, type OpenLibrary } from './ask.ts'
import type { CommandContext } from './command.ts'
import { commands } from './commands/index.ts'
import type { Terminal } from './terminal.ts'

/** Runs one command line; the exit code: 0 done, 1 could not (a sentence on standard error says why), 2 not understood. */
export async function run(args: readonly string[], terminal: Terminal, open?: OpenLibrary): Promise<number> {
  let code = 0
  const program = new Command('recoupe')
    .description('Import articles, search them, see who and what they speak of, and annotate them: all of it on this machine.')
    .version(version(), '-V, --version', 'print the version')
    .option('--library <dir>', 'the folder of the library (default: the one the window opens, or $RECOUPE_LIBRARY)')
    .option('--json', 'print exactly one JSON value')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: (text) => terminal.err(text), getOutHasColors: () => terminal.hasColour })
    .showHelpAfterError('Run recoupe --help for the commands, recoupe <command> --help for one.')
    .exitOverride()
  const context: CommandContext = {
    terminal,
    ask: async (command, access, work) => { code = await ask(terminal, command, access, work, open) },
  }
  for (const add of commands) add(program, context)
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    terminal.err(`${sentenceOf(error, terminal)}\n`)
    return 1
  }
}

const version = (): string => (JSON.parse(readFileSync(path.join(programFolder(), 'package.json'), 'utf8')) as { version: string }).version

function sentenceOf(error: unknown, terminal: Terminal): string {
  if (error instanceof LibraryFailure || error instanceof LibraryError) return error.message
  if (terminal.env['RECOUPE_DEBUG'] && error instanceof Error) return error.stack ?? error.message
  return `Something went wrong that should not: ${error instanceof Error ? error.message : String(error)} (RECOUPE_DEBUG=1 shows where.)`
}
