import type { Handlers } from '../answer.ts'
import type { Stores } from '../stores.ts'
import type { Tasks } from '../tasks.ts'
import { originalOf } from './document-requests.ts'
import { noDocument } from './missing.ts'

/** What became of everything that was given to the library: read, guessed at, left out, refused. */
export function documentReceiptRequests(
  stores: Stores,
  tasks: Tasks,
  folder: string,
  extractor: string,
): Pick<Handlers, 'documentReceipts' | 'listCoverage' | 'retryRefused' | 'dismissRefused'> {
  const { documents, importQueue } = stores
  return {
    documentReceipts({ document }) {
      const summary = documents.find(document)
      const found = documents.findFound(document)
      if (!summary || !found) throw noDocument(document)
      const sources = documents.listReceipts(document).map((receipt) => ({
        ...receipt, hasOriginal: originalOf(folder, receipt.checksum, receipt.entry === '' ? receipt.fileName : `${receipt.fileName} › ${receipt.entry}`) !== null,
      }))
      return { document: summary, sources, ...found }
    },
    listCoverage({ limit, offset }) {
      const { indexed, covered, ...totals } = importQueue.findTotals(extractor)
      return {
        ...totals, indexedCharacters: covered, pending: totals.documents - indexed, waiting: importQueue.count(),
        formats: importQueue.listFormats(), refused: importQueue.countRefusals(), refusals: importQueue.listRefusals(limit, offset),
      }
    },
    retryRefused({ refusals }, options) {
      const wanted = importQueue.listRefusals(-1).filter(({ id, path }) => path !== null && (refusals === undefined || refusals.includes(id)))
      const files = new Map(wanted.map(({ path, name }) => [path!, { path: path!, name: name.split(' › ')[0]!, collection: null, watched: null, isPassing: false }]))
      return tasks.importFiles([...files.values()], options)
    },
    dismissRefused: ({ refusals }) => ({ dismissed: importQueue.dismiss(refusals) }),
  }
}
