import type { Annotation } from '../../../shared/model.ts'
import type { AnnotatedSource } from '../database/annotations.ts'

/** What an export says of an annotation: itself, and the file its document came from. */
export interface ExportedAnnotation {
  readonly annotation: Annotation
  readonly source: AnnotatedSource
  /** The words that stand at its place now, with what surrounds them; null where the place is not sure. */
  readonly present: { readonly exact: string; readonly prefix: string; readonly suffix: string; readonly start: number; readonly end: number } | null
}

/** How the person calls the colours, where they gave them names. */
export type ColourNames = Readonly<Record<string, string>>

/** A place as an address: the program, the document, and from where to where. Lost and uncertain places have none. */
export const toLocator = ({ annotation: { document, start, end }, present }: ExportedAnnotation): string | null => (present ? `recoupe:document/${document}#${start}-${end}` : null)

/** Annotations under their documents, both in the order given. */
export function groupByDocument(annotations: readonly ExportedAnnotation[]): readonly { readonly source: AnnotatedSource; readonly annotations: readonly ExportedAnnotation[] }[] {
  const groups = Map.groupBy(annotations, ({ source }) => source.document)
  return [...groups.values()].map((group) => ({ source: group[0]!.source, annotations: group }))
}
