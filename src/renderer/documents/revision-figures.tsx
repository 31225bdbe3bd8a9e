import { ArrowRight } from 'lucide-react'
import type { RevisionComparison } from '../../shared/contract/documents.ts'
import { useWords } from '../language/use-words.ts'
import { FigureMark } from '../ui/figure-mark.tsx'
import quote from '../ui/quote.module.css'
import styles from './revisions.module.css'

const states = ['exact', 'moved', 'uncertain', 'lost'] as const

/** The figures that the texts state otherwise, and how the person's annotations stand in the present text. */
export function RevisionFigures({ figures, annotations }: Pick<RevisionComparison, 'figures' | 'annotations'>) {
  const { say } = useWords()
  const standing = states.filter((state) => annotations[state] > 0)
  return (
    <div className={styles.aside}>
      <section aria-label={say('documents.revisions.figures')}>
        <h2><FigureMark size={11} />{say('documents.revisions.figures')}</h2>
        {figures.length === 0 && <p className={styles.none}>{say('documents.revisions.noFigures')}</p>}
        <ul className={styles.figures}>
          {figures.map(({ before, after }) => (
            <li key={`${before?.start} ${after?.start}`}>
              <p>
                {before && <del>{before.text}</del>}
                {before && after && <><ArrowRight size={13} aria-hidden="true" /><span className="visually-hidden"> {say('documents.revisions.becomes')} </span></>}
                {after && <ins>{after.text}</ins>}
                {!before && <small>{say('documents.revisions.figureAdded')}</small>}
                {!after && <small>{say('documents.revisions.figureRemoved')}</small>}
              </p>
              <q className={quote.brief}>{(after ?? before)!.sentence}</q>
            </li>
          ))}
        </ul>
      </section>
      {standing.length > 0 && (
        <section aria-label={say('documents.revisions.annotations')}>
          <h2>{say('documents.revisions.annotations')}</h2>
          <p className={styles.standing}>{standing.map((state) => <span key={state} data-state={state}>{say(`documents.revisions.${state}`, { count: annotations[state] })}</span>)}</p>
        </section>
      )}
    </div>
  )
}
