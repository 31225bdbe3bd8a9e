import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'

type Root = ReturnType<typeof fromMarkdown>
export type MarkdownNode = Root | Root['children'][number]

/** A stretch of a text that can be parsed by itself, as its tree; positions in the tree count from `start`. */
export interface ParsedPart {
  readonly start: number
  readonly tree: Root
}

/** The parser's time grows faster than its input, so a long text goes through it in parts of about this length. */
const partLength = 8_000
/** A part that cannot be cut (one table, one paragraph) beyond this would take the parser minutes. */
const longestPart = 48_000
/** A text of more characters than the longest of books would keep the parser busy for a minute. */
const longestText = 1_200_000
const deepNesting = /^[ \t>*+-]{160,}/mu

/** The text's Markdown from `start` on, or null when it is nested or knotted beyond what any author writes and had better be read as plain text. */
export function parseMarkdown(text: string, start: number): ParsedPart[] | null {
  if (text.length > longestText || deepNesting.test(text)) return null
  const cuts = findCuts(text, start)
  if (cuts.some((cut, i) => (cuts[i + 1] ?? text.length) - cut > longestPart)) return null
  const definitions = cuts.length > 1 ? (text.match(/^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S[^\n]{0,500}$/gmu) ?? []).slice(0, 500).join('\n') : ''
  return cuts.map((cut, i) => {
    const part = text.slice(cut, cuts[i + 1] ?? text.length)
    const source = definitions ? `${part}\n\n${definitions}` : part
    return { start: cut, tree: fromMarkdown(source, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }) }
  })
}

/** Offsets of lines that begin something new whatever came before: at the margin, behind an empty line, outside a code fence, no list and no quote. */
function findCuts(text: string, start: number): number[] {
  const cuts = [start]
  let fenced = ''
  let empty = false
  let from = start
  while (from < text.length) {
    const found = text.indexOf('\n', from)
    const until = found < 0 ? text.length : found
    const line = text.slice(from, Math.min(until, from + 200))
    const fence = /^ {0,3}(```+|~~~+)/u.exec(line)?.[1]?.slice(0, 3)
    if (fence && (fenced === '' || fence === fenced)) fenced = fenced === '' ? fence : ''
    const begins = empty && fenced === '' && !fence && /^[^\s>*+<-]/u.test(line) && !/^\d{1,9}[.)]/u.test(line)
    if (begins && from - cuts.at(-1)! >= partLength) cuts.push(from)
    empty = line.trim() === ''
    from = until + 1
  }
  return cuts
}
