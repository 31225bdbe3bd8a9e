import { useEffect, useLayoutEffect } from 'react'
import type { OpenDocument } from '../../shared/contract/documents.ts'
import { useAnnotating } from '../annotating/annotating-context.tsx'
import { rangeOf } from './dom-spans.ts'
import { light } from './lights.ts'
import { useReading } from './reading-context.tsx'
import type { Surface } from './use-surface.ts'

/** Lights the annotation one is busy with, and a passage that is only looked at, to which the text scrolls. */
export function useAnnotationLights({ article, reveal, drawn }: Surface, { annotations, document: { id } }: OpenDocument): void {
  const { active } = useReading()
  const { preview } = useAnnotating()
  const marked = annotations.find((one) => one.id === active?.id && (one.state === 'exact' || one.state === 'moved'))
  const looked = preview?.document === id ? preview.span : null
  useLayoutEffect(() => {
    const root = article.current
    if (!root) return
    light('marked', root, [marked ? rangeOf(root, marked) : null])
    light('preview', root, [looked && rangeOf(root, looked)])
    return () => {
      light('marked', root, [])
      light('preview', root, [])
    }
  }, [article, marked, looked, drawn])
  useEffect(() => {
    if (looked) reveal(looked)
  }, [looked, reveal])
}
