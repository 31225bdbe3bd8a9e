import { InvalidArgumentError, Option, type Command } from 'commander'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { graphFormats, type GraphEdge, type Neighbourhood } from '../../../../shared/contract/graph.ts'
import { untranslated, type Input } from '../../../../shared/contract.ts'
import { entityKinds, predicates, type EntityKind, type Predicate } from '../../../../shared/model.ts'
import { LibraryFailure } from '../../../library/failure.ts'
import type { AddCommand, Asked } from '../command.ts'
import { findEntity } from '../find-entity.ts'
import { onDisk } from '../on-disk.ts'
import { notePending } from '../pending.ts'
import { counted, paragraphs } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'
import { toTable } from '../print/table.ts'
import { predicateWords } from '../print/words.ts'

interface Options {
  readonly around?: string
  readonly depth?: number
  readonly kinds?: readonly EntityKind[]
  readonly predicates?: readonly Predicate[]
  readonly appearsWith?: true
  readonly since?: string
  readonly until?: string
  readonly sources?: number
  readonly confirmed?: true
  readonly plain?: true
  readonly most?: number
  readonly format?: (typeof graphFormats)[number]
  readonly output?: string
  readonly language: 'fr' | 'en'
}

export const addGraph: AddCommand = (program, context) =>
  void program
    .command('graph')
    .description('Print what links the entities: around one, or the most connected of the library; or write it to a file.')
    .option('--around <name>', 'the entity in the middle')
    .option('--depth <steps>', 'how many steps from it, 1 to 4', toWhole(1, 4))
    .option('--kinds <kinds>', `only these, with commas: ${entityKinds.join(', ')}`, toList(entityKinds))
    .option('--predicates <predicates>', 'only links that say this, with commas', toList(predicates))
    .option('--appears-with', 'link those that stand in one sentence too')
    .option('--since <date>', 'only what articles say that were published from this day on')
    .option('--until <date>', 'only what articles say that were published up to this day')
    .option('--sources <number>', 'only links that so many independent sources say', toWhole(1, 1000))
    .option('--confirmed', 'only links that you confirmed')
    .option('--plain', 'only links that some sentence says plainly, or that you confirmed')
    .option('--most <number>', 'at most so many entities (80)', toWhole(2, 5000))
    .addOption(new Option('--format <format>', 'write it as a file of this kind').choices(graphFormats))
    .option('--output <file>', 'where to write it (default: standard output)')
    .addOption(new Option('--language <language>', 'of the words in the file').choices(['en', 'fr']).default('en'))
    .action((options: Options, command: Command) =>
      context.ask(command, 'read', async (asked) => {
        const around = options.around === undefined ? null : await findEntity(asked.library, options.around)
        if (around?.remark) asked.note(around.remark)
        const wanted = toWanted(options, around?.entity.key)
        if (options.format !== undefined || options.output !== undefined) await write(asked, command, options, wanted)
        else asked.print(await asked.library.neighbourhood(wanted), describeGraph)
        await notePending(asked)
      }),
    )

function toWanted({ depth, kinds, predicates: said, appearsWith, since, until, sources, confirmed, plain, most }: Options, centre: string | undefined): Input<'neighbourhood'> {
  const given = { centre, depth, kinds, predicates: said, appearsWith, since, until, sources, confirmed, plain, budget: most }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Input<'neighbourhood'>
}

const byEnding: Readonly<Record<string, (typeof graphFormats)[number]>> = { '.gexf': 'gexf', '.graphml': 'graphml', '.json': 'json', '.csv': 'csv-edges', '.html': 'html', '.htm': 'html' }

async function write({ library, print, note }: Asked, command: Command, { format, output, language }: Options, asked: Input<'neighbourhood'>): Promise<void> {
  const wanted = format ?? byEnding[path.extname(output ?? '').toLowerCase()]
  if (wanted === undefined) throw new LibraryFailure('bad-input', untranslated(`Say with --format what kind of file ${output ?? ''} is to be: ${graphFormats.join(', ')}.`))
  const file = await library.exportGraph({ asked, format: wanted, language })
  if (output === undefined) return print(file, ({ text }) => text)
  onDisk(output, 'written', () => writeFileSync(output, file.text))
  note(`Written to ${path.resolve(output)}.`)
  if (command.optsWithGlobals<{ json?: true }>().json) print({ ...file, fileName: path.resolve(output) }, () => '')
}

export const toWhole = (least: number, most: number) => (value: string): number => {
  const number = Number(value)
  if (!Number.isInteger(number) || number < least || number > most) throw new InvalidArgumentError(`It is a whole number from ${least} to ${most}.`)
  return number
}

function toList<T extends string>(known: readonly T[]) {
  return (value: string): readonly T[] => {
    const given = value.split(',').map((part) => part.trim()).filter((part) => part !== '')
    const found = known.filter((each) => given.includes(each))
    if (found.length !== new Set(given).size) throw new InvalidArgumentError(`Known are: ${known.join(', ')}.`)
    return found
  }
}

function describeGraph({ nodes, edges, hiddenNodes, hiddenEdges }: Neighbourhood, style: Style): string {
  if (nodes.length === 0) return 'Nothing is linked yet.'
  const rows = edges.map(({ source, target, predicate, sentences, independent, confirmed, uncertain }: GraphEdge) =>
    [nodes[source]?.name ?? '', predicate === null ? 'appears with' : predicateWords[predicate], nodes[target]?.name ?? '', String(sentences), String(independent), confirmed ? 'confirmed' : uncertain ? 'uncertain' : 'suggested'])
  const columns = [{ title: 'WHO', gives: true }, { title: '' }, { title: 'WHOM OR WHAT', gives: true }, { title: 'SENTENCES', align: 'right' }, { title: 'SOURCES', align: 'right' }, { title: 'STATE' }] as const
  const linked = new Set(edges.flatMap(({ source, target }) => [source, target]))
  const alone = nodes.filter((_node, i) => !linked.has(i)).map(({ name }) => name)
  const hidden = hiddenNodes + hiddenEdges > 0 ? ` Left out: ${counted(hiddenNodes, 'entity', 'entities')}, ${counted(hiddenEdges, 'link')}.` : ''
  return paragraphs(edges.length > 0 && toTable(columns, rows, style), alone.length > 0 && `Without links here: ${alone.join(', ')}`, `${counted(nodes.length, 'entity', 'entities')}, ${counted(edges.length, 'link')}.${hidden}`)
}
