/**
 * A sentence as one line of small tokens, for patterns to read: a name is the letter of its kind and its appearance (`C3`),
 * a number `#`, a date `@`, `and` and `et` both `&`; quotation marks, courtesies and asides without a name are left out.
 */
import type { EntityKind } from '../../../../shared/model.ts'
import { joining } from './function-words.ts'
import { asked } from './known-words.ts'
import type { Node } from './nodes.ts'
import { isName, isWord } from './nodes.ts'

export interface Skeleton {
  /** Patterns read them with a space before and after each. */
  readonly tokens: readonly string[]
  /** Where each token begins in that line, and the node it was made from. */
  readonly at: readonly number[]
  readonly nodes: readonly Node[]
}
const letters: Readonly<Record<EntityKind, string>> = {
  person: 'P', company: 'C', institution: 'I', fund: 'F', project: 'J', law: 'L', event: 'E', place: 'S',
}
const quotes = new Set(['«', '»', '“', '”', '"', '‘', '‹', '›'])
const courtesies = new Set('m mme mlle mr mrs ms dr sir lord maître me prof professor général cllr hon dame'.split(' '))
/** How patterns read a word, and what may leave it out. */
const asToken = asked((low) => ({ quote: quotes.has(low), courtesy: courtesies.has(low), token: joining.has(low) ? '&' : low, sign: /[€$£]/.test(low) }))
/** Longer sentences are lists or tables, which patterns do not read. */
export const longestSkeleton = 140

export function skeletonOf(sentence: readonly Node[]): Skeleton {
  const at: number[] = []
  const nodes: Node[] = []
  const tokens: string[] = []
  let length = 1
  const put = (token: string, node: Node): void => {
    at.push(length)
    nodes.push(node)
    tokens.push(token)
    length += token.length + 1
  }
  for (let i = 0; i < sentence.length; i++) {
    const node = sentence[i]!
    if (isName(node)) {
      put(letters[node.kind] + node.appearance, node)
      continue
    }
    // `A ainsi que B`, `A as well as B`
    if (node.low === 'ainsi' && /^qu/.test(sentence[i + 1]?.low ?? '') || node.low === 'as' && sentence[i + 1]?.low === 'well' && sentence[i + 2]?.low === 'as') {
      const end = node.low === 'as' ? i + 2 : i + 1
      if (isName(sentence[end + 1]) || isWord(sentence[end + 1]) && (isName(sentence[end + 2]) || isName(sentence[end + 3]))) {
        put('&', node)
        i = end
        continue
      }
    }
    const read = asToken(node.word)
    if (read.quote) continue
    if (node.low === '(') {
      const close = asideEnd(sentence, i)
      if (close > i) {
        i = close
        continue
      }
    }
    if (read.courtesy && (isPerson(sentence[i + 1]) || sentence[i + 1]?.low === '.' && isPerson(sentence[i + 2]))) {
      if (sentence[i + 1]?.low === '.') i++
      continue
    }
    put(node.type === 'number' ? '#' : node.type === 'date' ? '@' : node.type === 'mark' && read.sign ? '$' : read.token, node)
  }
  return { tokens, at, nodes }
}
const isPerson = (node: Node | undefined): boolean => isName(node) && node.kind === 'person'

/** The end of `(BEI)` and `(187 salariés)`, which say nothing new; the same place when something else is named in there. */
function asideEnd(nodes: readonly Node[], open: number): number {
  const before = nodes[open - 1]
  for (let k = open + 1; k < nodes.length && k < open + 12; k++) {
    const node = nodes[k]!
    if (node.low === ')') return k
    if (isName(node) && !(isName(before) && node.appearance === before.appearance)) return open
  }
  return open
}
/** The appearances a stretch of the line names, in order, each once; of `A's B` what belongs. */
export function namesIn(stretch: string): number[] {
  const found: number[] = []
  for (const each of stretch.matchAll(/[A-Z](\d+) (?!'s )/g)) if (!found.includes(Number(each[1]))) found.push(Number(each[1]))
  return found
}
