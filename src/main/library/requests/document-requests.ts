import type { Handlers } from '../answer.ts'
import type { Stores } from '../stores.ts'
import type { Tasks } from '../tasks.ts'
import { noDocument } from './missing.ts'
import { toAnnotation } from './to-annotation.ts'

/** Bringing documents in, listing them, opening one. */
export function documentRequests(stores: Stores, tasks: Tasks): Pick<Handlers, 'importDocuments' | 'listDocuments' | 'openDocument'> {
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
        entities: stores.entities.listHere(document),
        figures: stores.findings.listFigures(document, stored.text),
        annotations: stores.annotations.list(document).map((annotation) => toAnnotation(annotation, stored)),
        receipt,
      }
    },
  }
}
