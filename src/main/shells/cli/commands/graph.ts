import { InvalidArgumentError } from 'commander'
import type { Neighbourhood } from '../../../../shared/contract/graph.ts'
import type { AddCommand } from '../command.ts'
import { findEntity } from '../find-entity.ts'
import { notePending } from '../pending.ts'
import { counted, paragraphs } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'
import { toTable } from '../print/table.ts'
import { predicateWords } from '../print/words.ts'

export const addGraph: AddCommand = (program, { ask }) =>
  void program
    .command('graph')
    .description('Print what links the entities: around one, or the most connected of the library.')
    .option('--around <name>', 'the entity in the middle')
    .option('--depth <steps>', 'how many steps from it, 1 to 4', toDepth)
    .action((options: { around?: string; depth?: number }, command) =>
      ask(command, 'read', async (asked) => {
        const depth = options.depth === undefined ? {} : { depth: options.depth }
        const around = options.around === undefined ? null : await findEntity(asked.library, options.around)
        if (around?.remark) asked.note(around.remark)
        asked.print(await asked.library.neighbourhood({ ...depth, ...(around ? { centre: around.entity.key } : {}) }), describeGraph)
        await notePending(asked)
      }),
    )

function toDepth(value: string): number {
  const depth = Number(value)
  if (!Number.isInteger(depth) || depth < 1 || depth > 4) throw new InvalidArgumentError('It is a whole number from 1 to 4.')
  return depth
}

function describeGraph({ nodes, edges, hiddenNodes, hiddenEdges }: Neighbourhood, style: Style): string {
  if (nodes.length === 0) return 'Nothing is linked yet.'
  const rows = edges.map(({ source, target, predicate, sentences, documents }) =>
    [nodes[source]?.name ?? '', predicate === null ? 'appears with' : predicateWords[predicate], nodes[target]?.name ?? '', String(sentences), String(documents)])
  const columns = [{ title: 'WHO', gives: true }, { title: '' }, { title: 'WHOM OR WHAT', gives: true }, { title: 'SENTENCES', align: 'right' }, { title: 'ARTICLES', align: 'right' }] as const
  const linked = new Set(edges.flatMap(({ source, target }) => [source, target]))
  const alone = nodes.filter((_node, i) => !linked.has(i)).map(({ name }) => name)
  const hidden = hiddenNodes + hiddenEdges > 0 ? ` Left out: ${counted(hiddenNodes, 'entity', 'entities')}, ${counted(hiddenEdges, 'link')}.` : ''
  return paragraphs(edges.length > 0 && toTable(columns, rows, style), alone.length > 0 && `Without links here: ${alone.join(', ')}`, `${counted(nodes.length, 'entity', 'entities')}, ${counted(edges.length, 'link')}.${hidden}`)
}
