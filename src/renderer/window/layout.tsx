import { createContext, use, useMemo, useState, type ReactNode } from 'react'

/** Which of the side panels are open. */
export interface Layout {
  readonly sources: boolean
  readonly inspector: boolean
  readonly toggleSources: () => void
  readonly toggleInspector: () => void
  readonly openInspector: () => void
}
const LayoutContext = createContext<Layout | null>(null)

export function LayoutProvider({ children }: { readonly children: ReactNode }) {
  const [sources, setSources] = useState(true)
  const [inspector, setInspector] = useState(true)
  const value = useMemo<Layout>(
    () => ({
      sources, inspector,
      toggleSources: () => setSources((open) => !open),
      toggleInspector: () => setInspector((open) => !open),
      openInspector: () => setInspector(true),
    }),
    [sources, inspector],
  )
  return <LayoutContext value={value}>{children}</LayoutContext>
}

export function useLayout(): Layout {
  const value = use(LayoutContext)
  if (!value) throw new Error('useLayout() is used outside <LayoutProvider>')
  return value
}
