import type { Difference } from '../../shared/contract/documents.ts'

/** Neighbouring sentences that are alike in whether anything changes. */
export interface Stretch {
  readonly type: 'same' | 'changes'
  readonly differences: readonly Difference[]
}

/** The differences in order, what changes and what stays apart: one walks the first and folds the second. */
export function toStretches(differences: readonly Difference[]): readonly Stretch[] {
  const stretches: { type: Stretch['type']; differences: Difference[] }[] = []
  for (const difference of differences) {
    const type = difference.type === 'same' ? 'same' : 'changes'
    const last = stretches.at(-1)
    if (last?.type === type) last.differences.push(difference)
    else stretches.push({ type, differences: [difference] })
  }
  return stretches
}
