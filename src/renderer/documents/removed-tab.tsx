import { FileX2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import type { RemovedDocument } from '../../shared/contract/documents.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { useChange } from '../library/use-change.ts'
import { Button } from '../ui/button.tsx'
import { Modal } from '../ui/modal.tsx'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import { useToasts } from '../ui/toasts.tsx'
import { useEditDocuments } from './use-edit-documents.ts'
import styles from './coverage.module.css'

/** Articles that were removed: brought back, or deleted for good after one more question. */
export function RemovedTab() {
  const { say, sayFailure, moment, bytes } = useWords()
  const { restore } = useEditDocuments()
  const [purging, setPurging] = useState<readonly RemovedDocument[] | null>(null)
  const { data, error } = useAsk('listRemoved', {})
  if (error) return <EmptyState title={sayFailure(error)} />
  if (!data) return <Spinner label={say('common.loading')} />
  return (
    <>
      {data.length === 0 && <EmptyState icon={<FileX2 size={18} />} title={say('documents.removed.none')}>{say('documents.removed.intro')}</EmptyState>}
      {data.length > 0 && (
        <div className={styles.head}>
          <p className={styles.intro}>{say('documents.removed.intro')}</p>
          <Button size="s" tone="danger" onPress={() => setPurging(data)}>{say('documents.removed.purgeAll')}</Button>
        </div>
      )}
      <ul className={styles.lines}>
        {data.map((one) => {
          const { document, title, outlet, removedAt, annotations, bytes: size } = one
          const more = [outlet, say('documents.removed.at', { when: moment(removedAt) }), annotations > 0 ? say('documents.removed.annotations', { count: annotations }) : null, size > 0 ? bytes(size) : null]
          return (
            <li key={document}>
              <FileX2 size={17} aria-hidden="true" />
              <div className={styles.text}>
                <div className={styles.name}>{title}</div>
                <div className={styles.more}>{more.filter((part) => part !== null).join(' · ')}</div>
              </div>
              <Button size="s" icon={<Undo2 size={13} />} aria-label={say('documents.removed.restoreOne', { title })} onPress={() => void restore([document])}>{say('documents.removed.restore')}</Button>
              <Button size="s" tone="danger" aria-label={say('documents.removed.purgeOne', { title })} onPress={() => setPurging([one])}>{say('documents.removed.purge')}</Button>
            </li>
          )
        })}
      </ul>
      {purging && <PurgeDialog documents={purging} onClose={() => setPurging(null)} />}
    </>
  )
}

function PurgeDialog({ documents, onClose }: { readonly documents: readonly RemovedDocument[]; readonly onClose: () => void }) {
  const { say, tell, bytes } = useWords()
  const { show } = useToasts()
  const { run, pending } = useChange('purgeRemoved')
  const purge = async () => {
    const done = await run({ documents: documents.map(({ document }) => document) })
    if (done) show({ text: tell(done.says) })
    onClose()
  }
  return (
    <Modal
      title={say('documents.removed.purgeTitle', { count: documents.length })} closeLabel={say('common.close')} isOpen onClose={onClose} width={460}
      footer={
        <>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the safe way out of what nothing brings back */}
          <Button autoFocus onPress={onClose}>{say('documents.removed.keep')}</Button>
          <Button tone="danger" isDisabled={pending} onPress={() => void purge()}>{say('documents.removed.purge')}</Button>
        </>
      }
    >
      <p className={styles.warning}>{say('documents.removed.purgeWarn', { size: bytes(documents.reduce((sum, one) => sum + one.bytes, 0)) })}</p>
    </Modal>
  )
}
