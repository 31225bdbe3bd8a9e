import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { DocumentSummary } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { IconButton } from '../ui/button.tsx'
import styles from './reader-head.module.css'

export interface ReaderHeadProps {
  readonly document: DocumentSummary
  /** The one of the two in which one is. */
  readonly isActive: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Over each of two texts: which one it is, what can be done with it, and the way to close it. */
export function ReaderHead({ document: { title, outlet, fileName, published }, isActive, onClose, children }: ReaderHeadProps) {
  const { say, partialDate } = useWords()
  return (
    <header className={styles.head} data-active={isActive || undefined}>
      <p className={styles.what}>
        <span className={styles.title}>{title}</span>
        <span className={styles.from}>{[outlet ?? fileName, published && partialDate(published)].filter(Boolean).join(' · ')}</span>
      </p>
      <div className={styles.tools}>{children}</div>
      <IconButton size="s" label={say('reading.beside.close', { title })} shortcut="Shift+B" onPress={onClose}><X size={15} /></IconButton>
    </header>
  )
}
