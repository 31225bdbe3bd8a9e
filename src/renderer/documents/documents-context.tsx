import { createContext, use, useMemo, useState, type ReactNode } from 'react'
import type { DocumentId } from '../../shared/model.ts'

/** Which dialog about articles is open, and about which. */
export type DocumentDialog =
  | { readonly type: 'removal'; readonly documents: readonly DocumentId[]; readonly onRemoved?: () => void }
  | { readonly type: 'details'; readonly documents: readonly DocumentId[] }
  | { readonly type: 'receipt'; readonly document: DocumentId }

interface DocumentsValue {
  readonly dialog: DocumentDialog | null
  readonly ask: (dialog: DocumentDialog) => void
  readonly close: () => void
}
const DocumentsContext = createContext<DocumentsValue | null>(null)

/** Lists, the reader and the palette all open the same dialogs. */
export function DocumentsProvider({ children }: { readonly children: ReactNode }) {
  const [dialog, setDialog] = useState<DocumentDialog | null>(null)
  const value = useMemo(() => ({ dialog, ask: setDialog, close: () => setDialog(null) }), [dialog])
  return <DocumentsContext value={value}>{children}</DocumentsContext>
}

export function useDocuments(): DocumentsValue {
  const value = use(DocumentsContext)
  if (!value) throw new Error('useDocuments() is used outside <DocumentsProvider>')
  return value
}
