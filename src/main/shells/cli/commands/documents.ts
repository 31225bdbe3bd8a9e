import type { DocumentSummary } from '../../../../shared/model.ts'
import type { AddCommand } from '../command.ts'
import { counted } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'
import { toTable } from '../print/table.ts'

export const addDocuments: AddCommand = (program, { ask }) =>
  void program
    .command('documents')
    .description('List the articles, newest first.')
    .action((_options, command) => ask(command, 'read', async ({ library, print }) => print(await library.listDocuments({}), describeDocuments)))

function describeDocuments(documents: readonly DocumentSummary[], style: Style): string {
  if (documents.length === 0) return 'The library is empty. Fill it with: recoupe import <files or folders>'
  const rows = documents.map((one) => [String(one.id), one.published ?? '', one.language === 'und' ? '' : one.language, one.title, one.outlet ?? one.fileName, String(one.mentions), String(one.annotations)])
  const columns = [{ title: 'NO', align: 'right' }, { title: 'DATE' }, { title: 'LANG' }, { title: 'TITLE', gives: true }, { title: 'FROM' }, { title: 'MENTIONS', align: 'right' }, { title: 'NOTES', align: 'right' }] as const
  return `${toTable(columns, rows, style)}\n\n${counted(documents.length, 'article')}`
}
