import type { Asked } from './command.ts'
import { counted } from './print/sentence.ts'

/** Findings that are not there yet are said, so that nobody takes silence for absence. */
export async function notePending({ library, note }: Asked): Promise<void> {
  const { pending, documents } = await library.libraryInfo({})
  if (pending > 0) note(`Not complete: ${counted(pending, 'article')} of ${documents} ${pending === 1 ? 'is' : 'are'} not indexed yet. Index with: recoupe reindex`)
}
