import { createHash } from 'node:crypto'
import { annotationColours } from '../../../shared/model.ts'
import { createCodePoints, type CodePoints } from './code-points.ts'
import type { ExportedAnnotation } from './exported.ts'

export const annotationContext = 'http://www.w3.org/ns/anno.jsonld'

/**
 * W3C Web Annotations: a collection of one page, each annotation whole in itself. Only words of the model's own context are used:
 * the colour is a style class, the file's checksum the source's canonical address (RFC 6920), its name the source's name.
 */
export function toJsonLd(annotations: readonly ExportedAnnotation[], title: string, at: string, textOf: (document: number) => string): string {
  const ids = createIds()
  const points = new Map<number, CodePoints>()
  const pointsOf = (document: number): CodePoints => {
    const known = points.get(document) ?? createCodePoints(textOf(document))
    points.set(document, known)
    return known
  }
  const items = annotations.map((one) => toItem(one, ids(one), pointsOf))
  const page = { id: toUrn(`page ${items.map(({ id }) => id).join(' ')}`), type: 'AnnotationPage', startIndex: 0, items }
  const collection = { '@context': annotationContext, id: toUrn(`collection ${page.id}`), type: 'AnnotationCollection', label: title, generated: at, generator, total: items.length, ...(items.length > 0 ? { first: page } : {}) }
  return `${JSON.stringify(collection, null, 2)}\n`
}

const generator = { id: 'urn:recoupe', type: 'Software', name: 'Recoupe' }

function toItem({ annotation, source, present }: ExportedAnnotation, id: string, pointsOf: (document: number) => CodePoints) {
  const { note, tags, colour, createdAt, updatedAt } = annotation
  const { exact, prefix, suffix } = present ?? annotation
  const body = [
    ...(note === '' ? [] : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: note }]),
    ...tags.map((tag) => ({ type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: tag })),
  ]
  const position = present && { type: 'TextPositionSelector', start: pointsOf(annotation.document).toPoints(present.start), end: pointsOf(annotation.document).toPoints(present.end) }
  return {
    '@context': annotationContext,
    id,
    type: 'Annotation',
    motivation: note !== '' ? 'commenting' : tags.length > 0 ? 'tagging' : 'highlighting',
    created: createdAt,
    modified: updatedAt,
    generator,
    stylesheet: { type: 'CssStylesheet', value: stylesheet },
    ...(body.length > 0 ? { body } : {}),
    target: {
      type: 'SpecificResource',
      source: {
        id: source.address && isIri(source.address) ? source.address : toChecksumAddress(source.checksum),
        type: 'Text',
        canonical: toChecksumAddress(source.checksum),
        label: source.title,
        name: source.fileName,
        ...(source.language === 'und' ? {} : { language: source.language }),
      },
      styleClass: colour,
      selector: [{ type: 'TextQuoteSelector', exact, ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) }, ...(position ? [position] : [])],
    },
  }
}

const stylesheet = annotationColours.map((colour) => `.${colour} { background: ${{ yellow: '#fae38c', green: '#bfe5bf', blue: '#bcd9f5', pink: '#f7c6da', violet: '#d9cbf3' }[colour]} }`).join(' ')

const isIri = (address: string): boolean => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(address)

/** A file named by its SHA-256, as RFC 6920 has it. */
export const toChecksumAddress = (checksum: string): string => `ni:///sha-256;${Buffer.from(checksum, 'hex').toString('base64url')}`
export function fromChecksumAddress(address: string): string | null {
  const [, encoded] = /^ni:\/\/[^/]*\/sha-256;([\w-]{43})/.exec(address) ?? []
  return encoded === undefined ? null : Buffer.from(encoded, 'base64url').toString('hex')
}

/** A name made from what it names: the same annotation has the same at every export, in every library. */
function toUrn(named: string): string {
  const hash = createHash('sha256').update(`recoupe ${named}`).digest('hex')
  const variant = ((Number.parseInt(hash[16]!, 16) & 3) | 8).toString(16)
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

function createIds(): (one: ExportedAnnotation) => string {
  const used = new Map<string, number>()
  return ({ annotation: { createdAt, exact, prefix }, source }) => {
    const named = JSON.stringify([source.checksum, createdAt, prefix, exact])
    const before = used.get(named) ?? 0
    used.set(named, before + 1)
    return toUrn(before === 0 ? named : `${named} ${before}`)
  }
}
