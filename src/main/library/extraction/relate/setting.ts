/** What every reading of a sentence knows of its document. */
import type { EntityKind } from '../../../../shared/model.ts'
import type { References } from './references.ts'

export interface Setting {
  readonly text: string
  readonly references: References
  /** The place an adjective belongs to, when this document names it. */
  readonly placeOf: (low: string) => number | null
  /** The European Commission, when this document names it: whose commissioners need not be said. */
  readonly commission: number | null
  /** The one country the document names, when it names one only. */
  readonly country: number | null
  readonly isCountry: (appearance: number) => boolean
  readonly kindOf: (appearance: number) => EntityKind
  /** Whether a name is a party's or a movement's, of which people are members rather than staff. */
  readonly isParty: (appearance: number) => boolean
}
