import type { OpenDocument } from '../../shared/contract/documents.ts'
import { useWords } from '../language/use-words.ts'
import styles from './reader-bar.module.css'

/** What became of the file when it was read: how much of each thing, and every remark. */
export function ReceiptCard({ open: { document, original, receipt, entities, mentions, figures } }: { readonly open: OpenDocument }) {
  const { say, tell, number, bytes, moment } = useWords()
  const rows = [
    ['file', document.fileName],
    ['format', `${say(`reading.format.${receipt.format}`)}, ${receipt.charset}, ${bytes(receipt.bytes)}`],
    ['characters', number(receipt.characters)],
    ['sentences', number(receipt.sentences)],
    ['passages', number(receipt.passages)],
    ['entities', number(entities.length)],
    ['mentions', number(mentions.length)],
    ['figures', number(figures.length)],
    ['dropped', number(receipt.boilerplateDropped)],
    ['original', original ? say('reading.original.kept', { size: bytes(original.bytes) }) : say('reading.original.absent')],
    ['imported', moment(document.importedAt)],
  ] as const
  return (
    <div className={styles.receipt}>
      <h3>{say('reading.receipt')}</h3>
      <p>{say('reading.receiptIntro')}</p>
      <dl>
        {rows.map(([row, value]) => (
          <div key={row}>
            <dt>{say(`reading.receiptRows.${row}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {receipt.notes.length > 0 && (
        <>
          <h4>{say('reading.receiptNotes')}</h4>
          <ul>{receipt.notes.map((note) => <li key={note.en}>{tell(note)}</li>)}</ul>
        </>
      )}
    </div>
  )
}
