import type { AllFindings } from '../../../../shared/contract/findings.ts'
import type { AddCommand } from '../command.ts'
import { notePending } from '../pending.ts'
import { counted } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'
import { toTable } from '../print/table.ts'

export const addFindings: AddCommand = (program, { ask }) =>
  void program
    .command('findings')
    .description('Everything that was found in every article: counts, or all of it with --json.')
    .action((_options, command) =>
      ask(command, 'read', async (asked) => {
        asked.print(await asked.library.findings({}), describeFindings)
        await notePending(asked)
      }),
    )

function describeFindings({ articles, entities }: AllFindings, style: Style): string {
  const rows = articles.map(({ file, mentions, relations, figures }) => [file, ...[mentions, relations, figures].map(({ length }) => String(length))])
  const columns = [{ title: 'FILE', gives: true }, { title: 'MENTIONS', align: 'right' }, { title: 'RELATIONS', align: 'right' }, { title: 'FIGURES', align: 'right' }] as const
  return `${toTable(columns, rows, style)}\n\n${counted(articles.length, 'article')}, ${counted(Object.keys(entities).length, 'entity', 'entities')}. All of it: recoupe findings --json`
}
