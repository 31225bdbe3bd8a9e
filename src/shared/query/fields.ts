import type { Span } from '../model.ts'
import { parseDateRange } from './dates.ts'
import type { FieldQuery } from './query.ts'

/** Fields that take only certain values. */
export type ClosedField = 'lang' | 'kind' | 'has' | 'in'
export type FieldName = 'title' | FieldQuery['field']

/** As names of fields and their values are compared: small letters, no accents. */
const foldName = (name: string): string => name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

const names: Readonly<Record<FieldName, string>> = {
  title: 'title titre',
  source: 'source sources',
  outlet: 'outlet media journal',
  date: 'date',
  lang: 'lang language langue',
  tag: 'tag tags etiquette etiquettes',
  entity: 'entity entite',
  kind: 'kind genre',
  has: 'has a contient avec',
  in: 'in dans',
}
const fieldsByName = new Map(Object.entries(names).flatMap(([field, all]) => all.split(' ').map((name) => [name, field as FieldName] as const)))

/** The field that `titre` or `Title` names; null for what names none. */
export const toFieldName = (typed: string): FieldName | null => fieldsByName.get(foldName(typed)) ?? null

const values = {
  lang: { fr: 'fr fra francais french', en: 'en eng anglais english' },
  kind: {
    person: 'person people personne personnes', institution: 'institution institutions',
    company: 'company companies entreprise entreprises societe societes', fund: 'fund funds fonds',
    project: 'project projects projet projets programme', law: 'law laws loi lois',
    event: 'event events evenement evenements', place: 'place places lieu lieux',
  },
  has: {
    note: 'note notes', highlight: 'highlight highlights surlignage surlignages surligne', tag: 'tag tags etiquette etiquettes',
    figure: 'figure figures number chiffre chiffres', relation: 'relation relations link links lien liens',
  },
  in: { title: 'title titre', text: 'text texte', notes: 'notes note' },
} as const satisfies { [F in ClosedField]: Record<Extract<FieldQuery, { field: F }>['value'], string> }

/** What a closed field accepts, to be named in a remark. */
export const valuesOf = (field: ClosedField, language: 'en' | 'fr'): string[] =>
  language === 'en'
    ? Object.keys(values[field])
    : Object.entries<string>(values[field]).map(([value, all]) => (field === 'lang' ? value : (frenchValues[value] ?? all)))
const frenchValues: Readonly<Record<string, string>> = {
  person: 'personne', institution: 'institution', company: 'entreprise', fund: 'fonds', project: 'projet', law: 'loi',
  event: 'événement', place: 'lieu',
  note: 'note', highlight: 'surlignage', tag: 'étiquette', figure: 'chiffre', relation: 'relation', title: 'titre', text: 'texte', notes: 'notes',
}

function toValue<V extends string>(all: Readonly<Record<V, string>>, typed: string): V | null {
  const wanted = foldName(typed.trim())
  return (Object.keys(all) as V[]).find((value) => all[value].split(' ').includes(wanted)) ?? null
}

/** The condition that `field:value` is; null where the value is none that the field understands. */
export function toFieldQuery(field: FieldQuery['field'], value: string, span: Span): FieldQuery | null {
  const node = { type: 'field', start: span.start, end: span.end } as const
  switch (field) {
    case 'source': case 'outlet': case 'tag': case 'entity': return { ...node, field, value: value.trim() }
    case 'date': {
      const range = parseDateRange(value)
      return range && { ...node, field, ...range }
    }
    case 'lang': {
      const known = toValue(values.lang, value)
      return known && { ...node, field, value: known }
    }
    case 'kind': {
      const known = toValue(values.kind, value)
      return known && { ...node, field, value: known }
    }
    case 'has': {
      const known = toValue(values.has, value)
      return known && { ...node, field, value: known }
    }
    case 'in': {
      const known = toValue(values.in, value)
      return known && { ...node, field, value: known }
    }
  }
}
