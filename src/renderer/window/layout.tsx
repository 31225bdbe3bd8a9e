import { createContext, use, useMemo, useState, type ReactNode } from 'react'
import { usePlace, type Place } from '../place.ts'

/** Which of the side panels are open. */
export interface Layout {
  readonly sources: boolean
  readonly inspector: boolean
  readonly toggleSources: () => void
  readonly toggleInspector: () => void
  readonly openInspector: () => void
}
const LayoutContext = createContext<Layout | null>(null)

/** Tables and drawings as wide as the window: there the articles stay closed until they are asked for, or something is searched. */
const wideViews: ReadonlySet<Place['view']> = new Set(['graph', 'compare', 'timeline', 'decisions', 'articles', 'revisions'])

export function LayoutProvider({ children }: { readonly children: ReactNode }) {
  const { place } = usePlace()
  const isWide = wideViews.has(place.view)
  const isSearching = (place.words?.trim() ?? '') !== ''
  const [usual, setUsual] = useState(true)
  const [wide, setWide] = useState(isSearching)
  const [inspector, setInspector] = useState(true)
  const [wasSearching, setWasSearching] = useState(isSearching)
  if (wasSearching !== isSearching) {
    setWasSearching(isSearching)
    setWide(isSearching)
  }
  const [sources, setSources] = isWide ? [wide, setWide] as const : [usual, setUsual] as const
  const value = useMemo<Layout>(
    () => ({
      sources, inspector,
      toggleSources: () => setSources((open) => !open),
      toggleInspector: () => setInspector((open) => !open),
      openInspector: () => setInspector(true),
    }),
    [sources, setSources, inspector],
  )
  return <LayoutContext value={value}>{children}</LayoutContext>
}

export function useLayout(): Layout {
  const value = use(LayoutContext)
  if (!value) throw new Error('useLayout() is used outside <LayoutProvider>')
  return value
}
