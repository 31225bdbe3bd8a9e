import type { Facet } from '../../shared/contract/search.ts'
import { useWords } from '../language/use-words.ts'
import { Chip } from '../ui/chip.tsx'
import { sayFacetValue } from './choices-in-words.tsx'
import { useSearch } from './use-search.ts'
import styles from './facets.module.css'

/** What the results are narrowed by, each to be let go of with a click. */
export function FacetChips({ facets }: { readonly facets: readonly Facet[] }) {
  const words = useWords()
  const { say } = words
  const { search, choose, dropFacet } = useSearch()
  if (search.facets.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={say('search.narrowedBy')}>
      {search.facets.map(({ facet, value, exclude }) => {
        const label = facets.find((one) => one.facet === facet)?.values.find((one) => one.value === value)?.label
        const name = sayFacetValue(words, facet, value, label)
        return (
          <li key={`${facet} ${value}`}>
            <Chip
              isStop isExcluded={exclude} onClick={() => dropFacet(facet, value)}
              aria-label={say(exclude ? 'search.facet.dropExcluded' : 'search.facet.drop', { facet: say(`search.facet.${facet}`), value: name })}
            >
              {exclude && '− '}{name}
            </Chip>
          </li>
        )
      })}
      {search.facets.length > 1 && (
        <li><button type="button" data-stop className={styles.all} onClick={() => choose({ facets: [] })}>{say('search.facet.dropAll')}</button></li>
      )}
    </ul>
  )
}
