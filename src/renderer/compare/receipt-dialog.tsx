import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { ReceiptCard } from '../reading/receipt-card.tsx'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import { Modal } from '../ui/modal.tsx'

/** What became of an article when it was read, without leaving where one is. */
export function ReceiptDialog({ document, onClose }: { readonly document: number; readonly onClose: () => void }) {
  const { say, sayFailure } = useWords()
  const { data, error } = useAsk('openDocument', { document })
  return (
    <Modal title={data?.document.title ?? say('compare.silence.receipt')} closeLabel={say('common.close')} isOpen onClose={onClose} width={440}>
      {error ? <EmptyState title={sayFailure(error)} /> : data ? <ReceiptCard open={data} /> : <Spinner label={say('common.loading')} />}
    </Modal>
  )
}
