import { Check, ChevronDown } from 'lucide-react'
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { searchSchema, type Search } from '../../shared/contract/search.ts'
import { useWords } from '../language/use-words.ts'
import { useSearch } from './use-search.ts'
import styles from './sort-choice.module.css'

const sorts = ['relevance', 'newest', 'oldest'] as const satisfies readonly Search['sort'][]

/** In what order the results stand. */
export function SortChoice() {
  const { say } = useWords()
  const { search, choose } = useSearch()
  const change = (key: unknown) => {
    const sort = searchSchema.shape.sort.safeParse(key)
    if (sort.success && sort.data !== search.sort) choose({ sort: sort.data })
  }
  return (
    <Select className={styles.select!} aria-label={say('search.sort')} value={search.sort} onChange={change}>
      <Button className={styles.trigger!}>
        <SelectValue className={styles.value!}>{() => say(`search.sorts.${search.sort}`)}</SelectValue>
        <ChevronDown size={12} aria-hidden="true" />
      </Button>
      <Popover className={styles.list!} placement="bottom end" offset={4}>
        <ListBox>
          {sorts.map((sort) => (
            <ListBoxItem key={sort} id={sort} className={styles.option!} textValue={say(`search.sorts.${sort}`)}>
              <span className={styles.tick}><Check size={14} aria-hidden="true" /></span>
              {say(`search.sorts.${sort}`)}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
