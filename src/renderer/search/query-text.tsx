import { useMemo } from 'react'
import { toParts } from '../../shared/query/parts.ts'
import styles from './query-text.module.css'

/** A query as it was typed, its clauses told apart by colour and by line. No letter is wider for it, so it can lie exactly under a text field. */
export function QueryText({ words }: { readonly words: string }) {
  const parts = useMemo(() => toParts(words), [words])
  const pieces = parts.map(({ start, end, role }, i) => [
    words.slice(parts[i - 1]?.end ?? 0, start),
    <span key={start} className={styles.part} data-role={role}>{words.slice(start, end)}</span>,
  ])
  return <>{pieces}{words.slice(parts.at(-1)?.end ?? 0)}</>
}
