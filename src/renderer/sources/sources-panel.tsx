import { useVirtualizer } from '@tanstack/react-virtual'
import { FileText, Plus } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { DocumentSummary } from '../../shared/model.ts'
import { useImporting } from '../importing/import-context.tsx'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { IconButton } from '../ui/button.tsx'
import { EmptyState, PanelHeader, Spinner } from '../ui/panel.tsx'
import { SourceRow } from './source-row.tsx'
import styles from './sources.module.css'

/** Every article of the library, newest first. Only the rows in sight exist, so a hundred thousand are as quick as five. */
export function SourcesPanel() {
  const { say, number, sayFailure } = useWords()
  const { activity, choose } = useImporting()
  const { data, error } = useAsk('listDocuments', {})
  if (error) return <EmptyState title={sayFailure(error)} />
  if (!data) return <Spinner label={say('common.loading')} />
  return (
    <nav className={styles.panel} aria-label={say('sources.list')}>
      <PanelHeader title={say('common.panels.sources')} count={number(data.length)}>
        <IconButton size="s" label={say('overview.importTitle')} onPress={choose}><Plus size={15} /></IconButton>
      </PanelHeader>
      {data.length > 0 && <SourceList documents={data} />}
      {data.length === 0 && activity && <Spinner label={say('importing.running')} />}
      {data.length === 0 && !activity && <EmptyState icon={<FileText size={18} />} title={say('sources.empty')}>{say('sources.emptyHint')}</EmptyState>}
    </nav>
  )
}

function SourceList({ documents }: { readonly documents: readonly DocumentSummary[] }) {
  const { place } = usePlace()
  const scroller = useRef<HTMLUListElement>(null)
  const rows = useVirtualizer({
    count: documents.length, getScrollElement: () => scroller.current, estimateSize: () => 74, overscan: 6, initialRect: { width: 280, height: 700 },
    getItemKey: (index) => documents[index]!.id,
  })
  const open = place.view === 'document' ? documents.findIndex(({ id }) => id === place.document) : -1
  const inReach = Math.max(open, 0)
  useEffect(() => {
    if (open >= 0) rows.scrollToIndex(open, { align: 'auto' })
  }, [open, rows])

  const focusRow = (index: number) => {
    const wanted = Math.min(Math.max(index, 0), documents.length - 1)
    rows.scrollToIndex(wanted, { align: 'auto' })
    // The row exists one frame after it was scrolled into sight.
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-row="${wanted}"]`)?.focus())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const here = Number((document.activeElement as HTMLElement | null)?.dataset['row'] ?? inReach)
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: documents.length - 1, PageDown: here + 8, PageUp: here - 8 }[event.key]
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    focusRow(to)
  }
  return (
    // The keys only move the focus among the rows, which are buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul ref={scroller} className={styles.list} onKeyDown={onKeyDown}>
      <li aria-hidden="true" style={{ height: rows.getTotalSize() }} />
      {rows.getVirtualItems().map(({ index, key, start }) => (
        <li key={key} ref={rows.measureElement} data-index={index} className={styles.row} style={{ translate: `0 ${start}px` }}>
          <SourceRow document={documents[index]!} index={index} isOpen={index === open} isInReach={index === inReach} />
        </li>
      ))}
    </ul>
  )
}
