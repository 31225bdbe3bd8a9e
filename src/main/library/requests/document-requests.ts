import { statSync } from 'node:fs'
import type { DocumentFilter, OpenDocument } from '../../../shared/contract/documents.ts'
import type { DocumentId, DocumentSummary } from '../../../shared/model.ts'
import type { Handlers } from '../answer.ts'
import { originalPath } from '../originals.ts'
import { fold } from '../search/analyse.ts'
import type { Stores } from '../stores.ts'
import type { Tasks } from '../tasks.ts'
import { noCollection, noDocument } from './missing.ts'
import { toAnnotation } from './to-annotation.ts'

/** Bringing documents in, listing them, opening one. `folder` is the library's, where the originals lie. */
export function documentRequests(
  stores: Stores,
  tasks: Tasks,
  folder: string,
): Pick<Handlers, 'importDocuments' | 'importText' | 'steerImport' | 'listDocuments' | 'documentFacets' | 'openDocument'> {
  const checkCollection = (collection: number | undefined): number | null => {
    if (collection !== undefined && !stores.collections.find(collection)) throw noCollection(collection)
    return collection ?? null
  }
  return {
    importDocuments: ({ sources, collection }, options) => tasks.importSources(sources, options, checkCollection(collection)),
    importText: ({ collection, ...given }) => tasks.importText({ ...given, collection: checkCollection(collection) }),
    steerImport({ to }) {
      tasks.steer(to)
      return null
    },
    listDocuments({ sort, reverse, limit, offset, ...filter }) {
      const { words = '', ...inSql } = known(filter)
      const upTo = limit === undefined ? undefined : offset + limit
      const isSaid = words.trim() !== ''
      if (sort === 'title' || sort === 'outlet' || sort === 'author') {
        const ids = inOrder(stores.documents.listNames(inSql, sort), reverse)
        return isSaid ? stores.documents.listThese(ids).filter(holds(words)).slice(offset, upTo) : stores.documents.listThese(ids.slice(offset, upTo))
      }
      if (isSaid) return stores.documents.list(inSql, { sort, reverse }).filter(holds(words)).slice(offset, upTo)
      return stores.documents.list(inSql, { sort, reverse, offset, ...(limit === undefined ? {} : { limit }) })
    },
    documentFacets(filter) {
      const { words: _, ...inSql } = known(filter)
      return { total: stores.documents.count(inSql), starred: stores.documents.count({ ...inSql, starred: true }), ...stores.documents.countValues(inSql) }
    },
    openDocument({ document }) {
      const summary = stores.documents.find(document)
      const stored = stores.documents.findText(document)
      const receipt = stores.documents.findReceipt(document)
      if (!summary || !stored || !receipt) throw noDocument(document)
      return {
        document: summary,
        text: stored.text,
        blocks: stored.blocks,
        mentions: stores.findings.listMentions(document),
        original: originalOf(folder, receipt.checksum, summary.fileName),
        entities: stores.entities.listHere(document),
        figures: stores.findings.listFigures(document, stored.text),
        annotations: stores.annotations.list(document).map((annotation) => toAnnotation(annotation, stored)),
        receipt,
      }
    },
  }
}

/** From A to Z as a reader of French or English looks them up: accents, case and signs do not count. What has no name comes last either way. */
function inOrder(list: readonly { readonly id: DocumentId; readonly name: string | null }[], reverse: boolean): DocumentId[] {
  const keyed = list.map(({ id, name }) => ({ id, key: name === null ? null : fold(name).replace(/[^\p{L}\p{N}]/gu, '') }))
  const way = reverse ? -1 : 1
  return keyed.sort((a, b) => Number(a.key === null) - Number(b.key === null) || (a.key! < b.key! ? -way : a.key! > b.key! ? way : a.id - b.id)).map(({ id }) => id)
}

/** A filter without the fields that narrow nothing. */
const known = (filter: DocumentFilter): DocumentFilter => Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))

/** Whether all the words stand in what a document is listed by. */
function holds(words: string): (document: DocumentSummary) => boolean {
  const wanted = words.trim().split(/\s+/u).map(fold)
  return ({ title, outlet, author, fileName }) => {
    const all = [title, outlet, author, fileName].map((text) => (text === null ? '' : fold(text))).join('\n')
    return wanted.every((word) => all.includes(word))
  }
}

/** By the disk, not by the database: originals may have been taken away to save room. An article in an archive has an original of its own, a row of a table the table's. */
export function originalOf(folder: string, checksum: string, fileName: string): OpenDocument['original'] {
  const [file, entry] = fileName.split(' › ', 2) as [string, string?]
  for (const name of entry === undefined ? [file] : [entry, file]) {
    const found = statSync(originalPath(folder, checksum, name), { throwIfNoEntry: false })
    if (found?.isFile()) return { fileName: name, bytes: found.size }
  }
  return null
}
