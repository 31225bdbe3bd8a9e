import { Copy } from 'lucide-react'
import type { CompareSource } from '../../shared/contract/compare.ts'
import { useWords } from '../language/use-words.ts'
import { shortDate } from '../library/stated.ts'
import styles from './source-head.module.css'

/** A source over its column: who and when; its title whole when one points at it or stands on it. */
export function SourceHead({ source, copies }: { readonly source: CompareSource; readonly copies: number }) {
  const { say, language } = useWords()
  const { title, outlet, published } = source
  return (
    <>
      <span className={styles.name} data-title={outlet === null || undefined}>{outlet ?? title}</span>
      <span className={styles.date}>
        {published ? shortDate(published, language) : say('compare.source.undated')}
        {copies > 0 && (
          <span className={styles.copy} title={say('compare.source.copies', { count: copies })}>
            <Copy size={11} aria-hidden="true" />
            <span className="visually-hidden">{say('compare.source.copies', { count: copies })}</span>
          </span>
        )}
      </span>
      <span className={styles.full}>{title}{copies > 0 && <em>{say('compare.source.copies', { count: copies })}</em>}</span>
    </>
  )
}
