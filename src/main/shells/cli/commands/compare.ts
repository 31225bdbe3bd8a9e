import { InvalidArgumentError, Option, type Command } from 'commander'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { rowClasses, type CompareTable } from '../../../../shared/contract/compare.ts'
import type { AddCommand } from '../command.ts'
import { findEntity } from '../find-entity.ts'
import { numberedRows } from '../find-rows.ts'
import { onDisk } from '../on-disk.ts'
import { notePending } from '../pending.ts'
import { addComparisonDecisions } from './compare-decide.ts'
import { describeRow } from '../print/compare.ts'
import { counted, paragraphs } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'

interface Options {
  readonly entity?: string
  readonly class?: (typeof rowClasses)[number] | 'single'
  readonly sources: number
  readonly csv?: true
  readonly html?: string
  readonly language: 'fr' | 'en'
}

export const addCompare: AddCommand = (program, context) => {
  const { ask } = context
  const compare = program
    .command('compare')
    .description('What the articles say side by side: one question a row, with how the answers stand to each other and why.')
    .option('--entity <name>', 'only what is said of this one')
    .addOption(new Option('--class <class>', 'only rows of this class').choices([...rowClasses, 'single']))
    .option('--sources <number>', 'only what at least so many articles answer', toCount, 2)
    .option('--csv', 'as a table for a spreadsheet')
    .option('--html <file>', 'write a page that stands alone')
    .addOption(new Option('--language <language>', 'of questions and reasons').choices(['en', 'fr']).default('en'))
    .action((options: Options, command: Command) =>
      ask(command, 'read', async (asked) => {
        const found = options.entity === undefined ? null : await findEntity(asked.library, options.entity)
        if (found?.remark) asked.note(found.remark)
        const sources = options.class === 'single' ? 1 : options.sources
        const filter = { sources, ...(found === null ? {} : { entities: [found.entity.key] }), ...(options.class === undefined ? {} : { classes: [options.class] }) }
        if (options.csv || options.html !== undefined) {
          const file = await asked.library.exportCompare({ ...filter, format: options.csv ? 'csv' : 'html', language: options.language })
          if (options.html === undefined) return asked.print(file, ({ text }) => text)
          onDisk(options.html, 'written', () => writeFileSync(options.html!, file.text))
          asked.note(`Written to ${path.resolve(options.html)}.`)
        } else {
          const table = await asked.library.compare({ ...filter, limit: 10_000 })
          const isWhole = sources === 2 && found === null && options.class === undefined
          const numbers = new Map((isWhole ? table.rows : await numberedRows(asked.library)).map(({ key }, i) => [key, i + 1]))
          asked.print(table, (given, style) => describeTable(given, numbers, style, options.language))
        }
        await notePending(asked)
      }),
    )
  addComparisonDecisions(compare, context)
}

function toCount(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Give a whole number of articles, 1 or more.')
  return count
}
function describeTable({ rows, counts, more }: CompareTable, numbers: ReadonlyMap<string, number>, style: Style, language: 'fr' | 'en'): string {
  if (rows.length === 0) return 'No two articles answer the same question. See what a single one says with: recoupe compare --class single'
  const totals = [...rowClasses, 'single' as const].filter((one) => counts[one] > 0).map((one) => `${counts[one]} ${one === 'single' ? 'of one article only' : one}`)
  return paragraphs(...rows.map((row) => describeRow(row, numbers.get(row.key) ?? null, style, language)), `${counted(rows.length + more, 'row')}: ${totals.join(', ')}.`)
}
