import { useWords } from '../language/use-words.ts'
import type { Agreement } from './use-compare-place.ts'
import styles from './agreement-mark.module.css'

/** The outline says it without colour, the sign inside without the outline. */
const shapes: Readonly<Record<Agreement, { readonly outline: string; readonly sign: string }>> = {
  same: { outline: 'M8 .8a7.2 7.2 0 1 1 0 14.4A7.2 7.2 0 1 1 8 .8Z', sign: 'M4.8 6.4h6.4M4.8 9.6h6.4' },
  compatible: {
    outline: 'M4.2 1.2h7.6a3 3 0 0 1 3 3v7.6a3 3 0 0 1-3 3H4.2a3 3 0 0 1-3-3V4.2a3 3 0 0 1 3-3Z',
    sign: 'M4.4 7c1.2-1.5 2.4-1.5 3.6-.4s2.4 1.1 3.6-.4M4.4 10.4c1.2-1.5 2.4-1.5 3.6-.4s2.4 1.1 3.6-.4',
  },
  different: { outline: 'M8 0l8 8-8 8-8-8Z', sign: 'M4.9 6.5h6.2M4.9 9.5h6.2M9.6 4.4 6.4 11.6' },
  'not comparable': { outline: 'M4.6 1.2h6.8L15 8l-3.6 6.8H4.6L1 8Z', sign: 'M6.2 4.6v6.8M9.8 4.6v6.8' },
  single: { outline: 'M8 2.4a5.6 5.6 0 1 1 0 11.2A5.6 5.6 0 1 1 8 2.4Z', sign: 'M8 7.4v1.2' },
}

/** The sign of an agreement. Decorative: whoever uses it says the agreement in words too. */
export function AgreementMark({ agreement, size = 14 }: { readonly agreement: Agreement; readonly size?: number }) {
  const { outline, sign } = shapes[agreement]
  return (
    <svg className={styles.mark} data-agreement={agreement} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path className={styles.outline} d={outline} />
      <path className={styles.sign} d={sign} />
    </svg>
  )
}

export interface ChipProps {
  readonly agreement: Agreement
  /** The person said so. */
  readonly isDecided?: boolean
}
/** An agreement as a mark and a word. */
export function AgreementChip({ agreement, isDecided = false }: ChipProps) {
  const { say } = useWords()
  return (
    <span className={styles.chip} data-agreement={agreement} data-decided={isDecided || undefined}>
      <AgreementMark agreement={agreement} size={13} />
      {say(`compare.class.${agreement}`)}
    </span>
  )
}
