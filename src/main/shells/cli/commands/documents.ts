import { Option } from 'commander'
import { documentSorts, type DocumentSort } from '../../../../shared/contract/documents.ts'
import type { DocumentSummary } from '../../../../shared/model.ts'
import type { AddCommand } from '../command.ts'
import { findCollection } from '../find-collection.ts'
import { findDocument } from '../find-document.ts'
import { findEntity } from '../find-entity.ts'
import { counted } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'
import { toTable } from '../print/table.ts'

interface Options {
  readonly outlet?: string
  readonly language?: 'fr' | 'en'
  readonly from?: string
  readonly to?: string
  readonly tag?: string
  readonly in?: string
  readonly starred?: true
  readonly naming?: string
  readonly copiesOf?: string
  readonly words?: string
  readonly sort?: DocumentSort
  readonly reverse?: true
}

export const addDocuments: AddCommand = (program, { ask }) =>
  void program
    .command('documents')
    .description('List the articles, newest first, or those that the options leave.')
    .option('--outlet <name>', 'from this outlet')
    .addOption(new Option('--language <language>', 'in this language').choices(['fr', 'en', 'und']))
    .option('--from <date>', 'published on this day or later: 2025, 2025-02, 2025-02-14')
    .option('--to <date>', 'published on this day or earlier')
    .option('--tag <tag>', 'with this tag')
    .option('--in <collection>', 'in this collection')
    .option('--starred', 'with a star')
    .option('--naming <entity>', 'that name this person, body, place …')
    .option('--copies-of <document>', 'near copies of this article, itself among them')
    .option('--words <words>', 'with these words in title, outlet, author or file name')
    .addOption(new Option('--sort <by>', 'order by').choices(documentSorts))
    .option('--reverse', 'the other way round')
    .action((given: Options, command) =>
      ask(command, 'read', async ({ library, print }) => {
        const { in: collection, naming, copiesOf, ...plain } = given
        const documents = await library.listDocuments({
          ...plain,
          ...(collection === undefined ? {} : { collection: (await findCollection(library, collection)).id }),
          ...(naming === undefined ? {} : { entity: (await findEntity(library, naming)).entity.key }),
          ...(copiesOf === undefined ? {} : { copiesOf: (await findDocument(library, copiesOf)).id }),
        })
        print(documents, (list, style) => describeDocuments(list, style, Object.keys(given).length > 0))
      }))

function describeDocuments(documents: readonly DocumentSummary[], style: Style, isNarrowed: boolean): string {
  if (documents.length === 0) return isNarrowed ? 'No article is so. See all with: recoupe documents' : 'The library is empty. Fill it with: recoupe import <files or folders>'
  const hasMarks = documents.some(({ starred, tags, copies }) => starred || tags.length > 0 || copies > 0)
  const marksOf = ({ starred, tags, copies }: DocumentSummary) => [starred ? '★' : '', ...tags.map((tag) => `#${tag}`), copies > 0 ? `${counted(copies, 'near copy', 'near copies')}` : ''].filter((mark) => mark !== '').join(' ')
  const rows = documents.map((one) => [
    String(one.id), one.published ?? '', one.language === 'und' ? '' : one.language, one.title, one.outlet ?? one.fileName, String(one.mentions), String(one.annotations), ...(hasMarks ? [marksOf(one)] : []),
  ])
  const columns = [
    { title: 'NO', align: 'right' }, { title: 'DATE' }, { title: 'LANG' }, { title: 'TITLE', gives: true }, { title: 'FROM' }, { title: 'MENTIONS', align: 'right' }, { title: 'NOTES', align: 'right' },
    ...(hasMarks ? [{ title: 'MARKS' }] : []),
  ] as const
  return `${toTable(columns, rows, style)}\n\n${counted(documents.length, 'article')}`
}
