import { readFileSync } from 'node:fs'
import path from 'node:path'
import { untranslated } from '../../../../shared/contract.ts'
import type { TermRow, TermTable } from '../../../../shared/contract/search.ts'
import { LibraryFailure } from '../../../library/failure.ts'
import type { AddCommand } from '../command.ts'
import { toCsv } from '../print/csv.ts'
import { counted, paragraphs, toPlace } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'
import { toTable } from '../print/table.ts'

/** The library answers as many in one request. */
const most = 1000
/** More articles than this are no table for eyes. */
const columnsShown = 12

export const addTerms: AddCommand = (program, { ask, terminal }) =>
  void program
    .command('terms')
    .argument('<file>', 'terms, one a line, each in the query language; - reads them from standard input')
    .description('Count many terms at once: how often each article answers each of them.')
    .option('--exact', 'words as they are written, no other forms of them')
    .option('--csv', 'print the whole table as CSV')
    .action((file: string, options: { exact?: true; csv?: true }, command) =>
      ask(command, 'read', async ({ library, print, note, fail }) => {
        const table = await library.searchTerms({ terms: readTerms(file), exact: options.exact === true })
        for (const { term, problem } of table.rows) {
          if (!problem) continue
          note(`${term}: ${problem.en}`)
          fail()
        }
        print(table, (found, style) => (options.csv ? toCsv(toRows(found), terminal.columns === null) : describeTerms(found, style)))
      }),
    )

/** @throws LibraryFailure when the file cannot be read, holds no line, or too many. */
function readTerms(file: string): string[] {
  const name = nameOf(file)
  const lines = read(file).replace(/^\uFEFF/, '').split(/\r\n|\r|\n/).map((line) => line.trim()).filter((line) => line !== '')
  if (lines.length === 0) throw new LibraryFailure('bad-input', untranslated(`${name} holds no terms. Write one a line.`))
  if (lines.length > most)
    throw new LibraryFailure('bad-input', untranslated(`${name} holds ${counted(lines.length, 'line')}; ${counted(most, 'line')} can be counted at once. Split it.`))
  return lines
}

const nameOf = (file: string): string => (file === '-' ? 'Standard input' : file)

function read(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : path.resolve(file), 'utf8')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new LibraryFailure('bad-input', untranslated(`${nameOf(file)} cannot be read: ${reason}. Check its name.`))
  }
}

const placesOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

/** Every term against every article, with heads. */
function toRows({ documents, rows }: TermTable): (string | number)[][] {
  const heads = ['term', 'articles', 'places', ...documents.map((each) => `${each.document} ${toPlace(each)}`), 'problem']
  const toRow = ({ term, documents: answering, counts, problem }: TermRow) =>
    [term, answering, placesOf(counts), ...documents.map((_, i) => counts[i] ?? 0), problem?.en ?? '']
  return [heads, ...rows.map(toRow)]
}

function describeTerms({ documents, rows }: TermTable, style: Style): string {
  const isWide = documents.length > columnsShown
  const shown = isWide ? [] : documents
  const columns = [
    { title: 'TERM', gives: true }, { title: 'ARTICLES', align: 'right' }, { title: 'PLACES', align: 'right' },
    ...shown.map(({ document }) => ({ title: `NO ${document}`, align: 'right' }) as const),
  ] as const
  const cells = rows.map(({ term, documents: answering, counts }) =>
    [term, String(answering), String(placesOf(counts)), ...shown.map((_, i) => (counts[i] ? String(counts[i]) : '·'))])
  return paragraphs(
    toTable(columns, cells, style),
    shown.length > 0 && shown.map((each) => `${style.heading(`NO ${each.document}`)}  ${toPlace(each)}`).join('\n'),
    `${counted(rows.length, 'term')}, ${counted(documents.length, 'article')} with at least one of them.`,
    isWide && 'See each article with --csv or --json.',
  )
}
