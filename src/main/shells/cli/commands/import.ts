import path from 'node:path'
import type { ImportOutcome } from '../../../../shared/contract/documents.ts'
import type { AddCommand } from '../command.ts'
import { counted, paragraphs } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'

export const addImport: AddCommand = (program, { ask }) =>
  void program
    .command('import')
    .argument('<path...>', 'files, or folders of articles')
    .description('Read articles into the library (made when there is none).')
    .action((paths: string[], _options, command) =>
      ask(command, 'make', async ({ library, options, print, note, fail }) => {
        const outcomes = await library.importDocuments({ sources: paths.map((file) => ({ path: path.resolve(file) })) }, options)
        for (const { outcome, name, reason } of outcomes) {
          if (outcome !== 'refused' && outcome !== 'skipped') continue
          note(`${name}: ${reason?.en ?? 'not imported.'}`)
          if (outcome === 'refused') fail()
        }
        print(outcomes, describeImport)
      }),
    )

function describeImport(outcomes: readonly ImportOutcome[], style: Style): string {
  const count = (outcome: ImportOutcome['outcome']): number => outcomes.filter((one) => one.outcome === outcome).length
  const lines = outcomes.flatMap(({ outcome, name, title }) => (outcome === 'refused' || outcome === 'skipped' ? [] : [`${outcome === 'known' ? 'already here' : 'imported    '}  ${name}  ${style.quiet(title ?? '')}`]))
  return paragraphs(lines.join('\n'), `${counted(count('imported'), 'article')} imported, ${count('known')} already here, ${count('refused')} not imported.`)
}
