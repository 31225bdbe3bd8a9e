/** What the kinds of names are learned from: every thing that the program finds in an annotated text, with the evidence for it. */
import { entityKinds, type EntityKind } from '../../src/shared/model.ts'
import type { Lexicon } from '../../src/main/library/extraction/lexicon.ts'
import { createPage, has, type DraftName, type Page } from '../../src/main/library/extraction/names/draft.ts'
import { evidenceOf, groupNames, type Evidence } from '../../src/main/library/extraction/names/evidence.ts'
import { sources } from '../../src/main/library/extraction/names/evidence-sources.ts'
import { kindOfNoun } from '../../src/main/library/extraction/names/heads.ts'
import { draftNames } from '../../src/main/library/extraction/names.ts'
import { findSentences } from '../../src/main/library/extraction/sentences.ts'
import type { Tagger } from '../../src/main/library/extraction/tagger.ts'
import { blocksOf, parseMarked } from '../marked.ts'
import type { TrainingSentence } from './corpora.ts'
import { namesOf } from './augment.ts'

export interface Example extends Evidence {
  readonly fold: number
  /** Kinds that are right: one, or several where a corpus does not say which; none where it is no name at all. */
  readonly kinds: readonly EntityKind[]
  readonly mentions: number
  readonly weight: number
}

export function examplesOfMarked(source: string, fold: number, lexicon: Lexicon, tagger: Tagger): Example[] {
  const { text, mentions } = parseMarked(source)
  const page = createPage(text, findSentences(text, blocksOf(text)), lexicon, tagger.isCommon)
  const { draft, chancesAt } = draftNames(page, tagger)
  const groups = groupNames(page, draft.names())
  const { start, end } = page.tokens
  return evidenceOf(page, groups, chancesAt).map((evidence, g) => {
    const names = groups[g]!
    const hits = names.map((name) => mentions.find((one) => one.start === start[name.from] && one.end === end[name.to - 1])?.kind)
    const kinds = [...new Set(hits.filter((kind) => kind !== undefined))]
    const most = kinds.toSorted((a, b) => hits.filter((kind) => kind === b).length - hits.filter((kind) => kind === a).length)[0]
    return { ...evidence, fold, kinds: most ? [most] : [], mentions: hits.filter((kind) => kind === most && kind !== undefined).length || names.length, weight: 1 }
  })
}

/**
 * Of a sentence of a coarse corpus, of which every name may be of several kinds. The tagger has learned from these very sentences,
 * so what it says of them, and the rules that lean on it, are left out.
 */
export function examplesOfSentence(sentence: TrainingSentence, lexicon: Lexicon, tagger: Tagger, weight: number): Example[] {
  const { text = '' } = sentence
  const page = createPage(text, [{ start: 0, end: text.length }], lexicon, tagger.isCommon)
  const { draft, chancesAt } = draftNames(page, tagger)
  const groups = groupNames(page, draft.names())
  const marks = namesOf(sentence)
  return evidenceOf(page, groups, chancesAt).flatMap((evidence, g) => {
    const hit = groups[g]!.map((name) => marks.find((mark) => mark.from === name.from && mark.to === name.to)).find((mark) => mark !== undefined)
    if (!hit || hit.kinds.length === entityKinds.length) return []
    const kinds = surely(page, groups[g]![0]!, hit.kinds)
    const kept = evidence.features.map((_, i) => i).filter((i) => !['tagger', 'rules'].includes(sources[evidence.from[i]!]!))
    return [{ features: kept.map((i) => evidence.features[i]!), from: kept.map((i) => evidence.from[i]!), fold: -1, kinds, mentions: 1, weight }]
  })
}

/** Which of several kinds a name is where its own words or the lexicon leave no doubt. */
function surely(page: Page, name: DraftName, kinds: readonly EntityKind[]): readonly EntityKind[] {
  if (kinds.length === 1) return kinds
  const known = name.thing && !page.lexicon.lookUp(name.thing.name).some(({ ambiguous }) => ambiguous) ? name.thing.kind : null
  const own = has(page, name.to - 1, 'legal-form') ? 'company' : (kindOfNoun(page, name.to - 1) ?? kindOfNoun(page, name.from))
  const one = [known, own].find((kind) => kind !== null && kinds.includes(kind))
  return one ? [one] : kinds
}
