/** Whether what a sentence says of two names is denied, or only possible or reported. */
import { conditionals, negations, refusals, subordinators } from '../relate/function-words.ts'
import type { Candidate } from './candidates.ts'

const reports = new Set(['selon', 'reportedly', 'allegedly', 'supposedly', 'rumoured', 'rumored', 'according'])
const ifs = new Set(['si', "s'il", 'if', 'whether'])

export function moodOf({ line: { nodes }, from, leftEnd, rightStart, to }: Candidate): { negated: boolean; conditional: boolean } {
  let [negated, conditional] = [false, nodes.some(({ low }) => reports.has(low))]
  for (let i = Math.max(0, from - 4); i < nodes.length && i <= to + 4; i++) {
    const { low, type } = nodes[i]!
    const inside = i > leftEnd && i < rightStart
    if (type !== 'word' || (i >= from && i <= to && !inside)) continue
    if (inside && (negations.has(low) || refusals.has(low))) negated = true
    if (conditionals.has(low) || ifs.has(low)) conditional = true
    if (inside && subordinators.has(low)) negated = false
  }
  return { negated, conditional }
}
