import { InvalidArgumentError } from 'commander'
import type { Revision, RevisionComparison } from '../../../../shared/contract/documents.ts'
import type { Span } from '../../../../shared/model.ts'
import type { AddCommand } from '../command.ts'
import { findDocument } from '../find-document.ts'
import { counted, paragraphs } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'
import { toTable } from '../print/table.ts'

interface Options {
  readonly compare?: true
  readonly before?: number
  readonly after?: number
}

export const addRevisions: AddCommand = (program, { ask }) =>
  void program
    .command('revisions')
    .argument('<document>', 'its number, or a part of its title or file name')
    .description('List the versions of an article, or say what changed between two of them.')
    .option('--compare', 'what changed: the last two versions, unless others are named')
    .option('--before <number>', 'the older version', toNumber)
    .option('--after <number>', 'the newer version', toNumber)
    .action((meant: string, { compare, before, after }: Options, command) =>
      ask(command, 'read', async ({ library, print }) => {
        const { id: document } = await findDocument(library, meant)
        if (!compare && before === undefined && after === undefined) return print(await library.listRevisions({ document }), describeRevisions)
        print(await library.compareRevisions({ document, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }), describeComparison)
      }))

function toNumber(given: string): number {
  if (!/^[1-9]\d*$/.test(given)) throw new InvalidArgumentError('Give the number of a version.')
  return Number(given)
}

const describeRevisions = (revisions: readonly Revision[], style: Style): string =>
  toTable(
    [{ title: 'VERSION', align: 'right' }, { title: 'SINCE' }, { title: 'CHARACTERS', align: 'right' }, { title: 'SENTENCES', align: 'right' }, { title: 'FROM', gives: true }],
    revisions.map(({ number, createdAt, characters, sentences, sources }) => [String(number), createdAt.slice(0, 16).replace('T', ' '), String(characters), String(sentences), sources.join(', ')]),
    style,
  )

function describeComparison({ before, after, differences, figures, annotations }: RevisionComparison, style: Style): string {
  const words = (text: string, { start, end }: Span) => text.slice(start, end).replace(/\s+/gu, ' ').trim()
  const lines = differences.flatMap(({ type, before: from, after: to }) => [
    ...(type === 'removed' || type === 'changed' ? [`- ${words(before.text, from!)}`] : []),
    ...(type === 'added' || type === 'changed' ? [`+ ${words(after.text, to!)}`] : []),
  ])
  const same = differences.filter(({ type }) => type === 'same').length
  return paragraphs(
    `Version ${before.number} and version ${after.number}: ${lines.length === 0 ? 'nothing changed' : `${counted(same, 'sentence')} the same`}.`,
    lines.join('\n'),
    figures.length > 0 && [style.heading('Figures'), ...figures.map((each) => `  ${each.before?.text ?? '(none)'} → ${each.after?.text ?? '(none)'}`)].join('\n'),
    annotations.uncertain + annotations.lost > 0 && `Of the notes on it, ${annotations.uncertain} have no certain place any more, and ${annotations.lost} none at all; see: recoupe annotations`,
  )
}
