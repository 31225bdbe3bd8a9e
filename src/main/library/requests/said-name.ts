import { titleOf } from '../comparing/offices.ts'
import { saysWhere } from '../comparing/places.ts'
import type { SaidName } from '../comparing/said.ts'
import type { NamingRow } from '../database/comparing.ts'
import { daysOf } from './said-figure.ts'

/** Somebody in an office, or a thing at a place, as it is compared. */
export interface ReadName extends SaidName {
  readonly key: string
  readonly row: NamingRow
}
/** What a relation answers: who holds an office is asked of the body and the title; where something is, of the thing. What is denied answers neither. */
export function questionOfNaming({ predicate, negated, conditional, role, subject, subjectKind, object, objectName }: NamingRow): { readonly key: string; readonly measure: string; readonly family: string } | null {
  if (negated === 1) return null
  if (predicate === 'located_in') {
    // An organisation is in many places, and a question or a supposition says of no thing where it is.
    const answers = (subjectKind === 'event' || subjectKind === 'project') && conditional === 0 && saysWhere(objectName)
    return answers ? { key: [subject, 'place', 'place'].join('|'), measure: 'place', family: 'place' } : null
  }
  const title = titleOf(role)
  return title === null ? null : { key: [object, `office:${title}`, 'office'].join('|'), measure: `office:${title}`, family: 'office' }
}
/** Where the answer stands: its name, or its sentence where a pronoun stands for it. */
export const nameSpan = ({ nameStart, nameEnd, start, end }: NamingRow) => ({ start: nameStart ?? start, end: nameEnd ?? end })

export function nameKey(row: NamingRow): string {
  const { start, end } = nameSpan(row)
  const about = row.predicate === 'located_in' ? `place:${row.subject}` : `office:${titleOf(row.role) ?? ''}:${row.object}`
  return `${row.document}:${start}-${end}:${about}`
}
export function toReadName(row: NamingRow): ReadName {
  const place = row.predicate === 'located_in'
  return {
    key: nameKey(row), row, document: row.document, published: row.published, type: place ? 'place' : 'office', role: place ? null : row.role,
    entity: place ? row.object : row.subject, name: place ? row.objectName : row.subjectName, about: daysOf(row), conditional: row.conditional === 1,
  }
}
