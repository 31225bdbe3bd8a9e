import type { AnnotationImport } from '../../../shared/contract/annotations.ts'
import type { DocumentId, Sentence, Span } from '../../../shared/model.ts'
import { locateAnchor, type Located } from '../anchoring/locate.ts'
import { createCodePoints, type CodePoints } from '../annotations/code-points.ts'
import { readJsonLd, type ReadAnnotation } from '../annotations/json-ld-read.ts'
import { createMatcher } from '../annotations/match.ts'
import type { Handlers } from '../answer.ts'
import type { StoredAnnotation } from '../database/annotations.ts'
import { LibraryFailure } from '../failure.ts'
import { shortened, type History } from '../history/history.ts'
import type { Stores } from '../stores.ts'
import type { Annotating, StoredAnchor } from './annotating.ts'

type Found = { readonly document: DocumentId; readonly located: Located } | { readonly reason: Sentence }

/** Web annotations into the library: each to its document, anchored in the text as it is here, all as one step. */
export function createAnnotationImport({ annotations }: Stores, history: History, { kind, textOf, list, anchor }: Annotating): Handlers['importAnnotations'] {
  return ({ text }): AnnotationImport => {
    const items = readJsonLd(text)
    if (!items) throw notAnnotations()
    const find = createFinder(createMatcher(annotations.listSources()), (document) => textOf(document).text)
    const here = countKnown(list().map((one) => toKey(one)))
    const added: StoredAnnotation[] = []
    const refused: AnnotationImport['refused'][number][] = []
    let known = 0
    let uncertain = 0
    let id = annotations.nextId()
    const now = new Date().toISOString()
    for (const item of items) {
      if ('refused' in item) {
        refused.push({ quote: shortened(item.quote), reason: item.refused })
        continue
      }
      const found = find(item)
      if ('reason' in found) {
        refused.push({ quote: shortened(item.exact), reason: found.reason })
        continue
      }
      const { document, located } = found
      const isPlaced = located.state === 'exact' || located.state === 'moved'
      const place = isPlaced ? anchor(document, textOf(document).text, located) : unplaced(item, located)
      const { note, tags, colour } = item
      const created = item.created ?? now
      const fresh: StoredAnnotation = { id, document, ...place, note, tags, colour, createdAt: created, updatedAt: item.modified ?? created }
      if (here.take(toKey(isPlaced ? fresh : { ...fresh, start: -1, end: -1 }))) {
        known++
        continue
      }
      added.push(fresh)
      id++
      if (!isPlaced) uncertain++
    }
    history.step('annotations-imported', String(added.length), added.map((one) => kind.change(one.id, null, one)))
    return { added: added.length, known, uncertain, refused }
  }
}

/** What was read is kept as it was, to be looked for again, and never taken for a place in this text. */
function unplaced({ exact, prefix, suffix }: ReadAnnotation, { start, end }: Span): StoredAnchor {
  return { start, end: Math.max(end, start + 1), exact, prefix, suffix, alone: false, textChecksum: null }
}

type Keyed = Pick<StoredAnnotation, 'document' | 'start' | 'end' | 'exact' | 'note' | 'tags' | 'colour'> & { readonly state?: string }
/** Two annotations are the same when they say the same of the same place; of those without a place, of the same words. */
function toKey({ document, start, end, exact, note, tags, colour, state }: Keyed): string {
  const place = state === 'uncertain' || state === 'lost' ? [-1, -1] : [start, end]
  return JSON.stringify([document, ...place, place[0] === -1 ? exact : '', note, tags.toSorted(), colour])
}

/** As many as are here are known, one after the other: two alike in the file are not one. */
function countKnown(keys: readonly string[]): { take(key: string): boolean } {
  const left = new Map<string, number>()
  for (const key of keys) left.set(key, (left.get(key) ?? 0) + 1)
  return {
    take(key) {
      const count = left.get(key) ?? 0
      if (count > 0) left.set(key, count - 1)
      return count > 0
    },
  }
}

function createFinder(match: ReturnType<typeof createMatcher>, textOf: (document: DocumentId) => string): (read: ReadAnnotation) => Found {
  const points = new Map<DocumentId, CodePoints>()
  const pointsOf = (document: DocumentId): CodePoints => {
    const made = points.get(document) ?? createCodePoints(textOf(document))
    points.set(document, made)
    return made
  }
  return (read) => {
    const found = match(read.source)
    if (!found) return { reason: noDocument }
    const located = found.documents.map((document) => ({ document, located: locateRead(read, textOf(document), pointsOf(document), found.by === 'checksum') }))
    const placed = located.filter(({ located: { state } }) => state === 'exact' || state === 'moved')
    if (placed.length === 1) return placed[0]!
    if (placed.length > 1) return { reason: severalDocuments(placed.length) }
    const possible = located.filter(({ located: { state } }) => state === 'uncertain')
    if (possible.length === 1) return possible[0]!
    // The very file, or its address: nothing of the person's is turned away because the words are not there today.
    if (found.by !== 'name' && located.length === 1) return located[0]!
    return { reason: possible.length > 1 ? severalDocuments(possible.length) : notThere }
  }
}

function locateRead(read: ReadAnnotation, text: string, points: CodePoints, isSameFile: boolean): Located {
  const { exact, prefix, suffix, position } = read
  if (position) {
    const [start, end] = [points.toUnits(position.start), points.toUnits(position.end)]
    const stands = text.slice(start, end) === exact && text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end)
    return locateAnchor(text, { start, end, exact, prefix, suffix, alone: false }, isSameFile && stands ? 'unchanged' : 'copy')
  }
  return locateAnchor(text, { start: 0, end: exact.length, exact, prefix, suffix, alone: false }, 'copy')
}

const noDocument: Sentence = {
  en: 'No article here is its source (neither by file, nor by address or name). Import the article first.',
  fr: 'Aucun article d’ici n’est sa source (ni par le fichier, ni par l’adresse ou le nom). Importez d’abord l’article.',
}
const notThere: Sentence = {
  en: 'An article of that name is here, but nothing like the quote stands in it.',
  fr: 'Un article de ce nom est ici, mais rien de semblable à la citation n’y figure.',
}
const severalDocuments = (count: number): Sentence => ({
  en: `${count} articles here could be its source, and the quote stands in each of them.`,
  fr: `${count} articles d’ici pourraient être sa source, et la citation figure dans chacun d’eux.`,
})
const notAnnotations = (): LibraryFailure =>
  new LibraryFailure('bad-input', {
    en: 'This file holds no web annotations. Choose a JSON-LD file, as Recoupe or another annotation tool exports it.',
    fr: 'Ce fichier ne contient pas d’annotations web. Choisissez un fichier JSON-LD, tel que Recoupe ou un autre outil d’annotation l’exporte.',
  })
