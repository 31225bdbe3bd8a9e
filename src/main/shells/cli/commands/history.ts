import { InvalidArgumentError } from 'commander'
import type { HistoryAction, HistoryEntry, HistoryLabel } from '../../../../shared/contract/history.ts'
import type { AddCommand } from '../command.ts'
import { counted } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'

/** What was done, said before what it was done to. */
const done: Readonly<Record<HistoryAction, (subject: string) => string>> = {
  'annotation-added': (quote) => `annotated “${quote}”`,
  'annotation-edited': (quote) => `changed the annotation of “${quote}”`,
  'annotation-removed': (quote) => `removed the annotation of “${quote}”`,
  'annotation-placed': (quote) => `placed the annotation of “${quote}”`,
  'annotations-edited': (count) => `changed ${counted(Number(count), 'annotation')}`,
  'annotations-removed': (count) => `removed ${counted(Number(count), 'annotation')}`,
  'annotations-imported': (count) => `imported ${counted(Number(count), 'annotation')}`,
  'search-saved': (name) => `saved the search “${name}”`,
  'search-removed': (name) => `removed the saved search “${name}”`,
  'rows-bound': (what) => `bound rows: ${what}`,
  'row-parted': (what) => `parted from “${what}”`,
  'row-classed': (what) => `changed the class of “${what}”`,
  'statement-marked': (what) => `marked “${what}”`,
  'entities-merged': (what) => `merged ${what}`,
  'entity-split': (what) => `split “${what}”`,
  'entity-renamed': (what) => `renamed “${what}”`,
  'entity-retyped': (what) => `changed the kind of “${what}”`,
  'entity-rejected': (what) => `rejected “${what}”`,
  'entity-confirmed': (what) => `confirmed “${what}”`,
  'entity-added': (what) => `added “${what}”`,
  'mention-rejected': (what) => `rejected one mention of “${what}”`,
  'alias-changed': (what) => `changed the aliases of “${what}”`,
  'relation-decided': (what) => `decided on the relation ${what}`,
  'watch-list-imported': (what) => `imported a watch list (${what})`,
  'view-saved': (what) => `saved the view “${what}”`,
  'view-removed': (what) => `removed the view “${what}”`,
  'decision-removed': (what) => `took back a decision: ${what}`,
  'documents-edited': (what) => `edited ${what}`,
  'documents-removed': (what) => `removed ${what}`,
  'documents-restored': (what) => `brought back ${what}`,
  'collection-saved': (what) => `saved the collection “${what}”`,
  'collection-removed': (what) => `removed the collection “${what}”`,
}
const toWords = ({ action, subject }: HistoryLabel): string => done[action](subject)

export const addHistory: AddCommand = (program, { ask }) =>
  void program
    .command('history')
    .description('List what was done in the library, newest first.')
    .option('--limit <count>', 'how many lines', toCount, 50)
    .action(({ limit }: { readonly limit: number }, command) => ask(command, 'read', async ({ library, print }) => print(await library.listHistory({ limit }), describeHistory)))

export const addUndo: AddCommand = (program, { ask }) =>
  void program
    .command('undo')
    .description('Take back the last thing that was done.')
    .action((_options, command) =>
      ask(command, 'write', async ({ library, print }) => {
        const { undo: undone } = await library.undoState({})
        print(await library.undo({}), () => (undone ? `Taken back: ${toWords(undone)}.` : 'There is nothing to take back.'))
      }))

export const addRedo: AddCommand = (program, { ask }) =>
  void program
    .command('redo')
    .description('Do again what was last taken back.')
    .action((_options, command) =>
      ask(command, 'write', async ({ library, print }) => {
        const { redo: redone } = await library.undoState({})
        print(await library.redo({}), () => (redone ? `Done again: ${toWords(redone)}.` : 'There is nothing to do again.'))
      }))

const describeHistory = (entries: readonly HistoryEntry[], style: Style): string =>
  entries.length === 0
    ? 'Nothing has been done yet that could be taken back.'
    : entries.map((entry) => `${style.quiet(entry.at.slice(0, 16).replace('T', ' '))}  ${toWords(entry)}${entry.undone ? style.quiet('  (taken back)') : ''}`).join('\n')

function toCount(written: string): number {
  const count = Number(written)
  if (!Number.isInteger(count) || count < 1 || count > 1000) throw new InvalidArgumentError('Give a whole number from 1 to 1000.')
  return count
}
