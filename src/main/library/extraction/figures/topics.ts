/** What a passage is about: for a sentence that names nothing fit to carry its figure. */
import type { Span } from '../../../../shared/model.ts'
import type { Appearance, FoundMention } from '../findings.ts'

export interface Topics {
  mentionsOf(sentence: number): readonly FoundMention[]
  /** What the document names most; for a sentence that refers back (`ce projet`, `elle`), what its block named last. */
  topicBefore(sentence: number, refersBack: boolean): number | null
  /** What its paragraph named last before it. */
  inBlock(sentence: number): number | null
  /** What was given its name last before the sentence (`baptisée “X”, cette offensive …`): what `ce programme` then means. */
  christened(sentence: number): number | null
  /** The works named last before the sentence, as a kind of them, in the plural: what `ces infrastructures` then means. */
  works(sentence: number): number | null
}

/** Words after which a thing gets its name. */
const naming = /(?:baptisée?s?|dubbed|intitulée?s?|surnommée?s?|appelée?s?|called|named|nommée?s?|known as|connue?s? sous le nom de)[ \u00a0\u202f]*["«“‘'’\s\u00a0\u202f]*$/i
/** `gigafactories`, `fabriques d’IA`: the head word, which in French comes first, is a plural common noun. */
const isPlural = (name: string): boolean => /^(?:AI )?\p{L}{5,}(?:s|x)(?:$|\s)/u.test(name) && !/^\p{L}+(?:ss|us|is)(?:$|\s)/u.test(name)

export function topicsBySentence(text: string, sentences: readonly Span[], mentions: readonly FoundMention[], appearances: readonly Appearance[],
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
  const christened: (number | null)[] = []
  const works: (number | null)[] = []
  let [christenedNow, worksNow]: (number | null)[] = [null, null]
  let block = 0
  let current: number | null = null
  sentences.forEach((sentence, i) => {
    while (block < blocks.length && blocks[block]!.end <= sentence.start) {
      block++
      current = null
    }
    latest.push(current)
    christened.push(christenedNow ?? null)
    works.push(worksNow ?? null)
    for (const mention of bySentence[i]!) {
      if (mention.kind === 'person' || mention.kind === 'place') continue
      if (naming.test(text.slice(Math.max(0, mention.start - 40), mention.start))) christenedNow = mention.appearance
      if (mention.kind === 'project' && isPlural(text.slice(mention.start, mention.end))) worksNow = mention.appearance
    }
    current = bySentence[i]!.find(({ appearance }) => isTopical(appearances[appearance]))?.appearance ?? current
  })
  return { mentionsOf: (i) => bySentence[i] ?? [], inBlock: (i) => latest[i] ?? null, christened: (i) => christened[i] ?? null, works: (i) => works[i] ?? null, topicBefore: (i, refersBack) => (refersBack ? (latest[i] ?? overall) : overall) }
}
const isTopical = (appearance: Appearance | undefined): boolean => appearance !== undefined
  && (appearance.kind === 'fund' || appearance.kind === 'project' || appearance.kind === 'company' || appearance.kind === 'event')
