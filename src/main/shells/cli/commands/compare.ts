import { InvalidArgumentError, Option, type Command } from 'commander'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { rowClasses, type CompareRow, type CompareTable, type Statement } from '../../../../shared/contract/compare.ts'
import { untranslated } from '../../../../shared/contract.ts'
import { LibraryFailure } from '../../../library/failure.ts'
import type { AddCommand } from '../command.ts'
import { findEntity } from '../find-entity.ts'
import { notePending } from '../pending.ts'
import { counted, paragraphs, toPlace, toSentence } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'

interface Options {
  readonly entity?: string
  readonly class?: (typeof rowClasses)[number] | 'single'
  readonly sources: number
  readonly csv?: true
  readonly html?: string
  readonly language: 'fr' | 'en'
}

export const addCompare: AddCommand = (program, { ask }) =>
  void program
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
          save(options.html, file.text)
          asked.note(`Written to ${path.resolve(options.html)}.`)
        } else asked.print(await asked.library.compare({ ...filter, limit: 10_000 }), (table, style) => describeTable(table, style, options.language))
        await notePending(asked)
      }),
    )

function toCount(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Give a whole number of articles, 1 or more.')
  return count
}
function save(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (error) {
    throw new LibraryFailure('unreadable', untranslated(`${file} could not be written (${(error as NodeJS.ErrnoException).code}). Check its name and its folder.`))
  }
}

function describeTable({ rows, counts, more }: CompareTable, style: Style, language: 'fr' | 'en'): string {
  if (rows.length === 0) return 'No two articles answer the same question. See what a single one says with: recoupe compare --class single'
  const totals = [...rowClasses, 'single' as const].filter((one) => counts[one] > 0).map((one) => `${counts[one]} ${one === 'single' ? 'of one article only' : one}`)
  return paragraphs(...rows.map((row) => describeRow(row, style, language)), `${counted(rows.length + more, 'row')}: ${totals.join(', ')}.`)
}

function describeRow({ question, class: is, reason, statements, beside, independent }: CompareRow, style: Style, language: 'fr' | 'en'): string {
  return [
    `${style.heading(question[language])}  ${is ?? 'one article only'}${is === null ? '' : `, ${counted(independent, 'independent source')}`}`,
    ...(is === null ? [] : [`  ${reason[language]}`]),
    ...statements.map((statement) => describeStatement(statement, style, '  ')),
    ...beside.map(({ statement, why }) => `  ${style.quiet(`Beside: ${why[language]}`)}\n${describeStatement(statement, style, '    ')}`),
  ].join('\n')
}
function describeStatement(statement: Statement, style: Style, indent: string): string {
  const { evidence, voice, value, status } = statement
  const speaker = voice.speakerWords === null ? '' : ` by ${voice.speakerWords.replace(/\s+/g, ' ')}`
  const about = [value.type === 'entity' ? [value.name, value.role].filter(Boolean).join(', ') : statement.words, voice.mode === 'stated' ? '' : `${voice.mode}${speaker}`, voice.conditional ? 'conditional' : '', status ?? '', toPlace(evidence)]
  return `${indent}${about.filter((part) => part !== '').join(' · ')}\n${indent}  ${style.quiet(toSentence(evidence, style))}`
}
