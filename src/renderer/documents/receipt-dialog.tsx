import { FileCheck2, Info, TriangleAlert } from 'lucide-react'
import type { DocumentReceipts, SourceReceipt } from '../../shared/contract/documents.ts'
import type { DocumentId } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { Button } from '../ui/button.tsx'
import { Modal } from '../ui/modal.tsx'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import styles from './receipt.module.css'

/** What became of each source of an article when it was read, and what was found in it. */
export function ReceiptDialog({ document, onClose }: { readonly document: DocumentId; readonly onClose: () => void }) {
  const { say, sayFailure } = useWords()
  const { go } = usePlace()
  const { data, error } = useAsk('documentReceipts', { document })
  const compare = () => {
    onClose()
    go({ view: 'revisions', document })
  }
  return (
    <Modal
      title={say('documents.receipt.title')} closeLabel={say('common.close')} isOpen onClose={onClose} width={640}
      footer={
        <>
          {data && data.document.revisions > 1 && <Button onPress={compare}>{say('documents.receipt.revisions')}</Button>}
          <Button tone="primary" onPress={onClose}>{say('common.close')}</Button>
        </>
      }
    >
      {error && <EmptyState title={sayFailure(error)} />}
      {!error && !data && <Spinner label={say('common.loading')} />}
      {data && <Receipts receipts={data} />}
    </Modal>
  )
}

const found = ['sentences', 'mentions', 'entities', 'relations', 'figures'] as const

function Receipts({ receipts: { document, sources, found: counts, isIndexed, edited } }: { readonly receipts: DocumentReceipts }) {
  const { say, number } = useWords()
  const newest = Math.max(...sources.map(({ revision }) => revision))
  return (
    <>
      <p className={styles.title}>{document.title}</p>
      <p className={styles.intro}>{say('documents.receipt.intro')}</p>
      <section aria-label={say('documents.receipt.found')}>
        <dl className={styles.found}>
          {found.map((what) => <div key={what}><dt>{say(`documents.receipt.${what}`)}</dt><dd>{number(counts[what])}</dd></div>)}
        </dl>
        {!isIndexed && <p className={styles.warn}><TriangleAlert size={14} aria-hidden="true" />{say('documents.receipt.notIndexed')}</p>}
        {edited.length > 0 && <p className={styles.info}><Info size={14} aria-hidden="true" />{say('documents.receipt.edited', { fields: edited.map((field) => say(`documents.edit.fields.${field}`).toLowerCase()).join(', ') })}</p>}
      </section>
      {sources.map((source, i) => <Source key={source.source} source={source} number={sources.length - i} isAlone={sources.length === 1} isPresent={source.revision === newest} />)}
    </>
  )
}

interface SourceProps {
  readonly source: SourceReceipt
  readonly number: number
  readonly isAlone: boolean
  readonly isPresent: boolean
}

function Source({ source, number: nth, isAlone, isPresent }: SourceProps) {
  const { say, tell, number, bytes, moment } = useWords()
  const { format, charset, pages, characters, sentences, passages, boilerplateDropped, checksum, path, importedAt, hasOriginal, notes, fileName, entry, revision } = source
  const rows = [
    ['format', say(`reading.format.${format}`)],
    ['charset', charset],
    ['bytes', bytes(source.bytes)],
    ['pages', pages === undefined ? null : number(pages)],
    ['characters', number(characters)],
    ['sentences', number(sentences)],
    ['passages', number(passages)],
    ['dropped', number(boilerplateDropped)],
    ['imported', moment(importedAt)],
    ['original', say(hasOriginal ? 'documents.receipt.kept' : 'documents.receipt.absent')],
    ['path', path],
    ['checksum', checksum],
  ] as const
  return (
    <section className={styles.source} aria-label={say('documents.receipt.source', { number: nth })}>
      <h3>
        <FileCheck2 size={15} aria-hidden="true" />
        <span className={styles.file}>{fileName}{entry && <small> {say('documents.receipt.entry', { entry })}</small>}</span>
        {!isAlone && <span className={styles.gave} data-present={isPresent || undefined}>{isPresent ? say('documents.receipt.present') : say('documents.receipt.gave', { number: revision })}</span>}
      </h3>
      <dl className={styles.rows}>
        {rows.filter(([, value]) => value !== null && value !== '').map(([row, value]) => (
          <div key={row} data-row={row}><dt>{say(`documents.receipt.rows.${row}`)}</dt><dd title={row === 'checksum' || row === 'path' ? (value ?? '') : undefined}>{value}</dd></div>
        ))}
      </dl>
      {notes.length === 0 && <p className={styles.good}>{say('documents.receipt.noNotes')}</p>}
      {notes.length > 0 && <ul className={styles.notes} aria-label={say('documents.receipt.notes')}>{notes.map((note) => <li key={note.en}><Info size={13} aria-hidden="true" />{tell(note)}</li>)}</ul>}
    </section>
  )
}
