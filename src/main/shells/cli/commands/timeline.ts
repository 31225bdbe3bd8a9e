import { InvalidArgumentError, Option } from 'commander'
import { timelineBy, type Moment, type Timeline } from '../../../../shared/contract/compare.ts'
import type { Days } from '../../../../shared/model.ts'
import { toCsvText } from '../../../library/annotations/csv.ts'
import type { AddCommand } from '../command.ts'
import { findEntity } from '../find-entity.ts'
import { notePending } from '../pending.ts'
import { sayValue, sayVoice } from '../print/compare.ts'
import { counted, toPlace, toSentence } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'

interface Options {
  readonly by: (typeof timelineBy)[number]
  readonly entity?: string
  readonly limit: number
  readonly csv?: true
}

export const addTimeline: AddCommand = (program, { ask }) =>
  void program
    .command('timeline')
    .description('What the articles date, by the day they speak of or by the day they were published.')
    .addOption(new Option('--by <day>', 'which day').choices(timelineBy).default('spoken'))
    .option('--entity <name>', 'only what is about this one')
    .option('--limit <count>', 'how many at most', toCount, 1000)
    .option('--csv', 'as a table for a spreadsheet')
    .action(({ by, entity: name, limit, csv }: Options, command) =>
      ask(command, 'read', async (asked) => {
        const found = name === undefined ? null : await findEntity(asked.library, name)
        if (found?.remark) asked.note(found.remark)
        const timeline = await asked.library.timeline({ by, limit, ...(found === null ? {} : { entities: [found.entity.key] }) })
        asked.print(timeline, (given, style) => (csv ? asCsv(given) : describeTimeline(given, by, style)))
        await notePending(asked)
      }),
    )

function toCount(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1 || count > 10_000) throw new InvalidArgumentError('Give a whole number from 1 to 10000.')
  return count
}

function describeTimeline({ moments, undated, more }: Timeline, by: Options['by'], style: Style): string {
  const left = [more > 0 ? `${more.toLocaleString('en')} more: raise --limit` : '', undated > 0 ? `${counted(undated, by === 'spoken' ? 'statement' : 'article')} without a day` : '']
  const rest = left.filter((part) => part !== '').join('; ')
  if (moments.length === 0) return `Nothing here says of what day it speaks.${rest === '' ? '' : ` ${rest}.`}`
  const width = Math.max(...moments.map(({ days }) => sayDays(days).length))
  const lines = moments.map((moment) => {
    const head = `${style.heading(sayDays(moment.days).padEnd(width))}  `
    const { statement } = moment
    if (statement === null) return head + toPlace(moment.source)
    const said = [statement.subject?.name ?? '', statement.type === 'date' ? '' : sayValue(statement), ...sayVoice(statement), toPlace(moment.source)]
    return `${head}${said.filter((part) => part !== '').join(' · ')}\n${' '.repeat(width + 2)}${style.quiet(toSentence(statement.evidence, style))}`
  })
  return `${lines.join('\n')}\n\n${counted(moments.length, 'moment')}${rest === '' ? '' : `; ${rest}`}.`
}

/** As precisely as it was said: a year, a month, a day, or from one day to another. */
function sayDays({ from, to }: Days): string {
  if (from === to) return from
  if (from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31')) return from.slice(0, 4)
  const [year, month] = from.split('-').map(Number) as [number, number]
  if (from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && Number(to.slice(8)) === new Date(Date.UTC(year, month, 0)).getUTCDate()) return from.slice(0, 7)
  return `${from} – ${to}`
}

const asCsv = ({ moments }: Timeline): string => toCsvText([
  ['From', 'To', 'Of', 'Measure', 'Says', 'Said by', 'Article', 'Outlet', 'Published', 'Sentence'],
  ...moments.map(({ days, source, statement }: Moment) => [
    days.from, days.to, statement?.subject?.name ?? '', statement?.measure ?? '', statement === null ? '' : sayValue(statement), statement === null ? '' : sayVoice(statement).join(', '),
    source.title, source.outlet ?? '', source.published ?? '', statement?.evidence.text.replace(/\s+/g, ' ').trim() ?? '',
  ]),
])
