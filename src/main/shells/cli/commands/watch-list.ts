import type { Command } from 'commander'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { WatchListImport } from '../../../../shared/contract/entities.ts'
import type { AddCommand } from '../command.ts'
import { findExactEntity } from '../find-exact-entity.ts'
import { onDisk } from '../on-disk.ts'
import { counted } from '../print/sentence.ts'

/** Names to watch, in and out as CSV. */
export const addWatchList: AddCommand = (program, { ask }) => {
  const watch = program.command('watch').description('Names to find wherever they stand: read them from a table, or write one of what was confirmed.')
  watch
    .command('import')
    .argument('<file>', 'CSV with name, kind and aliases (parted by ; or |)')
    .description('Read names to watch. Each is found now and in every article to come.')
    .action((file: string, _options, command: Command) =>
      ask(command, 'write', async ({ library, print, fail }) => {
        const read = await library.importWatchList({ text: onDisk(file, 'read', () => readFileSync(file, 'utf8')) })
        print(read, describeImport)
        if (read.refused.length > 0) fail()
      }),
    )
  watch
    .command('export')
    .argument('[names...]', 'only these (default: all that was confirmed, named, merged or added)')
    .description('Write names as CSV: name, kind, aliases.')
    .option('--output <file>', 'where to write it (default: standard output)')
    .action((names: readonly string[], { output }: { readonly output?: string }, command: Command) =>
      ask(command, 'read', async ({ library, print, note }) => {
        const entities = await Promise.all(names.map(async (name) => (await findExactEntity(library, name)).key))
        const file = await library.exportWatchList(names.length === 0 ? {} : { entities })
        if (output === undefined) return print(file, ({ text }) => text)
        onDisk(output, 'written', () => writeFileSync(output, file.text))
        note(`Written to ${path.resolve(output)}.`)
      }),
    )
}

const describeImport = ({ names, found, refused }: WatchListImport): string =>
  [
    `${counted(names, 'name')} to watch; found at ${counted(found, 'place')} where nothing had been.`,
    ...refused.map(({ line, reason }) => `Line ${line}: ${reason.en}`),
  ].join('\n')
