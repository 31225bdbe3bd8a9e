import { Argument, type Command } from 'commander'
import { rowClasses, type CompareRow, type RowClass } from '../../../../shared/contract/compare.ts'
import type { CommandContext } from '../command.ts'
import { findRow, findRows, findStatements } from '../find-rows.ts'
import { describeRow } from '../print/compare.ts'
import type { Style } from '../print/style.ts'

interface Why {
  readonly why: string
}
const byNumber = 'its number as `recoupe compare` prints it, its key, or a name'
const show = (row: CompareRow, style: Style): string => describeRow(row, null, style, 'en')

/** What the person says about rows and statements: each is one step of the history. */
export function addComparisonDecisions(compare: Command, { ask }: CommandContext): void {
  compare
    .command('bind')
    .argument('<row>', byNumber)
    .argument('<rows...>', 'those that join it')
    .description('Say that rows answer one question: the others join the first.')
    .option('--why <text>', 'kept with the decision', '')
    .action((first: string, others: readonly string[], { why }: Why, command: Command) =>
      ask(command, 'write', async ({ library, print }) => {
        const rows = [await findRow(library, first), ...(await findRows(library, others))]
        const { row } = await library.bindRows({ rows: rows.map(({ key }) => key), why })
        print(await library.compareRow({ row }), show)
      }),
    )
  compare
    .command('part')
    .argument('<row>', byNumber)
    .argument('<statements...>', 'by number (3.2 is the second of row 3) or by key')
    .description('Say that statements of a row answer another question: they get a row of their own.')
    .option('--why <text>', 'kept with the decision', '')
    .action((meant: string, statements: readonly string[], { why }: Why, command: Command) =>
      ask(command, 'write', async ({ library, print }) => {
        const { key } = await findRow(library, meant)
        const { row } = await library.partStatements({ row: key, statements: [...(await findStatements(library, statements))], why })
        print(await library.compareRow({ row }), show)
      }),
    )
  compare
    .command('class')
    .argument('<row>', byNumber)
    .addArgument(new Argument('<class>', 'the machine’s own word comes back with: machine').choices([...rowClasses, 'machine']))
    .description('Give a row another class than the machine does.')
    .option('--why <text>', 'kept with the decision', '')
    .action((meant: string, given: RowClass | 'machine', { why }: Why, command: Command) =>
      ask(command, 'write', async ({ library, print }) => {
        const { key } = await findRow(library, meant)
        print(await library.setRowClass({ row: key, class: given === 'machine' ? null : given, why }), show)
      }),
    )
  compare
    .command('wrong')
    .argument('<statement>', 'by number (3.2 is the second of row 3) or by key')
    .description('Mark a statement as wrongly read: it is shown so, and neither compared nor counted.')
    .option('--why <text>', 'kept with the decision', '')
    .option('--not', 'take the mark back')
    .action((meant: string, { why, not }: Why & { readonly not?: true }, command: Command) =>
      ask(command, 'write', async ({ library, print }) => {
        const [statement] = await findStatements(library, [meant])
        print(await library.markStatement({ statement: statement!, wrong: not !== true, why }), ({ wrong }) => (wrong ? 'Marked as wrongly read.' : 'Not marked as wrong.'))
      }),
    )
}
