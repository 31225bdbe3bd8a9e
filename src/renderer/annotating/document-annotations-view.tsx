import { Download, Highlighter, ListFilter, MapPinOff } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { OpenDocument } from '../../shared/contract/documents.ts'
import type { Annotation } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { focusReader } from '../reading/focus.ts'
import { useReading, type Side } from '../reading/reading-context.tsx'
import { useTexts } from '../reading/use-texts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { EmptyState } from '../ui/panel.tsx'
import { TextField } from '../ui/text-field.tsx'
import { AnnotationCard } from './annotation-card.tsx'
import { useAnnotating } from './annotating-context.tsx'
import { KnownTags } from './known-tags.tsx'
import { isPlaced, marginHeight, marginKey, toMarginRows, type MarginRow } from './margin-rows.ts'
import { Unplaced } from './unplaced.tsx'
import { useInSight } from './use-in-sight.ts'
import { VirtualRows, type RowsHandle } from '../ui/virtual-rows.tsx'
import styles from './document-annotations-view.module.css'

/** So few are looked through faster than filtered. */
const few = 5

/** Beside a text: what the person marked in it. The cards go along with the text as it is scrolled, and lead to their passages. */
export function DocumentAnnotations({ open, side }: { readonly open: OpenDocument; readonly side: Side }) {
  const { say } = useWords()
  const { annotations, document } = open
  const { setExporting } = useAnnotating()
  const [words, setWords] = useState('')
  const rows = useMemo(() => toMarginRows(annotations, words), [annotations, words])
  const list = useRef<RowsHandle>(null)
  if (annotations.length === 0) {
    return <EmptyState icon={<Highlighter size={18} />} title={say('reading.noAnnotations')}>{say('reading.noAnnotationsHint')}</EmptyState>
  }
  const shown = rows.filter(({ type }) => type === 'card').length
  const unplaced = annotations.filter((one) => !isPlaced(one)).length
  return (
    <div className={styles.margin} data-margin={side}>
      <KnownTags />
      {(annotations.length > few || unplaced > 0) && (
        <div className={styles.bar}>
          <TextField label={say('annotating.margin.filter')} placeholder={say('annotating.margin.filter')} icon={<ListFilter size={13} />} value={words} onChange={setWords} />
          <span className={styles.count} role="status">{words && say('annotating.margin.shown', { shown, total: annotations.length })}</span>
          {unplaced > 0 && <Button size="s" tone="quiet" icon={<MapPinOff size={13} />} onPress={() => list.current?.show(0, 'start')}>{say('annotating.margin.waiting', { count: unplaced })}</Button>}
          <IconButton size="s" label={say('annotating.export.action')} onPress={() => setExporting({ article: document.id })}><Download size={14} /></IconButton>
        </div>
      )}
      {rows.length === 0 ? <EmptyState title={say('annotating.margin.nothingMatches', { words })} /> : <Cards open={open} side={side} rows={rows} list={list} />}
    </div>
  )
}

interface CardsProps {
  readonly open: OpenDocument
  readonly side: Side
  readonly rows: readonly MarginRow[]
  readonly list: RefObject<RowsHandle | null>
}

function Cards({ open, side, rows, list }: CardsProps) {
  const { say, number } = useWords()
  const { goTo } = useTexts()
  const { active, setActive } = useReading()
  const scroller = useRef<HTMLDivElement>(null)
  /** Cards that somebody points at or writes on do not move away under them. */
  const isHeld = useRef(false)
  const inSight = useInSight(side, open)
  const activeId = active?.id
  const indexOf = useCallback((id: number | null | undefined) => rows.findIndex((row) => row.type === 'card' && row.annotation.id === id), [rows])

  // One begins with what waits for a place, where there is such a thing; from then on the cards follow the text.
  const isFirst = useRef(rows[0]?.type === 'heading')
  useEffect(() => {
    const index = indexOf(inSight.first)
    if (index < 0) return
    if (isFirst.current) isFirst.current = false
    else if (!isHeld.current && !scroller.current?.contains(document.activeElement)) list.current?.show(index, 'start')
  }, [inSight.first, indexOf, list])
  useEffect(() => {
    const index = indexOf(activeId)
    if (index < 0) return
    if (active?.field === 'card') {
      list.current?.focus(index)
      setActive({ id: activeId!, field: null })
    } else list.current?.show(index)
  }, [activeId, active?.field, indexOf, setActive, list])

  const onFieldTaken = useCallback(() => activeId !== undefined && setActive({ id: activeId, field: null }), [activeId, setActive])
  const go = (annotation: Annotation) => {
    setActive({ id: annotation.id, field: null })
    if (isPlaced(annotation)) goTo(open.document.id, { start: annotation.start, end: annotation.end })
  }
  return (
    <div
      ref={scroller} className={styles.scroll} onPointerEnter={() => { isHeld.current = true }} onPointerLeave={() => { isHeld.current = false }}
    >
      <VirtualRows rows={rows} keyOf={marginKey} heightOf={marginHeight} isStop={isCard} scroller={scroller} label={say('annotating.margin.label')} handle={list}>
        {(row) => {
          if (row.type === 'heading') return <h3 className={styles.heading}>{say(`annotating.margin.${row.of}`)} <span>{number(row.count)}</span></h3>
          const { annotation } = row
          const isActive = annotation.id === activeId
          return (
            <div className={styles.row}>
              <AnnotationCard
                annotation={annotation} isActive={isActive} isInSight={inSight.all.has(annotation.id)} field={isActive && active?.field !== 'card' ? (active?.field ?? null) : null}
                onFieldTaken={onFieldTaken} onOpen={() => go(annotation)} onLeave={() => focusReader(annotation.document, side)}
              >
                {!isPlaced(annotation) && <Unplaced annotation={annotation} text={open.text} side={side} />}
              </AnnotationCard>
            </div>
          )
        }}
      </VirtualRows>
    </div>
  )
}

const isCard = ({ type }: MarginRow): boolean => type === 'card'
