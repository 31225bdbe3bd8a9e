import { createContext, use, useMemo, useState, type ReactNode } from 'react'
import type { AnnotationColour, EntityKey, EntitySummary } from '../../shared/model.ts'

export type InspectorTab = 'annotations' | 'entities' | 'figures'
/** The annotation one is busy with, and which of its fields waits for words; `card`: it is to have the focus itself. */
export interface ActiveAnnotation {
  readonly id: number
  readonly field: 'note' | 'tags' | 'card' | null
}
/** Of two texts side by side, one or the other. */
export type Side = 'main' | 'beside'

/** What the text, or the two of them, and the inspector beside them know of each other. */
interface Reading {
  readonly active: ActiveAnnotation | null
  readonly setActive: (active: ActiveAnnotation | null) => void
  /** The entity that is pointed at, whose mentions are lit together. */
  readonly litEntity: EntityKey | null
  readonly setLitEntity: (entity: EntityKey | null) => void
  /** The entity that was chosen, to be walked through one text or two; it stays lit while nothing else is pointed at. */
  readonly followed: EntitySummary | null
  readonly follow: (entity: EntitySummary | null) => void
  /** The text in which one is, of two. */
  readonly side: Side
  readonly setSide: (side: Side) => void
  /** Whether the outline is open; null until one said so: then it is where there is room for it. */
  readonly outline: boolean | null
  readonly setOutline: (open: boolean) => void
  /** Null until one was chosen: then what the document has most to show in. */
  readonly tab: InspectorTab | null
  readonly setTab: (tab: InspectorTab) => void
  /** The colour that was last used. */
  readonly colour: AnnotationColour
  readonly setColour: (colour: AnnotationColour) => void
}
const ReadingContext = createContext<Reading | null>(null)

export function ReadingProvider({ children }: { readonly children: ReactNode }) {
  const [active, setActive] = useState<ActiveAnnotation | null>(null)
  const [litEntity, setLitEntity] = useState<EntityKey | null>(null)
  const [followed, follow] = useState<EntitySummary | null>(null)
  const [side, setSide] = useState<Side>('main')
  const [outline, setOutline] = useState<boolean | null>(null)
  const [tab, setTab] = useState<InspectorTab | null>(null)
  const [colour, setColour] = useState<AnnotationColour>('yellow')
  const value = useMemo(
    () => ({ active, setActive, litEntity, setLitEntity, followed, follow, side, setSide, outline, setOutline, tab, setTab, colour, setColour }),
    [active, litEntity, followed, side, outline, tab, colour],
  )
  return <ReadingContext value={value}>{children}</ReadingContext>
}

export function useReading(): Reading {
  const value = use(ReadingContext)
  if (!value) throw new Error('useReading() is used outside <ReadingProvider>')
  return value
}
