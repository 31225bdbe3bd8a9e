import { useMemo } from 'react'
import { useAsk } from '../library/use-ask.ts'
import { tagsOf } from './filter-annotations.ts'

/** The name under which fields find the tags that there are. */
export const knownTags = 'known-tags'

/** The tags that were ever given, for fields to suggest while one types. Stands once in a view. */
export function KnownTags() {
  const { data } = useAsk('listAnnotations', {})
  const tags = useMemo(() => tagsOf(data ?? []), [data])
  return <datalist id={knownTags}>{tags.map((tag) => <option key={tag} value={tag} aria-label={tag} />)}</datalist>
}
