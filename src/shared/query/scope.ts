import type { Sentence } from '../model.ts'
import type { FieldQuery, Query } from './query.ts'
import { remarks } from './remarks.ts'

type ScopeQuery = Extract<FieldQuery, { field: 'in' }>
export const isScope = (query: Query): query is ScopeQuery => query.type === 'field' && query.field === 'in'

/** The query with its `in:` taken to the root, of which it speaks wherever it was typed. Of several the last counts, and that is said. */
export function liftScope(query: Query, say: (sentence: Sentence, at: number) => void): Query {
  const found: ScopeQuery[] = []
  const rest = without(query, found)
  const scope = found.at(-1)
  if (!scope) return query
  if (found.some(({ value }) => value !== scope.value)) say(remarks.oneScope, scope.start)
  const { start, end } = query
  return rest === null ? { ...scope, start, end } : { type: 'and', start, end, parts: [...(rest.type === 'and' ? rest.parts : [rest]), scope] }
}

function without(query: Query, found: ScopeQuery[]): Query | null {
  if (isScope(query)) {
    found.push(query)
    return null
  }
  if (query.type === 'not') {
    const part = without(query.part, found)
    return part && { ...query, part }
  }
  if (query.type !== 'and' && query.type !== 'or') return query
  const parts = query.parts.flatMap((part) => without(part, found) ?? []).flatMap((part) => (part.type === query.type ? part.parts : [part]))
  return parts.length === 0 ? null : parts.length === 1 ? { ...parts[0]!, start: query.start, end: query.end } : { ...query, parts }
}
