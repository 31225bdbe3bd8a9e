import { MenuTrigger, Toolbar } from 'react-aria-components'
import { BadgeCheck, Combine, Ellipsis, MessageSquareText, PenLine, Plus, Shapes, Split, Trash2, Undo2 } from 'lucide-react'
import type { EntitySummary } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { MenuCard, MenuChoice } from '../ui/menu.tsx'
import { useEntityQuestions } from './deciding-context.tsx'
import { useDecideEntities } from './use-decide-entities.ts'
import styles from './entity-actions.module.css'

export interface EntityActionsProps {
  readonly entity: EntitySummary
  /** Begin to choose mentions that mean another. */
  readonly onSplit: () => void
}

/** What one can say of an entity: that it is right, is another's name, is called otherwise, is no name at all. */
export function EntityActions({ entity, onSplit }: EntityActionsProps) {
  const { say } = useWords()
  const { ask } = useEntityQuestions()
  const { confirm } = useDecideEntities()
  const isConfirmed = entity.confirmed ?? false
  const rest = {
    retype: { Icon: Shapes, words: say('entities.retype.open'), run: () => ask({ ask: 'retype', entity }) },
    split: { Icon: Split, words: say('entities.split.open'), run: onSplit },
    alias: { Icon: Plus, words: say('entities.alias.open'), run: () => ask({ ask: 'alias', entity }) },
    confirm: { Icon: MessageSquareText, words: say(isConfirmed ? 'entities.confirm.backWhy' : 'entities.confirm.why'), run: () => ask({ ask: 'confirm', entity }) },
    reject: { Icon: Trash2, words: say('entities.reject.open'), run: () => ask({ ask: 'reject', entities: [entity] }) },
  } as const
  const names = Object.keys(rest) as (keyof typeof rest)[]
  return (
    <Toolbar className={styles.bar!} aria-label={say('entities.actions')}>
      {isConfirmed
        ? <Button size="s" icon={<Undo2 size={14} aria-hidden="true" />} onPress={() => void confirm([entity], false)}>{say('entities.confirm.back')}</Button>
        : <Button size="s" icon={<BadgeCheck size={14} aria-hidden="true" />} onPress={() => void confirm([entity], true)}>{say('entities.confirm.act')}</Button>}
      <Button size="s" icon={<Combine size={14} aria-hidden="true" />} onPress={() => ask({ ask: 'merge', entities: [entity] })}>{say('entities.merge.open')}</Button>
      <Button size="s" icon={<PenLine size={14} aria-hidden="true" />} onPress={() => ask({ ask: 'rename', entity })}>{say('entities.rename.open')}</Button>
      <MenuTrigger>
        <IconButton size="s" label={say('entities.more')}><Ellipsis size={15} /></IconButton>
        <MenuCard label={say('entities.more')} placement="bottom start" onAction={(key) => rest[key as keyof typeof rest].run()}>
          {names.map((name) => {
            const { Icon, words } = rest[name]
            return <MenuChoice key={name} id={name} words={words} icon={<Icon size={15} aria-hidden="true" />} {...(name === 'reject' ? { tone: 'danger' } : {})} />
          })}
        </MenuCard>
      </MenuTrigger>
    </Toolbar>
  )
}
