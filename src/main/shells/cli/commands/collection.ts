import type { Collection } from '../../../../shared/contract/library.ts'
import type { Client } from '../../../../shared/client.ts'
import type { AddCommand } from '../command.ts'
import { findCollection } from '../find-collection.ts'
import { findDocument } from '../find-document.ts'
import { counted } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'
import { toTable } from '../print/table.ts'

const several = async (library: Client, meant: readonly string[]): Promise<number[]> => {
  const found: number[] = []
  for (const one of meant) found.push((await findDocument(library, one)).id)
  return found
}
const documentsArgument = ['<documents...>', 'their numbers, or parts of their titles or file names'] as const

export const addCollection: AddCommand = (program, { ask }) => {
  const collection = program
    .command('collection')
    .description('List the collections; make, fill and remove them.')
    .action((_options, command) => ask(command, 'read', async ({ library, print }) => print(await library.listCollections({}), describeCollections)))
  collection
    .command('add')
    .argument('<name>', 'made when there is none of that name')
    .argument(...documentsArgument)
    .description('Put articles into a collection.')
    .action((name: string, meant: string[], _options, command) =>
      ask(command, 'write', async ({ library, print }) => {
        const documents = await several(library, meant)
        const { id } = await findCollection(library, name, true)
        print(await library.editDocuments({ documents, addTo: [id] }), ({ changed }) => `${counted(changed, 'article')} put into “${name}”.`)
      }))
  collection
    .command('take')
    .argument('<name>')
    .argument(...documentsArgument)
    .description('Take articles out of a collection.')
    .action((name: string, meant: string[], _options, command) =>
      ask(command, 'write', async ({ library, print }) => {
        const { id } = await findCollection(library, name)
        print(await library.editDocuments({ documents: await several(library, meant), removeFrom: [id] }), ({ changed }) => `${counted(changed, 'article')} taken out of “${name}”.`)
      }))
  collection
    .command('rename')
    .argument('<name>')
    .argument('<new-name>')
    .description('Give a collection another name.')
    .action((name: string, next: string, _options, command) =>
      ask(command, 'write', async ({ library, print }) => print(await library.saveCollection({ collection: (await findCollection(library, name)).id, name: next }), (one) => `“${name}” is called “${one.name}” now.`)))
  collection
    .command('remove')
    .argument('<name>')
    .description('Remove a collection; its articles stay.')
    .action((name: string, _options, command) =>
      ask(command, 'write', async ({ library, print }) => {
        const { id } = await findCollection(library, name)
        print(await library.removeCollection({ collection: id }), () => `“${name}” is removed; its articles stay. Bring back with: recoupe undo`)
      }))
}

function describeCollections(collections: readonly Collection[], style: Style): string {
  if (collections.length === 0) return 'There are no collections yet. Make one with: recoupe collection add <name> <documents…>'
  return toTable([{ title: 'NAME', gives: true }, { title: 'ARTICLES', align: 'right' }, { title: 'SINCE' }, { title: 'NOTE', gives: true }], collections.map(({ name, documents, createdAt, note }) => [name, String(documents), createdAt.slice(0, 10), note]), style)
}

interface TagOptions {
  readonly remove?: true
}
export const addTag: AddCommand = (program, { ask }) =>
  void program
    .command('tag')
    .argument('<tag>')
    .argument(...documentsArgument)
    .option('--remove', 'take the tag off instead')
    .description('Put a tag on articles.')
    .action((tag: string, meant: string[], { remove }: TagOptions, command) =>
      ask(command, 'write', async ({ library, print }) => {
        const documents = await several(library, meant)
        print(await library.editDocuments({ documents, ...(remove ? { removeTags: [tag] } : { addTags: [tag] }) }), ({ changed }) => `${counted(changed, 'article')} ${remove ? 'without' : 'with'} #${tag} now.`)
      }))

export const addStar: AddCommand = (program, { ask }) =>
  void program
    .command('star')
    .argument(...documentsArgument)
    .option('--remove', 'take the star off instead')
    .description('Put a star on articles.')
    .action((meant: string[], { remove }: TagOptions, command) =>
      ask(command, 'write', async ({ library, print }) =>
        print(await library.editDocuments({ documents: await several(library, meant), set: { starred: !remove } }), ({ changed }) => `${counted(changed, 'article')} ${remove ? 'without' : 'with'} a star now.`)))
