import { statSync } from 'node:fs'
import type { OpenDocument } from '../../../shared/contract/documents.ts'
import type { Handlers } from '../answer.ts'
import { originalPath } from '../originals.ts'
import type { Stores } from '../stores.ts'
import type { Tasks } from '../tasks.ts'
import { noDocument } from './missing.ts'
import { toAnnotation } from './to-annotation.ts'

/** Bringing documents in, listing them, opening one. `folder` is the library's, where the originals lie. */
export function documentRequests(stores: Stores, tasks: Tasks, folder: string): Pick<Handlers, 'importDocuments' | 'listDocuments' | 'openDocument'> {
  return {
    importDocuments: ({ sources }, options) => tasks.importSources(sources, options),
    listDocuments: () => stores.documents.list(),
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

/** By the disk, not by the database: originals may have been taken away to save room. */
function originalOf(folder: string, checksum: string, fileName: string): OpenDocument['original'] {
  const found = statSync(originalPath(folder, checksum, fileName), { throwIfNoEntry: false })
  return found?.isFile() ? { fileName, bytes: found.size } : null
}
