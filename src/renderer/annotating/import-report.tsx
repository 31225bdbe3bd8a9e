import { useWords } from '../language/use-words.ts'
import { useChange } from '../library/use-change.ts'
import { usePlace } from '../place.ts'
import { Button } from '../ui/button.tsx'
import { Modal } from '../ui/modal.tsx'
import { Refusals, Tallies } from '../ui/report.tsx'
import { useAnnotating } from './annotating-context.tsx'
import styles from './annotation-files.module.css'

/** What an import of annotations brought: how many were added, known, uncertain; and each that was refused, with the reason. */
export function ImportReport() {
  const { say, tell } = useWords()
  const { go } = usePlace()
  const { imported, setImported } = useAnnotating()
  const { run: undo } = useChange('undo')
  if (!imported) return null
  const { added, known, uncertain, refused } = imported
  const close = () => setImported(null)
  const show = () => {
    close()
    go({ view: 'annotations' })
  }
  const takeBack = () => {
    close()
    void undo({})
  }
  const isNothing = added + known + refused.length === 0
  return (
    <Modal
      title={say('annotating.import.title')} closeLabel={say('common.close')} isOpen onClose={close} width={520}
      footer={
        <>
          {added > 0 && <Button onPress={takeBack}>{say('annotating.import.undo')}</Button>}
          <Button tone="primary" onPress={show}>{say('annotating.import.show')}</Button>
        </>
      }
    >
      {isNothing && <p className={styles.none}>{say('annotating.import.nothing')}</p>}
      <Tallies
        tallies={[
          ...(isNothing ? [] : [{ words: say('annotating.import.added', { count: added }), tone: 'good' as const }]),
          ...(uncertain > 0 ? [{ words: say('annotating.import.uncertain', { count: uncertain }), tone: 'warn' as const }] : []),
          ...(known > 0 ? [{ words: say('annotating.import.known', { count: known }) }] : []),
          ...(refused.length > 0 ? [{ words: say('annotating.import.refused', { count: refused.length }), tone: 'bad' as const }] : []),
        ]}
      />
      {uncertain > 0 && <p className={styles.hint}>{say('annotating.import.uncertainHint')}</p>}
      {refused.length > 0 && (
        <Refusals className={styles.refused}>
          {refused.map(({ quote, reason }, i) => <li key={i}>{quote && <q>{quote}</q>}<span>{tell(reason)}</span></li>)}
        </Refusals>
      )}
    </Modal>
  )
}
