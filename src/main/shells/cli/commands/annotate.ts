import { InvalidArgumentError, Option } from 'commander'
import { annotationColours, type AnnotationColour } from '../../../../shared/model.ts'
import type { AddCommand } from '../command.ts'
import { findDocument } from '../find-document.ts'
import { describeAnnotations } from './annotations.ts'

interface Options {
  readonly quote: string
  readonly note?: string
  readonly tag: readonly string[]
  readonly colour?: AnnotationColour
}

export const addAnnotate: AddCommand = (program, { ask }) =>
  void program
    .command('annotate')
    .argument('<document>', 'its number, or a part of its title or file name')
    .description('Highlight a quote in an article, with a note and tags.')
    .requiredOption('--quote <words>', 'the words to mark: they must stand exactly once in the article; the kind of quotation marks, dashes and spaces does not matter', toQuote)
    .option('--note <text>', 'what you have to say about it')
    .option('--tag <tag>', 'a tag; may be given several times', toTags, [])
    .addOption(new Option('--colour <colour>', 'of the highlight').choices(annotationColours))
    .action((meant: string, { quote, note, tag, colour }: Options, command) =>
      ask(command, 'write', async ({ library, print }) => {
        const { id } = await findDocument(library, meant)
        const added = await library.addAnnotation({
          document: id,
          place: { quote },
          ...(note === undefined ? {} : { note }),
          tags: [...tag],
          ...(colour === undefined ? {} : { colour }),
        })
        print(added, (annotation, style) => describeAnnotations([annotation], style))
      }),
    )

function toQuote(words: string): string {
  if (words.trim() === '') throw new InvalidArgumentError('Quote the words to mark; nothing was given.')
  return words
}

function toTags(tag: string, tags: readonly string[]): readonly string[] {
  if (tag.trim() === '') throw new InvalidArgumentError('A tag must have at least one letter; leave --tag out to set none.')
  if (tag.trim().length > longestTag) throw new InvalidArgumentError(`A tag may have ${longestTag} letters at most.`)
  return [...tags, tag]
}
const longestTag = 80
