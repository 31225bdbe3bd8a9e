import { createContext, use, useMemo, useState, type ReactNode } from 'react'

interface HistoryPanel {
  readonly isOpen: boolean
  readonly setOpen: (open: boolean) => void
}
const HistoryContext = createContext<HistoryPanel | null>(null)

/** Whether the history is open: its button in the bar and the palette both open it. */
export function HistoryProvider({ children }: { readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  const value = useMemo(() => ({ isOpen, setOpen }), [isOpen])
  return <HistoryContext value={value}>{children}</HistoryContext>
}

export function useHistoryPanel(): HistoryPanel {
  const value = use(HistoryContext)
  if (!value) throw new Error('useHistoryPanel() is used outside <HistoryProvider>')
  return value
}
