import { ArrowDownUp, Search } from 'lucide-react'
import { documentSorts } from '../../shared/contract/documents.ts'
import { useWords } from '../language/use-words.ts'
import { IconButton } from '../ui/button.tsx'
import { Chooser } from '../ui/choice.tsx'
import { TextField } from '../ui/text-field.tsx'
import { tidyFilter, type Look } from './look.ts'
import styles from './look-fields.module.css'

interface LookProps {
  readonly look: Look
  readonly onLook: (look: Look) => void
}

/** Narrows the list to what is called so, as one types. */
export function WordsField({ look, onLook }: LookProps) {
  const { say } = useWords()
  return (
    <TextField
      label={say('sources.wordsLabel')} placeholder={say('sources.words')} icon={<Search size={14} aria-hidden="true" />} maxLength={200}
      value={look.filter.words ?? ''} onChange={(words) => onLook({ ...look, filter: tidyFilter({ ...look.filter, words }) })}
    />
  )
}

/** In what order, and the other way round. */
export function SortChoice({ look, onLook }: LookProps) {
  const { say } = useWords()
  return (
    <div className={styles.sort}>
      <Chooser label={say('sources.sort.label')} value={look.sort} onChange={(sort) => onLook({ ...look, sort, reverse: false })} options={documentSorts.map((value) => ({ value, label: say(`sources.sort.${value}`) }))} />
      <IconButton label={say('sources.sort.reverse')} active={look.reverse} aria-pressed={look.reverse} onPress={() => onLook({ ...look, reverse: !look.reverse })}><ArrowDownUp size={15} /></IconButton>
    </div>
  )
}
