/** A sentence as relations read it: names and dates are one node each, everything else one node a word. */
import type { EntityKind, Span } from '../../../../shared/model.ts'
import type { FoundDate } from '../dates.ts'
import type { FoundMention } from '../findings.ts'
import { type KnownWord, knownWord, noWord } from './known-words.ts'
import type { Word } from '../sentences/words.ts'

/** What an English compound adds to a name: `Paris-based`, `Nexan-owned`. */
const compound = /-(?:based|owned|controlled|backed|funded|financed|led|run|made|built|designed|sponsored|organised|organized|founded|domiciled|headquartered|listed|registered)$/

export interface Node extends Span {
  /** Lower case; empty for a name or a date, so that no table of words matches it. */
  readonly low: string
  /** What is known of `low`. */
  readonly word: KnownWord
  readonly type: 'word' | 'mark' | 'number' | 'name' | 'date'
  readonly capital: boolean
  /** Of a name: which appearance, and its kind. */
  readonly appearance: number
  readonly kind: EntityKind | null
}

/** What is known of a word of the text, kept with its spelling. */
function knownAs({ low, spelling }: Word): KnownWord {
  spelling.known ??= knownWord(low)
  return spelling.known as KnownWord
}

/** The nodes of the words `[from, to)`. Mentions and dates are in order; a name inside another is passed over. */
export function toNodes(words: readonly Word[], from: number, to: number, mentions: readonly FoundMention[], dates: readonly FoundDate[]): Node[] {
  const nodes: Node[] = []
  let [m, d] = [0, 0]
  for (let i = from; i < to; ) {
    const word = words[i]!
    while (m < mentions.length && (mentions[m]!.end <= word.start || mentions[m]!.start < words[from]!.start)) m++
    while (d < dates.length && dates[d]!.end <= word.start) d++
    const mention = mentions[m]
    const date = dates[d]
    if (mention !== undefined && mention.start < word.end) {
      let longest = mention
      for (let k = m + 1; k < mentions.length && mentions[k]!.start === mention.start; k++) if (mentions[k]!.end > longest.end) longest = mentions[k]!
      i++
      while (i < to && words[i]!.start < longest.end) i++
      const last = words[i - 1]!
      const suffix = last.end > longest.end ? compound.exec(last.low)?.[0] : undefined
      nodes.push({ start: longest.start, end: longest.end, low: '', word: noWord(), type: 'name', capital: true, appearance: longest.appearance, kind: longest.kind })
      // `Paris-based` is one word, of which the name is a part.
      if (suffix !== undefined) nodes.push({ start: longest.end, end: last.end, low: suffix, word: knownWord(suffix), type: 'word', capital: false, appearance: -1, kind: null })
      continue
    }
    if (date !== undefined && date.start < word.end && date.start >= words[from]!.start && date.end > word.start) {
      const end = mention === undefined ? date.end : Math.min(date.end, mention.start)
      i++
      while (i < to && words[i]!.start < end) i++
      nodes.push({ start: word.start, end, low: '', word: noWord(), type: 'date', capital: false, appearance: -1, kind: null })
      continue
    }
    nodes.push({ start: word.start, end: word.end, low: word.low, word: knownAs(word), type: word.type, capital: word.capital, appearance: -1, kind: null })
    i++
  }
  dropCredit(nodes)
  return nodes
}
/** `PARIS, 3 mars (AFP) -`: who brings the news takes no part in it. */
function dropCredit(nodes: Node[]): void {
  for (let i = 1; i < 9 && i + 2 < nodes.length; i++) {
    const node = nodes[i]!
    if (node.type === 'name' && nodes[i - 1]!.low === '(' && nodes[i + 1]!.low === ')' && dashes.has(nodes[i + 2]!.low)) nodes[i] = { ...node, type: 'mark', appearance: -1, kind: null }
  }
}
const dashes = new Set(['-', '–', '—', '--'])

/** The same place with another word in it. */
export const reworded = (node: Node, low: string): Node => ({ ...node, low, word: knownWord(low) })

export type NameNode = Node & { readonly type: 'name'; readonly kind: EntityKind }
export type WordNode = Node & { readonly type: 'word' }
export const isName = (node: Node | undefined): node is NameNode => node?.type === 'name'
export const isWord = (node: Node | undefined): node is WordNode => node?.type === 'word'

/** `selon X`, `according to X`: who says it, and not what it is about. */
export function isSource(nodes: readonly Node[], i: number): boolean {
  let at = i - 1
  while (at > 0 && isWord(nodes[at]) && (nodes[at]!.word.determiner || /^(?:journal|quotidien|magazine|site|agence|chaîne|radio|newspaper|daily|agency|broadcaster|fonds|fund|groupe|société|banque)$/.test(nodes[at]!.low))) at--
  const low = nodes[at]?.low
  // `Hormis X, les autres …`
  if (low === 'hormis' || low === 'excepté' || low === 'outre' || low === 'besides' || low === 'from' && nodes[at - 1]?.low === 'apart') return true
  return low === 'selon' || low === 'après' && nodes[at - 1]?.low === "d'" || low === 'to' && nodes[at - 1]?.low === 'according'
}
const isCommon = ({ capital, word }: Node): boolean => !capital && !word.determiner && !word.preposition && !word.auxiliary && !word.relative && !word.conjunction
  && !word.subordinator && word.verb?.mood !== 'finite'
/** The name a sentence is about: the first that no preposition governs; with `described`, also behind what it is, and no further name of a list. */
export function mainName(nodes: readonly Node[], before = nodes.length, described = false): number | null {
  let first: number | null = null
  for (let i = 0; i < before && i < nodes.length; i++) {
    const node = nodes[i]!
    if (!isName(node) || isSource(nodes, i)) continue
    if (node.kind !== 'place') first ??= node.appearance
    let at = i - 1
    // `La jeune pousse X`: what it is may stand before it.
    let noun = at
    while (noun > i - 5 && isWord(nodes[noun]) && isCommon(nodes[noun]!)) noun--
    if (described && noun < at && isWord(nodes[noun]) && nodes[noun]!.word.determiner && !nodes[noun]!.word.genitive) at = noun
    while (at >= 0 && isWord(nodes[at]) && nodes[at]!.word.determiner && !nodes[at]!.word.genitive) at--
    const listed = described && nodes[at]?.low === ',' && isName(nodes[at - 1]) && nodes[at - 1]!.kind !== 'place'
    if ((at < 0 || nodes[at]!.type === 'mark') && !listed) return node.appearance
  }
  return first
}
