import type { OpenDocument } from '../../../../shared/contract/documents.ts'
import type { AddCommand } from '../command.ts'
import { findDocument } from '../find-document.ts'
import { counted, paragraphs, toPlace } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'
import { describeAnnotations } from './annotations.ts'

export const addShow: AddCommand = (program, { ask }) =>
  void program
    .command('show')
    .argument('<document>', 'its number, or a part of its title or file name')
    .description('Print one article, with what was found in it and noted on it.')
    .action((meant: string, _options, command) =>
      ask(command, 'read', async ({ library, print }) => {
        const { id } = await findDocument(library, meant)
        print(await library.openDocument({ document: id }), describeDocument)
      }),
    )

function describeDocument({ document, text, entities, figures, annotations, receipt }: OpenDocument, style: Style): string {
  const read = `${receipt.format}, ${receipt.charset}, ${counted(receipt.characters, 'character')}, ${counted(receipt.sentences, 'sentence')}, ${counted(document.mentions, 'mention')}, ${counted(figures.length, 'figure')}`
  const named = entities.map(({ name, kind, here }) => `  ${name}  ${style.quiet(`${kind}, ${here} here`)}`)
  return paragraphs(
    `${style.heading(`${document.id}  ${toPlace(document)}`)}\n${style.quiet([document.fileName, read, ...receipt.notes.map(({ en }) => en)].join('\n'))}`,
    text.trim(),
    named.length > 0 && [style.heading('Named here'), ...named].join('\n'),
    annotations.length > 0 && `${style.heading('Notes')}\n${describeAnnotations(annotations, style)}`,
  )
}
