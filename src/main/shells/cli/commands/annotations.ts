import { InvalidArgumentError, Option, type Command } from 'commander'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { annotationFormats, type AnnotationFormat, type AnnotationImport } from '../../../../shared/contract/annotations.ts'
import { untranslated } from '../../../../shared/contract.ts'
import type { Annotation } from '../../../../shared/model.ts'
import { LibraryFailure } from '../../../library/failure.ts'
import type { AddCommand, CommandContext } from '../command.ts'
import { onDisk } from '../on-disk.ts'
import { counted, paragraphs } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'

interface Options {
  readonly format?: AnnotationFormat
  readonly output?: string
  readonly language: 'fr' | 'en'
}

export const addAnnotations: AddCommand = (program, context) => {
  const annotations = program
    .command('annotations')
    .description('List every highlight and note, write them to a file, or read them from one.')
    .addOption(new Option('--format <format>', 'write them as a file of this kind').choices(annotationFormats))
    .option('--output <file>', 'where to write it (default: standard output)', toFile)
    .addOption(new Option('--language <language>', 'of the headings in the file').choices(['en', 'fr']).default('en'))
    .action((options: Options, command: Command) => (options.format === undefined && options.output === undefined ? list(context, command) : write(context, command, options)))
  annotations
    .command('import')
    .argument('<file>', 'W3C Web Annotations (JSON-LD), as Recoupe and other annotation tools export them')
    .description('Read annotations from a file, each to its article.')
    .action((file: string, _options, command) => read(context, command, file))
}

const list = ({ ask }: CommandContext, command: Command) =>
  ask(command, 'read', async ({ library, print }) =>
    print(await library.listAnnotations({}), (annotations, style) =>
      annotations.length === 0 ? 'There are no notes yet. Make one with: recoupe annotate <document> --quote "…"' : `${describeAnnotations(annotations, style)}\n\n${counted(annotations.length, 'annotation')}`))

const formatsByEnding: Readonly<Record<string, AnnotationFormat>> = { '.md': 'markdown', '.csv': 'csv', '.html': 'html', '.htm': 'html', '.jsonld': 'json-ld', '.json': 'json-ld' }

function write({ ask }: CommandContext, command: Command, { format, output, language }: Options) {
  const wanted = format ?? formatsByEnding[path.extname(output ?? '').toLowerCase()]
  if (wanted === undefined) throw new LibraryFailure('bad-input', untranslated(`Say with --format what kind of file ${output ?? ''} is to be: ${annotationFormats.join(', ')}.`))
  return ask(command, 'read', async ({ library, print, note }) => {
    const file = await library.exportAnnotations({ format: wanted, language })
    if (output === undefined) return print(file, ({ text }) => text)
    onDisk(output, 'written', () => writeFileSync(output, file.text))
    note(`Written to ${path.resolve(output)}.`)
    if (command.optsWithGlobals<{ json?: true }>().json) print({ ...file, fileName: path.resolve(output) }, () => '')
  })
}

const read = ({ ask }: CommandContext, command: Command, file: string) =>
  ask(command, 'write', async ({ library, print, note, fail }) => {
    const text = onDisk(file, 'read', () => readFileSync(file, 'utf8'))
    const imported = await library.importAnnotations({ text })
    for (const { quote, reason } of imported.refused) note(`${quote === '' ? 'An annotation' : `“${quote}”`}: ${reason.en}`)
    if (imported.refused.length > 0) fail()
    print(imported, describeImport)
  })

function describeImport({ added, known, uncertain, refused }: AnnotationImport): string {
  return paragraphs(
    `${counted(added, 'annotation')} added, ${known} already here, ${refused.length} not added.`,
    uncertain > 0 && `Of ${uncertain} the place is not certain; see: recoupe annotations`,
  )
}

function toFile(file: string): string {
  if (file.trim() === '') throw new InvalidArgumentError('Name the file to write; nothing was given.')
  return file
}

/** One paragraph each: what was marked, what was said of it, and where it stands. */
export function describeAnnotations(annotations: readonly Annotation[], style: Style): string {
  return annotations
    .map(({ id, exact, note, tags, colour, state, title }) => {
      // Only a place that is sure goes without saying.
      const about = [title, colour, ...tags.map((tag) => `#${tag}`), ...(state === 'exact' ? [] : [state])].join(' · ')
      return [`${id}  “${exact.replace(/\s+/g, ' ')}”`, ...(note === '' ? [] : [`   ${note}`]), `   ${style.quiet(about)}`].join('\n')
    })
    .join('\n')
}
