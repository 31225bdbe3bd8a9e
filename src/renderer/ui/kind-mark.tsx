import { kindPath } from '../../shared/drawing/kind-path.ts'
import type { EntityKind } from '../../shared/model.ts'
import styles from './kind-mark.module.css'

export { kindPath }

/**
 * A kind's small sign: colour and shape together, so that neither is needed alone.
 * Decorative: whoever uses it also says the kind in words or in a label.
 */
export function KindMark({ kind, size = 10 }: { readonly kind: EntityKind; readonly size?: number }) {
  return (
    <svg
      className={styles.mark} width={size} height={size} viewBox="-6 -6 12 12" aria-hidden="true" data-kind={kind}
      style={{ color: `var(--kind-${kind})` }}
    >
      <path d={kindPath(kind, 10)} fill="currentColor" />
    </svg>
  )
}
