import { DetailsDialog } from './details-dialog.tsx'
import { useDocuments } from './documents-context.tsx'
import { ReceiptDialog } from './receipt-dialog.tsx'
import { RemovalDialog } from './removal-dialog.tsx'

/** The dialog about articles that is open, if one is. */
export function DocumentDialogs() {
  const { dialog, close } = useDocuments()
  switch (dialog?.type) {
    case 'removal': return <RemovalDialog documents={dialog.documents} onRemoved={dialog.onRemoved} onClose={close} />
    case 'details': return <DetailsDialog documents={dialog.documents} onClose={close} />
    case 'receipt': return <ReceiptDialog document={dialog.document} onClose={close} />
    case undefined: return null
  }
}
