import { useMemo, useRef } from 'react'
import type { OpenDocument } from '../../shared/contract/documents.ts'
import { useWords } from '../language/use-words.ts'
import { LitText } from '../library/evidence-text.tsx'
import { EmptyState } from '../ui/panel.tsx'
import quote from '../ui/quote.module.css'
import { RowButton } from '../ui/row-button.tsx'
import { VirtualRows } from '../ui/virtual-rows.tsx'
import { useTexts } from './use-texts.ts'
import styles from './document-inspector.module.css'

const usualHeight = 78

/** The quantities this text states, each with what it is of and the sentence that says it. A report of a thousand pages states ten thousand: only those in sight are drawn. */
export function FiguresHere({ open: { figures, text, entities, document } }: { readonly open: OpenDocument }) {
  const { say, sayFigure, sayMeasure } = useWords()
  const { goTo } = useTexts()
  const scroller = useRef<HTMLDivElement>(null)
  const names = useMemo(() => new Map(entities.map(({ key, name }) => [key, name])), [entities])
  if (figures.length === 0) return <EmptyState title={say('reading.noFigures')} />
  return (
    <div ref={scroller} className={styles.figures}>
      <VirtualRows
        rows={figures} keyOf={({ start }) => String(start)} heightOf={() => usualHeight} isStop={() => true} scroller={scroller} label={say('reading.tabs.figures')}
      >
        {(figure) => {
          const { start, end, subject, measure, evidence } = figure
          const name = subject === null ? undefined : names.get(subject)
          return (
            <RowButton data-stop className={styles.figure} onClick={() => goTo(document.id, { start, end })}>
              <span className={styles.value}>{sayFigure(figure)}</span>
              {(name ?? measure) && <span className={styles.of}>{[name, measure && sayMeasure(measure)].filter(Boolean).join(' · ')}</span>}
              <span className={quote.brief}>
                <LitText
                  text={text.slice(evidence.start, evidence.end)}
                  lit={[{ kind: 'figure', start: start - evidence.start, end: end - evidence.start }]}
                />
              </span>
            </RowButton>
          )
        }}
      </VirtualRows>
    </div>
  )
}
