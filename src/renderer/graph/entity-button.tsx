import type { EntitySummary } from '../../shared/model.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import styles from './graph-inspector.module.css'

export function EntityButton({ entity, onPress }: { readonly entity: EntitySummary; readonly onPress: () => void }) {
  return (
    <button type="button" className={styles.entity} onClick={onPress}>
      <KindMark kind={entity.kind} size={12} />
      {entity.name}
    </button>
  )
}
