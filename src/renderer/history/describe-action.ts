import type { HistoryLabel } from '../../shared/contract/history.ts'
import type { Say } from '../language/use-words.ts'

/** What was done, in words: `annotation de « … »`. */
export const describeAction = (say: Say, { action, subject }: HistoryLabel): string => say(`annotating.history.${action}`, { subject, count: /^\d+$/.test(subject) ? Number(subject) : 2 })
