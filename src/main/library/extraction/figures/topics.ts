/** What a passage is about: for a sentence that names nothing fit to carry its figure. */
import type { Span } from '../../../../shared/model.ts'
import type { Appearance, FoundMention } from '../findings.ts'

export interface Topics {
  mentionsOf(sentence: number): readonly FoundMention[]
  /** What the document names most; for a sentence that refers back (`ce projet`, `elle`), what its block named last. */
  topicBefore(sentence: number, refersBack: boolean): number | null
  /** What its paragraph named last before it. */
  inBlock(sentence: number): number | null
}

export function topicsBySentence(sentences: readonly Span[], mentions: readonly FoundMention[], appearances: readonly Appearance[],
  blocks: readonly Span[]): Topics {
  const bySentence: FoundMention[][] = sentences.map(() => [])
  let at = 0
  for (const mention of mentions) {
    while (at < sentences.length && sentences[at]!.end <= mention.start) at++
    if (at < sentences.length && sentences[at]!.start <= mention.start) bySentence[at]!.push(mention)
  }
  const counts = new Map<number, number>()
  const leads = new Set<number>()
  const opening = (sentences.at(-1)?.end ?? 0) * 0.15
  for (const { appearance, start } of mentions) if (start < opening) leads.add(appearance)
  for (const { appearance, start } of mentions) if (isTopical(appearances[appearance])) counts.set(appearance,
    (counts.get(appearance) ?? (start < opening ? 2 : 0)) + 1)
  // A company spoken of in another paragraph has nothing to do with a sum that names none; the plan the text is about may.
  const overall = [...counts].filter(([appearance]) => appearances[appearance]!.kind !== 'company' && appearances[appearance]!.kind !== 'fund'
    || leads.has(appearance)).sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null
  const latest: (number | null)[] = []
  let block = 0
  let current: number | null = null
  sentences.forEach((sentence, i) => {
    while (block < blocks.length && blocks[block]!.end <= sentence.start) {
      block++
      current = null
    }
    latest.push(current)
    current = bySentence[i]!.findLast(({ appearance }) => isTopical(appearances[appearance]))?.appearance ?? current
  })
  return { mentionsOf: (i) => bySentence[i] ?? [], inBlock: (i) => latest[i] ?? null, topicBefore: (i, refersBack) => (refersBack ? (latest[i] ?? overall) : overall) }
}
const isTopical = (appearance: Appearance | undefined): boolean => appearance !== undefined
  && (appearance.kind === 'fund' || appearance.kind === 'project' || appearance.kind === 'company')
