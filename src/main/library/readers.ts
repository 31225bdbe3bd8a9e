import type { Extractor } from './extraction/extractor.ts'
import { prepareFindings, type PreparedFindings, type TextToDerive } from './prepare-findings.ts'
import { readSource, type ReadingEnd, type ReadingJob, type ReadingSink } from './read-source.ts'

/** Whoever reads files and derives findings from texts, several at once: threads of their own, or this one. */
export interface Readers {
  /** How many work at once. */
  readonly size: number
  /** On the library's own thread. */
  readonly isHere: boolean
  /** No thread can be started here: whoever asked does it on the library's own. */
  readonly isBroken: () => boolean
  /** @throws LibraryFailure when the file cannot be read, takes too long, or took its reader down; the next file gets a new one. */
  read(job: ReadingJob, sink: ReadingSink): Promise<ReadingEnd>
  /** @throws LibraryFailure when that takes too long, or took its reader down. */
  derive(text: TextToDerive): Promise<PreparedFindings>
  /** There is nothing to do for now: what is kept for quick work may go. */
  rest(): void
  close(): Promise<void>
}
/** A shell that can start threads hands this to the library; without it, all is done on the library's own. */
export type StartReaders = (assets: string) => Readers

/** On the thread that asks: nothing has to be started, but nothing else is done meanwhile. */
export const readersHere = (extractor: Extractor): Readers => ({
  size: 1,
  isHere: true,
  isBroken: () => false,
  read: (job, sink) => readSource(job, extractor, sink),
  derive: (text) => Promise.resolve(prepareFindings(extractor, text)),
  rest: () => undefined,
  close: () => Promise.resolve(),
})
