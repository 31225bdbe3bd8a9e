import type { DocumentFilter } from '../../shared/contract/documents.ts'
import type { DocumentFormat } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { Chip } from '../ui/chip.tsx'
import { TextButton } from '../ui/text-button.tsx'
import { tidyFilter, type Look } from './look.ts'
import styles from './filter-chips.module.css'

/** What the list is narrowed by, each to be let go of with a click. What is typed is in its field. */
export function FilterChips({ look, onLook }: { readonly look: Look; readonly onLook: (look: Look) => void }) {
  const { say } = useWords()
  const chips = useChips(look.filter)
  if (chips.length === 0) return null
  const without = (keys: readonly (keyof DocumentFilter)[]) => onLook({ ...look, filter: tidyFilter({ ...look.filter, ...Object.fromEntries(keys.map((key) => [key, undefined])) }) })
  return (
    <div className={styles.chips} role="group" aria-label={say('sources.narrowedBy')}>
      {chips.map(({ keys, name }) => (
        <Chip key={keys[0]} aria-label={say('sources.drop', { value: name })} onClick={() => without(keys)}>{name}</Chip>
      ))}
      {chips.length > 1 && <TextButton className={styles.clear} onClick={() => without(chips.flatMap(({ keys }) => keys))}>{say('sources.clear')}</TextButton>}
    </div>
  )
}

interface Chip {
  readonly keys: readonly (keyof DocumentFilter)[]
  readonly name: string
}

function useChips({ starred, collection, tag, outlet, from, to, language, format, entity, copiesOf }: DocumentFilter): readonly Chip[] {
  const { say, partialDate } = useWords()
  const { data: collections = [] } = useAsk('listCollections', {}, { when: collection !== undefined })
  const { data: found } = useAsk('openEntity', { entity: entity ?? '-' }, { when: entity !== undefined })
  const { data: copied } = useAsk('openDocument', { document: copiesOf ?? 1 }, { when: copiesOf !== undefined })
  const days = from !== undefined && from === to ? partialDate(from) : [from, to].map((day) => (day === undefined ? '…' : partialDate(day))).join(' – ')
  return [
    ...(starred === undefined ? [] : [{ keys: ['starred'] as const, name: say('sources.withStar') }]),
    ...(collection === undefined ? [] : [{ keys: ['collection'] as const, name: collections.find(({ id }) => id === collection)?.name ?? '…' }]),
    ...(tag === undefined ? [] : [{ keys: ['tag'] as const, name: tag }]),
    ...(outlet === undefined ? [] : [{ keys: ['outlet'] as const, name: outlet || say('sources.noOutlet') }]),
    ...(from === undefined && to === undefined ? [] : [{ keys: ['from', 'to'] as const, name: days }]),
    ...(language === undefined ? [] : [{ keys: ['language'] as const, name: say(`sources.languageCode.${language}`) }]),
    ...(format === undefined ? [] : [{ keys: ['format'] as const, name: say(`reading.format.${format as DocumentFormat}`) }]),
    ...(entity === undefined ? [] : [{ keys: ['entity'] as const, name: found?.entity.name ?? '…' }]),
    ...(copiesOf === undefined ? [] : [{ keys: ['copiesOf'] as const, name: say('sources.copiesOf', { title: copied?.document.title ?? '…' }) }]),
  ]
}
