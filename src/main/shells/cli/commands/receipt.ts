import type { Coverage, DocumentReceipts, SourceReceipt } from '../../../../shared/contract/documents.ts'
import type { AddCommand } from '../command.ts'
import { findDocument } from '../find-document.ts'
import { counted, paragraphs, toPlace } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'

export const addReceipt: AddCommand = (program, { ask }) =>
  void program
    .command('receipt')
    .argument('<document>', 'its number, or a part of its title or file name')
    .description('Say what became of an article when it was read: what was kept, guessed, left out, found.')
    .action((meant: string, _options, command) =>
      ask(command, 'read', async ({ library, print }) => {
        const { id } = await findDocument(library, meant)
        print(await library.documentReceipts({ document: id }), describeReceipts)
      }))

function describeReceipts({ document, sources, found, isIndexed, edited }: DocumentReceipts, style: Style): string {
  return paragraphs(
    style.heading(`${document.id}  ${toPlace(document)}`),
    isIndexed
      ? `Found: ${counted(found.sentences, 'sentence')}, ${counted(found.mentions, 'mention')} of ${counted(found.entities, 'entity', 'entities')}, ${counted(found.relations, 'relation')}, ${counted(found.figures, 'figure')}.`
      : 'Not indexed yet: search and graph do not cover it. Index with: recoupe reindex',
    edited.length > 0 && `Set by hand: ${edited.join(', ')}.`,
    ...sources.map((source) => describeSource(source, style)),
  )
}

function describeSource({ fileName, entry, path, revision, format, charset, bytes, checksum, characters, pages, passages, boilerplateDropped, notes, importedAt, hasOriginal }: SourceReceipt, style: Style): string {
  return [
    `${fileName}${entry === '' ? '' : ` › ${entry}`}  ${style.quiet(`version ${revision}, ${importedAt.slice(0, 10)}`)}`,
    `  ${format}, ${charset}, ${bytes.toLocaleString('en')} bytes; ${counted(characters, 'character')}${pages === undefined ? '' : ` on ${counted(pages, 'page')}`}${passages > 0 ? `, ${counted(passages, 'passage')}` : ''}; ${counted(boilerplateDropped, 'character')} of menus and the like left out`,
    ...notes.map(({ en }) => `  ${en}`),
    style.quiet(`  ${path ?? 'from no lasting place'} · sha256 ${checksum.slice(0, 12)}… · original ${hasOriginal ? 'kept' : 'not here any more'}`),
  ].join('\n')
}

export const addCoverage: AddCommand = (program, { ask }) =>
  void program
    .command('coverage')
    .description('Say what of all that was given to the library it covers; what could not be read, and why.')
    .option('--retry', 'read what was refused again, where it still lies there')
    .option('--dismiss', 'take what was refused off the list')
    .action(({ retry, dismiss }: { readonly retry?: true; readonly dismiss?: true }, command) =>
      ask(command, retry || dismiss ? 'write' : 'read', async ({ library, options, print }) => {
        if (retry) await library.retryRefused({}, options)
        if (dismiss) await library.dismissRefused({})
        print(await library.listCoverage({}), describeCoverage)
      }))

function describeCoverage({ documents, sources, characters, indexedCharacters, pending, waiting, formats, withNotes, refused, refusals, boilerplateDropped }: Coverage, style: Style): string {
  const share = characters === 0 ? 100 : Math.floor((1000 * indexedCharacters) / characters) / 10
  const shown = refusals.map(({ name, path, reason, at }) => `  ${name}  ${style.quiet(at.slice(0, 10))}\n    ${reason.en}${path === null ? '' : `\n    ${style.quiet(path)}`}`)
  return paragraphs(
    `${counted(documents, 'article')} from ${counted(sources, 'source')}: ${counted(characters, 'character')}, ${share} % of them indexed. ${counted(boilerplateDropped, 'character')} of menus and the like were left out.`,
    pending > 0 && `${counted(pending, 'article')} not indexed yet. Index with: recoupe reindex`,
    waiting > 0 && `${counted(waiting, 'file')} of an interrupted import still to be read: that goes on when the library is next opened to write.`,
    withNotes > 0 && `Of ${counted(withNotes, 'article')} something was guessed, repaired or left out; see: recoupe receipt <document>`,
    formats.length > 0 && formats.map(({ format, sources: of }) => `${format} ${of.toLocaleString('en')}`).join(', '),
    refused === 0 ? 'Nothing was refused.' : `${style.heading(`${counted(refused, 'file')} could not be read`)}\n${shown.join('\n')}`,
  )
}
