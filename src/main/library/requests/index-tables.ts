import { fresh, gone, type FreshDocument, type SegmentRow } from '../database/postings.ts'
import type { DocumentId, Language, PartialDate } from '../../../shared/model.ts'
import type { ColumnRow } from '../database/facets.ts'
import { add, emptySet, remove, type DocumentSet } from '../search/document-set.ts'
import { lengthsOf } from '../search/packed-words.ts'
import type { Lengths } from '../search/rank.ts'

/** What search keeps of every document in memory, in columns by document number. */
export class IndexTables implements Lengths {
  capacity: number
  searched: DocumentSet
  segmentOf: Int32Array<ArrayBuffer>
  first: Uint32Array<ArrayBuffer>
  fields: Uint16Array<ArrayBuffer>
  firstPassage: Uint32Array<ArrayBuffer>
  flags: Uint8Array<ArrayBuffer>
  formsAt: Uint32Array<ArrayBuffer>
  formCount: Uint32Array<ArrayBuffer>
  /** First and last day it may be of, as yyyymmdd; 0 where the source does not say. */
  from: Int32Array<ArrayBuffer>
  to: Int32Array<ArrayBuffer>
  outlet: Uint32Array<ArrayBuffer>
  language: Uint8Array<ArrayBuffer>
  readonly outlets: string[] = ['']
  readonly languages: Language[] = []
  words = new Uint8Array(1024)
  forms = new Uint32Array(1024)
  /** Which document a passage is of, by passage number. */
  passageDocument = new Uint32Array(1024)
  readonly #outletNumbers = new Map([['', 0]])
  readonly #languageNumbers = new Map<Language, number>()
  #wordsUsed = 0
  #formsUsed = 0
  #passages = 0
  #passageWords = 0

  constructor(greatest: number) {
    this.capacity = roomFor(greatest + 1)
    this.searched = emptySet(this.capacity)
    this.segmentOf = new Int32Array(this.capacity).fill(gone)
    this.first = new Uint32Array(this.capacity)
    this.fields = new Uint16Array(this.capacity)
    this.firstPassage = new Uint32Array(this.capacity)
    this.flags = new Uint8Array(this.capacity)
    this.formsAt = new Uint32Array(this.capacity)
    this.formCount = new Uint32Array(this.capacity)
    this.from = new Int32Array(this.capacity)
    this.to = new Int32Array(this.capacity)
    this.outlet = new Uint32Array(this.capacity)
    this.language = new Uint8Array(this.capacity)
  }

  /** Of a passage, in words. */
  get average(): number {
    return this.#passages === 0 ? 1 : Math.max(1, this.#passageWords / this.#passages)
  }

  /** Make room for this document. */
  reach(document: DocumentId): void {
    if (document < this.capacity) return
    this.capacity = roomFor(document + 1)
    this.searched = grown(this.searched, emptySet(this.capacity))
    this.segmentOf = grown(this.segmentOf, new Int32Array(this.capacity).fill(gone))
    this.first = grown(this.first, new Uint32Array(this.capacity))
    this.fields = grown(this.fields, new Uint16Array(this.capacity))
    this.firstPassage = grown(this.firstPassage, new Uint32Array(this.capacity))
    this.flags = grown(this.flags, new Uint8Array(this.capacity))
    this.formsAt = grown(this.formsAt, new Uint32Array(this.capacity))
    this.formCount = grown(this.formCount, new Uint32Array(this.capacity))
    this.from = grown(this.from, new Int32Array(this.capacity))
    this.to = grown(this.to, new Int32Array(this.capacity))
    this.outlet = grown(this.outlet, new Uint32Array(this.capacity))
    this.language = grown(this.language, new Uint8Array(this.capacity))
  }

  /** Take a segment's documents in, those that still stand in it; `segmentOf` must know. Returns how many do not. */
  addSegment(row: SegmentRow): number {
    let lengthsAt = 0
    let formsAt = 0
    let dead = 0
    row.documents.forEach((document, i) => {
      const fields = row.fields[i]!
      const forms = row.formCounts[i]!
      if (document < this.capacity && this.segmentOf[document] === row.id)
        this.#put(document, row.firstPassages[i]!, row.flags[i]!, row.lengths.subarray(lengthsAt, lengthsAt + fields), row.forms.subarray(formsAt, formsAt + forms))
      else dead++
      lengthsAt += fields
      formsAt += forms
    })
    return dead
  }

  addFresh({ document, firstPassage, flags, packed, forms }: FreshDocument): void {
    this.segmentOf[document] = fresh
    this.#put(document, firstPassage, flags, lengthsOf(packed).map((words) => Math.min(255, words)), forms)
  }

  /** What its source says of a document. */
  setColumns({ id, outlet, published, language }: ColumnRow): void {
    this.from[id] = published === null ? 0 : toDay(published, '0')
    this.to[id] = published === null ? 0 : toDay(published, '9')
    this.outlet[id] = numberOf(this.#outletNumbers, this.outlets, outlet ?? '')
    this.language[id] = numberOf(this.#languageNumbers, this.languages, language)
  }

  /** Whom a document names. */
  setForms(document: DocumentId, flags: number, forms: ArrayLike<number>): void {
    this.flags[document] = flags
    this.forms = withRoom(this.forms, this.#formsUsed + forms.length, (size) => new Uint32Array(size))
    this.forms.set(forms, this.#formsUsed)
    this.formsAt[document] = this.#formsUsed
    this.formCount[document] = forms.length
    this.#formsUsed += forms.length
  }

  remove(document: DocumentId): void {
    this.segmentOf[document] = gone
    remove(this.searched, document)
  }

  #put(document: DocumentId, firstPassage: number, flags: number, lengths: ArrayLike<number>, forms: ArrayLike<number>): void {
    add(this.searched, document)
    this.firstPassage[document] = firstPassage
    this.fields[document] = lengths.length
    this.words = withRoom(this.words, this.#wordsUsed + lengths.length, (size) => new Uint8Array(size))
    this.words.set(lengths, this.#wordsUsed)
    this.first[document] = this.#wordsUsed
    this.#wordsUsed += lengths.length
    this.setForms(document, flags, forms)
    this.passageDocument = withRoom(this.passageDocument, firstPassage + lengths.length, (size) => new Uint32Array(size))
    this.passageDocument.fill(document, firstPassage, firstPassage + lengths.length - 1)
    this.#passages += lengths.length - 1
    for (let i = 1; i < lengths.length; i++) this.#passageWords += lengths[i]!
  }
}

/** A partial date as yyyymmdd, what it leaves open filled up: years, months and days then compare as the ranges they are. */
export const toDay = (date: PartialDate, open: '0' | '9'): number => Number(date.replaceAll('-', '').padEnd(8, open))

function numberOf<T>(numbers: Map<T, number>, list: T[], value: T): number {
  const known = numbers.get(value)
  if (known !== undefined) return known
  numbers.set(value, list.length)
  list.push(value)
  return list.length - 1
}

/** In whole words of a set, with room for documents to come. */
const roomFor = (documents: number): number => (Math.ceil(documents * 1.1) + 1024) & ~31

type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer>
function grown<T extends Numbers>(from: T, into: T): T {
  into.set(from)
  return into
}
function withRoom<T extends Numbers>(numbers: T, wanted: number, make: (size: number) => T): T {
  return wanted <= numbers.length ? numbers : grown(numbers, make(Math.max(wanted, numbers.length * 2)))
}
