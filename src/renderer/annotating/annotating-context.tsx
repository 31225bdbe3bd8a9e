import { createContext, use, useMemo, useState, type ReactNode } from 'react'
import type { AnnotationIds, AnnotationImport } from '../../shared/contract/annotations.ts'
import type { Annotation, DocumentId, Span } from '../../shared/model.ts'

/** What could be exported besides everything, as far as there is such a thing where one is. */
export interface ExportScopes {
  readonly filtered?: AnnotationIds
  readonly selected?: AnnotationIds
  readonly article?: DocumentId
}

/** What the margin, the text and the list of all annotations know of each other. */
interface Annotating {
  /** The annotation for which a passage is being chosen. */
  readonly placing: Annotation | null
  readonly setPlacing: (annotation: Annotation | null) => void
  /** A passage that is only looked at: it is lit as a question, never as a mark. */
  readonly preview: { readonly document: DocumentId; readonly span: Span } | null
  readonly setPreview: (preview: Annotating['preview']) => void
  /** What the export that is open offers; null while it is closed. */
  readonly exporting: ExportScopes | null
  readonly setExporting: (scopes: ExportScopes | null) => void
  /** What the last import brought, until one has read it. */
  readonly imported: AnnotationImport | null
  readonly setImported: (report: AnnotationImport | null) => void
}
const AnnotatingContext = createContext<Annotating | null>(null)

export function AnnotatingProvider({ children }: { readonly children: ReactNode }) {
  const [placing, setPlacing] = useState<Annotation | null>(null)
  const [preview, setPreview] = useState<Annotating['preview']>(null)
  const [exporting, setExporting] = useState<ExportScopes | null>(null)
  const [imported, setImported] = useState<AnnotationImport | null>(null)
  const value = useMemo(() => ({ placing, setPlacing, preview, setPreview, exporting, setExporting, imported, setImported }), [placing, preview, exporting, imported])
  return <AnnotatingContext value={value}>{children}</AnnotatingContext>
}

export function useAnnotating(): Annotating {
  const value = use(AnnotatingContext)
  if (!value) throw new Error('useAnnotating() is used outside <AnnotatingProvider>')
  return value
}
