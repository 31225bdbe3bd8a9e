import type { Days, EntityKey, PartialDate } from '../../../shared/model.ts'
import type { SaidFigure } from '../comparing/said.ts'
import type { FigureRow } from '../database/comparing.ts'
import type { Named } from '../extraction/attribution.ts'
import { nearby, sayingOf } from '../extraction/saying.ts'

/** A figure where it stands, as the extraction found it. */
export type PlacedFigure = Pick<
  FigureRow,
  'start' | 'end' | 'document' | 'value' | 'upper' | 'unit' | 'qualifier' | 'measure' | 'subject' | 'subjectKind' | 'subjectName' | 'uncertain' | 'sentenceStart' | 'sentenceEnd'
>
/** A figure with what its sentence says about it, as it is compared. */
export interface ReadFigure extends SaidFigure {
  readonly type: 'figure'
  readonly key: string
  readonly row: FigureRow
}

const asked = (row: PlacedFigure) => ({
  document: row.document, subject: row.subject, subjectKind: row.subjectKind, subjectName: row.subjectName ?? '', measure: row.measure ?? '',
  value: row.value, upper: row.upper, unit: row.unit, qualifier: row.qualifier,
})
export const daysOf = ({ aboutFrom: from, aboutTo: to }: { readonly aboutFrom: string | null; readonly aboutTo: string | null }): Days | null =>
  from === null || to === null ? null : { from, to }
/** The contract’s key of a figure: it names it in decisions too. */
export const figureKey = ({ document, start, end }: { readonly document: number; readonly start: number; readonly end: number }): string => `${document}:${start}-${end}`

/** As the index has it. `places`: those its sentence names. */
export function toReadFigure(row: FigureRow, places: readonly EntityKey[]): ReadFigure {
  const marks = new Set(row.marks.split(' '))
  const reach = [...marks].filter((mark) => mark.startsWith('@')).map((mark) => mark.slice(1))
  return {
    ...asked(row), uncertain: row.uncertain === 1, type: 'figure', key: figureKey(row), row, words: row.words, published: row.published, status: row.status, conditional: row.conditional === 1,
    additional: marks.has('additional'), part: marks.has('part'), rate: marks.has('rate'), each: marks.has('each'), average: marks.has('average'), denied: marks.has('denied'),
    scope: scopeOf(places, row.subject, reach), about: daysOf(row),
  }
}
const scopeOf = (places: readonly EntityKey[], subject: EntityKey | null, reach: readonly string[]): string[] => [...new Set([...places.filter((place) => place !== subject), ...reach])].sort()

/** As its text says it, for a text that is in no library. `named`: all mentions of the text, in order. */
export function readFigure(text: string, published: PartialDate | null, row: PlacedFigure, named: readonly Named[]): SaidFigure {
  const sentence = { start: row.sentenceStart, end: row.sentenceEnd }
  const { voice, reach, ...saying } = sayingOf(text, sentence, row, published, named)
  const near = nearby(sentence, row)
  const places = named.filter(({ start, end, kind }) => kind === 'place' && start >= near.start && end <= near.end).map(({ entity }) => entity)
  return { ...asked(row), uncertain: row.uncertain === 1, ...saying, words: text.slice(row.start, row.end), published, conditional: voice.conditional, scope: scopeOf(places, row.subject, reach) }
}
