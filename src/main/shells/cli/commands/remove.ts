import { untranslated } from '../../../../shared/contract.ts'
import type { RemovalPreview, RemovedDocument } from '../../../../shared/contract/documents.ts'
import { LibraryFailure } from '../../../library/failure.ts'
import type { AddCommand } from '../command.ts'
import { findDocument } from '../find-document.ts'
import { counted } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'
import { toTable } from '../print/table.ts'

interface Options {
  readonly preview?: true
  readonly list?: true
  readonly restore?: true
  readonly purge?: true
}

export const addRemove: AddCommand = (program, { ask }) =>
  void program
    .command('remove')
    .argument('[documents...]', 'their numbers, or parts of their titles or file names')
    .description('Remove articles with all that was found in and noted on them. Undo brings them back, until they are purged.')
    .option('--preview', 'only say what would go')
    .option('--list', 'list what was removed and can come back')
    .option('--restore', 'bring removed articles back, by their numbers')
    .option('--purge', 'delete what was removed for good, by number or all of it')
    .action((meant: string[], { preview, list, restore, purge }: Options, command) =>
      ask(command, preview || list ? 'read' : 'write', async ({ library, print, note }) => {
        if (list) return print(await library.listRemoved({}), describeRemoved)
        if (purge) return print(await library.purgeRemoved(meant.length === 0 ? {} : { documents: toNumbers(meant) }), ({ says }) => says.en)
        if (meant.length === 0) throw new LibraryFailure('bad-input', untranslated('Say which articles, by number or title. See what there is with: recoupe documents'))
        if (restore) return print(await library.restoreDocuments({ documents: toNumbers(meant) }), ({ restored }) => `${counted(restored, 'article')} brought back.`)
        const documents: number[] = []
        for (const one of meant) documents.push((await findDocument(library, one)).id)
        const goes = await library.previewRemoval({ documents })
        if (preview) return print(goes, (all) => describePreview(all))
        note(describePreview(goes))
        print(await library.removeDocuments({ documents }), ({ removed }) => `${counted(removed, 'article')} removed. Bring back with: recoupe undo`)
      }))

function toNumbers(meant: readonly string[]): number[] {
  const wrong = meant.find((one) => !/^[1-9]\d*$/.test(one))
  if (wrong !== undefined) throw new LibraryFailure('bad-input', untranslated(`“${wrong}” is no number. See the numbers of removed articles with: recoupe remove --list`))
  return meant.map(Number)
}

const describePreview = ({ documents, sources, revisions, annotations, mentions, figures, relations, entities }: RemovalPreview): string =>
  `Goes: ${counted(documents, 'article')} (${counted(sources, 'source')}, ${counted(revisions, 'version')}) with ${counted(annotations, 'note')}, ${counted(mentions, 'mention')}, ${counted(figures, 'figure')}, ${counted(relations, 'relation')}; ` +
  `${counted(entities, 'entity is', 'entities are')} named nowhere else.`

function describeRemoved(removed: readonly RemovedDocument[], style: Style): string {
  if (removed.length === 0) return 'Nothing was removed.'
  const rows = removed.map(({ document, removedAt, title, outlet, annotations, bytes }) => [String(document), removedAt.slice(0, 10), title, outlet ?? '', String(annotations), bytes.toLocaleString('en')])
  const columns = [{ title: 'NO', align: 'right' }, { title: 'REMOVED' }, { title: 'TITLE', gives: true }, { title: 'FROM' }, { title: 'NOTES', align: 'right' }, { title: 'BYTES', align: 'right' }] as const
  return `${toTable(columns, rows, style)}\n\n${counted(removed.length, 'article')}. Bring back with: recoupe remove --restore <number>`
}
