import * as z from 'zod'
import type { EntityKind, Predicate, Qualifier } from '../model.ts'
import { asks } from './request.ts'

/** Everything derived, in one object. Offsets of mentions and figures count from the beginning of the imported file's text as it lies on disk. */
export interface AllFindings {
  readonly articles: readonly {
    readonly file: string
    readonly mentions: readonly { readonly start: number; readonly end: number; readonly text: string; readonly kind: EntityKind; readonly entity: string }[]
    readonly relations: readonly { readonly subject: string; readonly predicate: Predicate; readonly object: string; readonly role: string | null; readonly uncertain?: true; readonly start: number; readonly end: number }[]
    readonly figures: readonly { readonly start: number; readonly end: number; readonly text: string; readonly value: number; readonly unit: string; readonly qualifier: Qualifier | null; readonly subject: string | null; readonly uncertain?: true; readonly measure: string | null }[]
  }[]
  readonly entities: Readonly<Record<string, { readonly name: string; readonly kind: EntityKind; readonly aliases: readonly string[]; readonly confirmed?: true }>>
}

export const findingsRequests = {
  findings: asks<AllFindings>()('Everything derived from every document, in one object.', z.object({})),
}
