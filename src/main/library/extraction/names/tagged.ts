/** First draft: what the tagger says, corrected by what the lexicon knows for certain. */
import { entityKinds } from '../../../../shared/model.ts'
import type { Match } from '../lexicon.ts'
import type { Tagger } from '../tagger.ts'
import { casing, sliceTokens } from '../tokens.ts'
import { has, isCapital, isLower, type Draft, type Page } from './draft.ts'

/** What the tagger thinks of a token it left out; nothing without a tagger. */
export type ChancesAt = (token: number) => readonly number[]

export function draftFromTagger(page: Page, draft: Draft, tagger: Tagger | null): ChancesAt {
  if (!tagger) return () => []
  const pieces: { at: number; chancesAt: ChancesAt }[] = []
  const pieceOf = new Int32Array(page.tokens.length).fill(-1)
  for (const { from, to } of page.sentences) {
    // Sentences without end (a table, a text without a full stop) are tagged in pieces, so that memory stays bounded.
    for (let at = from; at < to; at += 400) {
      const end = Math.min(to, at + 400)
      const tagged = tagger.tag(sliceTokens(page.tokens, at, end))
      pieceOf.fill(pieces.length, at, end)
      pieces.push({ at, chancesAt: tagged.chancesAt })
      for (const name of tagged.names) {
        const drafted = draft.put(at + name.from, at + name.to, name.kind, 0, { confidence: Math.min(1, name.chances.reduce((sum, chance) => sum + chance, 0)) })
        name.chances.forEach((chance, k) => (drafted.votes[k] = chance))
      }
    }
  }
  return (token) => {
    const piece = pieces[pieceOf[token] ?? -1]
    return piece ? piece.chancesAt(token - piece.at) : []
  }
}

/** What the lexicon knows under an unmistakable name is found whether or not the tagger saw it. */
export function draftFromLexicon(page: Page, draft: Draft): void {
  const { tokens, lexicon } = page
  for (const { from, to } of page.sentences) {
    for (let at = from; at < to; at += 1) {
      if (tokens.casing[at] === casing.sign) continue
      const match = lexicon.matchAt(tokens, at)
      if (!match || match.to > to) continue
      meet(page, draft, match, at)
      at = match.to - 1
    }
  }
}

/** What a known form at a token makes of the draft there. */
function meet(page: Page, draft: Draft, match: Match, at: number): void {
  const { tokens } = page
  const { form } = match
  const known = draft.at(at)
  const inside = known && known.from <= at && known.to >= match.to
  const size = match.to - at
  if (known && known.from === at && known.to === match.to) {
    known.votes[entityKinds.indexOf(form.thing.kind)]! += form.ambiguous ? 0.2 : size > 1 ? 2 : 0.8
    if (!form.ambiguous || known.votes[entityKinds.indexOf(form.thing.kind)]! > 0.7) known.thing = form.thing
  } else if (inside) {
    // Part of a longer name, unless what is added is a lower-case complement of a thing known whole ("un CERN du numérique").
    const tail = Array.from({ length: known.to - match.to }, (_, i) => match.to + i)
    const isVerb = known.from === at && !form.ambiguous && size === 1 && form.thing.kind === 'company' && tail.length > 1 && isLower(page, tail[0]!) && /[a-z]s$/.test(tokens.fold[tail[0]!]!) && !has(page, tail[0]!, 'particle') && isCapital(page, tail[1]!)
    const isShouted = size > 1 && !form.ambiguous && form.casing[0] !== casing.upper && tail.length > 0 && [at, ...tail].every((i) => tokens.casing[i] === casing.upper)
    if (isVerb || isShouted) draft.put(at, match.to, form.thing.kind, 1.5, { thing: form.thing, confidence: 0.7, settled: true })
    else if (known.from === at && !form.ambiguous && tail.every((i) => !isCapital(page, i)) && form.thing.family !== 'country' && form.thing.family !== 'city' && !has(page, at, 'org-head'))
      draft.put(at, match.to, form.thing.kind, 1.5, { thing: form.thing, confidence: 0.8, settled: true })
  } else if (!form.ambiguous && stands(page, at, match.to) && (size > 1 || tokens.fold[at]!.length > 1)) {
    const crossing = Array.from({ length: size }, (_, i) => draft.at(at + i)).find((name) => name && (name.from < at || name.to > match.to))
    if (!crossing) draft.put(at, match.to, form.thing.kind, size > 1 ? 2 : 1, { thing: form.thing, confidence: 0.8, settled: true })
  }
}

/** Once wrong names are gone, the known ones they hid. */
export function fillFromLexicon(page: Page, draft: Draft): void {
  for (const { from, to } of page.sentences)
    for (let at = from; at < to; at += 1) {
      if (draft.at(at) || page.tokens.casing[at] === casing.sign) continue
      const match = page.lexicon.matchAt(page.tokens, at)
      if (!match || match.to > to) continue
      const { form } = match
      if (!form.ambiguous && stands(page, at, match.to) && isFree(draft, at, match.to)) draft.put(at, match.to, form.thing.kind, 1, { thing: form.thing, confidence: 0.75, settled: true })
      at = match.to - 1
    }
}

const isFree = (draft: Draft, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (draft.at(i)) return false
  return true
}

/** Not part of a longer capitalised name that the tagger left out ("Rue de Paris" aside, "Paris Hilton"). */
function stands(page: Page, from: number, to: number): boolean {
  const { tokens } = page
  if (has(page, from, 'common-acronym') && to - from === 1) return false
  const joined = (i: number): boolean => i >= 0 && i < tokens.length && isCapital(page, i) && !isFirst0(page, i)
  if (to - from > 1) return true
  if (to < tokens.length && joined(to) && tokens.start[to]! - tokens.end[to - 1]! <= 1 && page.sentenceOf[to] === page.sentenceOf[from] && !page.isCommon(tokens.fold[to]!)) return false
  if (from > 0 && joined(from - 1) && page.sentenceOf[from - 1] === page.sentenceOf[from] && !page.isCommon(tokens.fold[from - 1]!) && !isLower(page, from - 1)) return false
  return true
}
const isFirst0 = (page: Page, token: number): boolean => token === 0 || page.sentenceOf[token - 1] !== page.sentenceOf[token]
