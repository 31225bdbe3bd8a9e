import { Toolbar } from 'react-aria-components'
import { BadgeCheck, Combine, Download, Trash2, X } from 'lucide-react'
import { useWords } from '../language/use-words.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { useEntityQuestions } from './deciding-context.tsx'
import type { ListedEntity } from './filter-entities.ts'
import { useDecideEntities } from './use-decide-entities.ts'
import { useWatchList } from './use-watch-list.ts'
import styles from './entity-actions.module.css'

/** What can be done with the chosen entities together. */
export function EntitiesBar({ chosen, onClear }: { readonly chosen: readonly ListedEntity[]; readonly onClear: () => void }) {
  const { say } = useWords()
  const { ask } = useEntityQuestions()
  const { confirm } = useDecideEntities()
  const { write } = useWatchList()
  const open = chosen.filter(({ confirmed }) => !confirmed)
  return (
    <Toolbar className={styles.bar!} aria-label={say('entities.select.bar')}>
      <span role="status" className={styles.count}>{say('entities.select.count', { count: chosen.length })}</span>
      <Button size="s" icon={<Combine size={14} aria-hidden="true" />} isDisabled={chosen.length < 2} onPress={() => ask({ ask: 'merge', entities: chosen })}>{say('entities.select.merge')}</Button>
      <Button size="s" icon={<BadgeCheck size={14} aria-hidden="true" />} isDisabled={open.length === 0} onPress={() => void confirm(open, true)}>{say('entities.confirm.act')}</Button>
      <Button size="s" icon={<Download size={14} aria-hidden="true" />} onPress={() => void write(chosen.map(({ key }) => key))}>{say('entities.select.export')}</Button>
      <Button size="s" tone="danger" icon={<Trash2 size={14} aria-hidden="true" />} onPress={() => ask({ ask: 'reject', entities: chosen })}>{say('entities.reject.open')}</Button>
      <IconButton size="s" label={say('entities.select.none')} shortcut={say('shortcuts.escape')} onPress={onClear}><X size={14} /></IconButton>
    </Toolbar>
  )
}
