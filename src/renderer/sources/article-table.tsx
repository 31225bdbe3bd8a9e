import { useState } from 'react'
import type { DocumentSort } from '../../shared/contract/documents.ts'
import type { DocumentSummary } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { SelectTick } from '../ui/select-tick.tsx'
import { Gap, SortArrow } from '../ui/table-parts.tsx'
import windowed from '../ui/virtual-list.module.css'
import { ArticleLine } from './article-line.tsx'
import type { Look } from './look.ts'
import { SelectionBar } from './selection-bar.tsx'
import { useArticleList } from './use-article-list.ts'
import styles from './article-table.module.css'

interface ArticleTableProps {
  readonly documents: readonly DocumentSummary[]
  readonly look: Look
  readonly onLook: (look: Look) => void
}
const columns = ['title', 'outlet', 'author', 'published', 'language', 'characters', 'added'] as const satisfies readonly DocumentSort[]
/** Dates and sizes begin with the greatest, words with A. */
const fallsFirst: ReadonlySet<DocumentSort> = new Set(['published', 'added', 'characters'])

/** The articles line by line. A column's head sorts by it, and pressed again the other way round. */
export function ArticleTable({ documents, look, onLook }: ArticleTableProps) {
  const { say } = useWords()
  const [isTagging, setTagging] = useState(false)
  const { data: collections = [] } = useAsk('listCollections', {})
  const { rows, scroller, selection, inReach, onKeyDown, takeClick, everything } = useArticleList<HTMLDivElement>(documents, { height: 47, open: -1, onTag: () => setTagging(true) })
  const items = rows.getVirtualItems()
  const [before, after] = [items[0]?.start ?? 0, rows.getTotalSize() - (items.at(-1)?.end ?? 0)]
  const selectedHere = documents.filter(({ id }) => selection.ids.has(id)).length
  const sortBy = (column: DocumentSort) => onLook({ ...look, sort: column, reverse: look.sort === column ? !look.reverse : false })
  return (
    <>
      <div className={styles.tools}>
        {selection.ids.size > 0 ? <SelectionBar everything={everything} selection={selection} isTagging={isTagging} onTagging={setTagging} /> : <p className={styles.keys}>{say('sources.keys')}</p>}
      </div>
      {/* The keys work on the lines, whose titles are buttons. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={scroller} className={`${windowed.scroll} ${styles.scroll}`} onKeyDown={onKeyDown}>
        <table className={styles.table} aria-label={say('sources.table')} aria-rowcount={documents.length + 1}>
          <thead>
            <tr>
              <th scope="col" className={styles.tickHead}>
                <SelectTick
                  className={styles.tick} aria-label={say('sources.select.all')} checked={selectedHere === documents.length}
                  isMixed={selectedHere > 0 && selectedHere < documents.length} onChange={selection.toggleAll}
                />
              </th>
              <th scope="col" className={styles.starHead}><span className="visually-hidden">{say('sources.column.star')}</span></th>
              {columns.map((column) => {
                const isSorted = look.sort === column
                const falls = fallsFirst.has(column) !== look.reverse
                return (
                  <th key={column} scope="col" className={styles[column]} {...(isSorted ? { 'aria-sort': falls ? 'descending' as const : 'ascending' as const } : {})}>
                    <button type="button" className={styles.head} onClick={() => sortBy(column)}>
                      {say(`sources.column.${column}`)}
                      {isSorted && <SortArrow isDown={falls} />}
                    </button>
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {before > 0 && <Gap height={before} columns={columns.length + 2} />}
            {items.map(({ index, key }) => {
              const document = documents[index]
              if (!document) return null
              return (
                <ArticleLine
                  key={key} document={document} index={index} collections={collections} isSelected={selection.ids.has(document.id)} isInReach={index === inReach} measure={rows.measureElement}
                  takeClick={takeClick} onSelect={(extend) => (extend ? selection.extendTo(document.id) : selection.toggle(document.id))} onFilter={(filter) => onLook({ ...look, filter: { ...look.filter, ...filter } })}
                />
              )
            })}
            {after > 0 && <Gap height={after} columns={columns.length + 2} />}
          </tbody>
        </table>
      </div>
    </>
  )
}
