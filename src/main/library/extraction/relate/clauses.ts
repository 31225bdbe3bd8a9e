/**
 * The plain clauses a long sentence is made of: what it says with its asides left out, what each relative clause says of its antecedent, what
 * the subject does after `and`. Readings look a few words far; in a clause of its own, what belongs together stands together.
 */
import type { Language } from '../../../../shared/model.ts'
import { joining } from './function-words.ts'
import { isName, isWord, type NameNode, type Node, reworded } from './nodes.ts'

const longestAside = 20
const longestClause = 40

/** Clauses besides the sentence itself, of those that name at least two. */
export function clausesOf(nodes: readonly Node[], language: Language): readonly (readonly Node[])[] {
  if (nodes.length > 160) return []
  const core = withoutAsides(nodes)
  const found = [...relativeClauses(nodes), ...openings(nodes), ...(core.length < nodes.length ? [core] : []), ...coordinated(core, language)]
  return found.filter((clause) => new Set(clause.flatMap(({ type, appearance }) => type === 'name' ? [appearance] : [])).size > 1)
}

const closing = new Map([[',', ','], ['—', '—'], ['–', '–'], ['(', ')']])
/** Without what stands between two commas, dashes or brackets after a name and is no further name of a list. */
function withoutAsides(nodes: readonly Node[]): readonly Node[] {
  const kept: Node[] = []
  for (let i = 0; i < nodes.length; i++) {
    kept.push(nodes[i]!)
    if (!isName(nodes[i])) continue
    const end = asideEnd(nodes, i + 1)
    if (end > i) i = end
  }
  return kept
}
/** The place of what closes the aside that opens at `open`, or -1. */
function asideEnd(nodes: readonly Node[], open: number): number {
  const close = closing.get(nodes[open]?.low ?? '')
  const first = nodes[open + 1]
  if (close === undefined || first === undefined || close === ',' && (isName(first) || joining.has(first.low))) return -1
  // `the A, the B and C`
  if (close === ',' && first.word.determiner && isName(nodes[open + 2]) && (nodes[open + 3]?.low === ',' || joining.has(nodes[open + 3]?.low ?? ''))) return -1
  for (let k = open + 1; k < nodes.length && k < open + longestAside; k++) {
    if (nodes[k]!.low === ';' || nodes[k]!.low === ':') return -1
    if (nodes[k]!.low !== close) continue
    // `…, in A, B and C, …`: a list goes on.
    if (close === ',' && isName(nodes[k - 1]) && (isName(nodes[k + 1]) || joining.has(nodes[k + 1]?.low ?? ''))) continue
    return k
  }
  return -1
}

const relatives = new Set(['who', 'which', 'qui', 'whose', 'that'])
/** `A, which owns B` → `A owns B`; `A, whose unit B …` → `A 's unit B …`. */
function relativeClauses(nodes: readonly Node[]): (readonly Node[])[] {
  return nodes.flatMap((node, i) => {
    if (!isWord(node) || !relatives.has(node.low) || i === 0) return []
    const of = antecedent(nodes, i)
    if (of === null || node.low === 'that' && !isName(nodes[i - 1])) return []
    const end = clauseEnd(nodes, i + 1)
    const rest = nodes.slice(i + 1, end)
    return [node.low === 'whose' ? [of, reworded(node, "'s"), ...rest] : [of, ...rest]]
  })
}
/** Whom a relative clause is about: the name before it, over one aside (`A, the insurer, which …`). */
function antecedent(nodes: readonly Node[], i: number): NameNode | null {
  let at = i - 1
  if (nodes[at]?.low === ',') {
    at--
    for (let k = at; k > 0 && k > at - 12; k--) {
      if (nodes[k]!.low !== ',') continue
      const first = nodes[k + 1]
      if (isName(nodes[k - 1]) && isWord(first) && !first.word.preposition && !joining.has(first.low) && !first.word.auxiliary) return nodes[k - 1] as NameNode
      break
    }
  }
  const near = nodes[at]
  return isName(near) ? near : null
}
function clauseEnd(nodes: readonly Node[], from: number): number {
  let listed = false
  for (let k = from; k < nodes.length && k < from + longestClause; k++) {
    const low = nodes[k]!.low
    if (low === ';' || low === ':' || low === '—' || low === '–') return k
    if (low !== ',') continue
    // `which owns A, B, and C, …` goes on; `which owns A, and B …` does not.
    const goesOn = isName(nodes[k + 1]) || joining.has(nodes[k + 1]?.low ?? '') && listed || nodes[k + 1]?.word.determiner === true && isName(nodes[k + 2])
    if (!isName(nodes[k - 1]) || !goesOn) return k
    listed = true
  }
  return Math.min(nodes.length, from + longestClause)
}

/** `Diplômée de A, passée par B, C …` → `C , diplômée de A , passée par B ,`. */
function openings(nodes: readonly Node[]): (readonly Node[])[] {
  const start = nodes.findIndex(({ type }) => type !== 'mark')
  const first = nodes[start]
  if (!isWord(first) || !(first.word.verb?.mood === 'past' || first.word.verb?.mood === 'present' || first.word.nominal !== undefined || opening.has(first.low))) return []
  for (let k = start + 1; k < nodes.length && k < start + longestClause; k++) {
    if (nodes[k]!.low === ';' || nodes[k]!.low === ':') return []
    if (nodes[k]!.low !== ',') continue
    let at = k + 1
    while (isWord(nodes[at]) && nodes[at]!.word.determiner && !nodes[at]!.word.genitive) at++
    const subject = nodes[at]
    const next = nodes[at + 1]
    // The subject is a name that does something, not one more of a list.
    if (!isName(subject) || next === undefined || next.low === ',' && !isWord(nodes[at + 2]) || joining.has(next.low)) continue
    const comma = reworded(nodes[k]!, ',')
    return [[subject, comma, ...nodes.slice(start, k), comma]]
  }
  return []
}
const opening = new Set(`
  diplômé diplômée passé passée né née formé formée ancien ancienne issu issue basé basée venu venue arrivé arrivée membre entré entrée élu élue nommé nommée
  born trained educated based backed owned founded led former created launched headquartered listed named elected appointed once formerly
`.trim().split(/\s+/))

const frenchHelpers = new Set('a ont avait avaient est sont était sera aura va'.split(' '))
const englishHelpers = new Set('has have had is are was were will'.split(' '))
/** `A bought B and sold C` → `A sold C`: the subject's further deeds. */
function coordinated(nodes: readonly Node[], language: Language): (readonly Node[])[] {
  const helping = language === 'fr' ? frenchHelpers : englishHelpers
  const subject = nodes.findIndex((node, k) => isName(node) && !(isWord(nodes[k - 1]) && nodes[k - 1]!.word.preposition)
    && !(nodes[k - 1]?.word.determiner === true && nodes[k - 2]?.word.preposition === true))
  if (subject < 0 || nodes.slice(0, subject).some(({ type, low }) => type === 'mark' && low !== ',')) return []
  const found: Node[][] = []
  let having: Node | null = null
  for (let i = subject + 1; i < nodes.length; i++) {
    const node = nodes[i]!
    if (isWord(node) && helping.has(node.low) && having === null) having = node
    if (!joining.has(node.low) && node.low !== ',') continue
    let at = i + 1
    if (node.low === ',' && joining.has(nodes[at]?.low ?? '')) at++
    const verbAt = at
    while (isWord(nodes[at]) && (nodes[at]!.word.adverb || ['se', "s'", 'en', 'y', 'lui', "l'"].includes(nodes[at]!.low)) && at < verbAt + 3) at++
    const verb = nodes[at]
    if (!isWord(verb)) continue
    const form = verb.word.verb
    const finite = form?.mood === 'finite' || helping.has(verb.low)
    // `is part of A, led by B`: A is led.
    const shared = form?.mood === 'past' && having !== null && (joining.has(nodes[verbAt - 1]!.low) || !['by', 'par'].includes(nodes[at + 1]?.low ?? ''))
    if (!finite && !shared) continue
    const rest = nodes.slice(verbAt, clauseEnd(nodes, at))
    found.push([nodes[subject]!, ...(finite || !shared ? [] : [having!]), ...rest])
  }
  return found
}
