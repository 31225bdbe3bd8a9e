import type { Predicate } from '../../../../shared/model.ts'

/** A relation as one reading of a sentence sees it, before kinds are checked and doubles dropped. */
export interface Claim {
  readonly subject: number
  readonly object: number
  readonly predicate: Predicate
  readonly role: string | null
  readonly negated: boolean
  readonly conditional: boolean
}
export const claim = (subject: number, predicate: Predicate, object: number,
  more: Partial<Claim> = {}): Claim => ({ subject, object, predicate, role: null, negated: false, conditional: false, ...more })
