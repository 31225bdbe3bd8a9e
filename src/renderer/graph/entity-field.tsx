import { useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { EntityKey } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { useChosenEntity } from '../library/entity-chooser.tsx'
import { useAsk } from '../library/use-ask.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import lines from '../ui/options.module.css'
import floating from '../ui/popover.module.css'
import styles from './entity-field.module.css'

interface EntityFieldProps {
  readonly label: string
  readonly value: EntityKey
  readonly onChange: (entity: EntityKey) => void
}

/** Choose an entity by its name, or one of its names; misspelt ones are found too. Keep it under the value as its key, so that another value shows another name. */
export function EntityField({ label, value, onChange }: EntityFieldProps) {
  const { say } = useWords()
  const chosen = useChosenEntity(value === '' ? undefined : value)
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? chosen?.name ?? ''
  const { data: found = [] } = useAsk('findNames', { words: typed ?? '', limit: 40 }, { when: (typed ?? '').trim() !== '', keepPrevious: true })
  const items = found.flatMap(({ type, entity, kind, text, matched }) => (type === 'entity' && entity && kind ? [{ id: entity, kind, text, matched }] : [])).slice(0, 12)
  return (
    <ComboBox
      className={styles.field!} items={items} inputValue={shown} onInputChange={setTyped} allowsEmptyCollection menuTrigger="input" selectedKey={null} allowsCustomValue
      onSelectionChange={(key) => {
        if (key === null) return
        setTyped(null)
        onChange(String(key))
      }}
      onBlur={() => { if (typed?.trim() !== '') setTyped(null) }}
    >
      <Label className={styles.label!}>{label}</Label>
      <div className={styles.box}>
        {chosen && typed === null && <KindMark kind={chosen.kind} size={11} />}
        <Input className={styles.input!} placeholder={say('graph.routes.search')} onFocus={(event) => event.currentTarget.select()} />
      </div>
      <Popover className={`${floating.card} ${lines.list} ${styles.list}`} offset={4}>
        <ListBox renderEmptyState={() => (typed?.trim() ? <p className={styles.none}>{say('graph.routes.nobody')}</p> : null)}>
          {({ id, kind, text, matched }: (typeof items)[number]) => (
            <ListBoxItem id={id} textValue={text} className={styles.item!}>
              <KindMark kind={kind} size={11} />
              <span className={styles.name}>{text}</span>
              {matched && <span className={styles.matched}>{matched}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
