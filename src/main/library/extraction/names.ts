/** The names of a text and who is who in it: a trained tagger for the first draft, then rules and the lexicon over the whole text. */
import type { Span } from '../../../shared/model.ts'
import type { Appearance, ExtractionInput, FoundMention } from './findings.ts'
import { createLexicon } from './lexicon.ts'
import { readAcronyms } from './names/acronyms.ts'
import { toAppearances } from './names/appearances.ts'
import { draftFromCapitals, settleHeadlines } from './names/capitals.ts'
import { findCoined, findSummits } from './names/coined.ts'
import { readComplements } from './names/complements.ts'
import { agree, findAgain } from './names/consistency.ts'
import { createDraft, createPage } from './names/draft.ts'
import { readCues } from './names/cues.ts'
import { dropDoubtful, weighKinds } from './names/doubts.ts'
import { dropCommon, settleEdges } from './names/edges.ts'
import { drawInHeads, readApposition, readOwnHead } from './names/heads.ts'
import { joinPieces } from './names/joins.ts'
import { shareKinds } from './names/lists.ts'
import { findPersons } from './names/persons.ts'
import { readNamings, readQuoted } from './names/quoted.ts'
import { findShorter } from './names/shorter.ts'
import { draftFromLexicon, draftFromTagger, fillFromLexicon } from './names/tagged.ts'
import { createTagger } from './tagger.ts'

export interface NameFinder {
  /** Mentions in the order of the text, never overlapping, each inside one of `sentences` and on token edges. */
  find(input: ExtractionInput, sentences: readonly Span[]): { mentions: FoundMention[]; appearances: Appearance[] }
}

/** Finds names with what extraction ships with: the lexicon and the trained tagger, parsed once. Without a tagger the rules work alone. */
export function createNameFinder(resources: ReadonlyMap<string, Uint8Array>): NameFinder {
  const lexicon = createLexicon(resources)
  const bytes = resources.get('tagger.bin')
  const tagger = bytes ? createTagger(bytes, lexicon) : null
  const isCommon = tagger?.isCommon ?? (() => false)
  return {
    find(input, sentences) {
      const page = createPage(input.text, sentences, lexicon, isCommon)
      const draft = createDraft(page)
      const chancesAt = draftFromTagger(page, draft, tagger)
      draftFromLexicon(page, draft)
      findPersons(page, draft)
      settleEdges(page, draft)
      dropCommon(page, draft)
      draftFromCapitals(page, draft, chancesAt)
      joinPieces(page, draft)
      readComplements(page, draft)
      dropDoubtful(page, draft)
      weighKinds(page, draft)
      readNamings(page, draft)
      readQuoted(page, draft)
      drawInHeads(page, draft)
      findSummits(page, draft)
      readAcronyms(page, draft)
      readApposition(page, draft)
      readOwnHead(page, draft)
      readCues(page, draft)
      shareKinds(page, draft)
      settleHeadlines(page, draft)
      fillFromLexicon(page, draft)
      findAgain(page, draft)
      findCoined(page, draft)
      findAgain(page, draft)
      findShorter(page, draft)
      agree(page, draft)
      return toAppearances(page, draft.names())
    },
  }
}
