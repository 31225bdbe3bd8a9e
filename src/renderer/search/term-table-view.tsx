import { useVirtualizer } from '@tanstack/react-virtual'
import { ClipboardCopy, FileDown, ListX, TriangleAlert } from 'lucide-react'
import { useRef } from 'react'
import type { TermTable } from '../../shared/contract/search.ts'
import { useWords } from '../language/use-words.ts'
import { saveText } from '../library/save-text.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/panel.tsx'
import { useToasts } from '../ui/toasts.tsx'
import windowed from '../ui/virtual-list.module.css'
import { TermLine } from './term-line.tsx'
import { placesOf, toCsv, toSheet, toTabbed } from './term-sheet.ts'
import { useCellKeys } from './use-cell-keys.ts'
import styles from './term-table.module.css'

/** More articles side by side than this, nobody reads; the file has them all. */
const mostColumns = 60
const lineHeight = 31

/** How often each article has each term: every number opens the article at the first place. */
export function TermTableView({ table, exact }: { readonly table: TermTable; readonly exact: boolean }) {
  const { say, number, partialDate } = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const onKeyDown = useCellKeys()
  const { documents, rows } = table
  const totals = documents.map((_, i) => rows.reduce((sum, { counts }) => sum + (counts[i] ?? 0), 0))
  const all = documents.map((_, i) => i)
  const columns = documents.length > mostColumns ? all.toSorted((a, b) => totals[b]! - totals[a]!).slice(0, mostColumns) : all
  const problems = rows.filter(({ problem }) => problem !== null).length
  const lines = useVirtualizer({
    count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => lineHeight, overscan: 10,
    initialRect: { width: 700, height: 700 },
  })
  const items = lines.getVirtualItems()
  const [before, after] = [items[0]?.start ?? 0, lines.getTotalSize() - (items.at(-1)?.end ?? 0)]
  const reach = rows.findIndex(({ counts }) => columns.some((i) => (counts[i] ?? 0) > 0))
  if (documents.length === 0 && problems === 0) return <EmptyState fill icon={<ListX size={18} />} title={say('search.termsNone')} />
  return (
    <>
      <header className={styles.head}>
        <div className={styles.said} aria-live="polite">
          {problems > 0 && (
            <p className={styles.problems}><TriangleAlert size={13} aria-hidden="true" />{say('search.termsProblems', { count: problems })}</p>
          )}
          {columns.length < documents.length && <p>{say('search.termsShown', { shown: columns.length, count: documents.length })}</p>}
        </div>
        <Carry table={table} />
      </header>
      {/* The keys only move the focus among the numbers, which are buttons. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={scroller} className={`${windowed.scroll} ${styles.scroll}`} onKeyDown={onKeyDown}>
        <table className={styles.table} aria-label={say('search.termsTable')} aria-rowcount={rows.length + 2}>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>{say('search.term')}</th>
              <th scope="col" className={styles.sum}>{say('search.termArticles')}</th>
              <th scope="col" className={styles.sum}>{say('search.termPlaces')}</th>
              {columns.map((i) => {
                const { document, title, outlet, published } = documents[i]!
                return (
                  <th key={document} scope="col" className={styles.source} title={title}>
                    <span className={styles.outlet}>{outlet ?? title}</span>
                    <span className={styles.date}>{published ? partialDate(published) : say('common.undated')}</span>
                    <span className="visually-hidden">{title}</span>
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {before > 0 && <Gap height={before} />}
            {items.map(({ index }) => (
              <TermLine key={index} row={rows[index]!} index={index} columns={columns} documents={documents} exact={exact} isInReach={index === reach} />
            ))}
            {after > 0 && <Gap height={after} />}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={styles.corner}>{say('search.termsTotal')}</th>
              <td className={styles.sum}>{number(documents.length)}</td>
              <td className={styles.sum}>{number(rows.reduce((sum, row) => sum + placesOf(row), 0))}</td>
              {columns.map((i) => <td key={i} className={styles.sum}>{number(totals[i]!)}</td>)}
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  )
}

/** The lines that are not in sight, as one. */
function Gap({ height }: { readonly height: number }) {
  // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- nobody hears it
  return <tr aria-hidden="true"><td style={{ height }} /></tr>
}

/** The whole table, to be taken elsewhere. */
function Carry({ table }: { readonly table: TermTable }) {
  const { say, tell, language } = useWords()
  const { show } = useToasts()
  const heads = { term: say('search.term'), articles: say('search.termArticles'), places: say('search.termPlaces'), problem: say('search.termsProblem') }
  const sheet = () => toSheet(table, { ...heads, tell })
  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(toTabbed(sheet())).then(() => true, () => false)
    show(isCopied ? { name: 'terms', text: say('search.termsCopied') } : { name: 'terms', tone: 'bad', text: say('search.termsNotCopied') })
  }
  const save = () => saveText(say('search.termsCsvName'), 'text/csv', toCsv(sheet(), language === 'fr' ? ';' : ','))
  return (
    <div className={styles.carry}>
      <Button size="s" icon={<ClipboardCopy size={13} />} onPress={() => void copy()}>{say('search.termsCopy')}</Button>
      <Button size="s" icon={<FileDown size={13} />} onPress={save}>{say('search.termsCsv')}</Button>
    </div>
  )
}
