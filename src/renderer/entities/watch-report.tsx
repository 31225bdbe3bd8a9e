import type { WatchListImport } from '../../shared/contract/entities.ts'
import { useWords } from '../language/use-words.ts'
import { useChange } from '../library/use-change.ts'
import { Button } from '../ui/button.tsx'
import { Modal } from '../ui/modal.tsx'
import { Refusals, Tallies } from '../ui/report.tsx'
import styles from './watch-report.module.css'

/** What a list of names brought: how many are watched now, at how many new places they stand, and each line that could not be read, with the reason. */
export function WatchReport({ report: { names, found, refused }, onClose }: { readonly report: WatchListImport; readonly onClose: () => void }) {
  const { say, tell, number } = useWords()
  const { run: undo } = useChange('undo')
  const takeBack = () => {
    onClose()
    void undo({})
  }
  return (
    <Modal
      title={say('entities.watch.title')} closeLabel={say('common.close')} isOpen onClose={onClose} width={520}
      footer={<>{names > 0 && <Button onPress={takeBack}>{say('entities.watch.undo')}</Button>}<Button tone="primary" onPress={onClose}>{say('common.close')}</Button></>}
    >
      {names + refused.length === 0 && <p className={styles.none}>{say('entities.watch.nothing')}</p>}
      <Tallies
        tallies={[
          ...(names > 0 ? [{ words: say('entities.watch.names', { count: names }), tone: 'good' as const }, { words: say('entities.watch.found', { count: found }) }] : []),
          ...(refused.length > 0 ? [{ words: say('entities.watch.refused', { count: refused.length }), tone: 'bad' as const }] : []),
        ]}
      />
      {refused.length > 0 && (
        <Refusals className={styles.refused}>
          {refused.map(({ line, reason }) => <li key={line}><span>{say('entities.watch.line', { line: number(line) })}</span>{tell(reason)}</li>)}
        </Refusals>
      )}
    </Modal>
  )
}
