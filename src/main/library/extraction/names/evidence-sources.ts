/** Where evidence for a kind comes from, and how it is handed in. */
/** Sources of evidence; training hides some at random, so that none is leaned on alone. */
export const sources = ['words', 'shape', 'lexicon', 'around', 'tagger', 'rules', 'said'] as const
export type Source = (typeof sources)[number]

/** Takes one feature: whence it is, which question it answers, and the answer. */
export type Put = (source: Source, template: number, a: number, b?: number) => void

export function topOf(values: Float64Array): number {
  let best = 0
  for (let k = 1; k < values.length; k += 1) if (values[k]! > values[best]!) best = k
  return best
}
