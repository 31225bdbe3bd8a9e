import { Argument, Option, type Command } from 'commander'
import type { MergePreview } from '../../../../shared/contract/entities.ts'
import type { Client } from '../../../../shared/client.ts'
import { untranslated } from '../../../../shared/contract.ts'
import { entityKinds, type EntityKey, type EntityKind } from '../../../../shared/model.ts'
import { LibraryFailure } from '../../../library/failure.ts'
import type { Asked, CommandContext } from '../command.ts'
import { findDocument } from '../find-document.ts'
import { findExactEntity } from '../find-exact-entity.ts'
import { findQuote } from '../find-quote.ts'
import { counted } from '../print/sentence.ts'

interface Why {
  readonly why: string
}
const exactly = 'its name or an alias, exactly, or its key'
const kindOption = (what: string) => new Option('--kind <kind>', what).choices(entityKinds)
const because = (command: Command): Command => command.option('--why <text>', 'kept with the decision', '')

/** What an entity is after a decision; a rejected one is nothing. */
async function show({ library, print }: Asked, { entity: key }: { readonly entity: EntityKey | null }): Promise<void> {
  const entity = key === null ? null : (await library.openEntity({ entity: key })).entity
  print({ entity }, () => (entity === null ? 'It is no entity any more.' : `${entity.name}  (${entity.key}: ${entity.kind}, ${counted(entity.mentions, 'mention')} in ${counted(entity.documents, 'article')})`))
}

/** Corrections of who and what was found: each is one step of the history. */
export function addEntityDecisions(entity: Command, { ask }: CommandContext): void {
  because(entity.command('merge'))
    .argument('<names...>', `two or more, each by ${exactly}`)
    .description('Say that several entities are one.')
    .option('--survivor <name>', 'the one that remains (default: the most widely mentioned)')
    .option('--preview', 'only say what it would make')
    .action((names: readonly string[], { survivor, preview, why }: Why & { readonly survivor?: string; readonly preview?: true }, command: Command) =>
      ask(command, preview ? 'read' : 'write', async (asked) => {
        const { library } = asked
        const entities = await Promise.all(names.map(async (name) => (await findExactEntity(library, name)).key))
        const options = { entities, ...(survivor === undefined ? {} : { survivor: (await findExactEntity(library, survivor)).key }) }
        if (preview) return asked.print(await library.previewMerge(options), describePreview)
        await show(asked, await library.mergeEntities({ ...options, why }))
      }),
    )
  because(entity.command('split'))
    .argument('<name>', exactly)
    .description('Say that mentions mean another: all those in some articles, or those in one quoted stretch.')
    .requiredOption('--in <document>', 'an article: its number, or a part of its title; may be given several times', (document: string, all: readonly string[]) => [...all, document], [])
    .option('--quote <words>', 'only the mentions within these words of the article')
    .option('--name <name>', 'what the other one is called (default: as the mention is written)')
    .addOption(kindOption('what the other one is (default: the same)'))
    .option('--into <name>', 'an entity that is there already')
    .action((name: string, { in: meant, quote, name: called, kind, into, why }: Why & { readonly in: readonly string[]; readonly quote?: string; readonly name?: string; readonly kind?: EntityKind; readonly into?: string }, command: Command) =>
      ask(command, 'write', async (asked) => {
        const { library } = asked
        const { key } = await findExactEntity(library, name)
        const mentions = (await Promise.all(meant.map((document) => mentionsIn(library, key, document, quote)))).flat()
        if (mentions.length === 0) throw new LibraryFailure('not-found', untranslated(`“${name}” is not named there. See its mentions with: recoupe entity "${name}"`))
        await show(asked, await library.splitEntity({
          entity: key, mentions, why, ...(called === undefined ? {} : { name: called }), ...(kind === undefined ? {} : { kind }),
          ...(into === undefined ? {} : { into: (await findExactEntity(library, into)).key }),
        }))
      }),
    )
  because(entity.command('rename'))
    .argument('<name>', exactly)
    .argument('<new-name>', 'what it is to be called')
    .description('Call an entity otherwise; its names in the articles stay its aliases.')
    .action((name: string, given: string, { why }: Why, command: Command) =>
      ask(command, 'write', async (asked) => show(asked, await asked.library.renameEntity({ entity: (await findExactEntity(asked.library, name)).key, name: given, why }))))
  because(entity.command('retype'))
    .argument('<name>', exactly)
    .addArgument(new Argument('<kind>', 'what it is').choices(entityKinds))
    .description('Say that an entity is of another kind.')
    .action((name: string, kind: EntityKind, { why }: Why, command: Command) =>
      ask(command, 'write', async (asked) => show(asked, await asked.library.retypeEntity({ entity: (await findExactEntity(asked.library, name)).key, kind, why }))))
  because(entity.command('reject'))
    .argument('<name>', exactly)
    .description('Say that what was found is no entity, or, with --in and --quote, that one place does not name it.')
    .option('--in <document>', 'an article: its number, or a part of its title')
    .option('--quote <words>', 'the words there that are no name')
    .action((name: string, { in: document, quote, why }: Why & { readonly in?: string; readonly quote?: string }, command: Command) =>
      ask(command, 'write', async (asked) => {
        const { library } = asked
        const { key } = await findExactEntity(library, name)
        if (document === undefined && quote === undefined) return show(asked, await library.rejectEntity({ entity: key, why }))
        if (document === undefined || quote === undefined) throw new LibraryFailure('bad-input', untranslated('Give both --in and --quote to reject one place, or neither to reject the entity.'))
        const [mention, ...others] = await mentionsIn(library, key, document, quote)
        if (mention === undefined || others.length > 0) throw new LibraryFailure('bad-input', untranslated(`These words name it ${others.length > 0 ? 'several times' : 'nowhere'}. Quote words with one mention in them.`))
        await show(asked, await library.rejectMention({ ...mention, why }))
      }),
    )
  because(entity.command('confirm'))
    .argument('<name>', exactly)
    .option('--not', 'take that back')
    .description('Say that an entity is rightly found.')
    .action((name: string, { not, why }: Why & { readonly not?: true }, command: Command) =>
      ask(command, 'write', async (asked) => show(asked, await asked.library.confirmEntity({ entity: (await findExactEntity(asked.library, name)).key, confirmed: not !== true, why }))))
  because(entity.command('add'))
    .argument('<document>', 'an article: its number, or a part of its title')
    .description('Say that something is named where nothing was found.')
    .requiredOption('--quote <words>', 'the words that name it')
    .addOption(kindOption('what it is').makeOptionMandatory())
    .option('--name <name>', 'what it is called (default: the words)')
    .option('--entity <name>', 'an entity that is there already')
    .option('--everywhere', 'wherever these words stand, now and in articles to come')
    .action((document: string, { quote, kind, name, entity: known, everywhere, why }: Why & { readonly quote: string; readonly kind: EntityKind; readonly name?: string; readonly entity?: string; readonly everywhere?: true }, command: Command) =>
      ask(command, 'write', async (asked) => {
        const { library } = asked
        const { id } = await findDocument(library, document)
        const span = await findQuote(library, id, quote)
        await show(asked, await library.addMention({
          document: id, ...span, kind, everywhere: everywhere === true, why, ...(name === undefined ? {} : { name }),
          ...(known === undefined ? {} : { entity: (await findExactEntity(library, known)).key }),
        }))
      }),
    )
  because(entity.command('alias'))
    .argument('<name>', exactly)
    .argument('<alias>', 'another name')
    .option('--not', 'it is not its name: mentions so written leave it')
    .description('Give an entity another name, or take one from it.')
    .action((name: string, alias: string, { not, why }: Why & { readonly not?: true }, command: Command) =>
      ask(command, 'write', async (asked) => show(asked, await asked.library.setAlias({ entity: (await findExactEntity(asked.library, name)).key, alias, holds: not !== true, why }))))
}

async function mentionsIn(library: Client, entity: EntityKey, meant: string, quote: string | undefined): Promise<{ document: number; start: number; end: number }[]> {
  const { id } = await findDocument(library, meant)
  const within = quote === undefined ? null : await findQuote(library, id, quote)
  const { mentions } = await library.openDocument({ document: id })
  return mentions.filter((mention) => mention.entity === entity && (within === null || (mention.start < within.end && within.start < mention.end))).map(({ start, end }) => ({ document: id, start, end }))
}

const describePreview = ({ survivor, others, after }: MergePreview): string =>
  [
    `${survivor.name} (${survivor.kind}) would take in ${others.map(({ name, kind }) => `${name} (${kind})`).join(', ')}:`,
    `${counted(after.mentions, 'mention')} in ${counted(after.documents, 'article')}, ${counted(after.relations, 'relation')}`,
    ...(after.aliases.length > 0 ? [`also called ${after.aliases.join(', ')}`] : []),
  ].join('\n')
