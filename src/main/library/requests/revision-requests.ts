import type { Handlers } from '../answer.ts'
import type { StoredRevision } from '../database/revisions.ts'
import type { Extractor } from '../extraction/extractor.ts'
import { findSentences } from '../extraction/sentences.ts'
import { LibraryFailure } from '../failure.ts'
import { changedFigures } from '../importing/changed-figures.ts'
import { compareTexts } from '../importing/text-difference.ts'
import type { Stores } from '../stores.ts'
import type { Annotating } from './annotating.ts'
import { noDocument } from './missing.ts'

/** The states of a document's text, and what changed between two of them. */
export function revisionRequests({ revisions }: Stores, extractor: Extractor, annotating: Annotating): Pick<Handlers, 'listRevisions' | 'compareRevisions'> {
  return {
    listRevisions({ document }) {
      const found = revisions.list(document)
      if (found.length === 0) throw noDocument(document)
      return found.map(({ text, blocks, ...revision }, i) => ({ ...revision, characters: text.length, sentences: findSentences(text, blocks).length, isCurrent: i === 0 }))
    },
    compareRevisions({ document, before: given, after: wanted }) {
      const found = revisions.list(document)
      if (found.length === 0) throw noDocument(document)
      const pick = (number: number): StoredRevision => {
        const revision = found.find((one) => one.number === number)
        if (revision) return revision
        const versions = found.length === 1 ? 'une' : String(found.length)
        throw new LibraryFailure('not-found', {
          en: `This document has no revision ${number}; it has ${found.length === 1 ? 'one' : `${found.length}`}.`,
          fr: `Cet article n’a pas de version ${number}\u00a0; il en a ${versions}.`,
        })
      }
      const after = pick(wanted ?? found[0]!.number)
      // One state alone is compared with itself: nothing changed, and that is what is said.
      const before = pick(given ?? Math.max(1, after.number - 1))
      const findings = [before, after].map(({ text, blocks, language, published }) => extractor.extract({ text, blocks, language, published }))
      const [one, other] = [before, after].map(({ text }, i) => ({ text, sentences: findings[i]!.sentences, figures: findings[i]!.figures }))
      const differences = compareTexts(one!, other!)
      const states = annotating.list(document).map(({ state }) => state)
      const count = (state: (typeof states)[number]) => states.filter((each) => each === state).length
      return {
        document,
        before: { number: before.number, text: before.text },
        after: { number: after.number, text: after.text },
        differences,
        figures: changedFigures(one!, other!, differences),
        annotations: { exact: count('exact'), moved: count('moved'), uncertain: count('uncertain'), lost: count('lost') },
      }
    },
  }
}
