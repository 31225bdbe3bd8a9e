import type { Route, Routes } from '../../../../shared/contract/graph.ts'
import type { AddCommand } from '../command.ts'
import { findEntity } from '../find-entity.ts'
import { notePending } from '../pending.ts'
import { counted, paragraphs, toEvidence } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'
import { predicateWords } from '../print/words.ts'
import { toWhole } from './graph.ts'

interface Options {
  readonly appearsWith?: true
  readonly steps?: number
  readonly routes?: number
}

export const addPath: AddCommand = (program, { ask }) =>
  void program
    .command('path')
    .argument('<from>', 'an entity')
    .argument('<to>', 'another one')
    .description('Print the shortest ways from one entity to another, with the sentences of every step.')
    .option('--appears-with', 'go through those that stand in one sentence too')
    .option('--steps <number>', 'at most so many steps (5)', toWhole(1, 8))
    .option('--routes <number>', 'at most so many ways (5)', toWhole(1, 100))
    .action((from: string, to: string, { appearsWith, steps, routes }: Options, command) =>
      ask(command, 'read', async (asked) => {
        const ends = await Promise.all([from, to].map((name) => findEntity(asked.library, name)))
        for (const { remark } of ends) if (remark) asked.note(remark)
        const found = await asked.library.findRoutes({
          from: ends[0]!.entity.key, to: ends[1]!.entity.key, appearsWith: appearsWith ?? false, ...(steps === undefined ? {} : { most: steps }), ...(routes === undefined ? {} : { limit: routes }),
        })
        asked.print(found, describeRoutes)
        await notePending(asked)
      }),
    )

function describeRoutes({ from, to, routes, more }: Routes, style: Style): string {
  if (routes.length === 0) return `Nothing links ${from.name} to ${to.name} within so many steps. More may with --steps, or with --appears-with.`
  return paragraphs(...routes.map((route, at) => describeRoute(route, at, style)), more > 0 && `${counted(more, 'more way')} of the shortest; see them with --routes.`)
}

function describeRoute({ nodes, steps }: Route, at: number, style: Style): string {
  const lines = steps.map(({ predicate, along, evidence, independent }, step) => {
    const [one, other] = [nodes[step]!.name, nodes[step + 1]!.name]
    const [subject, object] = along ? [one, other] : [other, one]
    const says = `${subject} ${predicate === null ? 'appears with' : predicateWords[predicate]} ${object}`
    return [`${step + 1}. ${says} ${style.quiet(`(${counted(independent, 'source')})`)}`, ...evidence.slice(0, 2).map((each) => toEvidence(each, style, '   '))].join('\n')
  })
  return [style.lit(`${at + 1}  ${nodes.map(({ name }) => name).join(' – ')}`), ...lines].join('\n')
}
