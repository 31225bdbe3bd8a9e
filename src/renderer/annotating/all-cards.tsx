import { useEffect, type KeyboardEvent, type MouseEvent, type RefObject } from 'react'
import type { Annotation } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { usePlace } from '../place.ts'
import { focusReader } from '../reading/focus.ts'
import { useReading } from '../reading/reading-context.tsx'
import { useLayout } from '../window/layout.tsx'
import { SelectTick } from '../ui/select-tick.tsx'
import { TextButton } from '../ui/text-button.tsx'
import { useScrollMemory } from '../ui/use-scroll-memory.ts'
import frame from '../ui/view.module.css'
import { AnnotationCard } from './annotation-card.tsx'
import { allHeight, type AllRow, type GroupOf } from './all-rows.ts'
import { ColourDot } from './colour-dot.tsx'
import { isPlaced } from './margin-rows.ts'
import { useColourNames } from './use-colour-names.ts'
import type { Selection } from './use-selection.ts'
import { VirtualRows } from '../ui/virtual-rows.tsx'
import styles from './annotations-view.module.css'

export interface AllCardsProps {
  readonly rows: readonly AllRow[]
  readonly selection: Selection
  readonly scroller: RefObject<HTMLElement | null>
  /** Say on each card which article it is from. */
  readonly withTitle: boolean
}

/** The list of all annotations, group by group. X or the box selects; with Shift, everything in between. */
export function AllCards({ rows, selection, scroller, withTitle }: AllCardsProps) {
  const { say, moment } = useWords()
  const { go } = usePlace()
  const { setActive, setTab } = useReading()
  const { openInspector } = useLayout()
  const remember = useScrollMemory('annotations')
  useEffect(() => remember(scroller.current), [remember, scroller])
  const open = (annotation: Annotation, byKeyboard: boolean) => {
    const { id, document, start, end } = annotation
    setTab('annotations')
    setActive({ id, field: null })
    go({ view: 'document', document, ...(isPlaced(annotation) ? { at: { start, end } } : {}) })
    if (!isPlaced(annotation)) openInspector()
    if (byKeyboard) focusReader(document)
  }
  const select = ({ shiftKey }: { readonly shiftKey: boolean }, id: number) => selection.toggle(id, shiftKey)
  const onKeyDown = (event: KeyboardEvent, id: number) => {
    if (event.key.toLowerCase() !== 'x' || event.ctrlKey || event.metaKey || !(event.target as HTMLElement).hasAttribute('data-stop')) return
    event.preventDefault()
    select(event, id)
  }
  const onWalk = (from: number, to: number, event: KeyboardEvent) => {
    const [left, reached] = [rows[from], rows[to]]
    if (!event.shiftKey || left?.type !== 'card' || reached?.type !== 'card') return
    selection.add([left.annotation.id, reached.annotation.id])
  }
  return (
    <div className={styles.list}>
      <VirtualRows rows={rows} keyOf={({ key }) => key} heightOf={allHeight} isStop={isCard} scroller={scroller} label={say('annotating.view')} onWalk={onWalk}>
        {(row) => {
          if (row.type === 'heading') return <Heading row={row} selection={selection} />
          const { annotation } = row
          const { id, exact, title, createdAt } = annotation
          return (
            // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- one more key of the card
            <div className={styles.row} data-selected={selection.has(id) || undefined} onKeyDown={(event) => onKeyDown(event, id)}>
              <AnnotationCard
                annotation={annotation} onOpen={() => open(annotation, document.activeElement?.matches(':focus-visible') ?? false)}
                before={
                  <SelectTick
                    className={styles.tick} aria-label={say('annotating.select.one', { quote: shorten(exact) })} checked={selection.has(id)} readOnly
                    onClick={(event: MouseEvent) => select(event, id)}
                  />
                }
              >
                <p className={styles.from}>{withTitle && <span>{title}</span>}<time dateTime={createdAt}>{moment(createdAt)}</time></p>
                {!isPlaced(annotation) && <TextButton className={styles.way} onClick={() => open(annotation, false)}>{say('annotating.place.open')}</TextButton>}
              </AnnotationCard>
            </div>
          )
        }}
      </VirtualRows>
    </div>
  )
}

const isCard = ({ type }: AllRow): boolean => type === 'card'
const shorten = (quote: string): string => (quote.length > 50 ? `${quote.slice(0, 49)}…` : quote)

function Heading({ row: { of, ids }, selection }: { readonly row: Extract<AllRow, { type: 'heading' }>; readonly selection: Selection }) {
  const { say, number } = useWords()
  const { go } = usePlace()
  const name = useGroupName(of)
  const areAll = ids.every((id) => selection.has(id))
  return (
    <h2 className={styles.heading} data-by={of.by}>
      <SelectTick className={styles.tick} aria-label={say('annotating.select.one', { quote: name })} checked={areAll} onChange={() => selection.toggleAll(ids)} />
      {of.by === 'colour' && <ColourDot colour={of.colour} />}
      {of.by === 'document' ? <button type="button" onClick={() => go({ view: 'document', document: of.document })}>{name}</button> : <span>{name}</span>}
      <span className={`${frame.count} ${styles.count}`}>{number(ids.length)}</span>
    </h2>
  )
}

function useGroupName(of: GroupOf): string {
  const { say, partialDate } = useWords()
  const nameOf = useColourNames()
  switch (of.by) {
    case 'document': return of.title
    case 'colour': return nameOf(of.colour)
    case 'tag': return of.tag || say('annotating.untagged')
    case 'day': return partialDate(of.day)
  }
}
