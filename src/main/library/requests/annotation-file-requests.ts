import type { AnnotationFormat, ExportedFile } from '../../../shared/contract/annotations.ts'
import type { Annotation, DocumentId } from '../../../shared/model.ts'
import { toAnchor } from '../anchoring/anchor.ts'
import { toCsv } from '../annotations/csv.ts'
import type { ColourNames, ExportedAnnotation } from '../annotations/exported.ts'
import { toHtml } from '../annotations/html.ts'
import { toJsonLd } from '../annotations/json-ld.ts'
import { toMarkdown } from '../annotations/markdown.ts'
import { exportWords } from '../annotations/words.ts'
import type { Handlers } from '../answer.ts'
import type { AnnotatedSource } from '../database/annotations.ts'
import type { History } from '../history/history.ts'
import type { Stores } from '../stores.ts'
import type { Annotating } from './annotating.ts'
import { createAnnotationImport } from './annotation-import.ts'

const media: Readonly<Record<AnnotationFormat, readonly [extension: string, mediaType: string]>> = {
  markdown: ['md', 'text/markdown; charset=utf-8'],
  csv: ['csv', 'text/csv; charset=utf-8'],
  html: ['html', 'text/html; charset=utf-8'],
  'json-ld': ['jsonld', 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'],
}

/** Annotations out of the library as a file, and back in. */
export function annotationFileRequests(stores: Stores, history: History, annotating: Annotating): Pick<Handlers, 'exportAnnotations' | 'importAnnotations'> {
  const importAnnotations = createAnnotationImport(stores, history, annotating)

  function toExported(annotations: readonly Annotation[]): ExportedAnnotation[] {
    const sources = new Map<DocumentId, AnnotatedSource>()
    // The first file of a document names it.
    for (const source of stores.annotations.listSources()) if (!sources.has(source.document)) sources.set(source.document, source)
    return annotations.flatMap((annotation) => {
      const source = sources.get(annotation.document)
      const isPlaced = annotation.state === 'exact' || annotation.state === 'moved'
      return source ? [{ annotation, source, present: isPlaced ? toAnchor(annotating.textOf(annotation.document).text, annotation) : null }] : []
    })
  }
  return {
    exportAnnotations({ format, annotations: named, document, language }): ExportedFile {
      const wanted = named && new Set(named)
      const listed = annotating.list(document).filter(({ id }) => wanted?.has(id) ?? true)
      const at = new Date().toISOString()
      const day = at.slice(0, 10)
      const words = exportWords[language]
      const preferred = stores.preferences.list()['colourNames']
      const colours = isNames(preferred) ? preferred : {}
      const exported = toExported(listed)
      const written: Readonly<Record<AnnotationFormat, () => string>> = {
        markdown: () => toMarkdown(exported, words, colours, day),
        csv: () => toCsv(exported, words, colours),
        html: () => toHtml(exported, words, colours, day, language),
        'json-ld': () => toJsonLd(exported, words.title, at, (id) => annotating.textOf(id).text),
      }
      const [extension, mediaType] = media[format]
      return { fileName: `${words.fileName}-${day}.${extension}`, mediaType, text: written[format]() }
    },
    importAnnotations,
  }
}

const isNames = (value: unknown): value is ColourNames => typeof value === 'object' && value !== null && Object.values(value).every((name) => typeof name === 'string' && name.trim() !== '')
