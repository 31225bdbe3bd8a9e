/**
 * What speaks for a sense of a pair, whichever relation it is: a word for it between the names or beside them, verb or office, active or passive.
 * Weights are shared by all relations, so that what is learned of the frequent ones serves the rare.
 */
import { predicates, type Predicate } from '../../../../shared/model.ts'
import { nominalOf } from '../relate/nominals.ts'
import { verbForm } from '../relate/verbs.ts'
import type { Candidate } from './candidates.ts'
import { role, type Line } from './line.ts'

export const sharedCount = 512
const reach = 5

/** One word that hints at a relation: where it stands, what sort of word it is, and which way it points. */
interface Hint {
  readonly sort: number
  readonly rank: number
}

/** Numbers below `sharedCount` for one sense of the pair: `2k` says that the first name is the subject of the k-th predicate. */
export function sharedFeatures(candidate: Candidate, sense: number): number[] {
  const { line, from, leftEnd, rightStart, to } = candidate
  const predicate = predicates[sense >> 1]!
  const backward = sense & 1
  const found: number[] = []
  const regions = [[leftEnd + 1, rightStart], [from - reach, from], [to + 1, to + 1 + reach]] as const
  regions.forEach(([first, end], place) => {
    let best: Hint | null = null
    for (let i = Math.max(0, first); i < end && i < line.nodes.length; i++) {
      const hint = hintAt(line, i, predicate, candidate)
      if (hint !== null && (best === null || hint.rank > best.rank)) best = hint
    }
    found.push(((best === null ? 31 : best.sort) * 3 + place) * 2 + backward)
  })
  return found
}

function hintAt(line: Line, i: number, predicate: Predicate, { rightStart }: Candidate): Hint | null {
  const bit = 1 << predicates.indexOf(predicate)
  if ((line.cues[i]! & bit) === 0) return null
  if ((line.sure[i]! & bit) === 0) return { sort: line.role[i] === role.other ? 0 : 1, rank: 0 }
  const { low } = line.nodes[i]!
  const nominal = nominalOf(low)
  if (nominal?.predicate === predicate) return { sort: 2 + (nominal.office ? 1 : 0) + (nominal.inverse ? 2 : 0), rank: 2 }
  const form = verbForm(low)
  const frame = form?.frames.find((each) => each.predicate === predicate)
  if (form === undefined || frame === undefined) return { sort: 1, rank: 0 }
  const agent = [1, 2, 3, 4].some((k) => line.nodes[i + k]?.low === 'par' || line.nodes[i + k]?.low === 'by')
  let preposition = ''
  for (let k = i + 1; k < rightStart; k++) if (line.role[k] === role.preposition) preposition = line.nodes[k]!.low
  const reached = frame.by.includes(preposition === '' ? '>' : preposition) ? 1 : 0
  return { sort: 6 + (form.mood === 'past' ? 1 : 0) + (agent ? 2 : 0) + (frame.inverse ? 4 : 0) + reached * 8, rank: 1 + reached + (agent ? 1 : 0) }
}
