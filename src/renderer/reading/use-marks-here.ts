import { useCallback, useMemo, useState } from 'react'
import type { AnnotationId } from '../../shared/model.ts'
import { useLayout } from '../window/layout.tsx'
import { useReading } from './reading-context.tsx'

export interface MarksHere {
  /** Several annotations in one place, of which one is to be chosen; null: none are. */
  readonly asked: { readonly element: HTMLElement; readonly ids: readonly AnnotationId[]; readonly byKeyboard: boolean } | null
  /** Show the annotations at a place of the text: the one that there is, or a choice among them. */
  readonly show: (element: HTMLElement, ids: readonly AnnotationId[], byKeyboard: boolean) => void
  readonly choose: (id: AnnotationId) => void
  readonly close: () => void
}

/** The annotations that a mark of the text carries. */
export const annotationsOf = (mark: HTMLElement): AnnotationId[] => (mark.dataset['annotations'] ?? '').split(' ').filter(Boolean).map(Number)

/** From a mark in the text to its card. */
export function useMarksHere(): MarksHere {
  const { setActive, setTab } = useReading()
  const { openInspector } = useLayout()
  const [asked, setAsked] = useState<MarksHere['asked']>(null)
  const open = useCallback((id: AnnotationId, byKeyboard: boolean) => {
    setTab('annotations')
    setActive({ id, field: byKeyboard ? 'card' : null })
    openInspector()
  }, [setTab, setActive, openInspector])
  const show = useCallback<MarksHere['show']>((element, ids, byKeyboard) => {
    if (ids.length === 1) open(ids[0]!, byKeyboard)
    else if (ids.length > 1) setAsked({ element, ids, byKeyboard })
  }, [open])
  const byKeyboard = asked?.byKeyboard ?? false
  return useMemo(() => ({
    asked, show,
    choose(id) {
      setAsked(null)
      open(id, byKeyboard)
    },
    close: () => setAsked(null),
  }), [asked, show, open, byKeyboard])
}
