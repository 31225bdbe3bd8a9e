import { useQueryClient } from '@tanstack/react-query'
import type { TermRow, TermTable } from '../../shared/contract/search.ts'
import { useWords } from '../language/use-words.ts'
import { useLibrary } from '../library/library-context.tsx'
import { usePlace } from '../place.ts'
import { focusReader } from '../reading/focus.ts'
import { QueryText } from './query-text.tsx'
import { placesOf } from './term-sheet.ts'
import styles from './term-table.module.css'

export interface TermLineProps {
  readonly row: TermRow
  readonly index: number
  /** Which of the documents are shown, in what order. */
  readonly columns: readonly number[]
  readonly documents: TermTable['documents']
  readonly exact: boolean
  /** Tab stops at this line's first number; the arrow keys go on from there. */
  readonly isInReach: boolean
}

/** One term: in how many articles, how often, and how often in each. */
export function TermLine({ row, index, columns, documents, exact, isInReach }: TermLineProps) {
  const { say, number, tell } = useWords()
  const open = useOpenTerm(row.term, exact)
  const first = columns.findIndex((i) => (row.counts[i] ?? 0) > 0)
  return (
    <tr data-problem={row.problem !== null || undefined} aria-rowindex={index + 2}>
      <th scope="row" className={styles.term} title={row.term}><QueryText words={row.term} /></th>
      {row.problem && <td className={styles.problem} colSpan={columns.length + 2}>{tell(row.problem)}</td>}
      {!row.problem && (
        <>
          <td className={styles.sum}>{number(row.documents)}</td>
          <td className={styles.sum}>{number(placesOf(row))}</td>
          {columns.map((i, column) => {
            const count = row.counts[i] ?? 0
            const { document, title } = documents[i]!
            if (count === 0) return <td key={document} className={styles.none}>–</td>
            return (
              <td key={document} className={styles.count} style={{ '--heat': Math.min(Math.log2(count + 1) / 5, 1) }}>
                <button
                  type="button" data-cell={`${index} ${column}`} tabIndex={isInReach && column === first ? 0 : -1}
                  aria-label={say('search.termsCell', { term: row.term, count, title })} onClick={({ detail }) => void open(document, detail === 0)}
                >
                  {number(count)}
                </button>
              </td>
            )
          })}
        </>
      )}
    </tr>
  )
}

/** Open an article at the first place of a term, with the term searched for. */
function useOpenTerm(words: string, exact: boolean): (document: number, byKeyboard: boolean) => Promise<void> {
  const { go } = usePlace()
  const { client } = useLibrary()
  const queries = useQueryClient()
  return async (document, byKeyboard) => {
    const input = { document, words, exact }
    // Where the places are not to be had, the article opens at its beginning, and says itself why nothing is lit.
    const matches = await queries.ensureQueryData({ queryKey: ['listMatches', input], queryFn: () => client.listMatches(input) }).catch(() => null)
    const first = matches?.spans[0]
    if (byKeyboard) focusReader(document)
    go({ view: 'document', document, ...(first ? { at: { start: first.start, end: first.end } } : {}), words, search: { exact } })
  }
}
