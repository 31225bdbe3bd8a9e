import type { Client } from '../../../shared/client.ts'
import { untranslated } from '../../../shared/contract.ts'
import type { DocumentSummary } from '../../../shared/model.ts'
import { LibraryFailure } from '../../library/failure.ts'
import { fold } from './fold.ts'

/**
 * The document that a person means by its number, or by a part of its title or file name.
 * @throws LibraryFailure when there is none, or when several could be meant: then it lists them.
 */
export async function findDocument(library: Client, meant: string): Promise<DocumentSummary> {
  const documents = await library.listDocuments({})
  const numbered = /^\d+$/.test(meant) ? documents.find(({ id }) => id === Number(meant)) : undefined
  if (numbered) return numbered
  const names = (document: DocumentSummary): string[] => [fold(document.title), fold(document.fileName)]
  const exact = documents.filter((document) => names(document).includes(fold(meant)))
  const found = exact.length > 0 ? exact : documents.filter((document) => names(document).some((name) => name.includes(fold(meant))))
  const [only, ...others] = found
  if (!only) throw new LibraryFailure('not-found', untranslated(`No article is called “${meant}”. See what there is with: recoupe documents`))
  if (others.length === 0) return only
  const shown = found.slice(0, 10).map(({ id, title, fileName }) => `  ${id}  ${title}  (${fileName})`)
  const more = found.length > shown.length ? [`  … and ${found.length - shown.length} more`] : []
  throw new LibraryFailure('ambiguous', untranslated([`“${meant}” could be any of ${found.length} articles. Say it by its number:`, ...shown, ...more].join('\n')))
}
