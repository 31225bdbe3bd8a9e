import { Undo2 } from 'lucide-react'
import type { RemovalPreview } from '../../shared/contract/documents.ts'
import type { DocumentId } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { Button } from '../ui/button.tsx'
import { Modal } from '../ui/modal.tsx'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import { useEditDocuments } from './use-edit-documents.ts'
import styles from './dialogs.module.css'

interface RemovalDialogProps {
  readonly documents: readonly DocumentId[]
  readonly onRemoved?: (() => void) | undefined
  readonly onClose: () => void
}

/** Says what goes before anything does. */
export function RemovalDialog({ documents, onRemoved, onClose }: RemovalDialogProps) {
  const { say, sayFailure } = useWords()
  const { place, go } = usePlace()
  const { remove } = useEditDocuments()
  const { data, error } = useAsk('previewRemoval', { documents: [...documents] })
  const confirm = async () => {
    // What is shown must not be what is gone.
    if ((place.view === 'document' || place.view === 'revisions') && documents.includes(place.document)) go({ view: 'library' })
    onClose()
    if (await remove(documents)) onRemoved?.()
  }
  return (
    <Modal
      title={say('documents.removal.title', { count: documents.length })} closeLabel={say('common.close')} isOpen onClose={onClose} width={500}
      footer={
        <>
          <Button onPress={onClose}>{say('documents.removal.cancel')}</Button>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- Enter does what was asked for, Escape thinks better of it; what is disabled cannot take the focus, so it is made anew */}
          <Button key={data ? 'ready' : 'waiting'} tone="danger" autoFocus isDisabled={!data} onPress={() => void confirm()}>{say('documents.removal.confirm')}</Button>
        </>
      }
    >
      {error && <EmptyState title={sayFailure(error)} />}
      {!error && !data && <Spinner label={say('common.loading')} />}
      {data && <Preview preview={data} />}
    </Modal>
  )
}

const titlesShown = 4
const counted = ['annotations', 'mentions', 'figures', 'relations', 'entities', 'sources', 'revisions'] as const

function Preview({ preview }: { readonly preview: RemovalPreview }) {
  const { say, number, bytes } = useWords()
  const { titles, documents } = preview
  const shown = titles.slice(0, titlesShown)
  const going = counted.filter((what) => preview[what] > (what === 'revisions' ? preview.documents : 0))
  return (
    <>
      <ul className={styles.titles}>
        {shown.map((title, i) => <li key={`${title} ${i}`}>{title}</li>)}
        {documents > shown.length && <li className={styles.andMore}>{say('documents.removal.andMore', { count: documents - shown.length })}</li>}
      </ul>
      {going.length === 0 && <p>{say('documents.removal.nothing')}</p>}
      {going.length > 0 && <p className={styles.label}>{say('documents.removal.goes')}</p>}
      <ul className={styles.going}>
        {going.map((what) => <li key={what} data-what={what}><b>{number(preview[what])}</b> {say(`documents.removal.${what}`, { count: preview[what] })}</li>)}
        {preview.bytes > 0 && <li><b>{bytes(preview.bytes)}</b> {say('documents.removal.bytes')}</li>}
      </ul>
      <p className={styles.wayBack}><Undo2 size={15} aria-hidden="true" />{say('documents.removal.undo')}</p>
    </>
  )
}
