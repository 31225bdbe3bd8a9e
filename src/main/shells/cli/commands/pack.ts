import { Option, type Command } from 'commander'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Pack } from '../../../library/requests/pack-requests.ts'
import type { AddCommand, GlobalOptions } from '../command.ts'
import { findRows } from '../find-rows.ts'
import { onDisk } from '../on-disk.ts'
import { sayValue } from '../print/compare.ts'
import { counted, paragraphs, toPlace } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'

interface Options {
  readonly html?: string
  readonly language: 'fr' | 'en'
}

export const addPack: AddCommand = (program, { ask }) =>
  void program
    .command('pack')
    .argument('<rows...>', 'rows by their number as `recoupe compare` prints it, by key, or by the name of what they are about')
    .description('Check every quote of these rows once more against the file it came from; exit code 1 when one does not stand.')
    .option('--html <file>', 'write a page that stands alone')
    .addOption(new Option('--language <language>', 'of the page').choices(['en', 'fr']).default('en'))
    .action((meant: readonly string[], { html, language }: Options, command: Command) =>
      ask(command, 'read', async ({ library, print, note, fail }) => {
        const rows = (await findRows(library, meant)).map(({ key }) => key)
        const json = await library.packEvidence({ rows, format: 'json', language })
        if (html !== undefined) {
          const { text } = await library.packEvidence({ rows, format: 'html', language })
          onDisk(html, 'written', () => writeFileSync(html, text))
          note(`Written to ${path.resolve(html)}.`)
        }
        const { changed, missing } = json.quotes
        if (changed + missing > 0) fail()
        if (html === undefined || command.optsWithGlobals<GlobalOptions>().json || changed + missing > 0) print(JSON.parse(json.text) as Pack, describePack)
      }),
    )

function describePack({ rows, quotes }: Pack, style: Style): string {
  const total = quotes.verified + quotes.changed + quotes.missing
  const parts = rows.map(({ question, statements }) => [
    style.heading(question.en),
    ...statements.map(({ statement, state, why }) => `  ${state.padEnd(8)}  ${sayValue(statement)} · ${toPlace(statement.evidence)}${state === 'verified' ? '' : `\n            ${style.quiet(why.en)}`}`),
  ].join('\n'))
  return paragraphs(...parts, `${counted(total, 'quote')}: ${quotes.verified} verified, ${quotes.changed} changed, ${quotes.missing} missing.`)
}
