import { memo, useMemo, type ReactNode } from 'react'
import { childrenOf, plainOf, readMarkdown, type MarkdownNode, type MarkdownParent } from '../library/markdown.ts'
import styles from './note-text.module.css'

/** Where the addresses stand that links only name. */
type Addresses = ReadonlyMap<string, string>

/**
 * A note as its Markdown means it, made of React elements only. Nothing is fetched and nothing leads out of the window: a link and a picture are
 * shown as their words with the address behind them, HTML as the text it is. Where the Markdown cannot be read, the note is shown as it was written.
 */
export const NoteText = memo(function NoteText({ note }: { readonly note: string }) {
  const drawn = useMemo(() => draw(note), [note])
  return <div className={styles.note}>{drawn}</div>
})

function draw(note: string): ReactNode {
  const nodes = readMarkdown(note)
  if (nodes === null) return <p>{note}</p>
  const addresses = new Map(nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url] as const] : [])))
  return all(nodes, addresses)
}

const all = (nodes: readonly MarkdownNode[], addresses: Addresses): ReactNode => nodes.map((node, i) => <One key={i} node={node} addresses={addresses} />)
const inside = (node: MarkdownParent, addresses: Addresses): ReactNode => all(childrenOf(node), addresses)

function One({ node, addresses }: { readonly node: MarkdownNode; readonly addresses: Addresses }): ReactNode {
  switch (node.type) {
    case 'text': return node.value
    case 'paragraph': return <p>{inside(node, addresses)}</p>
    case 'emphasis': return <em>{inside(node, addresses)}</em>
    case 'strong': return <strong>{inside(node, addresses)}</strong>
    case 'delete': return <del>{inside(node, addresses)}</del>
    // A note is no part of the page's outline, so its headings are lines that stand out.
    case 'heading': return <p className={styles.heading} data-level={node.depth}>{inside(node, addresses)}</p>
    case 'blockquote': return <blockquote>{inside(node, addresses)}</blockquote>
    case 'list': return node.ordered ? <ol start={node.start ?? 1}>{inside(node, addresses)}</ol> : <ul>{inside(node, addresses)}</ul>
    case 'listItem': return <li>{inside(node, addresses)}</li>
    case 'code': return <pre><code>{node.value}</code></pre>
    case 'inlineCode': return <code>{node.value}</code>
    case 'break': return <br />
    case 'thematicBreak': return <hr />
    case 'link': return <Address words={inside(node, addresses)} plain={plainOf(node)} to={node.url} />
    case 'linkReference': return <Address words={inside(node, addresses)} plain={plainOf(node)} to={addresses.get(node.identifier) ?? ''} />
    case 'image': return <Address words={node.alt ?? ''} plain={node.alt ?? ''} to={node.url} />
    case 'imageReference': return <Address words={node.alt ?? ''} plain={node.alt ?? ''} to={addresses.get(node.identifier) ?? ''} />
    case 'html': return node.value
    case 'definition': return null
    default: return 'children' in node ? inside(node, addresses) : null
  }
}

/** The words of a link, and where it leads: to be read and copied, not followed. */
function Address({ words, plain, to }: { readonly words: ReactNode; readonly plain: string; readonly to: string }): ReactNode {
  if (!to || to === plain || to === `mailto:${plain}`) return <span className={styles.link}>{plain === '' ? to : words}</span>
  return <><span className={styles.link}>{words}</span> <span className={styles.address}>({to})</span></>
}
