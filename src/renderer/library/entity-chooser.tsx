import { X } from 'lucide-react'
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useState } from 'react'
import type { EntityKey, EntityKind } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import { useAsk } from './use-ask.ts'
import lines from '../ui/options.module.css'
import floating from '../ui/popover.module.css'
import styles from './entity-chooser.module.css'

export interface EntityChooserProps {
  /** What it is for, where that is not to filter what is shown. */
  readonly label?: string
  readonly placeholder?: string
  readonly none?: string
  /** What the cross says. */
  readonly drop?: (name: string) => string
  readonly chosen: EntityKey | undefined
  readonly onChoose: (entity: EntityKey | undefined) => void
}

/** A field that finds an entity by its name or another of its names, typos forgiven; once one is chosen, the field is its name with a cross. */
export function EntityChooser({ label, placeholder, none, drop: dropWords, chosen, onChoose }: EntityChooserProps) {
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const words = typed.trim().slice(0, 200)
  const { data } = useAsk('findNames', { words, limit: 24 }, { when: words !== '' && chosen === undefined, keepPrevious: true })
  const known = useChosenEntity(chosen)
  if (chosen !== undefined) {
    const name = known?.name ?? chosen
    const drop = dropWords?.(name) ?? say('compare.filter.dropEntity', { name })
    return (
      <button type="button" className={styles.chosen} onClick={() => onChoose(undefined)} aria-label={drop} title={drop}>
        {known && <KindMark kind={known.kind} size={11} />}
        <span>{known?.name ?? chosen.replace(/^[^:]*:/, '')}</span>
        <X size={13} aria-hidden="true" />
      </button>
    )
  }
  const hits = words === '' ? [] : (data ?? []).flatMap(({ entity, kind, text, matched }) => (entity !== null && kind !== null ? [{ id: entity, kind, text, matched }] : []))
  const found = [...new Map(hits.map((hit) => [hit.id, hit])).values()].slice(0, 10)
  return (
    <ComboBox
      className={styles.field!} aria-label={label ?? say('compare.filter.entity')} inputValue={typed} onInputChange={setTyped} items={found} allowsEmptyCollection={words !== ''} menuTrigger="input"
      onSelectionChange={(key) => {
        if (key === null) return
        setTyped('')
        onChoose(String(key))
      }}
    >
      <Input className={styles.input!} placeholder={placeholder ?? say('compare.filter.entityPlaceholder')} />
      <Popover className={`${floating.card} ${lines.list} ${styles.list}`} offset={4}>
        <ListBox<(typeof found)[number]> renderEmptyState={() => data !== undefined && <p className={styles.none}>{none ?? say('compare.filter.entityNone')}</p>}>
          {({ id, kind, text, matched }) => (
            <ListBoxItem id={id} textValue={text} className={`${lines.option} ${styles.option}`}>
              <KindMark kind={kind} size={11} />
              <span className={styles.name}>{text}</span>
              <span className={styles.detail}>{[matched, say(`findings.kind.${kind}`)].filter(Boolean).join(' · ')}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

/** An entity's name and kind by its key, once the library has said them. */
export function useChosenEntity(key: EntityKey | undefined): { readonly name: string; readonly kind: EntityKind } | null {
  // The shortest answer that has both, however large the library.
  const { data } = useAsk('neighbourhood', { centre: key ?? '-', depth: 1, budget: 2 }, { when: key !== undefined })
  return data?.nodes.find((node) => node.key === key) ?? null
}
