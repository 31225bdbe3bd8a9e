import type { Search } from '../../shared/contract/search.ts'
import { useWords } from '../language/use-words.ts'
import { Chooser } from '../ui/choice.tsx'
import { useSearch } from './use-search.ts'

const sorts = ['relevance', 'newest', 'oldest'] as const satisfies readonly Search['sort'][]

/** In what order the results stand. */
export function SortChoice() {
  const { say } = useWords()
  const { search, choose } = useSearch()
  return (
    <Chooser
      label={say('search.sort')} isQuiet value={search.sort} options={sorts.map((value) => ({ value, label: say(`search.sorts.${value}`) }))}
      onChange={(sort) => { if (sort !== search.sort) choose({ sort }) }}
    />
  )
}
