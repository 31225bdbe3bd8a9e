import { Option, type Command } from 'commander'
import { untranslated } from '../../../../shared/contract.ts'
import { decisionKinds, type DecisionKind, type DecisionLine } from '../../../../shared/contract/decisions.ts'
import { LibraryFailure } from '../../../library/failure.ts'
import type { AddCommand } from '../command.ts'
import { counted } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'

export const addDecisions: AddCommand = (program, { ask }) => {
  const decisions = program
    .command('decisions')
    .description('List what was decided about findings and comparisons, newest first; each can be taken back, whenever it was made.')
    .addOption(new Option('--kind <kind>', 'only decisions of this kind').choices(decisionKinds))
    .action(({ kind }: { readonly kind?: DecisionKind }, command: Command) =>
      ask(command, 'read', async ({ library, print }) => {
        const all = await library.listDecisions({})
        print(kind === undefined ? all : all.filter((one) => one.kind === kind), (lines, style) => describeDecisions(lines, all, style))
      }),
    )
  decisions
    .command('remove')
    .argument('<decision>', 'its number as `recoupe decisions` prints it, or its identifier')
    .description('Take one decision back; the rest stay.')
    .action((meant: string, _options, command: Command) =>
      ask(command, 'write', async ({ library, print }) => {
        const all = await library.listDecisions({})
        const decision = all.find(({ id }) => id === meant) ?? (/^\d+$/.test(meant) ? all[Number(meant) - 1] : undefined)
        if (decision === undefined) throw new LibraryFailure('not-found', untranslated(`There is no decision ${meant}. See the decisions with their numbers: recoupe decisions`))
        print({ ...(await library.removeDecision({ decision: decision.id })), decision }, () => `Taken back: ${decision.says.en}.`)
      }),
    )
}

function describeDecisions(lines: readonly DecisionLine[], all: readonly DecisionLine[], style: Style): string {
  if (lines.length === 0) return 'Nothing was decided yet.'
  const line = (one: DecisionLine): string => {
    const { at, says, why, holds } = one
    return `${style.quiet(`${all.indexOf(one) + 1}  ${at.slice(0, 16).replace('T', ' ')}`)}  ${says.en}${why === '' ? '' : `  (${why})`}${holds ? '' : style.quiet('  not in the library now')}`
  }
  return `${lines.map(line).join('\n')}\n\n${counted(lines.length, 'decision')}`
}
