import { createContext, use, useMemo, useState, type ReactNode } from 'react'
import type { AnnotationColour, EntityKey } from '../../shared/model.ts'

export type InspectorTab = 'annotations' | 'entities' | 'figures'
/** The annotation one is busy with, and which of its fields waits for words. */
export interface ActiveAnnotation {
  readonly id: number
  readonly field: 'note' | 'tags' | null
}

/** What the text and the inspector beside it know of each other. */
interface Reading {
  readonly active: ActiveAnnotation | null
  readonly setActive: (active: ActiveAnnotation | null) => void
  /** The entity whose mentions are lit together. */
  readonly litEntity: EntityKey | null
  readonly setLitEntity: (entity: EntityKey | null) => void
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
  const [tab, setTab] = useState<InspectorTab | null>(null)
  const [colour, setColour] = useState<AnnotationColour>('yellow')
  const value = useMemo(() => ({ active, setActive, litEntity, setLitEntity, tab, setTab, colour, setColour }), [active, litEntity, tab, colour])
  return <ReadingContext value={value}>{children}</ReadingContext>
}

export function useReading(): Reading {
  const value = use(ReadingContext)
  if (!value) throw new Error('useReading() is used outside <ReadingProvider>')
  return value
}
