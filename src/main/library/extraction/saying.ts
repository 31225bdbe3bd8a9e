/** What a figure's sentence says about it besides its value: who vouches for it, how real it is, of which days and of what part. */
import type { PartialDate, Span, Voice } from '../../../shared/model.ts'
import { voiceOf, type Named } from './attribution.ts'
import { standingOf, type Standing } from './standing.ts'

export interface Saying extends Standing {
  readonly voice: Voice
}

/** What is this far from a figure does not speak of it, and a sentence may be as long as its file. */
const around = 1500
export const nearby = (sentence: Span, { start, end }: Span): Span => ({ start: Math.max(sentence.start, start - around), end: Math.min(sentence.end, end + around) })

/** `named`: all mentions of the text, in order. */
export function sayingOf(text: string, sentence: Span, figure: Span & { readonly unit: string }, published: PartialDate | null, named: readonly Named[]): Saying {
  const near = nearby(sentence, figure)
  const standing = standingOf(text, near, figure, published)
  // A count can be planned; it is only money that is spent or pledged.
  const isMoney = /^[A-Z]{3}$/.test(figure.unit)
  const status = !isMoney && (standing.status === 'spent' || standing.status === 'committed') ? null : standing.status
  return { ...standing, status, voice: voiceOf(text, near, figure, named) }
}
