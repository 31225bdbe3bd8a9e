import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { entityKinds, type EntityKind } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import styles from './ask-dialog.module.css'

/** One of the kinds of entity, all in sight; null: none yet. */
export function KindPicker({ kind, onChange }: { readonly kind: EntityKind | null; readonly onChange: (kind: EntityKind) => void }) {
  const { say } = useWords()
  return (
    <div className={styles.part}>
      <span className={styles.label}>{say('entities.ask.kind')}</span>
      <ToggleButtonGroup
        className={styles.kinds!} aria-label={say('entities.ask.kind')} selectionMode="single" disallowEmptySelection selectedKeys={kind === null ? [] : [kind]}
        onSelectionChange={(keys) => { const [key] = keys; if (key !== undefined) onChange(key as EntityKind) }}
      >
        {entityKinds.map((each) => <ToggleButton key={each} id={each} className={styles.kind!}><KindMark kind={each} size={11} />{say(`findings.kind.${each}`)}</ToggleButton>)}
      </ToggleButtonGroup>
    </div>
  )
}
