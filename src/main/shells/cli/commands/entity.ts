import type { EntityPage, EntityRelation } from '../../../../shared/contract/entities.ts'
import type { AddCommand } from '../command.ts'
import { addEntityDecisions } from './entity-decide.ts'
import { findEntity } from '../find-entity.ts'
import { notePending } from '../pending.ts'
import { counted, paragraphs, toEvidence, toPlace, toSentence } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'
import { predicateWords } from '../print/words.ts'

export const addEntity: AddCommand = (program, context) => {
  const { ask } = context
  const entity = program
    .command('entity')
    .argument('<name>', 'a name or an alias')
    .description('Show one entity: its names, roles, relations and figures, each with its sentence, and every mention.')
    .action((name: string, _options, command) =>
      ask(command, 'read', async (asked) => {
        const { entity: found, remark } = await findEntity(asked.library, name)
        if (remark) asked.note(remark)
        asked.print(await asked.library.openEntity({ entity: found.key }), describeEntity)
        await notePending(asked)
      }),
    )
  addEntityDecisions(entity, context)
}

function describeEntity({ entity, aliases, roles, relations, figures, mentions, appearsWith, seen, decisions }: EntityPage, style: Style): string {
  const section = (title: string, lines: readonly string[]): string | false => lines.length > 0 && [style.heading(title), ...lines].join('\n')
  return paragraphs(
    `${style.heading(entity.name)}  ${style.quiet(`${entity.kind}, ${counted(entity.mentions, 'mention')} in ${counted(entity.documents, 'article')}${entity.confirmed ? ', confirmed' : ''}${seen ? `, seen from ${seen.first} to ${seen.last}` : ''}`)}`,
    section('Names', aliases.map(({ text, mentions: times, reason }) => `  ${text}  ${style.quiet(`${counted(times, 'time')}, ${reason}`)}`)),
    section('Roles', roles.map(({ role, evidence }) => `  ${role}\n${toEvidence(evidence, style, '    ')}`)),
    section('Relations', relations.map((relation) => `  ${describeRelation(entity.name, relation)}\n${relation.evidence.map((evidence) => toEvidence(evidence, style, '    ')).join('\n')}`)),
    section('Figures', figures.map(({ figure, evidence }) => `  ${figure.text}${figure.measure === null ? '' : `  ${style.quiet(figure.measure)}`}\n${toEvidence(evidence, style, '    ')}`)),
    section('Decided', decisions.map(({ says, why, holds }) => `  ${says.en}${why === '' ? '' : `  ${style.quiet(why)}`}${holds ? '' : style.quiet('  (not in the library now)')}`)),
    section('Appears with', appearsWith.map(({ other, sentences }) => `  ${other.name}  ${style.quiet(`${other.kind}, ${counted(sentences, 'sentence')}`)}`)),
    section('Mentions', mentions.map(({ document, evidence }) => [`  ${style.quiet(toPlace(document))}`, ...evidence.map((one) => `    ${toSentence(one, style)}`)].join('\n'))),
  )
}

function describeRelation(name: string, { predicate, direction, other, roles, negated, conditional, confirmed, uncertain }: EntityRelation): string {
  const [subject, object] = direction === 'out' ? [name, other.name] : [other.name, name]
  const doubts = [confirmed === true && 'confirmed', uncertain === true && 'uncertain', negated && 'denied', conditional && 'conditional', ...roles].filter((word) => word !== false)
  return `${subject} ${predicateWords[predicate]} ${object}${doubts.length > 0 ? ` (${doubts.join(', ')})` : ''}`
}
