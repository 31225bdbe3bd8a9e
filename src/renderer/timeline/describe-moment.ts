import type { Moment } from '../../shared/contract/compare.ts'
import { describeValue, flat } from '../library/stated.ts'
import type { Words } from '../language/use-words.ts'

export type LaneBy = 'entity' | 'source'

/** What a moment says, short enough to stand beside it. */
export function describeMoment({ statement, source }: Moment, words: Words): string {
  if (!statement) return flat(source.title)
  const { value } = statement
  return value.type === 'entity' || statement.words === '' ? describeValue(statement, words) : flat(statement.words)
}
/** What one lane has in common: a subject, an article, or, of publications, the outlet. */
export function laneOf({ statement, source }: Moment, by: LaneBy): string {
  if (by === 'entity') return statement?.subject ? `entity ${statement.subject.entity}` : 'none'
  return statement === null && source.outlet !== null ? `outlet ${source.outlet}` : `source ${source.document}`
}
