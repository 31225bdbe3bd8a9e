/** Two names one sentence holds near each other, which some relation could hold between. */
import { determiners, prepositions } from '../function-words.ts'
import { relationsOf } from '../kinds.ts'
import { isName, type Node } from '../nodes.ts'

export interface Candidate {
  readonly nodes: readonly Node[]
  /** Which sentence of the text it is. */
  readonly sentence: number
  /** Nodes of the two names, in the order of the text. */
  readonly left: number
  readonly right: number
  /** Where the list of the first ends and that of the second begins: a name in a list stands where its list stands. */
  readonly leftEnd: number
  readonly rightStart: number
  /** How many names stand between, and how many the sentence has. */
  readonly between: number
  readonly names: readonly number[]
}
const widest = 40
const mostBetween = 6
/** A sentence of more names is a list. */
const mostNames = 30

/** Each two names once, where they stand nearest. */
export function candidatesOf(nodes: readonly Node[], sentence: number): Candidate[] {
  const names: number[] = []
  for (let i = 0; i < nodes.length && names.length <= mostNames; i++) if (isName(nodes[i])) names.push(i)
  if (names.length > mostNames) return []
  const { first, last } = listsOf(nodes, names)
  const nearest = new Map<number, Candidate>()
  for (let a = 0; a < names.length; a++) for (let b = a + 1; b < names.length; b++) {
    const [left, right] = [names[a]!, names[b]!]
    const apart = first[a] !== first[b]
    const [leftEnd, rightStart] = apart ? [names[last[a]!]!, names[first[b]!]!] : [left, right]
    const between = apart ? first[b]! - last[a]! - 1 : b - a - 1
    if (between > mostBetween) continue
    const [one, other] = [nodes[left]!, nodes[right]!]
    if (one.appearance === other.appearance || rightStart - leftEnd > widest || relationsOf(one.kind!, other.kind!) === 0) continue
    const key = pairKey(one.appearance, other.appearance)
    const known = nearest.get(key)
    if (known === undefined || known.rightStart - known.leftEnd > rightStart - leftEnd) nearest.set(key, { nodes, sentence, left, right, leftEnd, rightStart, between, names })
  }
  return [...nearest.values()]
}
/** For each name, which of `names` its list begins and ends with. */
function listsOf(nodes: readonly Node[], names: readonly number[]): { readonly first: readonly number[]; readonly last: readonly number[] } {
  const first = names.map((_, k) => k)
  for (let k = 1; k < names.length; k++) if (isListed(nodes, names[k - 1]!, names[k]!)) first[k] = first[k - 1]!
  const last = names.map((_, k) => k)
  for (let k = names.length - 2; k >= 0; k--) if (first[k + 1] === first[k]) last[k] = last[k + 1]!
  return { first, last }
}
/** `A, B`, `A et le B`, `par A et par B`: joined by little, and of a kind. */
function isListed(nodes: readonly Node[], one: number, other: number): boolean {
  if (other - one > 5 || other === one + 1 || (nodes[one]!.kind === 'person') !== (nodes[other]!.kind === 'person') || (nodes[one]!.kind === 'place') !== (nodes[other]!.kind === 'place')) return false
  let joined = false
  for (let i = one + 1; i < other; i++) {
    const { low } = nodes[i]!
    if (joints.has(low)) joined = true
    else if (!joined || !determiners.has(low) && !prepositions.has(low)) return false
  }
  return joined
}
const joints = new Set([',', 'et', 'and', '&', 'ou', 'or'])
/** One number for two appearances, whichever comes first; no text names a million things. */
export const pairKey = (a: number, b: number): number => a < b ? a * 2 ** 20 + b : b * 2 ** 20 + a
