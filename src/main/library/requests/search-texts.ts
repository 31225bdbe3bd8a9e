import type { ShownDocument } from '../database/search.ts'
import { readPassages } from '../search/layout.ts'
import { Recent } from '../search/recent.ts'
import type { Stores } from '../stores.ts'

/** A document's text, where its passages stand, and what a list says of it. */
export type LaidOut = ShownDocument & ReturnType<typeof readPassages> & {
  /** What was seen of its passages when they were looked through (search/lighter.ts). */
  readonly seen: Uint8Array
}
export type Texts = ReturnType<typeof createTexts>

/** Characters kept: who types on sees many of the same documents again. */
const mostCharacters = 2_000_000

/** Texts that search looks into, those lately read at hand; to be made anew with every change. */
export function createTexts({ search }: Pick<Stores, 'search'>) {
  const kept = new Recent<number, LaidOut>(mostCharacters, ({ text }) => text.length)
  function toLaidOut({ title, outlet, published, language, text, layout }: ShownDocument): LaidOut {
    const { passages, sentencesAt } = readPassages(layout)
    return { title, outlet, published, language, text, layout, passages, sentencesAt, seen: new Uint8Array(passages.length) }
  }

  return {
    /** To be told which will be asked for: they are read in one go. */
    prepare(documents: readonly number[]): void {
      const unread = documents.filter((document) => kept.get(document) === undefined)
      if (unread.length > 0) for (const [document, shown] of search.listShown(unread)) kept.put(document, toLaidOut(shown))
    },
    find(document: number): LaidOut | undefined {
      const known = kept.get(document)
      if (known) return known
      const shown = search.findShown(document)
      return shown && kept.put(document, toLaidOut(shown))
    },
  }
}
