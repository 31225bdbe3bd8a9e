import type { DocumentId } from '../../../shared/model.ts'
import { fresh, gone, type FreshDocument, type NewSegment } from '../database/postings.ts'
import { toDocuments } from '../search/document-set.ts'
import { FreshPostings, toFresh } from '../search/impacts-fresh.ts'
import { createReader, type ImpactsReader, type OpenSegment } from '../search/impacts-reader.ts'
import { mergeSegments, type Segment } from '../search/impacts-segment.ts'
import { createScores, type Scores } from '../search/rank.ts'
import type { Stores } from '../stores.ts'
import { IndexTables } from './index-tables.ts'

export interface SegmentSizes {
  /** As many documents wait outside of segments: few enough to be read anew at every start, enough for a segment to be worth writing. */
  readonly freshLimit: number
  /** As many segments of about one size are merged into one of the next. */
  readonly mergedAtOnce: number
  /** With nothing else to do, no more segments than this are left. */
  readonly atRest: number
}
const usualSizes: SegmentSizes = { freshLimit: 256, mergedAtOnce: 8, atRest: 4 }

interface KnownSegment extends OpenSegment {
  readonly documents: number
}

/** What one search sees of the index. */
export interface IndexView {
  readonly tables: IndexTables
  readonly reader: ImpactsReader
  readonly scores: Scores
  /** Another number whenever any document's findings changed. */
  readonly version: number
}
export type SearchIndex = ReturnType<typeof createSearchIndex>

/** The index that answers and ranks, as this process knows it; brought up to date whenever it is asked for. */
export function createSearchIndex({ postings, facets, transact }: Pick<Stores, 'postings' | 'facets' | 'transact'>, { freshLimit, mergedAtOnce, atRest }: SegmentSizes = usualSizes) {
  let known = { epoch: -1, sequence: -1 }
  let tables = new IndexTables(0)
  let segments: readonly KnownSegment[] = []
  let freshDocuments = new Map<DocumentId, FreshDocument>()
  let freshPostings = new FreshPostings()
  let scores: { readonly words: Uint8Array; readonly first: Uint32Array; readonly average: number; readonly scores: Scores } | null = null
  let version = 0
  const reader = createReader({ segments: () => segments, fresh: () => freshPostings, readBlock: postings.findBlock })

  const inOrder = () => [...freshDocuments.values()].sort((a, b) => a.document - b.document)

  function load(): void {
    const greatest = facets.greatest()
    tables = new IndexTables(greatest)
    for (const row of facets.listDocuments()) tables.setColumns(row)
    freshDocuments = new Map()
    for (const [document, segment] of postings.listPlaces())
      // What a crash left of a document that is not kept is not searched.
      if (document <= greatest) tables.segmentOf[document] = segment
    segments = postings.listSegments().map((row) => {
      const dead = tables.addSegment(row)
      return { id: row.id, directory: row.directory === '' ? [] : row.directory.split('\n'), documents: row.documents.length, isWhole: dead === 0 }
    })
    for (const document of postings.listFresh()) if (document <= greatest) takeIn(document)
    freshPostings = toFresh(inOrder())
    reader.forget()
  }

  function takeIn(document: DocumentId): void {
    const found = postings.findFresh(document)
    const columns = facets.findDocument(document)
    if (!found || !columns) return
    tables.setColumns(columns)
    freshDocuments.set(document, found)
    tables.addFresh(found)
  }

  /** Take in the documents that changed, one by one. */
  function catchUp(sequence: number): void {
    const greatest = Math.max(0, ...freshDocuments.keys())
    const come: FreshDocument[] = []
    let isBehind = true
    for (const { document, segment } of postings.listChanged(sequence)) {
      tables.reach(document)
      const before = tables.segmentOf[document]!
      if (freshDocuments.delete(document) || document <= greatest) isBehind = false
      if (before > fresh) segments = segments.map((one) => (one.id === before ? { ...one, isWhole: false } : one))
      tables.remove(document)
      if (segment === gone) continue
      takeIn(document)
      come.push(...[freshDocuments.get(document)].filter((one) => one !== undefined))
    }
    if (isBehind) for (const document of come.sort((a, b) => a.document - b.document)) freshPostings.add(document)
    else freshPostings = toFresh(inOrder())
  }

  function refresh(): void {
    const state = postings.state()
    if (state.epoch === known.epoch && state.sequence === known.sequence) return
    if (state.epoch === known.epoch) catchUp(known.sequence)
    else load()
    known = state
    version++
  }

  /** Documents in ascending order, as a segment keeps them. */
  function toColumns(list: ArrayLike<DocumentId>): Omit<NewSegment, 'directory' | 'blocks'> {
    const each = Array.from(list)
    const lengths = each.map((document) => tables.words.subarray(tables.first[document], tables.first[document]! + tables.fields[document]!))
    const forms = each.map((document) => tables.forms.subarray(tables.formsAt[document], tables.formsAt[document]! + tables.formCount[document]!))
    return {
      documents: Uint32Array.from(each),
      firstPassages: Uint32Array.from(each, (document) => tables.firstPassage[document]!),
      flags: Uint8Array.from(each, (document) => tables.flags[document]!),
      fields: Uint32Array.from(each, (document) => tables.fields[document]!),
      lengths: Uint8Array.from(lengths.flatMap((one) => [...one])),
      formCounts: Uint32Array.from(forms, ({ length }) => length),
      forms: Uint32Array.from(forms.flatMap((one) => [...one])),
    }
  }

  /** Write a segment in the place of others, and go on with it. */
  function replace(from: readonly number[], list: ArrayLike<DocumentId>, { directory, blocks }: Segment): void {
    const columns = toColumns(list)
    const id = transact(() => postings.insertSegment({ ...columns, directory: directory.join('\n'), blocks }, from))
    for (const document of columns.documents) tables.segmentOf[document] = id
    segments = [...segments.filter((one) => !from.includes(one.id)), { id, directory, documents: columns.documents.length, isWhole: true }]
    if (from.includes(fresh)) {
      freshDocuments = new Map()
      freshPostings = new FreshPostings()
    }
    reader.forget()
    known = postings.state()
  }

  /** Put the documents that wait into a segment. */
  function flush(): void {
    if (freshDocuments.size > 0) replace([fresh], inOrder().map(({ document }) => document), freshPostings.toSegment())
  }

  /** Make one segment of several. */
  function merge(chosen: readonly KnownSegment[]): void {
    const ids = new Set(chosen.map(({ id }) => id))
    const list = toDocuments(tables.searched).filter((document) => ids.has(tables.segmentOf[document]!))
    const sources = chosen.map(({ id, directory, isWhole }) => ({
      blocks: directory.keys().map((number) => postings.findBlock(id, number)),
      isLive: isWhole ? null : (document: DocumentId) => tables.segmentOf[document] === id,
    }))
    replace([...ids], list, mergeSegments(sources))
  }

  return {
    view(): IndexView {
      refresh()
      // Scores are as many as there are fields; they are made again only where the columns were.
      if (scores?.words !== tables.words || scores.first !== tables.first || Math.abs(scores.average - tables.average) > 1) scores = { words: tables.words, first: tables.first, average: tables.average, scores: createScores(tables) }
      return { tables, reader, scores: scores.scores, version }
    },
    /**
     * To be called after documents came in: writes a segment when enough of them wait, and merges segments of a size. Where nobody waits (`isIdle`) larger
     * ones are merged, too, one merge a call; returns whether there may be more to do. A segment of many documents is never merged for tidiness alone.
     */
    tidy(isIdle = false): boolean {
      refresh()
      if (freshDocuments.size >= freshLimit) flush()
      const sizeOf = ({ documents: n }: KnownSegment) => Math.floor(Math.log2(Math.max(1, n / freshLimit)) / Math.log2(mergedAtOnce) + 0.01)
      const [alike] = [...Map.groupBy(segments, sizeOf)].filter(([size, those]) => those.length >= mergedAtOnce && (isIdle || size === 0)).map(([, those]) => those)
      const small = segments.filter((segment) => sizeOf(segment) < 2)
      const chosen = alike?.slice(0, mergedAtOnce) ?? (isIdle && small.length > atRest ? small.slice(0, mergedAtOnce) : null)
      if (chosen) merge(chosen)
      return isIdle && chosen !== null
    },
  }
}
