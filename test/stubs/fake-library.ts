/**
 * A library that keeps the contract without a disk: inputs are validated, imports report progress and can be cancelled, changes are
 * announced. Enough to test what carries a library (threads, shells, the command line) apart from what a library does.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isRequest, requests, toFailure, untranslated, type Answer, type LibraryEvent, type RequestOptions } from '../../src/shared/contract.ts'
import type { Annotation, DocumentSummary, EntitySummary } from '../../src/shared/model.ts'
import { LibraryFailure } from '../../src/main/library/failure.ts'
import type { Library, LibraryOptions } from '../../src/main/library/library.ts'

type Handler = (input: never, options: RequestOptions) => unknown
/** As long as a short article takes, so that there is something to cancel. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2))

const bank: EntitySummary = { key: 'institution:bank', kind: 'institution', name: 'European Investment Bank', mentions: 2, documents: 1 }
const fund: EntitySummary = { key: 'fund:bank', kind: 'fund', name: 'Bank Fund', mentions: 1, documents: 1 }

/** @throws LibraryFailure when the folder's name says so: `locked`. */
export function openFakeLibrary(options: LibraryOptions): Library {
  if (options.folder.includes('locked')) throw new LibraryFailure('read-only', { en: 'Another Recoupe has this library open. Close it there first.', fr: 'Un autre Recoupe a ouvert cette bibliothèque. Fermez-la d’abord là-bas.' })
  if (options.mode === 'write') {
    mkdirSync(options.folder, { recursive: true })
    writeFileSync(path.join(options.folder, 'library.db'), 'stand-in')
  }
  const listeners = new Set<(event: LibraryEvent) => void>()
  const documents: DocumentSummary[] = []
  const annotations: Annotation[] = []
  const tell = (event: LibraryEvent): void => { for (const listener of listeners) listener(event) }
  const add = (name: string): DocumentSummary => {
    const document: DocumentSummary = { id: documents.length + 1, title: `About ${name}`, outlet: null, author: null, published: '2025-02', language: 'en', fileName: name, importedAt: '2026-01-01T00:00:00Z', characters: 10, mentions: 1, entities: 1, annotations: 0, address: null, origin: documents.length + 1, copies: 0, revisions: 1, starred: false, tags: [], collections: [] }
    documents.push(document)
    return document
  }
  if (options.seeds !== undefined) add('seed.txt')
  // What a test expects to find in a library that was there before.
  if (options.folder.includes('filled')) for (const name of ['budget.txt', 'budget-2025.txt', 'été.md']) add(name)

  const handlers: Record<string, Handler> = {
    libraryInfo: () => ({ folder: options.folder, documents: documents.length, characters: 0, passages: 0, entities: 0, mentions: 0, relations: 0, figures: 0, annotations: annotations.length, extractor: 'fake', pending: 0, activity: null, notices: [] }),
    listDocuments: () => documents,
    async importDocuments({ sources }: { sources: readonly { path: string; name?: string }[] }, { signal, onProgress }) {
      const outcomes = []
      for (const [i, source] of sources.entries()) {
        await turn()
        if (signal?.aborted) throw new LibraryFailure('cancelled', untranslated('The import was cancelled.'))
        const name = source.name ?? path.basename(source.path)
        onProgress?.({ done: i + 1, total: sources.length, label: name })
        if (name.includes('missing')) outcomes.push({ name, outcome: 'refused', document: null, title: null, reason: { en: `There is no file at ${source.path}. Check its name.`, fr: `Il n’y a pas de fichier ${source.path}. Vérifiez son nom.` } })
        else if (name.includes('folder')) outcomes.push({ name, outcome: 'skipped', document: null, title: null, reason: untranslated('3 other files there were passed over.') })
        else {
          const { id, title } = add(name)
          outcomes.push({ name: `${name}<${source.path}>`, outcome: 'imported', document: id, title, reason: null })
        }
      }
      return outcomes
    },
    openDocument({ document }: { document: number }) {
      const found = documents.find(({ id }) => id === document)
      if (!found) throw new LibraryFailure('not-found', untranslated(`There is no article ${document}.`))
      return { document: found, text: 'A text.', blocks: [], mentions: [], entities: [], figures: [], annotations: [], original: null, receipt: { format: 'text', charset: 'utf-8', bytes: 7, checksum: '', characters: 7, sentences: 1, passages: 1, boilerplateDropped: 0, notes: [] } }
    },
    addAnnotation({ document, place, note, tags, colour }: { document: number; place: { quote: string }; note: string; tags: string[]; colour: Annotation['colour'] }) {
      const annotation: Annotation = { id: annotations.length + 1, document, title: 'A title', start: 0, end: place.quote.length, exact: place.quote, prefix: '', suffix: '', note, tags, colour, state: 'exact', candidates: [], createdAt: '', updatedAt: '' }
      annotations.push(annotation)
      return annotation
    },
    listAnnotations: () => annotations,
    search: ({ words: typed }: { words: string }) => {
      const words = typed.trim()
      return { names: [], total: 1, withEither: null, query: { parts: [], explanation: untranslated(words), remarks: [] }, facets: [], searched: documents.length, of: documents.length, documents: [{ document: 1, title: 'About budgets', outlet: 'Gazette', published: '2025-02', titleLit: [], language: 'en', annotations: [], passages: 2, sentences: [{ document: 1, title: 'About budgets', outlet: 'Gazette', published: '2025-02', start: 0, end: 20, text: `What of ${words} here?`, lit: [{ start: 8, end: 8 + words.length, kind: 'match' }] }] }] }
    },
    searchTerms: ({ terms }: { terms: readonly string[] }) => ({
      documents: [{ document: 1, title: 'About budgets', outlet: 'Gazette', published: '2025-02' }],
      rows: terms.map((term) => (term === '()' ? { term, problem: untranslated('This line asks for nothing.'), documents: 0, counts: [] } : { term, problem: null, documents: 1, counts: [term.length] })),
    }),
    preferences: () => ({}),
    findEntity: ({ name }: { name: string }) => (name === 'nobody' ? [] : name === 'bank' ? [bank, fund] : [bank]),
    openEntity: () => ({ entity: bank, aliases: [{ text: 'BEI', mentions: 1, reason: 'acronym' }], roles: [], relations: [], figures: [], mentions: [], seen: null, decisions: [], appearsWith: [] }),
    neighbourhood: ({ centre }: { centre?: string }) => ({ nodes: [bank, fund].map((entity) => ({ ...entity, degree: 1, distance: entity.key === centre ? 0 : 1, community: 0, first: null })), edges: [{ source: 0, target: 1, predicate: 'finances', sentences: 2, documents: 1, independent: 1 }], hiddenNodes: 3, hiddenEdges: 1 }),
  }

  return {
    ready: Promise.resolve(),
    async request(name, input, requestOptions = {}): Promise<Answer> {
      const handler = handlers[name]
      if (!isRequest(name) || !handler) return { ok: false, error: toFailure('bad-input', untranslated(`There is no request called ${String(name)}.`)) }
      const parsed = requests[name].input.safeParse(input)
      if (!parsed.success) return { ok: false, error: toFailure('bad-input', untranslated(`${name}: ${parsed.error.issues[0]?.message}`)) }
      try {
        const value = await handler(parsed.data as never, requestOptions)
        if (requests[name].writes.length > 0) tell({ type: 'changed', topics: requests[name].writes })
        return { ok: true, value }
      } catch (error) {
        if (error instanceof LibraryFailure) return { ok: false, error: toFailure(error.code, error.sentence) }
        throw error
      }
    },
    onEvent(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: () => Promise.resolve(),
  }
}
