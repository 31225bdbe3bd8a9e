import { Option } from 'commander'
import { entityKinds, type EntityKind } from '../../../../shared/model.ts'
import type { Reply } from '../../../../shared/contract.ts'
import type { AddCommand } from '../command.ts'
import { notePending } from '../pending.ts'
import { counted } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'
import { toTable } from '../print/table.ts'

export const addEntities: AddCommand = (program, { ask }) =>
  void program
    .command('entities')
    .description('List who and what the articles speak of, most widely mentioned first.')
    .addOption(new Option('--kind <kind>', 'only this kind').choices(entityKinds))
    .option('--confirmed', 'only what was confirmed, named, merged or added by hand')
    .action((options: { kind?: EntityKind; confirmed?: true }, command) =>
      ask(command, 'read', async (asked) => {
        // All of them: what is cut off in silence is not there for whoever pipes this on.
        asked.print(await asked.library.listEntities({ ...options, limit: 10_000 }), describeEntities)
        await notePending(asked)
      }),
    )

function describeEntities(entities: Reply<'listEntities'>, style: Style): string {
  if (entities.length === 0) return 'Nobody and nothing of the kind was found.'
  const rows = entities.map(({ name, kind, mentions, documents, aliases }) => [name, kind, String(mentions), String(documents), aliases.filter((alias) => alias !== name).join(', ')])
  const columns = [{ title: 'NAME', gives: true }, { title: 'KIND' }, { title: 'MENTIONS', align: 'right' }, { title: 'ARTICLES', align: 'right' }, { title: 'ALSO', gives: true }] as const
  return `${toTable(columns, rows, style)}\n\n${counted(entities.length, 'entity', 'entities')}`
}
