import { RadioGroup } from 'react-aria-components'
import type { EntityKey, EntityKind } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { EntityChooser } from '../library/entity-chooser.tsx'
import { RadioChoice } from '../ui/radio-choice.tsx'
import { TextField } from '../ui/text-field.tsx'
import { KindPicker } from './kind-picker.tsx'
import { keepEnter } from './merge-dialog.tsx'
import styles from './ask-dialog.module.css'

/** What mentions are said to mean: something new, or what the library knows already. */
export interface Target {
  readonly isNew: boolean
  readonly name: string
  readonly kind: EntityKind | null
  readonly entity: EntityKey | undefined
}
export const isReady = ({ isNew, name, kind, entity }: Target): boolean => (isNew ? name.trim() !== '' && kind !== null : entity !== undefined)

/** The choice between a new name with its kind, and one that is there. */
export function EntityTarget({ target, onChange }: { readonly target: Target; readonly onChange: (target: Target) => void }) {
  const { say } = useWords()
  const change = (some: Partial<Target>) => onChange({ ...target, ...some })
  return (
    <div className={styles.target}>
      <RadioGroup className={styles.pair!} aria-label={say('entities.target.label')} value={target.isNew ? 'new' : 'known'} onChange={(value) => change({ isNew: value === 'new' })}>
        <RadioChoice value="new" mark="both"><strong>{say('entities.target.new')}</strong></RadioChoice>
        <RadioChoice value="known" mark="both"><strong>{say('entities.target.known')}</strong></RadioChoice>
      </RadioGroup>
      {target.isNew ? (
        <>
          <TextField label={say('entities.ask.name')} showLabel value={target.name} onChange={(name) => change({ name })} maxLength={300} />
          <KindPicker kind={target.kind} onChange={(kind) => change({ kind })} />
        </>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the field's own key, heard as it bubbles
        <div className={styles.find} onKeyDown={keepEnter}>
          <EntityChooser
            label={say('entities.merge.find')} placeholder={say('entities.merge.find')} none={say('entities.merge.none')} drop={(name) => say('entities.target.drop', { name })}
            chosen={target.entity} onChoose={(entity) => change({ entity })}
          />
        </div>
      )}
    </div>
  )
}
