/** Which relations a sentence has words for, between two names or beside them: without such a word nothing is claimed. */
import { predicates } from '../../../../shared/model.ts'
import { places as placing } from '../relate/function-words.ts'
import type { Candidate } from './candidates.ts'
import { role, type Line } from './line.ts'

const bitOf = (predicate: (typeof predicates)[number]): number => 1 << predicates.indexOf(predicate)
const [located, owned, parted] = [bitOf('located_in'), bitOf('owns'), bitOf('part_of')]
/** How far beside the names a word still speaks of them. */
const reach = 4

/** A bit for each of `predicates`. */
export function supportedBy({ line, left, right, from, leftEnd, rightStart, to }: Candidate): number {
  const { nodes, cues, sure } = line
  let [bits, places] = [0, 0]
  for (let i = Math.max(0, from - reach); i < nodes.length && i <= to + reach; i++) {
    if (i >= from && i <= to && (i <= leftEnd || i >= rightStart)) continue
    bits |= cues[i]!
    places |= sure[i]!
  }
  // Where something is takes more than a word for places nearby: a verb that says so, or the place said as one.
  if ((places & located) === 0 && !isPlaced(line, left) && !isPlaced(line, right)) bits &= ~located
  else bits |= located
  if (nodes[leftEnd + 1]?.low === "'s") bits |= owned | parted
  if (rightStart - leftEnd < 5 && nodes.slice(leftEnd + 1, rightStart).some(({ low }) => genitive.has(low))) bits |= owned | parted
  return bits
}
const genitive = new Set(['de', "d'", 'du', 'des', 'of', "'s"])

/** `à Lyon`, `in Leeds`, `(Lyon)`, `, Lyon`, `la mairie de Lyon`, `Lyon's`, `Lyon-based`. */
function isPlaced({ nodes, role: roles }: Line, at: number): boolean {
  if (nodes[at]!.kind !== 'place') return false
  let before = at - 1
  while (before > at - 3 && roles[before] === role.determiner) before--
  const low = nodes[before]?.low ?? ''
  const after = nodes[at + 1]?.low ?? ''
  return roles[before] === role.open || roles[before] === role.comma || placing.has(low) || genitive.has(low) || after === "'s" || after.startsWith('-')
}
