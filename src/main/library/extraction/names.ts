/** The names of a text and who is who in it: a trained tagger for the first draft, then rules and the lexicon over the whole text. */
import type { Span } from '../../../shared/model.ts'
import type { Appearance, ExtractionInput, FoundMention } from './findings.ts'
import { createLexicon } from './lexicon.ts'
import { readAcronyms } from './names/acronyms.ts'
import { readBodies } from './names/bodies.ts'
import { toAppearances } from './names/appearances.ts'
import { draftFromCapitals, settleHeadlines } from './names/capitals.ts'
import { findCoined, findSummits } from './names/coined.ts'
import { readComplements } from './names/complements.ts'
import { agree, findAgain, leanOnLonger } from './names/consistency.ts'
import { createDraft, createPage, type Draft, type Page } from './names/draft.ts'
import { joinCoordinated } from './names/coordinated.ts'
import { readCues } from './names/cues.ts'
import { readDeeds } from './names/deeds.ts'
import { dropAmounts, dropDoubtful, weighKinds } from './names/doubts.ts'
import { dropCommon, settleEdges } from './names/edges.ts'
import { drawInHeads, readApposition, readOwnHead } from './names/heads.ts'
import { joinPieces } from './names/joins.ts'
import { settleLastEdges } from './names/last-edges.ts'
import { createKindModel, settleKinds } from './names/kinds.ts'
import { settleLists, shareKinds } from './names/lists.ts'
import { dropCommonLetters } from './names/common-letters.ts'
import { dropMarks, withoutTitle } from './names/marks.ts'
import { dropOpenings, readBranches, readShipsAndStorms } from './names/openings.ts'
import { findPersons } from './names/persons.ts'
import { readPredicates } from './names/predicates.ts'
import { readNamings, readQuoted } from './names/quoted.ts'
import { findShorter, settleLastNames } from './names/shorter.ts'
import { readLines, readStanding } from './names/standing.ts'
import { readSureSigns } from './names/sure-signs.ts'
import { readStandIns } from './names/stand-ins.ts'
import { draftFromLexicon, draftFromTagger, fillFromLexicon, type ChancesAt } from './names/tagged.ts'
import { splitTitles } from './names/titles.ts'
import { readTurnsOfNames } from './names/turns.ts'
import { createTagger, type Tagger } from './tagger.ts'

export interface NameFinder {
  /** Mentions in the order of the text, never overlapping, each inside one of `sentences` and on token edges. */
  find(input: ExtractionInput, sentences: readonly Span[]): { mentions: FoundMention[]; appearances: Appearance[] }
}

/** Finds names with what extraction ships with: the lexicon and the trained tagger, parsed once. Without a tagger the rules work alone. */
export function createNameFinder(resources: ReadonlyMap<string, Uint8Array>): NameFinder {
  const lexicon = createLexicon(resources)
  const bytes = resources.get('tagger.bin')
  const tagger = bytes ? createTagger(bytes, lexicon) : null
  const kinds = resources.get('tagger-kinds.bin')
  const model = kinds ? createKindModel(kinds) : null
  const isCommon = tagger?.isCommon ?? (() => false)
  return {
    find(input, sentences) {
      const page = createPage(input.text, sentences, lexicon, isCommon)
      const { draft, chancesAt } = draftNames(page, tagger)
      settleKinds(page, draft, model, chancesAt)
      settleLastNames(page, draft)
      settleLists(page, draft)
      // A town is its club in one sentence and a town in the next.
      readStandIns(page, draft)
      return toAppearances(page, draft.names())
    },
  }
}

/** The names of a page with what speaks for each of their kinds, and what the tagger thinks of every token. */
export function draftNames(page: Page, tagger: Tagger | null): { readonly draft: Draft; readonly chancesAt: ChancesAt } {
  const draft = createDraft(page)
  const chancesAt = draftFromTagger(page, draft, tagger)
  withoutTitle(page, draft)
  draftFromLexicon(page, draft)
  findPersons(page, draft)
  settleEdges(page, draft)
  dropCommon(page, draft)
  draftFromCapitals(page, draft, chancesAt)
  joinPieces(page, draft)
  readTurnsOfNames(page, draft)
  readComplements(page, draft)
  readBodies(page, draft)
  joinCoordinated(page, draft)
  readLines(page, draft)
  readShipsAndStorms(page, draft)
  readBranches(page, draft)
  dropDoubtful(page, draft)
  splitTitles(page, draft)
  dropOpenings(page, draft)
  weighKinds(page, draft)
  readNamings(page, draft)
  readQuoted(page, draft)
  drawInHeads(page, draft)
  findSummits(page, draft)
  readAcronyms(page, draft)
  readApposition(page, draft)
  readOwnHead(page, draft)
  readCues(page, draft)
  readDeeds(page, draft)
  readStanding(page, draft)
  readPredicates(page, draft)
  readSureSigns(page, draft)
  const judged = new Set(draft.names())
  shareKinds(page, draft)
  settleHeadlines(page, draft)
  fillFromLexicon(page, draft)
  findAgain(page, draft)
  findCoined(page, draft)
  findAgain(page, draft)
  findShorter(page, draft)
  // What was only found again is judged by its own neighbours as well.
  const again: Draft = { ...draft, names: () => draft.names().filter((name) => !judged.has(name)) }
  readApposition(page, again)
  readCues(page, again)
  readDeeds(page, again)
  readStanding(page, again)
  readPredicates(page, again)
  leanOnLonger(page, draft)
  agree(page, draft)
  settleLastEdges(page, draft)
  dropAmounts(page, draft)
  dropMarks(page, draft)
  dropCommonLetters(page, draft)
  return { draft, chancesAt }
}
