import type { AddCommand } from '../command.ts'
import { counted } from '../print/sentence.ts'

export const addReindex: AddCommand = (program, { ask }) =>
  void program
    .command('reindex')
    .description('Find everything anew in the kept articles. Notes and highlights stay as they are.')
    .action((_options, command) =>
      ask(command, 'write', async ({ library, options, print }) => print(await library.reindex({}, options), ({ documents }) => `${counted(documents, 'article')} indexed anew.`)))
