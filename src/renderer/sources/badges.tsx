import { Copy, History } from 'lucide-react'
import type { DocumentSummary } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { usePlace } from '../place.ts'
import styles from './badges.module.css'

/** Near copies and versions of an article, each leading to them; nothing where there are none. */
export function Badges({ document: { id, copies, revisions }, isInReach = true }: { readonly document: DocumentSummary; readonly isInReach?: boolean }) {
  const { say } = useWords()
  const { go } = usePlace()
  const tabIndex = isInReach ? 0 : -1
  return (
    <>
      {copies > 0 && (
        <button type="button" className={styles.badge} tabIndex={tabIndex} title={say('sources.showCopies', { count: copies + 1, all: copies + 1 })} onClick={() => go({ view: 'articles', filter: { copiesOf: id } })}>
          <Copy size={11} aria-hidden="true" />
          {say('sources.copies', { count: copies })}
        </button>
      )}
      {revisions > 1 && (
        <button type="button" className={styles.badge} tabIndex={tabIndex} title={say('documents.badge.revised', { count: revisions })} onClick={() => go({ view: 'revisions', document: id })}>
          <History size={11} aria-hidden="true" />
          {say('sources.versions', { count: revisions })}
        </button>
      )}
    </>
  )
}
