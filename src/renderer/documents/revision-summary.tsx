import type { RevisionComparison } from '../../shared/contract/documents.ts'
import { useWords } from '../language/use-words.ts'
import styles from './revisions.module.css'

const kinds = ['added', 'removed', 'changed'] as const

/** How many sentences came, went and changed. */
export function RevisionSummary({ comparison: { differences } }: { readonly comparison: RevisionComparison }) {
  const { say } = useWords()
  const counts = kinds.map((kind) => [kind, differences.filter(({ type }) => type === kind).length] as const).filter(([, count]) => count > 0)
  if (counts.length === 0) return <p className={styles.summary}>{say('documents.revisions.summary.same')}</p>
  return <p className={styles.summary}>{counts.map(([kind, count]) => <span key={kind} data-type={kind}>{say(`documents.revisions.summary.${kind}`, { count })}</span>)}</p>
}
