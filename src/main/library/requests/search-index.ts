import type { DocumentId } from '../../../shared/model.ts'
import { fresh, gone, type FreshDocument, type SegmentRow } from '../database/postings.ts'
import { chooseSegments, type MergeSizes } from '../search/choose-segments.ts'
import { toDocuments } from '../search/document-set.ts'
import { FreshPostings } from '../search/impacts-fresh.ts'
import { createReader, type ImpactsReader, type OpenSegment } from '../search/impacts-reader.ts'
import { mergeGradually } from '../search/impacts-segment.ts'
import { createScores, type Scores } from '../search/scores.ts'
import type { Stores } from '../stores.ts'
import { IndexTables } from './index-tables.ts'

/** `freshLimit`: as many documents wait outside of segments, few enough to be read anew at every start, enough for a segment to be worth writing. */
export interface SegmentSizes extends MergeSizes {
  /** Terms merged, and blocks removed, in one step: a few milliseconds. */
  readonly termsAtOnce: number
  readonly blocksAtOnce: number
}
const usualSizes: SegmentSizes = { freshLimit: 256, mergedAtOnce: 8, atRest: 4, termsAtOnce: 400, blocksAtOnce: 100 }

interface KnownSegment extends OpenSegment {
  readonly documents: number
}

/** A merge that is under way: a step at a time, so that searches get their turn; nobody sees of it before it is done. */
interface Merge {
  readonly id: number
  readonly from: readonly number[]
  readonly documents: ArrayLike<DocumentId>
  readonly steps: ReturnType<typeof mergeGradually>
  blocks: number
}

/** What one search sees of the index. */
export interface IndexView {
  readonly tables: IndexTables
  readonly reader: ImpactsReader
  readonly scores: Scores
  /** Another number whenever any document's findings changed, or who is who in them. */
  readonly version: number
}
export type SearchIndex = ReturnType<typeof createSearchIndex>

/** The index that answers and ranks, as this process knows it; brought up to date whenever it is asked for. */
export function createSearchIndex({ postings, dictionary, fullText, facets, transact }: Pick<Stores, 'postings' | 'dictionary' | 'fullText' | 'facets' | 'transact'>, sizes: SegmentSizes = usualSizes) {
  const { freshLimit, termsAtOnce, blocksAtOnce } = sizes
  let known = { epoch: -1, sequence: -1, links: -1 }
  let tables = new IndexTables(0)
  let segments: readonly KnownSegment[] = []
  let freshDocuments = new Map<DocumentId, FreshDocument>()
  let freshPostings = new FreshPostings()
  let scores: { readonly words: Uint8Array; readonly first: Uint32Array; readonly average: number; readonly scores: Scores } | null = null
  let version = 0
  let merging: Merge | null = null
  /** Segments of which there are only blocks left. */
  let leftOver: number[] | null = null
  const reader = createReader({ segments: () => segments, fresh: () => freshPostings, readBlock: postings.findBlock, readBlocks: postings.findBlocks, readPlaces: postings.findPlaces })

  const toFresh = () => {
    const postings = new FreshPostings()
    for (const { document, packed } of inOrder()) postings.add(document, packed)
    return postings
  }
  const inOrder = () => [...freshDocuments.values()].sort((a, b) => a.document - b.document)

  function load(): void {
    const greatest = facets.greatest()
    tables = new IndexTables(greatest)
    for (const row of facets.listDocuments()) tables.setColumns(row)
    freshDocuments = new Map()
    for (const [document, segment] of postings.listPlaces())
      // What a crash left of a document that is not kept is not searched.
      if (document <= greatest) tables.segmentOf[document] = segment
    segments = Array.from(postings.listSegments(), (row) => {
      const dead = tables.addSegment(row)
      return { id: row.id, directory: row.directory === '' ? [] : row.directory.split('\n'), documents: row.documents.length, isWhole: dead === 0 }
    })
    for (const { document, flags, forms } of postings.listRenamed()) if (document <= greatest) tables.setForms(document, flags, forms)
    for (const document of postings.listFresh()) if (document <= greatest) takeIn(document)
    freshPostings = toFresh()
    reader.forget()
    merging = leftOver = null
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
      const renamed = segment > fresh && segment === before ? postings.findRenamed(document) : undefined
      if (renamed) {
        tables.setForms(document, renamed.flags, renamed.forms)
        continue
      }
      if (freshDocuments.delete(document) || document <= greatest) isBehind = false
      if (before > fresh) segments = segments.map((one) => (one.id === before ? { ...one, isWhole: false } : one))
      tables.remove(document)
      if (segment === gone) continue
      takeIn(document)
      come.push(...[freshDocuments.get(document)].filter((one) => one !== undefined))
    }
    if (isBehind) for (const { document, packed } of come.sort((a, b) => a.document - b.document)) freshPostings.add(document, packed)
    else freshPostings = toFresh()
  }

  function refresh(): void {
    const state = postings.state()
    if (state.epoch === known.epoch && state.sequence === known.sequence && state.links === known.links) return
    if (state.epoch !== known.epoch) load()
    else if (state.sequence !== known.sequence) catchUp(known.sequence)
    known = state
    version++
  }

  /** Documents in ascending order, as a segment keeps them. */
  function toColumns(list: ArrayLike<DocumentId>): Omit<SegmentRow, 'id' | 'directory'> {
    const each = Uint32Array.from(list)
    const along = (column: ArrayLike<number>) => Uint32Array.from(each, (document) => column[document]!)
    const [fields, formCounts] = [along(tables.fields), along(tables.formCount)]
    const sum = (numbers: Uint32Array) => numbers.reduce((total, one) => total + one, 0)
    const [lengths, forms] = [new Uint8Array(sum(fields)), new Uint32Array(sum(formCounts))]
    let [lengthsAt, formsAt] = [0, 0]
    each.forEach((document, i) => {
      lengths.set(tables.words.subarray(tables.first[document], tables.first[document]! + fields[i]!), lengthsAt)
      forms.set(tables.forms.subarray(tables.formsAt[document], tables.formsAt[document]! + formCounts[i]!), formsAt)
      lengthsAt += fields[i]!
      formsAt += formCounts[i]!
    })
    return { documents: each, firstPassages: along(tables.firstPassage), flags: Uint8Array.from(each, (document) => tables.flags[document]!), fields, lengths, formCounts, forms }
  }

  /** Put a segment, of which the blocks are written, in the place of others, and go on with it. */
  function replace(id: number, from: readonly number[], list: ArrayLike<DocumentId>, directory: readonly string[]): void {
    const columns = toColumns(list)
    postings.insertSegment({ ...columns, id, directory: directory.join('\n') }, from)
    let isWhole = true
    for (const document of columns.documents)
      if (from.includes(tables.segmentOf[document]!)) tables.segmentOf[document] = id
      // It went, or came anew, while the segment was written.
      else isWhole = false
    segments = [...segments.filter((one) => !from.includes(one.id)), { id, directory, documents: columns.documents.length, isWhole }]
    reader.forget()
    known = postings.state()
  }

  /** What could not be written (a full disk) is not gone on with: everything is read again, and begun again. */
  function write(work: () => void): void {
    try {
      transact(work)
    } catch (error) {
      merging = null
      known = { epoch: -1, sequence: -1, links: -1 }
      throw error
    }
  }

  const nextSegment = () => Math.max(postings.greatestSegment(), merging?.id ?? 0) + 1

  /** Put the documents that wait into a segment. */
  function flush(): void {
    if (freshDocuments.size === 0) return
    const { directory, blocks } = freshPostings.toSegment(tables)
    const [id, documents] = [nextSegment(), inOrder()]
    write(() => {
      postings.insertBlocks(id, 0, blocks)
      replace(id, [fresh], documents.map(({ document }) => document), directory)
      fullText.write(documents)
      dictionary.settle()
    })
    freshDocuments = new Map()
    freshPostings = new FreshPostings()
  }

  /** Begin to make one segment of several. */
  function begin(chosen: readonly KnownSegment[]): void {
    const from = chosen.map(({ id }) => id)
    const documents = toDocuments(tables.searched).filter((document) => from.includes(tables.segmentOf[document]!))
    // In the order of their documents: lists are then joined by copying.
    const order = [...new Set(Array.from(documents, (document) => tables.segmentOf[document]!))]
    const sources = chosen.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id)).map(({ id, directory, isWhole }) => ({
      blocks: directory.keys().map((number) => ({ lists: postings.findBlock(id, number), places: postings.findPlaces(id, number) })),
      isLive: isWhole ? null : (document: DocumentId) => tables.segmentOf[document] === id,
    }))
    merging = { id: nextSegment(), from, documents, steps: mergeGradually(sources, termsAtOnce, tables), blocks: 0 }
  }

  function goOn(merge: Merge): void {
    write(() => {
      const { value, done } = merge.steps.next()
      if (done) {
        replace(merge.id, merge.from, merge.documents, value)
        merging = null
        leftOver?.push(...merge.from)
        return
      }
      postings.insertBlocks(merge.id, merge.blocks, value)
      merge.blocks += value.length
    })
  }

  /** Remove some blocks that nobody reads any more: of segments that were merged, and what a crash left. */
  function sweep(): boolean {
    leftOver ??= postings.listWithBlocks().filter((id) => id !== merging?.id && !segments.some((segment) => segment.id === id))
    const [first] = leftOver
    if (first === undefined) return false
    if (!transact(() => postings.removeBlocks(first, blocksAtOnce))) leftOver.shift()
    return true
  }

  return {
    view(): IndexView {
      refresh()
      // Scores are as many as there are fields; they are made again only where the columns were.
      if (scores?.words !== tables.words || scores.first !== tables.first || Math.abs(scores.average - tables.average) > 1) scores = { words: tables.words, first: tables.first, average: tables.average, scores: createScores(tables) }
      return { tables, reader, scores: scores.scores, version }
    },
    /**
     * To be called after documents came in: writes a segment when enough of them wait, and merges segments of a size, a small step a call. Where nobody
     * waits (`isIdle`) larger ones are merged, too; returns whether there may be more to do.
     */
    tidy(isIdle = false): boolean {
      refresh()
      if (freshDocuments.size >= freshLimit) flush()
      // What merges leave goes before the next one: the file then has room for what that writes.
      if (merging === null && sweep()) return isIdle
      if (merging === null) {
        const chosen = chooseSegments(segments, sizes, isIdle)
        if (chosen) begin(chosen)
      }
      if (merging === null) return false
      goOn(merging)
      return isIdle
    },
  }
}
