import { fromMarkdown } from 'mdast-util-from-markdown'

type Root = ReturnType<typeof fromMarkdown>
export type MarkdownNode = Root['children'][number]
export type MarkdownParent = Extract<MarkdownNode, { readonly children: readonly unknown[] }>

/** Nobody writes deeper than this; a page that is drawn deeper without end is none. */
const deepest = 40

/** A note as its Markdown means it; null where it cannot be read, and is to be shown as it was written. */
export function readMarkdown(note: string): readonly MarkdownNode[] | null {
  try {
    const { children } = fromMarkdown(note)
    return depthOf(children) > deepest ? null : children
  } catch {
    return null
  }
}

/** Counted level by level, since calls within calls would run out of stack first. */
function depthOf(nodes: readonly MarkdownNode[]): number {
  let depth = 0
  for (let level = nodes; level.length > 0 && depth <= deepest; depth++) level = level.flatMap((node) => ('children' in node ? childrenOf(node as MarkdownParent) : []))
  return depth
}

export const childrenOf = (node: MarkdownParent): readonly MarkdownNode[] => node.children as readonly MarkdownNode[]
export const plainOf = (node: MarkdownParent): string => plainOfAll(childrenOf(node), '')
const plainOfAll = (nodes: readonly MarkdownNode[], between: string): string =>
  nodes.map((node) => ('value' in node ? node.value : 'children' in node ? plainOfAll(childrenOf(node as MarkdownParent), node.type === 'list' ? ' ' : '') : '')).filter((words) => words !== '').join(between)

/** The words of a note on one line, for where there is no room for its form. */
export function toPlainNote(note: string): string {
  const nodes = readMarkdown(note)
  return (nodes === null ? note : plainOfAll(nodes, ' ')).replace(/\s+/g, ' ').trim()
}
