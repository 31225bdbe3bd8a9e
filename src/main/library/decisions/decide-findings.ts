/** What a person said about single places of a text, applied to what the machine found in it. Pure: findings in, findings out. */
import type { EntityKey, Span } from '../../../shared/model.ts'
import type { Appearance, Findings, FoundFigure, FoundMention, FoundRelation } from '../extraction/findings.ts'
import { foldName } from '../extraction/link/keys.ts'
import { plainName } from '../extraction/names/appearances.ts'
import { labelOf, type EntityRef } from './entity-bodies.ts'
import type { FoundName } from './find-names.ts'

/** An appearance of which a person said what is meant by it. */
export interface DecidedAppearance extends Appearance {
  readonly pinned?: EntityKey
}
export interface DecidedFindings extends Findings {
  readonly appearances: readonly DecidedAppearance[]
}
export type PlacedDecision =
  | { readonly type: 'add' | 'split'; readonly span: Span; readonly means: EntityRef }
  | { readonly type: 'reject'; readonly span: Span }
/** What decisions say of one document. */
export interface DocumentDecisions {
  /** Names that are not those of what they were taken for. */
  readonly apart: readonly { readonly labels: ReadonlySet<string>; readonly folded: string; readonly means: EntityRef }[]
  readonly watched: readonly FoundName<EntityRef>[]
  /** Oldest first. */
  readonly placed: readonly PlacedDecision[]
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end
const isSame = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end
const isLonger = (one: Span, than: Span): boolean => one.start <= than.start && one.end >= than.end && !isSame(one, than)

/** The very same findings where nothing changes. */
export function decideFindings(text: string, findings: Findings, { apart, watched, placed }: DocumentDecisions): DecidedFindings {
  const appearances: DecidedAppearance[] = [...findings.appearances]
  let mentions: readonly FoundMention[] = findings.mentions
  const pinned = new Map<EntityKey, number>()
  const pin = (means: EntityRef): number => {
    const known = pinned.get(means.key)
    if (known !== undefined) return known
    appearances.push({ kind: means.kind, name: means.name, surfaces: [], pinned: means.key })
    pinned.set(means.key, appearances.length - 1)
    return appearances.length - 1
  }
  const isMeant = ({ appearance }: FoundMention, means: EntityRef): boolean => {
    const { kind, name, pinned: key } = appearances[appearance]!
    return key === undefined ? means.labels.includes(labelOf(kind, name)) : key === means.key
  }
  const name = (span: Span, means: EntityRef): void => {
    const appearance = pin(means)
    mentions = [...mentions.filter((mention) => !overlap(mention, span)), { start: span.start, end: span.end, kind: means.kind, appearance, confidence: 1 }]
  }

  for (const { labels, folded, means } of apart)
    for (const mention of mentions) {
      const { kind, name: full, pinned: key } = appearances[mention.appearance]!
      if (key === undefined && labels.has(labelOf(kind, full)) && foldName(text.slice(mention.start, mention.end)) === folded) name(mention, means)
    }
  for (const found of watched) {
    const here = mentions.filter((mention) => overlap(mention, found))
    // A longer name that the machine found is another name; a name it found for the same thing needs nothing.
    if (!here.some((mention) => isLonger(mention, found) || (isSame(mention, found) && isMeant(mention, found.means)))) name(found, found.means)
  }
  for (const decision of placed) {
    const here = mentions.filter((mention) => overlap(mention, decision.span))
    if (decision.type === 'reject') mentions = mentions.filter((mention) => !here.includes(mention))
    else if (decision.type === 'add' ? !here.some((mention) => isSame(mention, decision.span) && isMeant(mention, decision.means)) : here.some((mention) => isSame(mention, decision.span)))
      name(decision.span, decision.means)
  }
  if (mentions === findings.mentions) return findings
  return withoutEmpty(text, findings, appearances, mentions.toSorted((a, b) => a.start - b.start))
}

/** Relations and figures follow the mentions they were read from; appearances nothing is left of go. */
function withoutEmpty(text: string, findings: Findings, appearances: readonly DecidedAppearance[], mentions: readonly FoundMention[]): DecidedFindings {
  const before = Map.groupBy(findings.mentions, ({ appearance }) => appearance)
  const after = Map.groupBy(mentions, ({ appearance }) => appearance)
  const takers = (mine: readonly FoundMention[]): number[] =>
    [...new Set(mine.flatMap((mention) => mentions.filter((other) => overlap(mention, other)).map(({ appearance }) => appearance)))]
  /** Who an end of a relation is now; null when nobody that could be said. */
  function endOf(appearance: number, sentence: Span): number | null {
    const own = before.get(appearance) ?? []
    if (own.length === 0) return appearance
    const here = own.filter((mention) => overlap(mention, sentence))
    const left = after.get(appearance) ?? []
    if (here.length === 0 ? left.length > 0 : left.some((mention) => overlap(mention, sentence))) return appearance
    const [taker, ...others] = takers(here.length > 0 ? here : own)
    return taker !== undefined && others.length === 0 ? taker : null
  }

  const isKept = (i: number): boolean => after.has(i) || (i < findings.appearances.length && !before.has(i))
  const places = new Map([...appearances.keys()].filter(isKept).map((i, place) => [i, place]))
  const relations = findings.relations.flatMap((relation): FoundRelation[] => {
    const subject = places.get(endOf(relation.subject, relation.evidence) ?? -1)
    const object = places.get(endOf(relation.object, relation.evidence) ?? -1)
    return subject === undefined || object === undefined || subject === object ? [] : [{ ...relation, subject, object }]
  })
  const figures = findings.figures.map((figure): FoundFigure => ({ ...figure, subject: figure.subject === null ? null : (places.get(endOf(figure.subject, figure.evidence) ?? -1) ?? null) }))
  const writtenBy = (list: readonly FoundMention[] | undefined) => new Set((list ?? []).map(({ start, end }) => plainName(text.slice(start, end))))
  return {
    sentences: findings.sentences,
    appearances: [...places.keys()].map((i) => {
      const appearance = appearances[i]!
      const written = writtenBy(after.get(i))
      if (appearance.pinned !== undefined)
        return { ...appearance, surfaces: [...written].sort().map((each) => ({ text: each, reason: foldName(each) === foldName(appearance.name) ? ('name' as const) : ('variant' as const) })) }
      const lost = writtenBy(before.get(i)).difference(written)
      return lost.size === 0 ? appearance : { ...appearance, surfaces: appearance.surfaces.filter(({ text: each }) => !lost.has(each)) }
    }),
    mentions: mentions.map((mention) => ({ ...mention, appearance: places.get(mention.appearance)! })),
    relations,
    figures,
  }
}
