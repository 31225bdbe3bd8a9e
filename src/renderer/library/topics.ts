import type { RequestName } from '../../shared/contract.ts'
import type { Topic } from '../../shared/contract/request.ts'

/** What each question's answer is made of: it is asked again when one of these has changed. Requests that only change things are absent. */
export const reads: { readonly [N in RequestName]?: readonly Topic[] } = {
  libraryInfo: ['documents', 'findings', 'annotations'],
  preferences: ['preferences'],
  listDocuments: ['documents', 'findings', 'annotations'],
  openDocument: ['documents', 'findings', 'annotations'],
  search: ['documents', 'findings', 'annotations'],
  listEntities: ['findings'],
  openEntity: ['documents', 'findings'],
  findEntity: ['findings'],
  neighbourhood: ['findings'],
  evidence: ['findings'],
  compare: ['documents', 'findings'],
  compareRow: ['documents', 'findings'],
  listFigures: ['documents', 'findings'],
  silence: ['documents', 'findings'],
  listAnnotations: ['documents', 'annotations'],
  listMatches: ['documents', 'annotations'],
  findNames: ['documents', 'findings', 'annotations'],
  searchTerms: ['documents', 'annotations'],
  listSavedSearches: ['searches'],
  listPastSearches: ['searches'],
  undoState: ['annotations', 'searches'],
  listHistory: ['annotations', 'searches'],
}
