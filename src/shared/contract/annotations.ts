import * as z from 'zod'
import { annotationColours, type Annotation, type AnnotationId, type Sentence } from '../model.ts'
import { asks, changes } from './request.ts'

const id = z.int().positive()
const tags = z.array(z.string().trim().min(1).max(80)).max(50)
const note = z.string().max(100_000)
const colour = z.enum(annotationColours)
const place = z.union([z.object({ start: z.int().min(0), end: z.int().min(1) }), z.object({ quote: z.string().min(1) })])

/** What importing annotations brought. */
export interface AnnotationImport {
  readonly added: number
  /** Already here, word for word. */
  readonly known: number
  /** Added, but their place in the text is not certain. */
  readonly uncertain: number
  /** Of which no document here is the source, or which could not be read: not added, each with the reason. */
  readonly refused: readonly { readonly quote: string; readonly reason: Sentence }[]
}
export const annotationFormats = ['markdown', 'csv', 'html', 'json-ld'] as const
export type AnnotationFormat = (typeof annotationFormats)[number]

/** A file to be saved, made by the library. */
export interface ExportedFile {
  readonly fileName: string
  readonly mediaType: string
  readonly text: string
}

export const annotationRequests = {
  listAnnotations: asks<readonly Annotation[]>()('Annotations of one document or of all, in the order of the text.', z.object({ document: id.optional() })),
  /** The library, which holds the text, records quote and surroundings itself: nobody can store a wrong quote. */
  addAnnotation: changes<Annotation>('annotations')(
    'Mark a span: by its place, or by a quote that stands exactly once in the document.',
    z.object({ document: id, place, note: note.default(''), tags: tags.default([]), colour: colour.default('yellow') }),
  ),
  editAnnotation: changes<Annotation>('annotations')('Change note, tags or colour; what is absent stays.', z.object({ annotation: id, note: note.optional(), tags: tags.optional(), colour: colour.optional() })),
  editAnnotations: changes<{ readonly changed: number }>('annotations')(
    'Change many annotations at once: add and take tags, set the colour. One step to undo.',
    z.object({ annotations: z.array(id).min(1).max(100_000), addTags: tags.default([]), removeTags: tags.default([]), colour: colour.optional() }),
  ),
  placeAnnotation: changes<Annotation>('annotations')('Say where an annotation belongs: one of the places it might be at, or any other of its document.', z.object({ annotation: id, place })),
  removeAnnotation: changes<null>('annotations')('Remove an annotation; undo brings it back as it was.', z.object({ annotation: id })),
  removeAnnotations: changes<{ readonly removed: number }>('annotations')('Remove many annotations. One step to undo.', z.object({ annotations: z.array(id).min(1).max(100_000) })),
  exportAnnotations: asks<ExportedFile>()(
    'Annotations as a file: Markdown, CSV, a page, or W3C Web Annotations (JSON-LD), which can be imported again. All, or those named.',
    z.object({ format: z.enum(annotationFormats), annotations: z.array(id).max(100_000).optional(), document: id.optional(), language: z.enum(['fr', 'en']).default('en') }),
  ),
  importAnnotations: changes<AnnotationImport>('annotations')('Read W3C Web Annotations (JSON-LD) back in, and anchor each in its document. One step to undo.', z.object({ text: z.string().max(100_000_000) })),
}

/** Ids of annotations, for those who only pass them on. */
export type AnnotationIds = readonly AnnotationId[]
