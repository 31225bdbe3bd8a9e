import type { OpenDocument } from '../../shared/contract/documents.ts'
import { useWords } from '../language/use-words.ts'
import { LitText } from '../library/evidence-text.tsx'
import { EmptyState } from '../ui/panel.tsx'
import quote from '../ui/quote.module.css'
import { RowButton } from '../ui/row-button.tsx'
import { useTexts } from './use-texts.ts'
import styles from './document-inspector.module.css'

/** The quantities this text states, each with what it is of and the sentence that says it. */
export function FiguresHere({ open: { figures, text, entities, document } }: { readonly open: OpenDocument }) {
  const { say, sayFigure, sayMeasure } = useWords()
  const { goTo } = useTexts()
  if (figures.length === 0) return <EmptyState title={say('reading.noFigures')} />
  return (
    <ul className={styles.figures}>
      {figures.map((figure) => {
        const { start, end, subject, measure, evidence } = figure
        const name = entities.find(({ key }) => key === subject)?.name
        return (
          <li key={start}>
            <RowButton className={styles.figure} onClick={() => goTo(document.id, { start, end })}>
              <span className={styles.value}>{sayFigure(figure)}</span>
              {(name ?? measure) && <span className={styles.of}>{[name, measure && sayMeasure(measure)].filter(Boolean).join(' · ')}</span>}
              <span className={quote.brief}>
                <LitText
                  text={text.slice(evidence.start, evidence.end)}
                  lit={[{ kind: 'figure', start: start - evidence.start, end: end - evidence.start }]}
                />
              </span>
            </RowButton>
          </li>
        )
      })}
    </ul>
  )
}
