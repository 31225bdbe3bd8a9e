import type { SearchReply } from '../../../../shared/contract/search.ts'
import type { AddCommand } from '../command.ts'
import { counted, paragraphs, toPlace, toSentence } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'

export const addSearch: AddCommand = (program, { ask }) =>
  void program
    .command('search')
    .argument('<words...>', 'all of them must be there; "quoted phrases" stay together')
    .description('Find articles by their words, and names like them.')
    .action((words: string[], _options, command) =>
      ask(command, 'read', async ({ library, print }) => print(await library.search({ words: words.map(keepPhrase).join(' ') }), describeSearch)),
    )

/** The shell took the quotes off an argument of several words; the search needs them. */
const keepPhrase = (argument: string, _index: number, all: readonly string[]): string =>
  all.length > 1 && /\s/.test(argument) && !argument.includes('"') ? `"${argument}"` : argument

function describeSearch({ names, documents, total, withEither, searched, of }: SearchReply, style: Style): string {
  const known = names.map(({ text, matched, type, kind }) => `  ${text}${matched === null ? '' : ` (${matched})`}  ${style.quiet(kind ?? type)}`)
  const found = documents.map((hit) => {
    const left = hit.passages - hit.sentences.length
    return [style.heading(`${hit.document}  ${toPlace(hit)}`), ...hit.sentences.map((sentence) => `   ${toSentence(sentence, style)}`), ...(left > 0 ? [style.quiet(`   … and ${counted(left, 'passage')} more`)] : [])].join('\n')
  })
  const hidden = total > documents.length ? `, ${documents.length} shown` : ''
  const either = withEither ? ` ${counted(withEither.documents, 'article')} would answer with any of the words.` : ''
  return paragraphs(
    known.length > 0 && [style.heading('Names'), ...known].join('\n'),
    ...found,
    `${counted(total, 'article')} found${hidden}; ${searched} of ${of} searched.${either}`,
  )
}
