import type { Silence } from '../../../../shared/contract/compare.ts'
import type { AddCommand } from '../command.ts'
import { findEntity } from '../find-entity.ts'
import { notePending } from '../pending.ts'
import { counted, paragraphs, toPlace } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'

export const addSilence: AddCommand = (program, { ask }) =>
  void program
    .command('silence')
    .argument('<entity>', 'a name or an alias')
    .description('Which articles name somebody or something, and which say nothing of them.')
    .action((name: string, _options, command) =>
      ask(command, 'read', async (asked) => {
        const { entity, remark } = await findEntity(asked.library, name)
        if (remark) asked.note(remark)
        asked.print(await asked.library.silence({ entity: entity.key }), describeSilence)
        await notePending(asked)
      }),
    )

function describeSilence({ entity, mention, silent }: Silence, style: Style): string {
  const list = (title: string, lines: readonly string[]): string | false => lines.length > 0 && [style.heading(title), ...lines].join('\n')
  return paragraphs(
    `${style.heading(entity.name)}  ${style.quiet(`${entity.kind}, named by ${counted(mention.length, 'article')} of ${(mention.length + silent.length).toLocaleString('en')}`)}`,
    list('Named by', mention.map((source) => `  ${toPlace(source)}  ${style.quiet(counted(source.mentions, 'time'))}`)),
    list('Not named by', silent.map((source) => `  ${toPlace(source)}${source.unread ? `  ${style.quiet('not read yet')}` : ''}`)),
  )
}
