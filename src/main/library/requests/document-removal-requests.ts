import { rmSync } from 'node:fs'
import type { DocumentId, Sentence } from '../../../shared/model.ts'
import type { Handlers } from '../answer.ts'
import type { OriginalFile } from '../database/removed-documents.ts'
import { removeFindings } from '../derive-document.ts'
import { shortened, type History } from '../history/history.ts'
import { originalPath } from '../originals.ts'
import type { Stores } from '../stores.ts'
import type { DocumentKeeping } from './document-keeping.ts'
import { noDocument } from './missing.ts'

/** Taking documents out with all that hangs on them, bringing them back exactly, and deleting them for good. */
export function documentRemovalRequests(
  stores: Stores,
  history: History,
  keeping: DocumentKeeping,
  folder: string,
): Pick<Handlers, 'previewRemoval' | 'removeDocuments' | 'listRemoved' | 'restoreDocuments' | 'purgeRemoved'> {
  const { documents, removedDocuments } = stores
  const subjectOf = (titles: readonly string[]) => (titles.length === 1 ? shortened(titles[0]!) : String(titles.length))
  const check = (those: readonly DocumentId[]): DocumentId[] => {
    const unique = [...new Set(those)]
    for (const document of unique) if (documents.findTitle(document) === undefined) throw noDocument(document)
    return unique
  }
  const onlyTheirs = (originals: readonly OriginalFile[]) => [...new Map(originals.map((file) => [file.checksum, file])).values()].filter(({ checksum }) => !removedDocuments.isNeeded(checksum))

  return {
    previewRemoval: ({ documents: those }) => removedDocuments.preview(check(those)),
    removeDocuments({ documents: those }) {
      const wanted = check(those)
      const titles = wanted.map((document) => documents.findTitle(document)!)
      // Before the step: should a crash come between the two databases, what is left is a document whose findings are derived again.
      for (const document of wanted) removeFindings(stores, document)
      history.step('documents-removed', subjectOf(titles), wanted.map((document) => keeping.document.change(document, {}, null)))
      return { removed: wanted.length }
    },
    listRemoved: () => removedDocuments.list().map(({ originals, ...one }) => ({ ...one, bytes: onlyTheirs(originals).reduce((sum, { bytes }) => sum + bytes, 0) })),
    restoreDocuments({ documents: those }) {
      const wanted = removedDocuments.list().filter(({ document }) => those.includes(document))
      history.step('documents-restored', subjectOf(wanted.map(({ title }) => title)), wanted.map(({ document }) => keeping.document.change(document, null, {})))
      return { restored: wanted.length }
    },
    purgeRemoved({ documents: those }) {
      const all = removedDocuments.list()
      const wanted = all.filter(({ document }) => those === undefined || those.includes(document))
      stores.transact(() => {
        for (const { document } of wanted) removedDocuments.purge(document)
      })
      // Rows first: an original that nothing names is litter, a document without its original would be a loss.
      const kept = new Set(all.filter((one) => !wanted.includes(one)).flatMap(({ originals }) => originals.map(({ checksum }) => checksum)))
      const files = onlyTheirs(wanted.flatMap(({ originals }) => originals)).filter(({ checksum }) => !kept.has(checksum))
      for (const { checksum, fileName } of files) rmSync(originalPath(folder, checksum, fileName), { force: true })
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
      return { purged: wanted.length, bytes, says: describePurge(wanted.length) }
    },
  }
}

function describePurge(count: number): Sentence {
  if (count === 0) return { en: 'There was nothing to delete: no document has been removed.', fr: 'Il n’y avait rien à supprimer : aucun article n’a été retiré.' }
  const gone = count === 1 ? 'Un article est supprimé' : `${count} articles sont supprimés`
  return {
    en: `${count === 1 ? 'One document is' : `${count} documents are`} deleted for good, with the original files and the notes; undo brings nothing of it back.`,
    fr: `${gone} pour de bon, avec les fichiers d’origine et les notes\u00a0; annuler n’en rétablit rien.`,
  }
}
