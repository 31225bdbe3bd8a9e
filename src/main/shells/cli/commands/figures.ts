import { Option } from 'commander'
import type { Reply } from '../../../../shared/contract.ts'
import { figureStatuses, type FigureStatus } from '../../../../shared/model.ts'
import type { AddCommand } from '../command.ts'
import { findEntity } from '../find-entity.ts'
import { notePending } from '../pending.ts'
import { counted } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'
import { toTable } from '../print/table.ts'

const sorts = ['value', 'date', 'source', 'subject', 'measure'] as const
interface Options {
  readonly entity?: string
  readonly status?: FigureStatus
  readonly words: string
  readonly sort: (typeof sorts)[number]
  readonly descending?: true
  readonly csv?: true
  readonly language: 'fr' | 'en'
}

export const addFigures: AddCommand = (program, { ask }) =>
  void program
    .command('figures')
    .description('The ledger: every figure that the articles state, with whose it is, who vouches for it, and its sentence.')
    .option('--entity <name>', 'only the figures of this one')
    .addOption(new Option('--status <status>', 'only figures that are said to be so').choices(figureStatuses))
    .option('--words <words>', 'only figures whose sentence or subject has these words', '')
    .addOption(new Option('--sort <order>', 'what to sort by').choices(sorts).default('source'))
    .option('--descending', 'the other way round')
    .option('--csv', 'all of them as a table for a spreadsheet')
    .addOption(new Option('--language <language>', 'of the headings in the file').choices(['en', 'fr']).default('en'))
    .action(({ entity: name, csv, language, ...options }: Options, command) =>
      ask(command, 'read', async (asked) => {
        const found = name === undefined ? null : await findEntity(asked.library, name)
        if (found?.remark) asked.note(found.remark)
        if (csv) asked.print(await asked.library.exportCompare({ what: 'figures', format: 'csv', language, ...(found === null ? {} : { entities: [found.entity.key] }) }), ({ text }) => text)
        else asked.print(await asked.library.listFigures({ ...options, limit: 10_000, ...(found === null ? {} : { entity: found.entity.key }) }), describeFigures)
        await notePending(asked)
      }),
    )

function describeFigures({ lines, total }: Reply<'listFigures'>, style: Style): string {
  if (total === 0) return 'No such figure was found.'
  const rows = lines.map(({ statement: { words, subject, uncertain, measure, status, voice }, source }) => [words, subject === null ? '' : `${subject.name}${uncertain ? ' ?' : ''}`, measure, status ?? '', voice.mode === 'stated' ? '' : (voice.speakerWords ?? voice.mode), source.title])
  const columns = [{ title: 'FIGURE', gives: true }, { title: 'OF', gives: true }, { title: 'MEASURE' }, { title: 'STATUS' }, { title: 'SAID BY', gives: true }, { title: 'ARTICLE', gives: true }] as const
  return `${toTable(columns, rows, style)}\n\n${counted(total, 'figure')}${total > lines.length ? `, of which ${lines.length.toLocaleString('en')} are shown; all of them: recoupe figures --csv` : ''}`
}
