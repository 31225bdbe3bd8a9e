import { FileText, ListFilter, Plus, Table2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { DialogTrigger } from 'react-aria-components'
import type { DocumentSummary } from '../../shared/model.ts'
import { useImporting } from '../importing/import-context.tsx'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { EmptyState, PanelHeader, Spinner } from '../ui/panel.tsx'
import { Popover } from '../ui/popover.tsx'
import { ArticleFilters } from './article-filters.tsx'
import { FilterChips } from './filter-chips.tsx'
import { isNarrowed, toListInput, usualLook, type Look } from './look.ts'
import { SelectionBar } from './selection-bar.tsx'
import { SortChoice, WordsField } from './look-fields.tsx'
import { SourceRow } from './source-row.tsx'
import { useArticleList } from './use-article-list.ts'
import { usePanelLook } from './use-panel-look.ts'
import styles from './sources.module.css'

/** The articles of the library, newest first unless asked otherwise. Only the rows in sight exist, so a hundred thousand are as quick as five. */
export function SourcesPanel() {
  const { say, number, sayFailure } = useWords()
  const { activity, choose } = useImporting()
  const { go } = usePlace()
  const [look, setLook] = usePanelLook()
  const { data, error } = useAsk('listDocuments', toListInput(look), { keepPrevious: true })
  const { data: info } = useAsk('libraryInfo', {})
  if (error) return <EmptyState title={sayFailure(error)} />
  if (!data) return <Spinner label={say('common.loading')} />
  const isFiltering = isNarrowed(look)
  const count = isFiltering && info ? say('sources.shown', { shown: data.length, total: info.documents }) : number(data.length)
  return (
    <nav className={styles.panel} aria-label={say('sources.list')}>
      <PanelHeader title={say('common.panels.sources')} count={count}>
        {(data.length > 0 || isFiltering) && (
          <>
            <Narrowing look={look} onLook={setLook} />
            <IconButton size="s" label={say('sources.all')} onPress={() => go({ view: 'articles', ...(isFiltering ? { filter: look.filter } : {}) })}><Table2 size={15} /></IconButton>
          </>
        )}
        <IconButton size="s" label={say('overview.importTitle')} onPress={choose}><Plus size={15} /></IconButton>
      </PanelHeader>
      {isFiltering && <div className={styles.chips}><FilterChips look={look} onLook={setLook} /></div>}
      {data.length > 0 && <SourceList documents={data} />}
      {data.length === 0 && isFiltering && <EmptyState icon={<ListFilter size={18} />} title={say('sources.nothing')}><Button size="s" onPress={() => setLook(usualLook)}>{say('sources.clear')}</Button></EmptyState>}
      {data.length === 0 && !isFiltering && activity && <Spinner label={say('importing.running')} />}
      {data.length === 0 && !isFiltering && !activity && <EmptyState icon={<FileText size={18} />} title={say('sources.empty')}>{say('sources.emptyHint')}</EmptyState>}
    </nav>
  )
}

/** Everything that can be asked of the list, in a card of its own: the panel is too narrow for it. */
function Narrowing({ look, onLook }: { readonly look: Look; readonly onLook: (look: Look) => void }) {
  const { say } = useWords()
  return (
    <DialogTrigger>
      <IconButton size="s" label={say('sources.narrow')} active={isNarrowed(look) || look.sort !== usualLook.sort || look.reverse}><ListFilter size={15} /></IconButton>
      <Popover label={say('sources.narrow')} placement="bottom start">
        <div className={styles.narrowing}>
          <div className={styles.fields}>
            <WordsField look={look} onLook={onLook} />
            <SortChoice look={look} onLook={onLook} />
          </div>
          <ArticleFilters look={look} onLook={onLook} />
        </div>
      </Popover>
    </DialogTrigger>
  )
}

function SourceList({ documents }: { readonly documents: readonly DocumentSummary[] }) {
  const { place } = usePlace()
  const [isTagging, setTagging] = useState(false)
  const open = place.view === 'document' ? documents.findIndex(({ id }) => id === place.document) : -1
  const { rows, scroller, selection, inReach, onKeyDown, takeClick, everything } = useArticleList<HTMLUListElement>(documents, { height: 74, open, onTag: () => setTagging(true) })
  useEffect(() => {
    if (open >= 0) rows.scrollToIndex(open, { align: 'auto' })
  }, [open, rows])
  return (
    <>
      {selection.ids.size > 0 && <SelectionBar everything={everything} selection={selection} isNarrow isTagging={isTagging} onTagging={setTagging} />}
      {/* The keys work on the rows, which are buttons. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul ref={scroller} className={styles.list} onKeyDown={onKeyDown}>
        <li aria-hidden="true" style={{ height: rows.getTotalSize() }} />
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const document = documents[index]
          if (!document) return null
          return (
            <li key={key} ref={rows.measureElement} data-index={index} className={styles.row} style={{ translate: `0 ${start}px` }}>
              <SourceRow document={document} index={index} isOpen={index === open} isSelected={selection.ids.has(document.id)} isInReach={index === inReach} takeClick={takeClick} />
            </li>
          )
        })}
      </ul>
    </>
  )
}
