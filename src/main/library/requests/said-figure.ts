import type { DocumentId, FigureStatus, PartialDate, Qualifier, Span, Voice, EntityKey, EntityKind } from '../../../shared/model.ts'
import type { SaidFigure } from '../comparing/said.ts'
import { voiceOf, type Named } from '../extraction/attribution.ts'
import { standingOf } from '../extraction/standing.ts'

/** A figure where it stands, as the extraction found it. */
export interface PlacedFigure extends Span {
  readonly document: DocumentId
  readonly value: number
  readonly upper: number | null
  readonly unit: string
  readonly qualifier: Qualifier | null
  readonly measure: string | null
  readonly subject: EntityKey | null
  readonly subjectKind: EntityKind | null
  readonly subjectName: string | null
  readonly sentenceStart: number
  readonly sentenceEnd: number
}
/** A figure with its place and with what its sentence says about it. */
export interface ReadFigure extends SaidFigure {
  readonly row: PlacedFigure
  readonly voice: Voice
  readonly status: FigureStatus | null
}

const around = 1500

/** Reads a figure's sentence: who vouches for it, how real it is, of which days and of what part. `named`: all mentions of the text, in order. */
export function readFigure(text: string, published: PartialDate | null, row: PlacedFigure, named: readonly Named[]): ReadFigure {
  // What is this far from a figure does not speak of it, and a sentence may be as long as its file.
  const sentence = { start: Math.max(row.sentenceStart, row.start - around), end: Math.min(row.sentenceEnd, row.end + around) }
  const standing = standingOf(text, sentence, row, published)
  const voice = voiceOf(text, sentence, row, named)
  // A count can be planned; it is only money that is spent or pledged.
  const isMoney = /^[A-Z]{3}$/.test(row.unit)
  const status = !isMoney && (standing.status === 'spent' || standing.status === 'committed') ? null : standing.status
  const places = named.filter(({ start, end, kind, entity }) => kind === 'place' && start >= sentence.start && end <= sentence.end && entity !== row.subject).map(({ entity }) => entity)
  return {
    row, voice,
    document: row.document, subject: row.subject, subjectKind: row.subjectKind, subjectName: row.subjectName ?? '', measure: row.measure ?? '',
    value: row.value, upper: row.upper, unit: row.unit, qualifier: row.qualifier, words: text.slice(row.start, row.end), published,
    status, conditional: voice.conditional, denied: standing.denied, additional: standing.additional, part: standing.part, rate: standing.rate,
    each: standing.each, average: standing.average, scope: [...new Set([...places, ...standing.reach])].sort(), about: standing.about,
  }
}
