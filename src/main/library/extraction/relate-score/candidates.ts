/** Pairs of names one sentence holds, each where the two stand nearest: what may be a relation. */
import { entityKinds, predicates } from '../../../../shared/model.ts'
import { isAllowed } from '../relate/kinds.ts'
import { isName } from '../relate/nodes.ts'
import type { Line } from './line.ts'

export interface Candidate {
  readonly line: Line
  /** Nodes of the two names, in the order of the text. */
  readonly left: number
  readonly right: number
  /** Where the phrases of the two begin and end: a name in a list stands where its list stands. */
  readonly from: number
  readonly leftEnd: number
  readonly rightStart: number
  readonly to: number
  /** How many names stand between. */
  readonly between: number
}
const widest = 45
const mostBetween = 7
const mostNames = 40

/** Whether any relation may hold between two kinds, either way round. */
const mayRelate = new Map(entityKinds.map((a) => [a, new Set(entityKinds.filter((b) => predicates.some((predicate) => isAllowed(predicate, a, b) || isAllowed(predicate, b, a))))]))

export function candidatesOf(line: Line): Candidate[] {
  const { nodes, first, last } = line
  const names: number[] = []
  for (let i = 0; i < nodes.length && names.length < mostNames; i++) if (isName(nodes[i])) names.push(i)
  const nearest = new Map<number, Candidate>()
  for (let a = 0; a < names.length; a++) {
    const left = names[a]!
    for (let b = a + 1; b < names.length; b++) {
      const right = names[b]!
      const [one, other] = [nodes[left]!, nodes[right]!]
      if (one.appearance === other.appearance || !mayRelate.get(one.kind!)!.has(other.kind!)) continue
      const apart = first[left] !== first[right] && last[left]! < first[right]!
      const [leftEnd, rightStart] = apart ? [last[left]!, first[right]!] : [left, right]
      if (rightStart - leftEnd > widest) continue
      let between = 0
      for (let c = a + 1; c < b; c++) if (names[c]! > leftEnd && names[c]! < rightStart) between++
      if (between > mostBetween) continue
      const key = Math.min(one.appearance, other.appearance) * 65_536 + Math.max(one.appearance, other.appearance)
      const known = nearest.get(key)
      if (known === undefined || rightStart - leftEnd < known.rightStart - known.leftEnd)
        nearest.set(key, { line, left, right, between, leftEnd, rightStart, from: apart ? first[left]! : left, to: apart ? last[right]! : right })
    }
  }
  return [...nearest.values()]
}
