import type { EntityKind, EntitySummary } from '../../shared/model.ts'

export interface ListedEntity extends EntitySummary {
  readonly aliases: readonly string[]
}
export type Found<E> = E & { readonly matched: string | null }
export type SortColumn = 'name' | 'mentions' | 'documents'

/** Letters without accents or case, apostrophes and dashes as spaces: what is typed finds what is written. */
export const foldName = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** Entities of a kind whose name or an alias has, for every word typed, a word that begins with it; with the alias that did, where it was not the name. */
export function filterEntities<E extends ListedEntity>(entities: readonly E[], kind: EntityKind | undefined, typed: string): Found<E>[] {
  const words = foldName(typed).split(' ').filter(Boolean)
  const fits = (text: string) => {
    const parts = foldName(text).split(' ')
    return words.every((word) => parts.some((part) => part.startsWith(word)))
  }
  return entities.flatMap((entity): Found<E>[] => {
    if (kind && entity.kind !== kind) return []
    if (words.length === 0 || fits(entity.name)) return [{ ...entity, matched: null }]
    const matched = entity.aliases.find(fits)
    return matched === undefined ? [] : [{ ...entity, matched }]
  })
}

/** Names from A, counts from the highest; what is equal keeps its order. */
export function sortEntities<E extends ListedEntity>(entities: readonly E[], column: SortColumn, locale: string): E[] {
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true })
  return entities.toSorted((a, b) => (column === 'name' ? collator.compare(a.name, b.name) : b[column] - a[column]))
}
