import type { FacetName, Search } from '../../shared/contract/search.ts'
import { entityKinds } from '../../shared/model.ts'
import { useWords, type Words } from '../language/use-words.ts'
import styles from './choices-in-words.module.css'

/** A facet's value as people call it. An entity is named by its key, whose second half is its folded name, wherever its own name is not at hand. */
export function sayFacetValue({ say }: Pick<Words, 'say'>, facet: FacetName, value: string, label = ''): string {
  if (value === '') return say(`search.facet.none.${facet === 'outlet' || facet === 'year' || facet === 'tag' ? facet : 'other'}`)
  if (facet === 'language') return say(`reading.language.${value === 'fr' || value === 'en' ? value : 'und'}`)
  const kind = facet === 'kind' ? entityKinds.find((one) => one === value) : undefined
  if (kind) return say(`findings.kinds.${kind}`)
  if (label && label !== value) return label
  return facet === 'entity' ? value.slice(value.indexOf(':') + 1) : value
}

/** How a search was to be made, where that was not the usual way: sort, exact words, what was included and excluded. */
export function ChoicesInWords({ search: { exact, sort, facets } }: { readonly search: Search }) {
  const words = useWords()
  const { say } = words
  const said = [
    ...facets.map(({ facet, value, exclude }) => (exclude ? '− ' : '') + sayFacetValue(words, facet, value)),
    ...(exact ? [say('search.exact')] : []),
    ...(sort === 'relevance' ? [] : [say(`search.sorts.${sort}`)]),
  ]
  return said.length === 0 ? null : <span className={styles.choices}>{said.join(' · ')}</span>
}
