import type { Annotation } from '../../../shared/model.ts'
import { locateAnchor } from '../anchoring/anchor.ts'
import type { StoredAnnotation } from '../database/annotations.ts'

/** A kept annotation as windows see it: where its anchor stands in the document's text today, and how sure that is. */
export function toAnnotation({ prefix, suffix, exact, ...kept }: StoredAnnotation, { title, text }: { readonly title: string; readonly text: string }): Annotation {
  return { ...kept, title, exact, prefix, suffix, candidates: [], ...locateAnchor(text, { start: kept.start, end: kept.end, exact, prefix, suffix }) }
}
