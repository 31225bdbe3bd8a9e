import type { Days, DocumentId, EntityKey, EntityKind, FigureStatus, PartialDate, Qualifier, Sentence } from '../../../shared/model.ts'

/** A figure as far as it takes to say which question it answers. */
export interface Asked {
  readonly document: DocumentId
  readonly subject: EntityKey | null
  readonly subjectKind: EntityKind | null
  readonly subjectName: string
  readonly value: number
  readonly upper: number | null
  readonly unit: string
  readonly qualifier: Qualifier | null
  /** As the extraction reads it; empty where it does not say. */
  readonly measure: string
}

/** A figure with what its sentence says about it: what two of them are compared by. */
export interface SaidFigure extends Asked {
  readonly words: string
  readonly published: PartialDate | null
  readonly status: FigureStatus | null
  readonly conditional: boolean
  readonly denied: boolean
  readonly additional: boolean
  readonly part: boolean
  readonly rate: boolean
  readonly each: boolean
  readonly average: boolean
  /** Whose it is, nothing says plainly. */
  readonly uncertain: boolean
  /** Places and wider scopes its sentence names, besides its subject. */
  readonly scope: readonly string[]
  readonly about: Days | null
}

/** Somebody in an office, or a thing at a place. */
export interface SaidName {
  readonly document: DocumentId
  readonly published: PartialDate | null
  readonly type: 'office' | 'place'
  readonly entity: EntityKey
  readonly name: string
  readonly role: string | null
  readonly about: Days | null
  readonly conditional: boolean
}

export type PairClass = 'same' | 'compatible' | 'different' | 'not comparable'
export interface Verdict {
  readonly class: PairClass
  readonly reason: Sentence
}
